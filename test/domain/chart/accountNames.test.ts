import { accountName, firstYearOf, outdatedName } from '#domain/chart/accountNames';

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

describe('outdatedName', () => {
  test('C-304 tells the change behind a name of another year', () => {
    expect(outdatedName('20805', '行政事业单位 离退休', 'functional', 2023)).toMatchObject({ to: 2019 });
    expect(outdatedName('2089901', '其他社会保障和就业支出', 'functional', 2023)).toMatchObject({ successor: '2089999' });
    expect(outdatedName('20805', '行政事业单位离退休', 'functional', 2018)).toBeUndefined();
    expect(outdatedName('20805', '行政事业单位养老支出', 'functional', 2023)).toBeUndefined();
  });
});

describe('firstYearOf', () => {
  test('C-304 a 项 exists no earlier than its 款', () => {
    expect(firstYearOf('2013901')).toBe(2024);
    expect(firstYearOf('2010301')).toBeUndefined();
  });
});
