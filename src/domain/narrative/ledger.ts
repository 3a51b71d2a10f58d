import { keyOf, type Coordinate } from '../cube/coordinate';
import { parentOf } from '../cube/dimension';
import type { Fact } from '../cube/fact';
import type { FactSet } from '../cube/factSet';
import type { CellRef } from '../sheet';
import { supplementKey, type Supplement, type SupplementCell } from '../supplement/supplement';
import type { Aspect } from '../wording/sentence';
import { accountNamesOf } from './accountNames';
import { behind, fromFunds, fromItems, fromUnits, total } from './derive';
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

/** Opens the figures of one workbook for the text. */
export function openLedger(facts: FactSet, supplement: Supplement, year: number): Ledger {
  const accountName = accountNamesOf(facts.facts, supplement.accounts, year);
  const cell = (aspect: Aspect, subject: Coordinate | string): SupplementCell | undefined => supplement.cells.get(supplementKey(aspect, subject));
  const nameAt = (coordinate: Coordinate): string => nameOf(coordinate, year, accountName);

  const at = (coordinate: Coordinate): Operand => {
    const label = nameAt(coordinate);
    const printed = facts.at(coordinate).filter((fact) => fact.printed.kind !== 'text' && fact.printed.kind !== 'error');
    const numbers = printed.filter((fact) => fact.printed.kind === 'number');
    const number = numbers.find(isDetailed) ?? numbers[0];
    const given = cell('值', coordinate);
    if (number === undefined && given?.fen !== undefined) return { at: coordinate, label, fen: given.fen, cells: [given.place] };
    const best = number ?? printed[0];
    if (best !== undefined) return { at: coordinate, label, fen: best.fen, cells: printed.filter((fact) => fact.fen === best.fen).map(placeOf) };
    const whole = fromFunds(coordinate, at) ?? fromAccounts(coordinate) ?? fromItems(coordinate, at) ?? fromUnits(coordinate, at);
    if (whole !== undefined) return { ...whole, at: coordinate, label };
    const missing = behind(coordinate).map(at).find((operand) => operand.fen === undefined);
    return missing ?? { at: coordinate, label, cells: given === undefined ? [] : [given.place] };
  };

  const sum = (coordinates: readonly Coordinate[]): Operand => {
    const operands = coordinates.map(at);
    const first = coordinates[0] ?? { flow: '支出', stage: '决算' };
    const label = operands.map((operand) => operand.label).join('与');
    const cells = operands.flatMap((operand) => operand.cells);
    const known = operands.every((operand) => operand.fen !== undefined);
    return { at: first, label, cells, ...(known ? { fen: operands.reduce((total, operand) => total + (operand.fen ?? 0), 0) } : {}) };
  };

  const fromAccounts = (coordinate: Coordinate): Operand | undefined => {
    if (coordinate.stage !== '年初预算' || coordinate.flow !== '支出' || coordinate.account?.length === 7) return undefined;
    const used = codes({ ...coordinate, stage: '决算' }, 'account', 7).filter((code) => code.startsWith(coordinate.account ?? ''));
    if (used.length === 0) return undefined;
    return total(used.map((account) => at({ ...coordinate, account })));
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

/** A figure of a fund is quoted from the fund's own table, whose rows carry codes, rather than from a 总表. */
function isDetailed(fact: Fact): boolean {
  return fact.at.account !== undefined && fact.at.source !== undefined && /^\d{3}/u.test(fact.place.rowLabel);
}

function placeOf(fact: Fact): CellRef {
  return { sheet: fact.place.sheet, row: fact.place.row, column: fact.place.column };
}
