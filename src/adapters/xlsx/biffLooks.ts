import { biffRecords, biffText, type BiffRecord } from './biffRecords';
import { BUILTIN_FORMATS } from './builtinFormats';

const FORMAT = 0x041e;
const XF = 0x00e0;
const BOUNDSHEET = 0x0085;
const FILEPASS = 0x002f;
const CALCMODE = 0x000d;
const END = 0x000a;
const ROW = 0x0208;
const COLINFO = 0x007d;
const MULRK = 0x00bd;
const ONE_CELL = new Set([0x00fd, 0x027e, 0x0203, 0x0006, 0x0205, 0x0204]);
const WORKSHEET = 0;
const ROW_HIDDEN = 0x20;

/** What the library does not tell about one sheet of an .xls file: formats by cell "row,column", and what is hidden. */
export interface BiffSheetLooks {
  readonly name: string;
  readonly isWorksheet: boolean;
  readonly hidden: boolean;
  readonly formats: ReadonlyMap<string, string>;
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}

/** What the library does not tell about an .xls file. */
export interface BiffLooks {
  readonly encrypted: boolean;
  readonly automaticCalculation: boolean;
  readonly sheets: readonly BiffSheetLooks[];
}

/** Reads 数字格式, hidden lines and protection by password of an Excel 97–2003 workbook stream, without which nothing prints right. */
export function biffLooks(stream: Uint8Array): BiffLooks {
  const custom = new Map<number, string>();
  const styles: number[] = [];
  const bound: { readonly name: string; readonly offset: number; readonly kind: number; readonly hidden: boolean }[] = [];
  let encrypted = false;
  let automaticCalculation = true;
  for (const { id, data } of biffRecords(stream)) {
    if (id === END) break;
    if (id === FILEPASS) encrypted = true;
    else if (id === FORMAT && data.byteLength > 4) custom.set(data.getUint16(0, true), biffText(data, 4, data.getUint16(2, true)));
    else if (id === XF && data.byteLength >= 4) styles.push(data.getUint16(2, true));
    else if (id === CALCMODE && data.byteLength >= 2) automaticCalculation = data.getInt16(0, true) !== 0;
    else if (id === BOUNDSHEET && data.byteLength > 7) {
      bound.push({ offset: data.getUint32(0, true), hidden: (data.getUint8(4) & 3) !== 0, kind: data.getUint8(5), name: biffText(data, 7, data.getUint8(6)) });
    }
  }
  const formatOf = (style: number): string | undefined => {
    const number = styles[style] ?? 0;
    return custom.get(number) ?? BUILTIN_FORMATS[number];
  };
  return {
    encrypted,
    automaticCalculation,
    sheets: bound.map(({ name, offset, kind, hidden }) => ({ name, hidden, isWorksheet: kind === WORKSHEET, ...sheetLooks(stream, offset, formatOf) })),
  };
}

function sheetLooks(stream: Uint8Array, offset: number, formatOf: (style: number) => string | undefined): Pick<BiffSheetLooks, 'formats' | 'hiddenRows' | 'hiddenColumns'> {
  const formats = new Map<string, string>();
  const hiddenRows: number[] = [];
  const hiddenColumns: number[] = [];
  for (const record of biffRecords(stream, offset)) {
    if (record.id === END) break;
    for (const [row, column, style] of stylesOf(record)) {
      const format = formatOf(style);
      if (format !== undefined) formats.set(`${row},${column}`, format);
    }
    const { data } = record;
    if (record.id === ROW && data.byteLength >= 14 && data.getUint16(12, true) & ROW_HIDDEN) hiddenRows.push(data.getUint16(0, true));
    if (record.id === COLINFO && data.byteLength >= 10 && data.getUint16(8, true) & 1) {
      for (let column = data.getUint16(0, true); column <= Math.min(data.getUint16(2, true), 255); column += 1) hiddenColumns.push(column);
    }
  }
  return { formats, hiddenRows, hiddenColumns };
}

function stylesOf({ id, data }: BiffRecord): readonly (readonly [row: number, column: number, style: number])[] {
  if (data.byteLength < 6) return [];
  const row = data.getUint16(0, true);
  const column = data.getUint16(2, true);
  if (ONE_CELL.has(id)) return [[row, column, data.getUint16(4, true)]];
  if (id !== MULRK) return [];
  return Array.from({ length: Math.floor((data.byteLength - 6) / 6) }, (_, index) => [row, column + index, data.getUint16(4 + index * 6, true)] as const);
}
