import { factSetOf } from '#domain/cube/factSet';
import { draftNarrative } from '#domain/narrative/draft';
import type { Narrative } from '#domain/narrative/narrative';
import { outlineOf } from '#domain/narrative/outline';
import { sourceOf } from '#domain/narrative/sourceOf';
import { narrativeToHtml } from '#domain/narrative/toHtml';
import { narrativeToSheet } from '#domain/narrative/toSheet';
import { narrativeLines, narrativeToMarkdown } from '#domain/narrative/toText';
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
