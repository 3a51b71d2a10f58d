import type { TextSheet } from '../../test/support/variants';
import type { At } from '../text/teller';
import { BASIC, beside, CAPITAL, ends, FUND, GENERAL, sheet, type Book, type Row } from './book';

/** Lines of one side of a 总表: label as printed and what it stands for. */
export type Lines = readonly (readonly [label: string, at: At | undefined])[];

/** The lines above a table, as this publisher prints them. */
export type Head = (title: string, number: number, width: number) => readonly Row[];

/** A column: its words and what it adds to the coordinate. */
export type Column = readonly [label: string, at: At];

export const INCOME: readonly (readonly [string, At])[] = [
  ['一般公共预算财政拨款收入', { flow: '收入', source: '一般公共' }],
  ['政府性基金预算财政拨款收入', { flow: '收入', source: '政府性基金' }],
  ['国有资本经营预算财政拨款收入', { flow: '收入', source: '国有资本' }],
  ['上级补助收入', { flow: '收入', source: '上级补助' }],
  ['事业收入', { flow: '收入', source: '事业' }],
  ['经营收入', { flow: '收入', source: '经营' }],
  ['附属单位上缴收入', { flow: '收入', source: '附属单位' }],
  ['其他收入', { flow: '收入', source: '其他' }],
];
export const SOURCE_COLUMNS: readonly Column[] = [['本年收入合计', { flow: '收入' }], ['财政拨款收入', { flow: '收入', source: '财政拨款' }], ...INCOME.slice(3)];
export const NATURE_COLUMNS: readonly Column[] = [
  ['本年支出合计', { flow: '支出' }],
  ['基本支出', { flow: '支出', nature: '基本' }],
  ['项目支出', { flow: '支出', nature: '项目' }],
  ['上缴上级支出', { flow: '支出', nature: '上缴上级' }],
  ['经营支出', { flow: '支出', nature: '经营' }],
  ['对附属单位补助支出', { flow: '支出', nature: '对附属单位补助' }],
];

/** 总表: income left, spending right. */
export function sides(book: Book, left: Lines, right: Lines, sum: readonly (readonly [Lines[number], Lines[number]])[]): readonly Row[] {
  const rows = (lines: Lines): readonly Row[] => lines.map(([label, at]) => [label, at === undefined ? '' : book.cell(at)]);
  const height = Math.max(left.length, right.length);
  const filled = (lines: Lines): Lines => [...lines, ...Array.from({ length: height - lines.length }, () => ['', undefined] as const)];
  return beside(rows([...filled(left), ...sum.map(([first]) => first)]), rows([...filled(right), ...sum.map(([, second]) => second)]));
}

/** 收入/支出决算表 and the like: codes down, columns across. */
export function accountTable(book: Book, name: string, head: Head, number: number, columns: readonly Column[], options: { readonly heads?: readonly Row[]; readonly totalLast?: boolean; readonly label?: (code: string, name: string) => Row; readonly index?: string } = {}): TextSheet {
  const label = options.label ?? ((code, words) => [code, words]);
  const lead = label('2010301', 'x').length;
  const total: Row = [...Array<string>(lead - 1).fill(''), '合计', ...columns.map(([, at]) => book.cell(at))];
  const totalRow: Row = lead > 1 ? ['合计', ...Array<string>(lead - 1).fill(''), ...total.slice(lead)] : total;
  const used = new Set(columns.flatMap(([, at]) => book.codes(at)));
  const codes = [...used].sort();
  const rows = book.accountRows(codes, columns.map(([, at]) => at), label);
  const heads = options.heads ?? [[...(lead === 1 ? ['项目'] : ['科目编码', ...Array<string>(lead - 2).fill(''), '科目名称']), ...columns.map(([words]) => words)]];
  const index: readonly Row[] = options.index === undefined ? [] : [[...Array<string>(lead - 1).fill(''), options.index, ...columns.map((_, place) => String(place + 1))]];
  return sheet(name, ...head(name, number, lead + columns.length), ...heads, ...index, ...(options.totalLast === true ? [...rows, totalRow] : [totalRow, ...rows]));
}

/** 基本支出明细表 in two or three blocks. */
export function basicTable(book: Book, name: string, head: Head, number: number, options: { readonly blocks?: 2 | 3; readonly amount?: string; readonly single?: boolean } = {}): TextSheet {
  const { blocks = 3, amount = '决算数', single = false } = options;
  const line = (code: string): Row => [code, book.economicName(code), book.cell({ ...BASIC, economic: code })];
  const people = book.lines('人员').map(line);
  const office = book.lines('公用').map(line);
  const personnel = book.cell({ ...BASIC, economic: '人员' });
  const general = book.cell({ ...BASIC, economic: '公用' });
  if (single) return sheet(name, ...head(name, number, 5), ['经济分类科目编码', '科目名称', '基本支出合计', '人员经费', '公用经费'], ['', '合计', book.cell(BASIC), personnel, general], ...people.map((row) => [...row, row[2] ?? '', '']), ...office.map((row) => [...row, '', row[2] ?? '']));
  const half = Math.ceil(office.length / 2);
  const stacks = blocks === 2 ? [people, office] : [people, office.slice(0, half), office.slice(half)];
  return sheet(name, ...head(name, number, stacks.length * 3), ['人员经费', '', '', '公用经费'], stacks.flatMap(() => ['科目编码', '科目名称', amount]), ...beside(...stacks), ['人员经费合计', '', personnel, '公用经费合计', ...Array<string>(stacks.length * 3 - 5).fill(''), general]);
}

/** Fund tables: with income and balances, or spending alone. */
export function fundTable(book: Book, name: string, head: Head, number: number, wide: boolean): TextSheet {
  const { flow: _flow, ...rest } = FUND;
  const columns: readonly Column[] = wide
    ? [['年初结转和结余', { flow: '年初结转', ...rest }], ['本年收入', { flow: '收入', ...rest }], ['小计', FUND], ['基本支出', { ...FUND, nature: '基本' }], ['项目支出', { ...FUND, nature: '项目' }], ['年末结转和结余', { flow: '年末结转', ...rest }]]
    : [['合计', FUND], ['基本支出', { ...FUND, nature: '基本' }], ['项目支出', { ...FUND, nature: '项目' }]];
  const heads: readonly Row[] = wide ? [['项目', '', '年初结转和结余', '本年收入', '本年支出', '', '', '年末结转和结余'], ['科目编码', '科目名称', '', '', '小计', '基本支出', '项目支出', '']] : [['科目编码', '科目名称', ...columns.map(([words]) => words)]];
  const first = book.codes(FUND);
  const rows = book.accountRows(first, columns.map(([, at]) => at));
  return sheet(name, ...head(name, number, 2 + columns.length), ...heads, ['合计', '', ...columns.map(([, at]) => book.cell(at))], ...rows);
}

export function capitalTable(book: Book, name: string, head: Head, number: number): TextSheet {
  return accountTable(book, name, head, number, [['合计', CAPITAL], ['基本支出', { ...CAPITAL, nature: '基本' }], ['项目支出', { ...CAPITAL, nature: '项目' }]]);
}

export const THREE_COLUMNS: readonly Column[] = [
  ['合计', { flow: '三公' }],
  ['因公出国（境）费', { flow: '三公', item: '出国' }],
  ['小计', { flow: '三公', item: '车' }],
  ['公务用车购置费', { flow: '三公', item: '车购置' }],
  ['公务用车运行维护费', { flow: '三公', item: '车运行' }],
  ['公务接待费', { flow: '三公', item: '接待' }],
];

/** 三公 as most print it: 预算数 six columns, 决算数 six columns, one row. */
export function wideThree(book: Book, name: string, head: Head, number: number, words: readonly [string, string] = ['预算数', '决算数']): TextSheet {
  const six = THREE_COLUMNS.map(([label]) => label);
  const group = ['合计', '因公出国（境）费', '公务用车购置及运行维护费', '', '', '公务接待费'];
  const under = six.map((label, index) => (index >= 2 && index <= 4 ? label : ''));
  const cells = (stage: At['stage'] & string): Row => THREE_COLUMNS.map(([, at]) => book.cell({ ...at, stage }));
  return sheet(name, ...head(name, number, 12), [words[0], '', '', '', '', '', words[1], '', '', '', '', ''], [...group, ...group], [...under, ...under], [...cells('全年预算'), ...cells('决算')]);
}

/** 三公 down the rows. */
export function tallThree(book: Book, name: string, head: Head, number: number, columns: readonly (readonly [string, At['stage'] & string])[], labels: readonly string[]): TextSheet {
  const rows = THREE_COLUMNS.map(([, at], index) => [labels[index] ?? '', ...columns.map(([, stage]) => book.cell({ ...at, stage }))]);
  return sheet(name, ...head(name, number, columns.length + 1), ['项目', ...columns.map(([words]) => words)], ...rows);
}

/** 财政拨款总表: 合计 and three funds on the spending side. */
export function fiscalTable(book: Book, name: string, head: Head, number: number, options: { readonly total: string; readonly amount: string; readonly opening: string; readonly closing: string; readonly classes: readonly Row[] }): TextSheet {
  const four = (at: At): Row => (['财政拨款', '一般公共', '政府性基金', '国有资本'] as const).map((source) => book.cell({ ...at, source }));
  const income: readonly Row[] = INCOME.slice(0, 3).map(([label, at], index) => [`${'一二三'[index] ?? ''}、${label.replace('收入', '')}`, book.cell(at)]);
  const opening: readonly Row[] = [[options.opening, book.cell({ flow: '年初结转', source: '财政拨款' })], ...INCOME.slice(0, 3).map(([label, at]): Row => [`  ${label.replace('收入', '')}`, book.cell({ ...at, flow: '年初结转' })])];
  const spending = options.classes.map(([label = ''], index) => [label, ...four({ flow: '支出', account: CLASS_CODES[index] ?? '' })]);
  const gap = Array.from({ length: spending.length - income.length }, (): Row => ['', '']);
  const left: readonly Row[] = [...income, ...gap, ['本年收入合计', book.cell({ flow: '收入', source: '财政拨款' })], ...opening, [options.total, book.cell({ flow: '收入总计', source: '财政拨款' })]];
  const right: readonly Row[] = [...spending, ['本年支出合计', ...four({ flow: '支出' })], [options.closing, ...four({ flow: '年末结转' })], ['', '', '', '', ''], ['', '', '', '', ''], ['', '', '', '', ''], [options.total, ...four({ flow: '支出总计' })]];
  return sheet(name, ...head(name, number, 7), ['收入', '', '支出'], ['项目', options.amount, '项目', '合计', '一般公共预算财政拨款', '政府性基金预算财政拨款', '国有资本经营预算财政拨款'], ...beside(left, right));
}

const CLASS_CODES = '201 202 203 204 205 206 207 208 210 211 212 213 214 215 216 217 219 220 221 222 223 224 229 231 232 234'.split(' ');

export const classLines = (book: Book, numbered = true): Lines => book.classRows({ flow: '支出' }, numbered).map(([label = ''], index) => [label, { flow: '支出', account: CLASS_CODES[index] ?? '' }]);

/** "表号 · 部门 · 单位" above a table. */
export function headOf(code: (number: number) => string, entity: string, unit: string, words: readonly [string, string] = ['部门：', '单位：']): Head {
  return (title, number, width) => [[title], ends('', code(number), width), ends(`${words[0]}${entity}`, `${words[1]}${unit}`, width)];
}

/** The usual three columns of the 一般公共 table. */
export const GENERAL_COLUMNS: readonly Column[] = [['合计', GENERAL], ['基本支出', BASIC], ['项目支出', { ...GENERAL, nature: '项目' }]];
