import type { Fact, TableInfo } from '#domain/cube/fact';
import { decimalIn } from '#domain/money/quantity';
import type { RecognisedWorkbook } from '#domain/recognise/recogniseWorkbook';
import { address, type SheetOp } from '#domain/sheet';

/** Whose figure stays where both workbooks have one: 保留现有 or 采用导入. */
export type ConflictChoice = 'keep' | 'take';

/** One figure that would be written, with the source it comes from. Decimal texts in their own unit. */
export interface ImportedFigure {
  readonly table: number;
  readonly sheet: string;
  readonly address: string;
  readonly row: string;
  readonly column: string;
  readonly from: { readonly table: string; readonly sheet: string; readonly address: string; readonly printed: string; readonly unit: string };
  readonly existing?: string;
  readonly value: string;
  /** True where 元 → 万元 dropped digits. */
  readonly rounded: boolean;
}

/** 导入预览: what goes where, per table of this workbook, and what found no place. Nothing is written yet. */
export interface ImportPreview {
  readonly figures: readonly ImportedFigure[];
  readonly tables: readonly { readonly table: TableInfo; readonly figures: number; readonly conflicts: number; readonly rounded: number }[];
  /** Figures of the source without a cell here: mostly 科目 whose rows are not open. */
  readonly homeless: readonly { readonly table: string; readonly row: string; readonly column: string; readonly printed: string }[];
}

/** Finds a cell for every figure of another workbook by its meaning; formula cells of this workbook are left to compute. */
export function previewImport(target: RecognisedWorkbook, source: RecognisedWorkbook): ImportPreview {
  const cells = new Map<string, Fact[]>();
  for (const fact of target.facts) cells.set(fact.key, [...(cells.get(fact.key) ?? []), fact]);
  const figures: ImportedFigure[] = [];
  const homeless: ImportPreview['homeless'][number][] = [];
  const taken = new Set<string>();
  for (const fact of source.facts) {
    if (fact.printed.kind !== 'number' || taken.has(fact.key)) continue;
    taken.add(fact.key);
    const homes = cells.get(fact.key) ?? [];
    if (homes.length === 0 && fact.fen !== 0) homeless.push({ table: nameOf(source.tables[fact.place.table]), row: fact.place.rowLabel, column: fact.place.columnLabel, printed: fact.printed.text });
    for (const home of homes) if (home.formula === '') figures.push(figureFor(home, fact, source));
  }
  const tables = target.tables
    .map((table) => {
      const own = figures.filter((figure) => figure.table === table.index);
      return { table, figures: own.length, conflicts: own.filter(isConflict).length, rounded: own.filter(({ rounded }) => rounded).length };
    })
    .filter((table) => table.figures > 0);
  return { figures, tables, homeless };
}

/** True where this workbook already holds another figure than the one offered. */
export function isConflict(figure: ImportedFigure): boolean {
  return figure.existing !== undefined && Number(figure.existing) !== Number(figure.value);
}

/** The writes of an import, choice per table index; one undo step when applied at once. */
export function importOps(target: RecognisedWorkbook, preview: ImportPreview, choices: Readonly<Record<number, ConflictChoice>> = {}): readonly SheetOp[] {
  const byAddress = new Map(target.facts.map((fact) => [`${fact.place.sheet}!${address(fact.place.row, fact.place.column)}`, fact.place]));
  return preview.figures.flatMap((figure): SheetOp[] => {
    const place = byAddress.get(`${figure.sheet}!${figure.address}`);
    if (place === undefined || (isConflict(figure) && (choices[figure.table] ?? 'keep') === 'keep')) return [];
    return [{ op: 'write', sheet: place.sheet, row: place.row, column: place.column, cells: [[{ value: Number(figure.value) }]] }];
  });
}

function figureFor(home: Fact, fact: Fact, source: RecognisedWorkbook): ImportedFigure {
  const value = valueIn(home, fact.fen);
  const exact = home.unit === '个' ? true : decimalIn(fact.fen, home.unit, 6).replace(/0+$/u, '').length <= value.replace(/0+$/u, '').length;
  return {
    table: home.place.table,
    sheet: home.place.sheet,
    address: address(home.place.row, home.place.column),
    row: home.place.rowLabel,
    column: home.place.columnLabel,
    from: { table: nameOf(source.tables[fact.place.table]), sheet: fact.place.sheet, address: address(fact.place.row, fact.place.column), printed: fact.printed.text, unit: fact.unit },
    ...(home.printed.kind === 'number' && home.fen !== 0 ? { existing: valueIn(home, home.fen) } : {}),
    value,
    rounded: !exact,
  };
}

/** The decimal text a cell of this fact takes: two decimals of its unit, whole numbers for counts. */
export function valueIn(home: Fact, fen: number): string {
  return home.unit === '个' ? String(Math.round(fen / 100)) : decimalIn(fen, home.unit);
}

function nameOf(table: TableInfo | undefined): string {
  return table === undefined ? '' : table.code === '' ? table.name : `${table.code} ${table.name}`;
}
