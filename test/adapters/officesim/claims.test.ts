import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SimulatedChart, SimulatedChartAxes, SimulatedChartAxis, SimulatedChartDataLabels, SimulatedCharts, SimulatedChartTitle } from '#adapters/officesim/charts';
import { ClientObject } from '#adapters/officesim/clientObject';
import { SimulatedPageLayout } from '#adapters/officesim/pageLayout';
import { SimulatedRange } from '#adapters/officesim/range';
import { SimulatedBorder, SimulatedBorders, SimulatedFormatProtection, SimulatedRangeFill, SimulatedRangeFont, SimulatedRangeFormat } from '#adapters/officesim/rangeFormat';
import { SimulatedApplication, type SimulatedRequestContext, SimulatedRuntime, SimulatedWorkbook } from '#adapters/officesim/workbook';
import { SimulatedFreezePanes, SimulatedWorksheet, SimulatedWorksheetProtection } from '#adapters/officesim/worksheet';
import { SimulatedWorksheets } from '#adapters/officesim/worksheets';

/** Members of the simulator's own making; everything else must be Excel's. */
type Inner = 'target' | 'loadPath' | 'adopt' | 'setDelayForCellEdit';

/** True when every public member is one of Excel's and fits where Excel's is wanted. */
type Pinned<Simulated, Real> = Exclude<keyof Simulated, Inner> extends keyof Real ? (Simulated extends Pick<Real, Exclude<keyof Simulated, Inner> & keyof Real> ? true : false) : false;

const pins: {
  context: Pinned<SimulatedRequestContext, Excel.RequestContext>;
  workbook: Pinned<SimulatedWorkbook, Excel.Workbook>;
  application: Pinned<SimulatedApplication, Excel.Application>;
  runtime: Pinned<SimulatedRuntime, Excel.Runtime>;
  worksheets: Pinned<SimulatedWorksheets, Excel.WorksheetCollection>;
  worksheet: Pinned<SimulatedWorksheet, Excel.Worksheet>;
  protection: Pinned<SimulatedWorksheetProtection, Excel.WorksheetProtection>;
  page: Pinned<SimulatedPageLayout, Excel.PageLayout>;
  range: Pinned<SimulatedRange, Excel.Range>;
  format: Pinned<SimulatedRangeFormat, Excel.RangeFormat>;
  font: Pinned<SimulatedRangeFont, Excel.RangeFont>;
  fill: Pinned<SimulatedRangeFill, Excel.RangeFill>;
  locked: Pinned<SimulatedFormatProtection, Excel.FormatProtection>;
  borders: Pinned<SimulatedBorders, Excel.RangeBorderCollection>;
  border: Pinned<SimulatedBorder, Excel.RangeBorder>;
  charts: Pinned<SimulatedCharts, Excel.ChartCollection>;
  chart: Pinned<SimulatedChart, Excel.Chart>;
  chartTitle: Pinned<SimulatedChartTitle, Excel.ChartTitle>;
  chartLabels: Pinned<SimulatedChartDataLabels, Excel.ChartDataLabels>;
  chartAxes: Pinned<SimulatedChartAxes, Excel.ChartAxes>;
  chartAxis: Pinned<SimulatedChartAxis, Excel.ChartAxis>;
} = {
  context: true,
  workbook: true,
  application: true,
  runtime: true,
  worksheets: true,
  worksheet: true,
  protection: true,
  page: true,
  range: true,
  format: true,
  font: true,
  fill: true,
  locked: true,
  borders: true,
  border: true,
  charts: true,
  chart: true,
  chartTitle: true,
  chartLabels: true,
  chartAxes: true,
  chartAxis: true,
};

const claimed: Readonly<Record<string, { readonly prototype: object }>> = {
  Workbook: SimulatedWorkbook,
  Application: SimulatedApplication,
  Runtime: SimulatedRuntime,
  WorksheetCollection: SimulatedWorksheets,
  Worksheet: SimulatedWorksheet,
  WorksheetProtection: SimulatedWorksheetProtection,
  WorksheetFreezePanes: SimulatedFreezePanes,
  PageLayout: SimulatedPageLayout,
  Range: SimulatedRange,
  RangeFormat: SimulatedRangeFormat,
  RangeFont: SimulatedRangeFont,
  RangeFill: SimulatedRangeFill,
  FormatProtection: SimulatedFormatProtection,
  RangeBorderCollection: SimulatedBorders,
  RangeBorder: SimulatedBorder,
  ChartCollection: SimulatedCharts,
  Chart: SimulatedChart,
  ChartTitle: SimulatedChartTitle,
  ChartDataLabels: SimulatedChartDataLabels,
  ChartAxes: SimulatedChartAxes,
  ChartAxis: SimulatedChartAxis,
};

const hidden = ['constructor', 'loadPath', 'adopt', 'protectionProxy', 'event', 'sheet', 'fetchItems'];

const documented = (): Map<string, string[]> => {
  const page = readFileSync(join(__dirname, '../../../docs/simulator.md'), 'utf8');
  const rows = [...page.matchAll(/^\| (\w+) \| ((?:`\w+` ?)+) \|$/gm)];
  return new Map(rows.map(([, object = '', members = '']) => [object, [...members.matchAll(/`(\w+)`/g)].map(([, member = '']) => member)]));
};

test('every public member is pinned to the published types', () => {
  expect(Object.values(pins)).not.toContain(false);
});

test.each(Object.entries(claimed))('the page lists exactly the members of %s', (object, { prototype }) => {
  const members = Object.getOwnPropertyNames(prototype).filter((member) => !hidden.includes(member));
  expect([...(documented().get(object) ?? [])].sort()).toEqual(members.sort());
  expect(prototype).toBeInstanceOf(ClientObject);
});
