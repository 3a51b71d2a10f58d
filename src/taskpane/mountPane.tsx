import { StrictMode, useEffect, useMemo, useReducer } from 'react';
import { createRoot } from 'react-dom/client';
import { createActions } from './actions';
import { Pane } from './Pane';
import { PaneProvider } from './paneContext';
import { createPaneSession, type PaneSession } from './paneSession';
import { nextPaneState, type Notice, type PageId, type PaneState } from './paneState';
import { TEXT } from './text';
import { keepText, keptText } from './textShelf';
import { withWaitingHint } from './waitingPort';
import type { Workplace } from './workplace';

/** What ribbon buttons and the workbench can make a mounted pane do. */
export interface PaneHandle {
  go(page: PageId): void;
  checkNow(): Promise<void>;
  readonly session: PaneSession;
  unmount(): void;
}

/** Mounts the pane into an element and starts its session. */
export function mountPane(element: HTMLElement, workplace: Workplace, page: PageId = 'template'): PaneHandle {
  const engine = import('#app/reviewWorkbook');
  const session = createPaneSession({ port: workplace.port, clock: workplace.clock, review: async (workbook, options) => (await engine).reviewWorkbook(workbook, options) });
  let go: (page: PageId) => void = () => undefined;
  const root = createRoot(element);
  root.render(
    <StrictMode>
      <Root workplace={workplace} session={session} page={page} onReady={(navigate) => (go = navigate)} />
    </StrictMode>,
  );
  session.start();
  return {
    go: (target) => go(target),
    checkNow: () => session.checkNow(),
    session,
    unmount: () => {
      session.stop();
      root.unmount();
    },
  };
}

interface RootProps {
  readonly workplace: Workplace;
  readonly session: PaneSession;
  readonly page: PageId;
  readonly onReady: (go: (page: PageId) => void) => void;
}

const WAITING: Notice = { intent: 'info', title: TEXT.refusal.waiting, text: TEXT.refusal.waitingText };

function Root({ workplace: place, session, page, onReady }: RootProps) {
  const [state, dispatch] = useReducer(nextPaneState, { page, workplace: place }, startingState);
  const workplace = useMemo(() => {
    const hint = { show: () => dispatch({ do: 'tell', notice: WAITING }), hide: () => dispatch({ do: 'withdraw', notice: WAITING }) };
    return { ...place, port: withWaitingHint(place.port, place.clock, hint) };
  }, [place]);
  const actions = useMemo(() => createActions({ workplace, session, tell: (notice) => dispatch({ do: 'tell', notice }) }), [workplace, session]);
  useEffect(() => session.setText(state.text?.lines), [session, state.text?.lines]);
  useEffect(() => keepText(place, state.text), [place, state.text]);
  onReady((target) => dispatch({ do: 'go', page: target }));
  return (
    <PaneProvider value={{ workplace, session, state, dispatch, actions }}>
      <Pane />
    </PaneProvider>
  );
}

function startingState({ page, workplace }: { readonly page: PageId; readonly workplace: Workplace }): PaneState {
  const year = new Date(workplace.clock.now()).getFullYear() - 1;
  const text = keptText(workplace);
  return { page, mode: text === undefined ? 'draft' : 'check', ...(text === undefined ? {} : { text }), answers: new Map(), form: { edition: '', entity: '', year, unit: '', codes: [], units: [] } };
}
