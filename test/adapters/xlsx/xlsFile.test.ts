import { readWorkbook } from '#adapters/xlsx/readWorkbook';
import { writeWorkbook } from '#adapters/xlsx/writeWorkbook';
import type { SheetOp, WorkbookSnapshot } from '#domain/sheet';
import { libreOfficeReady, resave, sayNoLibreOffice } from '../../support/libreOffice';
import { caseBytes, sayAbsent, sharedCase } from '../../support/shared';

const OPS: readonly SheetOp[] = [
  { op: 'addSheet', sheet: '收入决算表' },
  {
    op: 'write',
    sheet: '收入决算表',
    row: 1,
    column: 1,
    cells: [
      [{ value: '示例市政务服务中心' }, { value: 3147.24 }, { value: 0 }, { value: -12.5 }],
      [{ value: '2010301' }, { value: 0.9018 }, { value: 45000 }, { formula: '=C2*2', value: 6294.48 }],
    ],
  },
  { op: 'style', sheet: '收入决算表', range: { top: 1, left: 2, bottom: 1, right: 2 }, style: { format: '#,##0.00' } },
  { op: 'style', sheet: '收入决算表', range: { top: 1, left: 3, bottom: 1, right: 3 }, style: { format: '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ' } },
  { op: 'style', sheet: '收入决算表', range: { top: 1, left: 4, bottom: 1, right: 4 }, style: { format: '0.00' } },
  { op: 'style', sheet: '收入决算表', range: { top: 2, left: 2, bottom: 2, right: 2 }, style: { format: '0.00%' } },
  { op: 'style', sheet: '收入决算表', range: { top: 2, left: 3, bottom: 2, right: 3 }, style: { format: 'yyyy"年"m"月"d"日"' } },
  { op: 'merge', sheet: '收入决算表', range: { top: 4, left: 1, bottom: 4, right: 3 } },
];

const snapshot = async (bytes: Uint8Array): Promise<WorkbookSnapshot> => {
  const read = await readWorkbook(bytes);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
};

describe('Excel 97–2003 workbooks (.xls)', () => {
  test('print the same as the .xlsx they were saved from', async () => {
    if (!libreOfficeReady()) {
      sayNoLibreOffice();
      return;
    }
    const written = await writeWorkbook(OPS);
    if (!written.ok) throw new Error(JSON.stringify(written.error));
    const [sheet] = (await snapshot(await resave(written.value, 'xls'))).sheets;
    expect(sheet).toMatchObject({ name: '收入决算表', top: 1, left: 1, merges: [{ top: 4, left: 1, bottom: 4, right: 3 }] });
    expect(sheet?.text.map((row) => row.map((text) => text.trim()))).toEqual([
      ['示例市政务服务中心', '3,147.24', '-', '-12.50'],
      ['2010301', '90.18%', '2023年3月15日', '6294.48'],
    ]);
    expect(sheet?.values[1]).toEqual(['2010301', 0.9018, 45000, 6294.48]);
  });

  test('print the same for a whole disclosure', async () => {
    const folder = sharedCase('shaoxing-2023');
    if (folder === undefined || !libreOfficeReady()) {
      sayAbsent('shaoxing-2023');
      return;
    }
    const published = caseBytes(folder, 'published.xlsx');
    const texts = (workbook: WorkbookSnapshot): unknown => workbook.sheets.map((sheet) => [sheet.name, sheet.text]);
    expect(texts(await snapshot(await resave(published, 'xls')))).toEqual(texts(await snapshot(published)));
  });

  test('are read, never written over', async () => {
    if (!libreOfficeReady()) return;
    const written = await writeWorkbook(OPS);
    if (!written.ok) throw new Error(JSON.stringify(written.error));
    const over = await writeWorkbook([{ op: 'addSheet', sheet: '新表' }], await resave(written.value, 'xls'));
    expect(over).toMatchObject({ ok: false, error: { code: 'unsupported' } });
  });
});
