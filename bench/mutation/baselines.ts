import type { Fact, TableInfo } from '#domain/cube/fact';
import { deriveRelations } from '#domain/relations/deriveRelations';
import { BROKEN, gradeNet } from '#domain/validate/grade';
import { singleCells } from '#domain/validate/localise/oneCell';
import { Scene } from '#domain/validate/localise/scene';
import { weaveNet } from '#domain/validate/net';

/** What simpler ways of checking make of the same document. */
export interface Naive {
  /** 逐条列出: one message for each failed relation, every cell of it a suspect; the total is what it names. */
  readonly messages: number;
  readonly suspects: number;
  readonly names: boolean;
  /** 逐分比较: any difference is an error. */
  readonly exact: boolean;
  /** ±0.01: any difference above one printed step is an error. */
  readonly fixed: boolean;
  /** Fellegi–Holt: fewest cells to change, no prior; chance that a tie broken at random names the cell. */
  readonly fewest: number;
}

/** Runs the baselines over one document; `truth` are the wrong cells. */
export function naive(facts: readonly Fact[], tables: readonly TableInfo[], truth: ReadonlyMap<number, number>): Naive {
  const net = weaveNet(facts, deriveRelations(facts, tables));
  const graded = gradeNet(net);
  const broken = [...graded.verdicts].flatMap((verdict, row) => (verdict === BROKEN ? [row] : []));
  const cells = new Set(broken.flatMap((row) => [...net.cells.subarray(net.from[row], net.from[row + 1])]).filter((cell) => net.values[cell] !== 0));
  const totals = new Set(broken.map((row) => net.cells[net.from[row] ?? 0] ?? 0));
  const differs = (row: number, step: number): boolean => net.soft[row] === 0 && (net.atLeast[row] === 1 ? -(graded.residuals[row] ?? 0) > step : Math.abs(graded.residuals[row] ?? 0) > step);
  const steps = (row: number): number => net.steps[net.cells[net.from[row] ?? 0] ?? 0] ?? 0;
  const scene = new Scene(net, graded, {});
  const candidates = scene.components.length === 1 ? singleCells(scene, scene.components[0] ?? []) : [];
  const right = candidates.some(({ changes }) => truth.size === 1 && truth.has(changes[0]?.cell ?? -1));
  return {
    messages: broken.length,
    suspects: cells.size,
    names: totals.size === 1 && [...totals].every((cell) => truth.has(cell)),
    exact: net.relations.some((_, row) => differs(row, 0)),
    fixed: net.relations.some((_, row) => differs(row, steps(row))),
    fewest: right ? 1 / candidates.length : 0,
  };
}
