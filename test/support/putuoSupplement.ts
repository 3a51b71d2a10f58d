import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SupplementSheet } from './supplementSheet';

type Values = Readonly<Record<string, string>>;
interface Known {
  readonly priorYear: readonly { readonly subject: string; readonly direction: string; readonly delta: string | null }[];
  readonly procurement: Values;
  readonly performance: { readonly projects: string; readonly amount: string; readonly named: readonly { readonly project: string; readonly amount: string }[] };
  readonly stateAssets: { readonly held: { readonly asOf: string; readonly vehicles: Values; readonly equipment: Values }; readonly toBuy: { readonly vehicles: Values; readonly equipment: Values } };
  readonly uses: readonly { readonly code: string; readonly text: string }[];
}

const LAST_BUDGET_ROWS: Values = {
  财政拨款收入: '财政拨款收入预算',
  财政拨款支出预算: '财政拨款支出预算',
  一般公共预算拨款支出预算: '一般公共预算拨款支出预算',
  政府性基金拨款支出预算: '政府性基金拨款支出预算',
  国有资本经营预算拨款支出预算: '国有资本经营预算拨款支出预算',
  '“三公”经费预算数': '“三公”经费支出合计',
  '因公出国（境）费': '因公出国（境）费用',
  公务用车购置费: '公务用车购置费',
  公务用车运行费: '公务用车运行维护费',
  公务接待费: '公务接待费',
};

/** 补充资料 of the 上海 budget case, filled from what its supplement.json holds. */
export function putuoSupplement(folder: string, codes: readonly string[]): SupplementSheet {
  const known = JSON.parse(readFileSync(join(folder, 'supplement.json'), 'utf8')) as Known;
  const sheet = new SupplementSheet({ year: 2025, entity: '上海市普陀区财政局', unit: '万元', codes });
  for (const { subject, direction, delta } of known.priorYear) {
    const row = LAST_BUDGET_ROWS[subject];
    if (row === undefined) throw new Error(subject);
    sheet.fill('上年预算数', row, delta === null || delta === '0' ? '持平' : `${direction}${delta}`, '比上年增减额');
  }
  for (const { code, text } of known.uses) sheet.fill('年初预算数', code, text, '主要用途');
  const bought = known.procurement;
  sheet.fill('政府采购预算', '政府采购支出总额', bought['total'] ?? '').fill('政府采购预算', '货物', bought['goods'] ?? '').fill('政府采购预算', '工程', bought['works'] ?? '').fill('政府采购预算', '服务', bought['services'] ?? '');
  sheet.fill('预算绩效', '编报绩效目标的项目个数', known.performance.projects).fill('预算绩效', '编报绩效目标的项目预算资金', known.performance.amount);
  for (const { project, amount } of [...known.performance.named].reverse()) sheet.append(project, amount, '万元');
  const { held, toBuy } = known.stateAssets;
  const equipment = '单价100万元（含）以上设备（不含车辆）';
  sheet.fill('国有资产占用', '车辆数合计', held.vehicles['total'] ?? '').fill('国有资产占用', equipment, held.equipment['count'] ?? '');
  sheet.fill('预算安排购置', '车辆数合计', toBuy.vehicles['total'] ?? '').fill('预算安排购置', equipment, toBuy.equipment['count'] ?? '');
  sheet.fill('其他说明', '国有资产统计截止日', held.asOf.replace(/^\d+年/u, ''));
  return sheet;
}
