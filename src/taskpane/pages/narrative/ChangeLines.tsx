import { makeStyles, tokens } from '@fluentui/react-components';
import { Fragment } from 'react';
import { changesBetween } from '#domain/claims/revision';
import { TEXT } from '../../text';

const useStyles = makeStyles({
  lines: { display: 'grid', gridTemplateColumns: 'auto minmax(0, 1fr)', columnGap: '10px', rowGap: '4px', margin: 0, padding: '7px 10px', borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground3, fontSize: tokens.fontSizeBase300, lineHeight: '20px' },
  term: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3, whiteSpace: 'nowrap' },
  words: { margin: 0, overflowWrap: 'anywhere', fontVariantNumeric: 'tabular-nums' },
  gone: { color: tokens.colorStatusDangerForeground1, textDecorationLine: 'line-through', textDecorationThickness: '1px' },
  written: { textDecorationLine: 'none', fontWeight: tokens.fontWeightSemibold, color: tokens.colorStatusSuccessForeground1 },
});

/** 原句 → 改为: what changes stands out in both; without a correction the sentence alone. */
export function ChangeLines({ before, after }: { readonly before: string; readonly after: string | undefined }) {
  const styles = useStyles();
  const changes = after === undefined ? [] : changesBetween(before, after);
  const pieces = changes.map((change, index) => ({ ...change, kept: before.slice(changes[index - 1]?.end ?? 0, change.start), gone: before.slice(change.start, change.end) }));
  const rest = before.slice(changes.at(-1)?.end ?? 0);
  return (
    <dl className={styles.lines}>
      <dt className={styles.term}>{TEXT.existing.before}</dt>
      <dd className={styles.words}>
        {pieces.map(({ start, kept, gone }) => (
          <Fragment key={start}>
            {kept}
            <del className={styles.gone}>{gone}</del>
          </Fragment>
        ))}
        {rest}
      </dd>
      {after === undefined ? null : (
        <>
          <dt className={styles.term}>{TEXT.existing.after}</dt>
          <dd className={styles.words}>
            {pieces.map(({ start, kept, written }) => (
              <Fragment key={start}>
                {kept}
                <ins className={styles.written}>{written}</ins>
              </Fragment>
            ))}
            {rest}
          </dd>
        </>
      )}
    </dl>
  );
}
