import type { CellStyle } from '../sheet';
import type { PlacedAmount } from './place';
import type { PlacedText } from './placedText';
import type { ZeroPrint } from './table';

const SONG = '宋体';

/** Points of the grid's type, and of the lines around it. */
export const GRID_SIZE = 10;
export const TITLE_SIZE = 18;

/** Fill of cells the user fills in; formulas have none. */
export const INPUT_FILL = '#FFF8E1';

export const TITLE_STYLE: CellStyle = { font: '黑体', size: TITLE_SIZE, horizontal: 'center', vertical: 'center' };
export const CAPTION_LEFT: CellStyle = { font: SONG, size: GRID_SIZE, horizontal: 'left', vertical: 'center' };
export const CAPTION_RIGHT: CellStyle = { font: SONG, size: GRID_SIZE, horizontal: 'right', vertical: 'center' };
export const NOTE_STYLE: CellStyle = { font: SONG, size: GRID_SIZE, horizontal: 'left', vertical: 'top', wrap: true };
export const GRID_STYLE: CellStyle = { font: SONG, size: GRID_SIZE, vertical: 'center', border: 'thin' };

const CENTRED: CellStyle = { horizontal: 'center', wrap: true };
const LABEL: CellStyle = { horizontal: 'left', wrap: true };

/** 打印格式 of money: two decimals with separators; a zero as the form prints it. */
function moneyFormat(zero: ZeroPrint): string {
  return zero === '0.00' ? '#,##0.00' : '#,##0.00;-#,##0.00;';
}

/** Whole numbers, for vehicles, batches and heads. */
function countFormat(zero: ZeroPrint): string {
  return zero === '0.00' ? '0' : '0;-0;';
}

/** Look of a text cell inside the grid; all share `GRID_STYLE`. */
export function textStyle(role: PlacedText['role']): CellStyle {
  switch (role) {
    case 'head':
    case 'number':
    case 'order':
    case 'total':
    case 'dash':
      return CENTRED;
    case 'code':
    case '类':
    case '款':
    case '项':
      return { ...LABEL, format: '@' };
    case 'waiting':
      return { ...LABEL, format: '@', fill: INPUT_FILL };
    case 'heading':
      return { ...LABEL, bold: true };
    case 'label':
    case 'name':
      return LABEL;
    case 'empty':
      return {};
  }
}

/** Look of an amount cell; `input` tells that the user fills it. */
export function amountStyle(amount: PlacedAmount, zero: ZeroPrint, input: boolean): CellStyle {
  const counted = amount.at.flow === '数量' || amount.at.flow === '资产';
  return { horizontal: 'right', format: counted ? countFormat(zero) : moneyFormat(zero), ...(input ? { fill: INPUT_FILL } : {}) };
}
