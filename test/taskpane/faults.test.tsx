/** @jest-environment ./test/taskpane/browserEnvironment.cjs */
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { SheetOp } from '#domain/sheet';
import { createOfficeWorkbookPort } from '#adapters/officejs/officeWorkbookPort';
import { createMemoryStore } from '#adapters/officesim/memoryStore';
import { createSimulatedExcel, type SimulatedExcel } from '#adapters/officesim/simulatedExcel';
import { withGatheredWrites } from '#app/gatherWrites';
import { looksLikeTable } from '#app/looksLikeTable';
import type { WorkbookPort } from '#app/ports';
import { browserClock } from '../../src/taskpane/browser';
import { fileWork } from '../../src/taskpane/fileWork';
import { mountPane, type PaneHandle } from '../../src/taskpane/mountPane';
import type { Workplace } from '../../src/taskpane/workplace';
import { sampleBook } from './pane';

const SUMMARY = '收入支出决算总表';

let excel: SimulatedExcel;
let port: WorkbookPort;
let pane: PaneHandle;
let root: HTMLElement;

beforeAll(() => {
  globalThis.ResizeObserver = class {
    observe(): void {}
    unobserve(): void {}
    disconnect(): void {}
  };
});

beforeEach(() => {
  excel = createSimulatedExcel(createMemoryStore(['工作表1']));
  port = withGatheredWrites(createOfficeWorkbookPort(excel, { looksLikeTable, supports: (version) => excel.isSetSupported('ExcelApi', version) }));
  root = document.createElement('div');
  document.body.append(root);
});

afterEach(async () => {
  await act(() => Promise.resolve(pane.unmount()));
  root.remove();
});

async function openPane(): Promise<void> {
  const workplace: Workplace = {
    kind: 'excel',
    port,
    clock: browserClock,
    scheme: { current: () => 'light', subscribe: () => () => undefined },
    ...fileWork,
    ownName: () => undefined,
    ownFile: () => Promise.resolve({ ok: false, error: { code: 'rejected' } }),
    digest: () => Promise.resolve(undefined),
    saveFile: () => true,
    copyText: () => Promise.resolve(true),
  };
  await act(async () => {
    pane = mountPane(root, workplace, 'check');
    await pane.checkNow();
  });
}

/** The sample as plain figures, since the simple store computes sums only. */
async function openSample(): Promise<void> {
  const read = await (await sampleBook()).read();
  if (!read.ok) throw new Error(read.error.code);
  const ops = read.value.sheets.flatMap(({ name, top, left, values }): readonly SheetOp[] => [
    { op: 'addSheet', sheet: name },
    { op: 'style', sheet: name, range: { top: 0, left: 0, bottom: top + values.length, right: 30 }, style: { format: '#,##0.00' } },
    { op: 'write', sheet: name, row: top, column: left, cells: values.map((line) => line.map((value) => (value === null ? null : { value }))) },
  ]);
  await openPane();
  const done = await port.apply(ops);
  if (!done.ok) throw new Error(done.error.code);
  await act(async () => pane.checkNow());
  await screen.findByText(/发现 \d+ 处错误/u);
}

/** Every figure and formula of the workbook, to tell whether anything changed. */
function contents(): string {
  return JSON.stringify(
    excel.store.sheets().map(({ id, name }) => {
      const block = excel.store.usedBlock(id, true);
      return [name, block === null ? null : excel.store.read(id, block, ['values', 'formulas'])];
    }),
  );
}

/** The first card whose best suspect lies on a sheet, and its button 采用建议. */
async function adoptOn(code: string): Promise<void> {
  const cards = await screen.findAllByRole('article');
  const card = cards.find((one) => one.textContent.includes(code));
  if (card === undefined) throw new Error(`no card of ${code}`);
  await userEvent.click(within(card).getByRole('button', { name: /^采用建议/u }));
}

async function told(pattern: RegExp): Promise<HTMLElement> {
  return waitFor(() => {
    const found = screen.getAllByRole('status').find((status) => pattern.test(status.textContent));
    if (found === undefined) throw new Error(`nothing says ${pattern.source}`);
    return found;
  });
}

describe('faults of the host: a message in the pane, the workbook whole, the pane alive', () => {
  it('a protected sheet', async () => {
    await openSample();
    excel.user.protect(SUMMARY);
    const before = contents();
    await adoptOn('公开01表');
    await told(/受保护，不能写入/u);
    expect(contents()).toBe(before);
    excel.user.unprotect(SUMMARY);
    await adoptOn('公开01表');
    await told(/已将 公开\d+表 \w+ 改为/u);
    expect(contents()).not.toBe(before);
  });

  it('a sheet deleted behind the pane', async () => {
    await openSample();
    const errors = screen.getByText(/发现 \d+ 处错误/u).textContent;
    pane.session.stop();
    excel.user.deleteSheet(SUMMARY);
    const before = contents();
    await adoptOn('公开01表');
    await told(/已被删除或改名/u);
    expect(contents()).toBe(before);
    pane.session.start();
    await waitFor(() => expect(screen.getByText(/处错误$/u, { selector: 'h1' }).textContent).not.toBe(errors), { timeout: 20_000 });
  });

  it('a sheet renamed between finding and click', async () => {
    await openSample();
    pane.session.stop();
    excel.user.renameSheet(SUMMARY, '总表');
    const before = contents();
    const [card] = (await screen.findAllByRole('article')).filter((one) => one.textContent.includes('公开01表'));
    if (card === undefined) throw new Error('no card');
    await userEvent.click(within(card).getAllByRole('button', { name: /^定位/u })[0] ?? card);
    await told(/已被删除或改名/u);
    expect(contents()).toBe(before);
    pane.session.start();
    await waitFor(() => expect(pane.session.state().reading?.workbook.sheets.map(({ name }) => name)).toContain('总表'), { timeout: 20_000 });
  });

  it('a user who is typing in a cell, in a host that waits', async () => {
    await openSample();
    excel.user.startTyping();
    await adoptOn('公开05表');
    const before = contents();
    await told(/正在等待表格软件.*有单元格正在编辑.*完成后自动继续/u);
    expect(contents()).toBe(before);
    excel.user.stopTyping();
    await told(/已将 公开\d+表 \w+ 改为/u);
    expect(contents()).not.toBe(before);
    expect(screen.queryByText('正在等待表格软件')).toBeNull();
  });

  it('a user who is typing in a cell, in a host that does not wait', async () => {
    await openSample();
    excel.faults.delaySupported = false;
    excel.user.startTyping();
    const before = contents();
    await adoptOn('公开05表');
    await told(/有单元格正在编辑/u);
    expect(contents()).toBe(before);
    excel.user.stopTyping();
    await userEvent.click(screen.getByRole('button', { name: '重试' }));
    await waitFor(() => expect(contents()).not.toBe(before));
  });

  it('a request that Excel rejects', async () => {
    await openSample();
    const before = contents();
    excel.faults.rejectNext('GeneralException');
    await adoptOn('公开05表');
    await told(/没有接受这次操作/u);
    expect(contents()).toBe(before);
    await adoptOn('公开05表');
    await told(/已将 公开\d+表 \w+ 改为/u);
  });

  it('a template larger than a request may be', async () => {
    await openPane();
    await act(() => Promise.resolve(pane.go('template')));
    const button = await screen.findByRole('button', { name: /^插入 \d+ 张表/u });
    excel.faults.payloadLimit = 20_000;
    const before = contents();
    await userEvent.click(button);
    await told(/超过一次可以传送的大小/u);
    expect(contents()).toBe(before);
    excel.faults.payloadLimit = 5 * 1024 * 1024;
    await userEvent.click(button);
    await told(/已插入 \d+ 张表/u);
  });

  it('a workbook that can be read no more, and then again', async () => {
    await openSample();
    const cards = screen.getAllByRole('article').length;
    excel.faults.rejectNext('GeneralException');
    await act(async () => pane.checkNow());
    await told(/没有接受这次操作/u);
    expect(screen.getAllByRole('article')).toHaveLength(cards);
    await userEvent.click(screen.getByRole('button', { name: '重试' }));
    await waitFor(() => expect(screen.queryByText(/没有接受这次操作/u)).toBeNull());
  });

  it.each(['template', 'data', 'check', 'narrative', 'submit'] as const)('a workbook that cannot be read at all, on the page %s', async (page) => {
    excel.faults.rejectNext('GeneralException');
    excel.faults.rejectNext('GeneralException');
    await openPane();
    await act(() => Promise.resolve(pane.go(page)));
    await screen.findByText(/没有接受这次操作/u);
    expect(screen.getByRole('button', { name: '重试' })).toBeTruthy();
  });

  it('a workbook that cannot be read at first', async () => {
    excel.faults.rejectNext('GeneralException');
    excel.faults.rejectNext('GeneralException');
    await openPane();
    await screen.findByText(/没有接受这次操作/u);
    await userEvent.click(screen.getByRole('button', { name: '重试' }));
    await screen.findAllByText(/还没有公开表/u);
  });
});

describe('requests sent to Excel', () => {
  it('two for a check, one for an insertion beside its reading, one to select a cell', async () => {
    await openPane();
    const cost = async (work: () => Promise<unknown>): Promise<number> => {
      const before = excel.syncCount;
      await act(async () => {
        await work();
      });
      return excel.syncCount - before;
    };
    await act(() => Promise.resolve(pane.go('template')));
    const button = await screen.findByRole('button', { name: /^插入 \d+ 张表/u });
    const applied: number[] = [];
    const apply = port.apply.bind(port);
    Object.assign(port, {
      apply: async (ops: Parameters<typeof apply>[0]) => {
        const before = excel.syncCount;
        const done = await apply(ops);
        applied.push(excel.syncCount - before);
        return done;
      },
    });
    await userEvent.click(button);
    await told(/已插入 \d+ 张表/u);
    expect(applied).toEqual([1]);
    await waitFor(() => expect(pane.session.state().busy).toBe(false));
    expect(await cost(() => pane.checkNow())).toBe(2);
    expect(await cost(() => port.reveal({ sheet: SUMMARY, row: 3, column: 2 }))).toBe(1);
  });
});
