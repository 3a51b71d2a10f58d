import type { Frame, Gathering } from './frame';
import type { Lexeme } from './lexemes';
import { closePhrase } from './readPhrase';
import type { Statement } from './statement';

/** Opens a reason: figures and directions in it are told, not claimed. */
export function openReason(frame: Frame, gathering: Gathering, end: number): void {
  if (frame.reasonFrom !== undefined) return;
  closePhrase(frame, gathering);
  frame.reasonFrom = end;
  frame.cues = {};
}

/** Ends a reason and keeps its words with the change they explain. */
export function closeReason(frame: Frame, { reasons, statements }: Gathering, end: number): void {
  if (frame.reasonFrom === undefined) return;
  const last = lastExplained(frame, statements);
  reasons.push({ line: frame.line, section: frame.section, start: frame.reasonFrom, end, ...(last === undefined ? {} : { forId: last.id }) });
  frame.reasonFrom = undefined;
}

const EXPLAINED: ReadonlySet<string> = new Set(['change', 'growth', 'direction', 'completion']);

function lastExplained({ line }: Frame, statements: readonly Statement[]): Statement | undefined {
  for (let id = statements.length - 1; statements[id]?.line === line; id -= 1) {
    const one = statements[id];
    if (one !== undefined && EXPLAINED.has(one.kind)) return one;
  }
  return undefined;
}

/** Where "的主要原因" after a direction ends; undefined when none follows. */
export function reasonEnd(index: number, lexemes: readonly Lexeme[]): number | undefined {
  for (let place = index + 1; place < lexemes.length && place <= index + 3; place += 1) {
    const lexeme = lexemes[place];
    if (lexeme?.type !== 'words') return undefined;
    const kind = lexeme.words[0]?.kind;
    if (kind === 'reason') return lexeme.end;
    if (kind !== 'filler' && kind !== 'stage') return undefined;
  }
  return undefined;
}

/** "本年支出" is the form's own total; "支出" alone may be any. */
const LONG_TOTAL = 4;

/** True when the reason so far told a figure of its own: a comparison after it may well be that figure's. */
export function toldFigures({ reasonFrom, line }: Frame, statements: readonly Statement[]): boolean {
  const last = statements.at(-1);
  return reasonFrom !== undefined && last?.line === line && last.skip === 'reason' && last.start >= reasonFrom;
}

/** True when a reason gives way to the form's own sentence: a known subject and its figure, nothing unknown between. */
export function opensClaim(index: number, lexemes: readonly Lexeme[]): boolean {
  let named = false;
  for (let place = index; place < lexemes.length; place += 1) {
    const lexeme = lexemes[place];
    if (lexeme === undefined || lexeme.type === 'rest') return false;
    if (lexeme.type === 'mark') {
      if (lexeme.mark === '(' || lexeme.mark === ')' || (lexeme.mark === ':' && named) || (named && lexeme.mark === ',')) continue;
      return false;
    }
    if (lexeme.type === 'figure') return named;
    if (lexeme.type === 'path' || lexeme.type === 'base' || lexeme.type === 'completion') named = true;
    if (lexeme.type !== 'words') continue;
    const kind = lexeme.words[0]?.kind;
    if (kind === 'equal') return named;
    if (kind === 'reason') return false;
    if (kind === 'subject' || kind === 'account' || kind === 'amongst' || (kind === 'suffix' && lexeme.end - lexeme.start >= LONG_TOTAL)) named = true;
  }
  return false;
}
