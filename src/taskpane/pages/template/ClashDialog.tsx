import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, makeStyles, tokens } from '@fluentui/react-components';
import type { Insertion } from '../../hooks/useInsertion';
import { TEXT } from '../../text';

const useStyles = makeStyles({
  surface: { maxWidth: '480px', width: 'calc(100vw - 24px)', padding: '18px' },
  text: { margin: '0 0 8px' },
  names: { margin: '0 0 8px', paddingLeft: '20px', maxHeight: '264px', overflowY: 'auto', fontSize: tokens.fontSizeBase200, lineHeight: '20px', color: tokens.colorNeutralForeground2 },
});

/** 重名: the workbook already has sheets of these names; asks, and overwrites nothing. */
export function ClashDialog({ insertion }: { readonly insertion: Insertion }) {
  const styles = useStyles();
  const clashes = insertion.asking ?? [];
  const missing = insertion.names.length - clashes.length;
  return (
    <Dialog open={insertion.asking !== undefined} onOpenChange={(_event, { open }) => (open ? undefined : insertion.forget())}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{TEXT.template.clashTitle(clashes.length)}</DialogTitle>
          <DialogContent>
            <p className={styles.text}>{missing > 0 ? TEXT.template.clashSome(missing) : TEXT.template.clashAll}</p>
            <ul className={styles.names} tabIndex={0} aria-label={TEXT.template.clashNames}>
              {clashes.map((name) => (
                <li key={name}>{name}</li>
              ))}
            </ul>
          </DialogContent>
          <DialogActions>
            <Button appearance={missing > 0 ? 'secondary' : 'primary'} onClick={insertion.forget}>
              {missing > 0 ? TEXT.cancel : TEXT.template.clashKeep}
            </Button>
            {missing > 0 ? (
              <Button appearance="primary" disabled={insertion.busy} onClick={insertion.insertMissing}>
                {TEXT.template.insertMissing(missing)}
              </Button>
            ) : null}
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
