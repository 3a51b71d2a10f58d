import { checkForm } from '#domain/forms/checkForms';
import { readForms } from '#domain/forms/readForms';
import { formSheet, type FormData } from '../../support/formSheet';
import { FORM_FIELDS, generateForm, mutateForm, type FormField } from '../../support/generateForm';
import { Random } from '../../support/generatorRandom';
import { snapshotOf } from '../../support/variants';

const FORMS = 300;
const TARGET = 0.98;

function findings(form: FormData): readonly string[] {
  return readForms(snapshotOf([formSheet(form, '自评')])).flatMap((one) => checkForm(one).map(({ rule, message }) => `${rule} ${message}`));
}

describe('绩效自评表: generated and mistyped', () => {
  it('P-601…P-607 say nothing of generated sound forms', () => {
    const random = new Random(811);
    for (let at = 0; at < FORMS; at += 1) expect(findings(generateForm(random))).toEqual([]);
  });

  it('P-601…P-607 find a mistyped weight, score, total, rate or amount', () => {
    const random = new Random(812);
    const found = new Map<FormField, number>(FORM_FIELDS.map((field) => [field, 0]));
    for (let at = 0; at < FORMS; at += 1) {
      const form = generateForm(random);
      for (const field of FORM_FIELDS) if (findings(mutateForm(form, field, random)).length > 0) found.set(field, (found.get(field) ?? 0) + 1);
    }
    const all = [...found.values()].reduce((sum, count) => sum + count, 0);
    const share = all / (FORMS * FORM_FIELDS.length);
    process.stdout.write(`绩效自评表 mutations found: ${(100 * share).toFixed(1)} % (${[...found].map(([field, count]) => `${field} ${((100 * count) / FORMS).toFixed(1)}`).join(', ')})\n`);
    expect(share).toBeGreaterThanOrEqual(TARGET);
  });
});
