import type { Coordinate } from '../cube/coordinate';
import type { SupplementRow } from './blocks';

/** 绩效 figures have no place in the tables: counts and amounts by a name of their own. */
export function performanceFigure(item: string): Coordinate {
  return { flow: '数量', stage: '决算', item: `绩效.${item}` };
}

const projects = (label: string, item: string, synonyms: readonly string[] = []): SupplementRow => ({ label, synonyms, of: performanceFigure(item), measure: { classifier: '个' } });
const money = (label: string, item: string, synonyms: readonly string[] = []): SupplementRow => ({ label, synonyms, of: performanceFigure(item), measure: 'money' });
const words = (label: string, key: string, note: string): SupplementRow => ({ label, of: `绩效.${key}`, measure: 'text', note });

/** 绩效 block: what was evaluated, how much money it concerns, and how it came out. */
export const PERFORMANCE_ROWS: readonly SupplementRow[] = [
  projects('自评一级项目个数', '一级项目', ['一级项目个数', '一级项目']),
  projects('自评二级项目个数', '二级项目', ['二级项目个数', '二级项目']),
  projects('自评项目个数', '自评项目', ['绩效自评项目个数']),
  money('自评涉及资金', '自评资金', ['绩效自评涉及资金']),
  money('自评涉及资金：一般公共预算', '自评一般公共'),
  money('自评涉及资金：政府性基金预算', '自评政府性基金'),
  money('自评涉及资金：国有资本经营预算', '自评国有资本'),
  projects('自评结果为优的项目个数', '自评优'),
  projects('自评结果为良的项目个数', '自评良'),
  projects('自评结果为中的项目个数', '自评中'),
  projects('自评结果为差的项目个数', '自评差'),
  projects('部门评价项目个数', '部门评价项目'),
  words('部门评价项目名称', '部门评价名称', '用顿号隔开'),
  money('部门评价涉及资金：一般公共预算', '部门评价一般公共'),
  money('部门评价涉及资金：政府性基金预算', '部门评价政府性基金'),
  money('部门评价涉及资金：国有资本经营预算', '部门评价国有资本'),
  projects('部门评价为优的项目个数', '部门评价优'),
  projects('部门评价为良的项目个数', '部门评价良'),
  projects('部门评价为中的项目个数', '部门评价中'),
  projects('部门评价为差的项目个数', '部门评价差'),
  words('部门评价情况', '部门评价情况', '从评价情况来看……'),
  words('整体支出绩效评价情况', '整体评价', '整体支出绩效目标完成情况'),
  words('项目绩效自评综述', '自评综述', '一个项目一行'),
  words('财政评价项目绩效评价结果', '财政评价', '没有的写“本年无财政评价项目”'),
  words('部门评价项目绩效评价结果', '部门评价结果', '没有的写“本年无部门评价报告”'),
];
