import type { MoneyUnit } from '../money/unit';
import type { Listing, Sentence, SlotOf, Test } from './sentence';

/** 数字写法 of an edition's text. */
export interface NumberStyle {
  /** Unit of amounts in the text; left out = the workbook's own. */
  readonly unit?: MoneyUnit;
  readonly decimals: number;
  readonly percentDecimals: number;
  /** 716.40 → 716.4, 100.0% → 100%. */
  readonly trimZeros: boolean;
  /** 4,777,056.13. */
  readonly separators: boolean;
  /** How a zero amount is printed when not with the decimals: "0". */
  readonly zero?: string;
}

/** 图 of a section: what it draws, and its caption. */
export type ChartKind = '收支总计对比' | '收入结构' | '支出结构' | '财政拨款收支总计对比';

/** 段落: one sentence, one per member of an enumeration, a text of the user (one paragraph a line), or a chart. */
export type Block =
  | { readonly say: Sentence; readonly when?: Test }
  | { readonly each: Listing; readonly say: Sentence; readonly when?: Test }
  | { readonly text: SlotOf; readonly question: Sentence; readonly when?: Test }
  | { readonly chart: ChartKind; readonly caption: Sentence };

/** 小节 of the 情况说明; its numeral comes from its level and place. Level 0 begins a further part of the document. */
export interface SectionWording {
  readonly key: string;
  readonly level: 0 | 1 | 2 | 3;
  readonly title: Sentence;
  readonly body: readonly Block[];
  readonly when?: Test;
}

/** 情况说明 wording of one edition: plain data, written as a patch of the national one. */
export interface Wording {
  readonly edition: string;
  /** "第三部分 2023年度部门决算情况说明". */
  readonly title: Sentence;
  readonly numerals: Readonly<Record<1 | 2 | 3, string>>;
  readonly numbers: NumberStyle;
  /** 概况, the part before the tables. */
  readonly overview: readonly SectionWording[];
  readonly sections: readonly SectionWording[];
  /** Part titles of the whole document in order (目录); the 情况说明 and the 名词解释 are among them. */
  readonly parts: readonly Sentence[];
  /** Title of the 名词解释 part. */
  readonly glossary: Sentence;
  /** The 名词解释 stand before the text. */
  readonly glossaryFirst?: true;
  /** How the publisher calls itself when 补充资料 does not say. */
  readonly self: string;
}

/** A section with some members replaced. */
export function patchSection(sections: readonly SectionWording[], key: string, change: Partial<SectionWording>): readonly SectionWording[] {
  return sections.map((section) => (section.key === key ? { ...section, ...change } : section));
}
