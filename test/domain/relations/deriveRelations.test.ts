import type { Fact } from '#domain/cube/fact';
import { keyOf } from '#domain/cube/coordinate';
import { deriveRelations } from '#domain/relations/deriveRelations';
import type { Relation } from '#domain/relations/relation';
import { printed } from '../../support/generateDisclosure';
import { changed, figure, smallDisclosure, without, type SmallDocument } from '../../support/smallDisclosure';
import { recognisedCase } from '../../support/recognisedCase';
import { sayAbsent, sharedCase } from '../../support/shared';

describe('deriveRelations', () => {
  test.each([
    ['T-101 本年收入 = Σ 来源', 'T-101', '公开01表', '本年收入合计', '金额', 8],
    ['T-102 本年支出 = Σ 类', 'T-102', '公开01表', '本年支出合计', '金额', 4],
    ['T-103 收入总计', 'T-103', '公开04表', '总计', '金额', 2],
    ['T-104 支出总计', 'T-104', '公开01表', '总计', '金额', 3],
    ['T-106 结转 per 科目', 'T-106', '公开07表', '2120801', '年末结转和结余', 3],
    ['T-107 row sum', 'T-107', '公开03表', '2010301', '本年支出合计', 5],
    ['T-108 类 = Σ 款', 'T-108', '公开05表', '201 ', '基本支出', 1],
    ['T-110 economic 类 = Σ 款', 'T-110', '公开06表', '302 ', '决算数', 3],
    ['T-111 人员 = 301 + 303', 'T-111', '公开06表', '人员经费合计', '决算数', 2],
    ['T-113 三公 = Σ', 'T-113', '公开09表', '“三公”', '决算数', 3],
  ])('%s', (_title, rule, code, row, column, parts) => {
    const document = smallDisclosure();
    const total = figure(document, code, row, column);
    const found = relationsOf(document).filter((relation) => relation.rule === rule && relation.terms[0]?.fact === total);
    expect(found.map(({ terms }) => terms.length - 1)).toContain(parts);
  });

  test('T-105 both totals meet', () => {
    const document = smallDisclosure();
    expect(relationsOf(document).filter(({ rule }) => rule === 'T-105')).toHaveLength(2);
  });

  test('T-112 the 基本支出 total of another table is the sum of 人员 and 公用', () => {
    const document = smallDisclosure();
    const relation = relationsOf(document).find(({ rule }) => rule === 'T-112');
    expect(relation?.terms.map(({ fact }) => label(document, fact))).toEqual(['公开05表 合计/基本支出', '公开06表 人员经费合计/决算数', '公开06表 公用经费合计/决算数']);
  });

  test('T-116 unit rows add to the total, and the total equals that of the table by 科目', () => {
    const document = smallDisclosure({ arrangement: 'zhejiang' });
    const rules = relationsOf(document).filter(({ rule }) => rule === 'T-116');
    expect(rules.some(({ kind }) => kind === 'sum')).toBe(true);
    expect(rules.some(({ kind }) => kind === 'same')).toBe(true);
  });

  test.each([
    ['X-201 income', 'X-201', '公开02表 合计/本年收入合计'],
    ['X-202 spending', 'X-202', '公开03表 合计/本年支出合计'],
    ['X-203 spending per 类', 'X-203', '公开03表 208 社会保障和就业支出/本年支出合计'],
    ['X-204 财政拨款', 'X-204', '公开05表 合计/本年支出合计'],
    ['X-206 funds', 'X-206', '公开07表 合计/本年支出合计'],
  ])('%s is one fact printed twice', (_title, rule, cell) => {
    const document = smallDisclosure();
    const pairs = relationsOf(document).filter((relation) => relation.kind === 'same' && relation.rule === rule);
    expect(pairs.flatMap(({ terms }) => terms.map(({ fact }) => label(document, fact)))).toContain(cell);
  });

  test('X-207 all money is at least the funds together, per 科目 and 性质', () => {
    const document = smallDisclosure();
    const total = figure(document, '公开03表', '2010302', '项目支出');
    const relation = relationsOf(document).find(({ rule, terms }) => rule === 'X-207' && terms[0]?.fact === total);
    expect(relation?.kind).toBe('atLeast');
    expect(relation?.terms.slice(1).map(({ fact }) => label(document, fact))).toEqual(['公开05表 2010302 一般行政管理事务/项目支出']);
  });

  test('X-207 is not claimed where a table prints the whole level of funds', () => {
    const document = smallDisclosure();
    const fiscal = figure(document, '公开04表', '本年支出合计', '合计');
    const relations = relationsOf(document);
    expect(relations.some(({ kind, terms }) => kind === 'sum' && terms[0]?.fact === fiscal && terms.length === 4)).toBe(true);
    expect(relations.some(({ rule, terms }) => rule === 'X-207' && terms[0]?.fact === fiscal)).toBe(false);
  });

  test('X-208 a 三公 item holds at least its economic line of the same 口径', () => {
    const document = smallDisclosure();
    const pairs = relationsOf(document).filter(({ rule }) => rule === 'X-208');
    expect(pairs.map(({ terms }) => terms.map(({ fact }) => label(document, fact)))).toContainEqual(['公开09表 3. 公务接待费/决算数', '公开06表 30217 公务接待费/决算数']);
    expect(pairs.flatMap(({ terms }) => terms.map(({ fact }) => document.facts[fact]?.at.stage))).not.toContain('全年预算');
  });

  test('X-208 三公 total is not compared with the lines of the 基本支出 table', () => {
    const document = smallDisclosure();
    const total = figure(document, '公开09表', '“三公”', '决算数');
    expect(relationsOf(document).filter(({ terms }) => terms.some(({ fact }) => fact === total)).map(({ rule }) => rule)).toEqual(['T-113', 'X-214', 'Q-801']);
  });

  test('X-210 vehicles kept are at most the vehicles owned', () => {
    const facts = [hand(0, { flow: '资产', stage: '决算', item: '车辆' }, '3'), hand(1, { flow: '数量', stage: '决算', item: '保有量' }, '2')];
    expect(deriveRelations(facts, [])).toEqual([{ kind: 'atLeast', rule: 'X-210', terms: [{ fact: 0, sign: 1 }, { fact: 1, sign: -1 }] }]);
  });

  test('X-211 pairs that agree in practice are soft', () => {
    const document = smallDisclosure();
    const pairs = relationsOf(document).filter(({ rule }) => rule === 'X-211');
    expect(pairs.map(({ kind, terms }) => [kind, ...terms.map(({ fact }) => label(document, fact))])).toEqual([['soft', '公开05表 2080505 机关事业单位基本养老保险缴费支出/基本支出', '公开06表 30108 机关事业单位基本养老保险缴费/决算数']]);
  });

  test('机关运行经费 is no 公用经费: nothing relates them', () => {
    const facts = [hand(0, { flow: '机关运行', stage: '决算', item: '行政单位' }, '4.00'), hand(1, { flow: '支出', stage: '决算', source: '一般公共', nature: '基本', economic: '公用' }, '5.00')];
    expect(deriveRelations(facts, [])).toEqual([]);
  });

  test('T-118 a single 其中 column is at most its total, no sum', () => {
    const at = { flow: '支出', stage: '决算', source: '一般公共', economic: '30201' } as const;
    const facts = [hand(0, at, '8.00'), hand(1, { ...at, nature: '基本' }, '5.00')];
    expect(deriveRelations(facts, []).map(({ kind, rule }) => [kind, rule])).toEqual([['atLeast', 'T-118']]);
  });

  test('T-114 外事接待 is part of 国内接待, never a whole level', () => {
    const at = { flow: '三公', stage: '决算' } as const;
    const facts = [hand(0, { ...at, item: '接待' }, '3.00'), hand(1, { ...at, item: '国内接待' }, '2.00'), hand(2, { ...at, item: '国外接待' }, '1.00'), hand(3, { ...at, item: '外事接待' }, '0.50')];
    expect(deriveRelations(facts, []).map(({ kind, rule, terms }) => [kind, rule, terms.length])).toEqual([['sum', 'T-114', 3], ['atLeast', 'T-118', 2]]);
  });

  test('T-114 a split that is only dashes is not asked for', () => {
    const at = { flow: '三公', stage: '全年预算' } as const;
    const facts = [hand(0, { ...at, item: '接待' }, '3.00'), hand(1, { ...at, item: '国内接待' }, '---'), hand(2, { ...at, item: '国外接待' }, '---')];
    expect(deriveRelations(facts, [])).toEqual([]);
  });

  test('T-115 采购 is the sum of its kinds', () => {
    const at = { flow: '采购', stage: '决算' } as const;
    const facts = [hand(0, at, '6.00'), hand(1, { ...at, item: '货物' }, '1.00'), hand(2, { ...at, item: '工程' }, '2.00'), hand(3, { ...at, item: '服务' }, '3.00')];
    expect(deriveRelations(facts, []).map(({ rule, terms }) => [rule, terms.length])).toEqual([['T-115', 4]]);
  });

  test('a missing 款 row is stepped over: its 项 count toward the 类', () => {
    const document = without(smallDisclosure(), ({ at, place }) => at.account === '20103' && place.table === 2);
    const total = figure(document, '公开03表', '201 ', '本年支出合计');
    const relation = relationsOf(document).find(({ rule, terms }) => rule === 'T-108' && terms[0]?.fact === total);
    expect(relation?.terms).toHaveLength(4);
  });

  test('an empty table takes part in nothing', () => {
    const empty = changed(smallDisclosure(), (fact, table) => (table?.code === '公开05表' ? printed(fact, '', '万元') : fact));
    const facts = new Set(relationsOf(empty).flatMap(({ terms }) => terms.map(({ fact }) => empty.facts[fact]?.place.table)));
    expect(facts.has(4)).toBe(false);
  });

  test.each(['shaoxing-2023', 'zengdu-2023', 'beiguan-2023', 'rongjiang-2023', 'jincheng-2022', 'putuo-2025-budget'])('%s: every printed amount but statistics takes part', async (id) => {
    const folder = sharedCase(id);
    if (folder === undefined) return sayAbsent(id);
    const { facts, tables } = await recognisedCase(folder);
    const related = new Set(deriveRelations(facts, tables).flatMap(({ terms }) => terms.map(({ fact }) => fact)));
    const alone = facts.filter((fact, at) => fact.printed.kind === 'number' && !related.has(at));
    expect(alone.length).toBeLessThanOrEqual(1);
    expect(alone.every(({ at }) => at.flow === '资产' || at.flow === '机关运行')).toBe(true);
  });
});

function relationsOf({ facts, tables }: SmallDocument): Relation[] {
  return deriveRelations(facts, tables);
}

function label(document: SmallDocument, at: number): string {
  const place = document.facts[at]?.place;
  return `${document.tables[place?.table ?? 0]?.code} ${place?.rowLabel}/${place?.columnLabel}`;
}

function hand(id: number, at: Fact['at'], text: string): Fact {
  const place = { sheet: '表', row: id, column: 1, table: 0, rowLabel: String(id), columnLabel: '' };
  return printed({ id, at, key: keyOf(at), place, measure: 'money', unit: '万元', formula: '' } as unknown as Fact, text, '万元');
}
