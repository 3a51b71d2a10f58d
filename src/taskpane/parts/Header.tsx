import { makeStyles, tokens } from '@fluentui/react-components';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { useEditionName } from '../hooks/useEditionName';
import { useReview } from '../hooks/useSession';
import { usePane } from '../paneContext';
import { TEXT } from '../text';

const useStyles = makeStyles({
  heading: { margin: 0, fontWeight: tokens.fontWeightRegular },
  header: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    width: '100%',
    minHeight: '44px',
    padding: '6px 10px 4px 14px',
    border: 0,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    flexShrink: 0,
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  entity: { fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', flex: '1 1 auto', minWidth: 0 },
  facts: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, whiteSpace: 'nowrap', flexShrink: 0, fontVariantNumeric: 'tabular-nums' },
  arrow: { color: tokens.colorNeutralForeground3, flexShrink: 0 },
});

/** One line on whose tables these are: 单位 · 年度 · 版式 · 金额单位. A click leads to where they are chosen. */
export function Header() {
  const { dispatch } = usePane();
  const review = useReview();
  const styles = useStyles();
  const recognised = review?.recognised;
  const edition = useEditionName(recognised?.edition);
  const facts = recognised === undefined ? [TEXT.header.none] : [recognised.year === undefined ? '' : TEXT.header.year(recognised.year), edition, recognised.unit];
  return (
    <h1 className={styles.heading}>
      <button type="button" className={styles.header} title={[recognised?.entity, TEXT.header.change].filter((part) => part !== undefined).join('，')} onClick={() => dispatch({ do: 'go', page: 'template' })}>
        <span className={styles.entity}>{recognised === undefined ? TEXT.product : (recognised.entity ?? TEXT.header.noEntity)}</span>
        <span className={styles.facts}>{facts.filter((fact) => fact !== '').join(' · ')}</span>
        <ChevronRightRegular className={styles.arrow} aria-hidden />
      </button>
    </h1>
  );
}
