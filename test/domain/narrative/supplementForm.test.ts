import { factSetOf } from '#domain/cube/factSet';
import { draftNarrative } from '#domain/narrative/draft';
import { supplementForm, type SupplementField } from '#domain/narrative/supplementForm';
import { renderSupplementFor } from '#domain/narrative/wanted';
import { readSupplement } from '#domain/supplement/read';
import type { Supplement } from '#domain/supplement/supplement';
import { handFacts } from '../../support/handFacts';
import { SupplementSheet } from '../../support/supplementSheet';

const FACTS = factSetOf(handFacts([[{ flow: '收入总计', stage: '决算' }, '100.00'], [{ flow: '支出总计', stage: '决算' }, '100.00']], '万元'));

function sheet(fill: (sheet: SupplementSheet) => unknown = () => undefined): Supplement {
  const made = new SupplementSheet(renderSupplementFor('national', { year: 2023, entity: '示例市政务服务中心', unit: '万元', codes: [] }));
  fill(made);
  return readSupplement(made.snapshot());
}

function fieldOf(supplement: Supplement, label: string, aspect: string, last?: Supplement): SupplementField | undefined {
  const narrative = draftNarrative({ edition: { id: 'national' }, facts: FACTS, supplement, year: 2023, entity: '示例市政务服务中心', unit: '万元' });
  const lines = supplementForm(supplement, narrative, last).flatMap((page) => page.lines);
  return lines.flatMap(({ fields }) => fields).find(({ cell }) => cell.label === label && cell.aspect === aspect);
}

test('a field says what it is used for and whether the text waits for it', () => {
  expect(fieldOf(sheet(), '收入总计', '值')).toMatchObject({ missing: true, uses: [expect.stringContaining('收入支出决算总体情况')] });
  expect(fieldOf(sheet((made) => made.fill('上年数', '收入总计', '80.00')), '收入总计', '值')).toMatchObject({ missing: false });
});

test('a reason appears once there is a change to explain, with last year’s beside it', () => {
  const last = sheet((made) => made.fill('上年数', '收入总计', '人员增加', '增减的主要原因'));
  expect(fieldOf(sheet(), '收入总计', '原因')).toBeUndefined();
  expect(fieldOf(sheet((made) => made.fill('上年数', '收入总计', '80.00')), '收入总计', '原因', last)).toMatchObject({ missing: true, last: '人员增加' });
});

test('D-502 what is wrong with a value stands at its field', () => {
  const supplement = sheet((made) => made.fillAll(({ unit, text }) => (unit === '辆' && text === '' ? '1.5' : undefined)));
  const fields = supplementForm(supplement, undefined, undefined).flatMap(({ lines }) => lines.flatMap((line) => line.fields));
  const wrong = fields.filter(({ findings }) => findings.some(({ rule }) => rule === 'D-502'));
  expect(wrong.length).toBeGreaterThan(0);
  expect(wrong.every(({ cell }) => cell.text === '1.5')).toBe(true);
});
