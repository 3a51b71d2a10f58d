/** Where rows or columns stand once some of them are taken out; all indexes from zero. */
export interface KeptLines {
  /** New index of a line; undefined when it is taken out. */
  at(line: number): number | undefined;
  /** New index of the first kept line from `line` on. */
  from(line: number): number;
  /** A stretch, both ends included, as far as it is kept; undefined when all of it is taken out. */
  stretch(first: number, last: number): { readonly first: number; readonly last: number } | undefined;
}

/** Lines that stay when those given are taken out. */
export function keptLines(dropped: readonly number[]): KeptLines {
  const gone = [...new Set(dropped)].sort((one, other) => one - other);
  const isGone = new Set(gone);
  const before = (line: number): number => {
    let [low, high] = [0, gone.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((gone[middle] ?? 0) < line) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const from = (line: number): number => line - before(line);
  return {
    from,
    at: (line) => (isGone.has(line) ? undefined : from(line)),
    stretch: (first, last) => {
      const end = last + 1 - before(last + 1) - 1;
      return end < from(first) ? undefined : { first: from(first), last: end };
    },
  };
}
