import { checkNarrative } from '#domain/claims/checkNarrative';
import { UNSEEN } from '../../../bench/unseen/formats';
import { disclose, measurable } from '../../../bench/unseen/measure';
import { missedChanges } from '../../support/missedChanges';

const FORMATS = UNSEEN.map((format) => [format.name, format] as const);

test.each(FORMATS)('%s: a right disclosure of an unprepared format has no 错误 and at least 95 %% of its figures bound', (_, format) => {
  for (const seed of [1, 2]) {
    const { input, errors } = disclose(format, seed);
    expect(errors).toEqual([]);
    const claims = checkNarrative(input).claims.filter(measurable);
    expect(claims.filter(({ verdict }) => verdict !== 'unchecked').length / claims.length).toBeGreaterThanOrEqual(0.95);
  }
});

test.each(FORMATS)('%s: what is changed in it is found and quoted', (_, format) => {
  const { input } = disclose(format, 4);
  const { tried, missed } = missedChanges(input, { every: 23, seed: 5 });
  expect(tried).toBeGreaterThan(0);
  expect(missed.length / tried).toBeLessThanOrEqual(0.1);
});
