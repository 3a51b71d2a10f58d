import { normaliseLabel } from '../chart/normaliseLabel';
import type { PartialCoordinate } from '../cube/coordinate';
import { findMoneyUnit, type MoneyUnit } from '../money/unit';

/** 表类: what a table is about; decides which lines its rows may be. */
export type TableKind =
  | 'balance'
  | 'fiscalBalance'
  | 'income'
  | 'expenditure'
  | 'economic'
  | 'fund'
  | 'capital'
  | 'threePublic'
  | 'assets'
  | 'statistics'
  | 'procurement'
  | 'projects'
  | 'performance'
  | 'other';

/** What a table's name says: its kind, and the part of the coordinate common to all its figures. */
export interface TitleMeaning {
  readonly kind: TableKind;
  readonly fixed: PartialCoordinate;
}

const CODE = /^(?:(?:部门|单位)?(?:公开|财决|预算|决算|附)(?:公开)?(?:附)?表?[0-9]{1,2}(?:-[0-9]+)?(?:表)?|表[0-9]{1,2}(?:-[0-9]+)?|附件?[0-9]{1,2}(?:-[0-9]+)?|(?:公开|预算|附)[0-9]{1,2}表|(?:附?表)[一二三四五六七八九十]{1,3}|[A-Z]{2,4}[0-9]{2}(?:-[0-9])?表?)$/u;

/** 表号 such as "公开05表", "表5", "预算03表"; undefined when the text is none. */
function tableCodeOf(label: string): string | undefined {
  const bare = label.replace(/[:]/gu, '');
  return CODE.test(bare) ? bare : undefined;
}

/** The name in a title without year, numbering and 表号: "2023年度收入决算表" → "收入决算表". */
export function tableNameOf(text: string): string {
  return text
    .replace(/\s+/gu, '')
    .replace(/^[一二三四五六七八九十]+、|^[0-9]{1,2}[、.．](?![0-9])|^[(（][一二三四五六七八九十0-9]+[)）]/u, '')
    .replace(/^(?:公开|预算|附)?(?:表)?[0-9]{1,2}(?:表)?[:：、.-]?(?=[^0-9年])/u, '')
    .replace(/^.*?(?:19|20)[0-9]{2}年(?:度)?/u, '');
}

/** True for a line that names a table: ends in 表, speaks of 收支、决算、预算…, and is no sentence, note or 表号. */
export function isTitle(printed: string): boolean {
  const label = printed.replace(/\((?:金额)?单位:?[^()]*\)$/u, '');
  if (label.length < 3 || label.length > 60 || tableCodeOf(label) !== undefined) return false;
  if (/[。，；:]/u.test(label) || /^(?:注|说明|备注)/u.test(label)) return false;
  if (!/表(?:-[^:;。]{2,16})?(?:\([^()]*\))?$/u.test(label)) return false;
  return /收入|支出|收支|决算|预算|三公|"三公"|资产|采购|统计|绩效|运行经费|自评/u.test(label);
}

/** Reads a table's name by its words, whatever the province calls it. */
export function titleMeaning(text: string): TitleMeaning {
  const name = normaliseLabel(tableNameOf(text)).replace(/"/gu, '');
  const has = (pattern: RegExp): boolean => pattern.test(name);
  if (has(/绩效|自评/u)) return { kind: 'performance', fixed: {} };
  if (has(/三公/u)) return { kind: 'threePublic', fixed: { flow: '三公' } };
  if (has(/国有资产/u)) return { kind: 'assets', fixed: { flow: '资产' } };
  if (has(/统计表|相关信息/u)) return { kind: 'statistics', fixed: {} };
  if (has(/政府采购/u)) return { kind: 'procurement', fixed: { flow: '采购' } };
  if (has(/机关运行/u)) return { kind: 'statistics', fixed: { flow: '机关运行' } };
  if (has(/政府性基金/u)) return { kind: 'fund', fixed: { source: '政府性基金', ...(has(/收入|收支/u) ? {} : { flow: '支出' as const }) } };
  if (has(/国有资本/u)) return { kind: 'capital', fixed: { source: '国有资本', ...(has(/收入|收支/u) ? {} : { flow: '支出' as const }) } };
  if (has(/财政拨款/u) && has(/总表|收支|收入支出/u) && !has(/一般公共|公共预算/u)) return { kind: 'fiscalBalance', fixed: {} };
  const fund: PartialCoordinate = has(/一般公共|公共预算|公共财政/u) ? { source: '一般公共' } : has(/财政拨款/u) ? { source: '财政拨款' } : {};
  if (has(/基本支出/u)) return { kind: 'economic', fixed: { flow: '支出', source: '一般公共', ...fund, nature: '基本' } };
  if (has(/项目支出/u)) return { kind: 'projects', fixed: { flow: '支出', nature: '项目', ...fund } };
  if (has(/明细/u) && has(/支出/u) && fund.source !== undefined) return { kind: 'economic', fixed: { flow: '支出', ...fund } };
  if (has(/收支|收入支出/u) && has(/总表|汇总表/u)) return { kind: 'balance', fixed: fund };
  if (has(/收支|收入支出/u)) return { kind: fund.source === undefined ? 'balance' : 'expenditure', fixed: fund };
  if (has(/支出/u)) return { kind: 'expenditure', fixed: { flow: '支出', ...fund } };
  if (has(/收入/u)) return { kind: 'income', fixed: { flow: '收入', ...fund } };
  return { kind: 'other', fixed: {} };
}

/** What the lines above a grid say besides its title. */
export interface Preamble {
  readonly code?: string;
  readonly unit?: MoneyUnit;
  readonly entity?: string;
  readonly year?: number;
}

const UNIT_LINE = /(?:^|[^\u4e00-\u9fff])(?:金额|货币)?单位:?\(?(百万元|万元|亿元|千元|百元|元)\)?/u;
const ENTITY_LINE = /^(?:公开|编制|填报|填制|报送)?(?:部门|单位)(?:\(单位\))?(?:名称|\(盖章\)|\(公章\))?:(.+)$/u;

/** Reads one cell of the lines above a grid. */
export function readPreamble(text: string): Preamble {
  const label = normaliseLabel(text);
  const unit = UNIT_LINE.exec(label)?.[1] ?? (/^\(?(?:单位:)?(?:百万元|万元|亿元|千元|百元|元)\)?$/u.test(label) ? label : undefined);
  const code = tableCodeOf(label);
  const entity = ENTITY_LINE.exec(text.replace(/\s+/gu, '').replace(/：/gu, ':'))?.[1]?.replace(/(?:金额)?单位:?(?:百万元|万元|亿元|千元|百元|元)$/u, '');
  const year = /数$|执行|增减/u.test(label) ? undefined : /((?:19|20)[0-9]{2})年/u.exec(label)?.[1];
  const money = unit === undefined ? undefined : findMoneyUnit(unit);
  return {
    ...(code === undefined ? {} : { code }),
    ...(money === undefined ? {} : { unit: money }),
    ...(entity === undefined || entity === '' || findMoneyUnit(entity) === entity ? {} : { entity }),
    ...(year === undefined ? {} : { year: Number(year) }),
  };
}

/** True for a cell that belongs above a grid (表号, 单位, 部门, date) rather than in it. */
export function isPreamble(text: string): boolean {
  const { code, unit, entity } = readPreamble(text);
  return code !== undefined || unit !== undefined || entity !== undefined || /^(?:公开|编制|填报|填制|报送)?(?:部门|单位)(?:名称)?:/u.test(normaliseLabel(text)) || /^(?:19|20)[0-9]{2}年(?:度)?(?:[0-9]{1,2}月)?(?:[0-9]{1,2}日)?$/u.test(normaliseLabel(text));
}
