import type { CellInput, SheetOp } from '../sheet';
import type { Chart } from './narrative';
import { plotted, showsParts, standsOnZero } from './plotting';

/** 图表数据: the line under which the figures of the charts stand; what follows is no text of the 情况说明. */
export const CHART_DATA = '图表数据（不打印）';

const FIGURE_WIDTH = 110;

/** A 图 and the row of the sheet that it fills. */
export interface PlacedChart {
  readonly chart: Chart;
  readonly row: number;
}

/** Charts as native ones of the sheet: their figures from row `top` on, one block under the other, and the charts drawn from them. */
export function chartOps(placed: readonly PlacedChart[], sheet: string, top: number): SheetOp[] {
  const blocks: SheetOp[] = [];
  const drawn: SheetOp[] = [];
  let row = top + 1;
  for (const { chart, row: place } of placed) {
    const data = { top: row + 1, left: 0, bottom: row + 1 + chart.categories.length, right: chart.series.length };
    blocks.push(
      { op: 'write', sheet, row, column: 0, cells: [[{ value: `${chart.caption}（单位：${chart.unit}）` }], ...gridOf(chart)] },
      { op: 'style', sheet, range: { ...data, top: data.top + 1, left: 1 }, style: { format: '#,##0.00', horizontal: 'right' } },
      { op: 'style', sheet, range: { ...data, bottom: data.top, left: 1 }, style: { horizontal: 'right', wrap: true } },
    );
    drawn.push({
      op: 'chart',
      sheet,
      chart: { kind: showsParts(chart) ? 'pie' : 'column', title: chart.caption, data, place: { top: place, left: 0, bottom: place, right: 0 }, ...(standsOnZero(chart) && !showsParts(chart) ? { fromZero: true } : {}) },
    });
    row = data.bottom + 2;
  }
  const right = Math.max(...placed.map(({ chart }) => chart.series.length));
  return [
    { op: 'style', sheet, range: { top, left: 0, bottom: row - 2, right }, style: { font: '宋体', size: 10, vertical: 'center' } },
    { op: 'write', sheet, row: top, column: 0, cells: [[{ value: CHART_DATA }]] },
    { op: 'style', sheet, range: { top, left: 0, bottom: top, right: 0 }, style: { bold: true } },
    ...blocks,
    { op: 'columnWidths', sheet, left: 1, widths: Array.from({ length: right }, () => FIGURE_WIDTH) },
    ...drawn,
  ];
}

function gridOf({ categories, series }: Chart): (CellInput | null)[][] {
  const names = [null, ...series.map(({ name }) => ({ value: name }))];
  return [names, ...categories.map((name, index) => [{ value: name }, ...series.map(({ values }) => ({ value: plotted(values[index]) }))])];
}
