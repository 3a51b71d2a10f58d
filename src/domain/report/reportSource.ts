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
  readonly tables: readonly { readonly code: string; readonly name: string; readonly amounts: number }[];
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
