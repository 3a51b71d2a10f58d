import type { Coordinate } from '../cube/coordinate';
import { EXPENDITURE_KINDS, FIGURES, INCOME_KINDS } from '../wording/figures';
import type { Member } from '../wording/sentence';
import type { ChartKind } from '../wording/wording';
import type { Chart } from './narrative';
import { printAmount } from './print';
import { resolveTerm, type Scene } from './speak';

/** Plain digits for plotting, whatever separators the text uses. */
const PLOTTED = { decimals: 2, percentDecimals: 2, trimZeros: false, separators: false } as const;

/** 图 as data: its categories and series in the text's unit; figures that are not known leave a gap. */
export function chartOf(kind: ChartKind, caption: string, scene: Scene): Chart {
  switch (kind) {
    case '收支总计对比':
      return compared(kind, caption, [['收入总计', FIGURES.收入总计], ['支出总计', FIGURES.支出总计]], scene);
    case '财政拨款收支总计对比':
      return compared(kind, caption, [['财政拨款收入总计', FIGURES.财政拨款收入总计], ['财政拨款支出总计', FIGURES.财政拨款支出总计]], scene);
    case '收入结构':
      return parts(kind, caption, INCOME_KINDS, FIGURES.本年收入, scene);
    case '支出结构':
      return parts(kind, caption, EXPENDITURE_KINDS, FIGURES.本年支出, scene);
  }
}

function compared(kind: ChartKind, caption: string, sides: readonly (readonly [string, Coordinate])[], scene: Scene): Chart {
  const { year } = scene.ledger;
  const now = (of: Coordinate): number | undefined => scene.ledger.at(of).fen;
  const last = (of: Coordinate): number | undefined => scene.ledger.at({ ...of, stage: '上年决算' }).fen;
  const series = (name: string, value: (of: Coordinate) => number | undefined): Chart['series'][number] => ({ name, values: sides.map(([, of]) => plotted(value(of), scene)) });
  return { kind, caption, unit: scene.unit, categories: sides.map(([name]) => name), series: [series(`${String(year - 1)}年`, last), series(`${String(year)}年`, now)] };
}

function parts(kind: ChartKind, caption: string, members: readonly Member[], whole: Coordinate, scene: Scene): Chart {
  const shown = members.map((member) => ({ name: member.name, fen: resolveTerm({ ...whole, ...member.at }, scene).fen })).filter(({ fen }) => fen !== undefined && fen > 0);
  return { kind, caption, unit: scene.unit, categories: shown.map(({ name }) => name), series: [{ name: caption, values: shown.map(({ fen }) => plotted(fen, scene)) }] };
}

function plotted(fen: number | undefined, scene: Scene): string | undefined {
  return fen === undefined ? undefined : printAmount(fen, scene.unit, PLOTTED);
}
