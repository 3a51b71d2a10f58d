import { EDITIONS, editionById } from '#domain/editions/registry';
import { sheetNamesOf } from '#domain/layout/edition';
import { placeEdition, renderEdition, type RenderOptions } from '#domain/layout/render';
import { writtenSheets } from '../../support/sheetGrid';

const OPTIONS: RenderOptions = { year: 2024, entity: '示例市政务服务中心', unit: '万元', codes: [] };

function rowsOf(id: string, sheet: string, options: Partial<RenderOptions>): readonly (readonly string[])[] {
  const edition = editionById(id);
  if (edition === undefined) throw new Error(id);
  const written = writtenSheets(renderEdition(edition, { ...OPTIONS, ...options })).find(({ name }) => name === sheet);
  return (written?.cells ?? []).map((line) => line.slice(0, 2).map(({ text }) => text));
}

test('a 项 opens its 款 and 类 once, in order, with the names of the year', () => {
  expect(rowsOf('national', '支出决算表', { codes: ['2130599', '2010350', '2010301'], year: 2021 }).slice(6, -1)).toEqual([
    ['合计', ''],
    ['201', '一般公共服务支出'],
    ['20103', '政府办公厅（室）及相关机构事务'],
    ['2010301', '行政运行'],
    ['2010350', '事业运行'],
    ['213', '农林水支出'],
    ['21305', '巩固脱贫衔接乡村振兴'],
    ['2130599', expect.any(String)],
  ]);
});

test('without 科目 a list offers one 类, one 款 and one 项 to fill in, a fund table nothing', () => {
  expect(rowsOf('national', '支出决算表', {}).slice(6, -1)).toEqual([['合计', ''], ['', ''], ['', ''], ['', '']]);
  expect(rowsOf('national', '政府性基金预算财政拨款收入支出决算表', {}).slice(6, -2)).toEqual([['合计', '']]);
});

test('a 科目 of a fund stands in the table of that fund and in the tables of all money', () => {
  const codes = ['2010301', '2120899', '2239999'];
  const codesIn = (sheet: string): readonly string[] => rowsOf('national', sheet, { codes }).flatMap(([code = '']) => (/^\d{7}$/u.test(code) ? [code] : []));
  expect(codesIn('支出决算表')).toEqual(codes);
  expect(codesIn('一般公共预算财政拨款支出决算表')).toEqual(['2010301']);
  expect(codesIn('政府性基金预算财政拨款收入支出决算表')).toEqual(['2120899']);
  expect(codesIn('国有资本经营预算财政拨款支出决算表')).toEqual(['2239999']);
});

test('texts that are no 科目编码 open no row', () => {
  expect(rowsOf('national', '支出决算表', { codes: ['20103x', '1', '9999999', '2010301'] }).filter(([code = '']) => /^\d+$/u.test(code))).toHaveLength(3);
});

test('the note of an empty table is computed, and gone once there is data', () => {
  const edition = editionById('zhejiang');
  if (edition === undefined) throw new Error('zhejiang');
  const note = (fill: ReadonlyMap<string, number>): string | undefined =>
    writtenSheets(renderEdition(edition, { ...OPTIONS, codes: ['2120899'], fill }))
      .find(({ name }) => name.startsWith('政府性基金'))
      ?.cells.at(-1)?.[0]?.text;
  expect(note(new Map())).toBe('说明：本部门没有政府性基金收入，也没有使用政府性基金安排的支出，故本表无数据。');
  expect(note(new Map([['支出|决算|政府性基金|2120899|项目|||', 3]]))).toBe('');
});

test.each(EDITIONS.map((edition) => [edition.id, edition] as const))('%s: sheet names are short, plain and all different; all sheets come before the first formula', (_id, edition) => {
  const names = sheetNamesOf(edition);
  expect(new Set(names).size).toBe(names.length);
  expect(names.filter((name) => name.length > 31 || /[[\]:*?/\\'“”"]/u.test(name))).toEqual([]);
  const ops = renderEdition(edition, { ...OPTIONS, unit: edition.unit });
  expect(ops.slice(0, names.length).map(({ op, sheet }) => [op, sheet])).toEqual(names.map((name) => ['addSheet', name]));
});

test.each(EDITIONS.map((edition) => [edition.id, edition] as const))('%s: every sheet prints on A4 with its header repeated, frozen, and a print area over the whole table', (_id, edition) => {
  const options = { ...OPTIONS, unit: edition.unit, codes: ['2010301'] };
  const ops = renderEdition(edition, options);
  for (const table of placeEdition(edition, options)) {
    const own = ops.filter(({ sheet }) => sheet === table.sheet);
    const page = own.find((op) => op.op === 'page');
    const freeze = own.find((op) => op.op === 'freeze');
    expect(page?.setup.titleRows).toEqual({ from: 0, to: table.bodyTop - 1 });
    expect(page?.setup.printArea).toMatchObject({ top: 0, left: 0, right: table.width - 1 });
    expect(page?.setup.printArea?.bottom).toBeGreaterThanOrEqual(table.end - 1);
    expect(freeze?.rows).toBe(table.bodyTop);
  }
});
