import { factSetOf } from '#domain/cube/factSet';
import { draftNarrative } from '#domain/narrative/draft';
import type { Narrative, SlotRun } from '#domain/narrative/narrative';
import { narrativeLines } from '#domain/narrative/toText';
import { renderSupplementFor } from '#domain/narrative/wanted';
import { readSupplement } from '#domain/supplement/read';
import type { Supplement } from '#domain/supplement/supplement';
import { handFacts } from '../../support/handFacts';
import { SupplementSheet } from '../../support/supplementSheet';

const FACTS = factSetOf(
  handFacts([
    [{ flow: '收入总计', stage: '决算' }, '120.00'],
    [{ flow: '支出总计', stage: '决算' }, '120.00'],
  ]),
);

function supplement(year: number): Supplement {
  const sheet = new SupplementSheet(renderSupplementFor('zhejiang', { year, entity: '示例市政务服务中心', unit: '万元', codes: ['2010301'] }));
  sheet.fill('上年数', '收入总计', '100.00');
  return readSupplement(sheet.snapshot());
}

function draft(now: Supplement, lastYear?: Supplement): Narrative {
  return draftNarrative({ edition: { id: 'zhejiang' }, facts: FACTS, supplement: now, year: 2024, entity: '示例市政务服务中心', unit: '万元', ...(lastYear === undefined ? {} : { lastYear }) });
}

const slots = ({ sections }: Narrative): readonly SlotRun[] => sections.flatMap(({ paragraphs }) => paragraphs.flatMap(({ runs }) => runs.filter((run): run is SlotRun => run.kind === 'slot')));
const OFFERED = '新大厅投入运行';

test('last year\'s reason is offered in the same place, and the text still asks', () => {
  const last = new Map([...supplement(2023).cells].map(([key, cell]) => [key, key.startsWith('原因|收入总计|') ? { ...cell, text: OFFERED } : cell]));
  const lastYear: Supplement = { ...supplement(2023), cells: last };
  const narrative = draft(supplement(2024), lastYear);
  const offered = slots(narrative).filter((slot) => slot.offered === OFFERED);
  expect(offered.length).toBeGreaterThan(0);
  expect(offered.every(({ value }) => value === undefined)).toBe(true);
  expect(narrativeLines(narrative).join('')).not.toContain(OFFERED);
  expect(narrativeLines(narrative)).toEqual(narrativeLines(draft(supplement(2024))));
  expect(narrative.gaps.some((gap) => gap.offered === OFFERED)).toBe(true);
});
