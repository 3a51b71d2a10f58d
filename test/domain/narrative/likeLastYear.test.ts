import { readFileSync } from 'node:fs';
import { checkNarrative } from '#domain/claims/checkNarrative';
import type { Claim } from '#domain/claims/claim';
import type { Fact } from '#domain/cube/fact';
import { factSetOf } from '#domain/cube/factSet';
import type { Narrative } from '#domain/narrative/narrative';
import { draftLikeLastYear } from '#domain/narrative/likeLastYear';
import { narrativeLines } from '#domain/narrative/toText';
import { EMPTY_SUPPLEMENT } from '#domain/supplement/supplement';
import { recognisedCase } from '../../support/recognisedCase';
import { CASE_IDS, sayAbsent, sharedCase } from '../../support/shared';
import { statedFacts, type Cell } from '../../support/statedFacts';

const ENTITY = '示例市政务服务中心';

/** Last year's text carried to this year's cells; the cells of last year are given with it. */
function carried(paragraphs: readonly string[], last: readonly Cell[], now: readonly Cell[], year = 2024): readonly string[] {
  const before = statedFacts(last);
  const after = statedFacts(now);
  const shared = { supplement: EMPTY_SUPPLEMENT, unit: '万元', entity: ENTITY } as const;
  const narrative = draftLikeLastYear({ paragraphs, last: { ...shared, facts: factSetOf(before.facts), tables: before.tables, year: 2023 }, now: { ...shared, edition: 'national', facts: factSetOf(after.facts), year } });
  return narrativeLines(narrative);
}

const blank = (text: string): string => text.replace(/\s/gu, '');

/** Said wrongly, or computed in the same paragraph from what was. */
function isWrong(claim: Claim, claims: readonly Claim[]): boolean {
  if (claim.verdict === 'wrong') return true;
  const computed = claim.kind !== 'amount' && claim.kind !== 'count';
  return computed && claims.some(({ line, id, kind, verdict }) => line === claim.line && id < claim.id && kind === 'amount' && verdict === 'wrong');
}

/** Paragraphs without what was said wrongly, so that only the rest is compared. */
function withoutWrong(paragraphs: readonly string[], claims: readonly Claim[]): readonly RegExp[] {
  return paragraphs.map((paragraph, index) => {
    const wrong = claims.filter((claim) => claim.line === index + 1 && isWrong(claim, claims)).sort((left, right) => left.start - right.start);
    let place = 0;
    let pattern = '';
    for (const { start, end } of wrong) {
      if (start < place) continue;
      pattern += `${escaped(blank(paragraph.slice(place, start)))}.*?`;
      place = end;
    }
    return new RegExp(`^${pattern}${escaped(blank(paragraph.slice(place)))}$`, 'u');
  });
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/-]/gu, '\\$&');
}

test.each(CASE_IDS)('%s: with the same tables and year the text comes back as it was, but for what was wrong', async (id) => {
  const folder = sharedCase(id);
  if (folder === undefined) return sayAbsent(id);
  const read = await recognisedCase(folder);
  const paragraphs = readFileSync(`${folder}/narrative.md`, 'utf8').split('\n').filter((line) => line.trim() !== '');
  const { unit, tables, entity = ENTITY, year = 2023 } = read;
  const facts = factSetOf(read.facts);
  const { claims } = checkNarrative({ paragraphs, facts, tables, unit, year, entity });
  const one = { facts, supplement: EMPTY_SUPPLEMENT, unit, entity, year };
  const lines = narrativeLines(draftLikeLastYear({ paragraphs, last: { ...one, tables }, now: { ...one, edition: read.edition } }));
  const expected = withoutWrong(paragraphs, claims);
  expect(lines).toHaveLength(paragraphs.length);
  expect(lines.flatMap((line, index) => (expected[index]?.test(blank(line)) === true ? [] : [`${line} / ${paragraphs[index] ?? ''}`]))).toEqual([]);
});

const LAST: readonly Cell[] = [
  [{ flow: '收入总计' }, '1000.00'],
  [{ flow: '支出总计' }, '1000.00'],
  [{ flow: '收入' }, '980.00'],
  [{ flow: '收入', source: '财政拨款' }, '950.00'],
  [{ flow: '收入', source: '其他' }, '30.00'],
];

const NOW: readonly Cell[] = [
  [{ flow: '收入总计' }, '900.00'],
  [{ flow: '支出总计' }, '900.00'],
  [{ flow: '收入' }, '890.00'],
  [{ flow: '收入', source: '财政拨款' }, '880.50'],
  [{ flow: '收入', source: '其他' }, '9.50'],
];

const TEXT = [
  '一、收入支出决算总体情况说明',
  '2023年度收、支总计均为1,000.00万元。与2022年度相比，收、支总计各增加200.00万元，增长25.00%。主要原因是新建大厅投入使用。',
  '二、收入决算情况说明',
  '本年收入合计980.00万元，其中：财政拨款收入950.00万元，占96.94%；其他收入30.00万元，占3.06%。',
];

test('figures, shares, changes, growth, direction words and years follow this year\'s tables; a reason is asked again', () => {
  expect(carried(TEXT, LAST, NOW)).toEqual([
    '一、收入支出决算总体情况说明',
    '2024年度收、支总计均为900.00万元。与2023年度相比，收、支总计各减少100.00万元，下降10.00%。主要原因是【待核：原文新建大厅投入使用】。',
    '二、收入决算情况说明',
    '本年收入合计890.00万元，其中：财政拨款收入880.50万元，占98.93%；其他收入9.50万元，占1.07%。',
  ]);
});

test('tables of the same year, corrected: what the text alone says of last year stays its base', () => {
  const lines = carried(TEXT, LAST, NOW, 2023);
  expect(lines[1]).toBe('2023年度收、支总计均为900.00万元。与2022年度相比，收、支总计各增加100.00万元，增长12.50%。主要原因是新建大厅投入使用。');
});

test('a change of nothing is said as 持平, without a rate', () => {
  const lines = carried(TEXT, LAST, LAST);
  expect(lines[1]).toContain('与2023年度相比，收、支总计各持平。');
  expect(lines.join('')).not.toMatch(/增加0|增长0/u);
});

test('two totals that no longer agree are not said in one figure', () => {
  const lines = carried(TEXT, LAST, NOW.map((cell) => (cell[0].flow === '支出总计' ? [cell[0], '899.00'] : cell)));
  expect(lines[1]).toContain('【待核：原文1,000.00万元】');
});

const BUDGETED: readonly Cell[] = [
  [{ flow: '三公', stage: '决算' }, '8.00'],
  [{ flow: '三公', stage: '全年预算' }, '10.00'],
];

test('completion and comparison words follow; a budget of nothing has no rate', () => {
  const text = ['七、“三公”经费支出决算情况说明', '“三公”经费全年预算为10.00万元，支出决算为8.00万元，完成全年预算的80.00%，决算数小于全年预算数。'];
  const over = carried(text, BUDGETED, [[{ flow: '三公', stage: '决算' }, '12.00'], [{ flow: '三公', stage: '全年预算' }, '10.00']]);
  expect(over[1]).toBe('“三公”经费全年预算为10.00万元，支出决算为12.00万元，完成全年预算的120.00%，决算数大于全年预算数。');
  const none = carried(text, BUDGETED, [[{ flow: '三公', stage: '决算' }, '0.00'], [{ flow: '三公', stage: '全年预算' }, '0.00']]);
  expect(none[1]).toContain('【待核：原文80.00%】');
  expect(none[1]).toContain('决算数等于全年预算数');
});

test('what was equal and no longer is says by how much', () => {
  const text = ['七、“三公”经费支出决算情况说明', '“三公”经费全年预算为10.00万元，支出决算为10.00万元，决算数与全年预算数不存在差异。'];
  const lines = carried(text, [[{ flow: '三公', stage: '决算' }, '10.00'], [{ flow: '三公', stage: '全年预算' }, '10.00']], BUDGETED);
  expect(lines[1]).toBe('“三公”经费全年预算为10.00万元，支出决算为8.00万元，决算数比全年预算数少2.00万元。');
});

test('a figure that no table holds is marked with its own words', () => {
  const lines = carried(['二、收入决算情况说明', '本年收入合计980.00万元，其中捐赠收入3.20万元。'], LAST, NOW);
  expect(lines[1]).toContain('890.00万元');
  expect(lines[1]).toContain('【待核：原文3.20万元】');
});

test('"there is none" is asked again where this year there is some', () => {
  const text = ['七、政府性基金预算财政拨款支出决算情况说明', '本部门2023年度无政府性基金预算财政拨款支出。'];
  expect(carried(text, LAST, NOW)[1]).toBe('本部门2024年度无政府性基金预算财政拨款支出。');
  expect(carried(text, LAST, [...NOW, [{ flow: '支出', source: '政府性基金' }, '5.00']])[1]).toContain('【待核：原文');
});

test('years of documents and titles stay', () => {
  const lines = carried(['一、收入支出决算总体情况说明', '根据《2023年工作要点》和2019年办法，2023年度收入总计1,000.00万元。'], LAST, NOW);
  expect(lines[1]).toBe('根据《2023年工作要点》和2019年办法，2024年度收入总计900.00万元。');
});

test('科目 that are new this year are listed, and words written over a marked passage stay', () => {
  const general = { flow: '支出', source: '一般公共' } as const;
  const before = statedFacts(LAST);
  const after = statedFacts([...NOW, [{ ...general, account: '2010301' }, '5.00']]);
  const shared = { supplement: EMPTY_SUPPLEMENT, unit: '万元', entity: ENTITY } as const;
  const draft = (answers?: ReadonlyMap<string, string>): Narrative =>
    draftLikeLastYear({ paragraphs: TEXT, last: { ...shared, facts: factSetOf(before.facts), tables: before.tables, year: 2023 }, now: { ...shared, edition: 'national', facts: factSetOf(after.facts), year: 2024 }, ...(answers === undefined ? {} : { answers }) });
  const first = draft();
  expect(first.notes.map(({ message }) => message)).toEqual([expect.stringContaining('2010301')]);
  const slots = first.sections.flatMap(({ paragraphs }) => paragraphs.flatMap(({ runs }) => runs.filter((run) => run.kind === 'slot')));
  expect(slots).toHaveLength(1);
  const again = draft(new Map(slots.map(({ key }) => [key, '人员减少'])));
  expect(narrativeLines(again)[1]).toContain('主要原因是人员减少。');
  expect(again.gaps).toEqual([]);
});

/** Every fact moved by its own amount, so that shares and directions change too. */
function moved(facts: readonly Fact[]): readonly Fact[] {
  return facts.map((fact) => ({ ...fact, fen: Math.round((fact.fen * (7 + (fact.place.row % 5))) / 8 / 10000) * 10000 }));
}

test.each(CASE_IDS)('%s: with changed figures, every figure of the new text that a table holds is right', async (id) => {
  const folder = sharedCase(id);
  if (folder === undefined) return sayAbsent(id);
  const read = await recognisedCase(folder);
  const paragraphs = readFileSync(`${folder}/narrative.md`, 'utf8').split('\n').filter((line) => line.trim() !== '');
  const { unit, tables, entity = ENTITY, year = 2023 } = read;
  const one = { supplement: EMPTY_SUPPLEMENT, unit, entity, year };
  const facts = factSetOf(moved(read.facts));
  const lines = narrativeLines(draftLikeLastYear({ paragraphs, last: { ...one, facts: factSetOf(read.facts), tables }, now: { ...one, edition: read.edition, facts } }));
  const { claims } = checkNarrative({ paragraphs: lines, facts, tables, unit, year, entity });
  expect(claims.filter(({ verdict }) => verdict === 'wrong').map(({ quote, line, expected }) => `${String(line)} ${quote} → ${expected ?? ''} | ${lines[line - 1] ?? ''}`)).toEqual([]);
});

const SPENT_LAST: readonly Cell[] = [
  [{ flow: '支出' }, '1000.00'],
  [{ flow: '支出', nature: '基本' }, '600.00'],
  [{ flow: '支出', nature: '项目' }, '400.00'],
];
const SPENT_NOW: readonly Cell[] = [
  [{ flow: '支出' }, '1200.50'],
  [{ flow: '支出', nature: '基本' }, '600.25'],
  [{ flow: '支出', nature: '项目' }, '600.25'],
];

test('a proportion and a rounded word of last year are marked, a time of day and a limit stay', () => {
  const text = ['三、支出决算情况说明', '本年支出合计1000.00万元，其中基本支出600.00万元，项目支出400.00万元，两项之比约为6:4，基本支出约占六成。', '大厅每天9:00开门，单价超过100万元以上的设备需论证。'];
  const [, said = '', hours = ''] = carried(text, SPENT_LAST, SPENT_NOW);
  expect(said).toBe('本年支出合计1200.50万元，其中基本支出600.25万元，项目支出600.25万元，两项之比约为【待核：原文6:4】，基本支出约占【待核：原文六成】。');
  expect(hours).toBe(text[2]);
});

test('a reason that is not called one is asked again, a purpose is not', () => {
  const text = ['三、支出决算情况说明', '本年支出合计1000.00万元，比上年增加50.00万元，主要是窗口物业费上调。项目支出400.00万元，主要是大厅运行。'];
  const said = carried(text, [...SPENT_LAST, [{ flow: '支出', stage: '上年决算' }, '950.00']], SPENT_NOW)[1] ?? '';
  expect(said).toContain('主要是【待核：原文窗口物业费上调】。');
  expect(said).toContain('主要是大厅运行。');
});

test('a figure that last year’s tables contradict is marked, nobody knows which was meant', () => {
  const said = carried(['三、支出决算情况说明', '本年支出合计1010.00万元，其中基本支出600.00万元。'], SPENT_LAST, SPENT_NOW)[1];
  expect(said).toBe('本年支出合计【待核：原文1010.00万元】，其中基本支出600.25万元。');
});

test('zeros left out last year do not cost this year’s decimals', () => {
  const text = ['三、支出决算情况说明', '本年支出合计1000万元，其中基本支出600.00万元，项目支出400.00万元。'];
  expect(carried(text, SPENT_LAST, SPENT_NOW)[1]).toBe('本年支出合计1200.50万元，其中基本支出600.25万元，项目支出600.25万元。');
  expect(carried(text, SPENT_LAST, [[{ flow: '支出' }, '1300.00'], ...SPENT_LAST.slice(1)])[1]).toBe('本年支出合计1300万元，其中基本支出600.00万元，项目支出400.00万元。');
});

test.each([
  ['压减', '增加'],
  ['缩减', '增加'],
  ['回落', '上涨'],
  ['调减', '调增'],
])('“%s” turns into “%s”, a word that is said', (down, up) => {
  const text = ['三、支出决算情况说明', `本年支出合计1000.00万元，比上年${down}50.00万元。`];
  const now: readonly Cell[] = [[{ flow: '支出' }, '1200.50'], [{ flow: '支出', stage: '上年决算' }, '1000.00']];
  expect(carried(text, [[{ flow: '支出' }, '1000.00'], [{ flow: '支出', stage: '上年决算' }, '1050.00']], now)[1]).toBe(`本年支出合计1200.50万元，比上年${up}200.50万元。`);
});
