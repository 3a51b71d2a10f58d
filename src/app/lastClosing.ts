import { recogniseWorkbook } from '#domain/recognise/recogniseWorkbook';
import type { WorkbookSnapshot } from '#domain/sheet';
import type { Supplement } from '#domain/supplement/supplement';
import type { ClosingFigure } from '#domain/validate/rules/opening';

/** 上年年末结转 as 补充资料 and last year's workbook give it; a workbook of any other year is left out. */
export function lastClosing(supplement: Supplement, workbook: WorkbookSnapshot | undefined, year: number | undefined): ClosingFigure[] {
  return [...(workbook === undefined ? [] : closingOf(workbook, year)), ...closingIn(supplement)];
}

function closingOf(workbook: WorkbookSnapshot, year: number | undefined): ClosingFigure[] {
  const last = recogniseWorkbook(workbook);
  if (year !== undefined && last.year !== undefined && last.year !== year - 1) return [];
  return last.facts.flatMap(({ at, fen, half, printed, place }) => {
    if (at.flow !== '年末结转' || at.stage !== '决算' || printed.kind !== 'number') return [];
    const table = last.tables[place.table];
    return [{ at, fen, half, source: `上年${table === undefined || table.code === '' ? (table?.name ?? '') : table.code}` }];
  });
}

function closingIn({ cells }: Supplement): ClosingFigure[] {
  return [...cells.values()].flatMap(({ at, fen, half = 0, aspect, block }) =>
    at?.flow === '年末结转' && at.stage === '上年决算' && aspect === '值' && fen !== undefined ? [{ at: { ...at, stage: '决算' as const }, fen, half, source: `补充资料“${block}”` }] : [],
  );
}
