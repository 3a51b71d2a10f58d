import type { Coordinate } from '../cube/coordinate';
import type { Finding } from '../finding/finding';
import { supplementFinding } from './finding';
import { SUPPLEMENT_MESSAGES as MESSAGES } from './messages';
import { supplementKey, type SupplementCell } from './supplement';

type Cells = ReadonlyMap<string, SupplementCell>;

const item = (flow: Coordinate['flow'], name?: string): Coordinate => ({ flow, stage: '决算', ...(name === undefined ? {} : { item: name }) });

/** Part, whole, and the rule that says the part is never more. */
const AT_MOST: readonly (readonly [rule: string, part: Coordinate, whole: Coordinate])[] = [
  ['D-505', item('采购', '中小企业'), item('采购')],
  ['D-505', item('采购', '小微企业'), item('采购', '中小企业')],
  ['D-505', item('采购', '中小企业货物'), item('采购', '货物')],
  ['D-505', item('采购', '中小企业工程'), item('采购', '工程')],
  ['D-505', item('采购', '中小企业服务'), item('采购', '服务')],
  ['D-502', item('数量', '外事接待批次'), item('数量', '国内接待批次')],
  ['D-502', item('数量', '外事接待人次'), item('数量', '国内接待人次')],
  ['X-210', item('数量', '保有量'), item('资产', '车辆')],
];

const VEHICLES = ['副省级用车', '主要负责人用车', '机要通信用车', '应急保障用车', '执法执勤用车', '特种专业技术用车', '离退休干部用车', '其他用车'].map((name) => item('资产', name));

/** Whole and its complete parts. */
const ADDS_UP: readonly (readonly [whole: Coordinate, parts: readonly Coordinate[], words: string])[] = [
  [item('采购'), ['货物', '工程', '服务'].map((name) => item('采购', name)), '货物、工程、服务'],
  [item('资产', '车辆'), VEHICLES, '各类用车'],
];

/** 补充资料 against itself: counts are whole, nothing is negative, parts are not more than their whole, wholes add up. */
export function checkSupplement(cells: Cells): readonly Finding[] {
  return [...[...cells.values()].flatMap(checkValue), ...AT_MOST.flatMap((rule) => checkAtMost(cells, ...rule)), ...ADDS_UP.flatMap((rule) => checkSum(cells, ...rule))];
}

const NEVER_BELOW_ZERO: ReadonlySet<Coordinate['flow']> = new Set(['采购', '三公', '机关运行', '收入总计', '支出总计']);

function checkValue(cell: SupplementCell): readonly Finding[] {
  if (cell.aspect !== '值' || cell.fen === undefined || cell.at === undefined) return [];
  const isCount = (cell.at.flow === '数量' && !/资金|公共|基金|资本/u.test(cell.at.item ?? '')) || cell.at.flow === '资产';
  if (isCount && cell.fen % 100 !== 0) return [supplementFinding('D-502', '错误', MESSAGES.notWhole(cell.label, cell.text), [cell.place])];
  if (cell.fen < 0 && (isCount || NEVER_BELOW_ZERO.has(cell.at.flow))) return [supplementFinding('T-117', '错误', MESSAGES.negative(cell.label, cell.text), [cell.place])];
  return [];
}

function checkAtMost(cells: Cells, rule: string, part: Coordinate, whole: Coordinate): readonly Finding[] {
  const [small, large] = [valueAt(cells, part), valueAt(cells, whole)];
  if (small?.fen === undefined || large?.fen === undefined || small.fen <= large.fen) return [];
  return [supplementFinding(rule, '错误', MESSAGES.moreThan(small.label, small.text, large.label, large.text), [small.place, large.place])];
}

function checkSum(cells: Cells, whole: Coordinate, parts: readonly Coordinate[], words: string): readonly Finding[] {
  const total = valueAt(cells, whole);
  const known = parts.map((part) => valueAt(cells, part));
  if (total?.fen === undefined || known.some((cell) => cell?.fen === undefined)) return [];
  const added = known.reduce((sum, cell) => sum + (cell?.fen ?? 0), 0);
  const slack = known.reduce((sum, cell) => sum + (cell?.half ?? 0), total.half ?? 0);
  if (Math.abs(added - total.fen) <= slack) return [];
  return [supplementFinding('T-115', '错误', MESSAGES.doesNotAdd(total.label, total.text, words), [total.place])];
}

function valueAt(cells: Cells, at: Coordinate): SupplementCell | undefined {
  return cells.get(supplementKey('值', at));
}
