import { useEffect, useRef, useState } from 'react';
import { makeStyles } from '@fluentui/react-components';

const useStyles = makeStyles({
  hidden: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' },
});

/** Speaks a sentence to screen readers each time it changes; shows nothing. */
export function Announcer({ text }: { readonly text: string }) {
  const styles = useStyles();
  const first = useRef(true);
  const [spoken, setSpoken] = useState('');
  useEffect(() => {
    if (!first.current) setSpoken(text);
    first.current = false;
  }, [text]);
  return (
    <div className={styles.hidden} role="status" aria-live="polite">
      {spoken}
    </div>
  );
}
