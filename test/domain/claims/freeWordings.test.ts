import { checkNarrative, type NarrativeInput } from '#domain/claims/checkNarrative';
import { factSetOf } from '#domain/cube/factSet';
import { Teller } from '../../../bench/text/teller';
import { WORDINGS, type Wording } from '../../../bench/text/wordings';
import { generateDisclosure } from '../../support/generateDisclosure';
import { missedChanges } from '../../support/missedChanges';

function textOf(wording: Wording, seed: number): NarrativeInput {
  const disclosure = generateDisclosure({ seed });
  const teller = new Teller(disclosure, { unit: disclosure.unit, separators: seed % 3 === 0, dropsZeros: seed % 4 === 0, percentDecimals: seed % 2 === 0 ? 2 : 1 });
  return { paragraphs: wording.write(teller), facts: factSetOf(disclosure.facts), tables: disclosure.tables, unit: disclosure.unit, entity: teller.entity, year: teller.year };
}

const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8];

test.each(WORDINGS.map((wording) => [wording.name, wording] as const))('%s: a right text has no 错误 and at least 95 %% of its figures bound', (_, wording) => {
  for (const seed of SEEDS) {
    const { findings, counts } = checkNarrative(textOf(wording, seed));
    expect(findings.filter(({ grade }) => grade === '错误').map(({ message }) => `${String(seed)} ${message}`)).toEqual([]);
    expect(counts.bound / counts.figures).toBeGreaterThanOrEqual(0.94);
  }
});

test.each(WORDINGS.map((wording) => [wording.name, wording] as const))('%s: what is changed is found and quoted', (_, wording) => {
  const input = textOf(wording, 9);
  const { tried, missed } = missedChanges(input, { every: 7, seed: 3 });
  expect(tried).toBeGreaterThan(0);
  expect(missed).toEqual([]);
});
