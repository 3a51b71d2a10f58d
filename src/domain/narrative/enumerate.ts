import type { PartialCoordinate } from '../cube/coordinate';
import type { Listing } from '../wording/sentence';
import type { Ledger } from './ledger';

/** One member of an enumeration: its coordinate, name, 类/款/项 path, and its place from 1. */
export interface Turn {
  readonly at: PartialCoordinate;
  readonly name: string;
  readonly path: string;
  readonly index: number;
  readonly isLast: boolean;
}

const LEVEL_WORDS: Readonly<Record<number, string>> = { 3: '类', 5: '款', 7: '项' };

/** The members of a listing in order; `outer` is the member of an enclosing enumeration. */
export function enumerate(over: Listing, ledger: Ledger, outer: PartialCoordinate | undefined): readonly Turn[] {
  const members = 'members' in over ? fixedMembers(over, outer) : 'projects' in over ? projectMembers(ledger) : accountMembers(over, ledger);
  const kept = 'projects' in over || over.only === 'any' ? members : members.filter(({ at, always }) => always === true || !isZeroAt(at, ledger));
  return kept.map(({ at, name, path }, position) => ({ at, name, path, index: position + 1, isLast: position === kept.length - 1 }));
}

const PROJECT = /^项目\.(.+)$/u;

type Member = Omit<Turn, 'index' | 'isLast'> & { readonly always?: boolean };

function fixedMembers(over: Extract<Listing, { members: unknown }>, outer: PartialCoordinate | undefined): readonly Member[] {
  return over.members.map(({ name, at, always }) => ({ at: { ...outer, ...over.at, ...at }, name, path: name, always: always ?? false }));
}

/** Projects in the order 补充资料 lists them. */
function projectMembers(ledger: Ledger): readonly Member[] {
  return [...ledger.supplement.cells.values()].flatMap(({ aspect, at }) => {
    const name = at?.stage === '决算' && aspect === '值' ? PROJECT.exec(at.item ?? '')?.[1] : undefined;
    return at === undefined || name === undefined ? [] : [{ at, name, path: name }];
  });
}

function accountMembers(over: Extract<Listing, { along: string }>, ledger: Ledger): readonly Member[] {
  return [over.of, ...(over.further ?? [])].flatMap((of) =>
    ledger.codes(of, over.along, over.level).map((code) => ({
      at: { ...of, [over.along]: code },
      name: over.names?.[code] ?? ledger.accountName(code),
      path: over.along === 'account' ? pathOf(code, ledger) : ledger.accountName(code),
    })),
  );
}

/** 一般公共服务支出（类）财政事务（款）行政运行（项）. */
function pathOf(code: string, ledger: Ledger): string {
  return [3, 5, 7]
    .filter((length) => length <= code.length)
    .map((length) => `${ledger.accountName(code.slice(0, length))}（${LEVEL_WORDS[length] ?? ''}）`)
    .join('');
}

function isZeroAt(at: PartialCoordinate, ledger: Ledger): boolean {
  const { flow = '支出', stage = '决算' } = at;
  const own = ledger.at({ ...at, flow, stage }).fen;
  const budget = ledger.at({ ...at, flow, stage: '年初预算' }).fen;
  return (own ?? 0) === 0 && (budget ?? 0) === 0;
}
