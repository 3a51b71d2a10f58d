import { createOfficeWorkbookPort } from '#adapters/officejs/officeWorkbookPort';
import { createMemoryStore } from '#adapters/officesim/memoryStore';
import { createSimulatedExcel } from '#adapters/officesim/simulatedExcel';
import { createWpsWorkbookPort } from '#adapters/wps/wpsWorkbookPort';
import { newWorkbook } from '#adapters/xlsx/memoryWorkbook';
import type { WorkbookPort } from '#app/ports';
import type { SheetOp } from '#domain/sheet';
import { createFakeWps } from '../adapters/wps/fakeApplication';

const SHEET = '补充资料';

/** Names and reasons as somebody could type them to have a spreadsheet program run something. */
const HOSTILE = [
  "=cmd|' /C calc'!A0",
  '=HYPERLINK("http://example.invalid","示例市政务服务中心")',
  '=1+1',
  '+1+1',
  '-2+3',
  '-项目结转',
  '@SUM(A1:A9)',
  '＝1+1',
  '＋1',
  "'=1+1",
  '\t=1+1',
  '\n=1+1',
  ' =1+1',
  '{=1+1}',
  '=',
  '-',
];

const ports: readonly [string, () => WorkbookPort][] = [
  ['Office.js', () => createOfficeWorkbookPort(createSimulatedExcel(createMemoryStore(['开始'])), { supports: () => true })],
  ['a file', () => newWorkbook()],
  ['WPS', () => createWpsWorkbookPort(createFakeWps(['开始']).application)],
];

describe.each(ports)('security: text written through %s', (_, open) => {
  test.each(HOSTILE)('%j stays text', async (text) => {
    const port = open();
    const ops: SheetOp[] = [
      { op: 'addSheet', sheet: SHEET },
      { op: 'write', sheet: SHEET, row: 0, column: 0, cells: [[{ value: '原因' }, { value: text }]] },
      { op: 'style', sheet: SHEET, range: { top: 0, left: 1, bottom: 0, right: 1 }, style: { format: '#,##0.00' } },
    ];
    expect(await port.apply(ops)).toMatchObject({ ok: true });
    const read = await port.read();
    const sheet = read.ok ? read.value.sheets.find(({ name }) => name === SHEET) : undefined;
    expect({ value: sheet?.values[0]?.[1], formula: sheet?.formulas[0]?.[1] }).toEqual({ value: text, formula: '' });
  });
});
