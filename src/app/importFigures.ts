import type { Fact, TableInfo } from '#domain/cube/fact';
import { decimalIn } from '#domain/money/quantity';
import { FEN_PER_UNIT, type MoneyUnit } from '#domain/money/unit';
import type { RecognisedWorkbook } from '#domain/recognise/recogniseWorkbook';
import { address, type CellRef, type SheetOp } from '#domain/sheet';

/** Whose figure stays where both workbooks have one: 保留现有 or 采用导入. */
export type ConflictChoice = 'keep' | 'take';

/** Where an imported figure comes from, as the source prints it. */
export interface FigureSource {
  readonly table: string;
  readonly sheet: string;
  readonly address: string;
  readonly printed: string;
  readonly unit: MoneyUnit | '个';
}

/** One figure that would be written, with the source it comes from. Decimal texts in their own unit. */
export interface ImportedFigure {
  /** The table or the block of 补充资料 it belongs to: a key of `ImportPreview.groups`. */
  readonly group: string;
  readonly place: CellRef;
  readonly row: string;
  readonly column: string;
  readonly from: FigureSource;
  readonly existing?: string;
  readonly value: string;
  /** True where 元 → 万元 dropped digits. */
  readonly rounded: boolean;
}

/** One table, or one block of 补充资料, with what an import would write into it. */
export interface ImportGroup {
  readonly key: string;
  readonly name: string;
  readonly figures: number;
  readonly conflicts: number;
  readonly rounded: number;
}

/** A figure of the source that found no cell here, and why where the reason is known. */
export interface HomelessFigure {
  readonly table: string;
  readonly row: string;
  readonly column: string;
  readonly printed: string;
  readonly reason?: string;
}

/** 导入预览: what goes where, per table of this workbook, and what found no place. Nothing is written yet. */
export interface ImportPreview {
  readonly figures: readonly ImportedFigure[];
  readonly groups: readonly ImportGroup[];
  /** Figures of the source without a cell here: mostly 科目 whose rows are not open. */
  readonly homeless: readonly HomelessFigure[];
}

/** A cell that can take a figure: its place, its unit, and the figure it holds now. */
export interface Home {
  readonly group: string;
  readonly place: CellRef;
  readonly row: string;
  readonly column: string;
  readonly unit: MoneyUnit | '个';
  /** What the cell holds now, 0.01 元 or 0.01 of one; none when blank or zero. */
  readonly fen?: number;
}

/** Finds a cell for every figure of another workbook by its meaning; formula cells of this workbook are left to compute. */
export function previewImport(target: RecognisedWorkbook, source: RecognisedWorkbook): ImportPreview {
  const printings = printingsOf(source);
  const homes = new Map<string, Fact[]>();
  for (const fact of target.facts) append(homes, fact.key, fact);
  const figures: ImportedFigure[] = [];
  const homeless: HomelessFigure[] = [];
  for (const [key, printed] of printings) {
    const cells = homes.get(key) ?? [];
    const first = printed[0];
    if (cells.length === 0 && first !== undefined && printed.some(({ fen }) => fen !== 0)) homeless.push(homelessOf(first, source));
    for (const home of cells) {
      const best = bestPrinting(printed, source, target.tables[home.place.table]?.kind);
      if (home.formula === '' && best !== undefined) figures.push(figureFor(homeOf(home), best.fen, sourceOf(best, source)));
    }
  }
  return { figures, groups: groupsOf(figures, target.tables.map((table) => [String(table.index), nameOf(table)])), homeless };
}

/** True where this workbook already holds another figure than the one offered. */
export function isConflict(figure: ImportedFigure): boolean {
  return figure.existing !== undefined && Number(figure.existing) !== Number(figure.value);
}

/** The writes of an import, choice per group; one undo step when applied at once. */
export function importOps(preview: ImportPreview, choices: Readonly<Record<string, ConflictChoice>> = {}): readonly SheetOp[] {
  return preview.figures.flatMap((figure): SheetOp[] =>
    isConflict(figure) && (choices[figure.group] ?? 'keep') === 'keep'
      ? []
      : [{ op: 'write', sheet: figure.place.sheet, row: figure.place.row, column: figure.place.column, cells: [[{ value: Number(figure.value) }]] }],
  );
}

/** Every group taken, for commands that decide once for all tables. */
export function choiceForAll(preview: ImportPreview, choice: ConflictChoice): Readonly<Record<string, ConflictChoice>> {
  return Object.fromEntries(preview.groups.map(({ key }) => [key, choice]));
}

/** A figure as its cell would take it: two decimals of the cell's unit, whole numbers for counts. */
export function figureFor(home: Home, fen: number, from: FigureSource): ImportedFigure {
  const value = valueIn(home.unit, fen);
  const exact = home.unit === '个' || decimalIn(fen, home.unit, 6).replace(/0+$/u, '').length <= value.replace(/0+$/u, '').length;
  const { group, place, row, column } = home;
  return { group, place, row, column, from, ...(home.fen === undefined ? {} : { existing: valueIn(home.unit, home.fen) }), value, rounded: !exact };
}

/** The groups that take figures, in the order given, with their counts. */
export function groupsOf(figures: readonly ImportedFigure[], names: readonly (readonly [key: string, name: string])[]): readonly ImportGroup[] {
  return names
    .map(([key, name]) => {
      const own = figures.filter((figure) => figure.group === key);
      return { key, name, figures: own.length, conflicts: own.filter(isConflict).length, rounded: own.filter(({ rounded }) => rounded).length };
    })
    .filter((group) => group.figures > 0);
}

/** The decimal text a cell of this unit takes: two decimals of its unit, whole numbers for counts. */
export function valueIn(unit: MoneyUnit | '个', fen: number): string {
  return unit === '个' ? String(Math.round(fen / 100)) : decimalIn(fen, unit);
}

/** A table's cell as a home for a figure. */
export function homeOf({ place, unit, printed, fen }: Fact): Home {
  return {
    group: String(place.table),
    place: { sheet: place.sheet, row: place.row, column: place.column },
    row: place.rowLabel,
    column: place.columnLabel,
    unit,
    ...(printed.kind === 'number' && fen !== 0 ? { fen } : {}),
  };
}

/** "公开05表 一般公共预算财政拨款支出决算表", as far as both are printed. */
export function nameOf(table: TableInfo | undefined): string {
  return [table?.code ?? '', table?.name ?? ''].filter((part) => part !== '').join(' ');
}

/** Where a figure of another workbook stands. */
export function sourceOf({ place, printed, unit }: Fact, source: RecognisedWorkbook): FigureSource {
  return { table: nameOf(source.tables[place.table]), sheet: place.sheet, address: address(place.row, place.column), printed: printed.text, unit };
}

/** All printings of each figure of a workbook, blanks and dashes left out. */
export function printingsOf(source: RecognisedWorkbook): ReadonlyMap<string, readonly Fact[]> {
  const printings = new Map<string, Fact[]>();
  for (const fact of source.facts) if (fact.printed.kind === 'number') append(printings, fact.key, fact);
  return printings;
}

/** The printing to believe: of a table of the same kind, then of the finest 金额单位, then one typed rather than computed, then the first. */
export function bestPrinting(printings: readonly Fact[], source: RecognisedWorkbook, kind?: string): Fact | undefined {
  const rank = (fact: Fact): number => (source.tables[fact.place.table]?.kind === kind ? 0 : 1e15) + (fact.unit === '个' ? 0 : FEN_PER_UNIT[fact.unit]) + (fact.formula === '' ? 0 : 0.5);
  return printings.reduce<Fact | undefined>((best, fact) => (best === undefined || rank(fact) < rank(best) ? fact : best), undefined);
}

function homelessOf(fact: Fact, source: RecognisedWorkbook): HomelessFigure {
  return { table: nameOf(source.tables[fact.place.table]), row: fact.place.rowLabel, column: fact.place.columnLabel, printed: fact.printed.text };
}

function append(index: Map<string, Fact[]>, key: string, fact: Fact): void {
  const same = index.get(key);
  if (same === undefined) index.set(key, [fact]);
  else same.push(fact);
}
