import { useEffect, useRef, useState } from 'react';

/** An item of a list, and whether it is on its way out. */
export interface Leaving<T> {
  readonly item: T;
  readonly leaving: boolean;
}

/** How long a card that is gone stays to fade, in milliseconds. */
export const LEAVING_TIME = 220;

/**
 * Keeps items that disappeared from a list in their old place for a moment, so that they can fade instead of making the
 * rest jump. Another `list` is another thing altogether: nothing of the one before is kept.
 */
export function useLeaving<T>(list: string, items: readonly T[], keyOf: (item: T) => string): readonly Leaving<T>[] {
  const shown = useRef<readonly Leaving<T>[]>([]);
  const name = useRef(list);
  const [, redraw] = useState(0);
  const merged = mergeLeaving(name.current === list ? shown.current : [], items, keyOf);
  useEffect(() => {
    name.current = list;
    shown.current = merged;
    if (!merged.some(({ leaving }) => leaving)) return undefined;
    const timer = setTimeout(() => {
      shown.current = shown.current.filter(({ leaving }) => !leaving);
      redraw((turn) => turn + 1);
    }, LEAVING_TIME);
    return () => clearTimeout(timer);
  });
  return merged;
}

/** The new items with those that left kept after the item they stood behind. */
export function mergeLeaving<T>(before: readonly Leaving<T>[], items: readonly T[], keyOf: (item: T) => string): readonly Leaving<T>[] {
  const present = new Set(items.map(keyOf));
  const result: Leaving<T>[] = items.map((item) => ({ item, leaving: false }));
  before.forEach(({ item }, at) => {
    if (present.has(keyOf(item))) return;
    const neighbour = before[at - 1];
    const behind = neighbour === undefined ? -1 : result.findIndex((entry) => keyOf(entry.item) === keyOf(neighbour.item));
    result.splice(behind + 1, 0, { item, leaving: true });
  });
  return result;
}
