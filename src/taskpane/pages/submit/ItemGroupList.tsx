import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { useId, useState, type ReactNode } from 'react';
import { isOpen, stateWord, type ChecklistItem, type ItemGroup, type ItemState } from '#domain/submission/item';
import { CHEVRON, ROW_BUTTON } from '../../parts/rowButton';
import { TEXT } from '../../text';
import { ItemRow } from './ItemRow';
import { StateMark } from './StateMark';
import type { WaysOut } from './waysOut';

const WORST: readonly ItemState[] = ['缺', '待办', '未检查', '齐全', '不适用'];

const useStyles = makeStyles({
  group: { marginBottom: '12px', border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusLarge, backgroundColor: tokens.colorNeutralBackground1, overflow: 'hidden' },
  title: { margin: 0 },
  head: {
    ...ROW_BUTTON,
    gridTemplateColumns: '18px auto minmax(0, 1fr) 14px',
    columnGap: '7px',
    alignItems: 'center',
    minHeight: '40px',
    fontWeight: tokens.fontWeightSemibold,
  },
  counts: { textAlign: 'right', fontWeight: tokens.fontWeightRegular, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
  chevron: CHEVRON,
  turned: { transform: 'rotate(180deg)' },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  foot: { padding: '4px 6px 6px 29px', borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
});

interface ItemGroupListProps {
  readonly group: ItemGroup;
  readonly items: readonly ChecklistItem[];
  readonly ways: WaysOut;
  /** What stands below the items while the part is unfolded, or while something of it is not in order. */
  readonly children?: ReactNode;
}

/** One part of the 提交清单: what is open always in sight, the whole in the order of the law once it is unfolded. */
export function ItemGroupList({ group, items, ways, children }: ItemGroupListProps) {
  const styles = useStyles();
  const name = TEXT.submit.groups[group];
  const [all, setAll] = useState(false);
  const list = useId();
  const standing = items.filter((item) => item.waitsFor === undefined);
  const urgent = standing.filter(isOpen);
  const shown = all ? items : urgent;
  const worst = WORST.find((state) => standing.some((item) => item.state === state)) ?? '不适用';
  const words = standing.every(({ state }) => state === '齐全') ? TEXT.submit.allGood(standing.length, stateWord({ group, state: '齐全' })) : countsOf(standing, group);
  return (
    <section className={styles.group} aria-label={name}>
      <h2 className={styles.title}>
        <button type="button" className={styles.head} aria-expanded={all} aria-controls={list} title={TEXT.submit.unfold(name)} onClick={() => setAll(!all)}>
          <StateMark state={worst} grave={urgent.some(({ id }) => id === 'errors')} />
          <span>{name}</span>
          <span className={styles.counts}>{words}</span>
          <ChevronDownRegular className={mergeClasses(styles.chevron, all && styles.turned)} aria-hidden />
        </button>
      </h2>
      <ul id={list} className={styles.list}>
        {shown.map((item) => (
          <ItemRow key={item.id} item={item} ways={ways} />
        ))}
      </ul>
      {children !== undefined && (all || worst !== '齐全') ? <div className={styles.foot}>{children}</div> : null}
    </section>
  );
}

/** "待办 2、齐全 9". */
export function countsOf(items: readonly ChecklistItem[], group: ItemGroup = '公开表'): string {
  return WORST.flatMap((state) => {
    const count = items.filter((item) => item.state === state).length;
    return count === 0 ? [] : [TEXT.submit.count(stateWord({ group, state }), count)];
  }).join('、');
}
