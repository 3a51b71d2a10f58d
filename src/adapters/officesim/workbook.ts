import { ClientObject, type Properties } from './clientObject';
import type { EventHub } from './events';
import type { Request } from './request';
import { asRange } from './range';
import { SimulatedWorksheets } from './worksheets';

/** Excel.Workbook. */
export class SimulatedWorkbook extends ClientObject<true> implements Pick<Excel.Workbook, 'context' | 'worksheets' | 'application' | 'getSelectedRange'> {
  protected readonly owner = 'Workbook';
  protected readonly properties: Properties<true> = {};
  private readonly sheets: SimulatedWorksheets;
  private readonly calculation: SimulatedApplication;

  constructor(request: Request, hub: EventHub) {
    super(request, () => true);
    this.sheets = new SimulatedWorksheets(request, hub);
    this.calculation = new SimulatedApplication(request);
  }

  get worksheets(): Excel.WorksheetCollection {
    return this.sheets as unknown as Excel.WorksheetCollection;
  }

  get application(): Excel.Application {
    return this.calculation as unknown as Excel.Application;
  }

  getSelectedRange(): Excel.Range {
    return asRange(this.request, (book) => book.store.active(), 'Workbook.getSelectedRange');
  }
}

/** Excel.Application, as far as calculation goes. */
export class SimulatedApplication extends ClientObject<true> implements Pick<Excel.Application, 'context' | 'calculationMode' | 'calculate' | 'load'> {
  protected readonly owner = 'Application';
  protected readonly properties: Properties<true> = {
    calculationMode: {
      read: (_application, book) => book.store.calculationMode(),
      write: (_application, mode, book) => book.store.setCalculationMode(mode === 'Manual' ? 'Manual' : 'Automatic'),
    },
  };

  constructor(request: Request) {
    super(request, () => true);
  }

  get calculationMode(): Excel.Application['calculationMode'] {
    return this.loaded('calculationMode');
  }

  set calculationMode(mode) {
    this.assign('calculationMode', mode);
  }

  calculate(_type: Excel.CalculationType | `${Excel.CalculationType}`): void {
    this.act('calculate', (_application, book) => book.store.recalculate());
  }
}

/** Excel.Runtime: whether this add-in hears events. */
export class SimulatedRuntime extends ClientObject<true> implements Pick<Excel.Runtime, 'context' | 'enableEvents' | 'load'> {
  protected readonly owner = 'Runtime';
  protected readonly properties: Properties<true>;

  constructor(request: Request, hub: EventHub) {
    super(request, () => true);
    this.properties = { enableEvents: { read: () => hub.enabled, write: (_runtime, on) => void (hub.enabled = on === true) } };
  }

  get enableEvents(): boolean {
    return this.loaded('enableEvents');
  }

  set enableEvents(on: boolean) {
    this.assign('enableEvents', on);
  }
}

/** Excel.RequestContext: one queue, sent as one request by each sync. */
export class SimulatedRequestContext implements Pick<Excel.RequestContext, 'workbook' | 'application' | 'runtime' | 'sync'> {
  readonly workbook: Excel.Workbook;
  readonly runtime: Excel.Runtime;

  constructor(
    private readonly request: Request,
    hub: EventHub,
  ) {
    request.excel = this as unknown as Excel.RequestContext;
    this.workbook = new SimulatedWorkbook(request, hub) as unknown as Excel.Workbook;
    this.runtime = new SimulatedRuntime(request, hub) as unknown as Excel.Runtime;
  }

  get application(): Excel.Application {
    return this.workbook.application;
  }

  async sync<T>(passThrough?: T): Promise<T> {
    await this.request.flush();
    return passThrough as T;
  }

  /** Carries the options of a run over to the batches it sends. */
  setDelayForCellEdit(on: boolean): void {
    this.request.delayForCellEdit = on;
  }
}
