import { factSetOf } from '#domain/cube/factSet';
import { draftNarrative } from '#domain/narrative/draft';
import { textOfParagraph, type Narrative } from '#domain/narrative/narrative';
import { narrativeLines } from '#domain/narrative/toText';
import { readSupplement } from '#domain/supplement/read';
import { beiguanSupplement } from '../../support/beiguanSupplement';
import { missingClaims, trueClaims } from '../../support/claims';
import { jinchengSupplement } from '../../support/jinchengSupplement';
import { putuoSupplement } from '../../support/putuoSupplement';
import { recognisedCase } from '../../support/recognisedCase';
import { rongjiangSupplement } from '../../support/rongjiangSupplement';
import { sayAbsent, sharedCase } from '../../support/shared';
import { shaoxingSupplement } from '../../support/shaoxingSupplement';
import type { SupplementSheet } from '../../support/supplementSheet';
import { zengduSupplement } from '../../support/zengduSupplement';

type Fill = (folder: string, codes: readonly string[]) => SupplementSheet;

async function draftCase(folder: string, edition: string, year: number, fill: Fill): Promise<Narrative> {
  const read = await recognisedCase(folder);
  const codes = [...new Set(read.facts.map(({ at }) => at.account ?? '').filter((code) => code.length === 7))];
  const supplement = readSupplement(fill(folder, codes).snapshot());
  expect(supplement.findings.filter(({ grade }) => grade === '错误').map(({ message }) => message)).toEqual([]);
  return draftNarrative({ edition: { id: edition }, facts: factSetOf(read.facts), supplement, year, entity: read.entity ?? '', unit: read.unit });
}

/** What the publisher wrote otherwise than the figures say, or as free words, and a draft therefore cannot repeat. */
const WITH_CLAIMS: readonly (readonly [id: string, edition: string, year: number, fill: Fill, share: number])[] = [
  ['shaoxing-2023', 'zhejiang', 2023, shaoxingSupplement, 0.98],
  ['zengdu-2023', 'hubei', 2023, zengduSupplement, 0.96],
  ['jincheng-2022', 'shanxi', 2022, jinchengSupplement, 0.98],
];

test.each(WITH_CLAIMS)('%s: the figures of the whole text that hold are drafted with their printed values', async (id, edition, year, fill, share) => {
  const folder = sharedCase(id);
  if (folder === undefined) return sayAbsent(id);
  const claims = trueClaims(folder);
  const missing = missingClaims(claims, narrativeLines(await draftCase(folder, edition, year, fill)));
  expect(1 - missing.length / claims.length).toBeGreaterThanOrEqual(share);
});

const FIGURES_LEFT_OPEN: readonly (readonly [id: string, edition: string, year: number, fill: Fill, most: number])[] = [
  ['beiguan-2023', 'henan', 2023, beiguanSupplement, 9],
  ['rongjiang-2023', 'jiangxi', 2023, rongjiangSupplement, 0],
  ['putuo-2025-budget', 'shanghai-budget', 2025, putuoSupplement, 0],
];

test.each(FIGURES_LEFT_OPEN)('%s: with what its 补充资料 says, only words are left to fill in', async (id, edition, year, fill, most) => {
  const folder = sharedCase(id);
  if (folder === undefined) return sayAbsent(id);
  const narrative = await draftCase(folder, edition, year, fill);
  const open = narrative.sections.flatMap(({ paragraphs }) => paragraphs.flatMap(({ runs }) => runs.filter((run) => run.kind === 'figure' && run.printed === undefined)));
  expect(open.length).toBeLessThanOrEqual(most);
});

test('a wrong figure of the published text comes out right', async () => {
  const folder = sharedCase('beiguan-2023');
  if (folder === undefined) return sayAbsent('beiguan-2023');
  const text = narrativeLines(await draftCase(folder, 'henan', 2023, beiguanSupplement)).join('\n');
  expect(text).toContain('基本支出157.25万元');
  expect(text).toContain('支出决算为131.53万元，完成年初预算的62.21%');
});

test('a department that speaks of itself says so without the scope its tables print', async () => {
  const folder = sharedCase('shaoxing-2023');
  if (folder === undefined) return sayAbsent('shaoxing-2023');
  const narrative = await draftCase(folder, 'zhejiang', 2023, shaoxingSupplement);
  const text = narrative.sections.flatMap(({ paragraphs }) => paragraphs.map(textOfParagraph)).join('');
  expect(text).not.toContain('（汇总）');
  expect(text).toContain('及所属各单位共有车辆1辆');
});
