import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '#domain/sheet';

/** A worksheet as printed text only, which is all that reading by meaning may rely on. */
export interface TextSheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

/** One way in which the same disclosure may lie in a workbook; facts and findings must not change. */
export interface Variant {
  readonly name: string;
  apply(sheets: readonly TextSheet[]): readonly TextSheet[];
}

/** Drops everything but the print. */
export function textSheets(workbook: WorkbookSnapshot): readonly TextSheet[] {
  return workbook.sheets.map((sheet) => ({ name: sheet.name, rows: padded(sheet.text.map((row) => [...Array<string>(sheet.left).fill(''), ...row])) }));
}

/** A snapshot whose stored values are what a user would have typed to get this print. */
export function snapshotOf(sheets: readonly TextSheet[]): WorkbookSnapshot {
  return {
    sheets: sheets.map(
      (sheet): SheetSnapshot => ({
        name: sheet.name,
        top: 0,
        left: 0,
        text: sheet.rows,
        values: sheet.rows.map((row) => row.map((text): CellValue => (text === '' ? null : text))),
        formulas: sheet.rows.map((row) => row.map(() => '')),
      }),
    ),
  };
}

const CODE = /^\d{3}(?:\d{2}){0,2}$/u;
const AMOUNT = /^-?[\d,]+\.\d{2}$/u;

/** Every variant a published workbook was seen in, or may well be in. */
export const VARIANTS: readonly Variant[] = [
  { name: 'sheets renamed', apply: (sheets) => sheets.map((sheet, index) => ({ ...sheet, name: `Sheet${index + 1}` })) },
  { name: 'sheets in another order', apply: (sheets) => [...sheets].reverse() },
  { name: 'rows inserted on top', apply: each((rows) => [[''], ['  '], ...rows]) },
  { name: 'columns inserted on the left', apply: eachRow((row) => ['', '', ...row]) },
  { name: 'a 备注 column on the right', apply: each((rows) => rows.map((row, index) => [...row, index === 3 ? '备注' : ''])) },
  { name: 'blank rows inside the grid', apply: each((rows) => rows.flatMap((row, index) => (index > 8 && index % 7 === 0 ? [row, row.map(() => '')] : [row]))) },
  { name: 'names broken by line breaks', apply: eachCell((text) => (isName(text) && text.length > 8 ? `${text.slice(0, 6)}\n${text.slice(6)}` : text)) },
  { name: 'names with ideographic spaces', apply: eachCell((text) => (isName(text) && text.length > 1 ? `${text.slice(0, 1)}\u3000${text.slice(1)}` : text)) },
  { name: 'full-width digits and brackets', apply: eachCell((text) => (AMOUNT.test(text) ? wide(text) : text.replace(/\(/gu, '（').replace(/\)/gu, '）'))) },
  { name: 'amounts without separators', apply: eachCell((text) => (AMOUNT.test(text) ? text.replace(/,/gu, '') : text)) },
  { name: 'codes with spaces', apply: eachCell((text) => (CODE.test(text) && text.length > 3 ? `${text.slice(0, 3)} ${text.slice(3, 5)} ${text.slice(5)}`.trim() : text)) },
  { name: 'no 表号', apply: eachCell((text) => (/^(?:公开|预算)\d{2}表$/u.test(text.replace(/\s/gu, '')) ? '' : text)) },
  { name: 'no title', apply: each((rows) => rows.map((row, index) => (index === 0 ? row.map(() => '') : row))) },
  { name: 'no title and sheets renamed', apply: (sheets) => sheets.map((sheet, index) => ({ name: `Sheet${index + 1}`, rows: sheet.rows.map((row, line) => (line === 0 ? row.map(() => '') : row)) })) },
  { name: 'codes in three columns', apply: each(splitCodes) },
  { name: '合计 at the bottom', apply: each(totalLast) },
  { name: 'truncated names', apply: eachRow((row) => row.map((text, column) => (CODE.test(row[column - 1] ?? '') && text.length > 9 ? text.slice(0, -2) : text))) },
  { name: 'unit line 单位:', apply: eachCell((text) => text.replace(/^(?:金额)?单位[：:]\s*/u, '单位: ')) },
  { name: 'unrelated sheets between', apply: (sheets) => sheets.flatMap((sheet, index) => [sheet, ledger(index)]) },
  { name: 'all tables on one sheet', apply: (sheets) => [{ name: '公开表', rows: padded(sheets.flatMap((sheet) => [...sheet.rows, [''], ['']])) }] },
  { name: 'slightly wrong labels', apply: eachCell((text) => text.replace('附属单位上缴收入', '附属单位上激收入').replace('对附属单位补助支出', '对附属单位补肋支出').replace('年末结转和结余', '年未结转和结余').replace('文化旅游体育与传媒支出', '文化旅游体育与传煤支出')) },
];

function splitCodes(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const column = rows.map((row) => row.findIndex((text) => /^\d{7}$/u.test(text))).find((found) => found >= 0);
  if (column === undefined) return rows;
  return rows.map((row) => {
    const code = row[column] ?? '';
    const parts = CODE.test(code) ? [code.slice(0, 3), code.slice(3, 5), code.slice(5)] : [code, '', ''];
    return [...row.slice(0, column), ...parts, ...row.slice(column + 1)];
  });
}

function totalLast(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const total = rows.findIndex((row) => row.slice(0, 2).some((text) => text.replace(/\s/gu, '') === '合计') && row.some((text) => AMOUNT.test(text)));
  const lastCode = rows.reduce((last, row, index) => (row.some((text) => /^\d{7}$/u.test(text)) ? index : last), -1);
  const moved = rows[total];
  if (moved === undefined || lastCode < total) return rows;
  return [...rows.slice(0, total), ...rows.slice(total + 1, lastCode + 1), moved, ...rows.slice(lastCode + 1)];
}

function isName(text: string): boolean {
  return /[\u4e00-\u9fff]/u.test(text) && !/[：:。]/u.test(text) && !/\d/u.test(text);
}

function wide(text: string): string {
  return text.replace(/[\d,.]/gu, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
}

function each(change: (rows: readonly (readonly string[])[]) => readonly (readonly string[])[]): Variant['apply'] {
  return (sheets) => sheets.map((sheet) => ({ ...sheet, rows: padded(change(sheet.rows)) }));
}

function eachRow(change: (row: readonly string[]) => readonly string[]): Variant['apply'] {
  return each((rows) => rows.map(change));
}

function eachCell(change: (text: string) => string): Variant['apply'] {
  return eachRow((row) => row.map(change));
}

function padded(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return rows.map((row) => [...row, ...Array<string>(width - row.length).fill('')]);
}

function ledger(index: number): TextSheet {
  const rows = [['日期', '摘要', '借方', '贷方'], ...Array.from({ length: 20 }, (_, day) => [`2023-01-${String(day + 1).padStart(2, '0')}`, `凭证${index}-${day}`, `${day * 13}.50`, ''])];
  return { name: `明细账${index}`, rows };
}
