import type { SheetOp } from '#domain/sheet';
import { openOffice, refusal, write } from './office';

const SHEET = '情况说明';
const DATA = { top: 3, left: 0, bottom: 5, right: 2 };
const COLUMNS: SheetOp = { op: 'chart', sheet: SHEET, chart: { kind: 'column', title: '图1：收支总计对比', data: DATA, place: { top: 1, left: 0, bottom: 1, right: 0 }, fromZero: true } };
const PIE: SheetOp = { op: 'chart', sheet: SHEET, chart: { kind: 'pie', title: '图2：收入结构', data: { ...DATA, right: 1 }, place: { top: 2, left: 0, bottom: 2, right: 0 } } };
const TEXT = [{ op: 'addSheet', sheet: SHEET } as const, write(SHEET, [['一、收支总体情况']]), write(SHEET, [[null, '2023年', '2024年'], ['收入总计', 10, 12], ['支出总计', 10, 12]], 3)];

test('charts are drawn from their cells, in their place, with the text in one request', async () => {
  const { excel, port, requests } = openOffice(['公开01表']);
  expect(await requests(() => port.apply([...TEXT, COLUMNS, PIE]))).toBe(1);
  const sheet = excel.store.sheets().find(({ name }) => name === SHEET)?.id ?? '';
  expect(excel.store.charts(sheet)).toEqual([
    { type: 'ColumnClustered', source: { sheet, block: DATA }, seriesBy: 'Columns', title: '图1：收支总计对比', place: { top: 1, left: 0, bottom: 1, right: 0 }, labels: { value: true }, minimum: 0 },
    { type: 'Pie', source: { sheet, block: { ...DATA, right: 1 } }, seriesBy: 'Columns', title: '图2：收入结构', place: { top: 2, left: 0, bottom: 2, right: 0 }, labels: { value: false, categoryName: true, percentage: true } },
  ]);
});

test('charts need no newer Excel than the pane itself', async () => {
  const { port } = openOffice(['公开01表'], { api: '1.9' });
  expect(refusal(await port.apply([...TEXT, COLUMNS, PIE]))).toBeUndefined();
});

test('a chart on a sheet that was there before is refused, and nothing is sent', async () => {
  const { port, requests, contents } = openOffice([SHEET]);
  expect(await requests(async () => expect(refusal(await port.apply([write(SHEET, [['一']]), COLUMNS]))).toMatchObject({ code: 'rejected', sheet: SHEET }))).toBe(0);
  expect(contents()).toEqual({ [SHEET]: [] });
});

test('wherever a batch breaks off, it leaves neither sheet nor chart; past its end it is done', async () => {
  const outcomes: string[] = [];
  for (let actions = 1; actions <= 40; actions += 1) {
    const { excel, port, contents } = openOffice(['公开01表']);
    excel.faults.rejectNext('GeneralException', actions);
    const code = refusal(await port.apply([...TEXT, COLUMNS, PIE]))?.code ?? 'done';
    const charts = excel.store.sheets().map(({ id }) => excel.store.charts(id)?.length);
    outcomes.push(`${code}: ${Object.keys(contents()).join()}, charts ${charts.join()}`);
  }
  expect(new Set(outcomes)).toEqual(new Set(['rejected: 公开01表, charts 0', 'done: 公开01表,情况说明, charts 0,2']));
  expect(outcomes.filter((outcome) => outcome.startsWith('rejected')).length).toBeGreaterThan(12);
});

test('where the engine draws no charts, nothing is written', async () => {
  const { excel, port, contents } = openOffice(['公开01表']);
  excel.store.charts = () => undefined;
  expect(refusal(await port.apply([...TEXT, COLUMNS]))).toMatchObject({ code: 'unsupported' });
  expect(contents()).toEqual({ 公开01表: [] });
});
