import type { MovedFigure, RoundingSolver } from '#domain/balance/balanceRounding';
import { FEN_PER_UNIT } from '#domain/money/unit';
import type { RecognisedWorkbook } from '#domain/recognise/recogniseWorkbook';
import type { WorkbookSnapshot } from '#domain/sheet';
import { balanceImport, type BalanceRefusal } from './balanceImport';
import { previewImport, type ImportPreview } from './importFigures';
import { previewSupplementImport, supplementRoleOf, type SupplementRole } from './importToSupplement';
import { readTablesAndSupplement, supplementIn, type ReadWorkbook } from './readTablesAndSupplement';
import { sumUnits, type LeftReason } from './sumUnits';

/** What another workbook's figures are for: 公开表, a block of 补充资料, or, several workbooks together, the 汇总. */
export type ImportUse = 'tables' | 'sum' | SupplementRole;

/** Another workbook, by the name the user knows it under. */
export interface NamedWorkbook extends ReadWorkbook {
  readonly name: string;
}

/** The workbook that takes the figures, as read last. */
export interface ImportTarget {
  readonly recognised: RecognisedWorkbook;
  readonly workbook: WorkbookSnapshot;
}

/** 舍位平衡 of an import: the figures moved, or why none were. */
export type Balancing = { readonly moved: readonly MovedFigure[]; readonly broken: number } | { readonly refused: BalanceRefusal };

/** An import thought through: its preview, what the sources lack, and the 舍位平衡 when it was asked for. */
export interface ImportPlan extends ImportPreview {
  /** Rows of 补充资料 the source has no figure for. */
  readonly missing: readonly string[];
  readonly balancing?: Balancing;
}

/** Reads a workbook as a source of figures; undefined when it holds no 公开表 or 决算表. */
export function sourceFrom(name: string, workbook: WorkbookSnapshot): NamedWorkbook | undefined {
  const read = readTablesAndSupplement(workbook);
  if (read.recognised.tables.length === 0) return undefined;
  const year = read.recognised.year ?? yearIn(name);
  return { name, supplement: read.supplement, recognised: { ...read.recognised, ...(year === undefined ? {} : { year }) } };
}

/** The uses a choice of sources allows, the most likely first. */
export function usesOf(target: ImportTarget, sources: readonly NamedWorkbook[]): readonly ImportUse[] {
  const [first, second] = sources;
  if (first === undefined) return [];
  if (second !== undefined) return ['sum'];
  if (supplementIn(target.workbook).cells.size === 0) return ['tables', 'sum'];
  const role = supplementRoleOf(target.recognised, first.recognised);
  const others: readonly ImportUse[] = target.recognised.stage === '决算' && first.recognised.stage === '预算' ? ['tables', '年初预算数', '上年数', 'sum'] : ['tables', '上年数', 'sum'];
  return role === undefined ? others : [role, ...others.filter((use) => use !== role)];
}

/** True where 舍位平衡 has something to do: the source is in a finer 金额单位 than this workbook. */
export function canBalance(target: ImportTarget, sources: readonly NamedWorkbook[], use: ImportUse): boolean {
  const [source] = sources;
  return use === 'tables' && source !== undefined && FEN_PER_UNIT[source.recognised.unit] < FEN_PER_UNIT[target.recognised.unit];
}

/** 导入方案: what would be written where, for the use the user chose. */
export function planImport(target: ImportTarget, sources: readonly NamedWorkbook[], use: ImportUse, reasons: Readonly<Record<LeftReason, string>>, solve?: RoundingSolver): ImportPlan {
  const [source] = sources;
  if (source === undefined) return { figures: [], groups: [], homeless: [], missing: [] };
  if (use === 'sum') return sumPlan(target, sources, reasons);
  if (use !== 'tables') return previewSupplementImport({ supplement: supplementIn(target.workbook), workbook: target.workbook }, source, use);
  const preview = previewImport(target.recognised, source.recognised);
  if (solve === undefined || !canBalance(target, sources, use)) return { ...preview, missing: [] };
  const balanced = balanceImport(target.recognised, source.recognised, preview, solve);
  if (!balanced.ok) return { ...preview, missing: [], balancing: { refused: balanced.error } };
  const { moved, broken } = balanced.value;
  return { ...balanced.value.preview, missing: [], balancing: { moved, broken } };
}

function sumPlan(target: ImportTarget, sources: readonly NamedWorkbook[], reasons: Readonly<Record<LeftReason, string>>): ImportPlan {
  const { left, ...sum } = sumUnits(target.recognised, sources.map(({ name, recognised }) => ({ unit: unitNameOf(name, recognised), recognised })));
  return { ...sum, homeless: left.map(({ unit, why, ...figure }) => ({ ...figure, table: unit, reason: reasons[why] })), missing: [] };
}

/** 单位名称 of a workbook, else its file name without extension. */
function unitNameOf(name: string, { entity }: RecognisedWorkbook): string {
  return entity ?? name.replace(/^.*[\\/]/u, '').replace(/\.[^.]+$/u, '');
}

function yearIn(name: string): number | undefined {
  const year = /(?<!\d)((?:19|20)\d{2})(?!\d)/u.exec(name)?.[1];
  return year === undefined ? undefined : Number(year);
}
