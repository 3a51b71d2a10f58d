import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { ShieldCheckmarkRegular } from '@fluentui/react-icons/svg/shield-checkmark';
import type { DraftState } from '../../hooks/useDraft';
import { useReview } from '../../hooks/useSession';
import { usePane } from '../../paneContext';
import { Empty } from '../../parts/Empty';
import { ToneIcon } from '../../parts/Grade';
import { PageFrame } from '../../parts/PageFrame';
import { TEXT } from '../../text';
import { readinessOf } from './readiness';

const useStyles = makeStyles({
  summary: { display: 'flex', alignItems: 'center', gap: '8px', margin: '2px 0 12px', fontSize: tokens.fontSizeBase400, lineHeight: '22px', fontWeight: tokens.fontWeightSemibold },
  icon: { fontSize: '20px' },
  list: { margin: 0, padding: 0, listStyleType: 'none', border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusLarge, backgroundColor: tokens.colorNeutralBackground1 },
  item: { display: 'grid', gridTemplateColumns: '20px minmax(0, 1fr) auto auto', columnGap: '8px', alignItems: 'center', minHeight: '40px', padding: '6px 12px', fontSize: tokens.fontSizeBase300, lineHeight: '20px', borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  state: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  later: { margin: '14px 0 0', fontSize: tokens.fontSizeBase200, lineHeight: '18px', color: tokens.colorNeutralForeground2, textWrap: 'pretty' },
});

/** 提交: one sentence on whether it can be published, and what stands in the way. */
export function SubmitPage({ draft }: { readonly draft: DraftState }) {
  const { dispatch } = usePane();
  const review = useReview();
  const styles = useStyles();
  if (review === undefined) {
    return (
      <PageFrame>
        <Empty
          icon={<ShieldCheckmarkRegular />}
          text={TEXT.submit.empty}
          action={
            <Button appearance="primary" onClick={() => dispatch({ do: 'go', page: 'template' })}>
              {TEXT.check.toTemplate}
            </Button>
          }
        />
      </PageFrame>
    );
  }
  const items = readinessOf(review, draft);
  const open = items.filter((item) => item.open > 0);
  const words = open.map(({ id, open: count }) => TEXT.submit.counts[id](count));
  return (
    <PageFrame>
      <h1 className={styles.summary}>
        <ToneIcon tone={open.length === 0 ? 'good' : open.some(({ grave }) => grave) ? 'error' : 'caution'} className={styles.icon} />
        {open.length === 0 ? TEXT.submit.ready : TEXT.submit.open(words)}
      </h1>
      <ul className={styles.list}>
        {items.map((item) => (
          <li key={item.id} className={styles.item}>
            <ToneIcon tone={item.open === 0 ? 'good' : item.grave ? 'error' : 'caution'} />
            <span>{TEXT.submit.items[item.id]}</span>
            <span className={styles.state}>{item.open === 0 ? TEXT.submit.state.good : TEXT.submit.counts[item.id](item.open)}</span>
            {item.open === 0 ? (
              <span />
            ) : (
              <Link as="button" aria-label={TEXT.submit.goTo(TEXT.submit.items[item.id])} onClick={() => dispatch({ do: 'go', page: item.page })}>
                {TEXT.submit.go}
              </Link>
            )}
          </li>
        ))}
      </ul>
      <p className={styles.later}>{TEXT.submit.later}</p>
    </PageFrame>
  );
}
