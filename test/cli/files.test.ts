import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readBytes, refusalToWrite, writeWhole } from '../../src/cli/files';
import { scratchFolder } from '../support/scratch';

describe('files', () => {
  const folder = scratchFolder();
  const at = (name: string): string => join(folder(), name);

  test('reading says what is wrong with a file that cannot be read', () => {
    mkdirSync(at('inner'));
    writeFileSync(at('empty.xlsx'), '');
    writeFileSync(at('some.xlsx'), 'x');
    expect(readBytes(at('none.xlsx'))).toMatchObject({ ok: false, error: expect.stringContaining('找不到文件') });
    expect(readBytes(at('inner'))).toMatchObject({ ok: false, error: expect.stringContaining('是文件夹') });
    expect(readBytes(at('empty.xlsx'))).toMatchObject({ ok: false, error: expect.stringContaining('空的') });
    expect(readBytes(at('some.xlsx'))).toMatchObject({ ok: true });
  });

  test('a file that exists is refused and left as it was', () => {
    writeFileSync(at('a.xlsx'), 'old');
    expect(refusalToWrite(at('a.xlsx'), 'refuse')).toContain('--force');
    expect(writeWhole(at('a.xlsx'), 'new', 'refuse').ok).toBe(false);
    expect(readFileSync(at('a.xlsx'), 'utf8')).toBe('old');
  });

  test('a replaced file is whole and nothing is left beside it', () => {
    writeFileSync(at('a.xlsx'), 'old');
    expect(writeWhole(at('a.xlsx'), 'new', 'replace')).toEqual({ ok: true, value: undefined });
    expect(readdirSync(folder())).toEqual(['a.xlsx']);
    expect(readFileSync(at('a.xlsx'), 'utf8')).toBe('new');
  });

  test('an earlier draft is kept under another name, each time', () => {
    for (const text of ['one', 'two', 'three']) writeWhole(at('说明.md'), text, 'keep');
    expect(readdirSync(folder()).sort()).toEqual(['说明.md', '说明（旧稿1）.md', '说明（旧稿2）.md'].sort());
    expect(readFileSync(at('说明.md'), 'utf8')).toBe('three');
    expect(readFileSync(at('说明（旧稿1）.md'), 'utf8')).toBe('one');
  });

  test('missing folders are made; a folder in the way is said', () => {
    expect(writeWhole(at('deep/er/a.md'), 'x', 'refuse').ok).toBe(true);
    expect(existsSync(at('deep/er/a.md'))).toBe(true);
    expect(writeWhole(at('deep'), 'x', 'replace')).toMatchObject({ ok: false, error: expect.stringContaining('是文件夹') });
    writeFileSync(at('plain'), 'x');
    expect(writeWhole(at('plain/a.md'), 'x', 'replace')).toMatchObject({ ok: false, error: expect.stringContaining('无法写入') });
  });
});
