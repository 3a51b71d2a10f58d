import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useCallback, useEffect, useRef, useState, useSyncExternalStore, type DragEvent } from 'react';
import { DARK_THEME, LIGHT_THEME } from '../taskpane/theme';
import { Asking, type Question } from './Asking';
import { droppedOn } from './batch/chosenFiles';
import { useBatch } from './batch/useBatch';
import { listenToF6 } from './regions';
import type { ChosenScheme } from './scheme';
import { PANE_WIDTH, Splitter } from './Splitter';
import { TEXT } from './text';
import { TopBar } from './TopBar';

const BatchPanel = lazy(async () => ({ default: (await import('./batch/BatchPanel')).BatchPanel }));

const WIDTH_KEY = 'gongkai.paneWidth';

/** What the shell lets the user do with the workbook that is open. */
export interface Desk {
  /** True when the file is open now. */
  openFile(file: File): Promise<boolean>;
  save(): Promise<void>;
  openSample(): Promise<void>;
  openFresh(): Promise<void>;
}

/** What the shell shows of the desk. */
export interface DeskState {
  readonly file: string;
  readonly busy: boolean;
  readonly question?: Question;
}

interface ShellProps {
  readonly scheme: ChosenScheme;
  readonly desk: Desk;
  readonly state: { get(): DeskState; subscribe(listener: () => void): () => void };
  /** Called once with the two elements that grid and pane are mounted in. */
  readonly onReady: (grid: HTMLElement, pane: HTMLElement) => void;
}

const useStyles = makeStyles({
  shell: { display: 'flex', flexDirection: 'column', height: '100vh', overflow: 'hidden', backgroundColor: tokens.colorNeutralBackground1 },
  split: { display: 'flex', position: 'relative', flex: '1 1 auto', minHeight: 0 },
  left: { display: 'flex', flex: '1 1 auto', minWidth: 0 },
  grid: { flex: '1 1 auto', minWidth: 0, position: 'relative', overflow: 'hidden' },
  over: { position: 'absolute', inset: 0, zIndex: 100, display: 'flex' },
  pane: { flexShrink: 0, minHeight: 0, overflow: 'hidden' },
  drop: { position: 'fixed', inset: '8px', zIndex: 10_000, display: 'flex', alignItems: 'center', justifyContent: 'center', border: `2px dashed ${tokens.colorCompoundBrandStroke}`, borderRadius: tokens.borderRadiusXLarge, backgroundColor: tokens.colorBrandBackground2, color: tokens.colorBrandForeground1, fontSize: tokens.fontSizeBase500, opacity: 0.96, pointerEvents: 'none' },
});

/** 工作台: the bar, the grid on the left, the pane on the right. */
export function Shell({ scheme, desk, state, onReady }: ShellProps) {
  const styles = useStyles();
  const grid = useRef<HTMLDivElement>(null);
  const pane = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(rememberedWidth);
  const [dropping, setDropping] = useState(false);
  const colours = useSyncExternalStore(
    (listener) => scheme.subscribe(listener),
    () => scheme.current(),
  );
  const { file, busy, question } = useSyncExternalStore(
    (listener) => state.subscribe(listener),
    () => state.get(),
  );
  useEffect(() => {
    if (grid.current !== null && pane.current !== null) onReady(grid.current, pane.current);
  }, [onReady]);
  const batch = useBatch(useCallback((file: File) => desk.openFile(file), [desk]));
  useEffect(() => listenToF6(), []);
  const hasFile = (event: DragEvent): boolean => [...event.dataTransfer.types].includes('Files');

  return (
    <FluentProvider theme={colours === 'dark' ? DARK_THEME : LIGHT_THEME} style={{ height: '100%', colorScheme: colours }}>
      <div
        className={styles.shell}
        onDragOver={(event) => {
          if (!hasFile(event)) return;
          event.preventDefault();
          setDropping(true);
        }}
        onDragLeave={(event) => {
          if (event.relatedTarget === null) setDropping(false);
        }}
        onDrop={(event) => {
          if (!hasFile(event)) return;
          event.preventDefault();
          setDropping(false);
          const { one, many } = droppedOn(event.dataTransfer.items);
          if (one !== undefined) batch.openFile(one);
          void many?.then(batch.check);
        }}
      >
        <TopBar
          file={busy ? TEXT.working : file}
          busy={busy}
          dark={colours === 'dark'}
          onOpen={batch.openFile}
          onSave={() => void desk.save()}
          onSample={() => void desk.openSample()}
          onFresh={() => void desk.openFresh()}
          onBatch={() => batch.show(!batch.shown)}
          onDark={(dark) => scheme.choose(dark ? 'dark' : 'light')}
        />
        <div className={styles.split}>
          {batch.shown ? (
            <div className={styles.over}>
              <Suspense>
                <BatchPanel run={batch.run} onFolder={batch.check} onOpen={batch.openFile} onReport={batch.report} onBack={() => batch.show(false)} />
              </Suspense>
            </div>
          ) : null}
          <section className={styles.left} aria-label={TEXT.grid} inert={batch.shown}>
            <div className={styles.grid} data-part="grid" ref={grid} />
            <Splitter
              width={width}
              onWidth={(wanted) => {
                setWidth(wanted);
                localStorage.setItem(WIDTH_KEY, String(wanted));
              }}
            />
          </section>
          <div className={styles.pane} data-part="pane" ref={pane} inert={batch.shown} style={{ width: `${width}px` }} />
        </div>
        {dropping ? <div className={styles.drop}>{TEXT.drop}</div> : null}
        {question === undefined ? null : <Asking question={question} />}
      </div>
    </FluentProvider>
  );
}

function rememberedWidth(): number {
  const kept = Number(localStorage.getItem(WIDTH_KEY));
  return kept >= PANE_WIDTH.least && kept <= PANE_WIDTH.most ? kept : PANE_WIDTH.usual;
}
