/** @jest-environment ./test/taskpane/browserEnvironment.cjs */
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { reviewWorkbook, type Review } from '#app/reviewWorkbook';
import type { MemoryWorkbook } from '#adapters/xlsx/memoryWorkbook';
import { useDraft } from '../../src/taskpane/hooks/useDraft';
import { DataPage } from '../../src/taskpane/pages/data/DataPage';
import { renderPane, sampleBook } from './pane';

afterEach(cleanup);

async function reviewOf(workbook: MemoryWorkbook): Promise<Review> {
  const read = await workbook.read();
  const review = read.ok ? reviewWorkbook(read.value) : read;
  if (!review.ok) throw new Error('not reviewed');
  return review.value;
}

/** A sample whose constant figures of one table were wiped, or changed to another figure. */
async function otherBook(value: number | null): Promise<{ readonly book: MemoryWorkbook; readonly cells: readonly { readonly sheet: string; readonly row: number; readonly column: number }[] }> {
  const book = await sampleBook();
  const { recognised } = await reviewOf(book);
  const table = recognised.tables.find(({ index }) => index === 4)?.index;
  const cells = recognised.facts.filter(({ place, formula, printed, fen }) => place.table === table && formula === '' && printed.kind === 'number' && fen !== 0).map(({ place }) => place);
  const done = await book.apply(cells.map(({ sheet, row, column }) => ({ op: 'write', sheet, row, column, cells: [[{ value }]] })));
  if (!done.ok) throw new Error(done.error.code);
  return { book, cells };
}

async function chooseSample(): Promise<void> {
  const bytes = (await sampleBook()).bytes();
  if (bytes === undefined) throw new Error('no file');
  const file = { name: '决算导出.xlsx', arrayBuffer: () => Promise.resolve(bytes.slice().buffer) };
  fireEvent.change(screen.getByLabelText('要导入的工作簿文件'), { target: { files: [file] } });
  await screen.findByRole('region', { name: '导入预览' }, { timeout: 20_000 });
}

describe('数据: import of a file', () => {
  it('previews, writes nothing before the button, and fills what was blank', async () => {
    const { book, cells } = await otherBook(null);
    expect(cells.length).toBeGreaterThan(0);
    await renderPane(<DataPage />, book);
    const before = await reviewOf(book);
    await chooseSample();
    expect((await reviewOf(book)).coverage.amounts).toBe(before.coverage.amounts);
    fireEvent.click(screen.getByRole('button', { name: /^导入 \d+ 个数$/u }));
    await waitFor(() => expect(screen.getByText(/^已导入 \d+ 个数$/u)).toBeTruthy(), { timeout: 20_000 });
    const { facts } = (await reviewOf(book)).recognised;
    const filled = (cell: (typeof cells)[number]): boolean => facts.some(({ place, printed }) => place.sheet === cell.sheet && place.row === cell.row && place.column === cell.column && printed.kind === 'number');
    expect(cells.every(filled)).toBe(true);
    expect(facts.filter(({ printed }) => printed.kind === 'number')).toHaveLength((await reviewOf(await sampleBook())).coverage.amounts);
  });

  it('keeps a figure that differs until the user takes the one of the file', async () => {
    const { book } = await otherBook(77.77);
    await renderPane(<DataPage />, book);
    await chooseSample();
    const button = (): string => screen.getByRole('button', { name: /^导入 \d+ 个数$/u }).textContent;
    const kept = button();
    const [take] = screen.getAllByRole('radio', { name: '采用导入' });
    if (take === undefined) throw new Error('no conflict');
    fireEvent.click(take);
    await waitFor(() => expect(button()).not.toBe(kept));
  });
});

describe('数据: 补充资料 as a form', () => {
  it('opens at the first thing missing, and a field writes the cell it shows', async () => {
    const { workbook } = await renderPane(<DataWithDraft />, await sampleBook());
    fireEvent.click(await screen.findByText(/^还缺 \d+ 项，去填$/u));
    const field = await screen.findByLabelText('公务用车运行维护费 · 主要用途');
    fireEvent.change(field, { target: { value: '车辆燃料和维修' } });
    fireEvent.blur(field);
    await waitFor(async () => {
      const read = await workbook.read();
      expect(read.ok && read.value.sheets.find(({ name }) => name === '补充资料')?.text.flat()).toContain('车辆燃料和维修');
    });
    expect(screen.getAllByLabelText(/^到单元格 [A-Z]+\d+$/u).length).toBeGreaterThan(3);
  });
});

function DataWithDraft() {
  return <DataPage draft={useDraft()} />;
}
