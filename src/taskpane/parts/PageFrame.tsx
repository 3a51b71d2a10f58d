import type { ReactNode } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  body: { flex: '1 1 auto', minHeight: 0, overflowY: 'auto', overflowX: 'hidden', padding: '12px 4px 20px 14px', scrollbarGutter: 'stable', scrollbarWidth: 'thin', scrollbarColor: `${tokens.colorNeutralStroke1} transparent` },
  footer: {
    display: 'flex',
    gap: '8px',
    alignItems: 'center',
    padding: '10px 14px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    '& > :first-child': { flexGrow: 1 },
  },
});

interface PageFrameProps {
  readonly children: ReactNode;
  readonly footer?: ReactNode;
  /** What is shown is not the last word yet: something is still being read or worked out. */
  readonly busy?: boolean;
}

/** A page: what scrolls, and at the bottom edge its one primary button with whatever stands beside it. */
export function PageFrame({ children, footer, busy = false }: PageFrameProps) {
  const styles = useStyles();
  return (
    <>
      <div className={styles.body} tabIndex={-1} data-scroll="page" aria-busy={busy}>
        {children}
      </div>
      {footer === undefined ? null : <div className={styles.footer}>{footer}</div>}
    </>
  );
}
