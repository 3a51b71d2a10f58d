import { makeStyles, tokens } from '@fluentui/react-components';
import type { TextCheck } from '../../hooks/useTextCheck';
import { TEXT } from '../../text';

const useStyles = makeStyles({
  counts: { display: 'grid', gridTemplateColumns: 'repeat(5, minmax(0, 1fr))', margin: 0, fontVariantNumeric: 'tabular-nums' },
  count: { display: 'flex', flexDirection: 'column-reverse', alignItems: 'center' },
  number: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: '20px', fontWeight: tokens.fontWeightSemibold },
  wrong: { color: tokens.colorStatusDangerForeground1 },
  caption: { fontSize: '11px', lineHeight: '14px', color: tokens.colorNeutralForeground2, whiteSpace: 'nowrap' },
});

const useReasonStyles = makeStyles({ text: { margin: '8px 0 0', fontSize: tokens.fontSizeBase200, lineHeight: '18px', color: tokens.colorNeutralForeground2, textWrap: 'pretty' } });

/** 核对范围 of the text, always in sight: figures read, checked, right, wrong, unchecked. */
export function TextCoverage({ check }: { readonly check: TextCheck | undefined }) {
  const styles = useStyles();
  const { figures, bound, right, wrong, unchecked } = TEXT.existing;
  const counts = check?.narrative.counts;
  const shown = [
    [figures, counts?.figures],
    [bound, counts?.bound],
    [right, counts === undefined ? undefined : counts.ok + counts.rounding],
    [wrong, counts?.wrong],
    [unchecked, counts?.unchecked],
  ] as const;
  return (
    <dl className={styles.counts} aria-label={TEXT.existing.coverage}>
      {shown.map(([caption, count]) => (
        <div key={caption} className={styles.count}>
          <dt className={styles.caption}>{caption}</dt>
          <dd className={`${styles.number} ${caption === wrong && (count ?? 0) > 0 ? styles.wrong : ''}`}>{count ?? '—'}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Why figures were left unchecked, and how many each. */
export function UncheckedReasons({ check }: { readonly check: TextCheck }) {
  const styles = useReasonStyles();
  const { byReason, rounding } = check.narrative.counts;
  const reasons = Object.entries(byReason).sort(([, left], [, right]) => right - left);
  const words = [
    check.tables ? '' : TEXT.existing.alone,
    reasons.length === 0 ? '' : TEXT.existing.reasons(reasons.map(([reason, count]) => TEXT.existing.reason(reason, count))),
    rounding === 0 ? '' : TEXT.existing.rounding(rounding),
  ].join('');
  return words === '' ? null : <p className={styles.text}>{words}</p>;
}
