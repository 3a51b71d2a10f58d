import { useState } from 'react';
import { readOwnGlossary } from '#domain/narrative/ownGlossary';
import type { BasisKind, DraftBasis } from '../../draftBasis';
import { usePane } from '../../paneContext';
import { TEXT } from '../../text';

/** The files a draft rests on, as the page shows and changes them. `refused` says what was wrong with the last one chosen. */
export interface DraftBasisWork {
  readonly basis: DraftBasis;
  readonly reading: BasisKind | undefined;
  readonly refused: { readonly kind: BasisKind; readonly text: string } | undefined;
  readonly open: (kind: BasisKind, file: File) => void;
  readonly remove: (kind: BasisKind) => void;
}

/** Reads the chosen files of last year and of 名词解释. */
export function useDraftBasis(): DraftBasisWork {
  const { workplace, state, dispatch } = usePane();
  const [reading, setReading] = useState<BasisKind | undefined>();
  const [refused, refuse] = useState<DraftBasisWork['refused']>();
  const basis = state.basis ?? {};

  async function read(kind: BasisKind, file: File): Promise<DraftBasis | string> {
    const bytes = new Uint8Array(await file.arrayBuffer());
    if (kind === 'last') {
      const workbook = await workplace.readFile(bytes);
      return workbook.ok ? { last: { name: file.name, workbook: workbook.value } } : TEXT.refusal.of(workbook.error).what;
    }
    const text = await workplace.readText(file.name, bytes);
    if (!text.ok) return TEXT.refusal.of(text.error).what;
    if (kind === 'text') return { text: { name: file.name, paragraphs: text.value } };
    const own = readOwnGlossary(text.value);
    return own.terms.length === 0 ? TEXT.narrative.basis.noTerms : { glossary: { name: file.name, own } };
  }

  async function open(kind: BasisKind, file: File): Promise<void> {
    setReading(kind);
    refuse(undefined);
    try {
      const more = await read(kind, file);
      if (typeof more === 'string') refuse({ kind, text: more });
      else dispatch({ do: 'base', more });
    } catch {
      refuse({ kind, text: TEXT.narrative.basis.unread });
    } finally {
      setReading(undefined);
    }
  }

  return { basis, reading, refused, open: (kind, file) => void open(kind, file), remove: (kind) => dispatch({ do: 'unbase', kind }) };
}
