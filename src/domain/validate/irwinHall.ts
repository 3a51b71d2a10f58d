const KNOWN = new Map<string, number>();

/**
 * Chance that `count` independent rounding errors of one step, each uniform over ± half a step, add up to `steps` or more
 * in size: the Irwin–Hall distribution, exact up to float rounding for the sizes that occur; a normal tail beyond 24.
 */
export function chanceOfAtLeast(count: number, steps: number): number {
  if (steps <= 0) return 1;
  if (count <= 0 || steps >= count / 2) return 0;
  const key = `${count}/${steps}`;
  const known = KNOWN.get(key);
  if (known !== undefined) return known;
  const chance = count <= 24 ? 2 * cumulative(count, count / 2 - steps) : normalTail(steps / Math.sqrt(count / 12));
  KNOWN.set(key, chance);
  return chance;
}

function cumulative(count: number, upTo: number): number {
  let factorial = 1;
  for (let at = 2; at <= count; at += 1) factorial *= at;
  let sum = 0;
  let choose = 1;
  for (let at = 0; at <= upTo; at += 1) {
    sum += (at % 2 === 0 ? 1 : -1) * choose * (upTo - at) ** count;
    choose = (choose * (count - at)) / (at + 1);
  }
  return Math.max(0, sum / factorial);
}

function normalTail(deviations: number): number {
  const t = 1 / (1 + 0.2316419 * deviations);
  const tail = t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return (2 * Math.exp((-deviations * deviations) / 2) * tail) / Math.sqrt(2 * Math.PI);
}
