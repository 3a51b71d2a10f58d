/** @jest-environment ./test/taskpane/browserEnvironment.cjs */
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { openAsNewWorkbook } from '#adapters/officejs/workbookFile';
import { createMemoryStore } from '#adapters/officesim/memoryStore';
import { createSimulatedExcel } from '#adapters/officesim/simulatedExcel';
import { readWorkbook } from '#adapters/xlsx/readWorkbook';
import { err } from '#domain/result';
import { useDraft } from '../../src/taskpane/hooks/useDraft';
import { useSubmission } from '../../src/taskpane/hooks/useSubmission';
import { SubmitPage } from '../../src/taskpane/pages/submit/SubmitPage';
import { renderPane, sampleBook } from './pane';

function Page() {
  const draft = useDraft();
  return <SubmitPage checking={useSubmission(draft)} draft={draft} />;
}

const row = (id: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(`[data-item="${id}"]`);
  if (found === null) throw new Error(id);
  return found;
};
const part = (name: RegExp): HTMLElement => screen.getByRole('button', { name });

beforeAll(() => {
  Element.prototype.scrollIntoView = () => undefined;
});

describe('提交 page', () => {
  it('says what is left, and what was not looked at until the file is', async () => {
    await renderPane(<Page />, await sampleBook());
    await screen.findByRole('heading', { level: 1, name: /还有 3 处错误、\d+ 处待填/u });
    await userEvent.click(part(/^工作簿文件/u));
    expect(row('comments').dataset['state']).toBe('未检查');
    within(row('comments')).getByText(/这里读不到文件本身/u);
    await userEvent.click(screen.getByRole('button', { name: '重新检查文件' }));
    await waitFor(() => expect(row('comments').dataset['state']).toBe('齐全'));
    within(row('comments')).getByText('通过');
  });

  it('selects the cell of an error', async () => {
    const { workbook } = await renderPane(<Page />, await sampleBook());
    await screen.findByRole('heading', { level: 1, name: /还有/u });
    await userEvent.click(within(row('errors')).getByRole('button'));
    const [first] = within(row('errors')).getAllByRole('button', { name: /^定位到/u });
    if (first === undefined) throw new Error('no place');
    await userEvent.click(first);
    await waitFor(() => expect(workbook.revealed).toHaveLength(1));
  });

  it('opens 公开版 as a new workbook where Excel can, the text in its hands only when nothing is left to fill in', async () => {
    const excel = createSimulatedExcel(createMemoryStore(['表1']));
    const { saved, workbook } = await renderPane(<Page />, await sampleBook(), { kind: 'excel', openNew: (bytes) => openAsNewWorkbook(excel.createWorkbook, bytes) });
    const before = workbook.bytes();
    await screen.findByRole('heading', { level: 1, name: /还有/u });
    await userEvent.click(part(/^生成公开版/u));
    const card = await screen.findByRole('region', { name: '公开版已生成' });
    within(card).getByText(/已作为新工作簿打开/u);
    within(card).getByText(/处待填，没有生成/u);
    within(card).getByText('没有带出工作表：补充资料');
    const opened = await readWorkbook(new Uint8Array(Buffer.from(excel.created[0] ?? '', 'base64')));
    expect(opened.ok && opened.value.sheets).toHaveLength(11);
    expect([saved.size, workbook.bytes()]).toEqual([0, before]);
  });

  it('writes sheets to be moved out in an Excel that opens no other workbook, and tells how', async () => {
    const old = createSimulatedExcel(createMemoryStore(['表1']), { api: '1.7' });
    const { saved, workbook, session } = await renderPane(<Page />, await sampleBook(), { kind: 'excel', openNew: (bytes) => openAsNewWorkbook(old.createWorkbook, bytes) });
    const before = await workbook.read();
    await screen.findByRole('heading', { level: 1, name: /还有/u });
    await userEvent.click(part(/^生成公开版/u));
    const card = await screen.findByRole('region', { name: '公开版已生成' });
    within(card).getByText(/已写成本工作簿末尾的新工作表/u);
    within(card).getByText(/按住 Shift 再点“财政拨款三公经费支出决算表（公开版）”/u);
    within(card).getByText(/选“删除”/u);
    await waitFor(() => expect(workbook.revealed).toEqual([{ sheet: '收入支出决算总表（公开版）', row: 0, column: 0 }]));
    await waitFor(() => expect(session.state().reading?.workbook.sheets).toHaveLength(12 + 11));
    const after = await workbook.read();
    expect(before.ok && after.ok && after.value.sheets.slice(0, 12)).toEqual(before.ok && before.value.sheets);
    expect(saved.size).toBe(0);
  });

  it('does the same where the host hands out no file, and says what it could not see', async () => {
    const { session } = await renderPane(<Page />, await sampleBook(), { kind: 'wps', ownFile: () => Promise.resolve(err({ code: 'unsupported' })) });
    await screen.findByRole('heading', { level: 1, name: /还有/u });
    await userEvent.click(part(/^生成公开版/u));
    within(await screen.findByRole('region', { name: '公开版已生成' })).getByText(/看不到隐藏的行和列/u);
    await waitFor(() => expect(session.state().reading?.workbook.sheets).toHaveLength(12 + 11));
  });

  it('tells a refused file, and makes nothing', async () => {
    const { saved } = await renderPane(<Page />, await sampleBook(), { ownFile: () => Promise.resolve(err({ code: 'unsupported' })) });
    await screen.findByRole('heading', { level: 1, name: /还有/u });
    await userEvent.click(part(/^生成公开版/u));
    await screen.findByText(/不支持此操作/u);
    expect(saved.size).toBe(0);
  });

  it('writes the report beside an earlier one, never over it', async () => {
    const { workbook, session } = await renderPane(<Page />, await sampleBook());
    for (const sheet of ['检查报告', '检查报告2']) {
      await screen.findByRole('heading', { level: 1, name: /还有/u });
      await userEvent.click(part(/^检查报告/u));
      await userEvent.click(await screen.findByRole('menuitem', { name: '写入新工作表' }));
      await waitFor(() => expect(session.state().reading?.workbook.sheets.map(({ name }) => name)).toContain(sheet));
    }
    const read = await workbook.read();
    const report = read.ok ? read.value.sheets.find(({ name }) => name === '检查报告') : undefined;
    expect(report?.text.flat().join('\n')).toMatch(/SHA-256）：[0-9a-f]{64}/u);
    expect(report?.text.flat()).toContain('公开表.xlsx');
  });
});
