import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowRightRegular } from '@fluentui/react-icons/svg/arrow-right';
import { useState } from 'react';
import { placeName } from '../../actions';
import { printAmounts, printFigure, printSize } from '../../figures';
import { usePane } from '../../paneContext';
import { TEXT } from '../../text';
import type { SuspectCell } from './suspectCell';

/** Suspects shown before the rest is asked for. */
const SHOWN = 3;
/** Signs of a figure that still fits into a third of the narrowest card. */
const SIDE_BY_SIDE = 10;

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: '8px', margin: 0, padding: 0, listStyleType: 'none' },
  several: { paddingTop: '8px', borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  words: { display: 'block', fontSize: tokens.fontSizeBase200, lineHeight: '16px', color: tokens.colorNeutralForeground2, marginBottom: '4px', overflowWrap: 'anywhere' },
  figures: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 16px minmax(0, 1fr) minmax(0, 1fr)',
    columnGap: '6px',
    alignItems: 'end',
    margin: 0,
    padding: '7px 10px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  figure: { display: 'flex', flexDirection: 'column-reverse', alignItems: 'flex-end', minWidth: 0 },
  caption: { fontSize: '11px', lineHeight: '14px', color: tokens.colorNeutralForeground3, whiteSpace: 'nowrap' },
  number: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: '20px', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap', textAlign: 'right' },
  wrong: { color: tokens.colorStatusDangerForeground1, textDecorationLine: 'line-through', textDecorationThickness: '1px' },
  right: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorStatusSuccessForeground1 },
  arrow: { alignSelf: 'end', marginBottom: '4px', fontSize: '12px', color: tokens.colorNeutralForeground3 },
  why: { margin: '6px 0 0', fontSize: tokens.fontSizeBase200, lineHeight: '16px', color: tokens.colorNeutralForeground2 },
  stacked: { display: 'flex', flexDirection: 'column', alignItems: 'stretch', gap: '2px' },
  line: { flexDirection: 'row-reverse', alignItems: 'baseline', justifyContent: 'space-between' },
  more: { alignSelf: 'flex-start', marginLeft: '-6px', minWidth: 0, fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', gap: '8px', marginTop: '8px', flexWrap: 'wrap' },
});

/** 最可能的单元格, best first: the figure as it stands, what it should be, and the buttons to go there or accept. */
export function SuspectList({ suspects, difference }: { readonly suspects: readonly SuspectCell[]; readonly difference: string | undefined }) {
  const styles = useStyles();
  const [all, setAll] = useState(false);
  const shown = all || suspects.length <= SHOWN + 1 ? suspects : suspects.slice(0, SHOWN);
  return (
    <>
      <ul className={styles.list}>
        {shown.map((suspect, place) => (
          <li key={`${place} ${suspect.words.sheet}!${suspect.words.address}`} className={mergeClasses(suspects.length > 1 && styles.several)}>
            <SuspectRow suspect={suspect} difference={difference} alone={suspects.length === 1} />
          </li>
        ))}
      </ul>
      {shown.length === suspects.length ? null : (
        <Button
          size="small"
          appearance="subtle"
          className={styles.more}
          onClick={(event) => {
            event.stopPropagation();
            setAll(true);
          }}
        >
          {TEXT.check.moreSuspects(suspects.length - shown.length)}
        </Button>
      )}
    </>
  );
}

function SuspectRow({ suspect: { suspect, cell, words, isFormula }, difference, alone }: { readonly suspect: SuspectCell; readonly difference: string | undefined; readonly alone: boolean }) {
  const { actions } = usePane();
  const styles = useStyles();
  const where = placeName(words.table === '' ? words.sheet : words.table, cell);
  const { suggested } = suspect;
  const reasons = (suspect.why === undefined ? [suspect.operation, suspect.repairs === undefined ? undefined : TEXT.check.repairs(suspect.repairs)] : [suspect.why]).filter((reason) => reason !== undefined && reason !== '');
  return (
    <>
      {alone ? null : <span className={styles.words}>{[where, words.row, words.column].filter((part) => part !== '').join(' · ')}</span>}
      <Figures now={words.printed === '' ? TEXT.check.blank : printFigure(words.printed)} suggested={suggested === undefined ? undefined : printFigure(suggested)} difference={difference === undefined ? undefined : printSize(difference)} alone={alone} />
      {reasons.length === 0 ? null : <p className={styles.why}>{printAmounts(reasons.join('；'))}</p>}
      {isFormula ? <p className={styles.why}>{TEXT.check.formula}</p> : null}
      <div className={styles.buttons} onClick={(event) => event.stopPropagation()}>
        {suggested === undefined || isFormula ? null : (
          <Button size="small" appearance={alone ? 'primary' : 'secondary'} aria-label={TEXT.check.adoptLabel(where, printFigure(suggested))} onClick={() => void actions.adopt(cell, where, suggested)}>
            {alone ? TEXT.check.adopt : TEXT.check.adoptOne}
          </Button>
        )}
        <Button size="small" aria-label={TEXT.check.locateLabel(where)} onClick={() => void actions.reveal(cell)}>
          {TEXT.check.locate}
        </Button>
      </div>
    </>
  );
}

interface FiguresProps {
  readonly now: string;
  readonly suggested: string | undefined;
  readonly difference: string | undefined;
  readonly alone: boolean;
}

/** 填写、应为、相差 beside one another; one below the other where an amount in 元 leaves no room for that. */
function Figures({ now, suggested, difference, alone }: FiguresProps) {
  const styles = useStyles();
  const isLong = [now, suggested ?? '', difference ?? ''].some((figure) => figure.length > SIDE_BY_SIDE);
  const figure = mergeClasses(styles.figure, isLong && styles.line);
  return (
    <dl className={mergeClasses(styles.figures, isLong && styles.stacked)}>
      <div className={figure}>
        <dd className={mergeClasses(styles.number, suggested !== undefined && styles.wrong)}>{now}</dd>
        <dt className={styles.caption}>{TEXT.check.now}</dt>
      </div>
      {suggested === undefined ? null : (
        <>
          {isLong ? null : <ArrowRightRegular className={styles.arrow} aria-hidden />}
          <div className={figure}>
            <dd className={mergeClasses(styles.number, styles.right)}>{suggested}</dd>
            <dt className={styles.caption}>{alone ? TEXT.check.likely : TEXT.check.suggested}</dt>
          </div>
        </>
      )}
      {difference === undefined ? null : (
        <div className={figure}>
          <dd className={styles.number}>{difference}</dd>
          <dt className={styles.caption}>{TEXT.check.difference}</dt>
        </div>
      )}
    </dl>
  );
}
