import { keyOf, type Coordinate } from '#domain/cube/coordinate';
import type { RecognisedWorkbook } from '#domain/recognise/recogniseWorkbook';
import type { SheetOp } from '#domain/sheet';

/** 埋下的错误: the cell, what it held and holds now, and how such a slip happens. */
export interface PlantedError {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly place: string;
  readonly right: string;
  readonly wrong: string;
  readonly slip: string;
}

interface Slip {
  readonly at: Coordinate;
  readonly kind: string;
  readonly slip: string;
  readonly wrong: (right: string) => string;
}

const SLIPS: readonly Slip[] = [
  { kind: 'expenditure', at: { flow: '支出', stage: '决算', account: '2010350', nature: '基本' }, slip: '录入时两位数字颠倒', wrong: swapDigits },
  { kind: 'balance', at: { flow: '支出', stage: '决算', account: '221' }, slip: '漏掉一位数字', wrong: (right) => right.slice(1) },
  { kind: 'threePublic', at: { flow: '三公', stage: '决算', item: '接待' }, slip: '小数点错了一位', wrong: (right) => (Number(right) * 10).toFixed(2) },
];

/** The three slips of the sample, each in a table of its own. */
export function plantErrors({ facts, tables }: RecognisedWorkbook): readonly PlantedError[] {
  return SLIPS.flatMap(({ at, kind, slip, wrong }) => {
    const fact = facts.find((candidate) => candidate.key === keyOf(at) && tables[candidate.place.table]?.kind === kind);
    if (fact === undefined) return [];
    const { sheet, row, column, rowLabel, columnLabel } = fact.place;
    const right = fact.printed.digits;
    return [{ sheet, row, column, place: `${sheet}  ${rowLabel} · ${columnLabel}`, right, wrong: wrong(right), slip }];
  });
}

/** Writes the planted errors. */
export function plantOps(errors: readonly PlantedError[]): readonly SheetOp[] {
  return errors.map(({ sheet, row, column, wrong }) => ({ op: 'write', sheet, row, column, cells: [[{ value: Number(wrong) }]] }));
}

function swapDigits(right: string): string {
  const at = [...right].findIndex((digit, index) => index > 0 && /\d/u.test(digit) && /\d/u.test(right[index + 1] ?? '') && digit !== right[index + 1]);
  return right.slice(0, at) + (right[at + 1] ?? '') + (right[at] ?? '') + right.slice(at + 2);
}
