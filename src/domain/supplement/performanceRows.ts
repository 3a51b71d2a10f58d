import type { Coordinate } from '../cube/coordinate';
import type { SupplementColumn, SupplementRow } from './blocks';

/** 绩效 figures have no place in the tables: counts and amounts by a name of their own. */
function performanceFigure(item: string): Coordinate {
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
  money('自评涉及资金：社会保险基金预算', '自评社会保险基金'),
  money('一级项目自评涉及资金', '一级自评资金'),
  projects('一级项目自评为优的个数', '一级自评优'),
  projects('一级项目自评为良的个数', '一级自评良'),
  projects('一级项目自评为中的个数', '一级自评中'),
  projects('一级项目自评为差的个数', '一级自评差'),
  money('整体支出绩效评价涉及资金：一般公共预算', '整体一般公共'),
  money('整体支出绩效评价涉及资金：政府性基金预算', '整体政府性基金'),
  money('整体支出绩效评价涉及资金：国有资本经营预算', '整体国有资本'),
  money('整体支出绩效评价涉及资金：社会保险基金预算', '整体社会保险基金'),
  words('整体支出绩效评价等级', '整体等级', '优、良、中或差'),
  projects('编报绩效目标的项目个数', '目标项目'),
  money('编报绩效目标的项目预算资金', '目标资金'),
  words('开展绩效自评的项目名称', '自评项目名称', '用顿号隔开；在下面逐个填了项目的可以不填'),
  projects('部门评价项目个数', '部门评价项目'),
  words('部门评价项目名称', '部门评价名称', '用顿号隔开'),
  money('部门评价涉及资金：一般公共预算', '部门评价一般公共'),
  money('部门评价涉及资金：政府性基金预算', '部门评价政府性基金'),
  money('部门评价涉及资金：国有资本经营预算', '部门评价国有资本'),
  money('部门评价涉及资金：社会保险基金预算', '部门评价社会保险基金'),
  projects('部门评价为优的项目个数', '部门评价优'),
  projects('部门评价为良的项目个数', '部门评价良'),
  projects('部门评价为中的项目个数', '部门评价中'),
  projects('部门评价为差的项目个数', '部门评价差'),
  words('部门评价情况', '部门评价情况', '从评价情况来看……'),
  words('绩效管理工作开展情况', '开展情况', '怎样组织绩效目标、监控和自评'),
  words('整体支出自评得分', '整体得分', '如 96.5'),
  words('整体支出绩效评价情况', '整体评价', '整体支出绩效目标完成情况'),
  words('项目绩效自评综述', '自评综述', '一个项目一行'),
  words('绩效评价结果应用情况', '结果应用', '一条一行'),
  words('财政评价项目绩效评价结果', '财政评价', '没有的写“本年无财政评价项目”'),
  words('部门评价项目绩效评价结果', '部门评价结果', '没有的写“本年无部门评价报告”'),
];

/** 项目 by its name: 全年预算数 and 执行数 are the same figure at two stages. */
export function projectFigure(name: string): Coordinate {
  return { flow: '数量', stage: '全年预算', item: `项目.${name}` };
}

/** What is said about one project beside its 全年预算数. */
export const PROJECT_COLUMNS: readonly SupplementColumn[] = [
  { aspect: '值', stage: '决算', header: '全年执行数', synonyms: ['执行数', '决算数'] },
  { aspect: '得分', stage: '决算', header: '自评得分', synonyms: ['得分'] },
  { aspect: '完成情况', stage: '决算', header: '绩效目标完成情况（主要产出和效益）', synonyms: ['绩效目标完成情况', '完成情况', '主要产出和效益'] },
  { aspect: '问题', stage: '决算', header: '发现的问题及原因', synonyms: ['问题及原因', '存在问题'] },
  { aspect: '措施', stage: '决算', header: '下一步改进措施', synonyms: ['改进措施'] },
  { aspect: '结论', stage: '决算', header: '自评结论', synonyms: ['结论', '评价等级'] },
];
