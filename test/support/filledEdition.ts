import { explainCode } from '#domain/chart/explainCode';
import { keyOf, type Coordinate } from '#domain/cube/coordinate';
import type { Edition } from '#domain/layout/edition';
import type { PlacedAmount, PlacedTable } from '#domain/layout/place';
import { placeEdition, renderEdition, type RenderOptions } from '#domain/layout/render';
import { FEN_PER_UNIT } from '#domain/money/unit';
import type { SheetOp } from '#domain/sheet';
import { keepBooks, Ledger } from './generatorLedger';
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
  const ledger = booksOf(seed, edition.stage === '决算');
  const codes = [...new Set(ledger.bookings.flatMap(({ at }) => (at.account === undefined ? [] : [at.account])))];
  const options: RenderOptions = { year: 2024, entity: '示例市政务服务中心', unit: edition.unit, codes, units: UNITS };
  const tables = placeEdition(edition, options);
  const booked = ({ at, foreign }: PlacedAmount): number => (foreign || at.account === '待填' ? 0 : ledgerTotal(ledger, at));
  const fill = new Map(tables.flatMap((table) => table.amounts.filter(({ foreign }) => !foreign).map((amount) => [keyOf(amount.at), booked(amount) / FEN_PER_UNIT[table.spec.unit === '万元' ? '万元' : edition.unit]] as const)));
  return { ops: renderEdition(edition, { ...options, fill }), tables, booked };
}

/** Books in which every 科目 has a name and project money, too, is spent on something. */
function booksOf(seed: number, carryOver: boolean): Ledger {
  const { bookings } = keepBooks(new Random(seed), UNITS, { units: UNITS.length, carryOver, funds: true, ownIncome: carryOver, size: 'full' });
  const named = bookings.filter(({ at }) => at.account === undefined || explainCode(at.account)?.name !== undefined);
  return new Ledger(named.map(({ at, fen }) => (at.flow === '支出' && at.economic === undefined ? { at: { ...at, economic: '30227' }, fen } : { at, fen })));
}

function ledgerTotal(ledger: Ledger, at: Coordinate): number {
  return ledger.total(at.flow !== '三公' && at.stage === '年初预算' ? { ...at, stage: '决算' } : at);
}
