import { explainCode } from '#domain/chart/explainCode';
import { keyOf } from '#domain/cube/coordinate';
import type { Edition } from '#domain/layout/edition';
import type { PlacedAmount, PlacedTable } from '#domain/layout/place';
import { placeEdition, renderEdition, type RenderOptions } from '#domain/layout/render';
import { FEN_PER_UNIT } from '#domain/money/unit';
import type { SheetOp } from '#domain/sheet';
import { keepBooks, Ledger, type Booking } from './generatorLedger';
import { Random } from './generatorRandom';

/** An edition's tables filled from invented books: only the cells a user fills are given, totals are left to the formulas. */
export interface FilledEdition {
  readonly ops: readonly SheetOp[];
  readonly tables: readonly PlacedTable[];
  /** Exact 分 the books hold for a cell. */
  booked(amount: PlacedAmount): number;
}

const UNITS = ['示例市政务服务中心本级', '示例市行政审批服务中心', '示例市公共资源交易中心'];

/** Keeps the books of three units for a seed and fills an edition's inputs with them, in the edition's own unit. */
export function fillEdition(edition: Edition, seed: number): FilledEdition {
  const settled = edition.stage === '决算';
  const ledger = booksFor(seed, { carryOver: settled, funds: true, ownIncome: settled });
  const codes = [...new Set(ledger.bookings.flatMap(({ at }) => (at.account === undefined ? [] : [at.account])))];
  const options: RenderOptions = { year: 2024, entity: '示例市政务服务中心', unit: edition.unit, codes, units: UNITS };
  const tables = placeEdition(edition, options);
  const booked = (amount: PlacedAmount): number => bookedIn(ledger, amount);
  const fill = new Map(tables.flatMap((table) => table.amounts.filter(({ foreign }) => !foreign).map((amount) => [keyOf(amount.at), booked(amount) / FEN_PER_UNIT[table.spec.unit === '万元' ? '万元' : edition.unit]] as const)));
  return { ops: renderEdition(edition, { ...options, fill }), tables, booked };
}

/** Books of three units in which every 科目 has a name and project money, too, is spent on something. */
export function booksFor(seed: number, { planned = false, ...kept }: { readonly carryOver: boolean; readonly funds: boolean; readonly ownIncome: boolean; readonly planned?: boolean }): Ledger {
  const { bookings } = keepBooks(new Random(seed), UNITS, { units: UNITS.length, ...kept, size: 'full' });
  const named = bookings.filter(({ at }) => at.account === undefined || explainCode(at.account)?.name !== undefined);
  const meant = planned ? named.flatMap(plannedTravel) : named;
  return new Ledger(meant.map(({ at, fen }) => (at.flow === '支出' && at.economic === undefined ? { at: { ...at, economic: '30227' }, fen } : { at, fen })));
}

/** In a 预算 the 三公 plan is what the economic lines add up to. */
function plannedTravel(booking: Booking): Booking[] {
  if (booking.at.flow !== '三公') return [booking];
  return booking.at.stage === '决算' ? [booking, { ...booking, at: { ...booking.at, stage: '年初预算' } }] : booking.at.stage === '年初预算' ? [] : [booking];
}

/** Exact 分 the books hold for a cell of a form. */
export function bookedIn(ledger: Ledger, { at, foreign }: PlacedAmount): number {
  if (foreign || at.account === '待填') return 0;
  return ledger.total(at.flow !== '三公' && at.stage === '年初预算' ? { ...at, stage: '决算' } : at);
}
