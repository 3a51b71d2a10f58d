import type { Coordinate } from '#domain/cube/coordinate';
import type { Edition } from '#domain/layout/edition';
import { FEN_PER_UNIT, type MoneyUnit } from '#domain/money/unit';
import type { CellValue, SheetOp } from '#domain/sheet';
import { supplementText, type Supplement, type SupplementCell } from '#domain/supplement/supplement';
import { SAMPLE_BOOKINGS, sampleTotal } from './bookings';
import { sampleReason } from './sampleReasons';
import { sampleCount, sampleStated } from './sampleStated';

const UNPLANNED_SHARE = 0.98;
const PLANNED_SHARES: Readonly<Record<string, number>> = { '2010302': 1.0625, '2010306': 1, '2210201': 1 };

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
  return aspect === '原因' ? sampleReason(at, plannedSpending) : undefined;
}

function figureAt(at: Coordinate, { unit, stage }: Kind): number | undefined {
  if (at.flow === '数量' || at.flow === '资产') return sampleCount(at);
  const fen = moneyAt(at, stage);
  return fen === undefined ? undefined : Math.round((fen * 100) / FEN_PER_UNIT[unit]) / 100;
}

function moneyAt(at: Coordinate, stage: Edition['stage']): number | undefined {
  if (at.flow === '采购' || at.flow === '机关运行') return sampleStated(at);
  if (at.flow === '三公' || at.stage === '上年决算' || at.stage === '上年预算') return sampleTotal(at);
  return at.stage === '年初预算' && at.flow === '支出' && stage === '决算' ? plannedSpending(at) : undefined;
}

function plannedSpending(at: Coordinate): number {
  const spent: Coordinate = { ...at, stage: '决算' };
  if (at.account !== undefined) return Math.round((sampleTotal(spent) * (PLANNED_SHARES[at.account] ?? UNPLANNED_SHARE)) / FEN_PER_UNIT.万元) * FEN_PER_UNIT.万元;
  const accounts = new Set(SAMPLE_BOOKINGS.flatMap((booking) => (booking.at.flow === '支出' ? [booking.at.account] : [])));
  return [...accounts].reduce((sum, account) => sum + (account === undefined ? 0 : plannedSpending({ ...at, account })), 0);
}
