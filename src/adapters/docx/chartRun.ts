import { ChartRun } from 'docx/charts';
import type { Chart } from '#domain/narrative/narrative';

const SIZE = { width: 560, height: 300 } as const;
const COLORS = ['2F5597', 'C55A11', '7F7F7F', 'BF9000', '538135', '7030A0'];
const FONT = { name: '宋体' } as const;

/** 图 as a native Word chart that can be edited there; undefined while it has nothing to draw. */
export function chartRun(chart: Chart): ChartRun | undefined {
  const altText = { name: chart.caption, description: chart.caption };
  const [first] = chart.series;
  if (first === undefined || chart.series.every(({ values }) => values.every((value) => value === undefined))) return undefined;
  if (chart.kind === '收入结构' || chart.kind === '支出结构') {
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
    valueAxis: { title: `金额（${chart.unit}）`, numberFormat: '#,##0', ...(isNegative(chart) ? {} : { minimum: 0 }) },
    font: FONT,
    transformation: SIZE,
    altText,
  });
}

/** Columns stand on zero, so that a small change does not look like a large one. */
function isNegative({ series }: Chart): boolean {
  return series.some(({ values }) => values.some((value) => value?.startsWith('-') === true));
}

/** Only where a picture is drawn do figures become floating point; every printed figure stays text. */
function plotted(value: string | undefined): number | null {
  return value === undefined ? null : Number(value);
}
