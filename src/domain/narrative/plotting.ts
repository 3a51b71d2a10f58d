import type { Chart } from './narrative';

/** Whether a 图 has anything to draw. */
export function isDrawable({ series }: Chart): boolean {
  return series.some(({ values }) => values.some((value) => value !== undefined));
}

/** Whether a 图 shows the parts of one whole (饼图) rather than amounts beside each other (柱形图). */
export function showsParts({ kind }: Chart): boolean {
  return kind === '收入结构' || kind === '支出结构';
}

/** Columns stand on zero, so that a small change does not look like a large one, unless one of them goes below it. */
export function standsOnZero({ series }: Chart): boolean {
  return !series.some(({ values }) => values.some((value) => value?.startsWith('-') === true));
}

/** Only where a picture is drawn do figures become floating point; every printed figure stays text. */
export function plotted(value: string | undefined): number | null {
  return value === undefined ? null : Number(value);
}
