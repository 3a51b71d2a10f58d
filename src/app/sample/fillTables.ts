import { FEN_PER_UNIT } from '#domain/money/unit';
import { recogniseWorkbook } from '#domain/recognise/recogniseWorkbook';
import type { SheetOp, WorkbookSnapshot } from '#domain/sheet';
import { sampleTotal } from './bookings';

/** 填入示例数据 as an accountant pastes an export: every figure of the tables as a value rounded on its own. */
export function sampleTableOps(workbook: WorkbookSnapshot): readonly SheetOp[] {
  return recogniseWorkbook(workbook).facts.flatMap(({ at, unit, place: { sheet, row, column } }): readonly SheetOp[] =>
    unit === '个' ? [] : [{ op: 'write', sheet, row, column, cells: [[{ value: roundedTo(sampleTotal(at), FEN_PER_UNIT[unit]) }]] }],
  );
}

function roundedTo(fen: number, unit: number): number {
  return Math.round((fen * 100) / unit) / 100;
}
