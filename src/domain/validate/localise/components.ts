import { BROKEN, type Graded } from '../grade';
import type { Net } from '../net';

/** Broken relations that share a figure, grouped; in order of their first relation. */
export function brokenComponents(net: Net, graded: Graded): number[][] {
  const broken: number[] = [];
  graded.verdicts.forEach((verdict, row) => {
    if (verdict === BROKEN) broken.push(row);
  });
  const group = new Map<number, number>(broken.map((row) => [row, row]));
  const root = (row: number): number => {
    let at = row;
    while (group.get(at) !== at) at = group.get(at) ?? at;
    return at;
  };
  const owner = new Map<number, number>();
  for (const row of broken) {
    const end = net.from[row + 1] ?? 0;
    for (let at = net.from[row] ?? 0; at < end; at += 1) {
      const cell = net.cells[at] ?? 0;
      const known = owner.get(cell);
      if (known === undefined) owner.set(cell, row);
      else {
        const [one, other] = [root(row), root(known)];
        group.set(Math.max(one, other), Math.min(one, other));
      }
    }
  }
  const components = new Map<number, number[]>();
  for (const row of broken) {
    const list = components.get(root(row));
    if (list === undefined) components.set(root(row), [row]);
    else list.push(row);
  }
  return [...components.values()];
}
