import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SupplementSheet } from './supplementSheet';

type Values = Readonly<Record<string, string>>;
interface Evaluation {
  readonly projects: string;
  readonly amount: string;
  readonly grades: Values;
}
interface Known {
  readonly priorYear: readonly { readonly subject: string; readonly direction: string; readonly delta: string | null; readonly pct: string | null }[];
  readonly initialBudget: { readonly total: string };
  readonly sanGong: { readonly counts: Values };
  readonly procurement: Values;
  readonly performance: {
    readonly selfEvaluation: Values;
    readonly overall: Values;
    readonly departmentEvaluation: Values & { readonly grades: Values };
    readonly level2Results: Evaluation;
    readonly projectScores: readonly { readonly project: string; readonly score: string; readonly grade: string }[];
  };
}

const LAST_YEAR_ROWS: Values = {
  收入总计: '收入总计',
  支出总计: '支出总计',
  财政拨款收入总计: '财政拨款收入总计',
  财政拨款支出总计: '财政拨款支出总计',
  财政拨款支出: '一般公共预算财政拨款支出',
  '“三公”经费': '“三公”经费支出合计',
  '因公出国（境）费': '因公出国（境）费用',
  公务用车购置费: '公务用车购置费',
  公务用车运行维护费: '公务用车运行维护费',
  公务接待费: '公务接待费',
  机关运行经费: '机关运行经费',
};

/** 补充资料 of the 山西 case, filled from what its supplement.json holds. */
export function jinchengSupplement(folder: string, codes: readonly string[]): SupplementSheet {
  const known = JSON.parse(readFileSync(join(folder, 'supplement.json'), 'utf8')) as Known;
  const sheet = new SupplementSheet({ year: 2022, entity: '晋城市政务服务中心', unit: '元', codes });
  for (const { subject, direction, delta, pct } of known.priorYear) {
    const row = LAST_YEAR_ROWS[subject];
    if (row === undefined) throw new Error(subject);
    sheet.fill('上年数', row, delta === null ? '持平' : `${direction}${delta}`, '比上年增减额');
    if (pct !== null) sheet.fill('上年数', row, pct, '增减率');
  }
  sheet.fill('年初预算数', '一般公共预算财政拨款支出合计', known.initialBudget.total);
  const numbers = '“三公”经费相关数量';
  const { counts } = known.sanGong;
  sheet.fill(numbers, '公务用车保有量', counts['公务用车保有量（辆）'] ?? '').fill(numbers, '公务用车购置数', counts['购置公务用车（辆）'] ?? '');
  sheet.fill('政府采购', '授予中小企业合同金额', known.procurement['sme'] ?? '').fill('政府采购', '其中：授予小微企业合同金额', known.procurement['microSmall'] ?? '');
  const { selfEvaluation, overall, departmentEvaluation, level2Results, projectScores } = known.performance;
  const block = '预算绩效';
  sheet.fill(block, '自评一级项目个数', selfEvaluation['level1Projects'] ?? '').fill(block, '自评二级项目个数', selfEvaluation['level2Projects'] ?? '').fill(block, '自评涉及资金', selfEvaluation['amount'] ?? '');
  const funds: readonly (readonly [string, string])[] = [
    ['一般公共预算', 'generalBudget'],
    ['政府性基金预算', 'governmentFund'],
    ['国有资本经营预算', 'stateCapital'],
    ['社会保险基金预算', 'socialInsurance'],
  ];
  for (const [name, key] of funds) {
    sheet.fill(block, `自评涉及资金：${name}`, selfEvaluation[key] ?? '').fill(block, `整体支出绩效评价涉及资金：${name}`, overall[key] ?? '').fill(block, `部门评价涉及资金：${name}`, departmentEvaluation[key] ?? '');
  }
  sheet.fill(block, '部门评价项目个数', departmentEvaluation['projects'] ?? '').fill(block, '部门评价项目名称', departmentEvaluation['named'] ?? '');
  for (const grade of ['优', '良', '中', '差']) {
    sheet.fill(block, `自评结果为${grade}的项目个数`, level2Results.grades[grade] ?? '0').fill(block, `部门评价为${grade}的项目个数`, departmentEvaluation.grades[grade] ?? '0');
  }
  for (const { project, score, grade } of projectScores) sheet.append(project, '', '元', '', score, '完成', '', '', grade);
  return sheet;
}
