import { createOfficeWorkbookPort } from './officeWorkbookPort';
import { patient, type ExcelHost } from './host';
import { Bench, otherSheet, StepLeftOut, tableSheet, testSheets, type SelfTestHost, type SelfTestStep } from './selfTestBench';
import { readingSteps } from './selfTestReading';
import { writingSteps } from './selfTestWriting';

/** What one step of the 自检 found in this very host. */
export interface SelfTestResult {
  readonly title: string;
  readonly passed: boolean;
  readonly milliseconds: number;
  readonly detail?: string;
}

/** What the 自检 page lends to the run. */
export interface SelfTestOptions extends SelfTestHost {
  /** Told after each step, so that the page can show progress. */
  readonly onResult?: (result: SelfTestResult) => void;
}

/**
 * 自检: the behaviours of the contract, run against the workbook that is open, in real Excel or the simulator. Works on sheets
 * of its own, which are removed before and after; the sheets of the user are only read.
 */
export async function runSelfTest(host: ExcelHost, options: SelfTestOptions = {}): Promise<SelfTestResult[]> {
  const port = createOfficeWorkbookPort(host, {
    looksLikeTable: (name) => name === tableSheet || name === otherSheet,
    ...(options.supports === undefined ? {} : { supports: options.supports }),
  });
  const bench = new Bench(host, port, options);
  const shown = await activeSheet(host);
  const results: SelfTestResult[] = [];
  for (const step of [...writingSteps, ...readingSteps]) {
    if (step.byHand === true && options.ask === undefined) continue;
    const result = await runStep(step, bench);
    if (result === undefined) continue;
    results.push(result);
    options.onResult?.(result);
  }
  await removeTestSheets(host);
  await activate(host, shown);
  return results;
}

/** The results as lines of text, to be copied into a report. */
export function selfTestReport(results: readonly SelfTestResult[]): string {
  const failed = results.filter(({ passed }) => !passed).length;
  const lines = results.map(({ title, passed, milliseconds, detail }) => `${passed ? '通过' : '未通过'}  ${title}（${Math.round(milliseconds)} 毫秒）${detail === undefined ? '' : `：${detail}`}`);
  return [`共 ${results.length} 项，${failed === 0 ? '全部通过' : `${failed} 项未通过`}。`, ...lines].join('\n');
}

async function runStep(step: SelfTestStep, bench: Bench): Promise<SelfTestResult | undefined> {
  const began = performance.now();
  const done = (passed: boolean, detail?: string): SelfTestResult => ({
    title: step.title,
    passed,
    milliseconds: performance.now() - began,
    ...(detail === undefined ? {} : { detail }),
  });
  try {
    await removeTestSheets(bench.host);
    await bench.seed();
    await step.run(bench);
    return done(true);
  } catch (error) {
    if (error instanceof StepLeftOut) return undefined;
    return done(false, error instanceof Error ? error.message : String(error));
  }
}

async function removeTestSheets(host: ExcelHost): Promise<void> {
  await host.run(patient, async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    for (const sheet of worksheets.items) if (testSheets.includes(sheet.name)) sheet.delete();
    await context.sync();
  });
}

async function activeSheet(host: ExcelHost): Promise<string> {
  return host.run(patient, async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.load('name');
    await context.sync();
    return sheet.name;
  });
}

async function activate(host: ExcelHost, name: string): Promise<void> {
  await host.run(patient, async (context) => {
    context.workbook.worksheets.getItem(name).activate();
    await context.sync();
  });
}
