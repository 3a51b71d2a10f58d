import type { Fact } from '#domain/cube/fact';
import { deriveRelations } from '#domain/relations/deriveRelations';
import { printed } from '../../support/generateDisclosure';
import { reprinted, stepOf } from '../../support/generatorArbitrary';
import { changed, figure, reprint, smallDisclosure, type SmallDocument } from '../../support/smallDisclosure';
import { checked } from './checked';

const national = smallDisclosure();
const byUnits = smallDisclosure({ arrangement: 'zhejiang' });

/** A relation's code, and the first total or copy it tests in one of the two arrangements. */
const EQUATIONS = ['T-101', 'T-102', 'T-103', 'T-104', 'T-105', 'T-106', 'T-107', 'T-108', 'T-110', 'T-111', 'T-112', 'T-113', 'T-116', 'X-201', 'X-202', 'X-203', 'X-204', 'X-206'] as const;

describe('rules that stay silent', () => {
  test.each(EQUATIONS)('%s: one step of rounding is no 错误', (rule) => {
    const found = [national, byUnits].flatMap((document) => {
      const relation = deriveRelations(document.facts, document.tables).find((one) => one.rule === rule && document.facts[one.terms[0]?.fact ?? 0]?.fen !== 0);
      return relation === undefined ? [] : [{ document, at: relation.terms[0]?.fact ?? 0 }];
    });
    expect(found).not.toEqual([]);
    for (const { document, at } of found) {
      const nudged = document.facts.map((fact, place) => (place === at ? reprinted(fact, fact.fen + stepOf(fact)) : fact));
      expect(errors({ ...document, facts: nudged })).toEqual([]);
    }
  });

  test('X-205: the lines of the 基本支出 table stand in one table only here, and nothing is claimed', () => {
    expect(deriveRelations(national.facts, national.tables).filter(({ rule }) => rule === 'X-205')).toEqual([]);
  });

  test('X-207 and X-214: a total above its parts', () => {
    const richer = ['合计', '201 ', '20103 ', '2010302'].reduce((one, row) => raise(raise(one, '公开03表', row, '本年支出合计', 0.004), '公开03表', row, '项目支出', 0.004), national);
    expect(errors(richer)).toEqual([]);
  });

  test('T-118 and T-119: a detail with a negative brother may exceed its total', () => {
    const offset = reprint(reprint(national, '公开06表', '30201', '决算数', '6.00'), '公开06表', '30217', '决算数', '-1.00');
    expect(checked(offset).findings.filter(({ rule }) => rule === 'T-118' || rule === 'T-119')).toEqual([]);
  });

  test('T-122: a formula may compute more decimals than it shows', () => {
    const cell = figure(national, '公开06表', '302 ', '决算数');
    const document = changed(national, (fact) => (fact.id === cell ? { ...fact, formula: '=SUM(E8:E12)', stored: '5.0012' } : fact));
    expect(checked(document).findings.map(({ rule }) => rule)).not.toContain('T-122');
  });

  test('Q-801: without a 全年预算 nothing is compared', () => {
    const document = changed(national, (fact) => (fact.at.stage === '全年预算' ? printed(fact, '', '万元') : fact));
    expect(checked(document).findings.map(({ rule }) => rule)).not.toContain('Q-801');
  });

  test('the look-alikes of the field are never compared: 机关运行经费 and 公用经费, 三公 total and the lines of 基本支出', () => {
    const running = { ...(national.facts[0] as Fact), id: national.facts.length, at: { flow: '机关运行', stage: '决算' } as const, key: '机关运行|决算||||||' };
    const document = { ...national, facts: [...national.facts, printed(running, '99.99', '万元')] };
    expect(checked(document).findings).toEqual([]);
  });
});

describe('C and X-213', () => {
  test('X-213 an opening balance that last year did not close with is one 提示; equal ones are silent', () => {
    const closing = (fen: number): Parameters<typeof openingOf>[1] => [{ at: { flow: '年末结转', stage: '决算' }, fen, half: 5_000, source: '上年公开01表' }];
    const opening = national.facts.find(({ at }) => at.flow === '年初结转' && Object.keys(at).length === 2)?.fen ?? 0;
    expect(openingOf(national, closing(opening))).toEqual([]);
    expect(openingOf(national, closing(opening + 10_000))).toEqual([]);
    expect(openingOf(national, [])).toEqual([]);
    const [notice, ...more] = openingOf(national, closing(opening + 1_000_000));
    expect(more).toEqual([]);
    expect(notice).toContain('上年公开01表的年末结转和结余为5.50，相差1.00');
  });

  test.each([
    ['C-301', '299 其他支出', '299'],
    ['C-302', '2010301 行政运营', '2010301'],
    ['C-303', '2010302 一般事务', '2010302'],
  ])('%s is a 提示 on the printed name or code', (rule, label, code) => {
    const renamed = national.facts.map((fact) => (fact.at.account === '2010301' && fact.place.table === 2 ? { ...fact, at: { ...fact.at, account: code }, place: { ...fact.place, rowLabel: label } } : fact));
    const found = checked({ ...national, facts: renamed }).findings.filter(({ kind }) => kind === '科目');
    expect(found.map(({ grade }) => grade)).toEqual(found.map(() => '提示'));
    expect(found.map((finding) => finding.rule)).toContain(rule === 'C-303' ? 'C-302' : rule);
  });

  test('C-301, C-302, C-303 and C-304: names as the chart has them, spaces and widths aside, say nothing', () => {
    const spaced = changed(national, (fact) => ({ ...fact, place: { ...fact.place, rowLabel: fact.place.rowLabel.replace('（', '(').replace('）', ')') } }));
    expect(checked(spaced).findings.filter(({ kind }) => kind === '科目')).toEqual([]);
  });
});

function openingOf(document: SmallDocument, closing: NonNullable<Parameters<typeof checked>[0]['closing']>): string[] {
  return checked({ ...document, closing }).findings.filter(({ rule }) => rule === 'X-213').map(({ message }) => message);
}

function errors(document: SmallDocument): string[] {
  return checked(document).findings.filter(({ grade }) => grade === '错误').map(({ message }) => message);
}

function raise<D extends SmallDocument>(document: D, code: string, row: string, column: string, by: number): D {
  const fact = document.facts[figure(document, code, row, column)] as Fact;
  return reprint(document, code, row, column, (fact.fen / 1_000_000 + by).toFixed(2));
}
