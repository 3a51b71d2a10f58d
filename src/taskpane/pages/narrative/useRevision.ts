import { useState } from 'react';
import type { ExistingText } from '../../existingText';
import { usePane } from '../../paneContext';
import { TEXT } from '../../text';
import { WORD } from './useExport';

/** 修订稿 of the open text as a new Word file, or the corrected words on the clipboard. */
export function useRevision({ name, bytes, original, lines }: ExistingText): { readonly busy: boolean; readonly revise: () => void; readonly copy: () => void } {
  const { workplace, dispatch, actions } = usePane();
  const [busy, setBusy] = useState(false);

  async function revise(): Promise<void> {
    if (lines.every((line, at) => line === original[at])) {
      dispatch({ do: 'tell', notice: { intent: 'info', title: TEXT.existing.unchanged } });
      return;
    }
    setBusy(true);
    const revised = await workplace.reviseText({ ...(bytes === undefined ? {} : { bytes }), original, lines }, new Date(workplace.clock.now()));
    setBusy(false);
    if (!revised.ok) {
      actions.refuse(revised.error);
      return;
    }
    const { marked, left } = revised.value;
    const file = name === undefined ? TEXT.existing.pastedFile : TEXT.existing.file(name);
    const saved = workplace.saveFile(file, revised.value.bytes, WORD);
    const text = `${TEXT.existing.savedText(marked)}${left === 0 ? '' : TEXT.existing.left(left)}`;
    dispatch({ do: 'tell', notice: saved ? { intent: left === 0 ? 'success' : 'warning', title: TEXT.existing.saved(file), text } : { intent: 'warning', title: TEXT.existing.notSaved } });
  }

  async function copy(): Promise<void> {
    const copied = await workplace.copyText(lines.join('\n'));
    dispatch({ do: 'tell', notice: copied ? { intent: 'success', title: TEXT.existing.copied } : { intent: 'warning', title: TEXT.existing.notCopied } });
  }

  return { busy, revise: () => void revise(), copy: () => void copy() };
}
