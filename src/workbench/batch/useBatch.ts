import { useCallback, useState } from 'react';
import type { UnitRow } from '#app/batch/unitRow';
import { saveFile } from '../../taskpane/browser';
import { TEXT } from '../text';
import { BatchRun } from './batchRun';
import type { ChosenFile } from './chosenFiles';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** What the shell knows of 批量审核: whether it is shown, its run, and what may be done. */
export interface Batch {
  readonly shown: boolean;
  readonly run: BatchRun | undefined;
  readonly show: (shown: boolean) => void;
  readonly check: (files: readonly ChosenFile[]) => void;
  /** Opens a file, as a row's or any other; the batch gives way once it is open. */
  readonly openFile: (file: File) => void;
  readonly report: (rows: readonly UnitRow[]) => void;
}

/** 批量审核 beside the open workbook; `openFile` opens one of its files and tells whether it is open now. */
export function useBatch(openFile: (file: File) => Promise<boolean>): Batch {
  const [shown, show] = useState(false);
  const [run, setRun] = useState<BatchRun>();
  const check = useCallback(
    (files: readonly ChosenFile[]) => {
      run?.stop();
      const begun = new BatchRun(files);
      setRun(begun);
      show(true);
      void begun.start();
    },
    [run],
  );
  const open = useCallback((file: File) => void openFile(file).then((opened) => (opened ? show(false) : undefined)), [openFile]);
  const report = useCallback((rows: readonly UnitRow[]) => void saveReport(rows), []);
  return { shown, run, show, check, openFile: open, report };
}

async function saveReport(rows: readonly UnitRow[]): Promise<void> {
  const [{ writeLists }, { batchReport }] = await Promise.all([import('#adapters/xlsx/writeLists'), import('#app/batch/batchReport')]);
  const bytes = await writeLists(batchReport(() => rows));
  if (bytes.ok) saveFile(TEXT.batch.reportName, bytes.value, XLSX);
}
