import { useState } from 'react';
import { usePane } from '../paneContext';
import { TEXT } from '../text';

/** 用示例试一试: puts a sample disclosure with planted mistakes into the workbook, as new sheets. */
export function useSample(): { readonly busy: boolean; readonly insert: () => void } {
  const { workplace, session, dispatch, actions } = usePane();
  const [busy, setBusy] = useState(false);

  async function insert(): Promise<void> {
    setBusy(true);
    const [{ insertSample }, { firstEdition }] = await Promise.all([import('#app/sample/sampleWorkbook'), import('../editions')]);
    const done = await insertSample(workplace.port, firstEdition());
    setBusy(false);
    if (!done.ok) {
      if (done.error.code === 'clash') dispatch({ do: 'tell', notice: { intent: 'warning', title: TEXT.template.clashTitle(done.error.sheets.length), text: TEXT.refusal.unchanged } });
      else actions.refuse(done.error);
      return;
    }
    await session.checkNow();
    dispatch({ do: 'go', page: 'check' });
    dispatch({ do: 'tell', notice: { intent: 'info', title: TEXT.first.inserted, text: TEXT.first.insertedText(done.value.planted.length) } });
  }

  return { busy, insert: () => void insert() };
}
