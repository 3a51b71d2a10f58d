/**
 * 编辑距离: how many characters must be inserted, dropped, replaced or exchanged with their neighbour to turn `left`
 * into `right`. Stops early and returns `limit + 1` as soon as the distance must exceed `limit`.
 */
export function editDistance(left: string, right: string, limit = Math.max(left.length, right.length)): number {
  const from = [...left];
  const to = [...right];
  if (Math.abs(from.length - to.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const replaced = at(last, column - 1) + (from[row - 1] === to[column - 1] ? 0 : 1);
      let best = Math.min(replaced, at(last, column) + 1, at(current, column - 1) + 1);
      const exchanged = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      if (exchanged) best = Math.min(best, at(beforeLast, column - 2) + 1);
      current.push(best);
    }
    if (Math.min(...current) > limit) return limit + 1;
    beforeLast = last;
    last = current;
  }
  return Math.min(at(last, to.length), limit + 1);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? 0;
}
