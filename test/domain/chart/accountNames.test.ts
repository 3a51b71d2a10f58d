import { accountName } from '#domain/chart/accountNames';

describe('accountName', () => {
  test.each([
    ['20805', 2019, '行政事业单位离退休'],
    ['20805', 2020, '行政事业单位养老支出'],
    ['21305', 2020, '扶贫'],
    ['21305', 2021, '巩固脱贫衔接乡村振兴'],
    ['21305', 2024, '巩固脱贫攻坚成果衔接乡村振兴'],
    ['21305', undefined, '巩固脱贫攻坚成果衔接乡村振兴'],
  ])('%s in %s is %s', (code, year, name) => {
    expect(accountName(code, 'functional', year)).toBe(name);
  });
});
