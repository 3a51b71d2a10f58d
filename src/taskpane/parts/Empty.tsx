import type { ReactNode } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  empty: { display: 'flex', flexDirection: 'column', alignItems: 'center', gap: '14px', padding: '48px 20px', textAlign: 'center' },
  icon: { fontSize: '40px', color: tokens.colorNeutralForeground4, lineHeight: 1 },
  text: { margin: 0, maxWidth: '28em', fontSize: tokens.fontSizeBase300, lineHeight: '22px', color: tokens.colorNeutralForeground2, textWrap: 'pretty' },
});

/** A page with nothing to show yet: one sentence and one button. */
export function Empty({ icon, text, action }: { readonly icon: ReactNode; readonly text: string; readonly action?: ReactNode }) {
  const styles = useStyles();
  return (
    <div className={styles.empty}>
      <span className={styles.icon} aria-hidden>
        {icon}
      </span>
      <p className={styles.text}>{text}</p>
      {action}
    </div>
  );
}
