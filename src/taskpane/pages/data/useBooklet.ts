import { useMemo, useState } from 'react';
import { bookletIn, bookletOps, bookletSize, BOOKLET_SHEET, readBooklet } from '#domain/chart/booklet';
import type { WorkbookSnapshot } from '#domain/sheet';
import { usePane } from '../../paneContext';
import { TEXT } from '../../text';

/** 科目表 as the page sees it: what the workbook keeps, and the way to import another. */
export interface BookletState {
  readonly busy: boolean;
  readonly kept: { readonly count: number; readonly year: number | undefined } | undefined;
  readonly open: (file: File) => void;
}

/** Reads a 科目书 file and writes it to the sheet 科目表 of the workbook. */
export function useBooklet(workbook: WorkbookSnapshot): BookletState {
  const { workplace, actions, dispatch } = usePane();
  const [busy, setBusy] = useState(false);
  const kept = useMemo(() => {
    const booklet = bookletIn(workbook);
    return booklet === undefined ? undefined : { count: bookletSize(booklet), year: booklet.year };
  }, [workbook]);

  async function load(file: File): Promise<void> {
    const read = await workplace.readWhole(new Uint8Array(await file.arrayBuffer()));
    if (!read.ok) {
      actions.refuse(read.error);
      return;
    }
    const booklet = readBooklet(read.value, file.name);
    if (booklet === undefined) {
      dispatch({ do: 'tell', notice: { intent: 'warning', title: TEXT.booklet.none(file.name), text: TEXT.booklet.noneText } });
      return;
    }
    if (await actions.write(bookletOps(booklet, file.name, workbook.sheets.find(({ name }) => name === BOOKLET_SHEET)))) {
      dispatch({ do: 'tell', notice: { intent: 'success', title: TEXT.booklet.done(bookletSize(booklet)), text: TEXT.booklet.doneText } });
    }
  }

  return {
    busy,
    kept,
    open: (file) => {
      setBusy(true);
      load(file)
        .catch(() => actions.refuse({ code: 'unreadable' }))
        .finally(() => setBusy(false));
    },
  };
}
