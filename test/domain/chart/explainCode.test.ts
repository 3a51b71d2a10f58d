import fc from 'fast-check';
import { explainCode } from '#domain/chart/explainCode';

describe('explainCode', () => {
  test.each([
    ['2010350', '事业运行', 'attested'],
    ['2010801', '行政运行', 'rule'],
    ['2010850', '事业运行', 'rule'],
    ['2010899', '其他审计事务支出', 'rule'],
    ['20299', '其他外交支出', 'unverified'],
    ['2029999', '其他外交支出', 'rule'],
    ['2040201', '行政运行', 'rule'],
    ['2130502', '一般行政管理事务', 'rule'],
    ['2050201', undefined, 'unknown'],
    ['20188', undefined, 'unknown'],
    ['2018801', '行政运行', 'rule'],
    ['999', undefined, 'unknown'],
  ])('%s is %s (%s)', (code, name, source) => {
    const explained = explainCode(code);
    expect(explained?.name).toBe(name);
    expect(explained?.source).toBe(source);
  });

  test('the path names 类, 款 and 项', () => {
    expect(explainCode('2080505')?.path.map(({ level, name }) => `${level} ${name ?? ''}`)).toEqual(['类 社会保障和就业支出', '款 行政事业单位养老支出', '项 机关事业单位基本养老保险缴费支出']);
  });

  test('支出经济分类 knows no general numbering', () => {
    expect(explainCode('30298', 'economic')).toMatchObject({ source: 'unknown' });
    expect(explainCode('3020101', 'economic')).toBeUndefined();
  });

  test('any text either has the shape of a code or is refused', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('2', '0', '1', '9', ' ', 'x', '款') }), (text) => {
      const explained = explainCode(text);
      expect(explained !== undefined).toBe(/^\d{3}(\d{2}){0,2}$/u.test(text.replace(/ /gu, '')));
    }));
  });
});
