import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { newWorkbook, openWorkbook } from '#adapters/xlsx/memoryWorkbook';
import type { SheetOp } from '#domain/sheet';

const ADD: SheetOp = { op: 'addSheet', sheet: '收入决算表' };
const WRITE: SheetOp = { op: 'write', sheet: '收入决算表', row: 0, column: 0, cells: [[{ value: 3147.24 }]] };

describe('a workbook in memory', () => {
  test('gives its bytes, which open again', async () => {
    const workbook = newWorkbook();
    expect(workbook.bytes()).toBeUndefined();
    await workbook.apply([ADD, WRITE]);
    const again = await openWorkbook(workbook.bytes() ?? new Uint8Array());
    expect(again.ok && (await again.value.read())).toEqual(await workbook.read());
  });

  test('stays as it was, byte for byte, when a batch is refused', async () => {
    const workbook = newWorkbook();
    await workbook.apply([ADD, WRITE]);
    const before = workbook.bytes();
    expect((await workbook.apply([WRITE, { ...WRITE, sheet: '没有的表' }])).ok).toBe(false);
    expect(workbook.bytes()).toEqual(before);
  });

  test('is not opened from bytes that are none', async () => {
    expect(await openWorkbook(strToU8('只是文本'))).toMatchObject({ ok: false, error: { code: 'unreadable' } });
  });

  test('opens files that name their parts from the root, and without a styles part', async () => {
    const made = newWorkbook();
    await made.apply([ADD, WRITE]);
    const { 'xl/styles.xml': _styles, ...parts } = unzipSync(made.bytes() ?? new Uint8Array());
    const path = 'xl/_rels/workbook.xml.rels';
    const relations = strFromU8(parts[path] ?? new Uint8Array()).replace(/<Relationship [^>]*styles[^>]*>/, '').replace('Target="worksheets', 'Target="/xl/worksheets');
    const opened = await openWorkbook(zipSync({ ...parts, [path]: strToU8(relations) }));
    if (!opened.ok) throw new Error(JSON.stringify(opened.error));
    expect(await opened.value.apply([{ op: 'style', sheet: ADD.sheet, range: { top: 0, left: 0, bottom: 0, right: 0 }, style: { format: '#,##0.00' } }])).toMatchObject({ ok: true });
    expect(await opened.value.read()).toMatchObject({ ok: true, value: { sheets: [{ text: [['3,147.24']] }] } });
  });
});
