import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState, type ReactNode } from 'react';
import { isOpen, type ChecklistItem, type ItemState } from '#domain/submission/item';
import type { PageId } from '../../paneState';
import { TEXT } from '../../text';
import { ItemRow } from './ItemRow';
import { StateMark } from './StateMark';

const WORST: readonly ItemState[] = ['缺', '待办', '未检查', '齐全', '不适用'];

const useStyles = makeStyles({
  group: { marginBottom: '12px', border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusLarge, backgroundColor: tokens.colorNeutralBackground1, overflow: 'hidden' },
  head: { display: 'flex', alignItems: 'center', gap: '7px', margin: 0, padding: '9px 10px', fontSize: tokens.fontSizeBase300, lineHeight: '20px', fontWeight: tokens.fontWeightSemibold },
  counts: { marginLeft: 'auto', fontWeight: tokens.fontWeightRegular, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  fold: { padding: '4px 6px 6px 30px', borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  more: { minWidth: 0, fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
});

/** One part of the 提交清单: what is open always in sight, what is in order folded away until it is asked for. */
export function ItemGroupList({ name, items, onGo, children }: { readonly name: string; readonly items: readonly ChecklistItem[]; readonly onGo: (page: PageId) => void; readonly children?: ReactNode }) {
  const styles = useStyles();
  const [all, setAll] = useState(false);
  const list = useId();
  const standing = items.filter((item) => item.waitsFor === undefined);
  const urgent = standing.filter(isOpen);
  const rest = items.filter((item) => !urgent.includes(item));
  const shown = all ? items : urgent;
  const worst = WORST.find((state) => standing.some((item) => item.state === state)) ?? '不适用';
  return (
    <section className={styles.group} aria-label={name}>
      <h2 className={styles.head}>
        <StateMark state={worst} grave={urgent.some(({ id }) => id === 'errors')} />
        {name}
        <span className={styles.counts}>{urgent.length === 0 && rest.every(({ state }) => state === '齐全') ? TEXT.submit.allGood(items.length) : countsOf(standing)}</span>
      </h2>
      <ul id={list} className={styles.list}>
        {shown.map((item) => (
          <ItemRow key={item.id} item={item} onGo={onGo} />
        ))}
      </ul>
      {rest.length === 0 ? null : (
        <div className={styles.fold}>
          <Button size="small" appearance="subtle" className={styles.more} aria-expanded={all} aria-controls={list} onClick={() => setAll(!all)}>
            {all ? TEXT.submit.fold : TEXT.submit.rest(countsOf(rest.filter(({ waitsFor }) => waitsFor === undefined)))}
          </Button>
          {children}
        </div>
      )}
    </section>
  );
}

/** "待办 2、齐全 9". */
export function countsOf(items: readonly ChecklistItem[]): string {
  return WORST.flatMap((state) => {
    const count = items.filter((item) => item.state === state).length;
    return count === 0 ? [] : [TEXT.submit.count(state, count)];
  }).join('、');
}
