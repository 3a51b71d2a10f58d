import type { Coordinate } from '../cube/coordinate';
import type { CoordinateIndex } from './coordinateIndex';
import type { Relation } from './relation';
import { referenceOf, speakers, type Copies } from './same';

/** 三公 items and the 支出经济分类 line of the 基本支出 table that is part of each. */
const TRAVEL_LINES: Readonly<Record<string, string>> = { 出国: '30212', 接待: '30217', 车运行: '30231', 车购置: '31013' };

/** 三公经费不小于基本支出明细中的对应科目: a 三公 item holds at least its line, in the same 口径. */
export function travelRelations(index: CoordinateIndex, copies: Copies): Relation[] {
  return speakers(copies, '三公').flatMap((reference) => {
    const at = index.facts[reference]?.at;
    const line = TRAVEL_LINES[at?.item ?? ''];
    if (at === undefined || line === undefined) return [];
    const { flow: _flow, item: _item, source: _source, ...rest } = at;
    const spent: Coordinate = { ...rest, flow: '支出', source: '一般公共', economic: line };
    return [spent, { ...spent, nature: '基本' as const }].flatMap((coordinate) => atLeast(index, copies, reference, coordinate, 'X-208')).slice(0, 1);
  });
}

/** “三公”经费不大于支出合计: of all money, or of the 财政拨款 where no other total is printed. Finds a 三公 table in the wrong unit. */
export function spendingRelations(index: CoordinateIndex, copies: Copies): Relation[] {
  return speakers(copies, '三公').flatMap((reference) => {
    const at = index.facts[reference]?.at;
    if (at === undefined || at.item !== undefined) return [];
    const { flow: _flow, source: _source, ...rest } = at;
    const totals: Coordinate[] = [{ ...rest, flow: '支出' }, { ...rest, flow: '支出', source: '财政拨款' }, { ...rest, flow: '支出', source: '一般公共' }];
    const total = totals.map((coordinate) => referenceOf(copies, index.idOf(coordinate))).find((found) => found !== undefined);
    return total === undefined ? [] : [{ kind: 'atLeast', rule: 'X-214', terms: [{ fact: total, sign: 1 }, { fact: reference, sign: -1 }] } satisfies Relation];
  });
}

/** 公务用车保有量不大于车辆数. */
export function vehicleRelations(index: CoordinateIndex, copies: Copies): Relation[] {
  return speakers(copies, '资产').flatMap((reference) => {
    const at = index.facts[reference]?.at;
    if (at?.item !== '车辆') return [];
    return atLeast(index, copies, reference, { ...at, flow: '数量', item: '保有量' }, 'X-210');
  });
}

function atLeast(index: CoordinateIndex, copies: Copies, more: number, less: Coordinate, rule: string): Relation[] {
  const other = referenceOf(copies, index.idOf(less));
  return other === undefined ? [] : [{ kind: 'atLeast', rule, terms: [{ fact: more, sign: 1 }, { fact: other, sign: -1 }] }];
}
