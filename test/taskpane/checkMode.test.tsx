/** @jest-environment ./test/taskpane/browserEnvironment.cjs */
import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { newWorkbook } from '#adapters/xlsx/memoryWorkbook';
import { CheckMode } from '../../src/taskpane/pages/narrative/CheckMode';
import { renderPane, sampleBook } from './pane';

afterEach(cleanup);

const HEADING = '二、收入决算情况说明';

async function paste(text: string): Promise<void> {
  const user = userEvent.setup();
  await user.click(screen.getByRole('textbox', { name: '粘贴情况说明' }));
  await user.paste(text);
  await user.click(screen.getByRole('button', { name: '开始核对' }));
}

test('a wrong figure has a card; adopting it clears the card, undoing brings it back', async () => {
  await renderPane(<CheckMode />, await sampleBook());
  await paste(`${HEADING}\n本年收入合计1.00万元，培训经费3.00万元。`);
  await screen.findByRole('article', { name: /^错误：/u });
  expect(screen.getByRole('button', { name: /^1\.00万元，错误，应为/u })).toBeTruthy();
  expect(screen.getByRole('button', { name: /^3\.00万元，未核对：/u })).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: /^采用/u }));
  await waitFor(() => expect(screen.queryByRole('article', { name: /^错误：/u })).toBeNull());
  expect(screen.getByRole('button', { name: /万元，已改$/u })).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: '撤销修改' }));
  await screen.findByRole('article', { name: /^错误：/u });
});

test('corrections are not thrown away unasked', async () => {
  await renderPane(<CheckMode />, await sampleBook());
  await paste(`${HEADING}\n本年收入合计1.00万元。`);
  await userEvent.click(await screen.findByRole('button', { name: /^采用/u }));
  await userEvent.click(screen.getByRole('button', { name: '换一份' }));
  await userEvent.click(screen.getByRole('button', { name: '取消' }));
  expect(screen.queryByRole('textbox', { name: '粘贴情况说明' })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: '换一份' }));
  await userEvent.click(screen.getByRole('button', { name: '放弃并换一份' }));
  expect(screen.getByRole('textbox', { name: '粘贴情况说明' })).toBeTruthy();
});

test('without tables a text is held against itself', async () => {
  await renderPane(<CheckMode />, newWorkbook());
  await paste('二、收入决算情况说明\n财政拨款收入600.00万元，占本年收入合计950.00万元的93.16%。\n与2022年度相比，增加5.00万元，下降3.00%。');
  await screen.findByText(/只核对了文字自身/u);
  expect((await screen.findAllByRole('article', { name: /^错误：/u })).length).toBeGreaterThan(0);
});
