import type { Coordinate } from '../cube/coordinate';
import type { MoneyUnit } from '../money/unit';
import type { CellRef } from '../sheet';
import type { ChartKind } from '../wording/wording';

/** 数据来源 of a figure: the coordinate, what it says in words, its value in 分 (undefined = 待填), and every cell that prints it. */
export interface Operand {
  readonly at: Coordinate;
  readonly label: string;
  readonly fen?: number;
  readonly cells: readonly CellRef[];
}

/** How a figure comes from its operands: itself, a part of a whole, a difference, a growth or completion rate. */
export type Formula = '数' | '占比' | '增减额' | '增减率' | '完成率';

/**
 * 数: a figure in the text. `printed` is the number as written ("3820.17", "23.96%"), undefined while a fact is missing;
 * then `label` says what to fill in and `place` where. A rate the user took from the ledger system has `given`.
 */
export interface FigureRun {
  readonly kind: 'figure';
  readonly formula: Formula;
  readonly operands: readonly Operand[];
  readonly label: string;
  readonly printed?: string;
  readonly place?: CellRef;
  readonly given?: CellRef;
}

/** 填空: words only the user knows (主要原因, 主要用途 …), kept under `key` from one draft to the next. */
export interface SlotRun {
  readonly kind: 'slot';
  readonly key: string;
  readonly question: string;
  readonly value?: string;
  readonly place?: CellRef;
  /** What the figures say the words must explain. */
  readonly direction?: '增加' | '减少';
  /** 上年所写: last year's words for the same place, offered and never filled in by itself. */
  readonly offered?: string;
  /** The words of last year's text stand here until the user has looked at them. */
  readonly review?: true;
}

/** Fixed wording, a figure, or a slot. */
export type Run = { readonly kind: 'fixed'; readonly text: string } | FigureRun | SlotRun;

/** 图: what it draws, its caption, and its series as plain decimal digits in `unit`. */
export interface Chart {
  readonly kind: ChartKind;
  readonly caption: string;
  readonly categories: readonly string[];
  readonly series: readonly { readonly name: string; readonly values: readonly (string | undefined)[] }[];
  readonly unit: MoneyUnit;
}

/** 段落 of a section. */
export interface Paragraph {
  readonly runs: readonly Run[];
  readonly chart?: Chart;
}

/** 小节, in reading order; `level` 0 is the part itself. */
export interface Section {
  readonly key: string;
  readonly level: 0 | 1 | 2 | 3;
  readonly heading: string;
  readonly paragraphs: readonly Paragraph[];
}

/** 提醒 about the draft itself: what a reviewer would ask back. */
export interface Note {
  readonly rule: 'W-403' | 'W-415' | 'D-503';
  readonly section: string;
  readonly message: string;
  readonly place?: CellRef;
}

/** 待填: one gap of the text and the cell that would fill it. */
export interface Gap {
  readonly label: string;
  readonly section: string;
  readonly place?: CellRef;
  /** What last year's 补充资料 says for the same 科目. */
  readonly offered?: string;
}

/** 情况说明 as a value; Word, worksheet, clipboard and preview are renderings of it. */
export interface Narrative {
  readonly edition: string;
  readonly year: number;
  readonly entity: string;
  readonly unit: MoneyUnit;
  readonly sections: readonly Section[];
  readonly gaps: readonly Gap[];
  readonly notes: readonly Note[];
}

/** A run as it reads: 【待填：…】 where something is missing, 【待核：原文…】 where last year's words wait to be looked at. */
export function textOfRun(run: Run): string {
  if (run.kind === 'fixed') return run.text;
  if (run.kind === 'figure') return run.printed ?? `【待填：${run.label}】`;
  if (run.review === true && run.value === undefined) return `【待核：原文${run.offered ?? run.question}】`;
  return run.value ?? `【待填：${run.question}】`;
}

/** A paragraph as it reads. */
export function textOfParagraph(paragraph: Paragraph): string {
  return paragraph.runs.map(textOfRun).join('');
}

/** What the user wrote into a draft, by slot key: given back to the next draft, nothing is lost. */
export function answersIn(narrative: Narrative): ReadonlyMap<string, string> {
  const slots = narrative.sections.flatMap(({ paragraphs }) => paragraphs.flatMap(({ runs }) => runs.filter((run): run is SlotRun => run.kind === 'slot')));
  return new Map(slots.flatMap(({ key, value }) => (value === undefined ? [] : [[key, value] as const])));
}
