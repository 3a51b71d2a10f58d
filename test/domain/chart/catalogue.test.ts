import { levelOfCode, parentCode, parseCode, pathOfCode } from '#domain/chart/account';
import { accountByCode, accountByName, accountsBelow, accountsByName, accountsOf } from '#domain/chart/catalogue';

describe('account codes', () => {
  test.each([
    ['301 01', '30101'],
    ['２０１０３０１', '2010301'],
    ['201', '201'],
    ['2010', undefined],
    ['30101基本工资', undefined],
    ['', undefined],
  ])('%j is read as %j', (printed, code) => {
    expect(parseCode(printed)).toBe(code);
  });

  test.each([
    ['201', 'functional', '类'],
    ['20103', 'functional', '款'],
    ['2010301', 'functional', '项'],
    ['302', 'economic', '类'],
    ['30217', 'economic', '款'],
    ['3021701', 'economic', undefined],
    ['20', 'functional', undefined],
  ] as const)('%s in the %s catalogue is a %s', (code, kind, level) => {
    expect(levelOfCode(code, kind)).toBe(level);
  });

  test('the levels above a code come from its shape', () => {
    expect(pathOfCode('2080505')).toEqual(['208', '20805', '2080505']);
    expect(parentCode('208')).toBeUndefined();
  });
});

describe('catalogue', () => {
  test.each(['functional', 'economic'] as const)('every %s 科目 is listed once, named, and below a 类 that is listed too', (kind) => {
    const accounts = accountsOf(kind);
    const codes = new Set(accounts.map(({ code }) => code));
    expect(codes.size).toBe(accounts.length);
    for (const account of accounts) {
      expect(account.name).not.toBe('');
      expect(account.level).toBe(levelOfCode(account.code, kind));
      expect(codes.has(account.code.slice(0, 3))).toBe(true);
    }
  });

  test('what was read in print and what is only general knowledge are kept apart', () => {
    expect(accountByCode('2010301', 'functional')).toMatchObject({ name: '行政运行', level: '项', reliability: 'attested' });
    expect(accountByCode('20401', 'functional')).toMatchObject({ name: '武装警察部队', reliability: 'unverified' });
    expect(accountByCode('301 08', 'economic')).toMatchObject({ name: '机关事业单位基本养老保险缴费', reliability: 'attested' });
    expect(accountByCode('2019876', 'functional')).toBeUndefined();
  });

  test('a name in many 款 is found once the 款 is named', () => {
    expect(accountByName('行政运行', 'functional')).toBeUndefined();
    expect(accountsByName('行政运行', 'functional').length).toBeGreaterThan(3);
    expect(accountByName('行政运行', 'functional', '项', '20103')?.code).toBe('2010301');
  });

  test.each([
    ['因公出国(境)费用', 'economic', '30212'],
    ['一、一般公共服务支出', 'functional', '201'],
    ['政府办公厅（室）\n及相关机构事务', 'functional', '20103'],
    ['资源勘探信息等支出', 'functional', '215'],
    ['医疗卫生与计划生育支出', 'functional', '210'],
    ['房屋构筑物构建', 'economic', undefined],
    ['公务员医疗补助缴款', 'economic', '30111'],
    ['其他基本建设支出', 'economic', '30999'],
    ['对社会保险基金补助', 'economic', '31302'],
    ['对社会保障基金补助', 'economic', '313'],
    ['没有这个科目', 'economic', undefined],
  ] as const)('%j names %s %s', (name, kind, code) => {
    expect(accountByName(name, kind)?.code).toBe(code);
  });

  test('a level narrows a name that a 类 and a 项 share', () => {
    expect(accountByName('城乡社区规划与管理', 'functional', '款')?.code).toBe('21202');
    expect(accountByName('城乡社区规划与管理', 'functional', '项')?.code).toBe('2120201');
  });

  test('the tree is walked downwards', () => {
    expect(accountsBelow('economic').map(({ code }) => code)).toEqual(['301', '302', '303', '307', '309', '310', '311', '312', '313', '399']);
    expect(accountsBelow('functional', '22102').map(({ code }) => code)).toEqual(['2210201', '2210202', '2210203']);
  });
});
