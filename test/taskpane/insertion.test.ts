import { EDITIONS } from '#domain/editions/registry';
import type { SheetOp } from '#domain/sheet';
import { opsOf, requestOf } from '../../src/taskpane/hooks/useInsertion';
import type { TemplateForm } from '../../src/taskpane/paneState';

const [edition] = EDITIONS;
const FORM: TemplateForm = { edition: '', entity: ' 示例市政务服务中心 ', year: 2024, unit: '元', codes: ['2010350'], units: [] };

describe('what a filled-in form asks for', () => {
  it('is the unit itself where no 所属单位 are given', () => {
    if (edition === undefined) throw new Error('no edition');
    expect(requestOf(edition, FORM)).toEqual({ edition, year: 2024, entity: '示例市政务服务中心', unit: '元', codes: ['2010350'], units: ['示例市政务服务中心'] });
  });

  it('is in the unit of the edition until another is chosen', () => {
    expect(EDITIONS.map((one) => requestOf(one, { ...FORM, unit: '' }).unit)).toEqual(EDITIONS.map((one) => (one.unit === '元' ? '元' : '万元')));
  });

  it('lists the 所属单位 without blank lines', () => {
    if (edition === undefined) throw new Error('no edition');
    expect(requestOf(edition, { ...FORM, units: ['示例市政务服务中心本级', ' ', '示例市数据中心 '] }).units).toEqual(['示例市政务服务中心本级', '示例市数据中心']);
  });
});

describe('inserting what is missing', () => {
  const ops: readonly SheetOp[] = [
    { op: 'addSheet', sheet: '甲' },
    { op: 'addSheet', sheet: '乙', after: '甲' },
    { op: 'write', sheet: '乙', row: 0, column: 0, cells: [[{ value: 1 }]] },
    { op: 'addSheet', sheet: '丙', after: '乙' },
  ];

  it('keeps the operations of those sheets, a new one at the end where its neighbour is not among them', () => {
    expect(opsOf(ops, ['乙', '丙'])).toEqual([
      { op: 'addSheet', sheet: '乙' },
      { op: 'write', sheet: '乙', row: 0, column: 0, cells: [[{ value: 1 }]] },
      { op: 'addSheet', sheet: '丙', after: '乙' },
    ]);
  });
});
