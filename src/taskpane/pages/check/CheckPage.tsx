import { Button, CounterBadge, Link, makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { TableSearchRegular } from '@fluentui/react-icons/svg/table-search';
import { useMemo, useState } from 'react';
import { checkPicture, tablesOf } from '#app/checkPicture';
import { openFindings } from '#app/openFindings';
import type { Review } from '#app/reviewWorkbook';
import type { Finding } from '#domain/finding/finding';
import { useLeaving } from '../../hooks/useLeaving';
import { reviewOf, useSession } from '../../hooks/useSession';
import { usePane } from '../../paneContext';
import { Empty } from '../../parts/Empty';
import { ToneIcon } from '../../parts/Grade';
import { PageFrame } from '../../parts/PageFrame';
import { CheckPicture } from '../../parts/picture/CheckPicture';
import { CoverageRing } from '../../parts/picture/CoverageRing';
import { STICKY_BAR } from '../../parts/stickyBar';
import { TEXT } from '../../text';
import { FindingCard } from './FindingCard';
import { findingsOf, GRADE_TABS, type GradeTab } from './gradeTabs';

const useStyles = makeStyles({
  summary: { display: 'flex', alignItems: 'center', gap: '8px', margin: '2px 0 10px', fontSize: tokens.fontSizeBase400, lineHeight: '22px', fontWeight: tokens.fontWeightSemibold },
  icon: { fontSize: '20px' },
  tabs: { ...STICKY_BAR, margin: '10px -4px 10px -14px', padding: '0 6px 1px' },
  tab: { display: 'inline-flex', alignItems: 'center', gap: '5px' },
  list: { display: 'flex', flexDirection: 'column', gap: '10px' },
  none: { margin: 0, padding: '28px 0', textAlign: 'center', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase300 },
  inText: { display: 'flex', gap: '8px', margin: '0 0 10px', fontSize: tokens.fontSizeBase300, lineHeight: '20px' },
  stale: { margin: '0 0 10px', fontSize: tokens.fontSizeBase200, color: tokens.colorStatusWarningForeground3 },
});

/** 校验: what the last reading found, live. */
export function CheckPage() {
  const { dispatch } = usePane();
  const session = useSession();
  const review = reviewOf(session.reading);
  if (review !== undefined) {
    return (
      <PageFrame>
        <Findings review={review} stale={session.reading?.workbook.automaticCalculation === false} />
      </PageFrame>
    );
  }
  return (
    <PageFrame>
      <Empty
        icon={<TableSearchRegular />}
        text={TEXT.check.empty}
        action={
          <Button appearance="primary" onClick={() => dispatch({ do: 'go', page: 'template' })}>
            {TEXT.check.toTemplate}
          </Button>
        }
      />
    </PageFrame>
  );
}

function Findings({ review, stale }: { readonly review: Review; readonly stale: boolean }) {
  const { actions, dispatch } = usePane();
  const styles = useStyles();
  const [chosen, choose] = useState<GradeTab | undefined>();
  const [picked, pick] = useState<number | undefined>();
  const { tables, recognised, validation, coverage, exceptions } = review;
  const { ofTables: open, ofText } = useMemo(() => openFindings(review), [review]);
  const picture = useMemo(() => checkPicture({ tables, facts: recognised.facts, graded: validation.graded, findings: open, coverage }), [tables, recognised, validation, open, coverage]);
  const table = tables.some(({ index }) => index === picked) ? picked : undefined;
  const shown = (findings: readonly Finding[]): readonly Finding[] => (table === undefined ? findings : findings.filter((finding) => tablesOf(finding, tables).has(table)));
  const listOf = (name: GradeTab): readonly Finding[] => shown(name === 'verified' ? exceptions.verified.map(({ finding }) => finding) : findingsOf(open, name));
  const counts = GRADE_TABS.map((name) => listOf(name).length);
  const errors = findingsOf(open, 'error').length;
  const inText = findingsOf(ofText, 'error').length;
  const tab = chosen ?? GRADE_TABS[Math.max(0, counts.findIndex((count) => count > 0))] ?? 'error';
  const cards = useLeaving(tab, listOf(tab), ({ id }) => id);
  return (
    <>
      <h1 className={styles.summary}>
        <ToneIcon tone={errors > 0 ? 'error' : 'good'} className={styles.icon} />
        {errors > 0 ? TEXT.check.found(errors) : TEXT.check.clean}
        <CoverageRing coverage={picture.coverage} />
      </h1>
      {inText === 0 ? null : (
        <p className={styles.inText}>
          {TEXT.check.inText(inText)}
          <Link
            as="button"
            onClick={() => {
              dispatch({ do: 'narrate', mode: 'check' });
              dispatch({ do: 'go', page: 'narrative' });
            }}
          >
            {TEXT.check.toText}
          </Link>
        </p>
      )}
      {stale ? <p className={styles.stale}>{TEXT.check.stale}</p> : null}
      <CheckPicture picture={picture} chosen={table} onChoose={pick} onOpen={({ sheet, range }) => void actions.reveal({ sheet, row: range.top, column: range.left })} />
      <div className={styles.tabs}>
        <TabList size="small" selectedValue={tab} onTabSelect={(_event, { value }) => choose(value as GradeTab)} aria-label={TEXT.check.tabs}>
          {GRADE_TABS.map((name, at) => (
            <Tab key={name} value={name} aria-controls="findings">
              <span className={styles.tab}>
                {TEXT.check.grades[name]}
                <CounterBadge count={counts[at] ?? 0} showZero size="small" color={name === 'error' && (counts[at] ?? 0) > 0 ? 'danger' : 'informative'} appearance={name === 'error' ? 'filled' : 'filled'} />
              </span>
            </Tab>
          ))}
        </TabList>
      </div>
      <div id="findings" role="tabpanel" aria-label={TEXT.check.grades[tab]} tabIndex={-1} className={styles.list}>
        {cards.length === 0 ? <p className={styles.none}>{tab === 'error' && table === undefined && errors === 0 ? TEXT.check.cleanText(coverage.relations, coverage.amounts) : TEXT.check.noneOf[tab]}</p> : null}
        {cards.map(({ item, leaving }) => (
          <FindingCard
            key={`${tab}/${item.id}`}
            finding={item}
            leaving={leaving}
            verified={exceptions.verified.find(({ finding }) => finding.id === item.id)?.exception}
            lifted={exceptions.lifted.find(({ finding }) => finding === item.id)}
          />
        ))}
      </div>
    </>
  );
}
