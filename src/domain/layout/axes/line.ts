import { chineseNumeral } from '../../chart/functionClasses';
import type { PartialCoordinate } from '../../cube/coordinate';
import type { Entry } from '../entry';
import { COLUMN_NUMBER, JOIN_LEFT, JOIN_UP, type AmountColumn, type Head, type Line } from '../table';

/** A line or column of a form from its entry; `text` where the form words it differently, `at` where its place adds meaning. */
export function lineOf(entries: readonly Entry[], id: string, text?: string, at: PartialCoordinate = {}): Line {
  const entry = entries.find((candidate) => candidate.id === id);
  if (entry === undefined) throw new Error(`no entry ${id}`);
  return { id, text: text ?? entry.label, at: { ...entry.at, ...at } };
}

/** Lines with the form's numerals before their texts: 一、二、三、… */
export function numbered(lines: readonly Line[]): readonly Line[] {
  return lines.map((line, index) => ({ ...line, text: `${chineseNumeral(index + 1)}、${line.text}` }));
}

/** A line of a fixed form that holds a 行次 and nothing else. */
export const BLANK_LINE: Line = { id: 'blank', text: '' };

/** An axis as amount columns; `headOf` says how each text stands in the header. */
export function columnsOf(axis: readonly Line[], headOf: (text: string, index: number) => Head): readonly AmountColumn[] {
  return axis.map(({ id, text, at }, index) => ({ id, text, at: at ?? {}, head: headOf(text, index) }));
}

/** Header of a column with one text over all header rows and its 栏次 below. */
export function tall(rows: number): (text: string) => Head {
  return (text) => [text, ...Array<string>(rows - 2).fill(JOIN_UP), COLUMN_NUMBER];
}

/** Header of columns that stand together under one text. */
export function under(group: string): (text: string, index: number) => Head {
  return (text, index) => [index === 0 ? group : JOIN_LEFT, text, COLUMN_NUMBER];
}
