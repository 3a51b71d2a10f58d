import { editionById } from '#domain/editions/registry';
import { renderEdition } from '#domain/layout/render';
import { newWorkbook } from '#adapters/xlsx/memoryWorkbook';
import { readTablesAndSupplement } from '#app/readTablesAndSupplement';
import { importOps } from '#app/importFigures';
import { planImport, type ImportTarget } from '#app/importPlan';
import { sheetsApart, sourceSheets } from '#app/sheetsAsSource';

const EXPORT = '导出02';
const REASONS = { noCell: '', noUnitRow: '', notANumber: '' };
const ROWS = [
  ['收入决算表', null, null, null],
  ['单位：示例市政务服务中心', null, null, '金额单位：元'],
  ['科目编码', '科目名称', '本年收入合计', '财政拨款收入'],
  ['合计', null, 7654321, 7654321],
  ['201', '一般公共服务支出', 7654321, 7654321],
  ['20103', '政府办公厅（室）及相关机构事务', 7654321, 7654321],
  ['2010301', '行政运行', 7654321, 7654321],
];

async function withExport(): Promise<ImportTarget> {
  const edition = editionById('zhejiang');
  if (edition === undefined) throw new Error('zhejiang');
  const book = newWorkbook();
  const done = await book.apply([
    ...renderEdition(edition, { year: 2024, entity: '示例市政务服务中心', unit: '万元', codes: ['2010301'], units: ['示例市政务服务中心'] }),
    { op: 'addSheet', sheet: EXPORT },
    { op: 'write', sheet: EXPORT, row: 0, column: 0, cells: ROWS.map((row) => row.map((value) => ({ value }))) },
  ]);
  const read = done.ok ? await book.read() : done;
  if (!read.ok) throw new Error(read.error.code);
  return { recognised: readTablesAndSupplement(read.value).recognised, workbook: read.value };
}

test('a pasted export beside the template is suggested, the template is not', async () => {
  const sheets = sourceSheets(await withExport());
  expect(sheets.filter(({ suggested }) => suggested).map(({ name }) => name)).toEqual([EXPORT]);
});

test('among sheets of values only, the one in 元 is suggested', async () => {
  const { recognised, workbook } = await withExport();
  const typed = { sheets: workbook.sheets.map((sheet) => ({ ...sheet, formulas: sheet.formulas.map((row) => row.map(() => '')) })) };
  expect(sourceSheets({ recognised, workbook: typed }).filter(({ suggested }) => suggested).map(({ name }) => name)).toEqual([EXPORT]);
});

test('the chosen sheet gives its figures to the others and takes none', async () => {
  const { target, source } = sheetsApart(await withExport(), [EXPORT], '本工作簿');
  if (source === undefined) throw new Error('no source');
  const plan = planImport(target, [source], 'tables', REASONS);
  const ops = importOps(plan);
  expect(ops.length).toBeGreaterThan(0);
  expect(ops.filter(({ sheet }) => sheet === EXPORT)).toEqual([]);
  expect(plan.figures.find(({ row, column }) => row.startsWith('2010301') && column === '财政拨款收入')).toMatchObject({ value: '765.43' });
});
