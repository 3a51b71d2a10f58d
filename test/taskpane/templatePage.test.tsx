/** @jest-environment ./test/taskpane/browserEnvironment.cjs */
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { newWorkbook } from '#adapters/xlsx/memoryWorkbook';
import { bookletOps } from '#domain/chart/booklet';
import { TemplatePage } from '../../src/taskpane/pages/template/TemplatePage';
import { ownBooklet } from '../support/ownBooklet';
import { renderPane } from './pane';

beforeAll(() => {
  Element.prototype.scrollIntoView = () => undefined;
});

afterEach(cleanup);

describe('模板 with a 科目表 in the workbook', () => {
  it('finds, names and inserts the 科目 as the imported booklet has them', async () => {
    const book = newWorkbook();
    await book.apply(bookletOps(ownBooklet({ '2010301': '行政运转', '2010377': '示例事项' }), '科目书.xlsx'));
    const { workbook } = await renderPane(<TemplatePage />, book);
    const search = screen.getByRole('combobox', { name: /支出功能分类科目/u });
    fireEvent.change(search, { target: { value: '示例事项' } });
    fireEvent.click(await screen.findByRole('option', { name: /2010377/u }));
    fireEvent.change(search, { target: { value: '2010301' } });
    fireEvent.click(await screen.findByRole('option', { name: /行政运转/u }));
    fireEvent.click(screen.getByRole('button', { name: /插入/u }));
    const texts = await waitFor(async () => {
      const read = await workbook.read();
      const found = read.ok ? read.value.sheets.filter(({ name }) => name !== '科目表').flatMap(({ text }) => text.flat()) : [];
      expect(found).toContain('示例事项');
      return found;
    });
    expect(texts).toContain('行政运转');
    expect(texts).not.toContain('行政运行');
  });
});
