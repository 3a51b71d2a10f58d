import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { SELF_TEST } from '../../text/selfTest';
import { SelfTestPage } from './SelfTestPage';

const useStyles = makeStyles({
  door: { display: 'block', width: '100%', padding: '2px 14px', border: 0, backgroundColor: tokens.colorNeutralBackground3, color: tokens.colorNeutralForeground2, fontFamily: 'inherit', fontSize: '11px', lineHeight: '16px', textAlign: 'left', cursor: 'pointer', textDecorationLine: 'underline', ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' } },
  over: { position: 'absolute', inset: 0, zIndex: 10, display: 'flex', flexDirection: 'column', backgroundColor: tokens.colorNeutralBackground2 },
});

/** 自检: its door at the foot of the pane, and its page over the pane; `?selftest` opens it at once. */
export function SelfTest() {
  const styles = useStyles();
  const [open, setOpen] = useState(() => new URLSearchParams(location.search).has('selftest'));
  return (
    <>
      <button type="button" className={styles.door} onClick={() => setOpen(true)}>
        {SELF_TEST.open}
      </button>
      {open ? (
        <section className={styles.over} aria-label={SELF_TEST.page}>
          <SelfTestPage onBack={() => setOpen(false)} />
        </section>
      ) : null}
    </>
  );
}
