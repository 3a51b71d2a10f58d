import type { CoordinateIndex } from './coordinateIndex';
import type { Relation } from './relation';
import type { Copies } from './same';

/** 功能科目 that in practice equals one 经济科目 of the 基本支出 table. */
const PAIRS: readonly (readonly [account: string, economic: string])[] = [
  ['2080505', '30108'],
  ['2080506', '30109'],
  ['2101103', '30111'],
  ['2210201', '30113'],
];

/** 经验对应: true in practice, never a proof; used as evidence and as 提示. */
export function softRelations(index: CoordinateIndex, copies: Copies): Relation[] {
  return [...copies.reference.values()].flatMap((reference) => {
    const at = index.facts[reference]?.at;
    const economic = PAIRS.find(([account]) => account === at?.account)?.[1];
    if (at === undefined || economic === undefined || at.flow !== '支出' || at.source !== '一般公共' || at.nature !== '基本' || at.unit !== undefined) return [];
    const { account: _account, ...rest } = at;
    const key = index.keyOf({ ...rest, economic });
    const other = key === undefined ? undefined : copies.reference.get(key);
    return other === undefined ? [] : [{ kind: 'soft', rule: 'X-211', terms: [{ fact: reference, sign: 1 }, { fact: other, sign: -1 }] } satisfies Relation];
  });
}
