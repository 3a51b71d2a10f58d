import fc from 'fast-check';
import type { Fact } from '#domain/cube/fact';
import type { MoneyUnit } from '#domain/money/unit';
import { FEN_PER_UNIT } from '#domain/money/unit';
import { generateDisclosure, printed, type Disclosure, type DisclosureOptions } from './generateDisclosure';

/** How often every law is tried: 1,000 times unless GONGKAI_RUNS says otherwise. The one place that says so. */
export const RUNS = Number(process.env['GONGKAI_RUNS'] ?? 1000);

/** Different disclosures a law is tried on; where a run also draws what to change, there are many more runs than documents. */
const DOCUMENTS = 300;
const drawn = new Map<string, Disclosure>();

/**
 * Any generated disclosure, with some options held fixed; most are tiny, one in twelve small, one in 120 of full size.
 * A counterexample prints as its options.
 */
export function disclosures(fixed: Partial<DisclosureOptions> = {}, documents: number = DOCUMENTS): fc.Arbitrary<Disclosure> {
  const name = JSON.stringify(fixed);
  return fc.integer({ min: 1, max: documents }).map((seed) => {
    const known = drawn.get(`${name}${seed}`);
    if (known !== undefined) return known;
    const disclosure = generateDisclosure({ size: seed % 120 === 0 ? 'full' : seed % 12 === 0 ? 'small' : 'tiny', ...fixed, seed });
    const shown = { ...disclosure, [fc.toStringMethod]: () => JSON.stringify(disclosure.options) };
    drawn.set(`${name}${seed}`, shown);
    return shown;
  });
}

/** A figure that can be mistyped, as its place among the facts; picked by a share from 0 to 1. */
export function figureAt(facts: readonly Fact[], share: number): number {
  const figures = facts.flatMap((fact, at) => (fact.printed.kind === 'number' && fact.fen !== 0 && fact.measure === 'money' ? [at] : []));
  return figures[Math.min(figures.length - 1, Math.floor(share * figures.length))] ?? 0;
}

/** The facts with one figure printing another amount of 分. */
export function retyped(facts: readonly Fact[], at: number, fen: number): Fact[] {
  return facts.map((fact, place) => (place === at ? reprinted(fact, fen) : fact));
}

/** The fact printing another amount, in two decimals of its unit. */
export function reprinted(fact: Fact, fen: number): Fact {
  const unit = fact.unit as MoneyUnit;
  const steps = Math.round(fen / (FEN_PER_UNIT[unit] / 100));
  const size = String(Math.abs(steps)).padStart(3, '0');
  return printed(fact, `${steps < 0 ? '-' : ''}${size.slice(0, -2)}.${size.slice(-2)}`, unit);
}

/** A printed step of the fact in 分. */
export function stepOf(fact: Fact): number {
  return FEN_PER_UNIT[fact.unit as MoneyUnit] / 100;
}
