import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { usePane } from '../paneContext';
import { TEXT } from '../text';

const useStyles = makeStyles({
  bar: { margin: '8px 10px 0', flexShrink: 0, borderRadius: '6px' },
  title: { overflowWrap: 'anywhere' },
});

/** The last word of the pane to the user, above the page, until it is closed or the page changes. */
export function NoticeBar() {
  const { state, dispatch } = usePane();
  const styles = useStyles();
  const { notice } = state;
  if (notice === undefined) return null;
  return (
    <MessageBar className={styles.bar} intent={notice.intent} layout="multiline" politeness={notice.intent === 'error' ? 'assertive' : 'polite'}>
      <MessageBarBody>
        <MessageBarTitle className={styles.title}>{notice.title}</MessageBarTitle>
        {notice.text === undefined ? null : <div>{notice.text}</div>}
      </MessageBarBody>
      <MessageBarActions containerAction={<Button appearance="transparent" size="small" aria-label={TEXT.close} icon={<DismissRegular />} onClick={() => dispatch({ do: 'dismiss' })} />}>
        {notice.action === undefined ? null : (
          <Button size="small" onClick={notice.action.run}>
            {notice.action.label}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}
