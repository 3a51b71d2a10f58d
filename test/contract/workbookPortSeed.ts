import type { Result } from '#domain/result';
import type { CellInput, CellValue, SheetOp, SheetSnapshot } from '#domain/sheet';
import type { HostRefusal } from '#app/ports';
import type { ContractHost } from './workbookPortHost';

/** Two tables and a ledger: the workbook that most behaviours are shown on. */
export const TABLE = '收入决算表';
export const OTHER = '支出决算表';
export const LEDGER = '流水';
export const LEDGER_ROWS = 60;

const AMOUNT = '#,##0.00';

const rows = (values: readonly (readonly CellValue[])[]): CellInput[][] => values.map((line) => line.map((value) => ({ value })));

/** Writes the seed through operations only, so that every host can hold it. */
export const SEED: readonly SheetOp[] = [
  { op: 'addSheet', sheet: TABLE },
  { op: 'style', sheet: TABLE, range: { top: 4, left: 1, bottom: 6, right: 1 }, style: { format: '@' } },
  { op: 'style', sheet: TABLE, range: { top: 4, left: 3, bottom: 7, right: 4 }, style: { format: AMOUNT } },
  { op: 'style', sheet: TABLE, range: { top: 4, left: 5, bottom: 7, right: 5 }, style: { format: '0.00%' } },
  { op: 'write', sheet: TABLE, row: 2, column: 1, cells: rows([['示例市政务服务中心'], ['编码', '名称', '本年', '上年', '占比']]) },
  { op: 'write', sheet: TABLE, row: 4, column: 1, cells: rows([['2010301', '行政运行', 1097.5, 0, 0.5], ['2010350', '事业运行', 3147.24, 1.005, 1]]) },
  { op: 'write', sheet: TABLE, row: 7, column: 2, cells: [[{ value: '合计' }, { formula: '=SUM(D5:D6)', value: 4244.74 }, { formula: '=1/0', value: '#DIV/0!' }]] },
  { op: 'merge', sheet: TABLE, range: { top: 2, left: 1, bottom: 2, right: 5 } },
  { op: 'addSheet', sheet: OTHER },
  { op: 'write', sheet: OTHER, row: 0, column: 0, cells: rows([['单位：万元', 3147.24]]) },
  { op: 'addSheet', sheet: LEDGER },
  { op: 'write', sheet: LEDGER, row: 0, column: 0, cells: rows(Array.from({ length: LEDGER_ROWS }, (_, index) => [`凭证${index + 1}`, index])) },
  { op: 'addSheet', sheet: '空表' },
];

/** The value of a result that must have succeeded. */
export function succeeded<T>(result: Result<T, HostRefusal>): T {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.error)}`);
  return result.value;
}

/** All sheets of the host as they stand. */
export async function sheetsOf(host: ContractHost): Promise<readonly SheetSnapshot[]> {
  return succeeded(await host.port.read()).sheets;
}

/** One sheet of the host as it stands. */
export async function sheetOf(host: ContractHost, name: string): Promise<SheetSnapshot> {
  const found = (await sheetsOf(host)).find((sheet) => sheet.name === name);
  if (found === undefined) throw new Error(`no sheet ${name}`);
  return found;
}

/** What stands in one cell, by its absolute place. */
export function cellOf(sheet: SheetSnapshot, row: number, column: number): { text: string; value: CellValue; formula: string } {
  const down = row - sheet.top;
  const right = column - sheet.left;
  return {
    text: sheet.text[down]?.[right] ?? '',
    value: sheet.values[down]?.[right] ?? null,
    formula: sheet.formulas[down]?.[right] ?? '',
  };
}
