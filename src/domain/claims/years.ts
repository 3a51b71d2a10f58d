import { TEXT_MESSAGES as MESSAGES } from '../finding/textMessages';
import { comparisonBaseAt } from './comparison';
import type { Draft } from './draft';
import type { JudgeContext, Judgement } from './judgement';
import { passage, type Line } from './line';
import type { OutlinedLine } from './outline';
import { scanNumbers } from './scanNumbers';
import type { ReasonText, Statement } from './statement';

/** The year a document is of, by the years its headings and paragraphs open with; undefined when they name none. */
export function inferYear(lines: readonly Line[]): number | undefined {
  const counts = new Map<number, number>();
  for (const { text } of lines) {
    const opening = text.slice(0, 40);
    for (const match of opening.matchAll(/(20\d\d)年/gu)) {
      const compared = /[与比较于]$/u.test(opening.slice(0, match.index));
      if (!compared) counts.set(Number(match[1]), (counts.get(Number(match[1])) ?? 0) + 1);
    }
  }
  return [...counts].sort((left, right) => right[1] - left[1] || right[0] - left[0])[0]?.[0];
}

const ASIDE: ReadonlySet<string> = new Set(['绩效', '名词', '概况', '其他']);

/** W-413: years left over from an earlier text, in headings, comparisons, dates and openings. */
export function checkYears(lines: readonly OutlinedLine[], reasons: readonly ReasonText[], judgements: readonly Judgement[], context: JudgeContext): readonly Draft[] {
  const { year } = context;
  if (year === undefined) return [];
  const drafts: Draft[] = [];
  for (const outlined of lines) {
    const { line, section, heading } = outlined;
    if (heading) {
      drafts.push(...headingYears(line, year));
      continue;
    }
    if (section.kind === '名词' || section.kind === '概况') continue;
    const spans = reasons.filter((reason) => reason.line === line);
    const inReason = (place: number): boolean => spans.some(({ start, end }) => place >= start && place < end);
    drafts.push(...comparisonYears(line, year, inReason));
    if (ASIDE.has(section.kind)) continue;
    drafts.push(...dateYears(line, year, context, inReason), ...openingYears(line, year, context, judgements));
  }
  return drafts;
}

function headingYears(line: Line, year: number): readonly Draft[] {
  const match = /(20\d\d)年度/u.exec(line.text);
  if (match === null || Number(match[1]) === year) return [];
  return [draft(line, match.index, match.index + match[0].length, MESSAGES.yearHeading(line.source.trim(), year), year, '提示')];
}

function comparisonYears(line: Line, year: number, inReason: (place: number) => boolean): readonly Draft[] {
  const drafts: Draft[] = [];
  for (const match of line.text.matchAll(/[与比较](?=(?:20\d\d)年)/gu)) {
    if (inReason(match.index)) continue;
    const base = comparisonBaseAt(line.text, match.index);
    if (base?.year === undefined || base.year === year - 1 || (base.plan !== undefined && base.year === year)) continue;
    const expected = base.plan === undefined ? year - 1 : year;
    drafts.push(draft(line, base.start, base.end, MESSAGES.yearBase(passage(line, base.start, base.end), expected), expected, '错误'));
  }
  return drafts;
}

function dateYears(line: Line, year: number, { own }: JudgeContext, inReason: (place: number) => boolean): readonly Draft[] {
  if (own !== '决算') return [];
  const drafts: Draft[] = [];
  for (const match of line.text.matchAll(/(?:截至|截止|至)?(20\d\d)年(?:末|底|期末|年末|12月31日)/gu)) {
    if (inReason(match.index) || Number(match[1]) === year || /[与比较]$/u.test(line.text.slice(0, match.index))) continue;
    drafts.push(draft(line, match.index, match.index + match[0].length, MESSAGES.yearDate(passage(line, match.index, match.index + match[0].length), year), year, '错误'));
  }
  return drafts;
}

function openingYears(line: Line, year: number, context: JudgeContext, judgements: readonly Judgement[]): readonly Draft[] {
  const { years } = scanNumbers(line);
  const [first] = years;
  if (first === undefined || first.year === year || first.date || first.start > 30 || (line.masks[first.start] ?? 0) > 0) return [];
  if (/[与比较]$/u.test(line.text.slice(0, first.start)) || years.some((one) => one.year === year && !one.date)) return [];
  const said = context.statements.filter((one) => one.line === line && one.year?.start === first.start);
  const own = said.filter((one) => standsForThisYear(one, context));
  const lastYears = said.some(({ id }) => judgements[id]?.verdict === 'ok');
  if (said.length === 0 || lastYears) return [];
  const grade = own.length > 0 || said.every((one) => context.book.printed(one.subject?.all[0] ?? { candidates: [], key: '' }, [context.own]).length === 0) ? '错误' : '提示';
  return [draft(line, first.start, first.end, MESSAGES.yearSubject(passage(line, first.start, first.end), year), year, grade)];
}

function standsForThisYear(statement: Statement, { book, own }: JudgeContext): boolean {
  const range = book.rangeOf(statement);
  const target = statement.subject?.all[0];
  if (range === undefined || target === undefined) return false;
  return book.printed(target, [own]).some((one) => one.range.low <= range.high && range.low <= one.range.high);
}

function draft(line: Line, start: number, end: number, message: string, expected: number, grade: Draft['grade']): Draft {
  const statement: Statement = { id: -1, line, section: { kind: '其他', title: '', line: 0 }, start, end, kind: 'direction', stages: [] };
  const words = passage(line, start, end).replace(/20\d\d|２０[０-９]{2}/u, String(expected));
  return { rule: 'W-413', kind: '文内', grade, message, statements: [statement], facts: [], suggestions: [{ statement, words, operation: '年份' }] };
}
