import { accountsOf } from '#domain/chart/catalogue';
import { bookletIn, bookletName, bookletOps, bookletSize, readBooklet, BOOKLET_SHEET } from '#domain/chart/booklet';
import type { SheetSnapshot, WorkbookSnapshot } from '#domain/sheet';
import { newWorkbook } from '#adapters/xlsx/memoryWorkbook';

type Rows = readonly (readonly string[])[];

const ACCOUNTS = [...accountsOf('functional'), ...accountsOf('economic')].map(({ code, name }) => [code, name] as const);

function workbook(rows: Rows, name = 'Sheet1'): WorkbookSnapshot {
  const sheet: SheetSnapshot = { name, top: 0, left: 0, text: rows, values: rows, formulas: rows.map((row) => row.map(() => '')) };
  return { sheets: [sheet] };
}

const split = (code: string): readonly string[] => [code.slice(0, 3), code.slice(3, 5), code.slice(5)];
/** 类、款、项 each printed once, blank below. */
function sparse(rows: readonly (readonly [string, string])[]): Rows {
  let before = ['', ''];
  return rows.map(([code, name]) => {
    const [own = '', group = '', item = ''] = split(code);
    const line = [own === before[0] ? '' : own, own === before[0] && group === before[1] ? '' : group, item, name];
    before = [own, group];
    return line;
  });
}

const FORMS: readonly (readonly [string, Rows])[] = [
  ['one column of codes', [['2024年政府收支分类科目'], ['科目编码', '科目名称', '说明'], ...ACCOUNTS.map(([code, name]) => [code, name, '反映有关支出。'])]],
  ['headings of other words', [['2024年'], ['代码', '支出功能分类名称'], ...ACCOUNTS.map(([code, name]) => [code, name])]],
  ['no heading at all', [['2024年'], ...ACCOUNTS.map(([code, name]) => [code, name])]],
  ['name before the code', [['2024年'], ['科目名称', '科目编码', '说明'], ...ACCOUNTS.map(([code, name]) => [name, code, '反映有关支出'])]],
  ['a column of levels between', [['2024年'], ['编码', '级次', '名称'], ...ACCOUNTS.map(([code, name]) => [code, code.length === 3 ? '类' : code.length === 5 ? '款' : '项', name])]],
  ['类、款、项 in three columns, each line whole', [['2024年'], ['类', '款', '项', '科目名称'], ...ACCOUNTS.map(([code, name]) => [...split(code), name])]],
  ['类、款、项 in three columns, blank below', [['2024年'], ['类', '款', '项', '科目名称'], ...sparse(ACCOUNTS)]],
  ['three columns as numbers, without leading zero', [['2024年'], ['类', '款', '项', '科目名称'], ...ACCOUNTS.map(([code, name]) => [...split(code).map((part) => part.replace(/^0/u, '')), name])]],
  ['code and name in one cell', [['2024年'], ['科目'], ...ACCOUNTS.map(([code, name]) => [`${code} ${name}`])]],
  ['spaces inside codes and names', [['2024年'], ['科目编码', '科目名称'], ...ACCOUNTS.map(([code, name]) => [`${code.slice(0, 3)} ${code.slice(3)}`.trim(), [...name].join(' ')])]],
];

describe('科目书 of any heading', () => {
  test.each(FORMS)('%s', (_form, rows) => {
    const booklet = readBooklet(workbook(rows));
    expect(booklet?.year).toBe(2024);
    const read = new Map([...(booklet?.names.functional ?? []), ...(booklet?.names.economic ?? [])]);
    expect(ACCOUNTS.filter(([code, name]) => read.get(code) !== name)).toEqual([]);
    expect(read.size).toBe(ACCOUNTS.length);
  });

  test('two charts side by side on one sheet', () => {
    const [functional, economic] = (['functional', 'economic'] as const).map((kind) => accountsOf(kind));
    const rows = (functional ?? []).map(({ code, name }, row) => [code, name, '', economic?.[row]?.code ?? '', economic?.[row]?.name ?? '']);
    expect(bookletSize(readBooklet(workbook(rows)) ?? { names: { functional: new Map(), economic: new Map() } })).toBe(ACCOUNTS.length);
  });

  test('a 决算 table is no booklet', () => {
    expect(readBooklet(workbook([['支出决算表'], ['科目编码', '科目名称', '金额'], ['2010301', '行政运行', '12.00'], ['2010350', '事业运行', '3.00'], ['2080505', '基本养老保险缴费', '1.00']]))).toBeUndefined();
  });

  test('the file name tells the year where the sheets do not', () => {
    expect(readBooklet(workbook(ACCOUNTS.map(([code, name]) => [code, name])), '2025年科目.xlsx')?.year).toBe(2025);
  });
});

describe('科目表 in the workbook', () => {
  const booklet = readBooklet(workbook(FORMS[0]?.[1] ?? []));
  if (booklet === undefined) throw new Error('no booklet');

  test('is written and read back whole, and replaced by a shorter one', async () => {
    const book = newWorkbook();
    expect((await book.apply(bookletOps(booklet, '科目.xlsx'))).ok).toBe(true);
    const read = await book.read();
    if (!read.ok) throw new Error(read.error.code);
    expect(bookletIn(read.value)).toEqual(booklet);
    const shorter = { ...booklet, year: 2025, names: { ...booklet.names, economic: new Map<string, string>() } };
    await book.apply(bookletOps(shorter, '新.xlsx', read.value.sheets.find(({ name }) => name === BOOKLET_SHEET)));
    const again = await book.read();
    expect(again.ok ? bookletIn(again.value) : again.error).toEqual(shorter);
  });

  test.each([
    ['2010301', { name: '行政运行' }],
    ['2010378', 'absent'],
    ['29901', 'silent'],
  ] as const)('%s: %j', (code, answer) => {
    expect(bookletName(booklet, code, 'functional')).toEqual(answer);
  });
});
