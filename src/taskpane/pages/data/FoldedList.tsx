import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { useState } from 'react';
import { TEXT } from '../../text';

const MOST_SHOWN = 60;

const useStyles = makeStyles({
  folded: { fontSize: tokens.fontSizeBase200, lineHeight: '18px', color: tokens.colorNeutralForeground1 },
  quiet: { color: tokens.colorNeutralForeground2 },
  title: { display: 'flex', alignItems: 'center', gap: '5px', cursor: 'pointer', listStyleType: 'none', '::-webkit-details-marker': { display: 'none' }, ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  text: { margin: '2px 0 0', color: tokens.colorNeutralForeground2 },
  lines: { margin: '4px 0 0', paddingLeft: '18px', maxHeight: '180px', overflowY: 'auto', overflowWrap: 'anywhere', fontVariantNumeric: 'tabular-nums' },
});

/** A list that opens on demand; nothing at all when it is empty. */
export function FoldedList({ title, text, lines, quiet = false }: { readonly title: string; readonly text?: string; readonly lines: readonly string[]; readonly quiet?: boolean }) {
  const [open, setOpen] = useState(false);
  const styles = useStyles();
  if (lines.length === 0) return null;
  return (
    <details className={mergeClasses(styles.folded, quiet && styles.quiet)} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className={styles.title}>
        {open ? <ChevronDownRegular aria-hidden /> : <ChevronRightRegular aria-hidden />}
        {title}
      </summary>
      {open ? (
        <>
          {text === undefined ? null : <p className={styles.text}>{text}</p>}
          <ul className={styles.lines} tabIndex={0} aria-label={title}>
            {lines.slice(0, MOST_SHOWN).map((line, at) => (
              <li key={at}>{line}</li>
            ))}
            {lines.length > MOST_SHOWN ? <li>{TEXT.import.more(lines.length - MOST_SHOWN)}</li> : null}
          </ul>
        </>
      ) : null}
    </details>
  );
}
