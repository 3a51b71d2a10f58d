import fc from 'fast-check';
import { fitBetween, fitGrowth, fitShare, percentOf, percentText, rangeOf } from '#domain/claims/quotient';
import { RUNS } from '../../support/generatorArbitrary';

const settings = { numRuns: RUNS };
const STEP = 10_000;
const exactFen = fc.integer({ min: 1, max: 50_000_000_000 });
const decimals = fc.integer({ min: 0, max: 2 });
const CONTAINED = ['exact', 'rounding'];

const printedFen = (fen: number): number => Math.round(fen / STEP) * STEP;
const interval = (fen: number): ReturnType<typeof rangeOf> => rangeOf(printedFen(fen), STEP / 2);

describe('law 14: the interval of a quotient contains the true one', () => {
  test('share: a percentage taken of the unrounded figures fits the printed figures', () => {
    fc.assert(
      fc.property(exactFen, exactFen, decimals, (one, other, places) => {
        const [part, whole] = [Math.min(one, other), Math.max(one, other)];
        fc.pre(printedFen(whole) > STEP);
        expect(CONTAINED).toContain(fitShare(interval(part), interval(whole), percentOf(percentText(part, whole, places))));
      }),
      settings,
    );
  });

  test('growth on this year and the change', () => {
    fc.assert(
      fc.property(exactFen, exactFen, decimals, (amount, last, places) => {
        const change = Math.abs(amount - last);
        fc.pre(printedFen(last) > 3 * STEP && printedFen(amount) > 3 * STEP);
        expect(CONTAINED).toContain(fitGrowth(interval(amount), interval(change), amount >= last ? 1 : -1, percentOf(percentText(change, last, places))));
      }),
      settings,
    );
  });

  test('growth between two years', () => {
    fc.assert(
      fc.property(exactFen, exactFen, decimals, (amount, last, places) => {
        fc.pre(printedFen(last) > 3 * STEP && Math.sign(printedFen(amount) - printedFen(last)) === Math.sign(amount - last));
        expect(CONTAINED).toContain(fitBetween(interval(amount), interval(last), percentOf(percentText(Math.abs(amount - last), last, places))));
      }),
      settings,
    );
  });

  test('a truncated percentage is told apart, and one step beyond both is off', () => {
    fc.assert(
      fc.property(exactFen, exactFen, (one, other) => {
        const [part, whole] = [Math.min(one, other), Math.max(one, other)];
        const down = (BigInt(part) * 10_000n) / BigInt(whole);
        const printed = (steps: bigint): ReturnType<typeof percentOf> => ({ steps, decimals: 2 });
        expect([...CONTAINED, 'truncated']).toContain(fitShare(rangeOf(part, 0), rangeOf(whole, 0), printed(down)));
        expect(fitShare(rangeOf(part, 0), rangeOf(whole, 0), printed(down + 2n))).toBe('off');
        if (down > 0n) expect(fitShare(rangeOf(part, 0), rangeOf(whole, 0), printed(down - 1n))).toBe('off');
      }),
      settings,
    );
  });
});
