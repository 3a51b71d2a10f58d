import { useEffect, useState } from 'react';
import type { NarrativeCheck } from '#domain/claims/claim';
import { usePane } from '../paneContext';
import { useSession } from './useSession';

/** What is known of the 已有文本, and the very paragraphs it speaks of: they lag behind the text while it is checked. */
export interface TextCheck {
  readonly narrative: NarrativeCheck;
  readonly paragraphs: readonly string[];
  /** False when no 公开表 stood beside it: the text was held against itself only. */
  readonly tables: boolean;
}

/** 文表核对 of the open text, from the last review; without tables the text alone. Undefined until there is one. */
export function useTextCheck(): TextCheck | undefined {
  const { state } = usePane();
  const { reading } = useSession();
  const lines = state.text?.lines;
  const [alone, setAlone] = useState<TextCheck | undefined>();
  const noTables = reading?.review.ok === false;
  useEffect(() => {
    if (!noTables || lines === undefined) {
      setAlone(undefined);
      return undefined;
    }
    let current = true;
    void import('#app/checkTextAlone').then(({ checkTextAlone }) => {
      if (current) setAlone({ narrative: checkTextAlone(lines), paragraphs: lines, tables: false });
    });
    return () => {
      current = false;
    };
  }, [noTables, lines]);
  if (reading?.review.ok !== true) return alone;
  const { narrative, paragraphs } = reading.review.value;
  return narrative === undefined || paragraphs === undefined ? undefined : { narrative, paragraphs, tables: true };
}
