import type { Fact } from '../cube/fact';
import type { SortedFindings } from '../exceptions/exceptions';
import type { MoneyUnit } from '../money/unit';
import type { Checklist } from '../submission/item';

/** 核对范围 as the report states it. */
export interface Coverage {
  readonly amounts: number;
  readonly related: number;
  readonly relations: number;
}

/** How a table stands, as 勾稽图 shows it. */
export type TableState = '错误' | '尾差' | '一致' | '空表';

/** 勾稽图 for one table: its state, and the tables it shares 勾稽关系 with, by their numbers. */
export interface ReportTable {
  readonly code: string;
  readonly name: string;
  readonly amounts: number;
  readonly state: TableState;
  readonly ties: readonly { readonly label: string; readonly relations: number; readonly failing: number; readonly verified: number }[];
}

/** Everything a 检查报告 is made from; `time` and `version` are told from outside, `digest` is the SHA-256 of the canonical text, where it could be computed. */
export interface ReportSource {
  readonly entity?: string;
  readonly year?: number;
  readonly stage: '决算' | '预算';
  readonly edition: string;
  readonly unit: MoneyUnit;
  readonly workbook: string;
  readonly version: string;
  readonly time: string;
  readonly tables: readonly ReportTable[];
  readonly facts: readonly Fact[];
  readonly coverage: Coverage;
  /** Joint 取整半径 in the workbook's unit; null when no set of ledger figures explains all tables. */
  readonly radius: string | null;
  /** Half the printed step, in the workbook's unit. */
  readonly half: string;
  readonly text?: { readonly figures: number; readonly bound: number; readonly byReason: Readonly<Record<string, number>> };
  readonly sorted: SortedFindings;
  readonly checklist: Checklist;
  readonly digest?: string;
}
