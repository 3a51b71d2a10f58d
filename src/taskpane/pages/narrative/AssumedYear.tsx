import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { usePane } from '../../paneContext';
import { ToneIcon } from '../../parts/Grade';
import { TEXT } from '../../text';

const useStyles = makeStyles({
  note: { display: 'flex', gap: '6px', margin: '0 0 10px', fontSize: tokens.fontSizeBase200, lineHeight: '18px', textWrap: 'pretty' },
  other: { fontSize: 'inherit' },
});

/** 年度 that no table names: the one on 模板 stands in, and the reader is told, since every sentence of the draft repeats it. */
export function AssumedYear() {
  const { state, dispatch } = usePane();
  const styles = useStyles();
  return (
    <p className={styles.note}>
      <ToneIcon tone="caution" />
      <span>
        {TEXT.narrative.assumedYear(state.form.year)}
        <Link as="button" inline className={styles.other} onClick={() => dispatch({ do: 'go', page: 'template' })}>
          {TEXT.narrative.otherYear}
        </Link>
      </span>
    </p>
  );
}
