import { editionById } from '#domain/editions/registry';
import { renderEdition } from '#domain/layout/render';
import { keyOf, type Coordinate } from '#domain/cube/coordinate';
import type { WorkbookSnapshot } from '#domain/sheet';
import { renderSupplement } from '#domain/supplement/render';
import { newWorkbook } from '#adapters/xlsx/memoryWorkbook';
import { importOps } from '#app/importFigures';
import { sourceFrom, usesOf } from '#app/importPlan';
import { previewSupplementImport, supplementRoleOf } from '#app/importToSupplement';
import { readTablesAndSupplement } from '#app/readTablesAndSupplement';

const CODES = ['2010301', '2080505'];
const ENTITY = '示例市政务服务中心';
const LAST: Coordinate = { flow: '收入总计', stage: '上年决算' };
const INITIAL: Coordinate = { flow: '支出', stage: '年初预算', source: '一般公共', account: '2010301' };

/** A workbook of an edition with some of its input cells filled, in the workbook's own unit, and 补充资料. */
async function workbookOf(id: string, year: number, unit: '元' | '万元', figures: readonly (readonly [Coordinate, number])[] = []): Promise<WorkbookSnapshot> {
  const edition = editionById(id);
  if (edition === undefined) throw new Error(id);
  const book = newWorkbook();
  const fill = new Map(figures.map(([at, value]) => [keyOf(at), value] as const));
  const done = await book.apply([...renderEdition(edition, { year, entity: ENTITY, unit, codes: CODES, fill }), { op: 'addSheet', sheet: '补充资料' }, ...renderSupplement({ year, entity: ENTITY, unit, codes: CODES })]);
  const read = done.ok ? await book.read() : done;
  if (!read.ok) throw new Error(read.error.code);
  return read.value;
}

const INCOME = [[{ flow: '收入', stage: '决算', source: '一般公共' }, 1_234_567.89], [{ flow: '年初结转', stage: '决算' }, 10_000]] as const satisfies readonly (readonly [Coordinate, number])[];

describe("last year's workbook gives 上年数", () => {
  test('by meaning, from 元 to 万元, each into its own cell, and says what it does not hold', async () => {
    const workbook = await workbookOf('national', 2024, '万元');
    const { supplement, recognised } = readTablesAndSupplement(workbook);
    const source = readTablesAndSupplement(await workbookOf('national', 2023, '元', INCOME));
    expect(supplementRoleOf(recognised, source.recognised)).toBe('上年数');
    const preview = previewSupplementImport({ supplement, workbook }, source, '上年数');
    const income = preview.figures.find(({ row }) => row === '一般公共预算财政拨款收入');
    expect(income).toMatchObject({ value: '123.46', rounded: true, group: '上年数', place: supplement.cells.get(`值|${keyOf({ ...LAST, flow: '收入', source: '一般公共' })}`)?.place });
    expect(preview.missing).toContain('上年数 机关运行经费');
    expect(preview.figures.every(({ place }) => place.sheet === '补充资料')).toBe(true);
  });

  test('keeps what the user typed until told otherwise', async () => {
    const source = readTablesAndSupplement(await workbookOf('national', 2023, '元', INCOME));
    const typed = await workbookOf('national', 2024, '万元');
    const { supplement } = readTablesAndSupplement(typed);
    const cells = new Map([...supplement.cells].map(([key, cell]) => [key, cell.label === '一般公共预算财政拨款收入' && cell.aspect === '值' ? { ...cell, text: '99', fen: 99_000_000 } : cell]));
    const preview = previewSupplementImport({ supplement: { ...supplement, cells }, workbook: typed }, source, '上年数');
    const taken = importOps(preview, { 上年数: 'take' }).length;
    expect(preview.groups).toEqual([expect.objectContaining({ key: '上年数', conflicts: 1 })]);
    expect(importOps(preview)).toHaveLength(taken - 1);
  });

  test("last year's own 补充资料 fills what its tables do not print", async () => {
    const workbook = await workbookOf('national', 2024, '万元');
    const source = readTablesAndSupplement(await workbookOf('national', 2023, '元', INCOME));
    const key = `值|${keyOf({ flow: '机关运行', stage: '决算' })}`;
    const cell = source.supplement.cells.get(key);
    if (cell === undefined) throw new Error('no cell');
    const cells = new Map([...source.supplement.cells, [key, { ...cell, text: '20000', fen: 2_000_000 }]]);
    const preview = previewSupplementImport({ supplement: readTablesAndSupplement(workbook).supplement, workbook }, { ...source, supplement: { ...source.supplement, cells } }, '上年数');
    expect(preview.figures.find(({ row }) => row === '机关运行经费')).toMatchObject({ value: '2.00' });
  });
});

describe("this year's 预算 gives 年初预算数", () => {
  test('by 科目; the total of 补充资料 stays a formula; 项 without a row are told', async () => {
    const workbook = await workbookOf('national', 2024, '万元');
    const budget = readTablesAndSupplement(await workbookOf('national-budget', 2024, '万元', [[{ ...INITIAL, nature: '基本' }, 88.5]]));
    const { supplement, recognised } = readTablesAndSupplement(workbook);
    expect(supplementRoleOf(recognised, budget.recognised)).toBe('年初预算数');
    const preview = previewSupplementImport({ supplement, workbook }, budget, '年初预算数');
    expect(preview.figures.find(({ row }) => row.startsWith('2010301'))).toMatchObject({ value: '88.50', place: supplement.cells.get(`值|${keyOf(INITIAL)}`)?.place });
    expect(preview.figures.some(({ row }) => row.startsWith('一般公共预算财政拨款支出合计'))).toBe(false);
    const without = { ...supplement, cells: new Map([...supplement.cells].filter(([key]) => key !== `值|${keyOf(INITIAL)}`)) };
    expect(previewSupplementImport({ supplement: without, workbook }, budget, '年初预算数').homeless).toEqual([expect.objectContaining({ printed: '88.50' })]);
  });
});

describe('what a chosen workbook is for', () => {
  test.each([
    ['上年数', 'national', 2023, '2023年公开表.xlsx'],
    ['tables', 'national', 2024, '决算导出.xlsx'],
    ['年初预算数', 'national-budget', 2024, '预算公开.xlsx'],
  ] as const)('%s first', async (use, id, year, name) => {
    const workbook = await workbookOf('national', 2024, '万元');
    const source = sourceFrom(name, await workbookOf(id, year, '万元'));
    if (source === undefined) throw new Error('no source');
    expect(usesOf({ recognised: readTablesAndSupplement(workbook).recognised, workbook }, [source])[0]).toBe(use);
  });
});
