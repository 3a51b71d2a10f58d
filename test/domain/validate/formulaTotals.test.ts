import type { Fact } from '#domain/cube/fact';
import { widenFormulaTotals } from '#domain/validate/formulaTotals';
import { deriveRelations } from '#domain/relations/deriveRelations';
import { validate } from '#domain/validate/validate';
import { recogniseWorkbook } from '#domain/recognise/recogniseWorkbook';
import { snapshotOf } from '../../support/variants';

const BASIC = [
  ['2023年度一般公共预算财政拨款基本支出决算表', '', ''],
  ['', '', '公开06表'],
  ['部门：示例局', '', '金额单位：万元'],
  ['科目编码', '科目名称', '决算数'],
  ['301', '工资福利支出', '1.53'],
  ['30101', '基本工资', '0.51'],
  ['30102', '津贴补贴', '0.51'],
  ['30103', '奖金', '0.51'],
  ['人员经费合计', '', '1.53'],
  ['公用经费合计', '', '0.00'],
];
const EXPENDITURE = [
  ['2023年度一般公共预算财政拨款支出决算表', '', '', '', ''],
  ['', '', '', '', '公开05表'],
  ['部门：示例局', '', '', '', '金额单位：万元'],
  ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
  ['合计', '', '1.51', '1.51', '0.00'],
  ['201', '一般公共服务支出', '1.51', '1.51', '0.00'],
];

function read(formulas: boolean): { facts: Fact[]; workbook: ReturnType<typeof recogniseWorkbook> } {
  const workbook = recogniseWorkbook(snapshotOf([{ name: '06', rows: BASIC }, { name: '05', rows: EXPENDITURE }]));
  const isTotal = ({ place }: Fact): boolean => place.sheet === '06' && (place.rowLabel.startsWith('301 ') || place.rowLabel.startsWith('人员'));
  return { workbook, facts: workbook.facts.map((fact) => (formulas && isTotal(fact) ? { ...fact, formula: '=SUM(C6:C8)' } : fact)) };
}

describe('公式合计', () => {
  it('a total added up by formula carries the rounding of its parts', () => {
    const { facts, workbook } = read(true);
    const halves = Float64Array.from(facts, ({ half }) => half);
    widenFormulaTotals(facts, deriveRelations(facts, workbook.tables), halves);
    const half = (label: string): number | undefined => halves[facts.findIndex(({ place }) => place.rowLabel.startsWith(label))];
    expect(half('301 ')).toBe(15_000);
    expect(half('人员')).toBe(15_000);
    expect(half('30101')).toBe(5_000);
  });

  it('so a gap that the parts explain is 尾差, not 错误', () => {
    const { facts, workbook } = read(true);
    expect(validate({ ...workbook, facts }).summary.错误).toBe(0);
  });

  it('while the same gap between typed totals is 错误', () => {
    const { facts, workbook } = read(false);
    expect(validate({ ...workbook, facts }).summary.错误).toBe(1);
  });
});
