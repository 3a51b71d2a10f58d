import type { SheetOp, SheetSnapshot, WorkbookSnapshot } from '../sheet';
import { parseCode, type ChartKind } from './account';
import { bookletRows } from './bookletRows';

/** The worksheet that keeps an imported 科目书 inside the workbook; never published. */
export const BOOKLET_SHEET = '科目表';

/** 科目书: the official names by code, as imported by the user. It wins over the built-in catalogue wherever it speaks. */
export interface Booklet {
  readonly year?: number;
  readonly names: Readonly<Record<ChartKind, ReadonlyMap<string, string>>>;
}

/** Fewer 科目 than this are a table that happens to list codes, not the booklet. */
const FEWEST = 60;
const TITLE_ROWS = 4;
const HEAD = ['科目编码', '科目名称', '分类'] as const;
const KIND_WORDS: Readonly<Record<ChartKind, string>> = { functional: '支出功能分类', economic: '支出经济分类' };

/** Reads 《政府收支分类科目》 from any workbook: codes in one column, in 类、款、项 columns or before the name, under any heading. */
export function readBooklet(workbook: WorkbookSnapshot, name = ''): Booklet | undefined {
  const names = { functional: new Map<string, string>(), economic: new Map<string, string>() };
  for (const { code, name: printed } of workbook.sheets.flatMap(bookletRows)) {
    const kind = kindOf(code);
    if (kind !== undefined && !names[kind].has(code)) names[kind].set(code, printed);
  }
  if (names.functional.size + names.economic.size < FEWEST) return undefined;
  const year = yearIn([name, ...workbook.sheets.flatMap((sheet) => [sheet.name, ...sheet.text.slice(0, TITLE_ROWS).flat()])]);
  return { names, ...(year === undefined ? {} : { year }) };
}

/** The booklet this workbook keeps on its sheet 科目表; undefined when there is none. */
export function bookletIn(workbook: WorkbookSnapshot): Booklet | undefined {
  const sheet = workbook.sheets.find(({ name }) => name.trim() === BOOKLET_SHEET);
  return sheet === undefined ? undefined : readBooklet({ sheets: [sheet] });
}

/** How many 科目 a booklet lists. */
export function bookletSize({ names }: Booklet): number {
  return names.functional.size + names.economic.size;
}

/** The name of a code by the booklet; `silent` where the booklet does not go down to codes of that 类 and length. */
export function bookletName(booklet: Booklet | undefined, code: string, kind: ChartKind): { readonly name: string } | 'absent' | 'silent' {
  const names = booklet?.names[kind];
  const name = names?.get(code);
  if (name !== undefined) return { name };
  const covered = [...(names?.keys() ?? [])].some((known) => known.length === code.length && known.startsWith(code.slice(0, 3)));
  const classes = code.length === 3 && [...(names?.keys() ?? [])].filter((known) => known.length === 3).length > 5;
  return covered || classes ? 'absent' : 'silent';
}

/** Writes a booklet to the sheet 科目表, a new one or over the old one, so that it travels with the workbook. */
export function bookletOps(booklet: Booklet, source: string, before?: SheetSnapshot): readonly SheetOp[] {
  const rows = (['functional', 'economic'] as const).flatMap((kind) => [...booklet.names[kind]].sort().map(([code, name]) => [code, name, KIND_WORDS[kind]]));
  const told = `${booklet.year === undefined ? '' : `${String(booklet.year)}年`}政府收支分类科目，导入自“${source}”，共 ${String(rows.length)} 个。校验科目时以本表为准；删除本表即改用内置科目。`;
  const cells = [[BOOKLET_SHEET, null, null], [told, null, null], HEAD, ...rows].map((line) => line.map((value) => ({ value })));
  const old = before === undefined ? 0 : before.top + before.text.length;
  const cleared = Array.from({ length: Math.max(0, old - cells.length) }, () => HEAD.map(() => ({ value: null })));
  const last = cells.length - 1;
  return [
    ...(before === undefined ? [{ op: 'addSheet', sheet: BOOKLET_SHEET } as const] : []),
    { op: 'style', sheet: BOOKLET_SHEET, range: { top: 3, left: 0, bottom: last, right: 0 }, style: { format: '@' } },
    { op: 'write', sheet: BOOKLET_SHEET, row: 0, column: 0, cells: [...cells, ...cleared] },
    { op: 'style', sheet: BOOKLET_SHEET, range: { top: 0, left: 0, bottom: 0, right: 0 }, style: { font: '黑体', size: 14 } },
    { op: 'style', sheet: BOOKLET_SHEET, range: { top: 2, left: 0, bottom: 2, right: 2 }, style: { bold: true, fill: '#F2F2F2', border: 'thin' } },
    { op: 'columnWidths', sheet: BOOKLET_SHEET, left: 0, widths: [80, 280, 100] },
    { op: 'freeze', sheet: BOOKLET_SHEET, rows: 3, columns: 0 },
  ];
}

function kindOf(code: string): ChartKind | undefined {
  if (/^2[0-3]\d/u.test(code)) return 'functional';
  return /^3\d\d/u.test(code) && code.length < 7 ? 'economic' : undefined;
}

function yearIn(texts: readonly string[]): number | undefined {
  for (const text of texts) {
    const year = /(?<!\d)(20\d{2})(?=年|[^\d]|$)/u.exec(text.normalize('NFKC'))?.[1];
    if (year !== undefined && parseCode(text) === undefined) return Number(year);
  }
  return undefined;
}
