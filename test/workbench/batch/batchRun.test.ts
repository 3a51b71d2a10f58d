import { BatchRun, type BatchAnswer, type Helper } from '../../../src/workbench/batch/batchRun';
import { filesOfFolder } from '../../../src/workbench/batch/chosenFiles';

jest.mock('../../../src/workbench/batch/newWorker', () => ({ newWorker: () => undefined }));

const SUMMARY = { 错误: 0, 尾差偏大: 0, 口径尾差: 0, 尾差: 0, 提示: 0 };
const answerTo = (path: string): BatchAnswer => ({ row: { file: path, entity: null, year: null, edition: 'national', unit: '万元', tables: [], coverage: { amounts: 0, relations: 0 }, radius: null, findings: [], summary: SUMMARY } });
const file = (name: string): File => Object.assign(new File(['x'], name), { webkitRelativePath: '' });

/** A helper that answers after a turn, dies at one file and never answers another. */
class FakeHelper extends EventTarget implements Helper {
  static hired = 0;
  static dismissed = 0;

  constructor() {
    super();
    FakeHelper.hired += 1;
  }

  postMessage({ path }: { readonly path: string }): void {
    if (path.includes('无声')) return;
    setTimeout(() => this.dispatchEvent(path.includes('崩溃') ? new Event('error') : new MessageEvent('message', { data: path.includes('坏') ? { refused: 'encrypted' } : answerTo(path) })), 1);
  }

  terminate(): void {
    FakeHelper.dismissed += 1;
  }
}

const runOf = (names: readonly string[]): BatchRun => new BatchRun(names.map((name) => ({ path: name, file: file(name) })), { count: 2, hire: () => new FakeHelper(), patience: 20 });

beforeEach(() => Object.assign(FakeHelper, { hired: 0, dismissed: 0 }));

describe('批量审核 in the browser', () => {
  test('gives a row a file in their order, also where a worker dies, falls silent or refuses', async () => {
    const run = runOf(['无声.xlsx', '甲.xlsx', '崩溃.xlsx', '坏.xlsx', '乙.xlsx']);
    await run.start();
    const { rows, running, all } = run.state.get();
    expect([running, all]).toEqual([false, 5]);
    expect(rows.map((row) => [row.file, 'error' in row ? row.error.slice(0, 7) : '已检查'])).toEqual([
      ['无声.xlsx', '检查时间过长，'],
      ['甲.xlsx', '已检查'],
      ['崩溃.xlsx', '检查时间过长，'],
      ['坏.xlsx', '文件设有打开密'],
      ['乙.xlsx', '已检查'],
    ]);
    expect(FakeHelper.dismissed).toBe(FakeHelper.hired);
  });

  test('stops where it is and keeps what it has', async () => {
    const run = runOf(['甲.xlsx', '无声1.xlsx', '无声2.xlsx', '乙.xlsx']);
    const done = run.start();
    await new Promise((resolve) => setTimeout(resolve, 10));
    run.stop();
    expect(run.state.get()).toMatchObject({ running: false, all: 4, rows: [{ file: '甲.xlsx' }] });
    await done;
    expect(run.state.get().rows.some((row) => row.file === '乙.xlsx')).toBe(false);
    expect(run.fileOf('乙.xlsx')?.name).toBe('乙.xlsx');
  });

  test('takes the workbooks of a folder only', () => {
    const names = ['b.xlsx', 'A.XLS', '~$b.xlsx', '.hidden.xlsx', '说明.docx', 'c.xlsm'];
    expect(filesOfFolder(names.map(file)).map(({ path }) => path)).toEqual(['A.XLS', 'b.xlsx', 'c.xlsm']);
  });
});
