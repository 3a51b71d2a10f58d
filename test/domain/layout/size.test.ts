import { EDITIONS } from '#domain/editions/registry';
import { placeEdition } from '#domain/layout/render';
import { sheetSize } from '#domain/layout/size';

/** Points between the margins of an A4 page, short and long side. */
const SHORT = 487;
const LONG = 698;

const finals = EDITIONS.filter(({ stage }) => stage === '决算');

test.each(finals.map((edition) => [edition.id, edition] as const))('%s: every table of a usual 决算 prints on one page, its rows no lower than its type', (_, edition) => {
  const codes = ['2010301', '2010302', '2010350', '2080505', '2080506', '2101101', '2210201'];
  for (const table of placeEdition(edition, { year: 2024, entity: '示例市政务服务中心', unit: edition.unit, codes, units: [] })) {
    const { widths, heights, orientation } = sheetSize(table, ['注：示例。']);
    const [across, down] = orientation === 'portrait' ? [SHORT, LONG] : [LONG, SHORT];
    const scale = Math.min(1, across / widths.reduce((sum, width) => sum + width, 0));
    expect(heights.reduce((sum, height) => sum + height, 0) * scale).toBeLessThanOrEqual(down);
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(12);
  }
});
