import type { Exception } from '#domain/exceptions/exceptions';
import type { Finding, Grade } from '#domain/finding/finding';
import { rangeAddress } from '#domain/sheet';
import { summaryOf, type Review } from '#app/reviewWorkbook';

/** The `check --json` object, schema 1; members may be added, never renamed. Amounts are decimal strings in `unit`. */
export interface ReviewJson {
  readonly schema: 1;
  readonly workbook: string;
  readonly edition: string;
  readonly year: number | null;
  readonly unit: string;
  readonly entity: string | null;
  readonly stage: '决算' | '预算';
  readonly tables: readonly { readonly code: string; readonly name: string; readonly sheet: string; readonly range: string; readonly amounts: number }[];
  readonly coverage: { readonly amounts: number; readonly related: number; readonly relations: number; readonly claims: number; readonly claimsBound: number };
  readonly radius: string | null;
  readonly findings: readonly Finding[];
  readonly unchecked: readonly { readonly line: number; readonly text: string; readonly reason: string }[];
  readonly summary: Readonly<Record<Grade, number>>;
  /** The findings that are not 已核实, by grade; `summary` and the exit status count them all. */
  readonly open: Readonly<Record<Grade, number>>;
  /** 已核实 on the sheet 校验记录; `finding` is the id of a finding above, `standing` false once its figures have changed. */
  readonly exceptions: readonly { readonly finding: string; readonly rule: string; readonly reason: string; readonly date: string; readonly standing: boolean }[];
}

/** 校验结果 as the contract's JSON object; `workbook` is the file's name. */
export function reviewJson(workbook: string, review: Review): ReviewJson {
  const { recognised, coverage, summary } = review;
  const open = summaryOf(review.exceptions.open);
  return {
    schema: 1,
    workbook,
    edition: recognised.edition,
    year: recognised.year ?? null,
    unit: recognised.unit,
    entity: recognised.entity ?? null,
    stage: recognised.stage,
    tables: review.tables.map(({ code, name, sheet, range, amounts }) => ({ code, name, sheet, range: rangeAddress(range), amounts })),
    coverage,
    radius: review.radius,
    findings: review.findings,
    unchecked: review.narrative?.unchecked ?? [],
    summary: { 错误: summary.错误, 尾差: summary.尾差, 尾差偏大: summary.尾差偏大, 口径尾差: summary.口径尾差, 提示: summary.提示 },
    open: { 错误: open.错误, 尾差: open.尾差, 尾差偏大: open.尾差偏大, 口径尾差: open.口径尾差, 提示: open.提示 },
    exceptions: exceptionsOf(review),
  };
}

function exceptionsOf({ exceptions: { verified, lifted } }: Review): ReviewJson['exceptions'] {
  const told = (standing: boolean) => ({ finding, rule, reason, date }: Exception) => ({ finding, rule, reason, date, standing });
  return [...verified.map(({ exception }) => told(true)(exception)), ...lifted.map(told(false))];
}
