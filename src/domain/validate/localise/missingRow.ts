import { keyOf, type Coordinate } from '../../cube/coordinate';
import { parentOf } from '../../cube/dimension';
import type { Explanation, Proposal } from './explanation';
import type { Grid } from './grid';
import type { Scene } from './scene';

const KNOWN_COST = 1.8;
const UNKNOWN_COST = 4.0;

/** 缺行: under one total, several columns lack the same row; it is named where another table prints it. */
export function missingRows(scene: Scene, grid: Grid): Proposal[] {
  const groups = new Map<string, number[]>();
  scene.components.forEach((rows) => {
    for (const row of rows) {
      const relation = scene.net.relations[row];
      const total = scene.net.facts[scene.cellsOf(row)[0] ?? 0];
      if (relation?.kind !== 'sum' || total === undefined || (relation.dimension !== 'account' && relation.dimension !== 'unit')) continue;
      const key = `${relation.dimension}/${total.place.table}/${total.place.row}`;
      groups.set(key, [...(groups.get(key) ?? []), row]);
    }
  });
  return [...groups.values()].flatMap((rows) => proposalOf(scene, grid, rows));
}

function proposalOf(scene: Scene, grid: Grid, rows: readonly number[]): Proposal[] {
  const { net } = scene;
  const components = [...new Set(rows.map((row) => scene.componentOf[row] ?? -1))].sort((one, other) => one - other);
  const whole = components.every((component) => (scene.components[component] ?? []).every((row) => rows.includes(row)));
  const lacking = rows.map((row) => ({ row, cell: scene.cellsOf(row)[0] ?? 0, fen: scene.graded.residuals[row] ?? 0 }));
  if (!whole || rows.length < 2 || lacking.some(({ fen }) => fen < 0)) return [];
  const first = lacking[0];
  if (first === undefined) return [];
  const label = printedElsewhere(scene, first.row, lacking);
  const explanation: Explanation = {
    operation: 'missingRow',
    changes: [],
    repairs: rows,
    cost: label === undefined ? UNKNOWN_COST : KNOWN_COST,
    table: grid.tableOf(first.cell),
    missing: { label, like: lacking.map(({ cell, fen }) => ({ cell, fen })) },
  };
  return net.relations[first.row] === undefined ? [] : [{ explanation, components }];
}

/** The row another table prints below the same total with about these amounts, and this table does not. */
function printedElsewhere(scene: Scene, row: number, lacking: readonly { readonly row: number; readonly cell: number; readonly fen: number }[]): string | undefined {
  const { net } = scene;
  const dimension = net.relations[row]?.dimension;
  const cells = scene.cellsOf(row);
  const parent = net.facts[cells[0] ?? 0];
  if (parent === undefined || (dimension !== 'account' && dimension !== 'unit')) return undefined;
  const printed = new Set([...cells].slice(1).map((cell) => net.facts[cell]?.at[dimension]));
  const members = new Map<string, string>();
  for (const fact of net.facts) {
    const member = fact.at[dimension];
    if (member === undefined || printed.has(member) || fact.place.table === parent.place.table || members.has(member)) continue;
    if (parentOf(dimension, member) === parent.at[dimension]) members.set(member, fact.place.rowLabel);
  }
  scene.spend(net.facts.length);
  const amounts = new Map(net.facts.map((fact) => [fact.key, fact.fen]));
  const score = (member: string): number =>
    lacking.filter(({ row: at, cell, fen }) => {
      const wanted = keyOf({ ...(net.facts[cell]?.at as Coordinate), [dimension]: member });
      const amount = amounts.get(wanted);
      return amount !== undefined && Math.abs(amount - fen) <= scene.toleranceOf(at);
    }).length;
  const ranked = [...members].map(([member, label]) => ({ label, score: score(member) })).sort((one, other) => other.score - one.score);
  const best = ranked[0];
  return best !== undefined && (best.score > 0 || ranked.length === 1) ? best.label : undefined;
}
