import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReviewedTable } from '#app/reviewWorkbook';
import type { Finding } from '#domain/finding/finding';
import { usePane } from '../../paneContext';
import { TEXT } from '../../text';
import { findingsAt } from './gradeTabs';

const useStyles = makeStyles({
  tiles: { display: 'grid', gap: '4px', margin: 0, padding: 0, listStyleType: 'none' },
  tile: {
    position: 'relative',
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    gap: '3px',
    width: '100%',
    height: '26px',
    padding: 0,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground2,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  error: { border: `1px solid ${tokens.colorStatusDangerBorder1}`, backgroundColor: tokens.colorStatusDangerBackground1, color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
  empty: { color: tokens.colorNeutralForeground3, borderTopStyle: 'dashed', borderRightStyle: 'dashed', borderBottomStyle: 'dashed', borderLeftStyle: 'dashed' },
  mark: { fontSize: '10px', lineHeight: 1 },
  good: { color: tokens.colorStatusSuccessForeground1 },
  rounding: { color: tokens.colorNeutralForeground3 },
});

/** 各表情况: one tile a table, red where a figure is wrong. A click shows the table. */
export function TableTiles({ tables, findings }: { readonly tables: readonly ReviewedTable[]; readonly findings: readonly Finding[] }) {
  const { actions } = usePane();
  const styles = useStyles();
  return (
    <ul className={styles.tiles} aria-label={TEXT.check.tables} style={{ gridTemplateColumns: `repeat(${Math.min(7, Math.ceil(tables.length / Math.ceil(tables.length / 7)))}, minmax(0, 1fr))` }}>
      {tables.map((table) => {
        const { errors, rounding } = findingsAt(findings, table.sheet);
        const name = [table.code, table.name].filter((part) => part !== '').join(' ');
        const description = table.empty ? TEXT.check.tableEmpty(name) : TEXT.check.tableState(name, errors, rounding);
        return (
          <li key={table.index}>
            <button
              type="button"
              className={mergeClasses(styles.tile, errors > 0 && styles.error, table.empty && styles.empty)}
              title={description}
              aria-label={description}
              onClick={() => void actions.reveal({ sheet: table.sheet, row: table.range.top, column: table.range.left })}
            >
              <span>{shortCode(table)}</span>
              <Mark errors={errors} rounding={rounding} empty={table.empty} />
            </button>
          </li>
        );
      })}
    </ul>
  );
}

function Mark({ errors, rounding, empty }: { readonly errors: number; readonly rounding: number; readonly empty: boolean }) {
  const styles = useStyles();
  if (errors > 0) return <span className={styles.mark}>✕{errors > 1 ? errors : ''}</span>;
  if (empty) return null;
  if (rounding > 0) return <span className={mergeClasses(styles.mark, styles.rounding)}>≈</span>;
  return <span className={mergeClasses(styles.mark, styles.good)}>✓</span>;
}

function shortCode({ code, index }: ReviewedTable): string {
  const number = /\d+/u.exec(code)?.[0];
  return number ?? String(index + 1).padStart(2, '0');
}
