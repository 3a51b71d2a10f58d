import { BUDGET_FUNCTION_CLASSES, chineseNumeral, FUNCTION_CLASSES, functionClassName } from '#domain/chart/functionClasses';

describe('FUNCTION_CLASSES', () => {
  test('lists the 26 类 of the 收入支出决算总表 from 一 to 二十六', () => {
    expect(FUNCTION_CLASSES).toHaveLength(26);
    expect(FUNCTION_CLASSES.map(({ numeral }) => numeral)).toEqual(Array.from({ length: 26 }, (_, index) => chineseNumeral(index + 1)));
    expect(FUNCTION_CLASSES.at(-1)).toMatchObject({ numeral: '二十六', code: '234', name: '抗疫特别国债安排的支出' });
  });

  test('the 预算 list also has 社会保险基金, 预备费, 转移性支出 and 债务发行费用 in code order', () => {
    expect(BUDGET_FUNCTION_CLASSES).toHaveLength(30);
    expect(BUDGET_FUNCTION_CLASSES[8]).toMatchObject({ numeral: '九', code: '209' });
  });

  test.each([
    [1, '一'],
    [10, '十'],
    [11, '十一'],
    [20, '二十'],
    [26, '二十六'],
    [90, '九十'],
  ])('%i counts as %s', (count, numeral) => {
    expect(chineseNumeral(count)).toBe(numeral);
  });

  test.each([
    ['215', 2019, '资源勘探信息等支出'],
    ['215', 2023, '资源勘探工业信息等支出'],
    ['207', 2018, '文化体育与传媒支出'],
    ['201', 2018, '一般公共服务支出'],
  ])('类 %s in %i is %s', (code, year, name) => {
    const functionClass = FUNCTION_CLASSES.find((entry) => entry.code === code);
    expect(functionClass && functionClassName(functionClass, year)).toBe(name);
  });
});
