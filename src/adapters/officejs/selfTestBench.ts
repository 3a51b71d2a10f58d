import type { EditEvent, HostRefusal, WorkbookPort } from '#app/ports';
import type { Result } from '#domain/result';
import type { CellValue, SheetOp, SheetSnapshot } from '#domain/sheet';
import { patient, type ExcelHost } from './host';

export const tableSheet = '公开自检表';
export const otherSheet = '公开自检表二';
export const ledgerSheet = '自检流水';
export const addedSheet = '公开自检新表';

/** The sheets the 自检 makes and removes. */
export const testSheets: readonly string[] = [tableSheet, otherSheet, ledgerSheet, addedSheet];

/** What a step may ask of the page it runs in. */
export interface SelfTestHost {
  readonly supports?: (version: string) => boolean;
  /** How long events of the host may take, in milliseconds; 1200 unless told. */
  readonly eventTime?: number;
  /** Asks the person to do something and resolves when it is done; false when the step is to be left out. */
  readonly ask?: (request: string) => Promise<boolean>;
}

/** The person left a step out. */
export class StepLeftOut extends Error {}

/** 自检台: the seeded workbook under test, with the words to look at it. */
export class Bench {
  constructor(
    readonly host: ExcelHost,
    readonly port: WorkbookPort,
    private readonly page: SelfTestHost,
  ) {}

  async seed(): Promise<void> {
    await this.applied([
      { op: 'addSheet', sheet: tableSheet },
      { op: 'style', sheet: tableSheet, range: { top: 3, left: 2, bottom: 5, right: 2 }, style: { format: '#,##0.00' } },
      write(tableSheet, 2, 1, [['示例市政务服务中心', '本年'], ['2010301', 1097.5], ['行政运行', 3147.24]]),
      { op: 'write', sheet: tableSheet, row: 5, column: 2, cells: [[{ formula: '=SUM(C4:C5)' }]] },
      { op: 'addSheet', sheet: otherSheet },
      { op: 'addSheet', sheet: ledgerSheet },
      write(ledgerSheet, 0, 0, Array.from({ length: 60 }, (_, row) => [`凭证${row + 1}`, row])),
    ]);
  }

  apply(...ops: SheetOp[]): Promise<Result<void, HostRefusal>> {
    return this.port.apply(ops);
  }

  async applied(ops: readonly SheetOp[]): Promise<void> {
    const result = await this.port.apply(ops);
    if (!result.ok) throw new Error(`写入被拒绝 ${JSON.stringify(result.error)}`);
  }

  async sheet(name: string): Promise<SheetSnapshot | undefined> {
    const result = await this.port.read();
    if (!result.ok) throw new Error(`读取被拒绝 ${JSON.stringify(result.error)}`);
    return result.value.sheets.find((sheet) => sheet.name === name);
  }

  /** Text, value and formula of one cell. */
  async cell(name: string, row: number, column: number): Promise<[string, CellValue, string]> {
    const sheet = await this.sheet(name);
    const [down, right] = [row - (sheet?.top ?? 0), column - (sheet?.left ?? 0)];
    return [sheet?.text[down]?.[right] ?? '', sheet?.values[down]?.[right] ?? null, sheet?.formulas[down]?.[right] ?? ''];
  }

  async heardWhile(act: () => Promise<void>): Promise<EditEvent[]> {
    const heard: EditEvent[] = [];
    const stop = this.port.onEdit((event) => heard.push(event));
    await pause(this.page.eventTime ?? 1200);
    await act();
    await pause(this.page.eventTime ?? 1200);
    stop();
    return heard;
  }

  /** Does something to a sheet past the adapter, as the user could. */
  async beside(name: string, act: (sheet: Excel.Worksheet) => void): Promise<void> {
    await this.host.run(patient, async (context) => {
      act(context.workbook.worksheets.getItem(name));
      await context.sync();
    });
  }

  async ask(request: string): Promise<void> {
    if ((await this.page.ask?.(request)) === false) throw new StepLeftOut();
  }
}

/** One behaviour of WorkbookPort that a host must show; throws with what was found instead. */
export interface SelfTestStep {
  readonly title: string;
  /** True when a person has to act; left out where nobody can be asked. */
  readonly byHand?: boolean;
  run(bench: Bench): Promise<void>;
}

/** A write of plain values. */
export function write(sheet: string, row: number, column: number, values: readonly (readonly CellValue[])[]): SheetOp {
  return { op: 'write', sheet, row, column, cells: values.map((line) => line.map((value) => ({ value }))) };
}

/** Throws when what was found is not what should be. */
export function same(found: unknown, wanted: unknown): void {
  const [one, other] = [JSON.stringify(found), JSON.stringify(wanted)];
  if (one !== other) throw new Error(`应为 ${other}，实为 ${one}`);
}

/** Throws unless the host refused with this code and, where given, named this sheet. */
export function refusedAs(result: Result<unknown, HostRefusal>, code: HostRefusal['code'], sheet?: string): void {
  if (result.ok) throw new Error(`应被拒绝（${code}），却成功了`);
  same([result.error.code, sheet === undefined ? undefined : result.error.sheet], [code, sheet]);
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
