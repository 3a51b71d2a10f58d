import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, DialogTrigger, makeStyles, tokens } from '@fluentui/react-components';
import { isFilledIn } from '#domain/cube/fact';
import type { Review } from '#app/reviewWorkbook';
import { printTime } from '../figures';
import { useDelayed } from '../hooks/useDelayed';
import { reviewOf, useSession } from '../hooks/useSession';
import { TEXT } from '../text';
import { PATIENCE } from '../waitingPort';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    justifyContent: 'space-between',
    gap: '8px',
    boxSizing: 'border-box',
    width: '100%',
    minHeight: '28px',
    alignItems: 'center',
    padding: '4px 14px',
    border: 0,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground2,
    fontFamily: 'inherit',
    fontSize: '11px',
    lineHeight: '16px',
    fontVariantNumeric: 'tabular-nums',
    textAlign: 'left',
    flexShrink: 0,
  },
  button: {
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground3Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  surface: { maxWidth: '560px', width: 'calc(100vw - 24px)', padding: '18px' },
  text: { margin: '0 0 8px', fontSize: tokens.fontSizeBase300, lineHeight: '20px', textWrap: 'pretty' },
  tables: { width: '100%', borderCollapse: 'collapse', margin: '4px 0 10px', fontSize: tokens.fontSizeBase200, lineHeight: '18px' },
  cell: { padding: '3px 0', borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, textAlign: 'left', verticalAlign: 'top', fontWeight: tokens.fontWeightRegular },
  amount: { textAlign: 'right', whiteSpace: 'nowrap', paddingLeft: '12px', fontVariantNumeric: 'tabular-nums', color: tokens.colorNeutralForeground2 },
});

/** 核对范围, always in sight: how much was checked and when; a click says what was and was not. */
export function CoverageLine() {
  const session = useSession();
  const styles = useStyles();
  const busy = useDelayed(session.busy);
  const late = useDelayed(session.busy, PATIENCE);
  const { reading } = session;
  const review = reviewOf(reading);
  const time = reading === undefined ? '' : TEXT.coverage.at(printTime(reading.at));
  const side = late ? TEXT.coverage.late : busy ? TEXT.coverage.busy : session.dirty ? TEXT.coverage.dirty : time;
  if (review === undefined) {
    const text = session.refusal !== undefined ? TEXT.coverage.refused : reading === undefined ? (late ? TEXT.coverage.late : TEXT.coverage.busy) : TEXT.coverage.nothing;
    return (
      <div className={styles.line}>
        <span>{text}</span>
      </div>
    );
  }
  return (
    <Dialog>
      <DialogTrigger disableButtonEnhancement>
        <button type="button" className={`${styles.line} ${styles.button}`} title={TEXT.coverage.details}>
          <span>{TEXT.coverage.checked(review.coverage.relations, review.coverage.amounts)}</span>
          <span>{session.refusal === undefined ? side : TEXT.coverage.refused}</span>
        </button>
      </DialogTrigger>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{TEXT.coverage.title}</DialogTitle>
          <DialogContent>
            <CoverageDetails review={review} milliseconds={reading?.milliseconds ?? 0} />
          </DialogContent>
          <DialogActions>
            <DialogTrigger disableButtonEnhancement>
              <Button appearance="primary">{TEXT.close}</Button>
            </DialogTrigger>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

function jointText({ radius, recognised }: Review): string {
  if (!isFilledIn(recognised.facts)) return TEXT.coverage.notFilledIn;
  return radius === null ? TEXT.coverage.severalLedgers : TEXT.coverage.oneLedger(radius, recognised.unit);
}

function CoverageDetails({ review, milliseconds }: { readonly review: Review; readonly milliseconds: number }) {
  const styles = useStyles();
  const { coverage, tables } = review;
  const unrelated = coverage.amounts - coverage.related;
  return (
    <>
      <p className={styles.text}>
        {TEXT.coverage.checked(coverage.relations, coverage.amounts)}。{unrelated > 0 ? TEXT.coverage.unrelated(unrelated) : TEXT.coverage.allRelated}
      </p>
      <p className={styles.text}>{jointText(review)}</p>
      <table className={styles.tables}>
        <caption hidden>{TEXT.coverage.tables}</caption>
        <tbody>
          {tables.map((table) => (
            <tr key={table.index}>
              <th scope="row" className={styles.cell}>
                {[table.code, table.name].filter((part) => part !== '').join(' ')}
              </th>
              <td className={`${styles.cell} ${styles.amount}`}>{table.empty ? TEXT.coverage.empty : TEXT.coverage.amounts(table.amounts)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.text}>{TEXT.coverage.outside}</p>
      <p className={styles.text}>{TEXT.coverage.speed(milliseconds)}</p>
    </>
  );
}
