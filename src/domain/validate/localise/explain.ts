import * as say from '../../finding/causeMessages';
import type { Describer } from '../describe';
import type { Change, Explanation } from './explanation';

/** What happened, in a few words of an accountant. */
export function operationText(explanation: Explanation): string {
  if (explanation.operation === 'cell' || explanation.operation === 'cells') return say.CORRECTION_WORDS[explanation.changes[0]?.kind ?? 'arbitrary'];
  return say.OPERATION_WORDS[explanation.operation];
}

/** The explanation as half a sentence: which figures, what they are, what they should be. */
export function explanationText(describer: Describer, explanation: Explanation): string {
  const { changes, operation } = explanation;
  const [first, second] = changes;
  if (operation === 'missingRow') return missingText(describer, explanation);
  if (operation === 'table') return say.otherVersion(tableName(describer, explanation), explanation.repairs.length);
  if (first === undefined) return operationText(explanation);
  const place = describer.fact(first.cell).place;
  const table = describer.table(describer.fact(first.cell));
  switch (operation) {
    case 'cell':
      return describer.fact(first.cell).formula !== '' ? say.wrongFormula(describer.name(first.cell), describer.amount(first.from, first.cell), describer.amount(first.to, first.cell)) : `${changeText(describer, first)}${say.follow(explanation.follows?.length ?? 0)}`;
    case 'cells':
      return changes.map((change) => changeText(describer, change)).join('；');
    case 'swap':
      return say.swapped(describer.name(first.cell), describer.name(second?.cell ?? first.cell));
    case 'row':
      return say.wholeRow(table, place.rowLabel, changes.every(({ from }) => from === 0), changes.map((change) => describer.amount(change.to, change.cell)));
    case 'rowShift':
      return say.rowShifted(table, place.rowLabel);
    case 'columnShift':
      return say.columnShifted(table, place.columnLabel, place.rowLabel);
    case 'chain':
      if (changes.every(({ cell }) => describer.fact(cell).place.column === place.column) && disagreesInside(describer, explanation)) return columnText(describer, first);
      return say.notRefreshed(table, rowsOfCells(describer, explanation.among) ?? [describer.name(first.cell)], describer.amount(Math.abs(first.to - first.from), first.cell), first.to > first.from);
    case 'columnChain':
      return columnText(describer, first);
    case 'rowSwap':
      return say.rowsSwapped(table, place.rowLabel, describer.fact(second?.cell ?? first.cell).place.rowLabel);
    case 'columnSwap':
      return say.columnsSwapped(table, place.columnLabel, describer.fact(second?.cell ?? first.cell).place.columnLabel);
    case 'unit':
      return say.wrongUnit(table, Math.abs(first.to) > Math.abs(first.from), Math.round(Math.log10(Math.abs((first.to || 1) / (first.from || 1)))));
  }
}

function columnText(describer: Describer, { cell, from, to }: Change): string {
  const { place } = describer.fact(cell);
  return say.columnNotRefreshed(describer.table(describer.fact(cell)), place.columnLabel, place.rowLabel, describer.amount(Math.abs(to - from), cell), to > from);
}

/** Whether the correction repairs a relation within the table itself. */
function disagreesInside(describer: Describer, { repairs, table }: Explanation): boolean {
  return repairs.some((row) => describer.terms(row).every((at) => describer.fact(at).place.table === table));
}

function rowsOfCells(describer: Describer, cells: readonly number[] | undefined): readonly string[] | undefined {
  return cells && [...new Set(cells.map((cell) => describer.fact(cell).place.rowLabel))];
}

function tableName(describer: Describer, { repairs, table }: Explanation): string {
  const cell = repairs.flatMap((row) => describer.terms(row)).find((at) => describer.fact(at).place.table === table);
  return cell === undefined ? '' : describer.table(describer.fact(cell));
}

/** Why this correction: what kind of slip it undoes, and what then agrees. */
export function reasonText(describer: Describer, explanation: Explanation, change: Change): string {
  const amount = describer.amount(Math.abs(change.to - change.from), change.cell);
  const reason = explanation.operation === 'cell' || explanation.operation === 'cells' ? slipText(describer, change, amount) : operationText(explanation);
  const confirmed = confirmation(describer, change);
  return say.reason(reason, explanation.repairs.length, confirmed === undefined ? undefined : describer.name(confirmed));
}

function slipText(describer: Describer, change: Change, amount: string): string {
  if (change.kind === 'interchanged') return say.interchanged(amount);
  if (change.kind !== 'copy' && change.kind !== 'extra') return say.CORRECTION_WORDS[change.kind];
  const twin = entryEqual(describer, change);
  return twin === undefined ? say.CORRECTION_WORDS[change.kind] : say.equalsEntry(describer.name(twin), describer.amount(describer.net.values[twin] ?? 0, twin));
}

function entryEqual(describer: Describer, change: Change): number | undefined {
  const difference = Math.abs(change.from - change.to);
  for (const row of rowsOf(describer, change.cell)) {
    if (describer.net.relations[row]?.kind !== 'sum') continue;
    const found = describer.terms(row).slice(1).find((other) => (other !== change.cell || change.to === 0) && describer.net.values[other] === difference);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Another place that already prints the corrected value for the same fact. */
function confirmation(describer: Describer, change: Change): number | undefined {
  for (const row of rowsOf(describer, change.cell)) {
    if (describer.net.relations[row]?.kind !== 'same') continue;
    const other = describer.terms(row).find((cell) => cell !== change.cell && describer.net.values[cell] === change.to);
    if (other !== undefined) return other;
  }
  return undefined;
}

function rowsOf({ net }: Describer, cell: number): Int32Array {
  return net.relationsOf.subarray(net.relationsFrom[cell] ?? 0, net.relationsFrom[cell + 1] ?? 0);
}

function changeText(describer: Describer, change: Change): string {
  return say.wrongFigure(describer.name(change.cell), describer.amount(change.from, change.cell), describer.amount(change.to, change.cell), say.CORRECTION_WORDS[change.kind]);
}

function missingText(describer: Describer, { missing, table }: Explanation): string {
  const like = missing?.like ?? [];
  const first = like[0];
  if (first === undefined || table === undefined) return say.OPERATION_WORDS.missingRow;
  const amounts = like.filter(({ fen }) => fen !== 0).map(({ cell, fen }) => say.columnAmount(describer.fact(cell).place.columnLabel, describer.amount(fen, cell)));
  return say.rowMissing(describer.table(describer.fact(first.cell)), describer.fact(first.cell).place.rowLabel, missing?.label, amounts);
}
