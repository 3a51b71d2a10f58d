import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readWorkbook } from '#adapters/xlsx/readWorkbook';
import { writeWorkbook } from '#adapters/xlsx/writeWorkbook';
import type { SheetOp } from '#domain/sheet';
import { withinEffort } from '../../support/effort';
import { compoundFile, formatStyles, rawWorkbook, textCell } from '../../support/workbooks';

/** GONGKAI_FUZZ multiplies the budget, for a long run by hand. */
const RUNS = 150 * Number(process.env['GONGKAI_FUZZ'] ?? 1);

const OPS: readonly SheetOp[] = [
  { op: 'addSheet', sheet: '收入决算表' },
  { op: 'write', sheet: '收入决算表', row: 0, column: 0, cells: [[{ value: '单位：万元' }, { value: 3147.24 }], [{ value: '合计' }, { formula: '=SUM(B1:B1)', value: 3147.24 }]] },
  { op: 'style', sheet: '收入决算表', range: { top: 0, left: 0, bottom: 1, right: 1 }, style: { border: 'thin', format: '#,##0.00' } },
  { op: 'merge', sheet: '收入决算表', range: { top: 3, left: 0, bottom: 3, right: 1 } },
  { op: 'page', sheet: '收入决算表', setup: { orientation: 'landscape', titleRows: { from: 0, to: 0 } } },
];
const HANDMADE = rawWorkbook({
  sheets: [
    { name: '收入', xml: `<cols><col min="1" max="3" width="12"/></cols><sheetData><row r="1">${textCell('A1', '收入')}<c r="B1" s="1"><f t="shared" ref="B1:B2" si="0">A1*2</f><v>1</v></c></row><row r="2" hidden="1"><c r="A2" t="s"><v>0</v></c><c r="B2" s="1"><f t="shared" si="0"/><v>2</v></c><c r="C2" t="e"><v>#REF!</v></c></row></sheetData><mergeCells count="1"><mergeCell ref="A4:B5"/></mergeCells>` },
    { name: '支出', state: 'hidden' },
  ],
  styles: formatStyles([43, '0.00"万元"', 'yyyy"年"']),
  strings: '<si><t>文本</t></si><si><r><t>富</t></r><r><t>文本</t></r></si>',
  workbook: '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">收入!$A$1:$B$2</definedName></definedNames><calcPr calcMode="manual"/>',
});
const record = (id: number, data: readonly number[]): number[] => [id & 255, id >> 8, data.length & 255, data.length >> 8, ...data];
const OLD = compoundFile(
  'Workbook',
  Uint8Array.from([
    ...record(0x809, [0, 6, 5, 0, 0, 0, 0, 0]),
    ...record(0x41e, [164, 0, 4, 0, 0, 48, 46, 48, 48]),
    ...record(0xe0, [0, 0, 164, 0]),
    ...record(0x85, [68, 0, 0, 0, 0, 0, 1, 0, 65]),
    ...record(0xfc, [1, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 66]),
    ...record(0x0a, []),
    ...record(0x809, [0, 6, 16, 0, 0, 0, 0, 0]),
    ...record(0xfd, [0, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
    ...record(0x203, [1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 240, 63]),
    ...record(0x7d, [1, 0, 1, 0, 0, 0, 0, 0, 1, 0]),
    ...record(0x0a, []),
  ]),
);

async function holds(bytes: Uint8Array): Promise<void> {
  const read = await withinEffort(() => readWorkbook(bytes));
  if (read.ok) {
    for (const { text, values, formulas } of read.value.sheets) {
      expect(values.map((row) => row.length)).toEqual(text.map((row) => row.length));
      expect(formulas.map((row) => row.length)).toEqual(text.map((row) => row.length));
    }
  }
  const written = await withinEffort(() => writeWorkbook([{ op: 'addSheet', sheet: '新表' }, { op: 'write', sheet: '新表', row: 0, column: 0, cells: [[{ value: 1 }]] }], bytes));
  expect(typeof written.ok).toBe('boolean');
}

type Mutation = readonly [kind: 'flip' | 'cut' | 'drop' | 'repeat' | 'zero', at: number, size: number];
const mutations = fc.array(fc.tuple(fc.constantFrom('flip' as const, 'cut' as const, 'drop' as const, 'repeat' as const, 'zero' as const), fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 1, max: 200 })), { minLength: 1, maxLength: 4 });

function mutate(bytes: Uint8Array, changes: readonly Mutation[]): Uint8Array {
  return changes.reduce((now, [kind, share, size]) => {
    const at = Math.floor(share * now.length);
    const piece = now.subarray(at, at + size);
    if (kind === 'cut') return now.slice(0, at);
    if (kind === 'drop') return concat(now.subarray(0, at), now.subarray(at + size));
    if (kind === 'repeat') return concat(now.subarray(0, at + size), piece, now.subarray(at + size));
    return now.map((byte, index) => (index >= at && index < at + Math.min(size, 4) ? (kind === 'zero' ? 0 : byte ^ size) : byte));
  }, bytes);
}

function concat(...pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

describe('no file, however broken, stops the reader or the writer', () => {
  let written: Uint8Array;

  beforeAll(async () => {
    const made = await writeWorkbook(OPS);
    if (!made.ok) throw new Error(JSON.stringify(made.error));
    written = made.value;
  });

  test('the files that are mutated are good ones', async () => {
    for (const bytes of [written, HANDMADE, OLD]) expect((await readWorkbook(bytes)).ok).toBe(true);
  });

  test('bytes changed, cut off, dropped or repeated', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(0, 1, 2), mutations, async (which, changes) => holds(mutate([written, HANDMADE, OLD][which] ?? OLD, changes))),
      { numRuns: RUNS },
    );
  }, 900_000);

  test('parts changed inside a sound container', async () => {
    const parts = unzipSync(HANDMADE);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...Object.keys(parts)), mutations, async (name, changes) => holds(zipSync({ ...parts, [name]: mutate(parts[name] ?? new Uint8Array(), changes) }))),
      { numRuns: RUNS },
    );
  }, 900_000);

  test('values of the XML changed to extremes', async () => {
    const parts = unzipSync(HANDMADE);
    const extremes = fc.constantFrom('', '0', '-1', '1e999', 'NaN', '1048577', '4294967296', '99999999999999999999', 'XFD1048576', 'AAAA1', 'A0', 'A1:XFD1048576', '__proto__', '../..', '&#0;', '&#x110000;', '&lt;', '\u0000', '=1+1', 'constructor');
    const numbers = /"[^"]*"|(?<=>)[^<]+(?=<)/g;
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...Object.keys(parts)), fc.nat(), extremes, async (name, pick, extreme) => {
        const xml = strFromU8(parts[name] ?? new Uint8Array());
        const count = [...xml.matchAll(numbers)].length;
        let seen = -1;
        const changed = xml.replace(numbers, (found) => {
          seen += 1;
          return seen !== pick % Math.max(count, 1) ? found : found.startsWith('"') ? `"${extreme}"` : extreme;
        });
        await holds(zipSync({ ...parts, [name]: strToU8(changed) }));
      }),
      { numRuns: 2 * RUNS },
    );
  }, 900_000);

  test('records of an old workbook changed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.integer({ min: 1536, max: 1800 }), fc.integer({ min: 0, max: 255 })), { minLength: 1, maxLength: 6 }), async (changes) => {
        const bytes = OLD.slice();
        for (const [at, byte] of changes) bytes[at] = byte;
        await holds(bytes);
      }),
      { numRuns: RUNS },
    );
  }, 900_000);
});
