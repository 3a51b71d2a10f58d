import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { isReviewed, worstOf, type UnitRow } from '#app/batch/unitRow';
import { printAmounts } from '../../taskpane/figures';
import { TEXT } from '../text';

const WORDS = TEXT.batch;

const useStyles = makeStyles({
  scroll: { flex: '1 1 auto', minHeight: 0, overflow: 'auto', border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium },
  table: { width: '100%', borderCollapse: 'collapse', tableLayout: 'fixed', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  head: { position: 'sticky', top: 0, zIndex: 1, backgroundColor: tokens.colorNeutralBackground3, textAlign: 'left', fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground2 },
  cell: { padding: '7px 10px', verticalAlign: 'top', overflowWrap: 'anywhere', borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  number: { textAlign: 'right', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  row: { contentVisibility: 'auto', containIntrinsicSize: 'auto 34px', ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover } },
  link: { textAlign: 'left', fontSize: 'inherit' },
  state: { display: 'inline-block', padding: '0 8px', borderRadius: '10px', whiteSpace: 'nowrap' },
  clean: { backgroundColor: tokens.colorStatusSuccessBackground1, color: tokens.colorStatusSuccessForeground1 },
  wrong: { backgroundColor: tokens.colorStatusDangerBackground1, color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
  unread: { backgroundColor: tokens.colorStatusWarningBackground1, color: tokens.colorStatusWarningForeground1 },
  short: { display: '-webkit-box', WebkitBoxOrient: 'vertical', WebkitLineClamp: 3, overflow: 'hidden' },
  quiet: { color: tokens.colorNeutralForeground3 },
});

const WIDTHS = ['18%', '15%', '104px', '52px', '76px', '76px', '52px', '52px', '104px', 'auto'];
const FIRST_NUMBER = 3;
const LAST_NUMBER = 8;

/** One row a workbook, as the report's first sheet has them; the file's name opens it. */
export function BatchTable({ rows, onOpen }: { readonly rows: readonly UnitRow[]; readonly onOpen: (path: string) => void }) {
  const styles = useStyles();
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={WORDS.table}>
      <table className={styles.table}>
        <colgroup>
          {WIDTHS.map((width, column) => (
            <col key={column} style={{ width }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {WORDS.columns.map((title, column) => (
              <th key={title} scope="col" className={mergeClasses(styles.cell, styles.head, column >= FIRST_NUMBER && column <= LAST_NUMBER && styles.number)}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <BatchLine key={row.file} row={row} onOpen={onOpen} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function BatchLine({ row, onOpen }: { readonly row: UnitRow; readonly onOpen: (path: string) => void }) {
  const styles = useStyles();
  const reviewed = isReviewed(row) ? row : undefined;
  const state = reviewed === undefined ? 'unread' : reviewed.summary.错误 > 0 ? 'wrong' : 'clean';
  const { 错误, 尾差偏大, 口径尾差, 尾差, 提示 } = reviewed?.summary ?? {};
  const worst = isReviewed(row) ? (worstOf(row)?.message ?? '') : row.error;
  return (
    <tr className={styles.row}>
      <td className={styles.cell}>
        <Link as="button" className={styles.link} title={WORDS.openFile(row.file)} onClick={() => onOpen(row.file)}>
          {row.file}
        </Link>
      </td>
      <td className={styles.cell}>{reviewed?.entity ?? ''}</td>
      <td className={styles.cell}>
        <span className={mergeClasses(styles.state, styles[state])}>{WORDS[state]}</span>
      </td>
      {[错误, 尾差偏大, 口径尾差, 尾差, 提示].map((count, index) => (
        <td key={index} className={mergeClasses(styles.cell, styles.number, count === 0 && styles.quiet)}>
          {count ?? ''}
        </td>
      ))}
      <td className={mergeClasses(styles.cell, styles.number)}>{reviewed === undefined ? '' : (reviewed.radius ?? WORDS.radiusNone)}</td>
      <td className={styles.cell}>
        <span className={styles.short} title={printAmounts(worst)}>
          {printAmounts(worst)}
        </span>
      </td>
    </tr>
  );
}
