import type { Coordinate } from '#domain/cube/coordinate';
import type { Edition } from '#domain/layout/edition';
import { FEN_PER_UNIT, type MoneyUnit } from '#domain/money/unit';
import type { CellValue, SheetOp } from '#domain/sheet';
import { supplementText, type Supplement, type SupplementCell } from '#domain/supplement/supplement';
import { SAMPLE_BOOKINGS, sampleTotal } from './bookings';

const LAST_YEAR_OPERATION_SHARE = 0.9531;
const UNPLANNED_SHARE = 0.98;
const PLANNED_SHARES: Readonly<Record<string, number>> = { '2010302': 1.0625, '2010306': 1, '2210201': 1 };

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

/** 填入示例的补充资料: last year, 年初预算, counts and reasons; what only a person can say stays open. */
export function sampleSupplementOps(supplement: Supplement, stage: Edition['stage']): readonly SheetOp[] {
  const unit: MoneyUnit = supplementText(supplement, '文字|金额单位') === '元' ? '元' : '万元';
  return [...supplement.cells.values()].flatMap((cell): readonly SheetOp[] => {
    const value = cell.text === '' ? valueOf(cell, { unit, stage }) : undefined;
    return value === undefined ? [] : [{ op: 'write', ...cell.place, cells: [[{ value }]] }];
  });
}

/** What the sheet is for: its unit, and whether tables of a 决算 or of a 预算 stand beside it. */
interface Kind {
  readonly unit: MoneyUnit;
  readonly stage: Edition['stage'];
}

function valueOf({ aspect, at, key }: SupplementCell, { unit, stage }: Kind): CellValue | undefined {
  if (key === '文字|自称') return '本部门';
  if (at === undefined) return undefined;
  if (aspect === '值') return figureAt(at, { unit, stage });
  return aspect === '原因' ? reasonAt(at) : undefined;
}

function figureAt(at: Coordinate, { unit, stage }: Kind): number | undefined {
  if (at.flow === '资产' && at.stage === '年初预算') return 0;
  if (at.flow === '数量' || at.flow === '资产') return COUNTS[at.item ?? ''];
  const fen = moneyAt(at, stage);
  return fen === undefined ? undefined : Math.round((fen * 100) / FEN_PER_UNIT[unit]) / 100;
}

function moneyAt(at: Coordinate, stage: Edition['stage']): number | undefined {
  if (at.flow === '采购') return procurement(at.item);
  if (at.flow === '机关运行') return Math.round(runningCosts() * (at.stage === '决算' ? 1 : at.stage === '年初预算' ? 1.05 : LAST_YEAR_OPERATION_SHARE));
  if (at.flow === '三公' || at.stage === '上年决算' || at.stage === '上年预算') return sampleTotal(at);
  return at.stage === '年初预算' && at.flow === '支出' && stage === '决算' ? plannedSpending(at) : undefined;
}

function plannedSpending(at: Coordinate): number {
  const spent: Coordinate = { ...at, stage: '决算' };
  if (at.account !== undefined) return Math.round((sampleTotal(spent) * (PLANNED_SHARES[at.account] ?? UNPLANNED_SHARE)) / FEN_PER_UNIT.万元) * FEN_PER_UNIT.万元;
  const accounts = new Set(SAMPLE_BOOKINGS.flatMap((booking) => (booking.at.flow === '支出' ? [booking.at.account] : [])));
  return [...accounts].reduce((sum, account) => sum + (account === undefined ? 0 : plannedSpending({ ...at, account })), 0);
}

function procurement(item: string | undefined): number | undefined {
  const yuan = item === undefined ? (PROCUREMENT_YUAN['货物'] ?? 0) + (PROCUREMENT_YUAN['服务'] ?? 0) : PROCUREMENT_YUAN[item];
  return yuan === undefined ? undefined : yuan * 100;
}

function runningCosts(): number {
  return SAMPLE_BOOKINGS.reduce((sum, { at, fen }) => (at.account === '2010301' && at.economic?.startsWith('302') === true ? sum + fen : sum), 0);
}

function reasonAt(at: Coordinate): string | undefined {
  if (at.flow === '三公' && sampleTotal({ ...at, stage: '决算' }) === 0) return undefined;
  if (at.flow === '三公') return '严格执行公务用车和公务接待标准，相关支出减少';
  if (at.stage === '上年决算' || at.stage === '上年预算') return '人员正常调资，政务大厅运行支出增加';
  const difference = sampleTotal({ ...at, stage: '决算' }) - plannedSpending(at);
  if (at.flow !== '支出') return undefined;
  return difference > 0 ? '年中追加人员经费' : '部分项目结转下年继续实施';
}
