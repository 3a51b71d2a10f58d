import { sourceFiles } from '../../support/sourceFiles';

const CODE = /'([TXCDQWP]-\d{3})'/gu;
const ENTRY = /^\| ([TXCDQWP]-\d{3}) \|(.*)\|$/gmu;

const inCode = new Set(sourceFiles(/^src\/.*\.tsx?$/u).flatMap(({ text }) => [...text.matchAll(CODE)].map(([, code = '']) => code)));
const pages = sourceFiles(/^docs\/rules[a-z-]*\.md$/u).map(({ text }) => text);
const entries = new Map(pages.flatMap((page) => [...page.matchAll(ENTRY)].map(([, code = '', rest = '']) => [code, rest] as const)));
const ofTables = [...inCode].filter((code) => /^[TX]|^C-30[1-4]|^D-5(?:1[135]|2)|^Q/u.test(code)).sort();

describe('规则目录', () => {
  test('every rule the code knows is documented', () => {
    expect([...inCode].filter((code) => !entries.has(code)).sort()).toEqual([]);
  });

  test('every rule documented exists in the code; W-416 is the list of figures not checked', () => {
    expect([...entries.keys()].filter((code) => !inCode.has(code) && code !== 'W-416').sort()).toEqual([]);
  });

  test('an entry of a table rule gives formula, basis, example and what is not claimed', () => {
    const columns = new Map(ofTables.map((code) => [code, (entries.get(code) ?? '').split('|').map((cell) => cell.trim())]));
    expect([...columns].filter(([code, cells]) => cells.length !== (code.startsWith('Q') ? 3 : 4) || cells.some((cell) => cell === '')).map(([code]) => code)).toEqual([]);
  });

  test('every table rule is named by the title of a test', () => {
    const tests = sourceFiles(/^test\/.*\.tsx?$/u).map(({ text }) => text).join('\n');
    expect(ofTables.filter((code) => !tests.includes(code))).toEqual([]);
  });
});
