import { Button, Checkbox, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { usePane } from '../../paneContext';
import { ToneIcon } from '../../parts/Grade';
import { PageFrame } from '../../parts/PageFrame';
import { SELF_TEST } from '../../text/selfTest';
import type { SelfTestOutcome } from '../../workplace';
import { useSelfTest, type SelfTestRun } from './useSelfTest';

const useStyles = makeStyles({
  title: { margin: '2px 0 8px', fontSize: tokens.fontSizeBase400, lineHeight: '22px' },
  text: { margin: '0 0 10px', fontSize: tokens.fontSizeBase300, lineHeight: '20px', textWrap: 'pretty' },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  step: { display: 'grid', gridTemplateColumns: '16px 1fr auto', columnGap: '8px', padding: '5px 0', borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, fontSize: tokens.fontSizeBase200, lineHeight: '18px' },
  time: { color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  detail: { gridColumn: '2 / 4', color: tokens.colorStatusDangerForeground1, overflowWrap: 'anywhere' },
  request: { margin: '0 0 12px', padding: '10px 12px', borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorBrandBackground2, fontSize: tokens.fontSizeBase300, lineHeight: '20px' },
  buttons: { display: 'flex', gap: '8px', marginTop: '10px' },
  report: { width: '100%', marginTop: '10px' },
});

/** 自检: tries the adapter out in the host that is open, and lists what passed. Part of development builds only. */
export function SelfTestPage({ onBack }: { readonly onBack: () => void }) {
  const styles = useStyles();
  const run = useSelfTest();
  const [byHand, setByHand] = useState(false);
  const footer = (
    <>
      <Button appearance="primary" disabled={run.state === 'running'} onClick={() => run.start(byHand)}>
        {SELF_TEST.start}
      </Button>
      <Button disabled={run.state === 'running'} onClick={onBack}>
        {SELF_TEST.back}
      </Button>
    </>
  );
  return (
    <PageFrame footer={footer}>
      <h1 className={styles.title}>{SELF_TEST.page}</h1>
      <p className={styles.text}>{SELF_TEST.about}</p>
      <Checkbox checked={byHand} disabled={run.state === 'running'} label={SELF_TEST.byHand} onChange={(_event, { checked }) => setByHand(checked === true)} />
      {run.request === undefined ? null : <Request request={run.request} answer={run.answer} />}
      <p className={styles.text} role="status">
        {summaryOf(run)}
      </p>
      <ul className={styles.list} aria-label={SELF_TEST.list}>
        {run.outcomes.map((outcome) => (
          <Step key={outcome.title} outcome={outcome} />
        ))}
      </ul>
      {run.report === '' || run.state === 'running' ? null : <Report text={run.report} />}
    </PageFrame>
  );
}

function summaryOf({ state, outcomes }: SelfTestRun): string {
  const failed = outcomes.filter(({ passed }) => !passed).length;
  switch (state) {
    case 'ready':
      return '';
    case 'running':
      return SELF_TEST.running(outcomes.length);
    case 'broken':
      return SELF_TEST.broken;
    case 'done':
      return failed === 0 ? SELF_TEST.all(outcomes.length) : SELF_TEST.some(failed, outcomes.length);
  }
}

function Request({ request, answer }: { readonly request: string; readonly answer: (done: boolean) => void }) {
  const styles = useStyles();
  return (
    <div className={styles.request} role="alert">
      {request}
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" onClick={() => answer(true)}>
          {SELF_TEST.done}
        </Button>
        <Button size="small" onClick={() => answer(false)}>
          {SELF_TEST.leaveOut}
        </Button>
      </div>
    </div>
  );
}

function Step({ outcome: { title, passed, milliseconds, detail } }: { readonly outcome: SelfTestOutcome }) {
  const styles = useStyles();
  return (
    <li className={styles.step}>
      <ToneIcon tone={passed ? 'good' : 'error'} />
      <span>
        {passed ? SELF_TEST.passed : SELF_TEST.failed} {title}
      </span>
      <span className={styles.time}>{SELF_TEST.milliseconds(milliseconds)}</span>
      {detail === undefined ? null : <span className={styles.detail}>{detail}</span>}
    </li>
  );
}

function Report({ text }: { readonly text: string }) {
  const { workplace } = usePane();
  const styles = useStyles();
  const [copied, setCopied] = useState<boolean | undefined>();
  return (
    <>
      <div className={styles.buttons}>
        <Button onClick={() => void workplace.copyText(text).then(setCopied)}>{copied === true ? SELF_TEST.copied : SELF_TEST.copy}</Button>
      </div>
      {copied === false ? <Textarea className={styles.report} readOnly rows={8} value={text} aria-label={SELF_TEST.copyBy} /> : null}
    </>
  );
}
