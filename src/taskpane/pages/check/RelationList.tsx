import { makeStyles, tokens } from '@fluentui/react-components';
import type { FoldedRelation } from '#domain/finding/finding';
import { printSides } from '../../figures';
import { TEXT } from '../../text';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: '8px', margin: 0, padding: 0, listStyleType: 'none' },
  relation: { paddingLeft: '10px', borderLeft: `2px solid ${tokens.colorNeutralStroke2}` },
  text: { fontSize: tokens.fontSizeBase200, lineHeight: '18px', overflowWrap: 'anywhere' },
  sides: { display: 'grid', gridTemplateColumns: 'auto 1fr', columnGap: '8px', margin: '2px 0 0', fontSize: tokens.fontSizeBase200, lineHeight: '16px' },
  caption: { color: tokens.colorNeutralForeground3 },
  figures: { margin: 0, fontVariantNumeric: 'tabular-nums', overflowWrap: 'anywhere' },
});

/** 勾稽关系 a finding folds in: each in words, with its sides now and after the correction. */
export function RelationList({ relations }: { readonly relations: readonly FoldedRelation[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {relations.map((relation, at) => (
        <li key={at} className={styles.relation}>
          <div className={styles.text}>{relation.text}</div>
          <dl className={styles.sides}>
            <dt className={styles.caption}>{TEXT.check.before}</dt>
            <dd className={styles.figures}>{printSides(relation.before)}</dd>
            {relation.after === undefined ? null : (
              <>
                <dt className={styles.caption}>{TEXT.check.after}</dt>
                <dd className={styles.figures}>{printSides(relation.after)}</dd>
              </>
            )}
          </dl>
        </li>
      ))}
    </ul>
  );
}
