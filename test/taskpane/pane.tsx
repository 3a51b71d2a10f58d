import { createHash } from 'node:crypto';
import { FluentProvider } from '@fluentui/react-components';
import { configure, render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { useEffect, useMemo, useReducer } from 'react';
import { EDITIONS } from '#domain/editions/registry';
import { newWorkbook, type MemoryWorkbook } from '#adapters/xlsx/memoryWorkbook';
import { err, ok } from '#domain/result';
import { reviewWorkbook } from '#app/reviewWorkbook';
import { insertSample } from '#app/sample/sampleWorkbook';
import { createActions } from '../../src/taskpane/actions';
import { fileWork } from '../../src/taskpane/fileWork';
import { PaneProvider } from '../../src/taskpane/paneContext';
import { createPaneSession, type PaneSession } from '../../src/taskpane/paneSession';
import { nextPaneState, type PaneState } from '../../src/taskpane/paneState';
import { LIGHT_THEME } from '../../src/taskpane/theme';
import type { Workplace } from '../../src/taskpane/workplace';
import { ManualClock } from '../support/manualClock';

configure({ asyncUtilTimeout: 30_000 });

/** A part of the pane on a workbook in memory, as a test drives it. */
export interface RenderedPane {
  readonly workbook: MemoryWorkbook;
  readonly session: PaneSession;
  /** What was handed to the download, by name. */
  readonly saved: ReadonlyMap<string, Uint8Array>;
}

const FORM: PaneState = { page: 'check', mode: 'draft', answers: new Map(), form: { edition: '', entity: '', year: 2024, unit: '万元', codes: [], units: [] } };

/** A new workbook that holds the sample of an edition, with its planted slips. */
export async function sampleBook(id = 'zhejiang'): Promise<MemoryWorkbook> {
  const edition = EDITIONS.find((one) => one.id === id);
  if (edition === undefined) throw new Error(id);
  const workbook = newWorkbook();
  const done = await insertSample(workbook, edition);
  if (!done.ok) throw new Error(done.error.code);
  return workbook;
}

/** Renders a page on a workbook that has been checked once. */
export async function renderPane(page: ReactNode, workbook: MemoryWorkbook, more: Partial<Workplace> = {}): Promise<RenderedPane> {
  globalThis.ResizeObserver = class {
    observe(): void {}
    unobserve(): void {}
    disconnect(): void {}
  };
  const clock = new ManualClock();
  const saved = new Map<string, Uint8Array>();
  const workplace: Workplace = {
    kind: 'workbench',
    port: workbook,
    clock,
    scheme: { current: () => 'light', subscribe: () => () => undefined },
    ...fileWork,
    ownName: () => '公开表.xlsx',
    ownFile: () => {
      const bytes = workbook.bytes();
      return Promise.resolve(bytes === undefined ? err({ code: 'unreadable' }) : ok(bytes));
    },
    digest: (text) => Promise.resolve(createHash('sha256').update(text, 'utf8').digest('hex')),
    saveFile: (name, bytes) => {
      saved.set(name, bytes);
      return true;
    },
    copyText: () => Promise.resolve(true),
    ...more,
  };
  const session = createPaneSession({ port: workbook, clock, review: reviewWorkbook });
  await session.checkNow();
  render(
    <Frame workplace={workplace} session={session}>
      {page}
    </Frame>,
  );
  return { workbook, session, saved };
}

function Frame({ workplace, session, children }: { readonly workplace: Workplace; readonly session: PaneSession; readonly children: ReactNode }) {
  const [state, dispatch] = useReducer(nextPaneState, FORM);
  const actions = useMemo(() => createActions({ workplace, session, tell: (notice) => dispatch({ do: 'tell', notice }) }), [workplace, session]);
  useEffect(() => session.setText(state.text?.lines), [session, state.text?.lines]);
  return (
    <FluentProvider theme={LIGHT_THEME}>
      <PaneProvider value={{ workplace, session, state, dispatch, actions }}>
        {children}
        <p role="status">{state.notice?.title}</p>
      </PaneProvider>
    </FluentProvider>
  );
}
