import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useEffect, useRef } from 'react';
import { ToneIcon } from '../../parts/Grade';
import { TEXT } from '../../text';
import type { PublicationNote } from './publicationNote';

const useStyles = makeStyles({
  card: { display: 'flex', flexDirection: 'column', gap: '6px', marginBottom: '12px', padding: '10px', border: `1px solid ${tokens.colorStatusSuccessBorder1}`, borderRadius: tokens.borderRadiusLarge, backgroundColor: tokens.colorNeutralBackground1, fontSize: tokens.fontSizeBase200, lineHeight: '18px', scrollMarginTop: '12px' },
  head: { display: 'flex', alignItems: 'center', gap: '7px' },
  title: { flex: '1 1 auto', margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: '20px', fontWeight: tokens.fontWeightSemibold },
  line: { margin: 0, overflowWrap: 'anywhere', color: tokens.colorNeutralForeground2 },
  list: { margin: 0, paddingLeft: '18px', color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  warning: { display: 'flex', gap: '6px', margin: 0, color: tokens.colorNeutralForeground1 },
});

/** 公开版 that was just made: its files, what they do not carry, what is still to be done. */
export function PublishedCard({ note, onClose }: { readonly note: PublicationNote; readonly onClose: () => void }) {
  const styles = useStyles();
  const card = useRef<HTMLElement>(null);
  useEffect(() => card.current?.scrollIntoView({ block: 'start' }), [note]);
  return (
    <section ref={card} className={styles.card} aria-label={TEXT.submit.published}>
      <div className={styles.head}>
        <ToneIcon tone="good" />
        <h2 className={styles.title}>{TEXT.submit.published}</h2>
        <Button size="small" appearance="transparent" icon={<DismissRegular />} aria-label={TEXT.submit.close} onClick={onClose} />
      </div>
      {note.files.map((file) => (
        <p key={file} className={styles.line}>
          {file}
        </p>
      ))}
      {note.steps === undefined ? null : (
        <ol className={styles.list}>
          {note.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      )}
      {note.warnings.map((warning) => (
        <p key={warning} className={styles.warning}>
          <ToneIcon tone="caution" />
          {warning}
        </p>
      ))}
      <p className={styles.line}>{note.removed.length === 0 ? TEXT.submit.nothingRemoved : TEXT.submit.removed}</p>
      {note.removed.length === 0 ? null : (
        <ul className={styles.list}>
          {note.removed.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
