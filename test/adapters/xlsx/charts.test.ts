import { strFromU8, unzipSync } from 'fflate';
import { readWorkbook } from '#adapters/xlsx/readWorkbook';
import { writeWorkbook } from '#adapters/xlsx/writeWorkbook';
import { parseXml } from '#adapters/xlsx/xmlTree';
import type { SheetChart, SheetOp } from '#domain/sheet';

const SHEET = "说明'甲&乙";
const DATA = { top: 3, left: 0, bottom: 5, right: 2 };
const TEXT: readonly SheetOp[] = [
  { op: 'addSheet', sheet: SHEET },
  { op: 'write', sheet: SHEET, row: 3, column: 0, cells: [[null, { value: '2023年' }, { value: '2024年' }], [{ value: '收入总计' }, { value: 10 }, { value: 12 }], [{ value: '支出总计' }, { value: 9 }, { value: 11 }]] },
];

function chart(more: Partial<SheetChart>): SheetOp {
  return { op: 'chart', sheet: SHEET, chart: { kind: 'column', title: '图1：收支<总计>', data: DATA, place: { top: 1, left: 0, bottom: 1, right: 0 }, ...more } };
}

async function partsOf(ops: readonly SheetOp[]): Promise<ReadonlyMap<string, string>> {
  const written = await writeWorkbook(ops);
  if (!written.ok) throw new Error(written.error.detail);
  expect((await readWorkbook(written.value)).ok).toBe(true);
  return new Map(Object.entries(unzipSync(written.value)).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

test('charts stand in one drawing of the sheet, each drawn from its cells', async () => {
  const parts = await partsOf([...TEXT, chart({ fromZero: true }), chart({ kind: 'pie', title: '图2', data: { ...DATA, right: 1 }, place: { top: 2, left: 0, bottom: 2, right: 0 } })]);
  for (const xml of parts.values()) expect(() => parseXml(xml)).not.toThrow();
  expect([...parts.keys()].filter((name) => /drawings\/d|charts\//u.test(name))).toEqual(['xl/drawings/drawing1.xml', 'xl/charts/chart1.xml', 'xl/charts/chart2.xml']);
  expect(parts.get('xl/worksheets/sheet1.xml')).toMatch(/<pageMargins[^>]*\/><drawing r:id="rId1"\/>/u);
  expect(parts.get('xl/drawings/drawing1.xml')?.match(/<xdr:row>\d+/gu)).toEqual(['<xdr:row>1', '<xdr:row>2', '<xdr:row>2', '<xdr:row>3']);
  const columns = parts.get('xl/charts/chart1.xml') ?? '';
  expect(columns.match(/<c:f>[^<]*/gu)).toEqual(['B$4', 'A$5:$A$6', 'B$5:$B$6', 'C$4', 'A$5:$A$6', 'C$5:$C$6'].map((place) => `<c:f>'说明''甲&amp;乙'!$${place}`));
  expect(columns).toContain('图1：收支&lt;总计&gt;');
  expect(columns).toContain('<c:min val="0"/>');
  expect(parts.get('xl/charts/chart2.xml')).toContain('<c:pieChart>');
});

test('a chart on a sheet that was there before is refused', async () => {
  const base = await writeWorkbook(TEXT);
  const refused = base.ok ? await writeWorkbook([chart({})], base.value) : base;
  expect(refused).toMatchObject({ ok: false, error: { code: 'rejected', sheet: SHEET } });
});
