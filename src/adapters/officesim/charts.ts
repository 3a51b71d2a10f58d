import { ClientObject, type Properties, type Property } from './clientObject';
import { officeError } from './officeError';
import { areaOf } from './range';
import type { StoredChart } from './store';

/** Excel.ChartCollection of a sheet. */
export class SimulatedCharts extends ClientObject<string> implements Pick<Excel.ChartCollection, 'context' | 'add' | 'load'> {
  protected readonly owner = 'ChartCollection';
  protected readonly properties: Properties<string> = {};

  add(type: string, sourceData: Excel.Range, seriesBy = 'Auto'): Excel.Chart {
    return new SimulatedChart(
      this.request,
      (book) => {
        const sheet = this.target(book);
        book.requireUnprotected(sheet, 'ChartCollection.add');
        const charts = book.store.charts(sheet);
        if (charts === undefined) throw officeError('NotImplemented', 'ChartCollection.add');
        const source = areaOf(sourceData, sheet, book, 'ChartCollection.add');
        const chart: StoredChart = { type, source, seriesBy, labels: {} };
        charts.push(chart);
        return chart;
      },
      `ChartCollection.add("${type}")`,
    ) as unknown as Excel.Chart;
  }
}

/** Excel.Chart: write-only here. */
export class SimulatedChart extends ClientObject<StoredChart> implements Pick<Excel.Chart, 'context' | 'title' | 'dataLabels' | 'axes' | 'setPosition' | 'load'> {
  protected readonly owner = 'Chart';
  protected readonly properties: Properties<StoredChart> = {};

  get title(): Excel.ChartTitle {
    return new SimulatedChartTitle(this.request, (book) => this.target(book)) as unknown as Excel.ChartTitle;
  }

  get dataLabels(): Excel.ChartDataLabels {
    return new SimulatedChartDataLabels(this.request, (book) => this.target(book)) as unknown as Excel.ChartDataLabels;
  }

  get axes(): Excel.ChartAxes {
    return new SimulatedChartAxes(this.request, (book) => this.target(book)) as unknown as Excel.ChartAxes;
  }

  setPosition(startCell: Excel.Range | string, endCell: Excel.Range | string = startCell): void {
    this.act('setPosition', (chart, book) => {
      const { sheet } = chart.source;
      const from = areaOf(startCell, sheet, book, 'Chart.setPosition').block;
      const to = areaOf(endCell, sheet, book, 'Chart.setPosition').block;
      chart.place = { top: from.top, left: from.left, bottom: to.bottom, right: to.right };
    });
  }
}

/** Excel.ChartTitle. */
export class SimulatedChartTitle extends ClientObject<StoredChart> implements Pick<Excel.ChartTitle, 'context' | 'text' | 'load'> {
  protected readonly owner = 'ChartTitle';
  protected readonly properties: Properties<StoredChart> = { text: { read: ({ title }) => title ?? '', write: (chart, text) => (chart.title = String(text)) } };

  get text(): string {
    return this.loaded('text');
  }

  set text(text: string) {
    this.assign('text', text);
  }
}

/** Excel.ChartDataLabels. */
export class SimulatedChartDataLabels extends ClientObject<StoredChart>
  implements Pick<Excel.ChartDataLabels, 'context' | 'showValue' | 'showPercentage' | 'showCategoryName' | 'load'>
{
  protected readonly owner = 'ChartDataLabels';
  protected readonly properties: Properties<StoredChart> = { showValue: label('value'), showPercentage: label('percentage'), showCategoryName: label('categoryName') };

  get showValue(): boolean {
    return this.loaded('showValue');
  }

  set showValue(shown: boolean) {
    this.assign('showValue', shown);
  }

  get showPercentage(): boolean {
    return this.loaded('showPercentage');
  }

  set showPercentage(shown: boolean) {
    this.assign('showPercentage', shown);
  }

  get showCategoryName(): boolean {
    return this.loaded('showCategoryName');
  }

  set showCategoryName(shown: boolean) {
    this.assign('showCategoryName', shown);
  }
}

/** Excel.ChartAxes. */
export class SimulatedChartAxes extends ClientObject<StoredChart> implements Pick<Excel.ChartAxes, 'context' | 'valueAxis' | 'load'> {
  protected readonly owner = 'ChartAxes';
  protected readonly properties: Properties<StoredChart> = {};

  get valueAxis(): Excel.ChartAxis {
    return new SimulatedChartAxis(this.request, (book) => this.target(book)) as unknown as Excel.ChartAxis;
  }
}

/** Excel.ChartAxis; a pie has none. */
export class SimulatedChartAxis extends ClientObject<StoredChart> implements Pick<Excel.ChartAxis, 'context' | 'minimum' | 'load'> {
  protected readonly owner = 'ChartAxis';
  protected readonly properties: Properties<StoredChart> = {
    minimum: {
      read: ({ minimum }) => minimum ?? '',
      write: (chart, minimum) => {
        if (chart.type === 'Pie' || typeof minimum !== 'number') throw officeError('InvalidArgument', 'ChartAxis.minimum');
        chart.minimum = minimum;
      },
    },
  };

  get minimum(): unknown {
    return this.loaded('minimum');
  }

  set minimum(minimum: unknown) {
    this.assign('minimum', minimum);
  }
}

function label(name: keyof StoredChart['labels']): Property<StoredChart> {
  return { read: ({ labels }) => labels[name] ?? false, write: ({ labels }, shown) => (labels[name] = shown === true) };
}
