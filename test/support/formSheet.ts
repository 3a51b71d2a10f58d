import type { TextSheet } from './variants';

/** A 绩效自评表 as performance.json of a case or a generator gives it; every member may be absent. */
export interface FormData {
  readonly title?: string;
  readonly project?: string;
  readonly funds?: readonly Readonly<Record<string, string>>[];
  readonly management?: readonly Readonly<Record<string, string>>[];
  readonly indicators?: readonly Readonly<Record<string, string>>[];
  readonly totalWeight?: string;
  readonly weightTotal?: string;
  readonly total?: string;
  readonly conclusion?: string;
  readonly conclusionRule?: string;
}

/** Lays a form out as the published ones are: funds, 资金管理情况, goals, indicators, total, conclusion. */
export function formSheet(form: FormData, name: string): TextSheet {
  const rows: string[][] = [
    [form.title ?? '项目支出绩效自评表'],
    ['项目名称', form.project ?? ''],
    ['项目资金', '', '年初预算数', '全年预算数（A）', '全年执行数（B）', '分值', '执行率（B/A）', '得分'],
    ...(form.funds ?? []).map((line) => ['', line['source'] ?? '', line['initial'] ?? '', line['full'] ?? '', line['executed'] ?? '', line['weight'] ?? '', line['rate'] ?? '', line['score'] ?? '']),
  ];
  if ((form.management ?? []).length > 0) {
    rows.push(['资金管理情况', '', '情况说明', '', '', '分值', '', '得分']);
    for (const line of form.management ?? []) rows.push(['', line['item'] ?? '', line['situation'] ?? '', '', '', line['weight'] ?? '', '', line['score'] ?? '']);
  }
  rows.push(['年度总体目标', '预期目标', '', '', '实际完成情况', '', '', '']);
  rows.push(['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '偏差度', '得分', '偏差原因']);
  let last = '';
  for (const line of form.indicators ?? []) {
    const level = line['level1'] ?? '';
    rows.push([level === last ? '' : level, line['level2'] ?? '', line['level3'] ?? '', line['target'] ?? '', line['actual'] ?? '', line['weight'] ?? '', line['deviation'] ?? '', line['score'] ?? '', line['reason'] ?? '']);
    last = level;
  }
  rows.push(['总分', '', '', '', '', form.totalWeight ?? form.weightTotal ?? '', '', form.total ?? '']);
  if ((form.conclusion ?? '') !== '') rows.push(['自评结论', form.conclusion ?? '']);
  if ((form.conclusionRule ?? '') !== '') rows.push([`注：${form.conclusionRule ?? ''}`]);
  const width = Math.max(...rows.map((row) => row.length));
  return { name, rows: rows.map((row) => [...row, ...Array<string>(width - row.length).fill('')]) };
}
