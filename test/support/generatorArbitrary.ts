import fc from 'fast-check';
import type { Fact } from '#domain/cube/fact';
import type { MoneyUnit } from '#domain/money/unit';
import { FEN_PER_UNIT } from '#domain/money/unit';
import { generateDisclosure, printed, type Disclosure, type DisclosureOptions } from './generateDisclosure';

/** How often a law is tried: 200 unless GONGKAI_RUNS says otherwise. */
export const RUNS = Number(process.env['GONGKAI_RUNS'] ?? 200);

/** Any generated disclosure, with some options held fixed; one in twenty-four is of full size. A counterexample prints as its options. */
export function disclosures(fixed: Partial<DisclosureOptions> = {}): fc.Arbitrary<Disclosure> {
  return fc.integer({ min: 1, max: 1_000_000 }).map((seed) => {
    const disclosure = generateDisclosure({ size: seed % 24 === 0 ? 'full' : 'small', ...fixed, seed });
    return { ...disclosure, [fc.toStringMethod]: () => JSON.stringify(disclosure.options) };
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
