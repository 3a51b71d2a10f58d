import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useMemo } from 'react';
import { useSession } from '../hooks/useSession';
import { usePane } from '../paneContext';
import type { Notice } from '../paneState';
import { TEXT } from '../text';
import { ToneIcon, type Tone } from './Grade';

const TONES: Readonly<Record<Notice['intent'], Tone>> = { success: 'good', info: 'hint', warning: 'caution', error: 'error' };

const useStyles = makeStyles({
  bar: { display: 'flex', alignItems: 'flex-start', gap: '8px', padding: '8px 8px 8px 14px', borderTop: `1px solid ${tokens.colorNeutralStroke2}`, flexShrink: 0, fontSize: tokens.fontSizeBase300, lineHeight: '20px', color: tokens.colorNeutralForeground1 },
  success: { backgroundColor: tokens.colorStatusSuccessBackground1 },
  info: { backgroundColor: tokens.colorBrandBackground2 },
  warning: { backgroundColor: tokens.colorStatusWarningBackground1 },
  error: { backgroundColor: tokens.colorStatusDangerBackground1 },
  icon: { marginTop: '2px' },
  words: { flex: '1 1 auto', minWidth: 0, overflowWrap: 'anywhere', paddingTop: '2px' },
  title: { fontWeight: tokens.fontWeightSemibold },
  text: { fontSize: tokens.fontSizeBase200, lineHeight: '16px', color: tokens.colorNeutralForeground2 },
  action: { flexShrink: 0 },
});

/** The last word of the pane to the user, at the bottom where it moves nothing, until it is closed or the page changes. */
export function NoticeBar() {
  const { state } = usePane();
  const refused = useRefusedReading();
  const notice = state.notice ?? refused;
  return (
    <div role="status" aria-live={notice?.intent === 'error' ? 'assertive' : 'polite'}>
      {notice === undefined ? null : <Bar notice={notice} closes={notice !== refused} />}
    </div>
  );
}

/** 未能读取: the last reading stays on the page, and the bar says why there is no newer one; gone with the next good reading. */
function useRefusedReading(): Notice | undefined {
  const { session } = usePane();
  const { reading, refusal } = useSession();
  return useMemo(() => {
    if (reading === undefined || refusal === undefined) return undefined;
    const { what, advice } = TEXT.refusal.of(refusal);
    if (refusal.code === 'userEditing') return { intent: 'info', title: what, text: advice };
    return { intent: 'error', title: what, text: advice, action: { label: TEXT.retry, run: () => void session.checkNow() } };
  }, [session, reading, refusal]);
}

function Bar({ notice, closes }: { readonly notice: Notice; readonly closes: boolean }) {
  const { dispatch } = usePane();
  const styles = useStyles();
  return (
    <div className={mergeClasses(styles.bar, styles[notice.intent])} data-notice={notice.intent}>
      <ToneIcon tone={TONES[notice.intent]} className={styles.icon} />
      <div className={styles.words}>
        <div className={styles.title}>{notice.title}</div>
        {notice.text === undefined ? null : <div className={styles.text}>{notice.text}</div>}
      </div>
      {notice.action === undefined ? null : (
        <Button size="small" className={styles.action} onClick={notice.action.run}>
          {notice.action.label}
        </Button>
      )}
      {closes ? <Button appearance="transparent" size="small" aria-label={TEXT.close} icon={<DismissRegular />} onClick={() => dispatch({ do: 'dismiss' })} /> : null}
    </div>
  );
}
