import { keyOf, type Coordinate, type Stage } from '../cube/coordinate';
import type { Fact } from '../cube/fact';
import type { MoneyUnit } from '../money/unit';
import { address } from '../sheet';

/** 主要数据: one figure as its table prints it, with its unit where that is another than the report's. */
export interface KeyFigure {
  readonly name: string;
  readonly printed: string;
  readonly place: string;
}

const KEY_FIGURES: readonly (readonly [name: string, at: Omit<Coordinate, 'stage'>])[] = [
  ['收入总计', { flow: '收入总计' }],
  ['本年收入合计', { flow: '收入' }],
  ['财政拨款收入', { flow: '收入', source: '财政拨款' }],
  ['年初结转和结余', { flow: '年初结转' }],
  ['支出总计', { flow: '支出总计' }],
  ['本年支出合计', { flow: '支出' }],
  ['基本支出', { flow: '支出', nature: '基本' }],
  ['项目支出', { flow: '支出', nature: '项目' }],
  ['年末结转和结余', { flow: '年末结转' }],
  ['财政拨款支出', { flow: '支出', source: '财政拨款' }],
  ['一般公共预算财政拨款支出', { flow: '支出', source: '一般公共' }],
  ['一般公共预算财政拨款基本支出', { flow: '支出', source: '一般公共', nature: '基本' }],
  ['一般公共预算财政拨款项目支出', { flow: '支出', source: '一般公共', nature: '项目' }],
  ['政府性基金预算财政拨款支出', { flow: '支出', source: '政府性基金' }],
  ['国有资本经营预算财政拨款支出', { flow: '支出', source: '国有资本' }],
  ['“三公”经费', { flow: '三公' }],
  ['因公出国（境）费', { flow: '三公', item: '出国' }],
  ['公务用车购置费', { flow: '三公', item: '车购置' }],
  ['公务用车运行维护费', { flow: '三公', item: '车运行' }],
  ['公务接待费', { flow: '三公', item: '接待' }],
  ['机关运行经费', { flow: '机关运行' }],
  ['政府采购支出', { flow: '采购' }],
];

/** 主要数据 of a disclosure in `unit`, as far as its tables print them. */
export function keyFigures(facts: readonly Fact[], stage: '决算' | '预算', unit: MoneyUnit): readonly KeyFigure[] {
  const own: Stage = stage === '预算' ? '年初预算' : '决算';
  const byKey = new Map<string, Fact>();
  for (const fact of facts) if (fact.printed.kind === 'number' && !byKey.has(fact.key)) byKey.set(fact.key, fact);
  return KEY_FIGURES.flatMap(([name, at]) => {
    const fact = byKey.get(keyOf({ ...at, stage: own }));
    return fact === undefined ? [] : [{ name, printed: `${fact.printed.text.trim()}${fact.unit === unit ? '' : ` ${fact.unit}`}`, place: `${fact.place.sheet}!${address(fact.place.row, fact.place.column)}` }];
  });
}
