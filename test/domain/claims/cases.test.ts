import { readFileSync } from 'node:fs';
import { checkNarrative } from '#domain/claims/checkNarrative';
import type { Claim, NarrativeCheck } from '#domain/claims/claim';
import { readLine } from '#domain/claims/line';
import { factSetOf } from '#domain/cube/factSet';
import { recognisedCase } from '../../support/recognisedCase';
import { CASE_IDS, sayAbsent, sharedCase } from '../../support/shared';

interface TrueClaim {
  readonly section: string;
  readonly line?: number;
  readonly quote: string;
  readonly kind: string;
  readonly value: string;
  readonly verdict: 'ok' | 'rounding' | 'wrong' | 'unverifiable';
}

interface Matched {
  readonly truth: TrueClaim;
  readonly own: Claim | undefined;
}

async function checkCase(folder: string): Promise<NarrativeCheck> {
  const { facts, tables, unit, entity, year } = await recognisedCase(folder);
  const paragraphs = readFileSync(`${folder}/narrative.md`, 'utf8').split('\n');
  return checkNarrative({ paragraphs, facts: factSetOf(facts), tables, unit, ...(entity === undefined ? {} : { entity }), ...(year === undefined ? {} : { year }) });
}

const plain = (text: string): string => readLine(text, 1).text;

/** Figures of the truth with ours: in reading order, the next of the same section that prints the same value after the same words. */
function matched(truths: readonly TrueClaim[], claims: readonly Claim[]): readonly Matched[] {
  const used = new Set<number>();
  let last = -1;
  return truths
    .filter(({ kind, value }) => kind !== 'direction' && /\d/u.test(value))
    .map((truth) => {
      const section = plain(truth.section);
      const words = plain(truth.quote).slice(0, 40);
      const fits = (claim: Claim): boolean => !used.has(claim.id) && plain(claim.value) === plain(truth.value) && (claim.unit === '%') === ['share', 'completion', 'changePct'].includes(truth.kind) && section.includes(plain(claim.section).slice(0, 5));
      const own = claims.find((claim) => fits(claim) && claim.id > last && words.includes(plain(claim.value))) ?? claims.find(fits);
      if (own !== undefined) {
        used.add(own.id);
        last = own.id;
      }
      return { truth, own };
    });
}

const WITH_TRUTH = ['shaoxing-2023', 'zengdu-2023', 'jincheng-2022'] as const;

test.each(WITH_TRUTH)('%s: every figure known to be wrong is found, none that is right is called wrong, 95 %% are bound', async (id) => {
  const folder = sharedCase(id);
  if (folder === undefined) return sayAbsent(id);
  const { claims } = await checkCase(folder);
  const pairs = matched(JSON.parse(readFileSync(`${folder}/claims.json`, 'utf8')) as TrueClaim[], claims);
  const told = ({ truth, own }: Matched): string => `${truth.section} ${truth.quote} ${truth.verdict} / ${own?.verdict ?? 'missing'}`;
  expect(pairs.filter(({ truth, own }) => truth.verdict === 'wrong' && own?.verdict !== 'wrong').map(told)).toEqual([]);
  expect(pairs.filter(({ truth, own }) => (truth.verdict === 'ok' || truth.verdict === 'rounding') && own?.verdict === 'wrong').map(told)).toEqual([]);
  const verifiable = pairs.filter(({ truth }) => truth.verdict !== 'unverifiable' && ['amount', 'share', 'completion'].includes(truth.kind));
  const bound = verifiable.filter(({ own }) => own !== undefined && own.verdict !== 'unchecked');
  expect(bound.length / verifiable.length).toBeGreaterThanOrEqual(0.95);
});

const WRONG_DIRECTIONS: readonly (readonly [id: string, words: readonly string[]])[] = [
  ['zengdu-2023', ['增加主要原因', '增加主要原因', '决算数小于全年预算数', '较上年增加的主要原因', '决算数小于全年预算数', '较上年增加的主要原因']],
  ['shaoxing-2023', []],
  ['jincheng-2022', []],
];

test.each(WRONG_DIRECTIONS)('%s: exactly the direction words known to be wrong', async (id, words) => {
  const folder = sharedCase(id);
  if (folder === undefined) return sayAbsent(id);
  const { claims } = await checkCase(folder);
  expect(claims.filter(({ kind, verdict }) => kind === 'direction' && verdict === 'wrong').map(({ quote }) => quote)).toEqual(words);
});

test.each(CASE_IDS)('%s: every figure ends bound or with a reason', async (id) => {
  const folder = sharedCase(id);
  if (folder === undefined) return sayAbsent(id);
  const { claims, counts, unchecked } = await checkCase(folder);
  expect(counts.bound + counts.unchecked).toBe(counts.figures);
  expect(unchecked).toHaveLength(counts.unchecked);
  expect(claims.filter(({ verdict, reason }) => verdict === 'unchecked' && reason === undefined)).toEqual([]);
});

test.each(CASE_IDS)('%s: every quote of a finding stands in its paragraph', async (id) => {
  const folder = sharedCase(id);
  if (folder === undefined) return sayAbsent(id);
  const paragraphs = readFileSync(`${folder}/narrative.md`, 'utf8').split('\n');
  const { findings } = await checkCase(folder);
  const missing = findings.flatMap(({ quotes }) => quotes.filter(({ line, text }) => paragraphs[line - 1]?.includes(text) !== true));
  expect(missing).toEqual([]);
});
