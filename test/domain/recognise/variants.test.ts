import { recogniseWorkbook } from '#domain/recognise/recogniseWorkbook';
import { validate } from '#domain/validate/validate';
import { readWorkbook } from '#adapters/xlsx/readWorkbook';
import { CASE_IDS, caseBytes, sayAbsent, sharedCase } from '../../support/shared';
import { snapshotOf, textSheets, VARIANTS, type TextSheet } from '../../support/variants';

function factsOf(sheets: readonly TextSheet[]): string[] {
  const { facts } = recogniseWorkbook(snapshotOf(sheets));
  return facts.filter(({ printed }) => printed.kind === 'number').map(({ key, fen, half }) => `${key} = ${fen} ± ${half}`).sort();
}

/** What the figures give rise to: rule, grade and number of causes. The form itself (D, C) is what a variant changes. */
function findingsOf(sheets: readonly TextSheet[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { rule, grade, folded } of validate(recogniseWorkbook(snapshotOf(sheets))).findings) {
    if (/^[DC]-/u.test(rule)) continue;
    const key = `${rule} ${grade} ${folded}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts].map(([key, count]) => `${key} × ${count}`).sort();
}

describe.each(CASE_IDS)('reading by meaning: %s', (id) => {
  const folder = sharedCase(id);
  if (folder === undefined) {
    it('waits for the real cases', () => sayAbsent(id));
    return;
  }
  let sheets: readonly TextSheet[] = [];
  let facts: readonly string[] = [];
  let findings: readonly string[] = [];
  beforeAll(async () => {
    const read = await readWorkbook(caseBytes(folder, 'published.xlsx'));
    if (!read.ok) throw new Error(read.error.code);
    sheets = textSheets(read.value);
    facts = factsOf(sheets);
    findings = findingsOf(sheets);
  });

  it.each(VARIANTS.map((variant) => [variant.name, variant] as const))('%s: the same facts and findings', (_name, variant) => {
    expect(factsOf(variant.apply(sheets))).toEqual(facts);
    expect(findingsOf(variant.apply(sheets))).toEqual(findings);
  });
});
