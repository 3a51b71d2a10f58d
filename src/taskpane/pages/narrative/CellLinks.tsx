import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { FindingCell } from '#domain/finding/finding';
import { cellAt } from '../../address';
import { printFigure } from '../../figures';
import { usePane } from '../../paneContext';
import { TEXT } from '../../text';

const MOST = 4;

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: '2px', margin: 0, padding: 0, listStyleType: 'none', fontSize: tokens.fontSizeBase200, lineHeight: '18px' },
  item: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', columnGap: '10px', alignItems: 'baseline' },
  link: { fontSize: tokens.fontSizeBase200, textAlign: 'left', overflowWrap: 'anywhere' },
  figure: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap', textAlign: 'right', color: tokens.colorNeutralForeground1 },
});

/** 表中的数: the cells a passage is held against, each a link to its place, figures on the right. */
export function CellLinks({ cells }: { readonly cells: readonly FindingCell[] }) {
  const { actions } = usePane();
  const styles = useStyles();
  return (
    <ul className={styles.list} onClick={(event) => event.stopPropagation()}>
      {cells.slice(0, MOST).map(({ sheet, address, table, row, column, printed }) => {
        const cell = cellAt(sheet, address);
        const place = `${table === '' ? sheet : table} ${address}`;
        return (
          <li key={`${sheet}!${address}`} className={styles.item}>
            <Link as="button" className={styles.link} title={TEXT.existing.locateLabel(place)} onClick={() => (cell === undefined ? undefined : void actions.reveal(cell))}>
              {[place, row, column === row ? '' : column].filter((part) => part !== '').join(' · ')}
            </Link>
            <span className={styles.figure}>{printed === '' ? TEXT.check.blank : printFigure(printed)}</span>
          </li>
        );
      })}
    </ul>
  );
}
