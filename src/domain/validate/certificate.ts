import { FEN_PER_UNIT, type MoneyUnit } from '../money/unit';
import type { Flow } from '../cube/coordinate';
import { FIGURE, NOTHING, ZERO, type Net } from './net';

/** Statistics of the 附表 are counted, not booked: they do not come from the ledger the certificate speaks of. */
const NOT_BOOKED: ReadonlySet<Flow> = new Set(['采购', '资产', '数量', '机关运行']);

/** Digits of the radius, in the workbook's unit. */
const DIGITS = 4;

/** Passes over one wave of relations before propagation is called settled; real workbooks need fewer than ten. */
const PASSES = 400;

/**
 * 联合证明: `radius` is the smallest rounding half-width, as a decimal string in the workbook's unit, at which one set of
 * ledger figures explains every booked table at once; null when half a printed step does not suffice. `needed` is that
 * half-width all the same (undefined beyond 10⁶ steps); `conflict` the relations (by position) that cannot hold together.
 */
export interface Certificate {
  readonly radius: string | null;
  readonly needed: string | undefined;
  readonly conflict: readonly number[];
}

interface Booked {
  readonly net: Net;
  readonly rows: readonly number[];
  readonly scale: number;
  readonly step: number;
}

/** Finds the radius by bisection over interval propagation, in whole fractions of 分. */
export function certify(net: Net, unit: MoneyUnit): Certificate {
  const fenPerUnit = FEN_PER_UNIT[unit];
  const scale = fenPerUnit >= 10 ** DIGITS ? 1 : 10 ** DIGITS / fenPerUnit;
  const step = widestStep(net);
  const half = Math.floor(step / 2) * scale;
  const booked: Booked = { net, rows: bookedRows(net), scale, step };
  const exact = smallestWidth(booked, half, false);
  const width = exact === undefined || exact > half ? (smallestWidth(booked, half, true) ?? exact) : exact;
  const kept = width !== undefined && width <= half ? width : exact;
  const print = (value: number): string => (value / (fenPerUnit * scale)).toFixed(DIGITS);
  const holds = kept !== undefined && kept <= half;
  return {
    radius: holds ? print(kept) : null,
    needed: kept === undefined ? undefined : print(kept),
    conflict: holds ? [] : conflictAt(booked, half),
  };
}

function bookedRows(net: Net): number[] {
  const rows: number[] = [];
  for (let row = 0; row < net.relations.length; row += 1) {
    if (net.soft[row] === 1) continue;
    const first = net.facts[net.cells[net.from[row] ?? 0] ?? 0];
    if (first !== undefined && !NOT_BOOKED.has(first.at.flow)) rows.push(row);
  }
  return rows;
}

function widestStep(net: Net): number {
  let step = 0;
  net.facts.forEach((fact, at) => {
    if (fact.measure === 'money' && (net.halves[at] ?? 0) > 0 && (net.steps[at] ?? 0) > step) step = net.steps[at] ?? 0;
  });
  return step;
}

function smallestWidth(booked: Booked, half: number, zerosMove: boolean): number | undefined {
  if (propagate(booked, 0, zerosMove).conflict === undefined) return 0;
  let low = 0;
  let high = Math.max(1, half);
  const ceiling = high * 2_000_000;
  while (propagate(booked, high, zerosMove).conflict !== undefined) {
    low = high;
    high *= 2;
    if (high > ceiling) return undefined;
  }
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (propagate(booked, middle, zerosMove).conflict === undefined) high = middle;
    else low = middle;
  }
  return high;
}

interface Propagation {
  readonly conflict: number | undefined;
  readonly blame: Int32Array;
}

function propagate({ net, rows, scale, step }: Booked, width: number, zerosMove: boolean): Propagation {
  const count = net.facts.length;
  const low = new Float64Array(count);
  const high = new Float64Array(count);
  const blame = new Int32Array(count).fill(-1);
  for (let cell = 0; cell < count; cell += 1) {
    const value = (net.values[cell] ?? 0) * scale;
    const moves = net.prints[cell] === FIGURE || (zerosMove && net.prints[cell] === ZERO);
    const own = net.prints[cell] === NOTHING || !moves ? 0 : step === 0 ? width : Math.floor(width * Math.min(1, (net.steps[cell] ?? 0) / step));
    low[cell] = value - own;
    high[cell] = value + own;
  }
  const queue = new Int32Array(net.relations.length + 1);
  const waiting = new Uint8Array(net.relations.length);
  let head = 0;
  let length = 0;
  for (const row of rows) {
    queue[length] = row;
    waiting[row] = 1;
    length += 1;
  }
  let work = length * PASSES;
  const size = queue.length;
  while (length > 0 && work > 0) {
    const row = queue[head] ?? 0;
    head = (head + 1) % size;
    length -= 1;
    work -= 1;
    waiting[row] = 0;
    const start = net.from[row] ?? 0;
    const end = net.from[row + 1] ?? 0;
    let least = 0;
    let most = 0;
    for (let at = start; at < end; at += 1) {
      const cell = net.cells[at] ?? 0;
      const positive = (net.signs[at] ?? 0) > 0;
      least += positive ? (low[cell] ?? 0) : -(high[cell] ?? 0);
      most += positive ? (high[cell] ?? 0) : -(low[cell] ?? 0);
    }
    const open = net.atLeast[row] === 1;
    if (most < 0 || (!open && least > 0)) return { conflict: row, blame };
    for (let at = start; at < end; at += 1) {
      const cell = net.cells[at] ?? 0;
      const positive = (net.signs[at] ?? 0) > 0;
      const mine = positive ? [low[cell] ?? 0, high[cell] ?? 0] as const : [-(high[cell] ?? 0), -(low[cell] ?? 0)] as const;
      const raised = Math.max(mine[0], -(most - mine[1]));
      const lowered = open ? mine[1] : Math.min(mine[1], -(least - mine[0]));
      if (raised <= mine[0] && lowered >= mine[1]) continue;
      if (raised > lowered) return { conflict: row, blame };
      low[cell] = positive ? raised : -lowered;
      high[cell] = positive ? lowered : -raised;
      least += raised - mine[0];
      most += lowered - mine[1];
      blame[cell] = row;
      const last = net.relationsFrom[cell + 1] ?? 0;
      for (let next = net.relationsFrom[cell] ?? 0; next < last; next += 1) {
        const other = net.relationsOf[next] ?? 0;
        if (waiting[other] === 1 || other === row || net.soft[other] === 1) continue;
        waiting[other] = 1;
        queue[(head + length) % size] = other;
        length += 1;
      }
    }
  }
  return { conflict: undefined, blame };
}

function conflictAt(booked: Booked, width: number): number[] {
  const { conflict, blame } = propagate(booked, width, true);
  if (conflict === undefined) return [];
  const chain = new Set<number>([conflict]);
  for (const row of chain) {
    const end = booked.net.from[row + 1] ?? 0;
    for (let at = booked.net.from[row] ?? 0; at < end; at += 1) {
      const cause = blame[booked.net.cells[at] ?? 0] ?? -1;
      if (cause >= 0 && chain.size < 12) chain.add(cause);
    }
  }
  return [...chain];
}
