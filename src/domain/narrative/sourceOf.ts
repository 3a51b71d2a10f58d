import type { FigureRun, Operand } from './narrative';
import { cellName } from './notes';

const JOINED: Readonly<Record<FigureRun['formula'], readonly [between: string, after: string]>> = {
  数: ['', ''],
  占比: [' ÷ ', ''],
  增减额: [' − ', ''],
  增减率: [' ÷ ', ' − 1'],
  完成率: [' ÷ ', ''],
};

/** 出处 of a figure for the reader: its formula over named cells, or the cell where the user stated it. */
export function sourceOf(figure: FigureRun): string {
  if (figure.given !== undefined) return `${figure.label}：按${cellName(figure.given)}所填`;
  const [between, after] = JOINED[figure.formula];
  return `${figure.operands.map(operandName).join(between)}${after}`;
}

function operandName(operand: Operand): string {
  const cell = operand.cells[0];
  return cell === undefined ? operand.label : `${operand.label}（${cellName(cell)}）`;
}
