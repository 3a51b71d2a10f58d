import { makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import type { Review } from '#app/reviewWorkbook';
import { usePane } from '../../paneContext';
import { TEXT } from '../../text';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusLarge, backgroundColor: tokens.colorNeutralBackground1, overflow: 'hidden' },
  table: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 48px 64px',
    columnGap: '10px',
    alignItems: 'center',
    width: '100%',
    padding: '7px 12px',
    border: 0,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '16px',
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  count: { textAlign: 'right', fontVariantNumeric: 'tabular-nums', color: tokens.colorNeutralForeground2 },
});

/** 各表填写情况: how many of a table's cells hold a figure. A click opens the table. */
export function FillList({ review }: { readonly review: Review }) {
  const { actions } = usePane();
  const styles = useStyles();
  const cells = new Map<number, number>();
  for (const { place } of review.recognised.facts) cells.set(place.table, (cells.get(place.table) ?? 0) + 1);
  return (
    <ul className={styles.list}>
      {review.tables.map((table) => {
        const total = cells.get(table.index) ?? 0;
        const name = [table.code, table.name].filter((part) => part !== '').join(' ');
        return (
          <li key={table.index}>
            <button type="button" className={styles.table} title={TEXT.data.open(name)} onClick={() => void actions.reveal({ sheet: table.sheet, row: table.range.top, column: table.range.left })}>
              <span>{name}</span>
              <ProgressBar aria-hidden value={total === 0 ? 0 : table.amounts / total} thickness="medium" />
              <span className={styles.count}>{TEXT.data.progress(table.amounts, total)}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
