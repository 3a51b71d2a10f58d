import type { Coordinate, PartialCoordinate, Stage } from '../cube/coordinate';
import { parentOf } from '../cube/dimension';
import type { AmountColumn } from './blocks';
import type { TitleMeaning } from './caption';

/** 文件口径: what a document's own figures are, and what a bare 预算数 means in it. */
export interface DocumentStage {
  readonly own: Stage;
  readonly planned: Stage;
  readonly year?: number;
}

/** Puts together what title, column and row say; undefined when nothing tells the flow. */
export function bindCoordinate(meaning: TitleMeaning, column: AmountColumn, row: PartialCoordinate, document: DocumentStage): Coordinate | undefined {
  const flow = row.flow ?? column.at.flow ?? meaning.fixed.flow;
  if (flow === undefined) return undefined;
  const source = deeper('source', row.source, deeper('source', column.at.source, meaning.fixed.source));
  const nature = column.at.nature ?? row.nature ?? (flow === '支出' ? meaning.fixed.nature : undefined);
  const economic = economicOf(column.at.economic, row.economic);
  const item = row.item ?? column.at.item;
  const account = row.account ?? column.at.account;
  return {
    flow,
    stage: row.stage ?? stageOf(column, document),
    ...(source === undefined || flow === '三公' || flow === '机关运行' ? {} : { source }),
    ...(account === undefined ? {} : { account }),
    ...(nature === undefined ? {} : { nature }),
    ...(economic.economic === undefined ? {} : { economic: economic.economic }),
    ...(row.unit === undefined ? {} : { unit: row.unit }),
    ...(economic.foreign ? { item: FOREIGN_KIND } : item === undefined ? {} : { item }),
  };
}

/** Marks the cell of a 支出经济分类 row under the kind (人员/公用) it does not belong to; it takes part in no total. */
const FOREIGN_KIND = '非本类';

function economicOf(column: string | undefined, row: string | undefined): { economic?: string; foreign: boolean } {
  if (row === undefined) return column === undefined ? { foreign: false } : { economic: column, foreign: false };
  if (column === undefined || column === row) return { economic: row, foreign: false };
  return { economic: row, foreign: !isAbove('economic', column, row) };
}

function stageOf(column: AmountColumn, document: DocumentStage): Stage {
  const { stage } = column.at;
  const past = column.year !== undefined && document.year !== undefined && column.year === document.year - 1;
  if (past) return column.planned || stage === '年初预算' ? '上年预算' : '上年决算';
  if (stage !== undefined) return stage;
  return column.planned ? document.planned : document.own;
}

function deeper(dimension: 'source', first: string | undefined, second: string | undefined): Coordinate['source'] {
  if (first === undefined || second === undefined || first === second) return (first ?? second) as Coordinate['source'];
  return (isAbove(dimension, first, second) ? second : first) as Coordinate['source'];
}

function isAbove(dimension: 'source' | 'economic', above: string, member: string): boolean {
  let current: string | undefined | null = member;
  while (current !== undefined && current !== null) {
    current = parentOf(dimension, current);
    if (current === above) return true;
  }
  return false;
}
