import type { TableInfo, Fact } from '../cube/fact';
import type { Finding, FindingCell, FindingQuote, Suspect } from '../finding/finding';
import { address } from '../sheet';
import type { Draft, Suggestion } from './draft';
import { quoteOf } from './judgement';
import { passage } from './line';
import type { Statement } from './statement';

const GRADES = ['错误', '尾差偏大', '口径尾差', '尾差', '提示'] as const;

/** Writes findings out: quotes that are found once in their paragraph, cells, corrected fragments; worst first, then in reading order. */
export function composeFindings(drafts: readonly Draft[], tables: readonly TableInfo[]): readonly Finding[] {
  const placed = drafts.map((draft) => ({ draft, line: draft.statements[0]?.line.number ?? 0, start: draft.statements[0]?.start ?? 0 }));
  placed.sort((left, right) => GRADES.indexOf(left.draft.grade) - GRADES.indexOf(right.draft.grade) || left.line - right.line || left.start - right.start || (left.draft.rule < right.draft.rule ? -1 : 1));
  const seen = new Map<string, number>();
  return placed.map(({ draft }) => {
    const finding = compose(draft, tables);
    const count = seen.get(finding.id) ?? 0;
    seen.set(finding.id, count + 1);
    return count === 0 ? finding : { ...finding, id: `${finding.id}#${count + 1}` };
  });
}

/** "公开05表 2010350 事业运行/基本支出": a cell in words. */
export function placeInWords(fact: Fact, tables: readonly TableInfo[]): string {
  const table = tables.find(({ index }) => index === fact.place.table);
  const name = table === undefined ? '' : table.code === '' ? table.name : table.code;
  const row = fact.place.rowLabel.trim();
  const column = fact.place.columnLabel.trim();
  return `${name}“${row}${row !== '' && column !== '' ? '／' : ''}${column}”`;
}

function compose(draft: Draft, tables: readonly TableInfo[]): Finding {
  const quotes = draft.statements.map(quoteFor);
  const [first] = quotes;
  const { difference, allowed } = draft;
  return {
    id: `${draft.rule}@${first?.line ?? 0}:${first?.text ?? ''}`,
    rule: draft.rule,
    kind: draft.kind,
    grade: draft.grade,
    message: draft.message,
    cells: uniqueCells(draft.facts, tables),
    quotes,
    ...(difference === undefined ? {} : { difference }),
    ...(allowed === undefined ? {} : { allowed }),
    suspects: (draft.suggestions ?? []).map(suspectFor),
    folded: draft.folded ?? 0,
  };
}

function quoteFor(statement: Statement): FindingQuote {
  return { line: statement.line.number, section: statement.section.title, text: uniqueQuote(statement) };
}

/** How far a quote may be widened to be told from its like. */
const WIDEST = 48;

/** The statement's passage, widened to the left until it stands in its paragraph only once. */
export function uniqueQuote(statement: Statement): string {
  const { line, end } = statement;
  let { start } = statement;
  let quote = quoteOf(statement);
  while (start > 0 && statement.start - start < WIDEST && isRepeated(line.source, quote)) {
    start = Math.max(0, start - 6);
    quote = passage(line, start, end);
  }
  return quote;
}

function isRepeated(source: string, quote: string): boolean {
  const first = source.indexOf(quote);
  return first >= 0 && source.indexOf(quote, first + 1) >= 0;
}

function suspectFor({ statement, digits, words, operation, why }: Suggestion): Suspect {
  const text = uniqueQuote(statement);
  const suggested = words !== undefined ? withWords(text, statement, words) : digits === undefined ? undefined : withDigits(text, statement, digits);
  return { line: statement.line.number, text, ...(suggested === undefined ? {} : { suggested }), ...(operation === undefined ? {} : { operation }), ...(why === undefined ? {} : { why }) };
}

function withWords(text: string, statement: Statement, words: string): string {
  const quote = quoteOf(statement);
  return text.endsWith(quote) ? text.slice(0, text.length - quote.length) + words : words;
}

function withDigits(text: string, { line, figure, end }: Statement, digits: string): string | undefined {
  if (figure === undefined) return undefined;
  const tail = passage(line, figure.start, end);
  const printed = passage(line, figure.start, figure.numberEnd);
  if (!text.endsWith(tail) || !tail.startsWith(printed)) return undefined;
  return text.slice(0, text.length - tail.length) + digits + tail.slice(printed.length);
}

function uniqueCells(facts: readonly Fact[], tables: readonly TableInfo[]): readonly FindingCell[] {
  const seen = new Set<number>();
  return facts.flatMap((fact) => {
    if (seen.has(fact.id)) return [];
    seen.add(fact.id);
    const table = tables.find(({ index }) => index === fact.place.table);
    const { sheet, row, column, rowLabel, columnLabel } = fact.place;
    return [{ sheet, address: address(row, column), table: table === undefined ? '' : table.code === '' ? table.name : table.code, row: rowLabel, column: columnLabel, printed: fact.printed.text }];
  });
}
