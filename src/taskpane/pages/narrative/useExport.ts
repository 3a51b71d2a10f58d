import { useState } from 'react';
import type { Narrative } from '#domain/narrative/narrative';
import { narrativeLines } from '#domain/narrative/toText';
import type { SheetOp } from '#domain/sheet';
import { usePane } from '../../paneContext';
import { freeName } from '../../sheetNames';
import { TEXT } from '../../text';

export const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** 导出: Word, clipboard, and a worksheet where the host keeps downloads back. */
export function useExport(narrative: Narrative): { readonly busy: boolean; readonly word: () => void; readonly copy: () => void } {
  const { workplace, session, dispatch, actions } = usePane();
  const [busy, setBusy] = useState(false);

  async function word(): Promise<void> {
    setBusy(true);
    const name = TEXT.narrative.file(narrative.entity, narrative.year);
    const bytes = await workplace.makeWord(narrative);
    setBusy(false);
    const action = { label: TEXT.narrative.toSheet, run: () => void toSheet() };
    const saved = workplace.saveFile(name, bytes, WORD);
    dispatch({ do: 'tell', notice: saved ? { intent: 'success', title: TEXT.narrative.saved(name), text: TEXT.narrative.savedText, action } : { intent: 'warning', title: TEXT.narrative.notSaved, action } });
  }

  async function copy(): Promise<void> {
    const copied = await workplace.copyText(narrativeLines(narrative).join('\n'));
    const action = { label: TEXT.narrative.toSheet, run: () => void toSheet() };
    dispatch({ do: 'tell', notice: copied ? { intent: 'success', title: TEXT.narrative.copied } : { intent: 'warning', title: TEXT.narrative.notCopied, action } });
  }

  async function toSheet(): Promise<void> {
    const names = session.state().reading?.workbook.sheets.map(({ name }) => name) ?? [];
    const sheet = freeName(TEXT.narrative.sheet, names);
    if (await actions.write(narrativeOps(narrative, sheet))) {
      dispatch({ do: 'tell', notice: { intent: 'success', title: TEXT.narrative.writtenTo(sheet) } });
      void actions.reveal({ sheet, row: 0, column: 0 });
    }
  }

  return { busy, word: () => void word(), copy: () => void copy() };
}

/** 情况说明 as a worksheet: one paragraph a row in one wide column. */
export function narrativeOps(narrative: Narrative, sheet: string): readonly SheetOp[] {
  const lines = narrativeLines(narrative);
  const range = { top: 0, left: 0, bottom: lines.length - 1, right: 0 };
  return [
    { op: 'addSheet', sheet },
    { op: 'columnWidths', sheet, left: 0, widths: [520] },
    { op: 'write', sheet, row: 0, column: 0, cells: lines.map((value) => [{ value }]) },
    { op: 'style', sheet, range, style: { font: '仿宋', size: 12, wrap: true, vertical: 'top', format: '@' } },
  ];
}
