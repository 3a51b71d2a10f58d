import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Coordinate } from '#domain/cube/coordinate';
import { factSetOf } from '#domain/cube/factSet';
import { draftNarrative } from '#domain/narrative/draft';
import { narrativeToMarkdown } from '#domain/narrative/toText';
import { readSupplement } from '#domain/supplement/read';
import { EMPTY_SUPPLEMENT } from '#domain/supplement/supplement';
import { handFacts } from '../../support/handFacts';
import { recognisedCase } from '../../support/recognisedCase';
import { sayAbsent, sharedCase } from '../../support/shared';
import { shaoxingSupplement } from '../../support/shaoxingSupplement';

interface Claim {
  readonly n: number;
  readonly line: number;
  readonly section: string;
  readonly quote: string;
  readonly subject: string;
  readonly kind: string;
  readonly value: string;
  readonly unit: string;
  readonly verdict: string;
}

const FIRST_SIX = /^[(（][一二三四五六][)）]/u;

test('every figure of sections 一 to 六 that holds appears with its printed value', async () => {
  const folder = sharedCase('shaoxing-2023');
  if (folder === undefined) return sayAbsent('cases');
  const read = await recognisedCase(folder);
  const codes = [...new Set(read.facts.map(({ at }) => at.account ?? '').filter((code) => code.length === 7))];
  const supplement = readSupplement(shaoxingSupplement(folder, codes).snapshot());
  expect(supplement.findings).toEqual([]);
  const narrative = draftNarrative({ edition: { id: 'zhejiang' }, facts: factSetOf(read.facts), supplement, year: 2023, entity: read.entity ?? '', unit: read.unit });
  const text = narrativeToMarkdown(narrative);
  if (process.env['SHOW'] !== undefined) process.stdout.write(text);
  const claims = (JSON.parse(readFileSync(join(folder, 'claims.json'), 'utf8')) as Claim[]).filter(({ verdict, section }) => (verdict === 'ok' || verdict === 'rounding') && FIRST_SIX.test(section));
  const lines = text.split('\n');
  const missing = claims.filter((claim) => !appears(claim, lines));
  expect(missing.map(({ n, quote }) => `${n} ${quote}`)).toEqual([]);
  expect(claims.length).toBeGreaterThan(90);
});

/** A claim stands in a line of the draft that speaks of the same 科目 or words and prints the same figure. */
function appears(claim: Claim, lines: readonly string[]): boolean {
  const quote = claim.quote.replace(/\s/gu, '').replace(/^[；，]/u, '');
  return lines.some((line) => line.includes(quote));
}

test('spending without a budget says so instead of giving a reason for nothing', () => {
  const general: Coordinate = { flow: '支出', stage: '决算', source: '一般公共' };
  const facts = handFacts(
    [
      [general, '82.09'],
      [{ ...general, stage: '年初预算' }, '0.00'],
      [{ ...general, account: '2010350' }, '82.09', '2010350 事业运行'],
    ],
    '万元',
  );
  const text = narrativeToMarkdown(draftNarrative({ edition: { id: 'zhejiang' }, facts: factSetOf(facts), supplement: EMPTY_SUPPLEMENT, year: 2023, entity: '示例市政务服务中心', unit: '万元' }));
  expect(text).toContain('年初预算为0.00万元，支出决算为82.09万元（年初未安排预算），主要原因是：【待填：');
});
