import type { At, Cell, Figure, Row, ShapeBook } from './shapeBook';

/** A column: what it adds to a row's meaning, or the cell itself. */
export type Column = At | ((row: At) => Cell);

export const GENERAL: At = { flow: '支出', source: '一般公共' };
export const FUND: At = { flow: '支出', source: '政府性基金' };
export const CAPITAL: At = { flow: '支出', source: '国有资本' };
export const BASIC: At = { ...GENERAL, nature: '基本' };
export const PROJECT: At = { ...GENERAL, nature: '项目' };
export const SPENT: At = { flow: '支出' };
export const natures = (at: At, ...wanted: readonly NonNullable<At['nature']>[]): readonly At[] => wanted.map((nature) => ({ ...at, nature }));

export const SIX: readonly At[] = ['', '出国', '车', '车购置', '车运行', '接待'].map((item) => ({ flow: '三公', ...(item === '' ? {} : { item }) }));

/** A row of figures. */
export function figures(book: ShapeBook, row: At, columns: readonly Column[]): readonly Cell[] {
  return columns.map((column) => (typeof column === 'function' ? column(row) : book.fig({ ...row, ...column })));
}

/** Rows by 科目: lead cells, then figures. */
export function byAccount(book: ShapeBook, codes: readonly string[], lead: (code: string) => Row, columns: readonly Column[], at: At = {}): readonly Row[] {
  return codes.map((code) => [...lead(code), ...figures(book, { ...at, account: code }, columns)]);
}

/** Rows by 支出经济分类. */
export function byEconomic(book: ShapeBook, codes: readonly string[], lead: (code: string) => Row, columns: readonly Column[], at: At = {}): readonly Row[] {
  return codes.map((code) => [...lead(code), ...figures(book, { ...at, economic: code }, columns)]);
}

export const plainLead = (book: ShapeBook) => (code: string): Row => [code, book.name(code)];
export const threeLead = (book: ShapeBook) => (code: string): Row => [code.slice(0, 3), code.slice(3, 5), code.slice(5), book.name(code)];
export const economicLead = (book: ShapeBook) => (code: string): Row => [code, book.line(code)];

/** Stacks of rows side by side, each as wide as its widest row. */
export function beside(...stacks: readonly (readonly Row[])[]): readonly Row[] {
  const height = Math.max(...stacks.map((rows) => rows.length));
  const widths = stacks.map((rows) => Math.max(...rows.map((row) => row.length)));
  return Array.from({ length: height }, (_, line) => stacks.flatMap((rows, index) => fill(rows[line] ?? [], widths[index] ?? 0)));
}

/** Two sides whose last `foot` rows stand level. */
export function sides(left: readonly Row[], leftFoot: readonly Row[], right: readonly Row[], rightFoot: readonly Row[]): readonly Row[] {
  const body = Math.max(left.length, right.length);
  const foot = Math.max(leftFoot.length, rightFoot.length);
  const levelled = (rows: readonly Row[], height: number): readonly Row[] => [...rows, ...Array.from({ length: height - rows.length }, (): Row => [''])];
  return beside([...levelled(left, body), ...levelled(leftFoot, foot)], [...levelled(right, body), ...levelled(rightFoot, foot)]);
}

export function fill(row: Row, width: number): Row {
  return [...row, ...Array<string>(Math.max(0, width - row.length)).fill('')];
}

/** Lines "label, figures…" of a 总表. */
export function lines(book: ShapeBook, entries: readonly (readonly [label: string, at: At])[], columns: readonly Column[] = [{}]): readonly Row[] {
  return entries.map(([label, at]) => [label, ...figures(book, at, columns)]);
}

export const INCOME: readonly (readonly [string, At])[] = [
  ['一、一般公共预算财政拨款收入', { flow: '收入', source: '一般公共' }],
  ['二、政府性基金预算财政拨款收入', { flow: '收入', source: '政府性基金' }],
  ['三、国有资本经营预算财政拨款收入', { flow: '收入', source: '国有资本' }],
  ['四、上级补助收入', { flow: '收入', source: '上级补助' }],
  ['五、事业收入', { flow: '收入', source: '事业' }],
  ['六、经营收入', { flow: '收入', source: '经营' }],
  ['七、附属单位上缴收入', { flow: '收入', source: '附属单位' }],
  ['八、其他收入', { flow: '收入', source: '其他' }],
];
export const INCOME_FOOT: readonly (readonly [string, At])[] = [
  ['本年收入合计', { flow: '收入' }],
  ['使用非财政拨款结余（含专用结余）', { flow: '使用结余' }],
  ['年初结转和结余', { flow: '年初结转' }],
  ['总计', { flow: '收入总计' }],
];
export const SPENT_FOOT: readonly (readonly [string, At])[] = [
  ['本年支出合计', { flow: '支出' }],
  ['结余分配', { flow: '结余分配' }],
  ['年末结转和结余', { flow: '年末结转' }],
  ['总计', { flow: '支出总计' }],
];
export const SOURCES: readonly At[] = [{ flow: '收入' }, { flow: '收入', source: '财政拨款' }, ...INCOME.slice(3).map(([, at]) => at)];
export const SOURCE_HEADS = ['本年收入合计', '财政拨款收入', '上级补助收入', '事业收入', '经营收入', '附属单位上缴收入', '其他收入'];
export const NATURES: readonly At[] = [SPENT, ...natures(SPENT, '基本', '项目', '上缴上级', '经营', '对附属单位补助')];
export const NATURE_HEADS = ['本年支出合计', '基本支出', '项目支出', '上缴上级支出', '经营支出', '对附属单位补助支出'];

/** Title, 表号 and 单位 above a table. */
export function head(title: string, code: string, unit: string, width = 4, entity = '部门：示例市政务服务中心'): readonly Row[] {
  const last = (text: string, first = ''): Row => [first, ...Array<string>(Math.max(0, width - 2)).fill(''), text];
  return [[title], ...(code === '' ? [] : [last(code)]), last(unit, entity)];
}

/** The usual 决算 总表 with 行次 on both sides. */
export function balance(book: ShapeBook, heads: readonly Row[]): readonly Row[] {
  let order = 0;
  const numbered = (rows: readonly Row[]): readonly Row[] => rows.map((row) => ((order += 1), [row[0] ?? '', String(order), ...row.slice(1)]));
  const right = lines(book, book.classes());
  const height = right.length;
  const left = [...lines(book, INCOME), ...Array.from({ length: height - INCOME.length }, (): Row => ['', ''])];
  return [...heads, ...beside(numbered([...left, ...lines(book, INCOME_FOOT)]), numbered([...right, ...lines(book, SPENT_FOOT)]))];
}

/** The usual 财政拨款总表: three funds and their 年初结转 at the left, 合计 and three funds at the right. */
export function fiscal(book: ShapeBook, heads: readonly Row[]): readonly Row[] {
  const four = (['财政拨款', '一般公共', '政府性基金', '国有资本'] as const).map((source): At => ({ source }));
  const left = lines(book, [
    ['一、一般公共预算财政拨款', { flow: '收入', source: '一般公共' }],
    ['二、政府性基金预算财政拨款', { flow: '收入', source: '政府性基金' }],
    ['三、国有资本经营预算财政拨款', { flow: '收入', source: '国有资本' }],
  ]);
  const foot = lines(book, [
    ['本年收入合计', { flow: '收入', source: '财政拨款' }],
    ['年初财政拨款结转和结余', { flow: '年初结转', source: '财政拨款' }],
    ['一般公共预算财政拨款', { flow: '年初结转', source: '一般公共' }],
    ['政府性基金预算财政拨款', { flow: '年初结转', source: '政府性基金' }],
    ['国有资本经营预算财政拨款', { flow: '年初结转', source: '国有资本' }],
    ['总计', { flow: '收入总计', source: '财政拨款' }],
  ]);
  const rightFoot: readonly Row[] = [
    ...lines(book, [['本年支出合计', SPENT], ['年末财政拨款结转和结余', { flow: '年末结转' }]], four),
    [''],
    [''],
    [''],
    ...lines(book, [['总计', { flow: '支出总计' }]], four),
  ];
  return [...heads, ...sides(left, foot, lines(book, book.classes(), four), rightFoot)];
}

/** 基本支出 in code blocks side by side with both totals below. */
export function blocks(book: ShapeBook, heads: readonly Row[], count: 2 | 3, at: At = BASIC): readonly Row[] {
  const row = (code: string): Row => [code, book.line(code), book.fig({ ...at, economic: code })];
  const codes = book.lines(at);
  const people = codes.filter((code) => /^30[13]/u.test(code)).map(row);
  const office = codes.filter((code) => !/^30[13]/u.test(code)).map(row);
  const half = Math.ceil(office.length / 2);
  const stacks = count === 2 ? [people, office] : [people, office.slice(0, half), office.slice(half)];
  const total = (word: string, economic: string): Row => [word, '', book.fig({ ...at, economic })];
  return [...heads, ...beside(...stacks), [...total('人员经费合计', '人员'), ...(count === 3 ? ['公用经费合计', '', '', '', '', book.fig({ ...at, economic: '公用' })] : total('公用经费合计', '公用'))]];
}

/** Text of a cell. */
export const textOf = (cell: Cell): string => (typeof cell === 'string' ? cell : cell.text);
export const isFigureCell = (cell: Cell): cell is Figure => typeof cell !== 'string';
