import { Button, Field, makeStyles, mergeClasses, Textarea, tokens } from '@fluentui/react-components';
import { useId, useState, type ReactNode } from 'react';
import type { Exception } from '#domain/exceptions/exceptions';
import type { Finding } from '#domain/finding/finding';
import { useVerifying } from '../../hooks/useVerifying';
import { TEXT } from '../../text';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: '6px', cursor: 'default' },
  text: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: '16px', color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  lifted: { color: tokens.colorStatusWarningForeground3 },
  buttons: { display: 'flex', gap: '8px' },
  row: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: '8px', '& > :last-child': { marginLeft: 'auto' } },
  open: { marginRight: '-6px', minWidth: 0, fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
});

interface VerifyPartProps {
  readonly finding: Finding;
  readonly verified: Exception | undefined;
  readonly lifted: Exception | undefined;
  /** What stands in one row with the button. */
  readonly beside?: ReactNode;
  /** What unfolds below that row. */
  readonly children?: ReactNode;
}

/** 已核实 on a card: who says so and when, or the form that asks for the reason; its button ends the row of the card's others. */
export function VerifyPart({ finding, verified, lifted, beside, children }: VerifyPartProps) {
  const { withdraw } = useVerifying();
  const styles = useStyles();
  const opener = useId();
  const [open, setOpen] = useState(false);
  const [first] = finding.cells;

  function close(): void {
    setOpen(false);
    setTimeout(() => document.getElementById(opener)?.focus(), 0);
  }

  return (
    <div className={styles.part} onClick={(event) => event.stopPropagation()}>
      {verified === undefined ? null : <p className={styles.text}>{TEXT.verify.by(verified.date, verified.reason)}</p>}
      {lifted === undefined ? null : <p className={mergeClasses(styles.text, styles.lifted)}>{TEXT.verify.lifted(lifted.date, lifted.reason)}</p>}
      <div className={styles.row}>
        {beside}
        {verified === undefined ? (
          <Button
            id={opener}
            className={styles.open}
            size="small"
            appearance="subtle"
            aria-expanded={open}
            aria-label={first === undefined ? undefined : TEXT.verify.openLabel(`${first.table} ${first.address}`)}
            onClick={() => setOpen(!open)}
          >
            {TEXT.verify.open}
          </Button>
        ) : (
          <Button className={styles.open} size="small" appearance="subtle" onClick={() => void withdraw(verified).then(focusList)}>
            {TEXT.verify.withdraw}
          </Button>
        )}
      </div>
      {children}
      {open && verified === undefined ? <ReasonForm finding={finding} onClose={close} /> : null}
    </div>
  );
}

function ReasonForm({ finding, onClose }: { readonly finding: Finding; readonly onClose: () => void }) {
  const { record } = useVerifying();
  const styles = useStyles();
  const [reason, setReason] = useState('');
  const [busy, setBusy] = useState(false);

  async function submit(): Promise<void> {
    setBusy(true);
    const done = await record(finding, reason.trim());
    setBusy(false);
    if (done) focusList();
  }

  return (
    <form
      className={styles.part}
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim() !== '') void submit();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <Field label={TEXT.verify.reason} size="small">
        <Textarea autoFocus rows={2} value={reason} placeholder={TEXT.verify.placeholder} onChange={(_event, { value }) => setReason(value)} />
      </Field>
      <div className={styles.buttons}>
        <Button size="small" type="submit" appearance="primary" disabled={busy || reason.trim() === ''}>
          {TEXT.verify.record}
        </Button>
        <Button size="small" onClick={onClose}>
          {TEXT.cancel}
        </Button>
      </div>
    </form>
  );
}

/** The card goes to another list; the focus stays with the list it left. */
function focusList(): void {
  document.getElementById('findings')?.focus();
}
