import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useCallback, useEffect, useRef, useSyncExternalStore, type ReactNode } from 'react';
import { useDelayed } from './hooks/useDelayed';
import { useDraft } from './hooks/useDraft';
import { useMissingCode } from './hooks/useMissingCode';
import { useReview, useSession } from './hooks/useSession';
import { useSubmission } from './hooks/useSubmission';
import { usePane } from './paneContext';
import { CheckPage } from './pages/check/CheckPage';
import { Announcer } from './parts/Announcer';
import { CoverageLine } from './parts/CoverageLine';
import { Header } from './parts/Header';
import { NoticeBar } from './parts/NoticeBar';
import { PageFrame } from './parts/PageFrame';
import { PageGuard } from './parts/PageGuard';
import { ReadingSkeleton } from './parts/ReadingSkeleton';
import { Refused } from './parts/Refused';
import { StepRail } from './parts/StepRail';
import { loadRest, PAGE_LOADS } from './pageLoads';
import type { Notice } from './paneState';
import { openErrors, stepStates } from './stepStates';
import { TEXT } from './text';
import { DARK_THEME, LIGHT_THEME } from './theme';

const TemplatePage = lazy(PAGE_LOADS.template);
const DataPage = lazy(PAGE_LOADS.data);
const NarrativePage = lazy(PAGE_LOADS.narrative);
const SubmitPage = lazy(PAGE_LOADS.submit);

/** Part of development builds only. */
const SelfTest = process.env['NODE_ENV'] === 'production' ? undefined : lazy(() => import('./pages/selfTest/SelfTest').then((module) => ({ default: module.SelfTest })));

const useStyles = makeStyles({
  pane: { position: 'relative', display: 'flex', flexDirection: 'column', height: '100%', minWidth: '300px', overflow: 'hidden', backgroundColor: tokens.colorNeutralBackground2, color: tokens.colorNeutralForeground1 },
  top: { flexShrink: 0, backgroundColor: tokens.colorNeutralBackground1 },
  bottom: { flexShrink: 0 },
  page: { flex: '1 1 auto', minHeight: 0, display: 'flex', flexDirection: 'column' },
});

/** 窗格: header, steps, the page, and the coverage line that never goes away. */
export function Pane() {
  const { workplace } = usePane();
  const { scheme } = workplace;
  const colours = useSyncExternalStore(
    (listener) => scheme.subscribe(listener),
    () => scheme.current(),
  );
  return (
    <FluentProvider theme={colours === 'dark' ? DARK_THEME : LIGHT_THEME} style={{ colorScheme: colours, height: '100%' }}>
      <PaneFrame />
    </FluentProvider>
  );
}

function PaneFrame() {
  const { state, workplace, dispatch } = usePane();
  useMissingCode(useCallback((notice: Notice) => dispatch({ do: 'tell', notice }), [dispatch]));
  const review = useReview();
  const draft = useDraft();
  const checking = useSubmission(draft);
  const styles = useStyles();
  const errors = review === undefined ? undefined : openErrors(review);
  const read = useSession().reading !== undefined;
  useEffect(() => {
    if (read) loadRest();
  }, [read]);
  return (
    <div className={styles.pane}>
      <nav className={styles.top} aria-label={TEXT.stepList}>
        <Header />
        <StepRail states={stepStates(review, draft, checking.submission)} />
      </nav>
      <main className={styles.page} aria-label={TEXT.steps[state.page]}>
        <PageGuard key={state.page}>
          <Suspense fallback={<PageLoading />}>
            <WhenRead>
              {state.page === 'template' ? <TemplatePage /> : null}
              {state.page === 'data' ? <DataPage draft={draft} /> : null}
              {state.page === 'check' ? <CheckPage /> : null}
              {state.page === 'narrative' ? <NarrativePage draft={draft} /> : null}
              {state.page === 'submit' ? <SubmitPage checking={checking} draft={draft} /> : null}
            </WhenRead>
          </Suspense>
        </PageGuard>
      </main>
      <footer className={styles.bottom}>
        <NoticeBar />
        <CoverageLine />
        <Announcer text={useErrorNews(errors)} />
        {SelfTest === undefined || workplace.selfTest === undefined ? null : (
          <Suspense>
            <SelfTest />
          </Suspense>
        )}
      </footer>
    </div>
  );
}

/** A page, once the workbook has been read; before that, what stands in the way. */
function WhenRead({ children }: { readonly children: ReactNode }) {
  const { reading, refusal } = useSession();
  if (reading !== undefined) return children;
  if (refusal === undefined) return <PageLoading />;
  return (
    <PageFrame>
      <Refused refusal={refusal} />
    </PageFrame>
  );
}

function PageLoading() {
  const late = useDelayed(true);
  return <PageFrame busy>{late ? <ReadingSkeleton /> : null}</PageFrame>;
}

/** What changed in the number of 错误 since the last reading, in words. */
function useErrorNews(errors: number | undefined): string {
  const before = useRef<number | undefined>(undefined);
  const last = before.current;
  useEffect(() => {
    before.current = errors;
  }, [errors]);
  if (errors === undefined || last === undefined || errors === last) return '';
  if (errors > last) return TEXT.check.appeared(errors - last);
  return errors === 0 ? TEXT.check.announceClean : TEXT.check.gone(last - errors);
}
