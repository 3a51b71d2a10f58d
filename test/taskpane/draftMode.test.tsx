/** @jest-environment ./test/taskpane/browserEnvironment.cjs */
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { strFromU8, unzipSync } from 'fflate';
import type { MemoryWorkbook } from '#adapters/xlsx/memoryWorkbook';
import { supplementIn } from '#app/readTablesAndSupplement';
import { prepareSubmission } from '#app/submission';
import type { SheetOp } from '#domain/sheet';
import { useDraft } from '../../src/taskpane/hooks/useDraft';
import { DraftMode } from '../../src/taskpane/pages/narrative/DraftMode';
import { renderPane, sampleBook } from './pane';

afterEach(cleanup);

const USE = '公务用车燃料和维修';

function Draft() {
  return <DraftMode draft={useDraft()} />;
}

interface Chosen {
  readonly name: string;
  readonly arrayBuffer: () => Promise<ArrayBufferLike>;
}

function chosen(name: string, bytes: Uint8Array): Chosen {
  return { name, arrayBuffer: () => Promise.resolve(bytes.slice().buffer) };
}

function upload(label: string, file: Chosen): void {
  fireEvent.change(screen.getByLabelText(label), { target: { files: [file] } });
}

/** Last year's workbook, its 补充资料 filled with a use for every item. */
async function lastYear(): Promise<Chosen> {
  const book = await sampleBook();
  const read = await book.read();
  if (!read.ok) throw new Error(read.error.code);
  const blank = [...supplementIn(read.value).cells.values()].filter(({ aspect, text }) => aspect === '用途' && text === '');
  await book.apply(blank.map(({ place }): SheetOp => ({ op: 'write', ...place, cells: [[{ value: USE }]] })));
  return chosen('上年公开表.xlsx', book.bytes() ?? new Uint8Array());
}

test('last year’s words are offered beside the blank and written into its cell only when adopted', async () => {
  const { workbook } = await renderPane(<Draft />, await sampleBook());
  fireEvent.click(await screen.findByText('可参照上年公开的文件起草'));
  upload('上年公开表', await lastYear());
  const [offer] = await screen.findAllByLabelText(/公务用车运行维护费的主要用途：采用上年所写/u);
  const written = async (): Promise<readonly string[]> => {
    const read = await workbook.read();
    return read.ok ? [...supplementIn(read.value).cells.values()].flatMap(({ aspect, text }) => (aspect === '用途' && text !== '' ? [text] : [])) : [];
  };
  expect(await written()).toEqual([]);
  if (offer !== undefined) fireEvent.click(offer);
  await waitFor(async () => expect(await written()).toEqual([USE]));
});

test('last year’s own sentences carry this year’s figures, until the text is removed', async () => {
  await renderPane(<Draft />, await sampleBook());
  fireEvent.click(await screen.findByText('可参照上年公开的文件起草'));
  upload('上年公开表', await lastYear());
  const text = ['一、收入支出决算总体情况说明', '本中心2024年度收入总计1,528.04万元，情况良好。'].join('\n');
  upload('上年情况说明', chosen('上年说明.md', new TextEncoder().encode(text)));
  expect(await screen.findByLabelText(/^1,528\.04，来自/u)).toBeTruthy();
  expect(screen.getByText('正在照上年原句起草。')).toBeTruthy();
  fireEvent.click(screen.getByLabelText('移除上年情况说明'));
  await screen.findByRole('heading', { name: '（一）收入支出决算总体情况说明' });
});

test('a year that no table names is told, not taken for granted', async () => {
  const book = await sampleBook();
  const read = await book.read();
  if (!read.ok) throw new Error(read.error.code);
  const dated = read.value.sheets.flatMap(({ name, text }) => text.flatMap((line, row) => line.flatMap((words, column) => (/^20\d\d$|20\d\d\s*年/u.test(words) ? [{ sheet: name, row, column, words }] : []))));
  await book.apply(dated.map(({ sheet, row, column, words }): SheetOp => ({ op: 'write', sheet, row, column, cells: [[{ value: words.replace(/20\d\d(?:\s*年度?)?/gu, '') || null }]] })));
  await renderPane(<Draft />, book);
  expect(await screen.findByText(/没有写明年度，先按\d{4}年度起草/u)).toBeTruthy();
  expect(screen.getByRole('button', { name: '换一个年度' })).toBeTruthy();
});

test('a reason against its figures is marked where it stands', async () => {
  await renderPane(<Draft />, await sampleBook());
  expect((await screen.findAllByText('与数据不符：数据是增加')).length).toBeGreaterThan(0);
  expect(await screen.findByText(/^提醒 \d+ 条$/u)).toBeTruthy();
});

test('Word takes 公开表 and 目录 by choice', async () => {
  const { saved } = await renderPane(<Draft />, await sampleBook());
  fireEvent.click(await screen.findByLabelText('导出选项'));
  const menu = within(await screen.findByText('Word 里另外加上').then((title) => title.parentElement ?? document.body));
  fireEvent.click(menu.getByText('目录'));
  fireEvent.click(menu.getByText('公开表'));
  fireEvent.click(screen.getByText('导出 Word'));
  await waitFor(() => expect(saved.size).toBe(1));
  const [bytes = new Uint8Array()] = saved.values();
  const body = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
  expect(body.match(/<w:tbl>/gu)).toHaveLength(11);
  expect(body).toContain('TOC');
});

test('in Excel the worksheet takes 图1–图4 as charts by choice, and the checks read the text without their figures', async () => {
  const { workbook } = await renderPane(<Draft />, await sampleBook('hubei'), { kind: 'excel' });
  const [, before] = await submissionOfBook(workbook);
  fireEvent.click(await screen.findByLabelText('导出选项'));
  fireEvent.click(await screen.findByText('写入工作表（附图表）'));
  await waitFor(() => expect(screen.getByRole('status').textContent).toBe('已写入工作表“情况说明”'));
  const parts = Object.keys(unzipSync(workbook.bytes() ?? new Uint8Array()));
  expect(parts.filter((name) => name.startsWith('xl/charts/'))).toHaveLength(4);
  const [paragraphs, after] = await submissionOfBook(workbook);
  expect(paragraphs?.some((line) => line.includes('图1'))).toBe(true);
  expect(paragraphs?.some((line) => line.startsWith('图表数据'))).toBe(false);
  expect(after).toEqual(before);
});

test('where charts cannot be drawn the choice is not there', async () => {
  await renderPane(<Draft />, await sampleBook('hubei'));
  fireEvent.click(await screen.findByLabelText('导出选项'));
  await screen.findByText('写入工作表');
  expect(screen.queryByText('写入工作表（附图表）')).toBeNull();
});

async function submissionOfBook(workbook: MemoryWorkbook): Promise<readonly [readonly string[] | undefined, readonly string[]]> {
  const read = await workbook.read();
  const submission = read.ok ? prepareSubmission(read.value) : undefined;
  if (submission?.ok !== true) throw new Error('nothing to submit');
  return [submission.value.paragraphs, submission.value.review.recognised.tables.map(({ sheet }) => sheet)];
}
