/** @jest-environment ./test/taskpane/browserEnvironment.cjs */
import { FluentProvider } from '@fluentui/react-components';
import { act, render, screen } from '@testing-library/react';
import { useMissingCode } from '../../src/taskpane/hooks/useMissingCode';
import { PageGuard } from '../../src/taskpane/parts/PageGuard';
import type { Notice } from '../../src/taskpane/paneState';
import { LIGHT_THEME } from '../../src/taskpane/theme';

const missing = Object.assign(new Error('Loading chunk 12 failed.'), { name: 'ChunkLoadError' });

function Broken(): never {
  throw missing;
}

describe('a part of the program that cannot be loaded', () => {
  it('leaves a sentence and a way on in the place of its page', () => {
    const said = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    render(
      <FluentProvider theme={LIGHT_THEME}>
        <PageGuard>
          <Broken />
        </PageGuard>
      </FluentProvider>,
    );
    expect(screen.getByText(/没有装载成功.*工作簿没有改动/u)).toBeTruthy();
    expect(screen.getByRole('button', { name: '重新打开' })).toBeTruthy();
    said.mockRestore();
  });

  it('is told when a button asked for it; other rejections are not', () => {
    const told: Notice[] = [];
    function Listening() {
      useMissingCode((notice) => void told.push(notice));
      return null;
    }
    render(<Listening />);
    const reject = (reason: unknown): void => act(() => void window.dispatchEvent(Object.assign(new Event('unhandledrejection'), { reason })));
    reject(new Error('something else'));
    reject(missing);
    expect(told.map(({ title }) => title)).toEqual(['有一部分程序没有装载成功。']);
  });
});
