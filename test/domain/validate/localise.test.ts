import type { Fact } from '#domain/cube/fact';
import type { Finding } from '#domain/finding/finding';
import { structural } from '#domain/recognise/structure';
import type { Explanation } from '#domain/validate/localise/explanation';
import { validate } from '#domain/validate/validate';
import { printed } from '../../support/generateDisclosure';
import { reprinted } from '../../support/generatorArbitrary';
import { changed, figure, reprint, smallDisclosure, without, type SmallDocument } from '../../support/smallDisclosure';
import { checked } from './checked';

const base = smallDisclosure();

describe('what went wrong', () => {
  test.each([
    ['相邻数字颠倒', '公开03表', '2010302', '项目支出', '82.00', '28.00'],
    ['正负号相反', '公开03表', '2010302', '项目支出', '-28.00', '28.00'],
    ['小数点错位', '公开03表', '2010302', '项目支出', '2.80', '28.00'],
    ['元与万元混用', '公开03表', '2010302', '项目支出', '280000.00', '28.00'],
    ['多录或漏录一位数字', '公开03表', '2010302', '项目支出', '288.00', '28.00'],
    ['一位数字录错', '公开03表', '2010302', '项目支出', '23.00', '28.00'],
    ['漏填', '公开03表', '2010302', '项目支出', '0.00', '28.00'],
    ['数字有误', '公开03表', '2010302', '项目支出', '57.13', '28.00'],
  ])('one cell: %s', (operation, code, row, column, wrong, right) => {
    const document = reprint(base, code, row, column, wrong);
    const [error, ...more] = errorsOf(document);
    expect(more).toEqual([]);
    expect(error?.suspects[0]).toMatchObject({ address: addressOf(document, code, row, column), suggested: right, operation });
    expect(error?.relations?.every(({ after }) => after !== undefined && !after.includes('≠') && !after.includes('＜'))).toBe(true);
  });

  test('nobody is offered a negative amount where none was printed', () => {
    const document = reprint(base, '公开06表', '30201', '决算数', '9957.13');
    const { diagnoses } = checked(document);
    const offered = diagnoses.flatMap(({ explanations }) => explanations.flatMap(({ changes }) => changes));
    expect(offered.length).toBeGreaterThan(0);
    expect(offered.filter(({ from, to }) => from >= 0 && to < 0)).toEqual([]);
  });

  test('two neighbours in each other’s place', () => {
    const document = reprint(reprint(base, '公开05表', '2010301', '基本支出', '0.00'), '公开05表', '2010301', '项目支出', '33.00');
    const [error] = errorsOf(document);
    expect(bestOf(document)?.operation).toBe('swap');
    expect(error?.message).toContain('填反');
    expect(error?.suspects.slice(0, 2).map(({ suggested }) => suggested).sort()).toEqual(['0.00', '33.00']);
  });

  test('a row left blank', () => {
    const document = ['本年支出合计', '项目支出'].reduce((one, column) => reprint(one, '公开05表', '2010302', column, '0.00'), base);
    const errors = errorsOf(document);
    expect(errors).toHaveLength(1);
    expect(bestOf(document)?.operation).toBe('row');
    expect(errors[0]?.message).toContain('整行漏填');
  });

  test('a row that is not printed, named where another table prints it', () => {
    const document = without(base, ({ at }, table) => table?.code === '公开05表' && at.account === '2010302');
    const errors = errorsOf(document);
    expect(errors).toHaveLength(1);
    expect(errors[0]?.message).toContain('漏列“2010302');
    expect(errors[0]?.message).toContain('20.00');
  });

  test('a row one column off', () => {
    const document = changed(base, (fact, table) => (table?.code === '公开03表' && fact.at.account === '2010302' ? reprinted(fact, { 1: 0, 2: 28_000_000, 3: 0, 4: 28_000_000 }[fact.place.column] ?? 0) : fact));
    const errors = errorsOf(document);
    expect(errors).toHaveLength(1);
    expect(['rowShift', 'row', 'swap']).toContain(bestOf(document)?.operation);
  });

  test('a table not refreshed after a correction', () => {
    const document = ['2080505', '20805 ', '208 ', '合计'].reduce((one, row) => raise(raise(one, '公开05表', row, '本年支出合计', -0.83), '公开05表', row, '基本支出', -0.83), base);
    const errors = errorsOf(document);
    expect(errors).toHaveLength(1);
    expect(bestOf(document)).toMatchObject({ operation: 'chain', table: 4 });
    expect(errors[0]?.message).toContain('公开05表未随更正更新：本表内部平衡，与其他表一致地少0.83（自公开05表 2080505');
  });

  test('where other tables print only totals, a stale table names the rows it may be and offers no value', () => {
    const document = ['30101', '301 ', '人员经费'].reduce((one, row) => raise(one, '公开06表', row, '决算数', -0.83), base);
    const [error, ...more] = errorsOf(document);
    expect(more).toEqual([]);
    expect(bestOf(document)?.operation).toBe('chain');
    expect(error?.message).toMatch(/看不出是哪一行，请核对“30101 基本工资”.*“30108 /u);
    expect(error?.suspects.length).toBeGreaterThan(0);
    expect(error?.suspects.every(({ suggested }) => suggested === undefined)).toBe(true);
  });

  test('a column that disagrees with its own table is not said to agree inside', () => {
    const stale = ['2080505', '20805 ', '208 ', '合计'].reduce((one, row) => raise(one, '公开05表', row, '本年支出合计', -0.83), base);
    const [error] = errorsOf(stale);
    expect(error?.message).toContain('“本年支出合计”栏未随更正更新：自');
    expect(error?.message).not.toContain('内部平衡');
  });

  test('a table in the wrong unit is one finding', () => {
    const document = changed(base, (fact, table) => (table?.code === '公开05表' && fact.fen !== 0 ? reprinted(fact, fact.fen * 10_000) : fact));
    const errors = errorsOf(document);
    expect(errors).toHaveLength(1);
    expect(bestOf(document)).toMatchObject({ operation: 'unit', table: 4 });
    expect(errors[0]?.message).toContain('金额单位用错：全表偏大一万倍');
  });

  test('two neighbouring rows in each other’s place', () => {
    const document = exchanged(base, '公开03表', ['2010302', '2010350'], ['本年支出合计', '基本支出', '项目支出']);
    const errors = errorsOf(document);
    expect(errors).toHaveLength(1);
    expect(bestOf(document)?.operation).toBe('rowSwap');
    expect(errors[0]?.message).toContain('两行填反');
  });

  test('two neighbouring columns in each other’s place', () => {
    const document = changed(base, (fact, table) => {
      if (table?.code !== '公开05表' || fact.at.nature === undefined) return fact;
      const twin = base.facts.find(({ at, place }) => place.table === table.index && place.row === fact.place.row && at.nature !== undefined && at.nature !== fact.at.nature);
      return reprinted(fact, twin?.fen ?? 0);
    });
    const errors = errorsOf(document);
    expect(errors).toHaveLength(1);
    expect(bestOf(document)).toMatchObject({ operation: 'columnSwap', table: 4 });
    expect(errors[0]?.message).toContain('公开05表“基本支出”与“项目支出”两栏填反');
  });

  test('two figures of one column far apart', () => {
    const document = reprint(reprint(base, '公开03表', '2010301', '基本支出', '5.00'), '公开03表', '2080505', '基本支出', '33.00');
    const errors = errorsOf(document);
    expect(errors).toHaveLength(1);
    expect(bestOf(document)?.operation).toBe('swap');
  });

  test('a column not refreshed after a correction', () => {
    const document = ['2010302', '20103 ', '201 ', '合计'].reduce((one, row) => raise(one, '公开03表', row, '项目支出', -1.7), base);
    const errors = errorsOf(document);
    expect(errors).toHaveLength(1);
    expect(bestOf(document)).toMatchObject({ operation: 'columnChain', table: 2 });
    expect(errors[0]?.message).toContain('公开03表“项目支出”栏未随更正更新：自“2010302');
    expect(errors[0]?.suspects.map(({ suggested }) => suggested)).toContain('28.00');
  });

  test('a whole table of another year or draft', () => {
    const document = changed(base, (fact, table) => (table?.code === '公开03表' && fact.fen !== 0 ? reprinted(fact, Math.round(fact.fen * 0.75)) : fact));
    const errors = errorsOf(document);
    expect(errors).toHaveLength(1);
    expect(bestOf(document)).toMatchObject({ operation: 'table', table: 2 });
    expect(errors[0]?.message).toContain('整张表不是同一版本');
  });

  test('a table printed in 万元 among tables in 元 offers no value that lost its digits', () => {
    const yuan = smallDisclosure({ unit: '元' });
    const document = changed(yuan, (fact, table) => (table?.code === '公开05表' && fact.fen !== 0 ? reprinted(fact, Math.round(fact.fen / 10_000)) : fact));
    const errors = errorsOf(document);
    expect(errors).toHaveLength(1);
    expect(bestOf(document)).toMatchObject({ operation: 'unit', table: 4 });
    expect(errors[0]?.message).toContain('全表偏小一万倍');
    const right = new Map(yuan.facts.map((fact) => [`${fact.place.sheet}!${String.fromCharCode(65 + fact.place.column)}${fact.place.row + 1}`, (fact.fen / 100).toFixed(2)]));
    for (const { sheet, address, suggested } of errors[0]?.suspects ?? []) if (suggested !== undefined) expect(suggested).toBe(right.get(`${sheet}!${address}`));
  });

  test('D-521 words instead of an amount are one card with the amount the sums ask for', () => {
    const document = reprint(base, '公开03表', '2010302', '项目支出', '28.OO');
    const { place } = document.facts[figure(document, '公开03表', '2010302', '项目支出')] as Fact;
    const words = structural('D-521', '错误', '不是金额', [{ sheet: place.sheet, address: addressOf(document, '公开03表', '2010302', '项目支出'), table: '公开03表', row: '', column: '', printed: '28.OO' }]);
    const errors = validate({ ...document, structure: [words] }).findings.filter(({ grade }) => grade === '错误');
    expect(errors.map(({ rule }) => rule)).toEqual(['D-521']);
    expect(errors[0]?.suspects[0]).toMatchObject({ suggested: '28.00', operation: '单元格不是数字' });
    expect(errors[0]?.relations?.length).toBeGreaterThan(0);
  });

  test('two wrong cells of one sum are one card', () => {
    const document = reprint(reprint(base, '公开03表', '2010302', '项目支出', '82.00'), '公开03表', '2010350', '项目支出', '51.00');
    const errors = errorsOf(document);
    expect(errors).toHaveLength(1);
    expect(errors[0]?.suspects.slice(0, 2).map(({ suggested }) => suggested).sort()).toEqual(['15.00', '28.00']);
  });

  test('the same correction in another order is not told twice', () => {
    const document = reprint(reprint(base, '公开03表', '2010302', '项目支出', '82.00'), '公开03表', '2010350', '项目支出', '51.00');
    const repairs = (checked(document).diagnoses[0]?.explanations ?? []).map(({ changes }) => changes.map(({ cell, to }) => `${cell}=${to}`).sort().join());
    expect(repairs).not.toEqual([]);
    expect(new Set(repairs).size).toBe(repairs.length);
  });

  test('wrong cells far apart are cards of their own', () => {
    const document = reprint(reprint(base, '公开03表', '2010302', '项目支出', '82.00'), '公开09表', '（2）', '预算数', '5.00');
    expect(errorsOf(document)).toHaveLength(2);
  });

  test('no more than three places are shown, and none without a way out', () => {
    const document = reprint(base, '公开06表', '302 ', '决算数', '5.00');
    const wrong = reprint(document, '公开06表', '30201', '决算数', '4.70');
    const [error] = errorsOf(wrong);
    expect(error?.suspects.length).toBeLessThanOrEqual(3);
  });
});

describe('evidence', () => {
  test('a value the text confirms goes first', () => {
    const document = reprint(base, '公开06表', '30201', '决算数', '4.70');
    const cell = figure(document, '公开06表', '302 ', '决算数');
    const plain = validate({ ...document, structure: [] }).diagnoses[0]?.explanations.find(({ changes }) => changes[0]?.cell === figure(document, '公开06表', '30201', '决算数'));
    const confirmed = validate({ ...document, structure: [] }, { confirmed: new Map([[figure(document, '公开06表', '30201', '决算数'), [4_000_000]]]) }).diagnoses[0]?.explanations[0];
    expect(confirmed?.changes[0]?.to).toBe(4_000_000);
    expect((plain?.cost ?? 0) - (confirmed?.cost ?? 0)).toBeCloseTo(1.5, 6);
    expect(cell).toBeGreaterThan(0);
  });

  test('a soft pair decides between details of one sum', () => {
    const document = reprint(base, '公开06表', '30108', '决算数', '7.00');
    const [error] = errorsOf(document);
    expect(error?.suspects[0]).toMatchObject({ address: addressOf(document, '公开06表', '30108', '决算数'), suggested: '5.00' });
  });
});

function errorsOf(document: SmallDocument): Finding[] {
  return checked(document).findings.filter(({ grade }) => grade === '错误');
}

function bestOf(document: SmallDocument): Explanation | undefined {
  return checked(document).diagnoses[0]?.explanations[0];
}

/** The document with the figures of two rows in each other's place. */
function exchanged<D extends SmallDocument>(document: D, code: string, [one = '', other = '']: readonly string[], columns: readonly string[]): D {
  const text = (row: string, column: string): string => (document.facts[figure(document, code, row, column)] as Fact).printed.text;
  return columns.reduce((changing, column) => reprint(reprint(changing, code, one, column, text(other, column)), code, other, column, text(one, column)), document);
}

function addressOf(document: SmallDocument, code: string, row: string, column: string): string {
  const { place } = document.facts[figure(document, code, row, column)] as Fact;
  return `${String.fromCharCode(65 + place.column)}${place.row + 1}`;
}

function raise<D extends SmallDocument>(document: D, code: string, row: string, column: string, by: number): D {
  const at = figure(document, code, row, column);
  const fact = document.facts[at] as Fact;
  return { ...document, facts: document.facts.map((one, place) => (place === at ? printed(one, ((fact.fen + by * 1_000_000) / 1_000_000).toFixed(2), document.unit) : one)) };
}
