import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BatchJournal, stampOf } from '../../src/cli/batchJournal';
import { InOrder } from '../../src/cli/batchOrder';
import { BatchProgress } from '../../src/cli/batchProgress';
import { scratchFolder } from '../support/scratch';

describe('进度文件 of a batch', () => {
  const folder = scratchFolder();
  const path = (): string => join(folder(), '报告.xlsx.未完成');
  const row = (file: string): string => JSON.stringify({ file, error: `“${file}”\t读不了` });

  test('gives back what it was given, also after it was closed', () => {
    const first = BatchJournal.open(path(), '1');
    for (const file of ['甲.xlsx', '乙/丙.xlsx']) first.keep(file, '10:20', row(file));
    expect(first.row('乙/丙.xlsx')).toBe(row('乙/丙.xlsx'));
    first.close();
    const second = BatchJournal.open(path(), '1');
    expect([second.size, second.has('甲.xlsx', '10:20'), second.has('甲.xlsx', '11:20'), second.has('丁.xlsx', '10:20')]).toEqual([2, true, false, false]);
    second.keep('甲.xlsx', '11:20', row('甲（改）.xlsx'));
    expect([second.row('甲.xlsx'), second.row('乙/丙.xlsx')]).toEqual([row('甲（改）.xlsx'), row('乙/丙.xlsx')]);
    second.remove();
    expect(existsSync(path())).toBe(false);
  });

  test.each([1, 7, 30])('a last line cut off after %i bytes is left out, and the next row is whole', (kept) => {
    const first = BatchJournal.open(path(), '1');
    first.keep('甲.xlsx', '1:1', row('甲.xlsx'));
    first.close();
    const whole = readFileSync(path());
    appendFileSync(path(), Buffer.from(`["乙.xlsx","1:1"]\t${row('乙.xlsx')}`).subarray(0, kept));
    const second = BatchJournal.open(path(), '1');
    expect([second.size, readFileSync(path())]).toEqual([1, whole]);
    second.keep('乙.xlsx', '1:1', row('乙.xlsx'));
    expect([second.row('甲.xlsx'), second.row('乙.xlsx')]).toEqual([row('甲.xlsx'), row('乙.xlsx')]);
    second.close();
  });

  test.each(['', 'x', '{"gongkai":"0"}\n["甲.xlsx","1:1"]\t{}\n', '[]\n'])('what another version or another program left (%j) is begun anew', (content) => {
    writeFileSync(path(), content);
    const journal = BatchJournal.open(path(), '1');
    expect([journal.size, readFileSync(path(), 'utf8')]).toEqual([0, '{"gongkai":"1"}\n']);
    journal.close();
  });

  test('a row longer than a reading step is found again', () => {
    const long = JSON.stringify({ file: '大.xlsx', error: '长'.repeat(700_000) });
    const first = BatchJournal.open(path(), '1');
    first.keep('大.xlsx', '1:1', long);
    first.keep('小.xlsx', '1:1', row('小.xlsx'));
    first.close();
    const second = BatchJournal.open(path(), '1');
    expect([second.row('大.xlsx').length, second.row('小.xlsx')]).toEqual([long.length, row('小.xlsx')]);
    second.close();
  });

  test('a workbook that was changed has another stamp', () => {
    const file = join(folder(), '甲.xlsx');
    writeFileSync(file, '一');
    const before = stampOf(file);
    writeFileSync(file, '一二');
    expect([stampOf(file) === before, stampOf(join(folder(), '没有.xlsx'))]).toEqual([false, '0:0']);
  });
});

describe('rows of a batch', () => {
  test('come in the order of their names, each as early as it can', () => {
    const told: string[] = [];
    const order = new InOrder(['甲', '乙', '丙'], (name, row) => told.push(`${name}${row}`));
    order.take('丙', '3');
    order.take('甲', '1');
    expect(told).toEqual(['甲1']);
    order.take('乙', '2');
    expect(told).toEqual(['甲1', '乙2', '丙3']);
  });

  test('are counted on stderr now and then, and at the end if they ever were', () => {
    const said: string[] = [];
    let time = 0;
    const progress = new BatchProgress(4, { error: (text) => said.push(text) }, () => time);
    for (const next of [1500, 2500, 3000, 3500]) {
      time = next;
      progress.step();
    }
    expect(said).toEqual(['已检查 2/4，约剩 3 秒', '已检查 4/4']);
    const short = new BatchProgress(1, { error: (text) => said.push(text) }, () => time);
    short.step();
    expect(said).toHaveLength(2);
  });
});
