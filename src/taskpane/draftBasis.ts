import type { DraftRequest } from '#app/draftNarrative';
import type { OwnGlossary } from '#domain/narrative/ownGlossary';
import type { WorkbookSnapshot } from '#domain/sheet';

/** 起草依据 beside this workbook: last year's tables and text, and the unit's own 名词解释. Files are read, never changed. */
export interface DraftBasis {
  readonly last?: { readonly name: string; readonly workbook: WorkbookSnapshot };
  readonly text?: { readonly name: string; readonly paragraphs: readonly string[] };
  readonly glossary?: { readonly name: string; readonly own: OwnGlossary };
}

/** The kinds of files a draft can rest on. */
export type BasisKind = keyof DraftBasis;

/** The basis without one of its files. */
export function withoutBasis(basis: DraftBasis, kind: BasisKind): DraftBasis {
  const { [kind]: _gone, ...rest } = basis;
  return rest;
}

/** What of it every draft is told: reasons of last year to offer, explanations that win over ours. */
export function basisRequest({ last, glossary }: DraftBasis): DraftRequest {
  return { ...(last === undefined ? {} : { lastYear: last.workbook }), ...(glossary === undefined ? {} : { glossary: glossary.own }) };
}
