import { withoutBasis, type BasisKind, type DraftBasis } from './draftBasis';
import { correctedText, textBefore, type ExistingText } from './existingText';

/** The five steps, in order. */
export const PAGES = ['template', 'data', 'check', 'narrative', 'submit'] as const;
export type PageId = (typeof PAGES)[number];

/** What the user has chosen for the tables to insert. `edition` and `unit` are "" until chosen; `codes` are 科目编码 of any level. */
export interface TemplateForm {
  readonly edition: string;
  readonly entity: string;
  readonly year: number;
  readonly unit: '万元' | '元' | '';
  readonly codes: readonly string[];
  /** 下属单位 of a 汇总, one a line as typed; none = the unit itself. */
  readonly units: readonly string[];
}

/** A word to the user above the page; `undo` takes back what it tells of. */
export interface Notice {
  readonly intent: 'success' | 'info' | 'warning' | 'error';
  readonly title: string;
  readonly text?: string;
  readonly action?: { readonly label: string; readonly run: () => void };
}

/** 说明 drafts a text, or checks one that exists. */
export type NarrativeMode = 'draft' | 'check';

/** What the pane remembers beside the session. `answers` are narrative slots typed in the pane, by slot key; `text` is the 已有文本 that is open. */
export interface PaneState {
  readonly page: PageId;
  readonly form: TemplateForm;
  readonly notice?: Notice;
  readonly answers: ReadonlyMap<string, string>;
  readonly mode: NarrativeMode;
  readonly text?: ExistingText;
  /** The line of the text that 说明 is to show, counted from 1. */
  readonly line?: number;
  /** 起草依据: last year's files and the unit's own 名词解释. */
  readonly basis?: DraftBasis;
}

export type PaneAction =
  | { readonly do: 'go'; readonly page: PageId }
  | { readonly do: 'choose'; readonly change: Partial<TemplateForm> }
  | { readonly do: 'tell'; readonly notice: Notice }
  | { readonly do: 'dismiss' }
  | { readonly do: 'withdraw'; readonly notice: Notice }
  | { readonly do: 'answer'; readonly key: string; readonly text: string }
  | { readonly do: 'base'; readonly more: DraftBasis }
  | { readonly do: 'unbase'; readonly kind: BasisKind }
  | { readonly do: 'narrate'; readonly mode: NarrativeMode; readonly line?: number }
  | { readonly do: 'openText'; readonly text: ExistingText }
  | { readonly do: 'correctText'; readonly lines: readonly string[] }
  | { readonly do: 'undoText' }
  | { readonly do: 'closeText' };

/** The state after an action; a notice stays until the page changes or the next one comes. */
export function nextPaneState(state: PaneState, action: PaneAction): PaneState {
  switch (action.do) {
    case 'go': {
      if (action.page === state.page) return state;
      const { line, ...rest } = withoutNotice(state);
      return { ...rest, page: action.page, ...(line === undefined || action.page !== 'narrative' ? {} : { line }) };
    }
    case 'choose':
      return { ...state, form: { ...state.form, ...action.change } };
    case 'tell':
      return { ...state, notice: action.notice };
    case 'dismiss':
      return withoutNotice(state);
    case 'withdraw':
      return state.notice === action.notice ? withoutNotice(state) : state;
    case 'answer':
      return { ...state, answers: new Map(state.answers).set(action.key, action.text) };
    case 'base':
      return { ...state, basis: { ...state.basis, ...action.more } };
    case 'unbase':
      return { ...state, basis: withoutBasis(state.basis ?? {}, action.kind) };
    case 'narrate': {
      const { line: _left, ...rest } = state;
      return { ...rest, mode: action.mode, ...(action.line === undefined ? {} : { line: action.line }) };
    }
    case 'openText':
      return { ...state, text: action.text };
    case 'correctText':
      return state.text === undefined ? state : { ...state, text: correctedText(state.text, action.lines) };
    case 'undoText':
      return state.text === undefined ? state : { ...state, text: textBefore(state.text) };
    case 'closeText': {
      const { text: _closed, ...rest } = state;
      return rest;
    }
  }
}

function withoutNotice({ notice: _gone, ...rest }: PaneState): PaneState {
  return rest;
}
