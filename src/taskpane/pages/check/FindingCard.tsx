import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { useId, useState } from 'react';
import type { Exception } from '#domain/exceptions/exceptions';
import type { Finding } from '#domain/finding/finding';
import { ToneIcon, toneOf } from '../../parts/Grade';
import { printAmounts } from '../../figures';
import { usePane } from '../../paneContext';
import { TEXT } from '../../text';
import { LEAVING_TIME } from '../../hooks/useLeaving';
import { useSession } from '../../hooks/useSession';
import { RelationList } from './RelationList';
import { mainCellOf, suspectCellsOf } from './suspectCell';
import { SuspectList } from './SuspectList';
import { VerifyPart } from './VerifyPart';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '10px 12px 10px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    transitionProperty: 'opacity, transform',
    transitionDuration: `${LEAVING_TIME}ms`,
    '@media (prefers-reduced-motion: reduce)': { transitionDuration: '0ms' },
    cursor: 'pointer',
    ':hover': { border: `1px solid ${tokens.colorNeutralStroke1Hover}` },
  },
  leaving: { opacity: 0, transform: 'translateX(8px)', pointerEvents: 'none' },
  head: { display: 'flex', alignItems: 'flex-start', gap: '6px' },
  icon: { marginTop: '3px' },
  title: {
    flex: '1 1 auto',
    minWidth: 0,
    padding: 0,
    border: 0,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    lineHeight: '20px',
    fontWeight: tokens.fontWeightSemibold,
    textAlign: 'left',
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusSmall,
    overflowWrap: 'anywhere',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  plain: { fontWeight: tokens.fontWeightRegular },
  grade: { fontSize: tokens.fontSizeBase200, lineHeight: '20px', color: tokens.colorNeutralForeground3, whiteSpace: 'nowrap' },
  row: { display: 'block', fontWeight: tokens.fontWeightRegular, fontSize: tokens.fontSizeBase200, lineHeight: '16px', color: tokens.colorNeutralForeground2 },
  message: { margin: '0 0 8px', fontSize: tokens.fontSizeBase200, lineHeight: '18px', color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  more: { marginLeft: '-6px', minWidth: 0, fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  chevron: { transitionProperty: 'transform', transitionDuration: '120ms', '@media (prefers-reduced-motion: reduce)': { transitionDuration: '0ms' } },
  open: { transform: 'rotate(180deg)' },
});

interface FindingCardProps {
  readonly finding: Finding;
  readonly leaving: boolean;
  /** The 已核实 that stands for it. */
  readonly verified: Exception | undefined;
  /** An earlier 已核实 whose figures have changed since. */
  readonly lifted: Exception | undefined;
}

/** 一个原因一张卡: what is wrong and where, what it should be, and what follows from it. A click selects the cell. */
export function FindingCard({ finding, leaving, verified, lifted }: FindingCardProps) {
  const { actions } = usePane();
  const { reading } = useSession();
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const details = useId();
  const suspects = suspectCellsOf(finding, reading?.workbook);
  const target = mainCellOf(finding);
  const [best] = suspects;
  const words = best?.words ?? finding.cells[0];
  const relations = finding.relations ?? [];
  const single = suspects.length === 1 && best !== undefined;
  const reveal = (): void => {
    if (target !== undefined) void actions.reveal(target);
  };
  const toggle = (
    <Button className={styles.more} size="small" appearance="subtle" iconPosition="after" icon={<ChevronDownRegular className={mergeClasses(styles.chevron, open && styles.open)} />} aria-expanded={open} aria-controls={details} onClick={() => setOpen(!open)}>
      {relations.length > 0 ? TEXT.check.relations(relations.length, relations.some(({ after }) => after !== undefined)) : TEXT.check.why}
    </Button>
  );
  return (
    <article className={mergeClasses(styles.card, leaving && styles.leaving)} inert={leaving} onClick={reveal} data-finding={finding.rule}>
      <div className={styles.head}>
        <ToneIcon tone={toneOf(finding.grade)} className={styles.icon} />
        <button
          type="button"
          className={mergeClasses(styles.title, suspects.length === 0 && styles.plain)}
          onClick={(event) => {
            event.stopPropagation();
            reveal();
          }}
        >
          {suspects.length === 0 ? printAmounts(finding.message) : single ? titleOf(finding) : TEXT.check.oneOf(suspects.length)}
          {single && words !== undefined && words.row !== '' ? <span className={styles.row}>{words.row}</span> : null}
        </button>
        {finding.grade === '口径尾差' || finding.grade === '尾差偏大' ? <span className={styles.grade}>{TEXT.grade[finding.grade]}</span> : null}
      </div>
      {suspects.length > 0 ? <SuspectList suspects={suspects} difference={finding.difference} /> : null}
      <VerifyPart finding={finding} verified={verified} lifted={lifted} beside={relations.length > 0 || suspects.length > 0 ? toggle : null}>
        <div id={details} hidden={!open}>
          {open && suspects.length > 0 ? <p className={styles.message}>{printAmounts(finding.message)}</p> : null}
          {open && relations.length > 0 ? <RelationList relations={relations} /> : null}
        </div>
      </VerifyPart>
    </article>
  );
}

function titleOf(finding: Finding): string {
  const [suspect] = finding.suspects;
  const cell = finding.cells.find(({ sheet, address }) => sheet === suspect?.sheet && address === suspect.address) ?? finding.cells[0];
  if (cell === undefined) return finding.kind;
  const table = cell.table === '' ? cell.sheet : cell.table;
  return cell.column === '' || cell.column === cell.row ? table : `${table} · ${cell.column}`;
}
