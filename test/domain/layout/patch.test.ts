import { EDITIONS } from '#domain/editions/registry';
import { insert, rename, renameLines, relabel, without, withHeads, withoutLines } from '#domain/layout/patch';
import type { Line, TableSpec } from '#domain/layout/table';
import { BALANCE, GENERAL_EXPENDITURE } from '#domain/editions/national/tables';

const AXIS: readonly Line[] = [{ id: 'basic', text: '基本支出' }, { id: 'project', text: '项目支出' }];

test('a patch that names a member its axis does not have is refused, so that no edition loses a change in silence', () => {
  expect(() => without(AXIS, 'projects')).toThrow('projects');
  expect(() => insert(AXIS, 'bassic', { id: 'other', text: '其他' })).toThrow('bassic');
  expect(() => rename(AXIS, { basics: '基本' })).toThrow('basics');
  expect(() => renameLines(BALANCE, { incomes: '收入' })).toThrow('incomes');
  expect(() => withoutLines(BALANCE, 'reserves')).toThrow('reserves');
  expect(() => withHeads(GENERAL_EXPENDITURE, (text) => [text], { spending: '支出' })).toThrow('spending');
});

test('columns keep their meaning and their words under another head', () => {
  const [block] = withHeads(GENERAL_EXPENDITURE, (text) => [text], { expenditure: '合计' }).blocks;
  expect(block?.amounts.map(({ head, at }) => [head[0], at])).toEqual([
    ['合计', { flow: '支出' }],
    ['基本支出', { flow: '支出', nature: '基本' }],
    ['项目支出', { flow: '支出', nature: '项目' }],
  ]);
});

function textsOf({ blocks, totals = [] }: TableSpec): readonly string[] {
  const rows = blocks.flatMap(({ rows: own }) => (own.kind === 'lines' ? [...own.body, ...(own.foot ?? [])].flatMap(({ text, words = [] }) => [text, ...words]) : own.kind === 'classes' ? own.foot.map(({ text }) => text) : [own.total.text]));
  return [...blocks.flatMap(({ lead, amounts }) => [...lead, ...amounts].flatMap(({ head }) => head)), ...rows, ...totals.map(({ line }) => line.text)];
}

/** Words a shared relabelling of a whole edition replaces; each must stand in one of its tables at least. */
test.each(EDITIONS.map((edition) => [edition.id, edition] as const))('%s: every relabelled word is printed somewhere in the edition', (_, { tables }) => {
  const texts = new Set(tables.flatMap(textsOf));
  const words = new Set(tables.flatMap(({ words: own = {} }) => Object.keys(own)));
  expect([...words].filter((word) => !texts.has(word))).toEqual([]);
  expect(relabel(BALANCE, { 收入: '收 入' }).words).toEqual({ 收入: '收 入' });
});
