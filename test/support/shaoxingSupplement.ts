import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SupplementSheet } from './supplementSheet';

interface PriorYear {
  readonly section: string;
  readonly subject: string;
  readonly direction: string;
  readonly delta: string;
  readonly pct: string;
}
interface Reason {
  readonly section: string;
  readonly subject: string;
  readonly text: string;
}
type Values = Readonly<Record<string, string>>;
interface Known {
  readonly sanGongCounts: { readonly abroadGroups: { readonly printed: string }; readonly abroadPersons: { readonly printed: string }; readonly carsPurchased: { readonly printed: string }; readonly carsHeld: { readonly printed: string }; readonly domesticReception: Values; readonly foreignReception: Values };
  readonly operatingFunds: Values;
  readonly procurement: { readonly total: string; readonly goods: string; readonly works: string; readonly services: string; readonly sme: Values; readonly microSmall: Values; readonly smeShareGoods: string; readonly smeShareServices: string };
  readonly stateAssets: { readonly vehicles: Values; readonly equipmentOver1Million: Values };
  readonly performance: { readonly selfEvaluation: Values; readonly departmentEvaluation: { readonly projects: string; readonly named: readonly string[]; readonly generalBudget: string; readonly governmentFund: string; readonly stateCapital: string; readonly gradeExcellent: string; readonly gradeGood: string }; readonly projects: readonly { readonly project: string; readonly score: string; readonly conclusion: string; readonly fullYearBudget: string; readonly executed: string }[] };
  readonly uses: readonly { readonly section: string; readonly subject: string; readonly text: string }[];
  readonly priorYear: readonly PriorYear[];
  readonly reasons: readonly Reason[];
  readonly initialBudget: { readonly total: string; readonly completion: string; readonly items: readonly { readonly code: string; readonly initialBudget: string; readonly completion: string; readonly reason: string }[] };
}

const LAST_YEAR_ROWS: Readonly<Record<string, string>> = {
  '收入总计、支出总计': '收入总计',
  '财政拨款收入总计、支出总计': '财政拨款收入总计',
  一般公共预算财政拨款支出: '一般公共预算财政拨款支出',
  '因公出国（境）费用': '因公出国（境）费用',
  公务用车购置及运行维护费: '公务用车购置及运行维护费',
  公务接待费: '公务接待费',
  机关运行经费: '机关运行经费',
};

const VEHICLE_ROWS: Values = {
  '副部（省）级及以上领导用车': '副部（省）级及以上领导用车',
  主要领导干部用车: '主要负责人用车',
  机要通信用车: '机要通信用车',
  应急保障用车: '应急保障用车',
  执法执勤用车: '执法执勤用车',
  特种专业技术用车: '特种专业技术用车',
  离退休干部用车: '离退休干部服务用车',
};

/** 补充资料 of the 浙江 case, filled from what its supplement.json holds. */
export function shaoxingSupplement(folder: string, codes: readonly string[]): SupplementSheet {
  const known = JSON.parse(readFileSync(join(folder, 'supplement.json'), 'utf8')) as Known;
  const sheet = new SupplementSheet({ year: 2023, entity: '绍兴市政务服务办公室', unit: '万元', codes });
  for (const prior of known.priorYear) {
    const row = LAST_YEAR_ROWS[prior.subject];
    if (row === undefined) throw new Error(prior.subject);
    sheet.fill('上年数', row, `${prior.direction}${prior.delta}`, '比上年增减额');
    if (prior.pct !== '') sheet.fill('上年数', row, prior.pct, '增减率');
    const reason = known.reasons.find(({ section, subject }) => section === prior.section && /较上年|比上年|比 2022|增加 0.00/u.test(subject) && subject.includes(prior.subject.slice(0, 4)));
    if (reason !== undefined) sheet.fill('上年数', row, reason.text, '增减的主要原因');
  }
  sheet.fill('年初预算数', '一般公共预算财政拨款支出合计', known.initialBudget.total);
  for (const item of known.initialBudget.items) {
    sheet.fill('年初预算数', item.code, item.initialBudget);
    if (item.completion !== '') sheet.fill('年初预算数', item.code, item.completion, '完成率');
    sheet.fill('年初预算数', item.code, item.reason, '决算与预算差异');
  }
  const counts = known.sanGongCounts;
  sheet.fill('“三公”经费相关数量', '因公出国（境）团组数', counts.abroadGroups.printed);
  sheet.fill('“三公”经费相关数量', '因公出国（境）人次数', counts.abroadPersons.printed);
  sheet.fill('“三公”经费相关数量', '公务用车购置数', counts.carsPurchased.printed);
  sheet.fill('“三公”经费相关数量', '公务用车保有量', counts.carsHeld.printed);
  sheet.fill('“三公”经费相关数量', '国内公务接待批次', counts.domesticReception['batches'] ?? '');
  sheet.fill('“三公”经费相关数量', '国内公务接待人次', counts.domesticReception['persons'] ?? '');
  sheet.fill('“三公”经费相关数量', '外事接待批次', counts.foreignReception['batches'] ?? '');
  sheet.fill('“三公”经费相关数量', '外事接待人次', counts.foreignReception['persons'] ?? '');
  sheet.fill('“三公”经费相关数量', '外事接待费', counts.foreignReception['amount'] ?? '');
  sheet.fill('“三公”经费相关数量', '国（境）外接待费', '0.00');
  sheet.fill('机关运行经费', '机关运行经费年初预算数', known.operatingFunds['initialBudget'] ?? '');
  sheet.fill('机关运行经费', '机关运行经费决算数', known.operatingFunds['final'] ?? '');
  const bought = known.procurement;
  sheet.fill('政府采购', '政府采购支出总额', bought.total).fill('政府采购', '货物', bought.goods).fill('政府采购', '工程', bought.works).fill('政府采购', '服务', bought.services);
  sheet.fill('政府采购', '授予中小企业合同金额', bought.sme['amount'] ?? '').fill('政府采购', '其中：授予小微企业合同金额', bought.microSmall['amount'] ?? '');
  sheet.fill('政府采购', '货物采购授予中小企业合同金额', bought.smeShareGoods, '占比').fill('政府采购', '服务采购授予中小企业合同金额', bought.smeShareServices, '占比');
  const { vehicles } = known.stateAssets;
  sheet.fill('国有资产占用', '车辆数合计', vehicles['total'] ?? '').fill('国有资产占用', '其他用车', vehicles['其他用车'] ?? '');
  for (const [label, row] of Object.entries(VEHICLE_ROWS)) sheet.fill('国有资产占用', row, vehicles[label] ?? '');
  sheet.fill('国有资产占用', '单价100万元（含）以上设备（不含车辆）', known.stateAssets.equipmentOver1Million['count'] ?? '');
  const own = known.performance.selfEvaluation;
  sheet.fill('预算绩效', '自评一级项目个数', own['level1Projects'] ?? '').fill('预算绩效', '自评二级项目个数', own['level2Projects'] ?? '').fill('预算绩效', '自评涉及资金', own['amount'] ?? '');
  const judged = known.performance.departmentEvaluation;
  sheet.fill('预算绩效', '部门评价项目个数', judged.projects).fill('预算绩效', '部门评价项目名称', judged.named.map((name) => `“${name}”`).join(''));
  sheet.fill('预算绩效', '部门评价涉及资金：一般公共预算', judged.generalBudget).fill('预算绩效', '部门评价涉及资金：政府性基金预算', judged.governmentFund).fill('预算绩效', '部门评价涉及资金：国有资本经营预算', judged.stateCapital);
  sheet.fill('预算绩效', '部门评价为优的项目个数', judged.gradeExcellent).fill('预算绩效', '部门评价为良的项目个数', judged.gradeGood);
  for (const { project, score, conclusion, fullYearBudget, executed } of [...known.performance.projects].reverse()) sheet.append(project, fullYearBudget, '万元', executed, score, '目标完成', '', '', conclusion);
  return sheet;
}
