import { readBooklet, type Booklet } from '#domain/chart/booklet';
import { accountsOf } from '#domain/chart/catalogue';
import type { Fact } from '#domain/cube/fact';
import { checkAccounts } from '#domain/validate/rules/accountRules';
import { statedFacts } from '../../support/statedFacts';

const OFFICIAL = new Map([...accountsOf('functional'), ...accountsOf('economic')].map(({ code, name }) => [code, name] as const));

function booklet(changes: readonly (readonly [code: string, name: string])[] = [], year = '2024年'): Booklet {
  const rows = [[year], ...new Map([...OFFICIAL, ...changes])].map((row) => [...row]);
  const read = readBooklet({ sheets: [{ name: '科目', top: 0, left: 0, text: rows, values: rows, formulas: rows.map((row) => row.map(() => '')) }] });
  if (read === undefined) throw new Error('no booklet');
  return read;
}

function said(rows: readonly (readonly [code: string, name: string])[], judge?: Booklet): readonly string[] {
  const { facts, tables } = statedFacts(rows.map(([code, name]) => [code.startsWith('3') ? { flow: '支出', economic: code } : { flow: '支出', account: code }, '1.00', `${code} ${name}`, '金额']));
  return checkAccounts(facts satisfies readonly Fact[], tables, judge).map(({ rule, grade, message }) => `${rule} ${grade} ${message}`);
}

describe('科目 judged by the imported booklet', () => {
  test('C-301 a code the booklet does not list', () => {
    expect(said([['2010378', '示例事务']], booklet())).toEqual(['C-301 提示 公开01表的科目编码 2010378 不在导入的 2024 年科目表之内，请核对编码。']);
    expect(said([['2010378', '示例事务']])).toEqual([]);
  });

  test('C-301 says nothing where the booklet does not go down to that level', () => {
    const shallow: Booklet = { names: { functional: new Map([...OFFICIAL].filter(([code]) => code.length < 7 && code.startsWith('2'))), economic: new Map() } };
    expect(said([['2010378', '示例事务'], ['30199', '其他工资福利支出']], shallow)).toEqual([]);
  });

  test('C-302 a name that differs from the booklet, also where the built-in chart is unsure or says otherwise', () => {
    expect(said([['2010302', '行政事务']], booklet([['2010302', '日常事务']]))).toEqual(['C-302 提示 公开01表 2010302 的科目名称印作“行政事务”，导入的 2024 年科目表为“日常事务”，请核对。']);
    expect(said([['2010302', '日常事务']], booklet([['2010302', '日常事务']]))).toEqual([]);
    expect(said([['2010302', '日常事务']])).toEqual([expect.stringContaining('规范名称为“一般行政管理事务”')]);
  });

  test('C-302 a name cut off says so; brackets and spaces do not count', () => {
    expect(said([['2010399', '其他政府办公厅（室）及相关机构']], booklet())).toEqual([expect.stringContaining('没有印全')]);
    expect(said([['20103', '政府办公厅(室) 及相关机构事务']], booklet())).toEqual([]);
  });

  test('C-303 one code, two names, is told whatever the booklet says', () => {
    const { facts, tables } = statedFacts([
      [{ flow: '支出', account: '2290401' }, '1.00', '2290401 甲支出', '金额', 0],
      [{ flow: '收入', account: '2290401' }, '1.00', '2290401 乙支出', '金额', 1],
    ]);
    expect(checkAccounts(facts, tables).map(({ rule }) => rule)).toEqual(['C-303']);
  });

  test('C-304 a name of another year', () => {
    expect(said([['20805', '行政事业单位离退休']], booklet())).toEqual([expect.stringContaining('C-304 提示')]);
  });
});
