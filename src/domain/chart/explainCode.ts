import { levelOfCode, parseCode, pathOfCode, type Account, type AccountLevel, type ChartKind } from './account';
import { accountByCode } from './catalogue';

/** One level of an explained 科目编码. `source` tells how its name is known: from the catalogue, by a general rule, or not at all. */
export interface ExplainedLevel {
  readonly code: string;
  readonly level: AccountLevel;
  readonly name?: string;
  readonly source: Account['reliability'] | 'rule' | 'unknown';
}

/** 科目编码 explained: the code's own level last, the levels above it first. */
export interface ExplainedCode {
  readonly code: string;
  readonly kind: ChartKind;
  readonly path: readonly ExplainedLevel[];
  readonly name?: string;
  readonly source: ExplainedLevel['source'];
}

/** 项 numbers that mean the same in every 款 of a managing office. */
const OFFICE_ITEMS: Readonly<Record<string, string>> = { '01': '行政运行', '02': '一般行政管理事务', '03': '机关服务', '50': '事业运行' };

/** True for the 项 every managing office has, under many 款: 行政运行, 事业运行 and the like. */
export function isOfficeItem(name: string): boolean {
  return Object.values(OFFICE_ITEMS).includes(name);
}

/** 款 that carry the office 项 although their name does not say 事务. */
const OFFICE_GROUPS: ReadonlySet<string> = new Set(
  '20401 20402 20403 20404 20405 20406 20407 20408 20701 20702 20703 20706 20708 20811 20816 21301 21302 21303 21305 21401 21402 21403 21405 21501 21502 21503 21505 21507 21508'.split(' '),
);

/**
 * 科目说明: names a code and the levels above it. Where the catalogue does not know the code, the general numbering is
 * used (01 行政运行, 50 事业运行, 99 其他…支出) and said so; undefined when the text is no code of that catalogue by shape.
 */
export function explainCode(text: string, kind: ChartKind = 'functional'): ExplainedCode | undefined {
  const code = parseCode(text);
  if (code === undefined || levelOfCode(code, kind) === undefined) return undefined;
  const path: ExplainedLevel[] = [];
  for (const step of pathOfCode(code)) path.push(explainLevel(step, kind, path.at(-1)));
  const own = path.at(-1);
  if (own === undefined) return undefined;
  return { code, kind, path, source: own.source, ...(own.name === undefined ? {} : { name: own.name }) };
}

function explainLevel(code: string, kind: ChartKind, parent: ExplainedLevel | undefined): ExplainedLevel {
  const level = levelOfCode(code, kind) ?? '类';
  const account = accountByCode(code, kind);
  if (account !== undefined) return { code, level, name: account.name, source: account.reliability };
  const name = kind === 'functional' ? nameByRule(code, level, parent) : undefined;
  return name === undefined ? { code, level, source: 'unknown' } : { code, level, name, source: 'rule' };
}

function nameByRule(code: string, level: AccountLevel, parent: ExplainedLevel | undefined): string | undefined {
  const last = code.slice(-2);
  const above = parent?.name;
  if (last === '99') return above === undefined ? undefined : otherOf(above);
  if (level !== '项' || parent === undefined) return undefined;
  const office = above === undefined || above.endsWith('事务') || OFFICE_GROUPS.has(parent.code);
  return office ? OFFICE_ITEMS[last] : undefined;
}

function otherOf(name: string): string {
  const whole = name.endsWith('支出') ? name : `${name}支出`;
  return whole.startsWith('其他') ? whole : `其他${whole}`;
}
