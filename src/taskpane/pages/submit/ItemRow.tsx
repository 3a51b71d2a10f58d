import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { useId, useState } from 'react';
import { isOpen, stateWord, type ChecklistItem } from '#domain/submission/item';
import { printAmounts } from '../../figures';
import { CHEVRON, ROW_BUTTON } from '../../parts/rowButton';
import { TEXT } from '../../text';
import { EvidenceList } from './EvidenceList';
import { StateMark } from './StateMark';
import { stepsOfItem } from './stepsOfItem';
import type { WaysOut } from './waysOut';

const useStyles = makeStyles({
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  head: {
    ...ROW_BUTTON,
    gridTemplateColumns: '18px minmax(0, 1fr) auto 14px',
    columnGap: '7px',
    alignItems: 'start',
    '& > svg': { marginTop: '2px' },
  },
  name: { overflowWrap: 'anywhere' },
  state: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, whiteSpace: 'nowrap' },
  reason: { display: 'block', fontSize: tokens.fontSizeBase200, lineHeight: '17px', color: tokens.colorNeutralForeground2, textWrap: 'pretty' },
  chevron: CHEVRON,
  turned: { transform: 'rotate(180deg)' },
  details: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: '6px', padding: '0 10px 10px 35px', fontSize: tokens.fontSizeBase200, lineHeight: '17px', color: tokens.colorNeutralForeground2 },
  basis: { margin: 0, color: tokens.colorNeutralForeground3 },
  go: { fontSize: 'inherit' },
});

/** One item of the 提交清单: its state, and on a click what shows it and where it is put right. */
export function ItemRow({ item, ways }: { readonly item: ChecklistItem; readonly ways: WaysOut }) {
  const styles = useStyles();
  const [unfolded, setUnfolded] = useState(false);
  const details = useId();
  const open = isOpen(item);
  const tells = open || item.state === '未检查';
  return (
    <li className={styles.item} data-item={item.id} data-state={item.state}>
      <button type="button" className={styles.head} aria-expanded={unfolded} aria-controls={details} onClick={() => setUnfolded(!unfolded)}>
        <StateMark state={item.state} grave={item.id === 'errors'} />
        <span className={styles.name}>
          {item.name}
          {tells ? <span className={styles.reason}>{printAmounts(item.reason)}</span> : null}
        </span>
        <span className={styles.state}>{stateWord(item)}</span>
        <ChevronDownRegular className={mergeClasses(styles.chevron, unfolded && styles.turned)} aria-hidden />
      </button>
      <div id={details} hidden={!unfolded}>
        {unfolded ? <Details item={item} ways={ways} tells={tells} /> : null}
      </div>
    </li>
  );
}

function Details({ item, ways, tells }: { readonly item: ChecklistItem; readonly ways: WaysOut; readonly tells: boolean }) {
  const styles = useStyles();
  const steps = isOpen(item) ? stepsOfItem(item) : [];
  return (
    <div className={styles.details}>
      {tells ? null : <span>{printAmounts(item.reason)}</span>}
      <EvidenceList evidence={item.evidence} count={isOpen(item) ? (item.count ?? 0) : 0} onLine={ways.toLine} />
      {steps.map((step) => (
        <Link key={step} as="button" className={styles.go} onClick={() => ways.toPage(step)}>
          {TEXT.submit.go[step]}
        </Link>
      ))}
      <p className={styles.basis}>{TEXT.submit.basis(TEXT.submit.ownGate[item.basis] ?? item.basis)}</p>
    </div>
  );
}
