import { makeStyles, tokens } from '@fluentui/react-components';
import type { Balancing } from '#app/importPlan';
import { decimalIn } from '#domain/money/quantity';
import { address } from '#domain/sheet';
import { printFigure } from '../../figures';
import { TEXT } from '../../text';

const useStyles = makeStyles({
  text: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: '18px', color: tokens.colorNeutralForeground2 },
  caution: { color: tokens.colorStatusWarningForeground3 },
  table: { width: '100%', tableLayout: 'fixed', marginTop: '4px', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200, lineHeight: '16px' },
  head: { padding: '2px 0 2px 8px', textAlign: 'right', fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2, whiteSpace: 'nowrap' },
  place: { padding: '6px 0 0', borderTop: `1px solid ${tokens.colorNeutralStroke3}`, textAlign: 'left', fontWeight: tokens.fontWeightRegular, overflowWrap: 'anywhere' },
  figure: { padding: '0 0 6px 8px', color: tokens.colorNeutralForeground2, textAlign: 'right', whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums', verticalAlign: 'top' },
  scroll: { maxHeight: '220px', overflowY: 'auto' },
});

/** 舍位平衡结果: every figure moved, with its value in 元, as rounded, and as balanced; or why nothing was moved. */
export function BalanceResult({ balancing }: { readonly balancing: Balancing }) {
  const styles = useStyles();
  if ('refused' in balancing) return <p className={`${styles.text} ${styles.caution}`}>{TEXT.import.balanceRefused[balancing.refused]}</p>;
  const { moved, broken } = balancing;
  return (
    <div>
      <p className={styles.text}>{moved.length === 0 ? TEXT.import.balancedAlready : TEXT.import.moved(moved.length)}</p>
      {broken === 0 ? null : <p className={`${styles.text} ${styles.caution}`}>{TEXT.import.broken(broken)}</p>}
      {moved.length === 0 ? null : (
        <div className={styles.scroll} tabIndex={0} role="region" aria-label={TEXT.import.moved(moved.length)}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col" className={styles.head}>{TEXT.import.exact}</th>
                <th scope="col" className={styles.head}>{TEXT.import.ordinary}</th>
                <th scope="col" className={styles.head}>{TEXT.import.afterBalance}</th>
              </tr>
            </thead>
            {moved.map(({ fact: { place }, exact, ordinary, balanced }) => (
              <tbody key={`${place.sheet}!${address(place.row, place.column)}`}>
                <tr>
                  <th scope="rowgroup" colSpan={3} className={styles.place}>{[place.rowLabel, place.columnLabel].filter((part) => part !== '').join(' · ')}</th>
                </tr>
                <tr>
                  <td className={styles.figure}>{printFigure(decimalIn(exact, '元'))}</td>
                  <td className={styles.figure}>{printFigure(decimalIn(ordinary, '万元'))}</td>
                  <td className={styles.figure}>{printFigure(decimalIn(balanced, '万元'))}</td>
                </tr>
              </tbody>
            ))}
          </table>
        </div>
      )}
    </div>
  );
}
