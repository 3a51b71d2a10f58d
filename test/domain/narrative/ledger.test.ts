import { factSetOf } from '#domain/cube/factSet';
import type { Coordinate } from '#domain/cube/coordinate';
import { openLedger } from '#domain/narrative/ledger';
import { EMPTY_SUPPLEMENT } from '#domain/supplement/supplement';
import { smallDisclosure } from '../../support/smallDisclosure';

const ledger = openLedger(factSetOf(smallDisclosure().facts), EMPTY_SUPPLEMENT, 2023);

test('a remainder that is not known is called by its own name and says what to fill in first', () => {
  expect(ledger.at({ flow: '三公', stage: '决算', item: '其他国内接待' })).toMatchObject({ label: '其他国内公务接待费（先填外事接待费）' });
  expect(ledger.at({ flow: '数量', stage: '决算', item: '其他国内接待批次' }).label).toMatch(/^其他国内公务接待批次（先填.+）$/u);
});

test('a sum of parts of one thing is called by that thing, of two things by both', () => {
  const funds = ['整体一般公共', '整体政府性基金'].map((name): Coordinate => ({ flow: '数量', stage: '决算', item: `绩效.${name}` }));
  expect(ledger.sum(funds).label).toBe('整体支出绩效评价涉及资金');
  expect(ledger.sum([{ flow: '数量', stage: '决算', item: '团组' }, { flow: '数量', stage: '决算', item: '保有量' }]).label).toContain('与');
});
