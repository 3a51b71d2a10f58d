/** 已有文本: a 情况说明 the user brought to be checked, as it came and as corrected here. The file itself is never changed. */
export interface ExistingText {
  /** The file it came from; none when it was pasted. */
  readonly name?: string;
  /** The file as it came, so that a 修订稿 keeps its formatting. */
  readonly bytes?: Uint8Array;
  /** One string a paragraph, as it came. */
  readonly original: readonly string[];
  /** The pane's copy, with what was adopted. */
  readonly lines: readonly string[];
  /** The copy before each change, latest last. */
  readonly past: readonly (readonly string[])[];
}

/** A text that was pasted: one paragraph a line. */
export function pastedText(text: string): ExistingText {
  const lines = text.replace(/\r\n?/gu, '\n').replace(/\n+$/u, '').split('\n');
  return openedText(lines);
}

/** A text as it came, nothing changed yet. */
export function openedText(lines: readonly string[], file?: { readonly name: string; readonly bytes: Uint8Array }): ExistingText {
  return { ...file, original: lines, lines, past: [] };
}

/** The text with other wording in its copy. */
export function correctedText(text: ExistingText, lines: readonly string[]): ExistingText {
  return { ...text, lines, past: [...text.past, text.lines] };
}

/** The text before its latest change. */
export function textBefore(text: ExistingText): ExistingText {
  const lines = text.past.at(-1);
  return lines === undefined ? text : { ...text, lines, past: text.past.slice(0, -1) };
}
