import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo';
import { useState } from 'react';
import type { ExistingText } from '../../existingText';
import { usePane } from '../../paneContext';
import { TEXT } from '../../text';

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'center', gap: '6px', flexWrap: 'wrap', marginBottom: '8px' },
  name: { flex: '1 1 90px', minWidth: 0, fontSize: tokens.fontSizeBase300, lineHeight: '20px', fontWeight: tokens.fontWeightSemibold, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  question: { display: 'flex', flexDirection: 'column', gap: '8px', marginBottom: '10px', padding: '10px 12px', border: `1px solid ${tokens.colorStatusWarningBorder1}`, borderRadius: tokens.borderRadiusLarge, backgroundColor: tokens.colorStatusWarningBackground1 },
  words: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: '20px', color: tokens.colorNeutralForeground1 },
  buttons: { display: 'flex', gap: '8px', flexWrap: 'wrap' },
});

/** Which text is open, and the ways to take the last change back or to bring another; corrections are not lost unasked. */
export function TextHead({ text, onUndo }: { readonly text: ExistingText; readonly onUndo: () => void }) {
  const { dispatch } = usePane();
  const styles = useStyles();
  const [asking, ask] = useState(false);
  const name = text.name ?? TEXT.existing.pasted;
  const isCorrected = text.past.length > 0;
  const close = (): void => dispatch({ do: 'closeText' });
  return (
    <>
      <div className={styles.head}>
        <span className={styles.name} title={name}>
          {name}
        </span>
        {isCorrected ? (
          <Button size="small" icon={<ArrowUndoRegular />} onClick={onUndo}>
            {TEXT.existing.undo}
          </Button>
        ) : null}
        <Button size="small" aria-expanded={isCorrected ? asking : undefined} onClick={() => (isCorrected ? ask(!asking) : close())}>
          {TEXT.existing.another}
        </Button>
      </div>
      {asking && isCorrected ? (
        <div role="group" aria-label={TEXT.existing.another} className={styles.question}>
          <p className={styles.words}>{TEXT.existing.anotherText}</p>
          <div className={styles.buttons}>
            <Button size="small" autoFocus onClick={() => ask(false)}>
              {TEXT.cancel}
            </Button>
            <Button size="small" onClick={close}>
              {TEXT.existing.discard}
            </Button>
          </div>
        </div>
      ) : null}
    </>
  );
}
