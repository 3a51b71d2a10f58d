import type { Coordinate, Flow, Nature, Source, TreeDimension } from '#domain/cube/coordinate';
import { parentOf } from '#domain/cube/dimension';

/** One booked amount of the sample in 分, at the finest coordinate it has. */
export interface Booking {
  readonly at: Coordinate;
  readonly fen: number;
}

/** The invented unit of the sample, and the budget units it sums up. */
export const SAMPLE_ENTITY = '示例市政务服务中心（汇总）';
export const SAMPLE_YEAR = 2024;
const CENTRE = '示例市政务服务中心本级';
const DATA_OFFICE = '示例市政务数据中心';
export const SAMPLE_UNITS: readonly string[] = [CENTRE, DATA_OFFICE];

type Salary = readonly (readonly [economic: string, yuan: number])[];

const basic = (unit: string, account: string, lines: Salary): readonly Booking[] =>
  lines.map(([economic, yuan]) => spending(unit, account, '基本', '一般公共', yuan, economic));

function spending(unit: string, account: string, nature: Nature, source: Source, yuan: number, economic?: string): Booking {
  return { at: { flow: '支出', stage: '决算', unit, account, nature, source, ...(economic === undefined ? {} : { economic }) }, fen: Math.round(yuan * 100) };
}

const SPENDING: readonly Booking[] = [
  ...basic(CENTRE, '2010301', [
    ['30101', 1_203_456.0],
    ['30102', 986_540.5],
    ['30103', 1_102_300.0],
    ['30201', 86_420.35],
    ['30207', 18_655.2],
    ['30211', 64_310.8],
    ['30217', 12_845.0],
    ['30228', 58_210.46],
    ['30229', 31_250.0],
    ['30231', 36_780.55],
    ['30239', 214_500.0],
    ['30299', 45_118.27],
    ['30305', 24_000.0],
  ]),
  ...basic(CENTRE, '2080505', [['30108', 402_118.56]]),
  ...basic(CENTRE, '2080506', [['30109', 201_059.28]]),
  ...basic(CENTRE, '2101101', [['30110', 188_340.12]]),
  ...basic(CENTRE, '2101103', [['30111', 62_780.04]]),
  ...basic(CENTRE, '2210201', [['30113', 512_640.0]]),
  ...basic(DATA_OFFICE, '2010350', [
    ['30101', 764_210.0],
    ['30102', 212_480.0],
    ['30107', 1_320_655.3],
    ['30201', 42_310.64],
    ['30226', 96_400.0],
    ['31002', 48_999.0],
  ]),
  ...basic(DATA_OFFICE, '2080505', [['30108', 256_774.4]]),
  ...basic(DATA_OFFICE, '2080506', [['30109', 128_387.2]]),
  ...basic(DATA_OFFICE, '2101102', [['30110', 120_362.98]]),
  ...basic(DATA_OFFICE, '2210201', [['30113', 301_236.0]]),
  spending(CENTRE, '2010302', '项目', '一般公共', 3_186_540.77, '30227'),
  spending(CENTRE, '2010306', '项目', '一般公共', 624_880.0, '30227'),
  spending(DATA_OFFICE, '2010399', '项目', '一般公共', 1_947_206.33, '30227'),
  spending(DATA_OFFICE, '2010350', '基本', '事业', 410_236.18),
  spending(DATA_OFFICE, '2010399', '项目', '事业', 388_700.0),
  spending(CENTRE, '2010302', '项目', '其他', 35_417.6),
];

interface Carried {
  readonly unit: string;
  readonly account: string;
  readonly source: Source;
  readonly opening: number;
  readonly closing: number;
}

const CARRIED: readonly Carried[] = [
  { unit: CENTRE, account: '2010302', source: '一般公共', opening: 125_318.4, closing: 83_246.15 },
  { unit: DATA_OFFICE, account: '2010399', source: '事业', opening: 0, closing: 61_063.82 },
];

/** 三公 of the sample in 元: 年初预算, 全年预算, 决算. */
const HOSPITALITY: readonly (readonly [item: string, first: number, planned: number, spent: number])[] = [
  ['车运行', 42_000, 42_000, 36_780.55],
  ['国内接待', 20_000, 18_000, 12_845],
];

/** 示例账簿: a whole year of an invented unit, every total of which agrees exactly. */
export const SAMPLE_BOOKINGS: readonly Booking[] = [...SPENDING, ...funding(), ...HOSPITALITY.flatMap(hospitality)];

const LAST_YEAR_SHARE = 0.9531;
const LAST_YEAR_HOSPITALITY_SHARE = 1.0874;

/**
 * The exact amount at a coordinate in 分: everything booked at it or below it. Last year is a share of this year; 年初预算 that
 * has no books of its own, as in a 预算公开, is the year's spending itself, and its income the same.
 */
export function sampleTotal(at: Coordinate): number {
  if (at.stage === '上年决算' || at.stage === '上年预算') return Math.round(sampleTotal({ ...at, stage: at.stage === '上年决算' ? '决算' : '年初预算' }) * (at.flow === '三公' ? LAST_YEAR_HOSPITALITY_SHARE : LAST_YEAR_SHARE));
  return at.stage === '年初预算' && at.flow !== '三公' ? planned(at) : booked(at);
}

const PLANNED_LIKE_SPENDING: ReadonlySet<Flow> = new Set(['收入', '支出', '收入总计', '支出总计']);

/** A 预算 plans to spend what it takes in: nothing is carried in or out. */
function planned(at: Coordinate): number {
  return PLANNED_LIKE_SPENDING.has(at.flow) ? booked({ ...at, flow: '支出', stage: '决算' }) : 0;
}

function booked(at: Coordinate): number {
  const asked = DIMENSIONS.filter((dimension) => at[dimension] !== undefined);
  return SAMPLE_BOOKINGS.filter((booking) => booking.at.flow === at.flow && booking.at.stage === at.stage && asked.every((dimension) => isBelow(booking.at, at, dimension))).reduce((sum, { fen }) => sum + fen, 0);
}

const DIMENSIONS: readonly TreeDimension[] = ['source', 'account', 'nature', 'economic', 'unit', 'item'];

function isBelow(booked: Coordinate, asked: Coordinate, dimension: TreeDimension): boolean {
  for (let member: string | null | undefined = booked[dimension]; member !== undefined && member !== null; member = parentOf(dimension, member)) {
    if (member === asked[dimension]) return true;
  }
  return false;
}

function funding(): readonly Booking[] {
  const needs = new Map<string, Carried & { readonly spent: number }>();
  for (const { at, fen } of SPENDING) {
    const { unit = '', account = '', source = '其他' } = at;
    const key = `${unit}/${account}/${source}`;
    const carried = CARRIED.find((entry) => entry.unit === unit && entry.account === account && entry.source === source);
    const known = needs.get(key) ?? { unit, account, source, opening: fenOf(carried?.opening ?? 0), closing: fenOf(carried?.closing ?? 0), spent: 0 };
    needs.set(key, { ...known, spent: known.spent + fen });
  }
  return [...needs.values()].flatMap(({ unit, account, source, opening, closing, spent }) => {
    const at = { stage: '决算', unit, account, source } as const;
    const received = spent + closing - opening;
    return [
      { at: { flow: '收入', ...at }, fen: received },
      { at: { flow: '年初结转', ...at }, fen: opening },
      { at: { flow: '年末结转', ...at }, fen: closing },
      { at: { flow: '收入总计', ...at }, fen: received + opening },
      { at: { flow: '支出总计', ...at }, fen: spent + closing },
    ] as const;
  });
}

function hospitality([item, first, planned, spent]: (typeof HOSPITALITY)[number]): readonly Booking[] {
  return ([['年初预算', first], ['全年预算', planned], ['决算', spent]] as const).map(([stage, yuan]) => ({ at: { flow: '三公', stage, item }, fen: fenOf(yuan) }));
}

function fenOf(yuan: number): number {
  return Math.round(yuan * 100);
}
