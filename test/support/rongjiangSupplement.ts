import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SupplementSheet } from './supplementSheet';

type Values = Readonly<Record<string, string>>;
interface Known {
  readonly priorYear: readonly { readonly subject: string; readonly direction: string; readonly delta: string | null; readonly pct: string | null }[];
  readonly initialBudget: { readonly total: string; readonly bySubject: readonly { readonly code: string; readonly name: string; readonly initial: string }[] };
  readonly operatingCost: { readonly amount: string };
  readonly procurement: Values;
  readonly performance: {
    readonly selfEvaluation: { readonly projects: string; readonly amount: string; readonly grades: Values };
    readonly departmentEvaluation: { readonly projects: string; readonly names: readonly string[] } & Values;
    readonly overall: Values;
  };
}

const LAST_YEAR_ROWS: Values = {
  使用非财政拨款结余和专用结余: '使用非财政拨款结余',
  工资福利支出: '基本支出：工资福利支出',
  商品和服务支出: '基本支出：商品和服务支出',
  对个人和家庭的补助: '基本支出：对个人和家庭的补助',
  资本性支出: '基本支出：资本性支出',
  '财政拨款“三公”经费': '“三公”经费支出合计',
  '因公出国（境）费': '因公出国（境）费用',
};

/** 补充资料 of the 江西 case, filled from what its supplement.json holds. */
export function rongjiangSupplement(folder: string): SupplementSheet {
  const known = JSON.parse(readFileSync(join(folder, 'supplement.json'), 'utf8')) as Known;
  const sheet = new SupplementSheet({ year: 2023, entity: '赣州蓉江新区政务服务中心', unit: '万元', codes: known.initialBudget.bySubject.map(({ code }) => code) });
  for (const { subject, direction, delta, pct } of known.priorYear) {
    const row = LAST_YEAR_ROWS[subject] ?? subject;
    sheet.fill('上年数', row, delta === null ? '持平' : `${direction}${delta}`, '比上年增减额');
    if (pct !== null) sheet.fill('上年数', row, pct, '增减率');
  }
  for (const { code, initial } of known.initialBudget.bySubject) sheet.fill('年初预算数', code, initial);
  sheet.fill('年初预算数', '一般公共预算财政拨款支出合计', known.initialBudget.total);
  sheet.fill('机关运行经费', '机关运行经费决算数', known.operatingCost.amount).fill('政府采购', '政府采购支出总额', known.procurement['total'] ?? '');
  const { selfEvaluation, departmentEvaluation, overall } = known.performance;
  const block = '预算绩效';
  sheet.fill(block, '自评二级项目个数', selfEvaluation.projects).fill(block, '自评涉及资金', selfEvaluation.amount);
  for (const [grade, projects] of Object.entries(selfEvaluation.grades)) sheet.fill(block, `自评结果为${grade}的项目个数`, projects);
  sheet.fill(block, '部门评价项目个数', departmentEvaluation.projects).fill(block, '部门评价项目名称', departmentEvaluation.names.join('、'));
  const funds: readonly (readonly [string, string])[] = [
    ['一般公共预算', 'generalBudget'],
    ['政府性基金预算', 'governmentFund'],
    ['国有资本经营预算', 'stateCapital'],
  ];
  for (const [name, key] of funds) sheet.fill(block, `部门评价涉及资金：${name}`, departmentEvaluation[key] ?? '').fill(block, `整体支出绩效评价涉及资金：${name}`, overall[key] ?? '0');
  sheet.fill(block, '整体支出绩效评价等级', overall['grade'] ?? '');
  return sheet;
}
