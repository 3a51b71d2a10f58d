import { editDistance } from '../chart/editDistance';
import type { Lexicon } from './lexicon';

/** 科目路径 as the text writes it: "一般公共服务支出（类）…（款）行政运行（项）". */
export interface AccountPath {
  readonly start: number;
  readonly end: number;
  /** Codes the deepest named level may have; empty when its name is not known. */
  readonly codes: readonly string[];
  readonly level: '类' | '款' | '项';
  /** Codes of the upper levels named here, for paragraphs that go on below them. */
  readonly above: { readonly 类?: string; readonly 款?: string };
}

/** Upper levels named before, in force until others are named. */
export interface AccountContext {
  readonly 类?: string;
  readonly 款?: string;
}

interface Step {
  readonly level: '类' | '款' | '项';
  readonly start: number;
  readonly end: number;
  readonly name: string;
  /** Digits printed with the level: "（02款）". */
  readonly digits: string;
}

const MARK = /\((\d{2,7})?(类|款|项)\)/gu;
const LENGTHS = { 类: 3, 款: 5, 项: 7 } as const;
const LONGEST_NAME = 36;

/** Every 科目路径 of a line, left to right. */
export function accountPaths(text: string, lexicon: Lexicon, given: AccountContext): readonly AccountPath[] {
  const steps = stepsOf(text, lexicon);
  const paths: AccountPath[] = [];
  let context = given;
  for (let index = 0; index < steps.length; ) {
    const group: Step[] = [];
    for (let next = steps[index]; next !== undefined; next = steps[index]) {
      const last = group.at(-1);
      if (last !== undefined && (next.start > last.end + 3 || LENGTHS[next.level] <= LENGTHS[last.level])) break;
      group.push(next);
      index += 1;
    }
    const path = resolve(group, text, lexicon, context);
    paths.push(path);
    context = path.above;
  }
  return paths;
}

function stepsOf(text: string, lexicon: Lexicon): readonly Step[] {
  const steps: Step[] = [];
  for (const match of text.matchAll(MARK)) {
    const level = match[2] as Step['level'];
    const from = Math.max(steps.at(-1)?.end ?? 0, match.index - LONGEST_NAME);
    const start = nameStart(text, from, match.index, level, lexicon);
    if (start >= match.index) continue;
    steps.push({ level, start, end: match.index + match[0].length, name: text.slice(start, match.index), digits: match[1] ?? '' });
  }
  return steps;
}

function nameStart(text: string, from: number, to: number, level: Step['level'], lexicon: Lexicon): number {
  let start = from;
  for (let place = from; place < to; place += 1) if (/[,;:。、!?]/u.test(text[place] ?? '')) start = place + 1;
  const run = text.slice(start, to);
  const ordinal = /^(?:支出)?(?:\(?[一二三四五六七八九十\d]{1,3}\)|\d{1,2}\.|其中|用于|主要用于|支出(?=[一-龥]{4}))+/u.exec(run);
  for (let place = start; place < to - 1; place += 1) {
    if (knownCodes(text.slice(place, to), level, lexicon, '').length > 0) return place;
  }
  return start + (ordinal?.[0].length ?? 0);
}

function knownCodes(name: string, level: Step['level'], lexicon: Lexicon, under: string): readonly string[] {
  const length = LENGTHS[level];
  const exact = lexicon.codesOf(name, 'functional', length, under);
  if (exact.length > 0) return exact;
  return name.endsWith('支出') ? lexicon.codesOf(name.slice(0, -2), 'functional', length, under) : lexicon.codesOf(`${name}支出`, 'functional', length, under);
}

function resolve(group: readonly Step[], text: string, lexicon: Lexicon, context: AccountContext): AccountPath {
  let under = upper(group[0]?.level, context);
  let codes: readonly string[] = [];
  let above: { 类?: string; 款?: string } = { ...(group[0]?.level === '类' ? {} : context.类 === undefined ? {} : { 类: context.类 }) };
  if (group[0]?.level === '项' && context.款 !== undefined) above = { ...above, 款: context.款 };
  for (const step of group) {
    codes = codesOf(step, lexicon, under);
    if (codes.length === 0 && under.length > 3) codes = codesOf(step, lexicon, under.slice(0, 3));
    if (codes.length === 0 && under !== '' && group[0]?.level !== '类') codes = codesOf(step, lexicon, '');
    if (step.level === '项') continue;
    const code = codes.length === 1 ? codes[0] : undefined;
    if (step.level === '类') above = code === undefined ? {} : { 类: code };
    else above = { ...(above.类 === undefined ? {} : { 类: above.类 }), ...(code === undefined ? {} : { 款: code }) };
    under = code ?? (step.level === '款' ? (above.类 ?? '') : '');
  }
  const last = group.at(-1);
  const start = group[0]?.start ?? 0;
  let end = last?.end ?? start;
  if (text.startsWith('支出', end)) end += 2;
  return { start, end, codes, level: last?.level ?? '类', above };
}

function upper(level: Step['level'] | undefined, context: AccountContext): string {
  if (level === '款') return context.类 ?? '';
  return level === '项' ? (context.款 ?? context.类 ?? '') : '';
}

function codesOf(step: Step, lexicon: Lexicon, under: string): readonly string[] {
  const length = LENGTHS[step.level];
  if (step.digits.length === length) return [step.digits];
  if (step.digits.length === 2 && under.length === length - 2) return [under + step.digits];
  const known = knownCodes(step.name, step.level, lexicon, under);
  if (known.length > 0) return known;
  const allowed = Math.min(2, Math.floor(step.name.length / 5));
  if (allowed === 0) return [];
  const near = lexicon.printedNames('functional', LENGTHS[step.level], under).filter(([name]) => editDistance(name, step.name, allowed) <= allowed);
  return [...new Set(near.map(([, code]) => code))];
}
