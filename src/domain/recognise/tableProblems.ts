import type { TableInfo } from '../cube/fact';
import type { Finding, FindingCell } from '../finding/finding';
import { STRUCTURE_MESSAGES as MESSAGES } from '../finding/structureMessages';
import { address } from '../sheet';
import type { AmountColumn } from './blocks';
import { textAt } from './grid';
import { structural } from './structure';
import type { RowView, TableReading } from './tableReading';

/** Findings of the same words about several cells are one finding. */
export function merged(findings: readonly Finding[]): readonly Finding[] {
  const byMessage = new Map<string, Finding>();
  for (const finding of findings) {
    const same = byMessage.get(finding.message);
    byMessage.set(finding.message, same === undefined ? finding : { ...same, cells: [...same.cells, ...finding.cells] });
  }
  return [...byMessage.values()];
}

/** What stands in an amount cell and is no amount. */
export function problemOf(reading: TableReading, view: RowView, column: AmountColumn, kind: string, unreadable: boolean): Finding | undefined {
  const text = textAt(reading.region.sheet, view.row, column.column).trim();
  const table = nameOf(reading.info);
  const place = `${address(view.row, column.column)}（${[view.label.words, column.label].filter((word) => word !== '').join('，')}）`;
  const cells = [cellOf(reading, view, column)];
  if (kind === 'error') return structural('D-522', '错误', MESSAGES.formulaError(table, place, text), cells);
  if (kind === 'text') return structural('D-521', '错误', MESSAGES.textInAmount(table, place, text.slice(0, 30)), cells);
  return unreadable ? structural('D-521', '错误', MESSAGES.amountTooLarge(table, place, text.slice(0, 40)), cells) : undefined;
}

/** A column with figures whose label says nothing known. */
export function unknownColumn(reading: TableReading, column: AmountColumn): Finding {
  return structural('D-520', '提示', MESSAGES.unknownColumn(nameOf(reading.info), column.label), [cellAt(reading, reading.rows.headerTop, column.column, '', column.label)]);
}

/** A row with figures whose label says nothing known, or none at all. */
export function unplaced(reading: TableReading, view: RowView, cells: readonly AmountColumn[], inferred = false): Finding {
  const first = cells[0];
  const place = address(view.row, first?.column ?? 0);
  const table = nameOf(reading.info);
  const message = inferred ? MESSAGES.unnamedRow(table, place) : view.label.words === '' ? MESSAGES.unplacedRow(table, place) : MESSAGES.unknownRow(table, view.label.words, place);
  return structural('D-520', '提示', message, [cellOf(reading, view, first)]);
}

/** The cell of a row in a column, for a finding. */
export function cellOf(reading: TableReading, view: RowView, column: AmountColumn | undefined): FindingCell {
  return cellAt(reading, view.row, column?.column ?? reading.region.left, view.label.words, column?.label ?? '');
}

/** A cell with the words of its row and column, for a finding. */
export function cellAt(reading: TableReading, row: number, column: number, rowWords: string, columnWords: string): FindingCell {
  return { sheet: reading.info.sheet, address: address(row, column), table: nameOf(reading.info), row: rowWords, column: columnWords, printed: textAt(reading.region.sheet, row, column) };
}

/** How findings call a table: its 表号, else its name. */
export function nameOf(info: TableInfo): string {
  return info.code === '' ? info.name : info.code;
}
