import { parseCode, pathOfCode } from '../chart/account';
import { accountName } from '../chart/accountNames';
import type { Booklet } from '../chart/booklet';
import { explainCode } from '../chart/explainCode';
import { chineseNumeral, FUNCTION_CLASSES, functionClassName } from '../chart/functionClasses';
import type { PartialCoordinate } from '../cube/coordinate';
import { fundOfAccount } from './fundOfAccount';
import type { AccountRows, ClassRows, Line, LineRows, Rows, TotalRow, UnitRows } from './table';

/** What a table is opened with: the 科目 and 预算单位 in use, and the year and 科目书 that decide names. */
export interface OpenWith {
  readonly year: number;
  readonly booklet?: Booklet;
  readonly codes: readonly string[];
  readonly units: readonly string[];
}

/**
 * One row of a block once its axis is opened. `leaf` tells that nothing below it is listed; a row without `at` holds no
 * amounts. An account row without a code waits for one.
 */
export interface OpenRow {
  readonly kind: 'total' | 'account' | 'unit' | 'line' | 'blank';
  readonly text: string;
  readonly at?: PartialCoordinate;
  readonly code?: string;
  readonly leaf: boolean;
  readonly line?: Line;
  readonly total?: TotalRow;
}

/** Opens a row axis: rows from the top, and rows that stand on the bottom of the grid. */
export function openRows(rows: Rows, open: OpenWith): { readonly body: readonly OpenRow[]; readonly foot: readonly OpenRow[] } {
  switch (rows.kind) {
    case 'lines':
      return openLines(rows, open.year);
    case 'accounts':
      return { body: withTotal(openAccounts(rows, open), rows.total), foot: [] };
    case 'units':
      return { body: withTotal(openUnits(rows, open), rows.total), foot: [] };
    case 'classes':
      return openClasses(rows, open);
  }
}

function openLines(rows: LineRows, year: number): { body: readonly OpenRow[]; foot: readonly OpenRow[] } {
  return { body: rows.body.map((line) => lineRow(line, year)), foot: (rows.foot ?? []).map((line) => lineRow(line, year)) };
}

function lineRow(line: Line, year: number): OpenRow {
  const { at, code } = line;
  return { kind: at === undefined ? 'blank' : 'line', text: yearly(line, year), leaf: true, line, ...(at === undefined ? {} : { at }), ...(code === undefined ? {} : { code }) };
}

function yearly(line: Line, year: number): string {
  const functionClass = FUNCTION_CLASSES.find(({ code }) => code === line.at?.account);
  return functionClass === undefined ? line.text : line.text.replace(functionClass.name, functionClassName(functionClass, year));
}

function withTotal(rows: readonly OpenRow[], total: TotalRow): readonly OpenRow[] {
  const row: OpenRow = { kind: 'total', text: total.text, at: {}, leaf: false, total };
  return total.place === 'first' ? [row, ...rows] : [...rows, row];
}

function openUnits(_rows: UnitRows, { units }: OpenWith): readonly OpenRow[] {
  if (units.length === 0) return [{ kind: 'unit', text: '', at: { unit: WAITING_CODE }, leaf: true }];
  return units.map((name) => ({ kind: 'unit', text: name, at: { unit: name }, leaf: true }));
}

/** Stands in coordinates for a 科目 or 单位 that the user has yet to name. */
const WAITING_CODE = '待填';

const WAITING: readonly OpenRow[] = [
  { kind: 'account', text: '', at: { account: WAITING_CODE }, code: '', leaf: false },
  { kind: 'account', text: '', at: { account: WAITING_CODE }, code: '', leaf: false },
  { kind: 'account', text: '', at: { account: WAITING_CODE }, code: '', leaf: true },
];

function openAccounts(rows: AccountRows, open: OpenWith): readonly OpenRow[] {
  const codes = codesFor(rows, open);
  const opened = codes.map((code, index): OpenRow => ({
    kind: 'account',
    code,
    text: nameOf(code, rows.chart, open),
    at: rows.chart === 'functional' ? { account: code } : { economic: code },
    leaf: codes[index + 1]?.startsWith(code) !== true,
  }));
  const waits = opened.length === 0 && !isFundOnly(rows) && rows.height === undefined;
  const shown = waits ? WAITING : opened;
  return [...shown, ...fillers((rows.height ?? 0) - shown.length)];
}

function isFundOnly(rows: AccountRows): boolean {
  return rows.fund === '政府性基金' || rows.fund === '国有资本';
}

function fillers(count: number): readonly OpenRow[] {
  return Array.from({ length: Math.max(0, count) }, () => ({ kind: 'account', text: '', at: { account: WAITING_CODE }, code: '', leaf: true }));
}

function codesFor(rows: AccountRows, open: OpenWith): readonly string[] {
  const first = rows.chart === 'functional' ? '2' : '3';
  const given = open.codes.map((code) => parseCode(code)).filter((code) => code !== undefined && code.startsWith(first)) as string[];
  const wanted = given.length === 0 ? (rows.usual ?? []) : given.filter((code) => rows.fund === undefined || rows.chart === 'economic' || fundOfAccount(code) === rows.fund);
  return [...new Set(wanted.flatMap(pathOfCode))].sort();
}

function nameOf(code: string, chart: AccountRows['chart'], { year, booklet }: OpenWith): string {
  return accountName(code, chart, year, booklet) ?? explainCode(code, chart)?.name ?? '';
}

function openClasses(rows: ClassRows, open: OpenWith): { body: readonly OpenRow[]; foot: readonly OpenRow[] } {
  const codes = codesFor({ kind: 'accounts', chart: 'functional', total: NO_TOTAL, ...(rows.fund === undefined ? {} : { fund: rows.fund }) }, open).filter((code) => code.length === 3);
  const lines = codes.map((code, index) => lineRow({ id: code, text: `${chineseNumeral(index + 1)}、${nameOf(code, 'functional', open)}`, at: { flow: '支出', account: code } }, open.year));
  const blanks = Array.from({ length: Math.max(0, rows.height - lines.length) }, (): OpenRow => ({ kind: 'blank', text: '', leaf: true }));
  return { body: [...lines, ...blanks], foot: rows.foot.map((line) => lineRow(line, open.year)) };
}

const NO_TOTAL: TotalRow = { text: '', place: 'first', in: 'across' };
