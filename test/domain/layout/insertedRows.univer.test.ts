import { editionById } from '#domain/editions/registry';
import { placeEdition, renderEdition, type RenderOptions } from '#domain/layout/render';
import { createHeadlessUniverStore, type HeadlessUniver } from '#adapters/officesim/headlessUniver';
import { createSimulatedExcel, type SimulatedExcel } from '#adapters/officesim/simulatedExcel';
import type { CellContent } from '#adapters/officesim/store';

const OPTIONS: RenderOptions = { year: 2024, entity: '示例市政务服务中心', unit: '万元', codes: ['2010301', '2010302', '2080505'], units: ['甲单位', '乙单位'] };

let headless: HeadlessUniver;
let excel: SimulatedExcel;

afterEach(async () => {
  await excel.idle();
  headless.dispose();
});

/** Opens the tables of an edition in a real spreadsheet engine that moves formulas when rows are inserted. */
function open(id: string): void {
  const edition = editionById(id);
  if (edition === undefined) throw new Error(id);
  const names = placeEdition(edition, OPTIONS).map(({ sheet }) => sheet);
  headless = createHeadlessUniverStore(names);
  excel = createSimulatedExcel(headless.store);
  for (const op of renderEdition(edition, OPTIONS)) {
    if (op.op !== 'write') continue;
    const cells = op.cells.map((line) => line.map((cell): CellContent | undefined => (cell === null ? undefined : cell.formula === undefined ? { constant: cell.value ?? null } : { formula: cell.formula })));
    headless.store.write(`sheet-${names.indexOf(op.sheet) + 1}`, op.row, op.column, cells);
  }
}

function sheet(name: string): { insertRows(row: number, count: number): unknown; getRange(row: number, column: number): { setValue(value: string | number): unknown; getRawValue(): unknown } } {
  const found = headless.univer.getActiveWorkbook()?.getSheetByName(name);
  if (found === null || found === undefined) throw new Error(name);
  return found;
}

async function column(name: string, at: number, from: number, to: number): Promise<unknown[]> {
  headless.store.recalculate();
  await headless.store.settle();
  return Array.from({ length: to - from + 1 }, (_, down) => sheet(name).getRange(from + down - 1, at).getRawValue());
}

function insert(name: string, beforeRow: number, texts: readonly string[], at: number, amount: number): void {
  const table = sheet(name);
  table.insertRows(beforeRow - 1, 1);
  texts.forEach((text, index) => table.getRange(beforeRow - 1, index).setValue(text));
  table.getRange(beforeRow - 1, at).setValue(amount);
}

describe('totals of a list by 科目 stay right when rows are inserted', () => {
  const NAME = '支出决算表分科目';
  const BASIC = 3;

  test('at the end, in the middle and directly below a parent', async () => {
    open('zhejiang');
    sheet(NAME).getRange(9, BASIC).setValue(100);
    sheet(NAME).getRange(10, BASIC).setValue(20);
    expect(await column(NAME, BASIC, 7, 14)).toEqual([120, 120, 120, 100, 20, 0, 0, 0]);
    insert(NAME, 10, ['2010199', '其他支出'], BASIC, 3);
    sheet(NAME).getRange(9, 0).setValue('2010303');
    expect((await column(NAME, BASIC, 7, 9)).map(Number)).toEqual([123, 123, 123]);
    insert(NAME, 16, ['2080506', '职业年金'], BASIC, 7);
    expect((await column(NAME, BASIC, 13, 16)).map(Number)).toEqual([7, 7, 0, 7]);
    expect((await column(NAME, BASIC, 7, 7)).map(Number)).toEqual([130]);
    insert(NAME, 8, ['229', '其他支出'], BASIC, 1000);
    expect((await column(NAME, BASIC, 7, 8)).map(Number)).toEqual([1130, 1000]);
  });

  test('and the 总表 takes a 类 that was not opened before', async () => {
    open('zhejiang');
    insert(NAME, 8, ['229', '其他支出'], BASIC, 1000);
    sheet(NAME).getRange(7, 2).setValue(1000);
    expect((await column('收入支出决算总表', 5, 29, 30)).map(Number)).toEqual([1000, 0]);
    expect((await column('收入支出决算总表', 5, 33, 33)).map(Number)).toEqual([1000]);
  });
});

test('合计 of a list by 单位 takes a unit inserted right below it or at the end', async () => {
  open('zhejiang');
  insert('支出决算表分单位', 7, ['丙单位'], 2, 5);
  insert('支出决算表分单位', 10, ['丁单位'], 2, 6);
  expect((await column('支出决算表分单位', 2, 6, 6)).map(Number)).toEqual([11]);
});

test('a list with divided codes and 合计 at the bottom takes rows at both edges', async () => {
  open('shanghai-budget');
  const name = '部门一般公共预算支出功能分类预算表';
  const basic = 5;
  sheet(name).getRange(8, basic).setValue(40);
  insert(name, 14, ['208', '05', '06', '职业年金'], basic, 2);
  insert(name, 7, ['204', '', '', '公共安全支出'], basic, 500);
  expect((await column(name, basic, 7, 16)).map(Number)).toEqual([500, 40, 40, 40, 0, 2, 2, 0, 2, 542]);
});
