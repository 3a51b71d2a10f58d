import type { MoneyUnit } from '../money/unit';
import type { CodeMark, Figure, Numbers, YearMark } from './figure';
import type { Line } from './line';

interface Run {
  readonly start: number;
  readonly end: number;
  readonly raw: string;
}

type Found = { readonly figure: Figure } | { readonly year: YearMark } | { readonly code: CodeMark } | { readonly bare: Figure } | undefined;

const RUN = /\d[\d,]*(?:\.\d+)?/gu;
const GROUPED = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u;
const MONEY = /(?:亿元|百万元|万元|千元|百元|元|亿|万(?![人平件次余吨户])(?:\(含\))?)/uy;
const CLASSIFIER = /(?:台\(套\)|台套|万人次|人次数?|批次|个百分点|平方米|辆|个|批|台|套|项|户|家|次|人|名|份|条|件|块|处|座|册|场|期|分|篇|宗|所|本|批|类|天|小时)/uy;
const AFTER_THRESHOLD = /^(?:\(?含\)?)?(?:及|\(含\))?(?:以上|以下|以内|以外|之间|起)/u;
const BEFORE_THRESHOLD = /(?:单价|单位价值|超过|不超过|不低于|不高于|不少于|大于|小于|低于|高于|不足|至少|最多|最高|上限|下限|限额|起点)$/u;
const BEFORE_APPROXIMATE = /(?:约|近|大约|将近|超|逾)$/u;
const AFTER_NAME = /^[A-Za-z+]/u;
const BEFORE_NAME = /[A-Za-z#+*×/_〔]$|[A-Za-z+]-$|第$|\d\.$/u;
const CODE = /^(?:[12]\d\d)(?:\d\d){0,2}$|^3\d\d(?:\d\d)?$/u;
const NUMBERED = /(?:^|[。;:])\d{1,2}\.$/u;
const CHAIN = /^(?:、|,|和|与|及|以及|;|\/)$/u;

/**
 * 数字 of a line: money, percentages and counts that state something; years and dates; 科目编码. Everything else that holds
 * digits (ordinals, document numbers, thresholds, names in quotation marks or titles) is left out.
 */
export function scanNumbers(line: Line): Numbers {
  const figures: Figure[] = [];
  const years: YearMark[] = [];
  const codes: CodeMark[] = [];
  const runs = runsOf(line);
  let bares: Figure[] = [];
  for (const [index, run] of runs.entries()) {
    const found = classify(line, run, runs[index + 1]);
    if (found === undefined) bares = [];
    else if ('year' in found) years.push(found.year);
    else if ('code' in found) codes.push(found.code);
    else if ('bare' in found) {
      const next = runs[index + 1];
      const chained = next !== undefined && CHAIN.test(line.text.slice(run.end, next.start));
      if (chained) bares.push(found.bare);
      else {
        bares = [];
        if (endsClause(line, run) && !looksLikeName(run.raw)) figures.push({ ...found.bare, unitMissing: true });
      }
    } else {
      for (const bare of bares) figures.push(withUnitOf(bare, found.figure));
      bares = [];
      figures.push(found.figure);
    }
  }
  return { figures, years, codes };
}

function runsOf(line: Line): readonly Run[] {
  const runs: Run[] = [];
  for (const match of line.text.matchAll(RUN)) {
    const raw = match[0].replace(/,+$/u, '');
    const start = match.index;
    if (raw.includes(',') && !isGrouped(line, start, raw)) {
      let place = start;
      for (const part of raw.split(',')) {
        if (part !== '') runs.push({ start: place, end: place + part.length, raw: part });
        place += part.length + 1;
      }
    } else runs.push({ start, end: start + raw.length, raw });
  }
  return runs.flatMap((run) => splitOrdinal(line, run));
}

function isGrouped(line: Line, start: number, raw: string): boolean {
  if (!GROUPED.test(raw)) return false;
  const wide = [...raw].some((character, offset) => character === ',' && line.source[line.places[start + offset] ?? -1] === '，');
  if (!wide) return true;
  const wideDigits = /[０-９]/u.test(line.source[line.places[start] ?? -1] ?? '');
  return wideDigits || raw.includes('.');
}

function splitOrdinal(line: Line, run: Run): readonly Run[] {
  const numbered = /^\d{1,2}\.([12]\d{4}(?:\d{2})?|3\d{4})$/u.exec(run.raw)?.[1];
  if (numbered !== undefined && (run.start === 0 || /[。;:]/u.test(line.text[run.start - 1] ?? '')) && /[一-龥-]/u.test(line.text[run.end] ?? '')) return [{ start: run.end - numbered.length, end: run.end, raw: numbered }];
  const parts = /^(\d{1,2})\.(\d{4})$/u.exec(run.raw);
  if (parts === null || line.text[run.end] !== '年') return [run];
  const [, , year = ''] = parts;
  return [{ start: run.end - 4, end: run.end, raw: year }];
}

function classify(line: Line, run: Run, next: Run | undefined): Found {
  const { text } = line;
  const before = text.slice(Math.max(0, run.start - 4), run.start);
  const after = text.slice(run.end, run.end + 8);
  const year = yearAt(text, run, next);
  if (year !== undefined) return { year };
  const bracketed = before.endsWith('(') && after.startsWith(')') && (/[一-龥]\($/u.test(before) || /^\)[一-龥]/u.test(after));
  if (CODE.test(run.raw) && bracketed) return { code: { start: run.start - 1, end: run.end + 1, code: run.raw } };
  if (CODE.test(run.raw) && /^[类款项][一-龥]{2}/u.test(after) && !/[\d.年第]$/u.test(before)) return { code: { start: run.start, end: run.end + 1, code: run.raw } };
  if (isOrdinal(text, run)) return undefined;
  if (CODE.test(run.raw) && /^(?:-|:)?[一-龥(]/u.test(after) && !CLASSIFIER_START.test(after) && (!/[\d.年第]$/u.test(before) || NUMBERED.test(before))) {
    return { code: { start: run.start, end: /[-:]/u.test(after[0] ?? '') ? run.end + 1 : run.end, code: run.raw } };
  }
  if ((line.masks[run.start] ?? 0) > 0 || BEFORE_NAME.test(before) || AFTER_NAME.test(after)) return undefined;
  if (/^(?:-|~|至)\d/u.test(after) || /\d(?:-|~|至)$/u.test(before)) return undefined;
  if (/^(?:月|日|号|时|点|年|世纪|周年|文|级|届|轮|类|式|期|小时|天)/u.test(after)) return undefined;
  const negative = /(?:-|负)$/u.test(before);
  const digits = `${negative ? '-' : ''}${run.raw.replace(/,/gu, '').replace(/^0+(?=\d)/u, '')}`;
  const decimals = run.raw.includes('.') ? run.raw.length - run.raw.indexOf('.') - 1 : 0;
  const start = negative ? run.start - 1 : run.start;
  const base = { start, numberEnd: run.end, digits, decimals, ...(BEFORE_APPROXIMATE.test(before) ? { approximate: true } : {}) };
  const found = withUnit(text, run, base);
  if (found === undefined) return { bare: { ...base, kind: 'money', end: run.end, unit: '' } };
  const threshold = AFTER_THRESHOLD.test(text.slice(found.end, found.end + 6)) || BEFORE_THRESHOLD.test(before) || /单价|单位价值/u.test(text.slice(Math.max(0, run.start - 8), run.start));
  return threshold ? undefined : { figure: found };
}

const CLASSIFIER_START = /^(?:辆|个|批|台|套|项|户|家|次|人|名|份|条|件|块|处|座|册|场|期|分|元|万|亿|%|余|多)/u;

function withUnit(text: string, run: Run, base: Omit<Figure, 'kind' | 'end' | 'unit'>): Figure | undefined {
  const rounded = /^(?:余|多)(?=[万亿元辆个批项人次])/u.test(text.slice(run.end, run.end + 2));
  const place = run.end + (rounded ? 1 : 0);
  const more = rounded ? { approximate: true } : {};
  if (text[place] === '%') return { ...base, ...more, kind: 'percent', end: place + 1, unit: '%' };
  const money = matchAt(MONEY, text, place);
  if (money !== undefined) return { ...base, ...more, kind: 'money', end: place + money.length, unit: money, money: moneyOf(money) };
  const classifier = matchAt(CLASSIFIER, text, place);
  if (classifier === undefined) return undefined;
  return { ...base, ...more, kind: classifier === '个百分点' ? 'points' : 'count', end: place + classifier.length, unit: classifier };
}

function matchAt(pattern: RegExp, text: string, place: number): string | undefined {
  pattern.lastIndex = place;
  return pattern.exec(text)?.[0];
}

function moneyOf(unit: string): MoneyUnit {
  if (unit.startsWith('万')) return '万元';
  return unit === '亿' ? '亿元' : (unit as MoneyUnit);
}

function withUnitOf(bare: Figure, given: Figure): Figure {
  return { ...bare, kind: given.kind, unit: given.unit, ...(given.money === undefined ? {} : { money: given.money }) };
}

function yearAt(text: string, run: Run, next: Run | undefined): YearMark | undefined {
  if (!/^(?:19|20)\d\d$/u.test(run.raw)) return undefined;
  if (/^年初(?:预算|部门预算|批复)/u.test(text.slice(run.end, run.end + 6))) return { start: run.start, end: run.end, year: Number(run.raw), date: false };
  const tail = /^年(?:末|底|初)?度?(?:(\d{1,2})月(?:(\d{1,2})日)?)?/u.exec(text.slice(run.end, run.end + 12));
  if (tail !== null) return { start: run.start, end: run.end + tail[0].length, year: Number(run.raw), date: tail[1] !== undefined };
  const paired = next !== undefined && /^(?:、|和|与|及|-|~|至)$/u.test(text.slice(run.end, next.start)) && /^(?:19|20)\d\d$/u.test(next.raw) && text[next.end] === '年';
  return paired ? { start: run.start, end: run.end, year: Number(run.raw), date: false } : undefined;
}

function isOrdinal(text: string, run: Run): boolean {
  const before = text[run.start - 1];
  const after = text[run.end];
  if (before === '(' && after === ')') return true;
  if (run.raw.includes('.') || run.raw.length > 3) return false;
  const numbers = after === '.' && /[一-龥“《(]/u.test(text[run.end + 1] ?? '');
  const opens = run.start === 0 || /[。;:,)]/u.test(before ?? '');
  return numbers || (opens && (after === '、' || after === '.' || after === ')') && !/\d/u.test(text[run.end + 1] ?? ''));
}

/** A bare whole number shaped like a 科目编码, a year or a small count is no amount without its unit. */
function looksLikeName(raw: string): boolean {
  return !raw.includes('.') && !raw.includes(',') && raw !== '0' && (raw.length < 4 || CODE.test(raw) || /^(?:19|20)\d\d$/u.test(raw));
}

function endsClause(line: Line, run: Run): boolean {
  const after = line.text[run.end];
  return after === undefined || /[,;。)、]/u.test(after);
}
