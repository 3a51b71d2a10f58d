import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { useMemo, useRef, useState, type ReactNode } from 'react';
import { supplementIn } from '#app/readTablesAndSupplement';
import type { Narrative } from '#domain/narrative/narrative';
import { supplementForm, type SupplementPage } from '#domain/narrative/supplementForm';
import type { WorkbookSnapshot } from '#domain/sheet';
import { usePane } from '../../paneContext';
import { ROW_BUTTON } from '../../parts/rowButton';
import { SUPPLEMENT } from '../../text/supplement';
import { SupplementLineFields } from './SupplementLineFields';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '8px', marginTop: '10px' },
  blocks: { border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium, overflow: 'hidden' },
  later: { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  opener: {
    ...ROW_BUTTON,
    gridTemplateColumns: '16px minmax(0, 1fr) auto',
    columnGap: '8px',
    alignItems: 'center',
  },
  state: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  missing: { color: tokens.colorStatusWarningForeground3 },
  wrong: { color: tokens.colorStatusDangerForeground1 },
  lines: { padding: '0 10px 10px' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

interface SupplementFormProps {
  readonly workbook: WorkbookSnapshot;
  readonly narrative: Narrative | undefined;
  /** What stands in one row with the way to the next blank. */
  readonly children: ReactNode;
}

/** 补充资料 by blocks, one open at a time; every field writes the cell it shows. */
export function SupplementForm({ workbook, narrative, children }: SupplementFormProps) {
  const { state } = usePane();
  const last = state.basis?.last?.workbook;
  const pages = useMemo(() => supplementForm(supplementIn(workbook), narrative, last === undefined ? undefined : supplementIn(last)), [workbook, narrative, last]);
  const [open, setOpen] = useState<string | undefined>();
  const form = useRef<HTMLDivElement>(null);
  const styles = useStyles();
  const missing = pages.reduce((sum, page) => sum + page.missing, 0);

  function toMissing(): void {
    const page = pages.find((one) => one.missing > 0);
    setOpen(page?.title);
    setTimeout(() => form.current?.querySelector<HTMLElement>('[data-missing] input, [data-missing] textarea')?.focus(), 50);
  }

  return (
    <div ref={form} className={styles.form} role="group" aria-label={SUPPLEMENT.form}>
      <div className={styles.buttons}>
        {missing === 0 ? null : (
          <Button size="small" onClick={toMissing}>
            {SUPPLEMENT.nextMissing(missing)}
          </Button>
        )}
        {children}
      </div>
      <div className={styles.blocks}>
        {pages.map((page, at) => (
          <div key={page.title} className={mergeClasses(at > 0 && styles.later)}>
            <button type="button" className={styles.opener} aria-expanded={open === page.title} onClick={() => setOpen(open === page.title ? undefined : page.title)}>
              {open === page.title ? <ChevronDownRegular /> : <ChevronRightRegular />}
              <span>{page.title}</span>
              <BlockState page={page} />
            </button>
            {open === page.title ? (
              <div className={styles.lines}>
                {page.lines.map((line) => (
                  <SupplementLineFields key={line.row} line={line} workbook={workbook} />
                ))}
              </div>
            ) : null}
          </div>
        ))}
      </div>
    </div>
  );
}

function BlockState({ page }: { readonly page: SupplementPage }) {
  const styles = useStyles();
  if (page.wrong > 0) return <span className={mergeClasses(styles.state, styles.wrong)}>{SUPPLEMENT.wrong(page.wrong)}</span>;
  if (page.missing > 0) return <span className={mergeClasses(styles.state, styles.missing)}>{SUPPLEMENT.missing(page.missing)}</span>;
  return <span className={styles.state}>{SUPPLEMENT.complete}</span>;
}
