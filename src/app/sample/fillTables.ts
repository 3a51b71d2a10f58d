import { FEN_PER_UNIT } from '#domain/money/unit';
import { recogniseWorkbook } from '#domain/recognise/recogniseWorkbook';
import type { SheetOp, WorkbookSnapshot } from '#domain/sheet';
import { sampleTotal } from './bookings';
import { sampleCount, sampleStated } from './sampleStated';

/** 填入示例数据 as an accountant pastes an export: every figure of the tables as a value rounded on its own. */
export function sampleTableOps(workbook: WorkbookSnapshot): readonly SheetOp[] {
  return recogniseWorkbook(workbook).facts.flatMap(({ at, unit, place: { sheet, row, column } }): readonly SheetOp[] => {
    const value = unit === '个' ? sampleCount(at) : roundedTo(sampleStated(at) ?? sampleTotal(at), FEN_PER_UNIT[unit]);
    return value === undefined ? [] : [{ op: 'write', sheet, row, column, cells: [[{ value }]] }];
  });
}

function roundedTo(fen: number, unit: number): number {
  return Math.round((fen * 100) / unit) / 100;
}
