/** @jest-environment ./test/taskpane/browserEnvironment.cjs */
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { reviewWorkbook } from '#app/reviewWorkbook';
import { readExceptions, recordException } from '#domain/exceptions/exceptions';
import { CheckPage } from '../../src/taskpane/pages/check/CheckPage';
import type { MemoryWorkbook } from '#adapters/xlsx/memoryWorkbook';
import { renderPane, sampleBook } from './pane';

afterEach(cleanup);

const cards = (): readonly HTMLElement[] => screen.getAllByRole('article');
const picture = (): HTMLElement => screen.getByRole('region', { name: '各表勾稽图' });
const redTiles = (): readonly HTMLElement[] => within(picture()).getAllByRole('button', { name: /处错误/u });

async function exceptionsIn(workbook: MemoryWorkbook) {
  const read = await workbook.read();
  return read.ok ? readExceptions(read.value) : [];
}

describe('校验', () => {
  it('shows a tile for every table and filters the list by a click on it', async () => {
    const { workbook } = await renderPane(<CheckPage />, await sampleBook());
    const read = await workbook.read();
    const review = read.ok ? reviewWorkbook(read.value) : read;
    if (!review.ok) throw new Error('not reviewed');
    expect(within(picture()).getAllByRole('listitem')).toHaveLength(review.value.tables.length);
    const all = cards().length;
    const [tile] = redTiles();
    if (tile === undefined) throw new Error('no red tile');
    fireEvent.click(tile);
    expect(tile.getAttribute('aria-pressed')).toBe('true');
    await waitFor(() => expect(cards().length).toBeLessThan(all));
    fireEvent.click(screen.getByRole('button', { name: '显示全部' }));
    await waitFor(() => expect(cards()).toHaveLength(all));
  });

  it('tells the coverage in words', async () => {
    await renderPane(<CheckPage />, await sampleBook());
    expect(screen.getByRole('img', { name: /个数中有 \d+ 个参与核对/u })).toBeTruthy();
  });

  it('asks for a reason before a finding is 已核实, keeps it in the workbook, and can take it back', async () => {
    const { workbook } = await renderPane(<CheckPage />, await sampleBook());
    const before = cards().length;
    const [opener] = screen.getAllByRole('button', { name: /^标为已核实/u });
    if (opener === undefined) throw new Error('no finding');
    fireEvent.click(opener);
    const record = screen.getByRole('button', { name: '记录' });
    expect(record.hasAttribute('disabled')).toBe(true);
    fireEvent.change(screen.getByLabelText('核实说明（必填）'), { target: { value: '与原始凭证一致' } });
    fireEvent.click(record);
    await waitFor(() => expect(cards()).toHaveLength(before - 1));
    expect(await exceptionsIn(workbook)).toMatchObject([{ reason: '与原始凭证一致' }]);
    fireEvent.click(screen.getByRole('tab', { name: /已核实/u }));
    fireEvent.click(await screen.findByRole('button', { name: '取消核实' }));
    await waitFor(async () => expect(await exceptionsIn(workbook)).toEqual([]));
  });

  it('lists a finding again, and says so, when its figures have changed since it was 已核实', async () => {
    const workbook = await sampleBook();
    const read = await workbook.read();
    const review = read.ok ? reviewWorkbook(read.value) : read;
    const [finding] = review.ok ? review.value.findings : [];
    if (!read.ok || finding === undefined) throw new Error('no finding');
    const earlier = { ...finding, cells: finding.cells.map((cell) => ({ ...cell, printed: '1.00' })) };
    await workbook.apply(recordException(read.value, earlier, '当时无误', '2024-03-01'));
    await renderPane(<CheckPage />, workbook);
    expect(screen.getByText('2024-03-01 曾核实（当时无误），此后数据有改动，请重新核实。')).toBeTruthy();
    expect(screen.getByRole('tab', { name: /已核实\s*0/u })).toBeTruthy();
  });
});
