import { address, type CellInput, type SheetOp, type WorkbookSnapshot } from '#domain/sheet';
import { editionById } from '#domain/editions/registry';
import { renderEdition } from '#domain/layout/render';
import { FEN_PER_UNIT } from '#domain/money/unit';
import type { RecognisedWorkbook } from '#domain/recognise/recogniseWorkbook';

type Write = Extract<SheetOp, { op: 'write' }>;

/**
 * 合计的缓存值: what our own formulas come to after `writes`, so that a file written without a spreadsheet program reads
 * right at once. Only cells that still hold exactly the template's formula; all others are left to be computed on opening.
 */
export function freshTotals(workbook: WorkbookSnapshot, recognised: RecognisedWorkbook, writes: readonly SheetOp[]): readonly SheetOp[] {
  const edition = editionById(recognised.edition);
  if (edition === undefined) return [];
  const rendered = renderEdition(edition, {
    year: recognised.year ?? 0,
    entity: recognised.entity ?? '',
    unit: recognised.unit === '元' ? '元' : '万元',
    codes: accountsIn(recognised),
    units: [...new Set(recognised.facts.flatMap(({ at }) => at.unit ?? []))],
    fill: inputsAfter(recognised, writes),
  });
  return rendered.flatMap((op) => (op.op === 'write' ? formulasOf(op) : [])).filter((op) => formulaIn(workbook, op) === op.cells[0]?.[0]?.formula);
}

/** The amounts of all input cells once the writes are done, in the unit of their table. */
function inputsAfter({ facts }: RecognisedWorkbook, writes: readonly SheetOp[]): ReadonlyMap<string, number> {
  const written = new Map(writes.flatMap((op) => (op.op === 'write' ? cellsOf(op).map(({ row, column, cell }) => [`${op.sheet}!${address(row, column)}`, cell.value] as const) : [])));
  return new Map(
    facts
      .filter(({ formula }) => formula === '')
      .map(({ key, place, fen, unit }) => {
        const value = written.get(`${place.sheet}!${address(place.row, place.column)}`);
        return [key, typeof value === 'number' ? value : fen / (unit === '个' ? 100 : FEN_PER_UNIT[unit])] as const;
      }),
  );
}

function accountsIn({ facts }: RecognisedWorkbook): readonly string[] {
  const codes = [...new Set(facts.flatMap(({ at, place }) => (at.account !== undefined && place.rowLabel.startsWith(at.account) ? [at.account] : [])))];
  return codes.filter((code) => !codes.some((other) => other !== code && other.startsWith(code)));
}

function formulasOf(op: Write): readonly Write[] {
  return cellsOf(op).flatMap(({ row, column, cell }): Write[] => (cell.formula === undefined ? [] : [{ op: 'write', sheet: op.sheet, row, column, cells: [[cell]] }]));
}

function cellsOf(op: Write): readonly { readonly row: number; readonly column: number; readonly cell: CellInput }[] {
  return op.cells.flatMap((line, down) => line.flatMap((cell, right) => (cell === null ? [] : [{ row: op.row + down, column: op.column + right, cell }])));
}

function formulaIn({ sheets }: WorkbookSnapshot, { sheet: name, row, column }: Write): string | undefined {
  const sheet = sheets.find((one) => one.name === name);
  return sheet?.formulas[row - sheet.top]?.[column - sheet.left];
}
