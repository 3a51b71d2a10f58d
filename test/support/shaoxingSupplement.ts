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
interface Known {
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
  return sheet;
}
