import { ChartRun } from 'docx/charts';
import type { Chart } from '#domain/narrative/narrative';
import { isDrawable, plotted, showsParts, standsOnZero } from '#domain/narrative/plotting';

const SIZE = { width: 560, height: 300 } as const;
const COLORS = ['2F5597', 'C55A11', '7F7F7F', 'BF9000', '538135', '7030A0'];
const FONT = { name: '宋体' } as const;

/** 图 as a native Word chart that can be edited there; undefined while it has nothing to draw. */
export function chartRun(chart: Chart): ChartRun | undefined {
  const altText = { name: chart.caption, description: chart.caption };
  const [first] = chart.series;
  if (first === undefined || !isDrawable(chart)) return undefined;
  if (showsParts(chart)) {
    return new ChartRun({
      type: 'pie',
      categories: chart.categories,
      series: [{ name: first.name, values: first.values.map(plotted), colors: chart.categories.map((_, index) => COLORS[index % COLORS.length]) }],
      dataLabels: { category: true, percentage: true, numberFormat: '0.0%', position: 'outsideEnd', font: { size: 10 } },
      font: FONT,
      transformation: SIZE,
      altText,
    });
  }
  return new ChartRun({
    type: 'column',
    categories: chart.categories,
    series: chart.series.map(({ name, values }, index) => ({ name, values: values.map(plotted), ...(COLORS[index] === undefined ? {} : { color: COLORS[index] }) })),
    dataLabels: { value: true, numberFormat: '#,##0.00' },
    valueAxis: { title: `金额（${chart.unit}）`, numberFormat: '#,##0', ...(standsOnZero(chart) ? { minimum: 0 } : {}) },
    font: FONT,
    transformation: SIZE,
    altText,
  });
}
