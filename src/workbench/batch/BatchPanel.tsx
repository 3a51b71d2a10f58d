import { Button, makeStyles, ProgressBar, Tab, TabList, Text, tokens } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import { FolderOpenRegular } from '@fluentui/react-icons/svg/folder-open';
import { useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { counted, isReviewed, tallySentence, type UnitRow } from '#app/batch/unitRow';
import { TEXT } from '../text';
import type { BatchRun } from './batchRun';
import { BatchTable } from './BatchTable';
import { filesOfFolder, type ChosenFile } from './chosenFiles';

const WORDS = TEXT.batch;
const GROUPS = ['all', 'wrong', 'unread', 'clean'] as const;
type Group = (typeof GROUPS)[number];

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', gap: '12px', flex: '1 1 auto', minHeight: 0, padding: '16px 20px', backgroundColor: tokens.colorNeutralBackground1, color: tokens.colorNeutralForeground1 },
  head: { display: 'flex', alignItems: 'center', gap: '12px' },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold },
  back: { marginLeft: '-12px' },
  tabs: { marginLeft: '-8px' },
  grow: { flex: '1 1 auto' },
  progress: { display: 'flex', alignItems: 'center', gap: '12px' },
  count: { whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums', color: tokens.colorNeutralForeground2 },
  empty: { display: 'flex', flexDirection: 'column', alignItems: 'center', justifyContent: 'center', gap: '16px', flex: '1 1 auto', color: tokens.colorNeutralForeground2 },
});

interface BatchPanelProps {
  readonly run: BatchRun | undefined;
  readonly onFolder: (files: readonly ChosenFile[]) => void;
  readonly onOpen: (file: File) => void;
  readonly onReport: (rows: readonly UnitRow[]) => void;
  readonly onBack: () => void;
}

/** 批量审核: a folder's workbooks with their states; one is opened by a click, all of them make the report. */
export function BatchPanel({ run, onFolder, onOpen, onReport, onBack }: BatchPanelProps) {
  const styles = useStyles();
  return (
    <main className={styles.panel} aria-label={WORDS.title}>
      <div className={styles.head}>
        <Button appearance="subtle" className={styles.back} icon={<ArrowLeftRegular />} onClick={onBack}>
          {WORDS.back}
        </Button>
        <h2 className={styles.title}>{WORDS.title}</h2>
        <span className={styles.grow} />
        {run === undefined ? null : <FolderButton label={WORDS.another} onFolder={onFolder} />}
      </div>
      {run === undefined ? (
        <div className={styles.empty}>
          <Text>{WORDS.hint}</Text>
          <FolderButton primary label={WORDS.choose} onFolder={onFolder} />
        </div>
      ) : (
        <Results run={run} onOpen={onOpen} onReport={onReport} />
      )}
    </main>
  );
}

function Results({ run, onOpen, onReport }: Pick<BatchPanelProps, 'onOpen' | 'onReport'> & { readonly run: BatchRun }) {
  const styles = useStyles();
  const [group, setGroup] = useState<Group>('all');
  const { all, rows, running } = useSyncExternalStore(
    (listener) => run.state.subscribe(listener),
    () => run.state.get(),
  );
  const tally = useMemo(() => rows.reduce(counted, { all: 0, wrong: 0, unread: 0 }), [rows]);
  const counts: Readonly<Record<Group, number>> = { all: tally.all, wrong: tally.wrong, unread: tally.unread, clean: tally.all - tally.wrong - tally.unread };
  const shown = useMemo(() => rows.filter((row) => group === 'all' || groupOf(row) === group), [rows, group]);
  const open = (path: string): void => {
    const file = run.fileOf(path);
    if (file !== undefined) onOpen(file);
  };
  if (all === 0) return <div className={styles.empty}>{WORDS.empty}</div>;
  return (
    <>
      <div className={styles.progress} role="status">
        {running ? <ProgressBar value={rows.length} max={all} thickness="large" aria-label={WORDS.progress(rows.length, all)} /> : null}
        <span className={styles.count}>{running ? WORDS.progress(rows.length, all) : tallySentence(tally)}</span>
        {running ? (
          <Button size="small" onClick={() => run.stop()}>
            {WORDS.stop}
          </Button>
        ) : null}
      </div>
      <div className={styles.head}>
        <TabList size="small" className={styles.tabs} selectedValue={group} onTabSelect={(_event, { value }) => setGroup(value as Group)}>
          {GROUPS.map((name) => (
            <Tab key={name} value={name}>{`${WORDS[name]} ${String(counts[name])}`}</Tab>
          ))}
        </TabList>
        <span className={styles.grow} />
        <Button appearance="primary" icon={<ArrowDownloadRegular />} disabled={running || rows.length === 0} onClick={() => onReport(rows)}>
          {WORDS.report}
        </Button>
      </div>
      {shown.length === 0 && !running ? <div className={styles.empty}>{WORDS.none}</div> : <BatchTable rows={shown} onOpen={open} />}
    </>
  );
}

function FolderButton({ label, primary = false, onFolder }: { readonly label: string; readonly primary?: boolean; readonly onFolder: (files: readonly ChosenFile[]) => void }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button appearance={primary ? 'primary' : 'secondary'} icon={<FolderOpenRegular />} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={(element) => {
          input.current = element;
          element?.setAttribute('webkitdirectory', '');
        }}
        type="file"
        multiple
        hidden
        aria-label={label}
        onChange={(event) => {
          const files = filesOfFolder(event.target.files ?? []);
          event.target.value = '';
          onFolder(files);
        }}
      />
    </>
  );
}

function groupOf(row: UnitRow): Group {
  if (!isReviewed(row)) return 'unread';
  return row.summary.错误 > 0 ? 'wrong' : 'clean';
}
