import { makeStyles, tokens } from '@fluentui/react-components';
import type { CheckPicture } from '#app/checkPicture';
import { TEXT } from '../../text';

const RADIUS = 15;
const ROUND = 2 * Math.PI * RADIUS;

const useStyles = makeStyles({
  ring: { display: 'flex', flexShrink: 0, alignItems: 'center', gap: '6px', marginLeft: 'auto' },
  drawing: { width: '36px', height: '36px', flexShrink: 0, transform: 'rotate(-90deg)' },
  track: { fill: 'none', stroke: tokens.colorNeutralStroke2, strokeWidth: '4px' },
  share: { fill: 'none', stroke: tokens.colorCompoundBrandStroke, strokeWidth: '4px' },
  words: { display: 'flex', flexDirection: 'column', fontSize: '11px', lineHeight: '14px', fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  percent: { fontSize: tokens.fontSizeBase300, lineHeight: '18px', fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums', color: tokens.colorNeutralForeground1 },
});

/** 核对覆盖: the share of the figures that take part in a 勾稽关系, as a ring and in words. Never rounded up to 100 %. */
export function CoverageRing({ coverage: { related, amounts, share } }: { readonly coverage: CheckPicture['coverage'] }) {
  const styles = useStyles();
  const percent = `${Math.floor(share * 100)}%`;
  return (
    <div className={styles.ring} role="img" aria-label={TEXT.picture.covered(percent, related, amounts)} title={TEXT.picture.covered(percent, related, amounts)}>
      <svg className={styles.drawing} viewBox="0 0 36 36" aria-hidden="true" focusable="false">
        <circle className={styles.track} cx="18" cy="18" r={RADIUS} />
        <circle className={styles.share} cx="18" cy="18" r={RADIUS} strokeDasharray={`${share * ROUND} ${ROUND}`} />
      </svg>
      <span className={styles.words} aria-hidden="true">
        <span className={styles.percent}>{percent}</span>
        <span>{TEXT.picture.coverage}</span>
      </span>
    </div>
  );
}
