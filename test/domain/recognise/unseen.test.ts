import { recogniseWorkbook } from '#domain/recognise/recogniseWorkbook';
import { validate } from '#domain/validate/validate';
import { Book } from '../../../bench/unseen/book';
import { UNSEEN } from '../../../bench/unseen/formats';
import { snapshotOf, VARIANTS } from '../../support/variants';

const AMOUNT = /^-?[\d,]+\.\d{2}$/u;

test.each(UNSEEN.map((format) => [format.name, format] as const))('%s: every amount of tables no edition describes is read', (_, format) => {
  for (const seed of [1, 2]) {
    const { sheets } = format.write(new Book(seed, format));
    const { facts, structure } = recogniseWorkbook(snapshotOf(sheets));
    const printed = sheets.flatMap(({ rows }) => rows.flat()).filter((text) => AMOUNT.test(text)).length;
    expect(structure.filter(({ grade }) => grade !== '提示').map(({ message }) => message)).toEqual([]);
    expect(facts.filter((fact) => fact.printed.kind === 'number').length / printed).toBeGreaterThanOrEqual(0.99);
  }
});

const HARD = ['no title', 'no title and sheets renamed', 'slightly wrong labels', 'names broken by line breaks'];

test.each(UNSEEN.map((format) => [format.name, format] as const))('%s: nothing is called wrong where titles and labels are missing or misprinted', (_, format) => {
  const { sheets } = format.write(new Book(2, format));
  for (const variant of VARIANTS.filter(({ name }) => HARD.includes(name))) {
    const { findings } = validate(recogniseWorkbook(snapshotOf(variant.apply(sheets))));
    expect(findings.filter(({ grade }) => grade === '错误').map(({ message }) => `${variant.name}: ${message}`)).toEqual([]);
  }
});
