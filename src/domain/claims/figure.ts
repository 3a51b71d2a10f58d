import type { MoneyUnit } from '../money/unit';

/** What a number of the text measures: 金额, 百分比, 百分点, 数量. */
export type FigureKind = 'money' | 'percent' | 'points' | 'count';

/**
 * 数字 of the text that states something; years, ordinals, document numbers, names and thresholds are none. `start`–`end`
 * include the unit and index the line's readable text; `digits` is the canonical decimal with its sign.
 */
export interface Figure {
  readonly kind: FigureKind;
  readonly start: number;
  readonly numberEnd: number;
  readonly end: number;
  readonly digits: string;
  readonly decimals: number;
  readonly unit: string;
  /** 金额单位; of a bare number the unit of its list, or the document's own. */
  readonly money?: MoneyUnit;
  /** No unit is printed and no list gives one. */
  readonly unitMissing?: boolean;
  /** "约", "近", "余": not a printed value but an order of size. */
  readonly approximate?: boolean;
}

/** 年份 or 日期 named in the text. `end` includes "年", "年度", and the month and day of a date. */
export interface YearMark {
  readonly start: number;
  readonly end: number;
  readonly year: number;
  readonly date: boolean;
}

/** A 科目编码 named in the text. */
export interface CodeMark {
  readonly start: number;
  readonly end: number;
  readonly code: string;
}

/** The numbers of a line, sorted by place. */
export interface Numbers {
  readonly figures: readonly Figure[];
  readonly years: readonly YearMark[];
  readonly codes: readonly CodeMark[];
}
