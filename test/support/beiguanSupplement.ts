import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SupplementSheet } from './supplementSheet';

interface Known {
  readonly priorYear: readonly { readonly subject: string; readonly delta: string; readonly reason: string }[];
  readonly initialBudget: { readonly total: string; readonly items: readonly { readonly code: string; readonly initial: string; readonly reason: string }[] };
  readonly governmentFund: { readonly initial: string };
  readonly stateCapital: { readonly initial: string };
  readonly threePublic: { readonly counts: Readonly<Record<string, string>> };
  readonly operatingExpense: { readonly amount: string; readonly reason: string };
  readonly procurement: Readonly<Record<string, string>>;
  readonly assets: { readonly vehiclesTotal: string; readonly equipmentOver1M: string };
  readonly performance: { readonly overall: Readonly<Record<string, string>>; readonly projectsCount: string; readonly projectsFinalTotal: string; readonly projects: readonly { readonly name: string; readonly budget: string; readonly final: string; readonly score: string }[] };
}

/** 补充资料 of the 河南 case, filled from what its supplement.json holds. */
export function beiguanSupplement(folder: string, codes: readonly string[]): SupplementSheet {
  const known = JSON.parse(readFileSync(join(folder, 'supplement.json'), 'utf8')) as Known;
  const sheet = new SupplementSheet({ year: 2023, entity: '安阳市北关区便民服务中心', unit: '万元', codes });
  const rows: Readonly<Record<string, string>> = { '收、支总计': '收入总计', '财政拨款收、支总计': '财政拨款收入总计', 一般公共预算财政拨款支出: '一般公共预算财政拨款支出' };
  for (const { subject, delta, reason } of known.priorYear) {
    const row = rows[subject];
    if (row === undefined) throw new Error(subject);
    sheet.fill('上年数', row, `-${delta}`, '比上年增减额').fill('上年数', row, reason, '增减的主要原因');
  }
  sheet.fill('年初预算数', '一般公共预算财政拨款支出合计', known.initialBudget.total);
  sheet.fill('年初预算数', '政府性基金预算财政拨款支出合计', known.governmentFund.initial).fill('年初预算数', '国有资本经营预算财政拨款支出合计', known.stateCapital.initial);
  for (const item of known.initialBudget.items) sheet.fill('年初预算数', item.code, item.initial).fill('年初预算数', item.code, item.reason, '决算与预算差异');
  sheet.fill('“三公”经费相关数量', '公务用车保有量', known.threePublic.counts['vehiclesHeldAtYearEnd'] ?? '');
  sheet.fill('机关运行经费', '机关运行经费决算数', known.operatingExpense.amount).fill('机关运行经费', '没有机关运行经费的原因', known.operatingExpense.reason);
  sheet.fill('政府采购', '政府采购支出总额', known.procurement['total'] ?? '');
  sheet.fill('国有资产占用', '车辆数合计', known.assets.vehiclesTotal).fill('国有资产占用', '单价100万元（含）以上设备（不含车辆）', known.assets.equipmentOver1M);
  sheet.fill('预算绩效', '整体支出自评得分', known.performance.overall['score'] ?? '').fill('预算绩效', '自评项目个数', known.performance.projectsCount).fill('预算绩效', '自评涉及资金', known.performance.projectsFinalTotal);
  for (const project of [...known.performance.projects].reverse()) sheet.append(project.name, project.budget, '万元', project.final, project.score);
  return sheet;
}
