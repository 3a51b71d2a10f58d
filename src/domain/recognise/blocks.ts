import { accountByName } from '../chart/catalogue';
import { bareLabel, normaliseLabel } from '../chart/normaliseLabel';
import type { PartialCoordinate } from '../cube/coordinate';
import { isDash, isFigure, textAt, wordsOf, type Region } from './grid';
import { headerStack, isHeaderRow, isIndexRow, type GridRows } from './header';
import { economicHeads, type EconomicHead } from './economicHeads';
import { columnMeaning, feesWithin } from './lexicon';

/** A column that holds amounts: where it stands, its label, and what the label says. */
export interface AmountColumn {
  readonly column: number;
  readonly label: string;
  readonly at: PartialCoordinate;
  /** False when the label says nothing the engine knows; such a column is reported, not bound. */
  readonly known: boolean;
  /** True for a bare 预算数, whose 口径 the table's note decides. */
  readonly planned: boolean;
  /** The year its label names, such as 2022 in "2022年决算数". */
  readonly year?: number;
}

/** 区块: label columns and the amount columns they name; 收支总表 has two side by side, 基本支出明细表 three or four. */
export interface Block {
  /** Columns of a 科目编码: one, or up to three for 类｜款｜项. */
  readonly codes: readonly number[];
  /** Every label column, codes included, left to right; none in a one-row table. */
  readonly labels: readonly number[];
  readonly amounts: readonly AmountColumn[];
  /** Labels above the label columns, such as 收入, 支出, 人员经费, 单位名称. */
  readonly heads: readonly string[];
  /** Columns that only tell the 预算单位 of a 科目 row, by code or name. */
  readonly units: readonly number[];
  /** True where a row without code names the unit of the rows below it: 单位名称（科目）. */
  readonly unitRows: boolean;
  /** Column of the 项目名称, if it has one of its own. */
  readonly project?: number;
}

type Role = 'code' | 'name' | 'unit' | 'order' | 'amount' | 'ignored' | 'empty';

interface ColumnView {
  readonly column: number;
  readonly stack: readonly string[];
  readonly role: Role;
}

const CODE_TEXT = /^(?:\d{3}(?:\d{2}){0,2}|\d{1,2})(?:\.0+)?$/u;

/** Divides a grid into blocks of label and amount columns, by header words and by what the columns hold. */
export function readBlocks(region: Region, rows: GridRows): readonly Block[] {
  const bodyRows: number[] = [];
  const headingRows: number[] = [];
  for (let row = rows.bodyTop; row <= rows.bodyBottom; row += 1) {
    const words = wordsOf(region, row);
    if (words.length === 0 || isIndexRow(words)) continue;
    if (words.length > 1 && isHeaderRow(words)) headingRows.push(row);
    else bodyRows.push(row);
  }
  const views: ColumnView[] = [];
  for (let column = region.left; column <= region.right; column += 1) {
    const above = headerStack(region, rows, column);
    const stack = above.length > 0 ? above : headingRows.map((row) => textAt(region.sheet, row, column)).filter((text) => text.trim() !== '').slice(0, 1);
    views.push({ column, stack, role: isVoid(region, rows, column) ? 'empty' : roleOf(region, bodyRows, column, stack) });
  }
  const economic = economicHeads(views.map(({ role, stack }) => (role === 'amount' ? stack : [])));
  const blocks: Block[] = [];
  let labels: ColumnView[] = [];
  let amounts: AmountColumn[] = [];
  const close = (): void => {
    if (amounts.length > 0) blocks.push(blockOf(labels, amounts));
    labels = [];
    amounts = [];
  };
  views.forEach((view, index) => {
    if (view.role === 'code' || view.role === 'name' || view.role === 'unit') {
      if (amounts.length > 0) close();
      labels.push(view);
    } else if (view.role === 'amount') amounts.push(amountColumn(view, economic[index]));
  });
  close();
  return blocks;
}

function blockOf(labels: readonly ColumnView[], amounts: readonly AmountColumn[]): Block {
  const codes = labels.filter((view) => view.role === 'code').map((view) => view.column);
  const heading = (view: ColumnView): string => normaliseLabel(view.stack[view.stack.length - 1] ?? '');
  const project = labels.find((view) => view.role === 'name' && /项目名称$/u.test(heading(view)));
  const listed = project !== undefined || codes.length > 0;
  const isUnit = (view: ColumnView): boolean => view.role === 'unit' || (listed && view.role === 'name' && UNIT_NAME.test(heading(view)));
  const own = labels.filter((view) => !isUnit(view));
  return {
    codes,
    labels: own.map((view) => view.column),
    amounts: amounts.some(({ at }) => at.nature === '项目') ? amounts.map(ofBasic) : amounts,
    heads: labels.flatMap((view) => view.stack),
    units: listed ? labels.filter(isUnit).map((view) => view.column) : [],
    unitRows: codes.length > 0 && own.some((view) => /^(?:单位|部门)(?:名称)?\(科目(?:名称)?\)$/u.test(heading(view))),
    ...(project === undefined ? {} : { project: project.column }),
  };
}

/** 人员经费 and 公用经费 beside 项目支出 are those of the 基本支出, said or not. */
function ofBasic(column: AmountColumn): AmountColumn {
  const { economic, nature } = column.at;
  return nature === undefined && (economic === '人员' || economic === '公用') ? { ...column, at: { ...column.at, nature: '基本' } } : column;
}

const UNIT_NAME = /^(?:预算|所属|基层|主管|项目)?(?:单位|部门)(?:\(单位\))?名称$|^(?:预算|项目)单位$/u;
const UNIT_CODE = /^(?:预算|所属|基层)?(?:单位|部门)(?:代码|编码)$/u;

function amountColumn(view: ColumnView, economic: EconomicHead | undefined): AmountColumn {
  const meaningOf = (label: string): PartialCoordinate | undefined => (economic?.said.includes(label) === true ? { economic: economic.code } : (columnMeaning(label) ?? economicColumn(label)));
  const says = (label: string): boolean => meaningOf(label) !== undefined || NEUTRAL.test(bareLabel(label));
  const at = view.stack.reduce<PartialCoordinate>((whole, label) => ({ ...whole, ...(feesWithin(label, whole.source) ?? meaningOf(label)) }), {});
  const deepest = view.stack[view.stack.length - 1];
  const labels = view.stack.map((text) => normaliseLabel(text)).filter((text, index, all) => all.indexOf(text) === index);
  const year = labels.map((label) => YEAR.exec(label)?.[1]).find((found) => found !== undefined);
  return {
    column: view.column,
    label: labels.join(' / '),
    at,
    known: deepest === undefined || says(deepest),
    planned: labels.some((label) => /预算数?$/u.test(label) && columnMeaning(label)?.stage === undefined),
    ...(year === undefined ? {} : { year: Number(year) }),
  };
}

const YEAR = /((?:19|20)\d{2})年/u;

/** 支出经济分类 across the columns, as the 明细 tables of some provinces have it. */
function economicColumn(label: string): PartialCoordinate | undefined {
  const account = accountByName(label, 'economic');
  return account === undefined ? undefined : { economic: account.code };
}

/** A column with nothing of its own from header to last row: room beside the table, or hidden under a merged cell. */
function isVoid(region: Region, rows: GridRows, column: number): boolean {
  for (let row = rows.headerTop; row <= rows.bodyBottom; row += 1) if (normaliseLabel(textAt(region.sheet, row, column)) !== '') return false;
  return true;
}

const NEUTRAL = /^(?:小计|合计|总计|金额|收入|支出|决算数?|预算数|统计数|采购金额|数量|项目|合计\(.*\)|.*总计|本年(?:数|支出|收入)?|本年预算数|(?:19|20)\d{2}年(?:度)?.*(?:预算|决算|预算数|决算数)|"?三公"?经费(?:预算|决算)数?|一般公共预算基本支出|收入预算|支出预算|.*(?:预算|决算)(?:支出|数|金额)?)$/u;
const IGNORED = /^(?:备注|说明|增减.*|差异.*|完成.*|占.*|比.*|.*率|.*%|.*比例|主要用途|项目内容|原因.*)$/u;

function roleOf(region: Region, bodyRows: readonly number[], column: number, stack: readonly string[]): Role {
  const deepest = normaliseLabel(stack[stack.length - 1] ?? '');
  let filled = 0;
  let figures = 0;
  let codes = 0;
  let texts = 0;
  let ordered = 0;
  let last = 0;
  for (const row of bodyRows) {
    const label = normaliseLabel(textAt(region.sheet, row, column));
    if (label === '' || isDash(label)) continue;
    filled += 1;
    if (isFigure(label)) figures += 1;
    else texts += 1;
    if (CODE_TEXT.test(label.replace(/,/gu, ''))) codes += 1;
    const count = Number(label);
    if (Number.isInteger(count) && count > last && count <= last + 3) ordered += 1;
    if (Number.isInteger(count)) last = count;
  }
  if (/^(?:行次?|栏次|行次栏次|序号|次)$/u.test(deepest)) return figures > 0 && ordered < figures / 2 ? 'amount' : 'order';
  if (IGNORED.test(deepest)) return 'ignored';
  if (UNIT_CODE.test(deepest)) return 'unit';
  const codeHead = stack.some((label) => /编码?$|代码$|^类款?项?$|^[类款项]$|科目编/u.test(normaliseLabel(label)));
  if (codeHead && (texts === 0 || codes > 0) && codes * 2 >= filled - texts && !/名称$/u.test(deepest)) return 'code';
  if (filled > 0 && codes >= 2 && codes * 2 > filled && /^(?:项目|科目.*|.*分类科目.*)$/u.test(deepest)) return 'code';
  if (/分类科目$/u.test(deepest) && figures === codes) return codes > 0 ? 'code' : 'name';
  if (filled > 0 && texts * 2 > filled) return /^(?:金额|决算数?|预算数|小计|合计)$/u.test(deepest) ? 'amount' : 'name';
  if (/名称$|^项目$|^项目\(.*\)$|^名称$|^单位$|^科目$|^(?:单位|部门)(?:名称)?\(科目(?:名称)?\)$/u.test(deepest)) return figures > 0 && texts === 0 ? 'amount' : 'name';
  if (codeHead) return 'code';
  if (filled === 0 && stack.length === 0) return 'empty';
  if (figures > 0 && stack.length === 0 && ordered === figures && figures > 2) return 'order';
  return 'amount';
}
