import type { Fact } from '#domain/cube/fact';
import type { Finding } from '#domain/finding/finding';
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
    expect(errors[0]?.message).toContain('公开05表内部平衡，但与其他表一致地少0.83');
  });

  test('a table in the wrong unit is one finding', () => {
    const document = changed(base, (fact, table) => (table?.code === '公开05表' && fact.fen !== 0 ? reprinted(fact, fact.fen * 10_000) : fact));
    const errors = errorsOf(document);
    expect(errors).toHaveLength(1);
    expect(bestOf(document)).toMatchObject({ operation: 'unit', table: 4 });
    expect(errors[0]?.message).toContain('整体偏大10000倍');
  });

  test('two wrong cells of one sum are one card', () => {
    const document = reprint(reprint(base, '公开03表', '2010302', '项目支出', '82.00'), '公开03表', '2010350', '项目支出', '51.00');
    const errors = errorsOf(document);
    expect(errors).toHaveLength(1);
    expect(errors[0]?.suspects.slice(0, 2).map(({ suggested }) => suggested).sort()).toEqual(['15.00', '28.00']);
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

function addressOf(document: SmallDocument, code: string, row: string, column: string): string {
  const { place } = document.facts[figure(document, code, row, column)] as Fact;
  return `${String.fromCharCode(65 + place.column)}${place.row + 1}`;
}

function raise<D extends SmallDocument>(document: D, code: string, row: string, column: string, by: number): D {
  const at = figure(document, code, row, column);
  const fact = document.facts[at] as Fact;
  return { ...document, facts: document.facts.map((one, place) => (place === at ? printed(one, ((fact.fen + by * 1_000_000) / 1_000_000).toFixed(2), document.unit) : one)) };
}
