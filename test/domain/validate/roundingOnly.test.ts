import { EDITIONS } from '#domain/editions/registry';
import { editionForm, fillForm } from '../../support/editionDisclosure';
import { generateDisclosure } from '../../support/generateDisclosure';
import { checked } from './checked';

/** Documents of each edition; 400 and more with the generated arrangements. GONGKAI_ROUNDING asks for more. */
const EACH = Number(process.env['GONGKAI_ROUNDING'] ?? 20);
const ARRANGED = EACH * 15;

describe('M0: documents with nothing but rounding have no 错误', () => {
  test.each(EDITIONS.map((edition) => [edition.id, edition] as const))('%s, in 元 and 万元, with and without carry-over and funds', async (_id, edition) => {
    const form = await editionForm(edition);
    const wrong = Array.from({ length: EACH }, (_, offset) => offset + 1).flatMap((seed) =>
      checked(fillForm(form, seed))
        .findings.filter(({ grade }) => grade === '错误')
        .map(({ message }) => `${seed}: ${message}`),
    );
    expect(wrong).toEqual([]);
  });

  test(`${String(ARRANGED)} generated disclosures of both arrangements`, () => {
    const wrong = Array.from({ length: ARRANGED }, (_, offset) => 50_001 + offset).flatMap((seed) => {
      const { findings } = checked(generateDisclosure({ seed, unit: '万元', size: seed % 12 === 0 ? 'full' : 'small' }));
      return findings.filter(({ grade }) => grade === '错误').map(({ message }) => `${seed}: ${message}`);
    });
    expect(wrong).toEqual([]);
  });
});
