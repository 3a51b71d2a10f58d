import { makeStyles } from '@fluentui/react-components';
import type { ImportTarget } from '#app/importPlan';
import { ImportDoors } from './ImportDoors';
import { ImportReview } from './ImportReview';
import { useImport } from './useImport';

const useStyles = makeStyles({ part: { display: 'flex', flexDirection: 'column', gap: '8px' } });

/** 导入: choose where the figures come from, see what goes where, then write it. Nothing is written before the button. */
export function ImportPart({ target }: { readonly target: ImportTarget }) {
  const importing = useImport(target);
  const styles = useStyles();
  return <div className={styles.part}>{importing.door === undefined ? <ImportDoors importing={importing} /> : <ImportReview importing={importing} targetYear={target.recognised.year} />}</div>;
}
