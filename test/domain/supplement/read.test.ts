import { readSupplement } from '#domain/supplement/read';
import { renderSupplement } from '#domain/supplement/render';
import { supplementKey, supplementText, type Supplement } from '#domain/supplement/supplement';
import type { Coordinate } from '#domain/cube/coordinate';
import type { SheetSnapshot } from '#domain/sheet';
import { SupplementSheet } from '../../support/supplementSheet';

const OPTIONS = { year: 2023, entity: '示例市政务服务中心', unit: '万元', codes: ['2010301', '2080505'] } as const;
const TOTAL_LAST: Coordinate = { flow: '收入总计', stage: '上年决算' };
const BUDGET: Coordinate = { flow: '支出', stage: '年初预算', source: '一般公共', account: '2010301' };

const cellOf = (supplement: Supplement, aspect: Parameters<typeof supplementKey>[0], at: Coordinate | string): Supplement['cells'] extends ReadonlyMap<string, infer Cell> ? Cell | undefined : never =>
  supplement.cells.get(supplementKey(aspect, at));

/** The sheet with rows inserted, columns moved and labels in other widths. */
function disturbed(snapshot: SheetSnapshot): SheetSnapshot {
  const text = snapshot.text.flatMap((row) => {
    const moved = ['', row[2] ?? '', row[0]?.replace(/（/gu, '(').replace(/）/gu, ') ') ?? '', ...row.slice(3), row[1] ?? ''];
    return [moved, ...(row[0] === '收入总计' ? [moved.map(() => '')] : [])];
  });
  return { ...snapshot, text, values: text, formulas: text.map((row) => row.map(() => '')) };
}

describe('补充资料 is read by its labels', () => {
  const filled = new SupplementSheet(OPTIONS)
    .fill('上年数', '收入总计', '3081.67')
    .fill('上年数', '收入总计', '增加738.50万元', '比上年增减额')
    .fill('上年数', '收入总计', '23.96%', '增减率')
    .fill('上年数', '支出总计', '-4.96', '比上年增减额')
    .fill('年初预算数', '2010301', '449.99')
    .fill('年初预算数', '2010301', '人员增加', '决算与预算差异')
    .fill('“三公”经费相关数量', '公务用车保有量', '1辆')
    .snapshot();

  test.each([
    ['as it is made', filled],
    ['with rows inserted, columns moved, brackets in half width', disturbed(filled)],
  ])('%s', (_title, snapshot) => {
    const supplement = readSupplement(snapshot);
    expect(supplement.findings).toEqual([]);
    expect(cellOf(supplement, '值', TOTAL_LAST)?.fen).toBe(3081_670_000);
    expect(cellOf(supplement, '增减额', TOTAL_LAST)?.fen).toBe(738_500_000);
    expect(cellOf(supplement, '增减率', TOTAL_LAST)?.percent).toBe('23.96');
    expect(cellOf(supplement, '增减额', { ...TOTAL_LAST, flow: '支出总计' })?.fen).toBe(-4_960_000);
    expect(cellOf(supplement, '值', BUDGET)?.fen).toBe(449_990_000);
    expect(cellOf(supplement, '原因', BUDGET)?.text).toBe('人员增加');
    expect(cellOf(supplement, '值', { flow: '数量', stage: '决算', item: '保有量' })?.fen).toBe(100);
    expect(supplementText(supplement, '文字|单位名称')).toBe('示例市政务服务中心');
  });

  test('a 科目 row the user adds is bound by its code', () => {
    const sheet = new SupplementSheet(OPTIONS).snapshot();
    const at = sheet.text.findIndex((row) => row[0]?.startsWith('2010301') === true);
    const text = [...sheet.text.slice(0, at), ['2130104 事业运行', '12.30', '万元', '', '', '', '', '', ''], ...sheet.text.slice(at)];
    const supplement = readSupplement({ ...sheet, text, values: text, formulas: text.map((row) => row.map(() => '')) });
    expect(cellOf(supplement, '值', { ...BUDGET, account: '2130104' })?.fen).toBe(12_300_000);
    expect(supplement.accounts.get('2130104')).toBe('事业运行');
  });

  test('a row in 元 among rows in 万元 is read in its own unit', () => {
    const sheet = new SupplementSheet(OPTIONS).fill('上年数', '收入总计', '500.00').snapshot();
    const text = sheet.text.map((row) => (row[0] === '收入总计' ? row.map((cell, column) => (column === 2 ? '元' : cell)) : row));
    expect(cellOf(readSupplement({ ...sheet, text, values: text, formulas: [] }), '值', TOTAL_LAST)?.fen).toBe(50_000);
  });

  test('blank cells are known by their place, so that a gap can name its cell', () => {
    const supplement = readSupplement(new SupplementSheet(OPTIONS).snapshot());
    expect(cellOf(supplement, '原因', BUDGET)?.place).toEqual(expect.objectContaining({ sheet: '补充资料' }));
    expect(cellOf(supplement, '值', BUDGET)?.fen).toBeUndefined();
  });
});

describe('补充资料 against itself', () => {
  const findings = (fill: (sheet: SupplementSheet) => SupplementSheet): readonly string[] => readSupplement(fill(new SupplementSheet(OPTIONS)).snapshot()).findings.map(({ rule }) => rule);

  test.each<[string, string, (sheet: SupplementSheet) => SupplementSheet]>([
    ['D-502', 'a count is whole', (sheet) => sheet.fill('“三公”经费相关数量', '因公出国（境）团组数', '1.5')],
    ['D-505', '中小企业 is not more than the total', (sheet) => sheet.fill('政府采购', '政府采购支出总额', '10').fill('政府采购', '授予中小企业合同金额', '11')],
    ['D-505', '小微企业 is not more than 中小企业', (sheet) => sheet.fill('政府采购', '授予中小企业合同金额', '5').fill('政府采购', '其中：授予小微企业合同金额', '6')],
    ['T-115', '货物, 工程 and 服务 add up', (sheet) => sheet.fill('政府采购', '政府采购支出总额', '10').fill('政府采购', '货物', '1').fill('政府采购', '工程', '2').fill('政府采购', '服务', '3')],
    ['X-210', '保有量 is not more than the vehicles', (sheet) => sheet.fill('“三公”经费相关数量', '公务用车保有量', '3').fill('国有资产占用', '车辆数合计', '2')],
    ['D-511', 'a number is a number', (sheet) => sheet.fill('上年数', '收入总计', '约三百万')],
    ['T-117', 'procurement is not negative', (sheet) => sheet.fill('政府采购', '货物', '-1')],
    ['T-117', 'last year’s total is not negative', (sheet) => sheet.fill('上年数', '收入总计', '-1')],
  ])('%s %s', (rule, _title, fill) => {
    expect(findings(fill)).toEqual([rule]);
  });

  test('0.00 of a count is whole', () => {
    expect(findings((sheet) => sheet.fill('“三公”经费相关数量', '因公出国（境）团组数', '0.00'))).toEqual([]);
  });
});

describe('补充资料 as a sheet', () => {
  const ops = renderSupplement(OPTIONS);

  test('every label is its own within its block', () => {
    const seen = new Map<string, number>();
    let block = '';
    for (const row of new SupplementSheet(OPTIONS).snapshot().text) {
      if (/^[一二三四五六七八九十]+、/u.test(row[0] ?? '')) block = row[0] ?? '';
      else if ((row[0] ?? '') !== '') seen.set(`${block}|${row[0] ?? ''}`, (seen.get(`${block}|${row[0] ?? ''}`) ?? 0) + 1);
    }
    expect([...seen].filter(([, times]) => times > 1)).toEqual([]);
  });

  test('the total of the budgets adds up what is filled in and stays blank before', () => {
    const formulas = ops.flatMap((op) => (op.op === 'write' ? op.cells.flat().flatMap((cell) => cell?.formula ?? []) : []));
    expect(formulas).toEqual([expect.stringMatching(/^=IF\(COUNT\(B\d+:B\d+\)=0,"",SUM\(B\d+:B\d+\)\)$/u)]);
  });

  test('it prints on A4 across, with its head on every page', () => {
    expect(ops.find(({ op }) => op === 'page')).toEqual(expect.objectContaining({ setup: expect.objectContaining({ orientation: 'landscape' }) as unknown }));
  });
});
