/** 科目 catalogue: 支出功能分类 or 部门预算支出经济分类. */
export type ChartKind = 'functional' | 'economic';

/** 级次 of a 科目; 支出经济分类 has no 项. */
export type AccountLevel = '类' | '款' | '项';

/**
 * 科目 of one catalogue. `reliability` tells whether the name was read in published documents or comes from general
 * knowledge of the field; `from`/`to` are the first and last year it is valid, where known.
 */
export interface Account {
  readonly kind: ChartKind;
  readonly code: string;
  readonly name: string;
  readonly level: AccountLevel;
  readonly reliability: 'attested' | 'unverified';
  readonly from?: number;
  readonly to?: number;
}

const LEVELS: Readonly<Record<ChartKind, Readonly<Record<number, AccountLevel>>>> = {
  functional: { 3: '类', 5: '款', 7: '项' },
  economic: { 3: '类', 5: '款' },
};

/** Reads a 科目编码 from print, such as "301 01" or "２０１０３０１"; undefined when it is no code by shape. */
export function parseCode(text: string): string | undefined {
  const code = text.normalize('NFKC').replace(/[\s\u200b\ufeff]+/gu, '');
  return /^\d{3}(?:\d{2}){0,2}$/u.test(code) ? code : undefined;
}

/** 级次 by the shape of the code (3, 5, 7 digits); undefined when the catalogue has no such level. */
export function levelOfCode(code: string, kind: ChartKind): AccountLevel | undefined {
  return /^\d+$/u.test(code) ? LEVELS[kind][code.length] : undefined;
}

/** The 款 of a 项 and the 类 of a 款; undefined for a 类. */
export function parentCode(code: string): string | undefined {
  return code.length > 3 ? code.slice(0, -2) : undefined;
}

/** The codes above and including this one, 类 first: "2010301" → 201, 20103, 2010301. */
export function pathOfCode(code: string): readonly string[] {
  const parent = parentCode(code);
  return parent === undefined ? [code] : [...pathOfCode(parent), code];
}
