import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, DialogTrigger, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo';
import type { ExistingText } from '../../existingText';
import { usePane } from '../../paneContext';
import { TEXT } from '../../text';

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'center', gap: '6px', flexWrap: 'wrap', marginBottom: '8px' },
  name: { flex: '1 1 90px', minWidth: 0, fontSize: tokens.fontSizeBase300, lineHeight: '20px', fontWeight: tokens.fontWeightSemibold, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  surface: { maxWidth: '420px', width: 'calc(100vw - 24px)', padding: '18px' },
});

/** Which text is open, and the ways to take the last change back or to bring another; corrections are not lost unasked. */
export function TextHead({ text, onUndo }: { readonly text: ExistingText; readonly onUndo: () => void }) {
  const { dispatch } = usePane();
  const styles = useStyles();
  const name = text.name ?? TEXT.existing.pasted;
  const close = (): void => dispatch({ do: 'closeText' });
  return (
    <div className={styles.head}>
      <span className={styles.name} title={name}>
        {name}
      </span>
      {text.past.length === 0 ? (
        <Button size="small" onClick={close}>
          {TEXT.existing.another}
        </Button>
      ) : (
        <>
          <Button size="small" icon={<ArrowUndoRegular />} onClick={onUndo}>
            {TEXT.existing.undo}
          </Button>
          <Dialog>
            <DialogTrigger disableButtonEnhancement>
              <Button size="small">{TEXT.existing.another}</Button>
            </DialogTrigger>
            <DialogSurface className={styles.surface}>
              <DialogBody>
                <DialogTitle>{TEXT.existing.anotherTitle}</DialogTitle>
                <DialogContent>{TEXT.existing.anotherText}</DialogContent>
                <DialogActions>
                  <DialogTrigger disableButtonEnhancement>
                    <Button>{TEXT.cancel}</Button>
                  </DialogTrigger>
                  <Button appearance="primary" onClick={close}>
                    {TEXT.existing.discard}
                  </Button>
                </DialogActions>
              </DialogBody>
            </DialogSurface>
          </Dialog>
        </>
      )}
    </div>
  );
}
