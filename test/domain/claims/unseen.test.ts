import { checkNarrative } from '#domain/claims/checkNarrative';
import { UNSEEN } from '../../../bench/unseen/formats';
import { disclose, measurable } from '../../../bench/unseen/measure';
import { mutationsOf } from '../../../bench/text/mutate';
import { Random } from '../../support/generatorRandom';

const FORMATS = UNSEEN.map((format) => [format.name, format] as const);

test.each(FORMATS)('%s: a right disclosure of an unprepared format has no 错误 and at least 95 %% of its figures bound', (_, format) => {
  for (const seed of [1, 2, 3]) {
    const { input, errors } = disclose(format, seed);
    expect(errors).toEqual([]);
    const claims = checkNarrative(input).claims.filter(measurable);
    expect(claims.filter(({ verdict }) => verdict !== 'unchecked').length / claims.length).toBeGreaterThanOrEqual(0.95);
  }
});

test.each(FORMATS)('%s: what is changed in it is found and quoted', (_, format) => {
  const { input } = disclose(format, 4);
  const random = new Random(5);
  const missed: string[] = [];
  let tried = 0;
  for (const claim of checkNarrative(input).claims.filter(({ verdict }) => verdict === 'ok' || verdict === 'rounding').filter((_claim, index) => index % 13 === 0)) {
    for (const mutation of mutationsOf(claim, input.paragraphs[claim.line - 1] ?? '', input.unit, random).filter(({ provable }) => provable)) {
      tried += 1;
      const paragraphs = input.paragraphs.map((paragraph, index) => (index + 1 === mutation.line ? mutation.paragraph : paragraph));
      const errors = checkNarrative({ ...input, paragraphs }).findings.filter(({ grade }) => grade === '错误');
      if (!errors.some(({ quotes }) => quotes.some(({ line, text }) => line === mutation.line && text.includes(mutation.written)))) missed.push(`${mutation.kind} ${mutation.written}`);
    }
  }
  expect(tried).toBeGreaterThan(0);
  expect(missed.length / tried).toBeLessThanOrEqual(0.1);
});
