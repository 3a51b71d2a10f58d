/** 等级, worst first. */
export type Grade = '错误' | '尾差偏大' | '口径尾差' | '尾差' | '提示';

/** 类别 of a finding. */
export type FindingKind = '表内' | '表间' | '文表' | '文内' | '科目' | '完整性' | '绩效' | '格式';

/** A cell a finding speaks of, with the words of its table. */
export interface FindingCell {
  readonly sheet: string;
  readonly address: string;
  readonly table: string;
  readonly row: string;
  readonly column: string;
  readonly printed: string;
}

/** A passage of the 情况说明 a finding speaks of; `line` counts paragraphs from 1. */
export interface FindingQuote {
  readonly line: number;
  readonly section: string;
  readonly text: string;
}

/** A correction that repairs `repairs` relations: a cell, or a passage of the text. Best first, never applied silently. */
export interface Suspect {
  readonly sheet?: string;
  readonly address?: string;
  readonly line?: number;
  readonly text?: string;
  readonly suggested?: string;
  readonly operation?: string;
  readonly repairs?: number;
  readonly why?: string;
}

/** A 勾稽关系 a finding folds in, with its sides before and (when a suspect repairs it) after the correction. */
export interface FoldedRelation {
  readonly text: string;
  readonly before: string;
  readonly after?: string;
}

/**
 * 发现: what the user should know, as a value. `rule` is a code of docs/rules.md, `message` one sentence of plain Chinese.
 * Amounts are decimal strings in the workbook's own unit. One cause is one finding.
 */
export interface Finding {
  readonly id: string;
  readonly rule: string;
  readonly kind: FindingKind;
  readonly grade: Grade;
  readonly message: string;
  readonly cells: readonly FindingCell[];
  readonly quotes: readonly FindingQuote[];
  readonly difference?: string;
  readonly allowed?: string;
  readonly suspects: readonly Suspect[];
  readonly folded: number;
  readonly relations?: readonly FoldedRelation[];
}
