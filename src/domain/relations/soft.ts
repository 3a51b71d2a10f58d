import type { CoordinateIndex } from './coordinateIndex';
import type { Relation } from './relation';
import { referenceOf, speakers, type Copies } from './same';

/** 功能科目 that in practice equals one 经济科目 of the 基本支出 table. */
const PAIRS: readonly (readonly [account: string, economic: string])[] = [
  ['2080505', '30108'],
  ['2080506', '30109'],
  ['2101103', '30111'],
  ['2210201', '30113'],
];

/** 经验对应: true in practice, never a proof; used as evidence and as 提示. */
export function softRelations(index: CoordinateIndex, copies: Copies): Relation[] {
  return speakers(copies, '支出').flatMap((reference) => {
    const at = index.facts[reference]?.at;
    if (at?.account?.length !== 7) return [];
    const economic = PAIRS.find(([account]) => account === at.account)?.[1];
    if (economic === undefined || at.source !== '一般公共' || at.nature !== '基本' || at.unit !== undefined) return [];
    const { account: _account, ...rest } = at;
    const other = referenceOf(copies, index.idOf({ ...rest, economic }));
    return other === undefined ? [] : [{ kind: 'soft', rule: 'X-211', terms: [{ fact: reference, sign: 1 }, { fact: other, sign: -1 }] } satisfies Relation];
  });
}

/** 三公决算通常不超过全年预算: Q-801 when it does, and a witness for either figure. */
export function budgetRelations(index: CoordinateIndex, copies: Copies): Relation[] {
  return speakers(copies, '三公').flatMap((reference) => {
    const at = index.facts[reference]?.at;
    if (at?.stage !== '决算') return [];
    const planned = referenceOf(copies, index.replaced(reference, 'stage', '全年预算'));
    if (planned === undefined || index.facts[planned]?.printed.kind !== 'number') return [];
    return [{ kind: 'soft', rule: 'Q-801', open: true, terms: [{ fact: planned, sign: 1 }, { fact: reference, sign: -1 }] } satisfies Relation];
  });
}
