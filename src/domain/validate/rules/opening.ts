import { keyOf, type Coordinate } from '../../cube/coordinate';
import type { Finding } from '../../finding/finding';
import * as say from '../../finding/messages';
import type { Describer } from '../describe';
import { ruleFinding } from './notice';

/** 上年年末结转: one figure of last year's closing balance, in 分, and where it comes from. `at` is its coordinate of last year. */
export interface ClosingFigure {
  readonly at: Coordinate;
  readonly fen: number;
  readonly half: number;
  /** "上年公开01表", "补充资料". */
  readonly source: string;
}

/**
 * X-213 年初结转 = 上年年末结转: one 提示 with every opening balance that last year's closing balance does not explain, for
 * an adjustment between the years is allowed and has to be explained.
 */
export function openingFindings(describer: Describer, closing: readonly ClosingFigure[]): Finding[] {
  if (closing.length === 0) return [];
  const known = new Map<string, ClosingFigure>();
  for (const figure of closing) if (!known.has(keyOf(figure.at))) known.set(keyOf(figure.at), figure);
  const seen = new Set<string>();
  const differing = describer.net.facts.flatMap((fact, at) => {
    if (fact.at.flow !== '年初结转' || fact.at.stage !== '决算' || fact.printed.kind !== 'number' || seen.has(fact.key)) return [];
    const last = known.get(keyOf({ ...fact.at, flow: '年末结转' }));
    if (last === undefined || Math.abs(last.fen - fact.fen) <= last.half + (describer.net.halves[at] ?? 0)) return [];
    seen.add(fact.key);
    return [{ at, last }];
  });
  const [first] = differing;
  if (first === undefined) return [];
  const { at, last } = first;
  const fen = describer.fact(at).fen;
  const message = say.openingDiffers(describer.name(at), describer.amount(fen, at), last.source, describer.amount(last.fen, at), describer.amount(Math.abs(fen - last.fen), at), differing.length);
  return [ruleFinding('X-213', '提示', message, differing.map((one) => describer.cell(one.at)))];
}
