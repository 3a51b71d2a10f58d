import type { Graded } from '../grade';
import type { Net } from '../net';
import { carriedErrors } from './carried';
import { chains } from './chain';
import { columnChains } from './columnChain';
import type { Diagnosis, Evidence, Explanation, Proposal } from './explanation';
import { Grid } from './grid';
import { columnSwaps, farSwaps, rowSwaps } from './interchange';
import { missingRows } from './missingRow';
import { singleCells } from './oneCell';
import { wholeRows } from './row';
import { Scene } from './scene';
import { columnShifts, rowShifts } from './shift';
import { swaps } from './swap';
import { severalCells } from './severalCells';
import { staleTables } from './staleTable';
import { wrongUnits } from './unit';

/** Explanations kept per diagnosis; the user is shown at most three. */
const KEPT = 40;

/** What a group of broken relations costs when nothing explains it. */
const UNEXPLAINED = 9;

/** With more broken relations than this the document has no one shape of mistake worth looking for. */
const MOST_BROKEN = 500;

/** Each further independent cause. */
const SECOND = 1.0;

/** 定位: for every group of broken relations with a common cause, what may have gone wrong, likeliest first. */
export function localise(net: Net, graded: Graded, evidence: Evidence = {}): Diagnosis[] {
  const scene = new Scene(net, graded, evidence);
  if (scene.components.length === 0) return [];
  const grid = new Grid(net);
  const own: Explanation[][] = scene.components.map((rows) => singleCells(scene, rows));
  const simple = own.length === 1 && (own[0]?.length ?? 0) > 0;
  const units = wrongUnits(scene, grid);
  const settled = units.some(({ components }) => components.length === scene.components.length);
  const proposals = settled ? units : [...units, ...shapes(scene, grid, simple)];
  for (const { explanation, components } of proposals) if (components.length === 1) own[components[0] ?? 0]?.push(explanation);
  return mergeGroups(scene, own, proposals.filter(({ components }) => components.length > 1)).map(({ components, explanations }) => {
    const broken = components.flatMap((component) => scene.components[component] ?? []).sort((one, other) => one - other);
    return { broken, explanations: ranked(explanations.length > 0 ? explanations : severalCells(scene, broken)) };
  });
}

/** The shapes a mistake over several cells takes; those of a whole column or table only where no single cell explains all. */
function shapes(scene: Scene, grid: Grid, simple: boolean): Proposal[] {
  const near = [carriedErrors, swaps, missingRows, wholeRows, rowShifts];
  const far = [columnShifts, columnChains, rowSwaps, columnSwaps, farSwaps];
  const many = scene.components.reduce((count, rows) => count + rows.length, 0) > MOST_BROKEN;
  const tried = many ? [...near, staleTables] : simple ? [...near, chains] : [...near, chains, ...far, staleTables];
  return tried.flatMap((shape) => shape(scene, grid));
}

interface Group {
  readonly components: readonly number[];
  readonly explanations: readonly Explanation[];
}

/** Groups that one operation explains more cheaply than several causes would are one cause. */
function mergeGroups(scene: Scene, own: readonly (readonly Explanation[])[], wide: readonly Proposal[]): Group[] {
  const cheapest = own.map((explanations) => explanations.reduce((least, { cost }) => Math.min(least, cost), UNEXPLAINED));
  const gain = ({ explanation, components }: Proposal): number => components.reduce((sum, component) => sum + (cheapest[component] ?? 0) + SECOND, -SECOND) - explanation.cost;
  const taken = new Set<number>();
  const groups: Group[] = [];
  for (const proposal of [...wide].sort((one, other) => gain(other) - gain(one))) {
    if (gain(proposal) <= 0 || proposal.components.some((component) => taken.has(component))) continue;
    const key = proposal.components.join();
    proposal.components.forEach((component) => taken.add(component));
    groups.push({ components: proposal.components, explanations: wide.filter(({ components }) => components.join() === key).map(({ explanation }) => explanation) });
  }
  scene.components.forEach((_, component) => {
    if (!taken.has(component)) groups.push({ components: [component], explanations: own[component] ?? [] });
  });
  return groups.sort((one, other) => Math.min(...one.components) - Math.min(...other.components));
}

/**
 * Likeliest first; corrections of the same cells to the same values are one explanation, told by its cheapest. Nobody is
 * offered a negative amount where none was printed as long as anything else explains the whole.
 */
function ranked(explanations: readonly Explanation[]): Explanation[] {
  const told = new Set<string>();
  const kept: Explanation[] = [];
  const plain = explanations.filter((explanation) => !turnsNegative(explanation));
  for (const explanation of [...(plain.length > 0 ? plain : explanations)].sort((one, other) => one.cost - other.cost)) {
    const key = repairKey(explanation);
    if (kept.length === KEPT) break;
    if (told.has(key)) continue;
    told.add(key);
    kept.push(explanation);
  }
  return kept;
}

/** A negative amount that is not just the printed one with its sign put right. */
function turnsNegative({ changes }: Explanation): boolean {
  return changes.some(({ from, to }) => from >= 0 && to < 0 && to !== -from);
}

function repairKey({ operation, table, missing, changes }: Explanation): string {
  if (changes.length === 0) return JSON.stringify([operation, table, missing]);
  return changes
    .map(({ cell, to }) => `${cell}=${to}`)
    .sort()
    .join();
}
