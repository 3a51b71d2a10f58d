import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkRegular } from '@fluentui/react-icons/svg/checkmark';
import type { SlotRun } from '#domain/narrative/narrative';
import { TEXT } from '../../text';

const useStyles = makeStyles({
  offer: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '3px',
    maxWidth: 'calc(100% - 4px)',
    marginLeft: '4px',
    padding: '0 6px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground2,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '18px',
    textAlign: 'left',
    textIndent: 0,
    verticalAlign: 'middle',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  words: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  adopt: { flexShrink: 0, color: tokens.colorBrandForeground1 },
  icon: { flexShrink: 0, fontSize: '12px', color: tokens.colorBrandForeground1 },
});

/** 上年所写: last year's words for a blank, taken over with one click and never by themselves. */
export function OfferedText({ slot, onAdopt }: { readonly slot: SlotRun; readonly onAdopt: (text: string) => void }) {
  const styles = useStyles();
  const { offered, question, review } = slot;
  if (offered === undefined || offered === '') return null;
  const keeps = review === true;
  return (
    <button type="button" className={styles.offer} title={offered} aria-label={keeps ? TEXT.narrative.keepOriginalLabel(offered) : TEXT.narrative.adoptOfferedLabel(question, offered)} onClick={() => onAdopt(offered)}>
      <CheckmarkRegular className={styles.icon} />
      {keeps ? null : <span className={styles.words}>{TEXT.narrative.offered(offered)}</span>}
      <span className={styles.adopt}>{keeps ? TEXT.narrative.keepOriginal : TEXT.narrative.adoptOffered}</span>
    </button>
  );
}
