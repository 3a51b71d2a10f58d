import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { Exception } from '#domain/exceptions/exceptions';
import type { Finding } from '#domain/finding/finding';
import { useVerifying } from '../../hooks/useVerifying';
import { TEXT } from '../../text';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: '6px', cursor: 'default' },
  text: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: '16px', color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  lifted: { color: tokens.colorStatusWarningForeground3 },
  buttons: { display: 'flex', gap: '8px' },
  open: { alignSelf: 'flex-start', marginLeft: '-6px', minWidth: 0, fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
});

interface VerifyPartProps {
  readonly finding: Finding;
  readonly verified: Exception | undefined;
  readonly lifted: Exception | undefined;
}

/** 已核实 on a card: who says so and when, or the form that asks for the reason. */
export function VerifyPart({ finding, verified, lifted }: VerifyPartProps) {
  const { withdraw } = useVerifying();
  const styles = useStyles();
  return (
    <div className={styles.part} onClick={(event) => event.stopPropagation()}>
      {verified === undefined ? null : (
        <>
          <p className={styles.text}>{TEXT.verify.by(verified.date, verified.reason)}</p>
          <Button className={styles.open} size="small" appearance="subtle" onClick={() => void withdraw(verified).then(focusList)}>
            {TEXT.verify.withdraw}
          </Button>
        </>
      )}
      {lifted === undefined ? null : <p className={`${styles.text} ${styles.lifted}`}>{TEXT.verify.lifted(lifted.date, lifted.reason)}</p>}
      {verified === undefined ? <ReasonForm finding={finding} /> : null}
    </div>
  );
}

function ReasonForm({ finding }: { readonly finding: Finding }) {
  const { record } = useVerifying();
  const styles = useStyles();
  const opener = useId();
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const [busy, setBusy] = useState(false);

  function close(): void {
    setOpen(false);
    setTimeout(() => document.getElementById(opener)?.focus(), 0);
  }

  async function submit(): Promise<void> {
    setBusy(true);
    const done = await record(finding, reason.trim());
    setBusy(false);
    if (done) focusList();
  }

  if (!open) {
    const [first] = finding.cells;
    return (
      <Button id={opener} className={styles.open} size="small" appearance="subtle" aria-label={first === undefined ? undefined : TEXT.verify.openLabel(`${first.table} ${first.address}`)} onClick={() => setOpen(true)}>
        {TEXT.verify.open}
      </Button>
    );
  }
  return (
    <form
      className={styles.part}
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim() !== '') void submit();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close();
      }}
    >
      <Field label={TEXT.verify.reason} size="small">
        <Textarea autoFocus rows={2} value={reason} placeholder={TEXT.verify.placeholder} onChange={(_event, { value }) => setReason(value)} />
      </Field>
      <div className={styles.buttons}>
        <Button size="small" type="submit" appearance="primary" disabled={busy || reason.trim() === ''}>
          {TEXT.verify.record}
        </Button>
        <Button size="small" onClick={close}>
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
