import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SupplementSheet } from './supplementSheet';

interface Known {
  readonly priorYear: { readonly items: readonly { readonly section: string; readonly subject: string; readonly delta: string; readonly direction: string; readonly pct: string | null }[] };
  readonly initialBudget: { readonly total: string; readonly items: readonly { readonly codeOfLabel: string; readonly initial: string }[] };
  readonly threePublic: { readonly abroad: Values; readonly vehicles: Values; readonly reception: { readonly foreign: Values; readonly domestic: Values } };
  readonly operatingFunds: Values;
  readonly procurement: Values;
  readonly assets: { readonly vehiclesTotal: string; readonly equipment: readonly { readonly count: string }[] };
  readonly performance: { readonly selfEvaluatedProjects: string; readonly selfEvaluatedAmount: string; readonly projects: readonly { readonly name: string; readonly budget: string; readonly executed: string; readonly outputs: string }[] };
}
type Values = Readonly<Record<string, string>>;

const LAST_YEAR_ROWS: Readonly<Record<string, string>> = {
  '收、支总计': '收入总计',
  收入合计: '本年收入合计',
  支出合计: '本年支出合计',
  '财政拨款收、支总计': '财政拨款收入总计',
  一般公共预算财政拨款收入: '一般公共预算财政拨款收入',
  政府性基金预算财政拨款收入: '政府性基金预算财政拨款收入',
  国有资本经营预算财政拨款收入: '国有资本经营预算财政拨款收入',
  一般公共预算财政拨款支出: '一般公共预算财政拨款支出',
  '“三公”经费财政拨款支出': '“三公”经费支出合计',
  '因公出国（境）费': '因公出国（境）费用',
  公务用车购置及运行费: '公务用车购置及运行维护费',
  公务接待费: '公务接待费',
};

/** 补充资料 of the 湖北 case, filled from what its supplement.json holds. */
export function zengduSupplement(folder: string, codes: readonly string[]): SupplementSheet {
  const known = JSON.parse(readFileSync(join(folder, 'supplement.json'), 'utf8')) as Known;
  const sheet = new SupplementSheet({ year: 2023, entity: '曾都区政务服务和大数据管理局', unit: '万元', codes });
  for (const prior of known.priorYear.items) {
    const row = LAST_YEAR_ROWS[prior.subject];
    if (row === undefined) throw new Error(prior.subject);
    sheet.fill('上年数', row, `${prior.direction.startsWith('增') ? '' : '-'}${prior.delta}`, '比上年增减额');
    if (prior.pct !== null && prior.pct !== '0') sheet.fill('上年数', row, prior.pct, '增减率');
  }
  sheet.fill('年初预算数', '一般公共预算财政拨款支出合计', known.initialBudget.total);
  for (const item of known.initialBudget.items) sheet.fill('年初预算数', item.codeOfLabel, item.initial);
  const numbers = '“三公”经费相关数量';
  const { abroad, vehicles, reception } = known.threePublic;
  sheet.fill(numbers, '因公出国（境）团组数', abroad['groups'] ?? '').fill(numbers, '因公出国（境）人次数', abroad['persons'] ?? '');
  sheet.fill(numbers, '公务用车购置数', vehicles['purchased'] ?? '').fill(numbers, '公务用车保有量', vehicles['held'] ?? '');
  sheet.fill(numbers, '国内公务接待批次', reception.domestic['groups'] ?? '').fill(numbers, '国内公务接待人次', reception.domestic['persons'] ?? '');
  sheet.fill(numbers, '外事接待批次', reception.foreign['groups'] ?? '').fill(numbers, '外事接待人次', reception.foreign['persons'] ?? '');
  sheet.fill(numbers, '国内接待费', reception.domestic['amount'] ?? '').fill(numbers, '外事接待费', reception.foreign['amount'] ?? '');
  sheet.fill('机关运行经费', '机关运行经费决算数', known.operatingFunds['actual'] ?? '').fill('机关运行经费', '机关运行经费年初预算数', known.operatingFunds['impliedInitialBudget'] ?? '');
  sheet.fill('政府采购', '政府采购支出总额', known.procurement['total'] ?? '');
  sheet.fill('国有资产占用', '车辆数合计', known.assets.vehiclesTotal).fill('国有资产占用', '单价100万元（含）以上设备（不含车辆）', known.assets.equipment[0]?.count ?? '');
  sheet.fill('预算绩效', '自评项目个数', known.performance.selfEvaluatedProjects).fill('预算绩效', '自评涉及资金', known.performance.selfEvaluatedAmount);
  for (const project of [...known.performance.projects].reverse()) sheet.append(project.name, project.budget, '万元', project.executed, '', project.outputs);
  return sheet;
}
