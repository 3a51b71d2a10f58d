import type { Fact } from '#domain/cube/fact';
import type { Finding } from '#domain/finding/finding';
import { printed } from '../../support/generateDisclosure';
import { changed, figure, reprint, smallDisclosure, without, type SmallDocument } from '../../support/smallDisclosure';
import { checked } from './checked';

const base = smallDisclosure();

describe('relations broken by one figure', () => {
  test('a consistent document has no finding at all', () => {
    expect(checked(base).findings).toEqual([]);
    expect(checked(smallDisclosure({ arrangement: 'zhejiang' })).findings).toEqual([]);
    expect(checked(smallDisclosure({ unit: '元', zero: '' })).findings).toEqual([]);
  });

  test.each([
    ['T-101', '公开01表', '五、事业收入', '金额', '17.50'],
    ['T-102', '公开01表', '结余分配', '金额', '1.00'],
    ['T-103', '公开01表', '使用非财政拨款结余', '金额', '1.50'],
    ['T-104', '公开04表', '总计', '政府性基金预算财政拨款', '15.60'],
    ['T-106', '公开07表', '2120899', '年初结转和结余', '1.00'],
    ['T-107', '公开03表', '2010350', '项目支出', '18.00'],
    ['T-108', '公开02表', '2010302', '本年收入合计', '72.50'],
    ['T-110', '公开06表', '30201', '决算数', '1.00'],
    ['T-111', '公开06表', '301 ', '决算数', '39.00'],
    ['T-112', '公开06表', '公用经费合计', '决算数', '2.00'],
    ['T-113', '公开09表', '“三公”', '决算数', '5.50'],
  ])('%s is found from one wrong figure, which is a suspect of the only 错误', (rule, code, row, column, text) => {
    const document = reprint(base, code, row, column, text);
    const { findings, graded } = checked(document);
    const errors = findings.filter(({ grade }) => grade === '错误');
    expect(errors).toHaveLength(1);
    if (rule !== 'T-102') expect(graded.some(({ relation, grade }) => relation.rule === rule && grade === '错误')).toBe(true);
    const wrong = document.facts[figure(document, code, row, column)] as Fact;
    expect(errors[0]?.suspects.map((suspect) => suspect.sheet)).toContain(wrong.place.sheet);
    expect(places(errors[0]?.suspects)).toContain(placeOf(wrong));
  });

  test('T-105 totals that do not meet are one 错误 with the wrong total named', () => {
    const [error, ...more] = errorsOf(reprint(base, '公开04表', '总计', '金额', '19.50'));
    expect(more).toEqual([]);
    expect(error?.suspects[0]).toMatchObject({ suggested: '91.50', repairs: 2, operation: '相邻数字颠倒' });
    expect(error?.folded).toBe(1);
  });

  test('X-202 the same fact with two amounts says both', () => {
    const [error] = errorsOf(reprint(base, '公开03表', '合计', '本年支出合计', '79.00'));
    expect(error?.message).toContain('97.00');
    expect(error?.message).toContain('79.00');
    expect(error?.suspects[0]).toMatchObject({ suggested: '97.00', operation: '相邻数字颠倒' });
    expect(error?.suspects[0]?.why).toContain('能被9整除');
    expect(error?.suspects[0]?.why).toContain('公开01表');
  });

  test('X-206 a blank where the same fact has an amount', () => {
    const error = errorsOf(reprint(base, '公开07表', '212 ', '本年支出合计', ''))[0];
    expect(error?.suspects[0]).toMatchObject({ suggested: '16.00', operation: '漏填' });
  });

  test('X-207 a fund larger than all money', () => {
    const document = [['2010302', '项目支出'], ['2010302', '本年支出合计'], ['20103 ', '项目支出'], ['20103 ', '本年支出合计'], ['201 ', '项目支出'], ['201 ', '本年支出合计'], ['合计', '项目支出'], ['合计', '本年支出合计']].reduce((one, [row = '', column = '']) => raise(one, '公开03表', row, column, -9), base);
    const errors = errorsOf(document);
    expect(errors).toHaveLength(1);
    expect(errors[0]?.message).toContain('未随更正更新');
    expect(checked(document).graded.some(({ relation, grade }) => relation.rule === 'X-207' && grade === '错误')).toBe(true);
  });

  test('X-208 an economic line above its 三公 item', () => {
    const document = ['（2）', '2.', '“三公”'].reduce((one, row) => raise(one, '公开09表', row, '决算数', -1.5), reprint(reprint(reprint(base, '公开06表', '30201', '决算数', '3.00'), '公开06表', '30217', '决算数', '2.00'), '公开09表', '3.', '预算数', '1.20'));
    expect(checked(document).graded.filter(({ grade }) => grade === '错误').map(({ relation }) => relation.rule)).toEqual(['X-208']);
  });

  test('X-208 stays silent when 项目支出 adds to the 三公 item', () => {
    const document = ['3.', '“三公”'].reduce((one, row) => raise(raise(one, '公开09表', row, '决算数', 3), '公开09表', row, '预算数', 3), base);
    expect(errorsOf(document)).toEqual([]);
  });

  test('X-211 and Q-801 are notices, no errors', () => {
    const soft = reprint(reprint(base, '公开06表', '30108', '决算数', '4.00'), '公开06表', '30101', '决算数', '26.00');
    expect(checked(soft).findings.map(({ rule, grade }) => [rule, grade])).toEqual([['X-211', '提示']]);
    const over = ['3.', '“三公”'].reduce((one, row) => raise(one, '公开09表', row, '决算数', 3), base);
    expect(checked(over).findings.filter(({ rule }) => rule === 'Q-801').map(({ grade }) => grade)).toEqual(['提示', '提示']);
  });

  test('T-118 a total smaller than its largest part', () => {
    expect(errorsOf(reprint(base, '公开06表', '302 ', '决算数', '2.00'))[0]?.rule).toBe('T-118');
  });

  test('T-119 a part equal to its total beside others', () => {
    expect(errorsOf(reprint(base, '公开02表', '2010302', '本年收入合计', '74.50'))[0]?.rule).toBe('T-119');
  });
});

describe('rules about tables', () => {
  test('T-109 a 项 without its 款', () => {
    const [error, ...more] = errorsOf(without(base, ({ at }, table) => table?.code === '公开03表' && at.account === '20103'));
    expect(more).toEqual([]);
    expect(error).toMatchObject({ rule: 'T-109', grade: '错误' });
    expect(error?.message).toContain('20103');
  });

  test('T-109 a 款 without any 项', () => {
    const errors = errorsOf(without(base, ({ at }, table) => table?.code === '公开03表' && at.account === '2080505'));
    expect(errors.map(({ rule }) => rule)).toEqual(['T-109']);
    expect(errors[0]?.message).toMatch(/其他表列有“2080505 [^”]+”/u);
  });

  test('T-109 stays silent where a form leaves out a whole level', () => {
    expect(errorsOf(without(base, ({ at }, table) => table?.code === '公开03表' && at.account?.length === 5))).toEqual([]);
    const classesOnly = without(base, ({ at }, table) => table?.code === '公开03表' && (at.account?.length ?? 0) > 3);
    expect(checked(classesOnly).findings).toEqual([]);
    const noLeaves = without(base, ({ at }, table) => table?.code === '公开03表' && at.account?.length === 7);
    expect(new Set(checked(noLeaves).findings.map(({ rule, grade }) => `${rule} ${grade}`))).toEqual(new Set(['T-109 提示']));
  });

  test('T-117 negative amounts are one notice, unless they are the error', () => {
    const both = ['2080505', '20805 ', '208 ', '合计'].reduce((one, row) => raise(raise(one, '公开07表', row, '本年支出合计', 0), '公开07表', row, '项目支出', 0), negativeCarryOver());
    const notices = checked(both).findings.filter(({ rule }) => rule === 'T-117');
    expect(notices).toHaveLength(1);
    expect(notices[0]?.grade).toBe('提示');
    const mistyped = checked(reprint(base, '公开03表', '2010350', '项目支出', '-15.00')).findings;
    expect(mistyped.map(({ rule }) => rule)).not.toContain('T-117');
  });

  test('T-120 a constant among total formulas', () => {
    const document = changed(base, (fact, table) => (table?.code === '公开05表' && fact.place.row === 6 && fact.place.column !== 2 ? { ...fact, formula: '=SUM(X1:X2)' } : fact));
    expect(checked(document).findings.filter(({ rule }) => rule === 'T-120').map(({ cells }) => cells[0]?.address)).toEqual(['C7']);
  });

  test('T-120 stays silent where all totals are constants', () => {
    expect(checked(base).findings.map(({ rule }) => rule)).not.toContain('T-120');
  });

  test('T-121 a formula range shorter than its block', () => {
    const total = figure(base, '公开06表', '301 ', '决算数');
    const rows = base.facts.filter(({ at }) => at.economic?.startsWith('301') === true && at.economic.length === 5);
    const short = changed(base, (fact) => (fact.id === total ? { ...fact, formula: '=SUM(B8:B8)' } : fact));
    const whole = changed(base, (fact) => (fact.id === total ? { ...fact, formula: `=SUM(B8:B${7 + rows.length})` } : fact));
    expect(checked(short).findings.filter(({ rule }) => rule === 'T-121').map(({ cells }) => cells.slice(0, 2).map(({ address }) => address))).toEqual([['B7', 'B9']]);
    expect(checked(whole).findings.filter(({ rule }) => rule === 'T-121')).toEqual([]);
  });

  test('T-121 leaves formulas alone that do more than add', () => {
    const total = figure(base, '公开06表', '301 ', '决算数');
    const clever = changed(base, (fact) => (fact.id === total ? { ...fact, formula: '=SUMIFS(B8:B8,A8:A8,"301*")' } : fact));
    expect(checked(clever).findings.filter(({ rule }) => rule === 'T-121')).toEqual([]);
  });

  test('T-122 stored decimals beyond the shown ones', () => {
    const cell = figure(base, '公开06表', '30201', '决算数');
    const document = changed(base, (fact) => (fact.id === cell ? { ...fact, stored: '4.0012' } : fact));
    const [notice] = checked(document).findings;
    expect(notice).toMatchObject({ rule: 'T-122', grade: '提示' });
    expect(notice?.message).toContain('4.0012');
  });

  test('X-212 an empty fund table beside a fund column with amounts is one 错误', () => {
    const document = changed(base, (fact, table) => (table?.code === '公开07表' ? printed(fact, '', '万元') : fact));
    const errors = errorsOf(document);
    expect(errors.map(({ rule }) => rule)).toEqual(['X-212']);
    expect(errors[0]?.message).toContain('公开07表');
  });

  test('X-212 an empty table that waits to be filled is a notice', () => {
    const document = changed(base, (fact, table) => (table?.code === '公开03表' ? printed(fact, '', '万元') : fact));
    expect(checked(document).findings.map(({ rule, grade }) => [rule, grade])).toEqual([['X-212', '提示']]);
  });

  test('X-212 an empty fund column beside a filled fund table is one 错误', () => {
    const document = changed(base, (fact, table) => (table?.code === '公开04表' && fact.at.source === '政府性基金' && fact.at.flow === '支出' ? printed(fact, '0.00', '万元') : fact));
    expect(errorsOf(document).filter(({ rule }) => rule === 'X-212')).toHaveLength(1);
  });

  test('X-212 stays silent when both are empty', () => {
    expect(checked(base).findings.map(({ rule }) => rule)).not.toContain('X-212');
  });

  test('D-513 rounding differences without the usual note', () => {
    const rounding = raise(base, '公开06表', '302 ', '决算数', 0.01);
    const noted = raise(rounding, '公开06表', '公用经费合计', '决算数', 0.01);
    const bare = { ...noted, tables: noted.tables.map((table) => ({ ...table, notes: [] })) };
    expect(checked(noted).findings.map(({ rule }) => rule)).not.toContain('D-513');
    expect(checked(bare).findings.find(({ rule }) => rule === 'D-513')?.grade).toBe('提示');
  });
});

describe('findings', () => {
  test('all 尾差 of a table are one finding with every relation and every printed cell', () => {
    const document = raise(raise(base, '公开06表', '302 ', '决算数', 0.01), '公开06表', '公用经费合计', '决算数', 0.01);
    const rounding = checked(document).findings.filter(({ grade }) => grade !== '提示');
    expect(rounding.every(({ grade }) => grade === '尾差' || grade === '尾差偏大')).toBe(true);
    const own = rounding.find(({ cells }) => cells[0]?.table === '公开06表');
    expect(own?.relations).toHaveLength((own?.folded ?? 0) + 1);
    expect(own?.cells.map(({ address }) => address)).toContain('E7');
  });

  test('an identifier stays while the same cells and rule are concerned', () => {
    const one = errorsOf(reprint(base, '公开06表', '302 ', '决算数', '2.00'))[0];
    const other = errorsOf(reprint(base, '公开06表', '302 ', '决算数', '2.50'))[0];
    expect(one?.id).toBe(other?.id);
    expect(one?.id).toMatch(/^[0-9a-f]{16}$/u);
  });

  test('a cell that holds a formula is named, never offered for overwriting', () => {
    const at = figure(base, '公开06表', '302 ', '决算数');
    const document = changed(reprint(base, '公开06表', '302 ', '决算数', '50.00'), (fact) => (fact.id === at ? { ...fact, formula: '=SUM(E8:E12)' } : fact));
    const [error] = errorsOf(document);
    expect(error?.suspects[0]?.suggested).toBeUndefined();
    expect(error?.suspects[0]?.operation).toContain('=SUM(E8:E12)');
  });

  test('errors come first, and the summary counts them', () => {
    const { findings, summary } = checked(raise(reprint(base, '公开03表', '2010350', '项目支出', '18.00'), '公开06表', '302 ', '决算数', 0.01));
    expect(findings[0]?.grade).toBe('错误');
    expect(summary['错误']).toBe(1);
    expect(Object.values(summary).reduce((sum, count) => sum + count, 0)).toBe(findings.length);
  });
});

function errorsOf(document: SmallDocument): Finding[] {
  return checked(document).findings.filter(({ grade }) => grade === '错误');
}

/** The document with a figure raised by so many 万元. */
function raise<D extends SmallDocument>(document: D, code: string, row: string, column: string, by: number): D {
  if (by === 0) return document;
  const fact = document.facts[figure(document, code, row, column)] as Fact;
  return reprint(document, code, row, column, (fact.fen / 1_000_000 + by).toFixed(2));
}

function negativeCarryOver(): SmallDocument {
  return ['2120899', '21208 ', '212 ', '合计'].reduce<SmallDocument>((one, row) => {
    const opened = raise(one, '公开07表', row, '年初结转和结余', -3);
    return raise(opened, '公开07表', row, '本年收入', 3);
  }, base);
}

function places(suspects: Finding['suspects'] | undefined): string[] {
  return (suspects ?? []).map(({ sheet, address }) => `${sheet}!${address}`);
}

function placeOf({ place }: Fact): string {
  return `${place.sheet}!${String.fromCharCode(65 + place.column)}${place.row + 1}`;
}
