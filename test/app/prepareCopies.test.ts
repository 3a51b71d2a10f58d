import { createOfficeWorkbookPort } from '#adapters/officejs/officeWorkbookPort';
import { createMemoryStore } from '#adapters/officesim/memoryStore';
import { createSimulatedExcel } from '#adapters/officesim/simulatedExcel';
import { looksLikeTable } from '#app/looksLikeTable';
import { prepareCopies, preparePublication } from '#app/publishWorkbook';
import { reviewWorkbook } from '#app/reviewWorkbook';
import { insertSample } from '#app/sample/sampleWorkbook';
import { EDITIONS } from '#domain/editions/registry';
import type { SheetSnapshot, WorkbookSnapshot } from '#domain/sheet';

const excel = createSimulatedExcel(createMemoryStore(['工作表1']));
const port = createOfficeWorkbookPort(excel, { supports: () => true, looksLikeTable });

async function read(): Promise<WorkbookSnapshot> {
  const workbook = await port.read();
  if (!workbook.ok) throw new Error(workbook.error.code);
  return workbook.value;
}

async function copy(): Promise<{ readonly before: WorkbookSnapshot; readonly after: WorkbookSnapshot; readonly names: readonly string[] }> {
  const before = await read();
  const copies = prepareCopies(before);
  if (!copies.ok) throw new Error(copies.error);
  const done = await port.apply(copies.value.ops);
  expect(done).toEqual({ ok: true, value: undefined });
  return { before, after: await read(), names: copies.value.names };
}

beforeAll(async () => {
  const [edition] = EDITIONS.filter(({ id }) => id === 'zhejiang');
  if (edition === undefined) throw new Error('no edition');
  const sample = await insertSample(port, edition);
  if (!sample.ok) throw new Error(sample.error.code);
});

describe('公开版 as sheets to be moved out', () => {
  const tablesOf = (workbook: WorkbookSnapshot): readonly string[] => {
    const review = reviewWorkbook(workbook);
    return review.ok ? review.value.tables.map(({ sheet }) => sheet) : [];
  };
  const shown = (sheet: SheetSnapshot | undefined): readonly string[] => (sheet?.text ?? []).flat().filter((text) => text.trim() !== '');

  it('writes every published sheet once more, values only and printed alike, the working sheets as they were', async () => {
    const { before, after, names } = await copy();
    expect(names).toEqual(tablesOf(before).map((sheet) => `${sheet}（公开版）`));
    expect(after.sheets.slice(0, before.sheets.length)).toEqual(before.sheets);
    expect(after.sheets.slice(before.sheets.length).map(({ name }) => name)).toEqual(names);
    for (const name of names) {
      const made = after.sheets.find((sheet) => sheet.name === name);
      const source = before.sheets.find((sheet) => `${sheet.name}（公开版）` === name);
      expect(shown(made)).toEqual(shown(source));
      expect(shown(made).length).toBeGreaterThan(5);
      expect(made?.formulas.flat().filter((formula) => formula !== '')).toEqual([]);
    }
  });

  it('changes nothing of what is checked and published, and a second time makes copies of the tables only', async () => {
    const withCopies = await read();
    const without = { ...withCopies, sheets: withCopies.sheets.filter(({ name }) => !name.endsWith('（公开版）')) };
    expect(reviewWorkbook(withCopies)).toEqual(reviewWorkbook(without));
    expect(preparePublication(withCopies)).toEqual(preparePublication(without));
    const { names } = await copy();
    expect(names).toEqual(tablesOf(without).map((sheet) => `${sheet}（公开版）2`));
  });

  it('is read like any other once it is moved into a workbook of its own', async () => {
    const { sheets } = await read();
    const moved = reviewWorkbook({ sheets: sheets.filter(({ name }) => name.endsWith('（公开版）')) });
    const working = reviewWorkbook({ sheets });
    expect(moved.ok && [moved.value.tables.length, moved.value.summary.错误]).toEqual(working.ok && [working.value.tables.length, working.value.summary.错误]);
  });
});
