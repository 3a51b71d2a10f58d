import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ItemEvidence } from '#domain/submission/item';
import { cellAt } from '../../address';
import { printAmounts } from '../../figures';
import { usePane } from '../../paneContext';
import { TEXT } from '../../text';

const SHOWN = 8;

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: '6px', margin: 0, padding: 0, listStyleType: 'none' },
  words: { display: 'block', overflowWrap: 'anywhere' },
  place: { fontSize: 'inherit', textAlign: 'left', overflowWrap: 'anywhere' },
  more: { color: tokens.colorNeutralForeground3 },
});

/** 凭据: each place with what is there; a cell or a sheet is selected by a click, a sentence is shown in the text. `count` = how many there are in all. */
export function EvidenceList({ evidence, count, onLine }: { readonly evidence: readonly ItemEvidence[]; readonly count: number; readonly onLine: (line: number) => void }) {
  const styles = useStyles();
  const shown = evidence.slice(0, SHOWN);
  const left = Math.max(count, evidence.length) - shown.length;
  if (shown.length === 0) return null;
  return (
    <ul className={styles.list}>
      {shown.map((one, at) => (
        <li key={at}>
          {one.kind !== 'sheet' && one.words !== undefined ? <span className={styles.words}>{printAmounts(one.words)}</span> : null}
          <Place evidence={one} onLine={onLine} />
        </li>
      ))}
      {left > 0 ? <li className={styles.more}>{TEXT.submit.more(left)}</li> : null}
    </ul>
  );
}

function Place({ evidence, onLine }: { readonly evidence: ItemEvidence; readonly onLine: (line: number) => void }) {
  const { actions } = usePane();
  const styles = useStyles();
  if (evidence.kind === 'sentence') {
    const words = TEXT.submit.sentence(evidence.line, evidence.text);
    return (
      <Link as="button" className={styles.place} aria-label={TEXT.submit.toSentence(words)} onClick={() => onLine(evidence.line)}>
        {words}
      </Link>
    );
  }
  const place = evidence.kind === 'cell' ? `${evidence.sheet} ${evidence.address}` : evidence.sheet;
  const cell = cellAt(evidence.sheet, evidence.kind === 'cell' ? evidence.address : 'A1');
  return (
    <Link as="button" className={styles.place} aria-label={TEXT.submit.locate(place)} onClick={() => (cell === undefined ? undefined : void actions.reveal(cell))}>
      {place}
    </Link>
  );
}
