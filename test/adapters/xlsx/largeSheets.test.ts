import { looksLikeTable } from '#app/looksLikeTable';
import { readWorkbook } from '#adapters/xlsx/readWorkbook';
import { columnName, type SheetSnapshot } from '#domain/sheet';
import { withinEffort } from '../../support/effort';
import { formatStyles, rawWorkbook, textCell, type RawSheet } from '../../support/workbooks';

const row = (number: number, cells: string): string => `<row r="${number}">${cells}</row>`;
const table: RawSheet = {
  name: '收入决算表',
  xml: `<sheetData>${row(1, textCell('A1', '收入决算表'))}${Array.from({ length: 40 }, (_, index) => row(index + 2, `${textCell(`A${index + 2}`, '项目')}<c r="B${index + 2}" s="1"><v>${index}.5</v></c>`)).join('')}</sheetData>`,
};
const read = async (sheets: readonly RawSheet[], strings?: string): Promise<readonly SheetSnapshot[]> => {
  const bytes = rawWorkbook({ sheets, styles: formatStyles(['#,##0.00']), ...(strings === undefined ? {} : { strings }) });
  const result = await withinEffort(() => readWorkbook(bytes, { looksLikeTable }));
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value.sheets;
};
const ledger = (rows: number, name: string): RawSheet => ({
  name,
  xml: `<sheetData>${Array.from({ length: rows }, (_, index) => row(index + 1, `<c r="A${index + 1}" t="s"><v>${index % 50}</v></c><c r="B${index + 1}"><v>${index}</v></c><c r="C${index + 1}"><v>${index * 7}.25</v></c>`)).join('')}</sheetData>`,
});
const strings = Array.from({ length: 50 }, (_, index) => `<si><t>凭证${index}</t></si>`).join('');

describe('sheets with enormous used ranges', () => {
  test('a million empty formatted cells beside a table cost nothing', async () => {
    const columns = Array.from({ length: 50 }, (_, index) => columnName(index));
    const empty = Array.from({ length: 20_000 }, (_, index) => row(index + 3, columns.map((column) => `<c r="${column}${index + 3}" s="1"/>`).join(''))).join('');
    const sheets = await read([{ name: '收入决算表', xml: `<sheetData>${row(1, textCell('A1', '收入决算表'))}${row(2, '<c r="B2" s="1"><v>1097.5</v></c>')}${empty}</sheetData><mergeCells><mergeCell ref="A1:B1"/></mergeCells>` }]);
    expect(sheets[0]?.text).toEqual([['收入决算表', ''], ['', '1,097.50']]);
    expect(sheets[0]?.headOnly).toBeUndefined();
    expect(sheets[0]?.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 1 }]);
  });

  test('a ledger of 200,000 rows comes as its head', async () => {
    const sheets = await read([table, ledger(200_000, '序时账')], strings);
    expect(sheets[1]).toMatchObject({ headOnly: true, top: 0, left: 0 });
    expect(sheets[1]?.text).toHaveLength(12);
    expect(sheets[1]?.text[1]).toEqual(['凭证1', '1', '7.25']);
    expect(sheets[0]?.text).toHaveLength(41);
  });

  test('a ledger under the name of a table still comes as its head', async () => {
    const sheets = await read([ledger(30_000, '收入明细')], strings);
    expect(sheets[0]).toMatchObject({ headOnly: true });
    expect(sheets[0]?.text).toHaveLength(12);
  });

  test('a stray cell in the last corner does not widen the table', async () => {
    const sheets = await read([{ ...table, xml: (table.xml ?? '').replace('</sheetData>', '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>') }]);
    expect([sheets[0]?.text.length, sheets[0]?.text[0]?.length]).toEqual([41, 2]);
  });

  test('hidden rows survive when empty cells are dropped', async () => {
    const filler = Array.from({ length: 9000 }, (_, index) => `<row r="${index + 3}"${index === 5 ? ' hidden="1"' : ''}><c r="A${index + 3}" s="1"/><c r="B${index + 3}" s="1"/><c r="C${index + 3}" s="1"/><c r="D${index + 3}" s="1"/><c r="E${index + 3}" s="1"/></row>`).join('');
    const sheets = await read([{ name: '收入决算表', xml: `<sheetData>${row(1, textCell('A1', '收入'))}${filler}</sheetData>` }]);
    expect(sheets[0]?.hiddenRows).toEqual([7]);
  });

  test('thousands of stretches over all columns cost nothing, and hidden columns are told', async () => {
    const stretches = '<col min="1" max="16384" width="9"/>'.repeat(20_000);
    const sheets = await read([{ ...table, xml: `<cols>${stretches}<col min="2" max="3" hidden="1"/></cols>${table.xml ?? ''}` }]);
    expect(sheets[0]?.hiddenColumns).toEqual([1, 2]);
  });

  test('texts beyond the limit are refused', async () => {
    const bytes = rawWorkbook({ sheets: [table], strings: Array.from({ length: 500_000 }, (_, index) => `<si><t>${(index * 2_654_435_761).toString(36).repeat(10)}</t></si>`).join('') });
    expect(await readWorkbook(bytes)).toMatchObject({ ok: false, error: { code: 'tooLarge' } });
  });

  test('a sheet without hints is given whole when nobody asks for hints', async () => {
    const bytes = rawWorkbook({ sheets: [ledger(60, '流水')], strings });
    const result = await readWorkbook(bytes);
    expect(result.ok && result.value.sheets[0]?.text.length).toBe(60);
    expect(result.ok && result.value.sheets[0]?.headOnly).toBeUndefined();
  });
});
