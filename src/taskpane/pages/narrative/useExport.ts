import { useState } from 'react';
import type { Draft } from '#app/draftNarrative';
import { isDrawable } from '#domain/narrative/plotting';
import { printedTables } from '#domain/narrative/printedTable';
import { narrativeToHtml } from '#domain/narrative/toHtml';
import { narrativeToSheet } from '#domain/narrative/toSheet';
import { narrativeLines } from '#domain/narrative/toText';
import { usePane } from '../../paneContext';
import { freeName } from '../../sheetNames';
import { TEXT } from '../../text';
import type { WordContent } from '../../workplace';

export const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** What can be put into the Word file beside the text. */
export const WORD_CHOICES = ['contents', 'tables', 'sources'] as const;
export type WordChoice = (typeof WORD_CHOICES)[number];

/** The ways out of a draft. */
export interface Exporting {
  readonly busy: boolean;
  readonly chosen: readonly WordChoice[];
  readonly choose: (choices: readonly WordChoice[]) => void;
  readonly word: () => void;
  readonly copy: () => void;
  readonly toSheet: () => void;
  /** The worksheet with its charts as charts of Excel; missing where there is none to draw, or the host cannot. */
  readonly toSheetCharted?: () => void;
}

/** 导出: Word, clipboard, and a worksheet, also where the host keeps downloads back. */
export function useExport({ narrative, recognised }: Draft): Exporting {
  const { workplace, session, dispatch, actions } = usePane();
  const [busy, setBusy] = useState(false);
  const [chosen, choose] = useState<readonly WordChoice[]>([]);

  function content(): WordContent {
    const workbook = session.state().reading?.workbook;
    const has = (choice: WordChoice): boolean => chosen.includes(choice);
    return { contents: has('contents'), sources: has('sources'), tables: has('tables') && workbook !== undefined ? printedTables(workbook, recognised) : [] };
  }

  async function word(): Promise<void> {
    setBusy(true);
    const name = TEXT.narrative.file(narrative.entity, narrative.year);
    const bytes = await workplace.makeWord(narrative, content()).finally(() => setBusy(false));
    const action = { label: TEXT.narrative.toSheet, run: () => void toSheet() };
    const saved = workplace.saveFile(name, bytes, WORD);
    dispatch({ do: 'tell', notice: saved ? { intent: 'success', title: TEXT.narrative.saved(name), text: TEXT.narrative.savedText, action } : { intent: 'warning', title: TEXT.narrative.notSaved, action } });
  }

  async function copy(): Promise<void> {
    const copied = await workplace.copyText(narrativeLines(narrative).join('\n'), narrativeToHtml(narrative));
    const action = { label: TEXT.narrative.toSheet, run: () => void toSheet() };
    dispatch({ do: 'tell', notice: copied ? { intent: 'success', title: TEXT.narrative.copied } : { intent: 'warning', title: TEXT.narrative.notCopied, action } });
  }

  async function toSheet(charts = false): Promise<void> {
    const names = session.state().reading?.workbook.sheets.map(({ name }) => name) ?? [];
    const sheet = freeName(TEXT.narrative.sheet, names);
    if (await actions.write([{ op: 'addSheet', sheet }, ...narrativeToSheet(narrative, sheet, { charts })])) {
      dispatch({ do: 'tell', notice: { intent: 'success', title: TEXT.narrative.writtenTo(sheet) } });
      void actions.reveal({ sheet, row: 0, column: 0 });
    }
  }

  const drawsCharts = workplace.kind === 'excel' && narrative.sections.some(({ paragraphs }) => paragraphs.some(({ chart }) => chart !== undefined && isDrawable(chart)));
  return { busy, chosen, choose, word: () => void word(), copy: () => void copy(), toSheet: () => void toSheet(), ...(drawsCharts ? { toSheetCharted: () => void toSheet(true) } : {}) };
}
