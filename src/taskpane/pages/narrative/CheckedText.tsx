import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ExistingText } from '../../existingText';
import { useTextCheck } from '../../hooks/useTextCheck';
import { usePane } from '../../paneContext';
import { PageFrame } from '../../parts/PageFrame';
import { TEXT } from '../../text';

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'center', gap: '8px', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  name: { flex: '1 1 auto', minWidth: 0, overflowWrap: 'anywhere' },
  counts: { margin: '4px 0 8px', fontSize: tokens.fontSizeBase200, lineHeight: '18px', fontVariantNumeric: 'tabular-nums' },
  paragraph: { margin: '0 0 8px', textIndent: '2em', fontSize: tokens.fontSizeBase300, lineHeight: '24px', overflowWrap: 'anywhere' },
});

/** The text that is open, and how much of it was checked. */
export function CheckedText({ text }: { readonly text: ExistingText }) {
  const { dispatch } = usePane();
  const check = useTextCheck();
  const styles = useStyles();
  const counts = check?.narrative.counts;
  return (
    <PageFrame>
      <div className={styles.head}>
        <span className={styles.name}>{text.name ?? TEXT.existing.pasted}</span>
        <Button size="small" onClick={() => dispatch({ do: 'closeText' })}>
          {TEXT.existing.another}
        </Button>
      </div>
      <p className={styles.counts} aria-live="polite">
        {counts === undefined ? TEXT.existing.checking : TEXT.existing.counts(counts.figures, counts.bound, counts.ok + counts.rounding, counts.wrong, counts.unchecked)}
      </p>
      <article aria-label={TEXT.existing.document}>
        {text.lines.map((line, at) => (
          <p key={at} className={styles.paragraph}>
            {line}
          </p>
        ))}
      </article>
    </PageFrame>
  );
}
