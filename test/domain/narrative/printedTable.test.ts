import { printedTables, type PrintedTable } from '#domain/narrative/printedTable';
import { recogniseWorkbook } from '#domain/recognise/recogniseWorkbook';
import type { SheetSnapshot } from '#domain/sheet';

function printed(rows: readonly (readonly string[])[]): PrintedTable | undefined {
  const width = Math.max(...rows.map((row) => row.length));
  const text = rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ''));
  const sheet: SheetSnapshot = { name: '表', top: 0, left: 0, text, values: text, formulas: text.map((row) => row.map(() => '')) };
  return printedTables({ sheets: [sheet] }, recogniseWorkbook({ sheets: [sheet] }))[0];
}

const TABLE = printed([
  ['支出决算表'],
  ['', '', '', '', '公开03表'],
  ['部门：示例市政务服务中心', '', '', '', '单位：万元'],
  ['项目', '', '本年支出合计', '基本支出', '项目支出'],
  ['功能分类科目编码', '科目名称', '', '', ''],
  ['栏次', '', '1', '2', '3'],
  ['合计', '', '160.00', '100.00', '60.00'],
  ['201', '一般公共服务支出', '160.00', '100.00', '60.00'],
  ['20103', '政府办公厅（室）及相关机构事务', '160.00', '100.00', '60.00'],
  ['2010301', '行政运行', '160.00', '100.00', '60.00'],
  ['注：本表反映部门本年度各项支出情况。'],
]);

test('a printed table keeps titles, unit and notes', () => {
  expect(TABLE).toMatchObject({ title: '支出决算表', code: '公开03表', entity: '示例市政务服务中心', unit: '万元', headRows: 3, notes: ['注：本表反映部门本年度各项支出情况。'] });
});

test('head labels cover the blanks beside and below them', () => {
  const heads = TABLE?.rows.slice(0, 3).map((row) => row.map(({ text, across, down }) => `${text} ${String(across)}×${String(down)}`));
  expect(heads).toEqual([['项目 2×1', '本年支出合计 1×2', '基本支出 1×2', '项目支出 1×2'], ['功能分类科目编码 1×1', '科目名称 1×1'], ['栏次 2×1', '1 1×1', '2 1×1', '3 1×1']]);
});

test('every row covers the whole width, figures stand right and alone', () => {
  const body = TABLE?.rows.slice(3) ?? [];
  expect(body.map((row) => row.reduce((sum, { across }) => sum + across, 0))).toEqual([5, 5, 5, 5]);
  expect(body[0]?.map(({ text, across, align }) => [text, across, align])).toEqual([
    ['合计', 2, 'center'],
    ['160.00', 1, 'right'],
    ['100.00', 1, 'right'],
    ['60.00', 1, 'right'],
  ]);
});

test('行次 and 栏次 printed as amounts are ordinals, amounts stay as they are', () => {
  const table = printed([
    ['收入支出决算总表'],
    ['部门：示例市政务服务中心', '', '', '单位：万元'],
    ['项目', '行次', '决算数'],
    ['栏次', '', '1.00'],
    ['一、一般公共预算财政拨款收入', '1.00', '160.00'],
    ['二、政府性基金预算财政拨款收入', '2.00', '7.00'],
    ['本年收入合计', '3.00', '167.00'],
  ]);
  expect(table?.rows.slice(-4).map((row) => row.slice(1).map(({ text }) => text))).toEqual([['1'], ['1', '160.00'], ['2', '7.00'], ['3', '167.00']]);
});
