/** What the adapter needs of the host: the entry point of Office.js, real or simulated. */
export interface ExcelHost {
  readonly run: typeof Excel.run;
}

/** Options of every batch: while the user is inside a cell, the host waits instead of failing. */
export const patient: Excel.RunOptions = { delayForCellEdit: true };
