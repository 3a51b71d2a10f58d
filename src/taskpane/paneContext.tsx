import { createContext, useContext } from 'react';
import type { PaneActions } from './actions';
import type { PaneSession } from './paneSession';
import type { PaneAction, PaneState } from './paneState';
import type { Workplace } from './workplace';

/** What every part of the pane can reach. */
export interface PaneValue {
  readonly workplace: Workplace;
  readonly session: PaneSession;
  readonly state: PaneState;
  readonly dispatch: (action: PaneAction) => void;
  readonly actions: PaneActions;
}

const PaneContext = createContext<PaneValue | undefined>(undefined);

export const PaneProvider = PaneContext.Provider;

/** The pane around a part; a part outside a pane is a bug. */
export function usePane(): PaneValue {
  const value = useContext(PaneContext);
  if (value === undefined) throw new Error('a part of the pane was rendered outside of it');
  return value;
}
