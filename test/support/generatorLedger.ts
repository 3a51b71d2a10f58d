import type { Coordinate, PartialCoordinate, Source, TreeDimension } from '#domain/cube/coordinate';
import { parentOf } from '#domain/cube/dimension';
import { CAPITAL_ACCOUNTS, ECONOMIC_BLOCKS, FUND_ACCOUNTS, LEAF_ACCOUNTS, MORE_ACCOUNTS, TYPICAL, type LeafAccount } from './generatorChart';
import type { Random } from './generatorRandom';

/** What a generated unit has: more money of its own, carry-over, funds. */
export interface LedgerOptions {
  readonly units: number;
  readonly carryOver: boolean;
  readonly funds: boolean;
  readonly ownIncome: boolean;
  readonly size: 'tiny' | 'small' | 'full' | 'large';
}

/** One booked amount in 分, at the finest coordinates it has. */
export interface Booking {
  readonly at: Coordinate;
  readonly fen: number;
}

/** 账簿: the bookings of one year, and the exact total of any coordinate. */
export class Ledger {
  readonly #byFlow = new Map<string, { readonly fen: number; readonly above: Readonly<Record<TreeDimension, readonly string[]>> }[]>();

  constructor(readonly bookings: readonly Booking[]) {
    for (const { at, fen } of bookings) {
      const key = `${at.flow}/${at.stage}`;
      const above = Object.fromEntries(DIMENSIONS.map((dimension) => [dimension, lineage(dimension, at[dimension])])) as Record<TreeDimension, string[]>;
      const list = this.#byFlow.get(key);
      if (list === undefined) this.#byFlow.set(key, [{ fen, above }]);
      else list.push({ fen, above });
    }
  }

  /** The exact amount at a coordinate: everything booked at it or below it. */
  total(at: Coordinate): number {
    const asked = DIMENSIONS.filter((dimension) => at[dimension] !== undefined);
    let sum = 0;
    for (const booking of this.#byFlow.get(`${at.flow}/${at.stage}`) ?? []) {
      if (asked.every((dimension) => booking.above[dimension].includes(at[dimension] ?? ''))) sum += booking.fen;
    }
    return sum;
  }
}

const DIMENSIONS: readonly TreeDimension[] = ['source', 'account', 'nature', 'economic', 'unit', 'item'];

function lineage(dimension: TreeDimension, member: string | undefined): string[] {
  const found: string[] = [];
  for (let at: string | undefined | null = member; at !== undefined && at !== null; at = parentOf(dimension, at)) found.push(at);
  return found;
}

/** Keeps a whole year's books of invented units, bottom up, so that every total agrees exactly. */
export function keepBooks(random: Random, unitNames: readonly string[], options: LedgerOptions): Ledger {
  const bookings: Booking[] = [];
  for (const unit of unitNames) {
    const spent = unitSpending(random, unit, options);
    bookings.push(...spent, ...funding(random, spent, options));
  }
  bookings.push(...hospitality(random, bookings));
  return new Ledger(bookings);
}

/** How likely a document of each size leaves out an economic line, and uses welfare, project, fund and capital 科目. */
const CHANCES: Readonly<Record<LedgerOptions['size'], { readonly leftOut: number; readonly welfare: number; readonly project: number; readonly fund: number; readonly capital: number }>> = {
  tiny: { leftOut: 0.96, welfare: 0.06, project: 0.05, fund: 0.15, capital: 0.2 },
  small: { leftOut: 0.8, welfare: 0.25, project: 0.12, fund: 0.3, capital: 0.25 },
  full: { leftOut: 0.25, welfare: 1, project: 0.6, fund: 0.7, capital: 0.5 },
  large: { leftOut: 0.25, welfare: 1, project: 0.6, fund: 0.7, capital: 0.5 },
};

function unitSpending(random: Random, unit: string, options: LedgerOptions): Booking[] {
  const bookings: Booking[] = [];
  const scale = 0.1 + 1.4 * random.next();
  const spend = (fen: number, rest: PartialCoordinate): void => void bookings.push({ at: { flow: '支出', stage: '决算', unit, ...rest }, fen });
  const basic = (economic: string, account: string): void => spend(random.amount((TYPICAL[economic] ?? 20_000) * scale), { source: '一般公共', nature: '基本', economic, account });
  const wages = random.pick(['2010301', '2010350', '2010306']);
  const second = random.chance(0.4) ? '2010350' : wages;
  if (options.size === 'tiny') basic('30101', wages);
  for (const line of ECONOMIC_BLOCKS.flat()) {
    if (line.length === 3 || !(line in TYPICAL) || random.chance(CHANCES[options.size].leftOut)) continue;
    basic(line, random.chance(0.8) ? wages : second);
  }
  for (const [account, economic, share] of WELFARE) if (random.chance(share * CHANCES[options.size].welfare)) spend(random.amount(900_000 * scale), { source: '一般公共', nature: '基本', economic, account });
  for (const account of LEAF_ACCOUNTS.filter(isProject)) if (random.chance(CHANCES[options.size].project)) spend(random.amount(2_000_000 * scale ** 2), { source: '一般公共', nature: '项目', account: account.code });
  if (options.size === 'large') for (const account of MORE_ACCOUNTS) spend(random.amount(400_000), { source: '一般公共', nature: '项目', account: account.code });
  if (options.funds) {
    for (const account of FUND_ACCOUNTS) if (random.chance(CHANCES[options.size].fund)) spend(random.amount(1_500_000 * scale), { source: '政府性基金', nature: random.chance(0.15) ? '基本' : '项目', account: account.code });
    for (const account of CAPITAL_ACCOUNTS) if (random.chance(CHANCES[options.size].capital)) spend(random.amount(300_000 * scale), { source: '国有资本', nature: '项目', account: account.code });
  }
  if (options.ownIncome) {
    for (const source of ['事业', '其他'] as const) {
      if (random.chance(0.6)) spend(random.amount(800_000 * scale), { source, nature: '基本', account: wages });
      if (random.chance(0.6)) spend(random.amount(1_200_000 * scale), { source, nature: '项目', account: '2010399' });
    }
    if (random.chance(0.2)) spend(random.amount(200_000), { source: '经营', nature: '经营', account: '2010399' });
  }
  return bookings;
}

const WELFARE: readonly (readonly [account: string, economic: string, share: number])[] = [
  ['2080505', '30108', 0.95],
  ['2080506', '30109', 0.8],
  ['2080501', '30302', 0.5],
  ['2101101', '30110', 0.9],
  ['2101103', '30111', 0.7],
  ['2210201', '30113', 0.95],
];

function isProject(account: LeafAccount): boolean {
  return account.use === 'project' || account.use === 'mixed';
}

function funding(random: Random, spent: readonly Booking[], options: LedgerOptions): Booking[] {
  const needs = new Map<string, { source: Source; account: string; unit: string; fen: number }>();
  for (const { at, fen } of spent) {
    const { source, account, unit } = at;
    if (source === undefined || account === undefined || unit === undefined) continue;
    const key = `${unit}/${source}/${account}`;
    const need = needs.get(key) ?? { source, account, unit, fen: 0 };
    need.fen += fen;
    needs.set(key, need);
  }
  return [...needs.values()].flatMap(({ source, account, unit, fen }) => {
    const at = { stage: '决算', source, account, unit } as const;
    const fiscal = source === '一般公共' || source === '政府性基金' || source === '国有资本';
    const opening = options.carryOver && random.chance(0.35) ? Math.round(fen * random.next() * 0.6) : 0;
    const closing = options.carryOver && random.chance(0.35) ? Math.round(fen * random.next() * 0.5) : 0;
    const used = !fiscal && random.chance(0.4) ? Math.round(fen * random.next() * 0.3) : 0;
    const shared = !fiscal && random.chance(0.3) ? Math.round(fen * random.next() * 0.1) : 0;
    const received = fen + closing + shared - opening - used;
    const all: Booking[] = [
      { at: { flow: '收入', ...at }, fen: received },
      { at: { flow: '年初结转', ...at }, fen: opening },
      { at: { flow: '年末结转', ...at }, fen: closing },
      { at: { flow: '使用结余', ...at }, fen: used },
      { at: { flow: '结余分配', ...at }, fen: shared },
      { at: { flow: '收入总计', ...at }, fen: received + opening + used },
      { at: { flow: '支出总计', ...at }, fen: fen + closing + shared },
    ];
    return all.filter((booking) => booking.fen !== 0);
  });
}

function hospitality(random: Random, booked: readonly Booking[]): Booking[] {
  const lines: readonly (readonly [item: string, line: string])[] = [
    ['出国', '30212'],
    ['车购置', '31013'],
    ['车运行', '30231'],
    ['国内接待', '30217'],
  ];
  return lines.flatMap(([item, line]) => {
    const basic = booked.reduce((sum, { at, fen }) => (at.flow === '支出' && at.economic === line ? sum + fen : sum), 0);
    const spent = basic + (random.chance(0.25) ? random.amount(8_000) : 0);
    const planned = spent === 0 ? (random.chance(0.3) ? random.amount(10_000) : 0) : Math.round(spent * (1 + random.next() * 0.4));
    const first = planned === 0 ? 0 : Math.round(planned * (0.8 + random.next() * 0.6));
    const all: Booking[] = [
      { at: { flow: '三公', stage: '决算', item }, fen: spent },
      { at: { flow: '三公', stage: '全年预算', item }, fen: planned },
      { at: { flow: '三公', stage: '年初预算', item }, fen: first },
    ];
    return all.filter((booking) => booking.fen !== 0);
  });
}
