import { factSetOf } from '#domain/cube/factSet';
import { draftNarrative } from '#domain/narrative/draft';
import type { Chart, Narrative } from '#domain/narrative/narrative';
import { outlineOf } from '#domain/narrative/outline';
import { sourceOf } from '#domain/narrative/sourceOf';
import { narrativeToHtml } from '#domain/narrative/toHtml';
import { NARRATIVE_SHEET, narrativeToSheet } from '#domain/narrative/toSheet';
import { narrativeLines, narrativeToMarkdown } from '#domain/narrative/toText';
import { sheetOfMisplacedChart, type CellValue, type SheetOp } from '#domain/sheet';
import { EMPTY_SUPPLEMENT } from '#domain/supplement/supplement';
import { handFacts } from '../../support/handFacts';

const INCOME = { flow: '收入', stage: '决算' } as const;

function draft(edition = 'national'): Narrative {
  const facts = handFacts([
    [INCOME, '200.00'],
    [{ ...INCOME, source: '财政拨款' }, '150.00'],
    [{ ...INCOME, source: '事业' }, '50.00'],
    [{ flow: '支出', stage: '决算' }, '200.00'],
    [{ flow: '支出', stage: '决算', account: '2010301' }, '200.00', '2010301 行政运行'],
  ]);
  return draftNarrative({ edition: { id: edition }, facts: factSetOf(facts), supplement: EMPTY_SUPPLEMENT, year: 2023, entity: '示例<市>政务服务中心', unit: '万元' });
}

test('.md holds one paragraph a line, headings as lines of their own', () => {
  const lines = narrativeToMarkdown(draft()).trimEnd().split('\n');
  expect(lines[0]).toBe('第一部分 示例<市>政务服务中心概况');
  expect(lines).toContain('第三部分 2023年度部门决算情况说明');
  expect(lines).toContain('二、收入决算情况说明');
  expect(lines.every((line) => line.trim() !== '')).toBe(true);
});

test('the clipboard gets HTML with marked gaps and nothing unescaped', () => {
  const html = narrativeToHtml(draft('shanxi'));
  expect(html).toContain('<h2');
  expect(html).toContain('background:#ffff00');
  expect(html).toContain('示例&lt;市&gt;政务服务中心');
});

test('the worksheet has one paragraph a row', () => {
  const narrative = draft();
  const [write] = narrativeToSheet(narrative);
  expect(write?.op === 'write' ? write.cells.map(([cell]) => cell?.value) : []).toEqual(narrativeLines(narrative));
});

test('the worksheet takes the charts that have anything to draw, by choice: figures below the text, each chart in its place above its caption', () => {
  const narrative = withTotals(draft('hubei'));
  const has = (op: SheetOp): boolean => op.op === 'chart';
  expect(narrativeToSheet(narrative).some(has)).toBe(false);
  const ops = [{ op: 'addSheet', sheet: NARRATIVE_SHEET } as const, ...narrativeToSheet(narrative, NARRATIVE_SHEET, { charts: true })];
  expect(sheetOfMisplacedChart(ops)).toBeUndefined();
  const cells = cellsOf(ops);
  const charts = ops.flatMap((op) => (op.op === 'chart' ? [op.chart] : []));
  expect(charts.map(({ kind, title }) => [kind, title.slice(0, 2)])).toEqual([['column', '图1'], ['pie', '图2'], ['column', '图4']]);
  for (const { title, place } of charts) expect([cells.get(`${place.top},0`), cells.get(`${place.top + 1},0`)]).toEqual([undefined, title]);
  const { data } = charts[1] ?? { data: { top: 0 } };
  const blockOf = [0, 1, 2].map((down) => [0, 1].map((column) => cells.get(`${data.top + down},${column}`)));
  expect(blockOf).toEqual([[undefined, '图2：收入决算结构'], ['财政拨款收入', 150], ['事业收入', 50]]);
  expect([charts[0]?.fromZero, charts[1]?.fromZero]).toEqual([true, undefined]);
});

test('a narrative without charts is the same sheet with the choice and without', () => {
  const narrative = draft('shanxi');
  expect(narrativeToSheet(narrative, NARRATIVE_SHEET, { charts: true })).toEqual(narrativeToSheet(narrative));
});

test('every figure says which cells it comes from', () => {
  const share = draft().sections.flatMap(({ paragraphs }) => paragraphs.flatMap(({ runs }) => runs)).find((run) => run.kind === 'figure' && run.formula === '占比');
  expect(share?.kind === 'figure' ? sourceOf(share) : '').toBe('2023年度财政拨款收入（示例表!B2） ÷ 2023年度本年收入合计（示例表!B1）');
});

test('名词解释 explains what occurs and nothing else', () => {
  const glossary = draft().sections.at(-1);
  const text = (glossary?.paragraphs ?? []).map(({ runs }) => runs.map((run) => (run.kind === 'fixed' ? run.text : run.kind === 'slot' ? run.value : '')).join('')).join('\n');
  expect(glossary?.heading).toBe('第四部分 名词解释');
  expect(text).toContain('事业收入：');
  expect(text).toContain('行政运行（项）：');
  expect(text).not.toContain('经营收入：');
});

test('charts follow the edition, with a gap where last year is not known', () => {
  const charts = draft('hubei').sections.flatMap(({ paragraphs }) => paragraphs.flatMap(({ chart }) => chart ?? []));
  expect(charts.map(({ caption }) => caption.slice(0, 2))).toEqual(['图1', '图2', '图3', '图4']);
  expect(charts[1]).toEqual(expect.objectContaining({ categories: ['财政拨款收入', '事业收入'], series: [{ name: '图2：收入决算结构', values: ['150.00', '50.00'] }] }));
  expect(charts[0]?.series[0]?.values).toEqual([undefined, undefined]);
});

test('目录 follows the edition', () => {
  expect(outlineOf('zhejiang', 2023)[2]).toBe('三、2023年度部门决算情况说明');
  expect(outlineOf('hubei', 2023)).toHaveLength(6);
});

/** The narrative with every gap of its charts filled in. */
function withTotals(narrative: Narrative): Narrative {
  const filled = (chart: Chart): Chart => ({ ...chart, series: chart.series.map(({ name, values }) => ({ name, values: values.map((value) => value ?? '1.00') })) });
  const sections = narrative.sections.map((section) => ({ ...section, paragraphs: section.paragraphs.map((one) => (one.chart === undefined ? one : { ...one, chart: filled(one.chart) })) }));
  return { ...narrative, sections };
}

/** What a list of writes leaves in the cells that hold anything. */
function cellsOf(ops: readonly SheetOp[]): ReadonlyMap<string, CellValue> {
  const writes = ops.flatMap((op) => (op.op === 'write' ? [op] : []));
  const all = writes.flatMap(({ row, column, cells }) => cells.flatMap((line, down) => line.map((cell, across) => [`${row + down},${column + across}`, cell?.value ?? null] as const)));
  return new Map(all.filter(([, value]) => value !== null));
}
