import { useState } from 'react';
import type { HostRefusal } from '#app/ports';
import { openedText, pastedText } from '../../existingText';
import { usePane } from '../../paneContext';
import { TEXT } from '../../text';

/** The ways to open a 已有文本. `refused` says why the last file could not be read. */
export interface OpeningText {
  readonly busy: boolean;
  readonly refused: string | undefined;
  readonly openFile: (file: File) => void;
  readonly paste: (text: string) => void;
}

const REFUSALS: Readonly<Partial<Record<HostRefusal['code'], string>>> = { encrypted: TEXT.existing.encrypted, unsupported: TEXT.existing.oldWord, tooLarge: TEXT.existing.tooLarge };

/** Opens a file or pasted words as the text to check. */
export function useOpenText(): OpeningText {
  const { workplace, dispatch } = usePane();
  const [busy, setBusy] = useState(false);
  const [refused, refuse] = useState<string | undefined>();

  async function openFile(file: File): Promise<void> {
    setBusy(true);
    refuse(undefined);
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const read = await workplace.readText(file.name, bytes);
      if (!read.ok) refuse(REFUSALS[read.error.code] ?? TEXT.existing.unread);
      else if (read.value.every((line) => line.trim() === '')) refuse(TEXT.existing.blank);
      else dispatch({ do: 'openText', text: openedText(read.value, { name: file.name, bytes }) });
    } catch {
      refuse(TEXT.existing.unread);
    } finally {
      setBusy(false);
    }
  }

  return {
    busy,
    refused,
    openFile: (file) => void openFile(file),
    paste: (text) => {
      if (text.trim() !== '') dispatch({ do: 'openText', text: pastedText(text) });
    },
  };
}
