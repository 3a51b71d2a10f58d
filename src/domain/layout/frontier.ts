import { keyOf, type Coordinate, type TreeDimension } from '../cube/coordinate';
import { parentOf } from '../cube/dimension';

const DIMENSIONS: readonly TreeDimension[] = ['nature', 'source', 'account', 'economic', 'unit', 'item'];

/**
 * 下级: which of the candidates make up a whole, as indexes: those below it along one dimension with no other candidate in
 * between. Empty when none are, or when a single one is (a 其中 is no complete level).
 */
export function frontier(whole: Coordinate, candidates: readonly Coordinate[]): readonly number[] {
  for (const dimension of DIMENSIONS) {
    const found = frontierAlong(whole, candidates, dimension);
    if (found.length > 1) return found;
  }
  return [];
}

function frontierAlong(whole: Coordinate, candidates: readonly Coordinate[], dimension: TreeDimension): readonly number[] {
  const rest = keyOf(bare(whole, dimension));
  const members = new Map<string, number>();
  candidates.forEach((candidate, index) => {
    const member = candidate[dimension];
    if (member !== undefined && !members.has(member) && keyOf(bare(candidate, dimension)) === rest && isBelow(dimension, member, whole[dimension])) members.set(member, index);
  });
  return [...members].filter(([member]) => ![...members.keys()].some((other) => other !== member && isBelow(dimension, member, other))).map(([, index]) => index);
}

function bare(at: Coordinate, dimension: TreeDimension): Coordinate {
  const { [dimension]: _removed, ...rest } = at;
  return rest;
}

function isBelow(dimension: TreeDimension, member: string, above: string | undefined): boolean {
  let current = parentOf(dimension, member);
  while (current !== null) {
    if (current === above) return true;
    if (current === undefined) return false;
    current = parentOf(dimension, current);
  }
  return false;
}
