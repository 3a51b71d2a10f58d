import { keyOf, type Coordinate, type Stage } from '../cube/coordinate';
import { parentOf } from '../cube/dimension';
import type { Fact } from '../cube/fact';
import type { FactSet } from '../cube/factSet';
import type { CellRef } from '../sheet';
import { supplementKey, type Supplement, type SupplementCell } from '../supplement/supplement';
import type { Aspect } from '../wording/sentence';
import { accountNamesOf } from './accountNames';
import { nameOf } from './nameOf';
import type { Operand } from './narrative';

/** 账: every figure the text can speak of, from the tables first, then from 补充资料, with the cells that print it. */
export interface Ledger {
  readonly year: number;
  readonly supplement: Supplement;
  /** The figure of a coordinate; without `fen` when nothing holds it. */
  at(coordinate: Coordinate): Operand;
  /** The sum of several; unknown as soon as one is. */
  sum(coordinates: readonly Coordinate[]): Operand;
  /** 科目 of that code length below a coordinate that are printed or budgeted, by code. */
  codes(of: Coordinate, along: 'account' | 'economic', length: number): readonly string[];
  /** 科目名称 as the workbook prints it. */
  accountName(code: string): string;
  /** The cell of 补充资料 for an aspect of a figure, blank or not. */
  cell(aspect: Aspect, subject: Coordinate | string): SupplementCell | undefined;
}

const FUNDS = ['一般公共', '政府性基金', '国有资本'] as const;

/** Opens the figures of one workbook for the text. */
export function openLedger(facts: FactSet, supplement: Supplement, year: number): Ledger {
  const accountName = accountNamesOf(facts.facts, supplement.accounts, year);
  const cell = (aspect: Aspect, subject: Coordinate | string): SupplementCell | undefined => supplement.cells.get(supplementKey(aspect, subject));
  const nameAt = (coordinate: Coordinate): string => nameOf(coordinate, year, accountName);

  const at = (coordinate: Coordinate): Operand => {
    const label = nameAt(coordinate);
    const printed = facts.at(coordinate).filter((fact) => fact.printed.kind !== 'text' && fact.printed.kind !== 'error');
    const best = printed.find((fact) => fact.printed.kind === 'number') ?? printed[0];
    if (best !== undefined) return { at: coordinate, label, fen: best.fen, cells: printed.filter((fact) => fact.fen === best.fen).map(placeOf) };
    const given = cell('值', coordinate);
    if (given?.fen !== undefined) return { at: coordinate, label, fen: given.fen, cells: [given.place] };
    const whole = fromFunds(coordinate) ?? fromAccounts(coordinate);
    if (whole !== undefined) return { ...whole, at: coordinate, label };
    return { at: coordinate, label, cells: given === undefined ? [] : [given.place] };
  };

  const sum = (coordinates: readonly Coordinate[]): Operand => {
    const operands = coordinates.map(at);
    const first = coordinates[0] ?? { flow: '支出', stage: '决算' };
    const label = operands.map((operand) => operand.label).join('与');
    const cells = operands.flatMap((operand) => operand.cells);
    const known = operands.every((operand) => operand.fen !== undefined);
    return { at: first, label, cells, ...(known ? { fen: operands.reduce((total, operand) => total + (operand.fen ?? 0), 0) } : {}) };
  };

  const fromFunds = (coordinate: Coordinate): Operand | undefined => {
    if (coordinate.source !== '财政拨款') return undefined;
    const inUse = FUNDS.filter((source) => at({ ...coordinate, source }).fen !== undefined || at({ ...coordinate, source, stage: '决算' }).fen !== 0);
    if (inUse.length === 0) return undefined;
    const total = sum(inUse.map((source) => ({ ...coordinate, source })));
    return total.fen === undefined ? undefined : total;
  };

  const fromAccounts = (coordinate: Coordinate): Operand | undefined => {
    if (coordinate.account !== undefined || coordinate.stage !== '年初预算' || coordinate.flow !== '支出') return undefined;
    const used = codes({ ...coordinate, stage: '决算' }, 'account', 7);
    if (used.length === 0) return undefined;
    const total = sum(used.map((account) => ({ ...coordinate, account })));
    return total.fen === undefined ? undefined : total;
  };

  const codes = (of: Coordinate, along: 'account' | 'economic', length: number): readonly string[] => {
    const wanted = keyOf({ ...of, [along]: '*', stage: of.stage });
    const found = new Set<string>();
    const offer = (coordinate: Coordinate): void => {
      const code = coordinate[along];
      if (code !== undefined && along === 'economic' && !isUnder(code, of.economic)) return;
      if (code !== undefined && code.length === length && keyOf({ ...coordinate, [along]: '*', stage: of.stage }) === wanted) found.add(code);
    };
    for (const fact of facts.facts) if (fact.at.stage === of.stage) offer(fact.at);
    for (const given of supplement.cells.values()) if (given.aspect === '值' && given.at !== undefined && given.fen !== undefined) offer(given.at);
    return [...found].sort();
  };

  return { year, supplement, at, sum, codes, accountName, cell };
}

/** 301 and 303 belong to 人员经费, every other class to 公用经费; a code lies under its class. */
function isUnder(code: string, above: string | undefined): boolean {
  if (above === undefined) return true;
  return above === '人员' || above === '公用' ? parentOf('economic', code.slice(0, 3)) === above : code.startsWith(above);
}

function placeOf(fact: Fact): CellRef {
  return { sheet: fact.place.sheet, row: fact.place.row, column: fact.place.column };
}

/** The coordinate at another stage. */
export function restage(coordinate: Coordinate, stage: Stage): Coordinate {
  return { ...coordinate, stage };
}
