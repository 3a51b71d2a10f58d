import type { Coordinate } from '#domain/cube/coordinate';
import { SAMPLE_BOOKINGS } from './bookings';

const LAST_YEAR_OPERATION_SHARE = 0.9531;
const PLANNED_OPERATION_SHARE = 1.05;

const COUNTS: Readonly<Record<string, number>> = {
  团组: 0,
  出国人次: 0,
  购车数: 0,
  保有量: 2,
  国内接待批次: 8,
  国内接待人次: 64,
  外事接待批次: 0,
  外事接待人次: 0,
  国外接待批次: 0,
  国外接待人次: 0,
  车辆: 2,
  副省级用车: 0,
  主要负责人用车: 0,
  机要通信用车: 1,
  应急保障用车: 0,
  执法执勤用车: 0,
  特种专业技术用车: 0,
  离退休干部用车: 0,
  其他用车: 1,
  设备100万: 0,
  '绩效.自评项目': 3,
};

const PROCUREMENT_YUAN: Readonly<Record<string, number>> = { 货物: 126_480, 工程: 0, 服务: 1_862_300, 中小企业: 1_501_900, 小微企业: 873_200, 中小企业货物: 126_480, 中小企业工程: 0, 中小企业服务: 1_375_420 };

/** 示例的个数: people, vehicles, batches, the same in the statistics tables and in 补充资料; nothing is planned to be bought. */
export function sampleCount(at: Coordinate): number | undefined {
  return at.flow === '资产' && at.stage !== '决算' ? 0 : COUNTS[at.item ?? ''];
}

/** 示例的政府采购 and 机关运行经费 in 分, of which the books say nothing; undefined for every other kind of money. */
export function sampleStated(at: Coordinate): number | undefined {
  if (at.flow === '采购') return procurement(at.item);
  if (at.flow !== '机关运行') return undefined;
  const share = at.stage === '决算' ? 1 : at.stage === '年初预算' ? PLANNED_OPERATION_SHARE : LAST_YEAR_OPERATION_SHARE;
  return at.item === '参公单位' ? 0 : Math.round(runningCosts() * share);
}

function procurement(item: string | undefined): number | undefined {
  const yuan = item === undefined ? (PROCUREMENT_YUAN['货物'] ?? 0) + (PROCUREMENT_YUAN['服务'] ?? 0) : PROCUREMENT_YUAN[item];
  return yuan === undefined ? undefined : yuan * 100;
}

function runningCosts(): number {
  return SAMPLE_BOOKINGS.reduce((sum, { at, fen }) => (at.account === '2010301' && at.economic?.startsWith('302') === true ? sum + fen : sum), 0);
}
