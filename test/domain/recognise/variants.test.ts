import { recogniseWorkbook } from '#domain/recognise/recogniseWorkbook';
import { readWorkbook } from '#adapters/xlsx/readWorkbook';
import { CASE_IDS, caseBytes, sayAbsent, sharedCase } from '../../support/shared';
import { snapshotOf, textSheets, VARIANTS, type TextSheet } from '../../support/variants';

function factsOf(sheets: readonly TextSheet[]): string[] {
  const { facts } = recogniseWorkbook(snapshotOf(sheets));
  return facts.filter(({ printed }) => printed.kind === 'number').map(({ key, fen, half }) => `${key} = ${fen} ± ${half}`).sort();
}

describe.each(CASE_IDS)('reading by meaning: %s', (id) => {
  const folder = sharedCase(id);
  if (folder === undefined) {
    it('waits for the real cases', () => sayAbsent(id));
    return;
  }
  let sheets: readonly TextSheet[] = [];
  beforeAll(async () => {
    const read = await readWorkbook(caseBytes(folder, 'published.xlsx'));
    if (!read.ok) throw new Error(read.error.code);
    sheets = textSheets(read.value);
  });

  it.each(VARIANTS.map((variant) => [variant.name, variant] as const))('%s: the same facts', (_name, variant) => {
    expect(factsOf(variant.apply(sheets))).toEqual(factsOf(sheets));
  });
});
