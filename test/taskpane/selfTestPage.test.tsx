/** @jest-environment ./test/taskpane/browserEnvironment.cjs */
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { runSelfTest, selfTestReport } from '#adapters/officejs/selfTest';
import { createMemoryStore } from '#adapters/officesim/memoryStore';
import { createSimulatedExcel, type SimulatedExcel } from '#adapters/officesim/simulatedExcel';
import { newWorkbook } from '#adapters/xlsx/memoryWorkbook';
import { SelfTest } from '../../src/taskpane/pages/selfTest/SelfTest';
import type { Workplace } from '../../src/taskpane/workplace';
import { renderPane } from './pane';

const copied: string[] = [];

async function openPage(excel: SimulatedExcel): Promise<void> {
  const selfTest: Workplace['selfTest'] = async (talk) => selfTestReport(await runSelfTest(excel, { supports: () => true, eventTime: 20, ...talk }));
  await renderPane(<SelfTest />, newWorkbook(), { selfTest, copyText: (text) => Promise.resolve(copied.push(text) > 0) });
  await userEvent.click(screen.getByRole('button', { name: '自检' }));
}

const steps = (): readonly HTMLElement[] => within(screen.getByRole('list', { name: '自检结果' })).queryAllByRole('listitem');

describe('自检 in the pane', () => {
  it('lists what passed, leaves the steps for a person out, and copies the report', async () => {
    const excel = createSimulatedExcel(createMemoryStore(['我的表']));
    await openPage(excel);
    await userEvent.click(screen.getByRole('button', { name: '开始自检' }));
    await screen.findByText(/^\d+ 项全部通过$/u);
    expect(steps().length).toBeGreaterThan(15);
    await userEvent.click(screen.getByRole('button', { name: '复制结果' }));
    expect(copied.at(-1)).toMatch(/^共 \d+ 项，全部通过。\n通过 {2}/u);
    expect(excel.store.sheets().map(({ name }) => name)).toEqual(['我的表']);
  });

  it('asks the person where it must, and says what failed', async () => {
    const excel = createSimulatedExcel(createMemoryStore(['我的表']));
    jest.spyOn(excel.store, 'isProtected').mockReturnValue(false);
    await openPage(excel);
    await userEvent.click(screen.getByRole('checkbox', { name: '含需要动手的两项' }));
    await userEvent.click(screen.getByRole('button', { name: '开始自检' }));
    expect((await screen.findByRole('alert')).textContent).toContain('A1');
    excel.user.type('公开自检表二', 'A1', '用户');
    await userEvent.click(screen.getByRole('button', { name: '继续' }));
    await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('双击'));
    await userEvent.click(screen.getByRole('button', { name: '跳过这一项' }));
    await screen.findByText(/^\d+ 项中有 1 项未通过$/u);
    expect(steps().filter((step) => step.textContent.startsWith('未通过')).map((step) => step.textContent)).toEqual([expect.stringContaining('受保护的表不能写')]);
    expect(steps().some((step) => step.textContent.includes('听到用户的编辑'))).toBe(true);
  });

  it('says so when it could not be run to its end', async () => {
    await renderPane(<SelfTest />, newWorkbook(), { selfTest: () => Promise.reject(new Error('GeneralException')) });
    await userEvent.click(screen.getByRole('button', { name: '自检' }));
    await userEvent.click(screen.getByRole('button', { name: '开始自检' }));
    await screen.findByText('自检没有做完');
    await userEvent.click(screen.getByRole('button', { name: '返回' }));
    expect(screen.queryByRole('region', { name: '自检' })).toBeNull();
  });
});
