import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import { DocumentEditRegular } from '@fluentui/react-icons/svg/document-edit';
import type { ExistingText } from '../../existingText';
import { TEXT } from '../../text';
import { useRevision } from './useRevision';

const useStyles = makeStyles({
  footer: { display: 'flex', gap: '8px', padding: '10px 14px', borderTop: `1px solid ${tokens.colorNeutralStroke2}`, backgroundColor: tokens.colorNeutralBackground1, flexShrink: 0 },
  main: { flexGrow: 1 },
});

/** What becomes of the corrected text: a 修订稿 beside the original, or the clipboard. */
export function RevisionFooter({ text }: { readonly text: ExistingText }) {
  const styles = useStyles();
  const { busy, revise, copy } = useRevision(text);
  return (
    <div className={styles.footer}>
      <Button className={styles.main} size="large" appearance="primary" icon={<DocumentEditRegular />} disabled={busy} onClick={revise}>
        {TEXT.existing.revise}
      </Button>
      <Button size="large" icon={<CopyRegular />} onClick={copy}>
        {TEXT.existing.copy}
      </Button>
    </div>
  );
}
