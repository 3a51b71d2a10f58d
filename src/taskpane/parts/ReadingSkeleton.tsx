import { makeStyles, Skeleton, SkeletonItem } from '@fluentui/react-components';
import { TEXT } from '../text';

const useStyles = makeStyles({
  skeleton: { display: 'flex', flexDirection: 'column', gap: '12px', paddingTop: '4px' },
});

/** The shape of a page while the workbook is read. */
export function ReadingSkeleton() {
  const styles = useStyles();
  return (
    <Skeleton className={styles.skeleton} aria-label={TEXT.reading} role="progressbar">
      <SkeletonItem size={24} />
      <SkeletonItem size={96} />
      <SkeletonItem size={96} />
      <SkeletonItem size={96} />
    </Skeleton>
  );
}
