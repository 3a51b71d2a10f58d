import { keyOf, type Coordinate, type Stage } from '#domain/cube/coordinate';
import type { Fact } from '#domain/cube/fact';
import type { RecognisedWorkbook } from '#domain/recognise/recogniseWorkbook';
import { address, type WorkbookSnapshot } from '#domain/sheet';
import { SUPPLEMENT_BLOCKS } from '#domain/supplement/layout';
import type { Supplement, SupplementCell } from '#domain/supplement/supplement';
import { bestPrinting, figureFor, groupsOf, nameOf, printingsOf, sourceOf, type FigureSource, type HomelessFigure, type Home, type ImportedFigure, type ImportPreview } from './importFigures';
import type { ReadWorkbook } from './readTablesAndSupplement';

/** What a workbook gives 补充资料: last year's gives 上年数, this year's 预算公开 gives 年初预算数. */
export type SupplementRole = '上年数' | '年初预算数';

/** 补充资料 of this workbook, and what its cells hold, so that formulas are left to compute. */
export interface SupplementTarget {
  readonly supplement: Supplement;
  readonly workbook: WorkbookSnapshot;
}

/** An import into 补充资料: its preview, and the rows the other workbook has no figure for. */
export interface SupplementImport extends ImportPreview {
  readonly missing: readonly string[];
}

interface Found {
  readonly fen: number;
  readonly from: FigureSource;
}

/** The stage a figure has in the source, for each stage 补充资料 asks for. */
const STAGES: Readonly<Record<SupplementRole, Readonly<Partial<Record<Stage, Stage>>>>> = {
  上年数: { 上年决算: '决算', 上年预算: '年初预算' },
  年初预算数: { 年初预算: '年初预算' },
};

/** The role a workbook most likely plays for this one, judged by year and stage; undefined when it is a source for the tables. */
export function supplementRoleOf(target: RecognisedWorkbook, source: RecognisedWorkbook): SupplementRole | undefined {
  if (target.year === undefined || source.year === undefined) return undefined;
  if (source.year === target.year - 1) return '上年数';
  return source.year === target.year && source.stage === '预算' && target.stage === '决算' ? '年初预算数' : undefined;
}

/** Looks up, for every cell of 补充资料 that a role can fill, the same figure in the other workbook's tables and its own 补充资料. */
export function previewSupplementImport({ supplement, workbook }: SupplementTarget, source: ReadWorkbook, role: SupplementRole): SupplementImport {
  const find = finderIn(source);
  const figures: ImportedFigure[] = [];
  const missing: string[] = [];
  for (const cell of supplement.cells.values()) {
    const home = homeOfCell(cell, role, workbook);
    if (home === undefined) continue;
    const found = find(home.at);
    if (found === undefined) missing.push(`${cell.block} ${cell.label}`);
    else figures.push(figureFor(home, found.fen, found.from));
  }
  return { figures, groups: groupsOf(figures, SUPPLEMENT_BLOCKS.map(({ title }) => [title, title])), homeless: role === '年初预算数' ? withoutRow(supplement, source.recognised) : [], missing };
}

function homeOfCell(cell: SupplementCell, role: SupplementRole, workbook: WorkbookSnapshot): (Home & { readonly at: Coordinate }) | undefined {
  const stage = cell.at === undefined ? undefined : STAGES[role][cell.at.stage];
  if (cell.at === undefined || cell.unit === undefined || cell.aspect !== '值' || stage === undefined || hasFormula(cell, workbook)) return undefined;
  const { place, label, block, unit, fen } = cell;
  return { at: { ...cell.at, stage }, group: block, place, row: label, column: '', unit, ...(fen === undefined || fen === 0 ? {} : { fen }) };
}

function finderIn({ recognised, supplement }: ReadWorkbook): (at: Coordinate) => Found | undefined {
  const printings = printingsOf(recognised);
  return (at) => {
    const fact = bestPrinting(printings.get(keyOf(at)) ?? [], recognised);
    if (fact !== undefined) return { fen: fact.fen, from: sourceOf(fact, recognised) };
    const cell = supplement.cells.get(`值|${keyOf(at)}`);
    if (cell?.fen === undefined || cell.unit === undefined) return undefined;
    const { place, text, unit, fen, block } = cell;
    return { fen, from: { table: block, sheet: place.sheet, address: address(place.row, place.column), printed: text, unit } };
  };
}

/** 项 of the 预算 that 补充资料 has no row for. */
function withoutRow(supplement: Supplement, source: RecognisedWorkbook): readonly HomelessFigure[] {
  const seen = new Set<string>();
  return source.facts.flatMap((fact): HomelessFigure[] => {
    const { at, place, printed, fen } = fact;
    if (!isBudgetedItem(fact) || fen === 0 || supplement.cells.has(`值|${keyOf(at)}`) || seen.has(fact.key)) return [];
    seen.add(fact.key);
    return [{ table: nameOf(source.tables[place.table]), row: place.rowLabel, column: place.columnLabel, printed: printed.text }];
  });
}

function isBudgetedItem({ at }: Fact): boolean {
  return at.flow === '支出' && at.stage === '年初预算' && at.source === '一般公共' && at.account?.length === 7 && at.nature === undefined && at.economic === undefined && at.unit === undefined;
}

function hasFormula({ place }: SupplementCell, workbook: WorkbookSnapshot): boolean {
  const sheet = workbook.sheets.find(({ name }) => name === place.sheet);
  return (sheet?.formulas[place.row - (sheet.top)]?.[place.column - (sheet.left)] ?? '') !== '';
}
