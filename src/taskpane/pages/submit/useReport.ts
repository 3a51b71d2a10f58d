import { useState } from 'react';
import type { Submission } from '#app/submission';
import type { Report } from '#domain/report/report';
import { version } from '../../../../package.json';
import { usePane } from '../../paneContext';
import { freeName } from '../../sheetNames';
import { TEXT } from '../../text';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** 检查报告: as a worksheet of this workbook, or as Word. */
export function useReport(submission: Submission): { readonly busy: boolean; readonly toSheet: () => void; readonly toWord: () => void } {
  const { workplace, session, dispatch, actions } = usePane();
  const [busy, setBusy] = useState(false);

  async function makeReport(): Promise<Report> {
    const { submissionReport, timeInWords } = await import('#app/submissionReport');
    return submissionReport(submission, {
      workbook: workplace.ownName() ?? TEXT.submit.unnamed,
      version: `${TEXT.product} ${version}`,
      time: timeInWords(new Date(workplace.clock.now())),
      hash: workplace.digest,
    });
  }

  async function toSheet(): Promise<void> {
    const [report, { reportToSheet, REPORT_SHEET }] = await Promise.all([makeReport(), import('#domain/report/toSheet')]);
    const sheet = freeName(REPORT_SHEET, session.state().reading?.workbook.sheets.map(({ name }) => name) ?? []);
    if (!(await actions.write(reportToSheet(report, sheet)))) return;
    dispatch({ do: 'tell', notice: { intent: 'success', title: TEXT.submit.reported(sheet), text: TEXT.submit.reportedText } });
    void actions.reveal({ sheet, row: 0, column: 0 });
  }

  async function toWord(): Promise<void> {
    const bytes = await workplace.makeReport(await makeReport());
    const { entity, year } = submission.review.recognised;
    const name = TEXT.submit.reportFile(entity ?? '', year === undefined ? '' : TEXT.submit.year(year));
    const saved = workplace.saveFile(name, bytes, WORD);
    dispatch({ do: 'tell', notice: saved ? { intent: 'success', title: TEXT.submit.saved(name) } : { intent: 'warning', title: TEXT.submit.notSaved } });
  }

  async function working(task: () => Promise<void>): Promise<void> {
    setBusy(true);
    await task();
    setBusy(false);
  }

  return { busy, toSheet: () => void working(toSheet), toWord: () => void working(toWord) };
}
