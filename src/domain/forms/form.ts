import type { Printed } from '../money/printed';

/** One cell of a 绩效自评表: where it stands, what it prints, and the figure it holds, if any. Zero-based. */
export interface FormCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly printed: Printed;
}

/** 项目资金 line: 年度资金总额 or one of its sources, with 预算数、执行数、分值、执行率、得分. */
export interface FundLine {
  readonly source: string;
  readonly initial?: FormCell;
  readonly full?: FormCell;
  readonly executed?: FormCell;
  readonly weight?: FormCell;
  readonly rate?: FormCell;
  readonly score?: FormCell;
}

/** 绩效指标: levels as printed (merged cells carried down), target, actual, 分值, 得分 and 偏差. */
export interface Indicator {
  readonly level1: string;
  readonly level2: string;
  readonly level3: string;
  readonly target?: FormCell;
  readonly actual?: FormCell;
  readonly weight?: FormCell;
  readonly score?: FormCell;
  readonly deviation?: FormCell;
  readonly reason?: FormCell;
}

/** A line that carries 分值 and 得分, in whatever part of the form: 预算执行, 资金管理情况, 绩效指标. */
export interface ScoredLine {
  readonly label: string;
  readonly weight?: FormCell;
  readonly score?: FormCell;
}

/** 绩效自评表: one form, 整体 or 项目, wherever it stands in the workbook. */
export interface PerformanceForm {
  readonly sheet: string;
  readonly title: string;
  readonly project: string;
  readonly scope: '整体' | '项目';
  readonly funds: readonly FundLine[];
  readonly indicators: readonly Indicator[];
  readonly scored: readonly ScoredLine[];
  readonly totalWeight?: FormCell;
  readonly total?: FormCell;
  readonly conclusion?: FormCell;
  /** Note that sets which score earns which word, as printed. */
  readonly conclusionRule?: string;
}
