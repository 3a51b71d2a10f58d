import { bindText, type BoundText } from '../claims/bindText';
import { evidenceBook } from '../claims/evidence';
import { sourceSpan, type Line } from '../claims/line';
import { checkNone } from '../claims/noneClaims';
import type { OutlinedLine } from '../claims/outline';
import { scanNumbers } from '../claims/scanNumbers';
import type { ReasonText, Statement } from '../claims/statement';
import type { Coordinate } from '../cube/coordinate';
import type { TableInfo } from '../cube/fact';
import type { FactSet } from '../cube/factSet';
import type { MoneyUnit } from '../money/unit';
import type { Supplement } from '../supplement/supplement';
import { FIGURES } from '../wording/figures';
import { asked, replacementsOf, type Carrying, type Replacement } from './carriedRuns';
import { openLedger, type Ledger } from './ledger';
import { looseFigures, unnamedReasons, type Passage } from './looseFigures';
import { NARRATIVE_MESSAGES as MESSAGES } from './messages';
import { textOfRun, type Gap, type Narrative, type Note, type Paragraph, type Run, type Section } from './narrative';
import { habitsOf } from './printLike';
import { reckonAgain, signOf } from './reckonAgain';
import { shiftYears } from './shiftYears';

/** The tables of one year as a text speaks of them. */
export interface YearOfTables {
  readonly facts: FactSet;
  readonly supplement: Supplement;
  readonly year: number;
  readonly unit: MoneyUnit;
  readonly entity: string;
}

/** Last year's text with the tables it was written from, and this year's tables. */
export interface LikeLastYear {
  readonly paragraphs: readonly string[];
  readonly last: YearOfTables & { readonly tables: readonly TableInfo[] };
  readonly now: YearOfTables & { readonly edition: string };
  /** What the user wrote in place of marked passages, by slot key. */
  readonly answers?: ReadonlyMap<string, string>;
}

/** 照上年起草: the same sentences with this year's figures, directions and years; what no table says is marked 【待核】. */
export function draftLikeLastYear({ paragraphs, last, now, answers = new Map() }: LikeLastYear): Narrative {
  const bound = bindText({ paragraphs, ...last });
  const shift = now.year - last.year;
  const ledgers = { now: openLedger(now.facts, now.supplement, now.year), last: openLedger(last.facts, last.supplement, last.year), shift };
  const reckoning = reckonAgain(bound, ledgers);
  const keeps = shift === 0 && last.facts.facts.every(({ at, fen }) => now.facts.at(at).some((fact) => fact.fen === fen));
  const denials = checkNone(bound.lines, { ...bound.context, book: evidenceBook(now.facts, bound.statements, bound.context.manner) }).flatMap(({ statements }) => statements);
  const carrying: Carrying = { bound, denials, reckoning, habits: habitsOf(readRight(bound)), keeps, sameYear: shift === 0 };
  const sections = sectionsOf(bound.lines, (line) => answered(line.line, runsOf(line, carrying, { year: last.year, shift }), answers));
  return { edition: now.edition, year: now.year, entity: now.entity, unit: now.unit, sections, gaps: sections.flatMap(gapsOf), notes: newAccounts(ledgers) };
}

/** The figures that are the tables' own: a text's way of writing is learnt from them, not from staff numbers or ratings. */
function readRight({ statements, judgements }: BoundText): readonly Statement[] {
  const right = statements.filter(({ id }) => judgements[id]?.verdict === 'ok' || judgements[id]?.verdict === 'rounding');
  return right.length > 0 ? right : statements;
}

/** Each marked passage under a key of its own, its words and place in last year's text, with what the user wrote there. */
function answered({ number }: Line, runs: readonly Run[], answers: ReadonlyMap<string, string>): readonly Run[] {
  const seen = new Map<string, number>();
  return runs.map((run) => {
    if (run.kind !== 'slot') return run;
    const words = `待核|${String(number)}|${run.offered ?? ''}`;
    const count = (seen.get(words) ?? 0) + 1;
    seen.set(words, count);
    const key = `${words}|${String(count)}`;
    const value = answers.get(key);
    return { ...run, key, ...(value === undefined || value === '' ? {} : { value }) };
  });
}

/** 本年新增的科目, of which last year's text cannot speak: 项 of the general budget with spending this year and none last year. */
function newAccounts({ now, last }: { readonly now: Ledger; readonly last: Ledger }): readonly Note[] {
  const spending = (account: string): Coordinate => ({ ...FIGURES.一般公共支出, account });
  const added = now.codes(FIGURES.一般公共支出, 'account', 7).filter((code) => (now.at(spending(code)).fen ?? 0) !== 0 && (last.at(spending(code)).fen ?? 0) === 0);
  return added.map((code): Note => {
    const [place] = now.at(spending(code)).cells;
    return { rule: 'D-503', section: '', message: MESSAGES.newAccount(code, now.accountName(code)), ...(place === undefined ? {} : { place }) };
  });
}

interface Shift {
  readonly year: number;
  readonly shift: number;
}

function runsOf({ line, section }: OutlinedLine, carrying: Carrying, years: Shift): readonly Run[] {
  const { bound } = carrying;
  const reasons = bound.reasons.filter((reason) => reason.line === line && isOver(reason, carrying, years.shift)).map((reason) => reasonReplacement(reason));
  const statements = bound.statements.filter((statement) => statement.line === line);
  const figures = statements.flatMap((statement) => replacementsOf(statement, carrying));
  const unread = years.shift === 0 || section.kind === '名词' || statements.length > 0 ? [] : unreadFigures(line);
  const loose = years.shift === 0 || section.kind === '名词' ? [] : [...looseFigures(line).map((passage) => passageReplacement(line, passage, '上年数')), ...unnamedReasons(line).map((passage) => passageReplacement(line, passage, '主要原因'))];
  const denied = statements.length > 0 ? [] : deniedNow(line, carrying);
  const dated = shiftYears(line, years.year, years.shift);
  return cut(line.source, inOrder([...reasons, ...figures, ...loose, ...unread, ...denied, ...dated]));
}

/** A reason is last year's unless the text is of this very year and its direction stands. */
function isOver({ forId }: ReasonText, { bound, reckoning, keeps }: Carrying, shift: number): boolean {
  if (shift !== 0) return true;
  const statement = bound.statements[forId ?? -1];
  if (keeps || statement === undefined) return false;
  const pair = reckoning.compared(statement);
  return pair !== undefined && signOf(pair) !== (statement.sign ?? 0);
}

function reasonReplacement({ line, start, end }: ReasonText): Replacement {
  const skipped = /^(?:主要)?(?:是|为|:|在于|系)*/u.exec(line.text.slice(start, end))?.[0].length ?? 0;
  const stop = /[。,;]*$/u.exec(line.text.slice(start, end))?.[0].length ?? 0;
  const from = line.places[start + skipped] ?? line.source.length;
  const to = (line.places[Math.max(start + skipped, end - stop - 1)] ?? line.source.length - 1) + 1;
  return { from, to, runs: from >= to ? [] : [asked(line.source.slice(from, to), '主要原因')] };
}

function passageReplacement(line: Line, { start, end }: Passage, question: string): Replacement {
  const [from, to] = sourceSpan(line, start, end);
  return { from, to, runs: [asked(line.source.slice(from, to), question)] };
}

/** "无此项支出" where this year's tables hold some. */
function deniedNow(line: Line, { denials }: Carrying): readonly Replacement[] {
  const denial = denials.find((statement) => statement.line === line);
  return denial === undefined ? [] : [passageReplacement(line, denial, '本年有此项')];
}

/** Figures in paragraphs the reader leaves aside, such as staff numbers in a 概况. */
function unreadFigures(line: Line): readonly Replacement[] {
  return scanNumbers(line).figures.map((figure) => passageReplacement(line, figure, '上年数'));
}

/** Replacements by place; one that begins inside another gives way to it. */
function inOrder(replacements: readonly Replacement[]): readonly Replacement[] {
  const sorted = replacements.filter(({ from, to }) => to > from).sort((left, right) => left.from - right.from || right.to - left.to);
  const kept: Replacement[] = [];
  for (const one of sorted) if (one.from >= (kept.at(-1)?.to ?? 0)) kept.push(one);
  return kept;
}

function cut(source: string, replacements: readonly Replacement[]): readonly Run[] {
  const runs: Run[] = [];
  let place = 0;
  for (const { from, to, runs: own } of replacements) {
    if (from > place) runs.push({ kind: 'fixed', text: source.slice(place, from) });
    runs.push(...own);
    place = to;
  }
  if (place < source.length) runs.push({ kind: 'fixed', text: source.slice(place) });
  return runs;
}

function sectionsOf(lines: readonly OutlinedLine[], runs: (line: OutlinedLine) => readonly Run[]): readonly Section[] {
  const sections: (Section & { readonly paragraphs: Paragraph[] })[] = [];
  for (const outlined of lines) {
    const { line, heading } = outlined;
    if (line.text === '') continue;
    const said = runs(outlined);
    const last = sections.at(-1);
    if (heading) sections.push({ key: `第${String(line.number)}段`, level: levelOf(line.text), heading: said.map(textOfRun).join(''), paragraphs: [] });
    else if (last === undefined) sections.push({ key: '开头', level: 0, heading: '', paragraphs: [{ runs: said }] });
    else last.paragraphs.push({ runs: said });
  }
  return sections;
}

function levelOf(text: string): Section['level'] {
  if (/^第.{1,3}(?:部分|章|篇)/u.test(text)) return 0;
  if (/^[一二三四五六七八九十]{1,3}[、.,]/u.test(text)) return 1;
  return /^\([一二三四五六七八九十]{1,3}\)/u.test(text) ? 2 : 3;
}

function gapsOf({ heading, paragraphs }: Section): readonly Gap[] {
  return paragraphs.flatMap(({ runs }) => runs.flatMap((run): readonly Gap[] => (run.kind === 'slot' && run.value === undefined ? [{ label: `待核：原文${run.offered ?? run.question}`, section: heading }] : [])));
}
