import { keyOf, type Coordinate, type Stage } from '../cube/coordinate';
import { parentOf } from '../cube/dimension';
import type { Fact } from '../cube/fact';
import type { FactSet } from '../cube/factSet';
import type { CellRef } from '../sheet';
import { supplementKey, type Supplement, type SupplementCell } from '../supplement/supplement';
import type { Aspect } from '../wording/sentence';
import { accountNamesOf } from './accountNames';
import { behind, fromFunds, fromItems, fromUnits, total } from './derive';
import { nameOf } from './nameOf';
import { placedByFund } from './placedByFund';
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

/** The stage of this year that a stage of last year is compared with. */
const PRESENT: Readonly<Partial<Record<Stage, Stage>>> = { 上年决算: '决算', 上年预算: '年初预算' };

/** Opens the figures of one workbook for the text. */
export function openLedger(facts: FactSet, stated: Supplement, year: number): Ledger {
  const supplement = placedByFund(facts, stated);
  const accountName = accountNamesOf(facts.facts, supplement.accounts, year);
  const cell = (aspect: Aspect, subject: Coordinate | string): SupplementCell | undefined => supplement.cells.get(supplementKey(aspect, subject));
  const nameAt = (coordinate: Coordinate): string => nameOf(coordinate, year, accountName);

  const found = new Map<string, Operand>();
  const at = (coordinate: Coordinate): Operand => {
    const key = keyOf(coordinate);
    const operand = found.get(key) ?? find(coordinate);
    found.set(key, operand);
    return operand;
  };

  const find = (coordinate: Coordinate): Operand => {
    const label = nameAt(coordinate);
    const printed = facts.at(coordinate).filter((fact) => fact.printed.kind !== 'text' && fact.printed.kind !== 'error');
    const numbers = printed.filter((fact) => fact.printed.kind === 'number');
    const number = numbers.find(isDetailed) ?? numbers[0];
    const given = cell('值', coordinate);
    if (number === undefined && given?.fen !== undefined) return { at: coordinate, label, fen: given.fen, cells: [given.place] };
    const best = number ?? printed[0];
    if (best !== undefined) return { at: coordinate, label, fen: best.fen, cells: printed.filter((fact) => fact.fen === best.fen).map(placeOf) };
    const whole = fromFunds(coordinate, at) ?? fromAccounts(coordinate) ?? fromItems(coordinate, at) ?? fromUnits(coordinate, at) ?? fromChange(coordinate) ?? fromOtherSide(coordinate) ?? fromListing(coordinate);
    if (whole !== undefined) return { ...whole, at: coordinate, label };
    const missing = behind(coordinate).map(at).find((operand) => operand.fen === undefined);
    if (missing !== undefined) return missing.label === label ? missing : { ...missing, label: `${label}（先填${missing.label}）` };
    return { at: coordinate, label, cells: given === undefined ? [] : [given.place] };
  };

  const sum = (coordinates: readonly Coordinate[]): Operand => {
    const operands = coordinates.map(at);
    const first = coordinates[0] ?? { flow: '支出', stage: '决算' };
    const label = labelOfSum(operands.map((operand) => operand.label));
    const cells = operands.flatMap((operand) => operand.cells);
    const known = operands.every((operand) => operand.fen !== undefined);
    return { at: first, label, cells, ...(known ? { fen: operands.reduce((total, operand) => total + (operand.fen ?? 0), 0) } : {}) };
  };

  const fromChange = (coordinate: Coordinate): Operand | undefined => {
    const change = cell('增减额', coordinate);
    const own = PRESENT[coordinate.stage];
    if (change?.fen === undefined || own === undefined) return undefined;
    const now = at({ ...coordinate, stage: own });
    return now.fen === undefined ? undefined : { ...now, fen: now.fen - change.fen, cells: [change.place] };
  };

  const fromOtherSide = (coordinate: Coordinate): Operand | undefined => {
    if (coordinate.flow !== '支出总计' || PRESENT[coordinate.stage] === undefined) return undefined;
    const other = at({ ...coordinate, flow: '收入总计' });
    return other.fen === undefined ? undefined : other;
  };

  /** A table that lists every 科目 in use says zero of those it does not list. */
  const fromListing = (coordinate: Coordinate): Operand | undefined => {
    const { account, economic, ...rest } = coordinate;
    if (account === undefined && (economic === undefined || economic === '人员' || economic === '公用')) return undefined;
    const listing: Coordinate = account === undefined ? { ...rest, economic: parentOf('economic', (economic ?? '').slice(0, 3)) ?? '公用' } : rest;
    const [whole] = facts.at(listing);
    return whole === undefined ? undefined : { at: coordinate, label: nameAt(coordinate), fen: 0, cells: [placeOf(whole)] };
  };

  const fromAccounts = (coordinate: Coordinate): Operand | undefined => {
    if (coordinate.stage !== '年初预算' || coordinate.flow !== '支出' || coordinate.account?.length === 7) return undefined;
    const used = codes({ ...coordinate, stage: '决算' }, 'account', 7).filter((code) => code.startsWith(coordinate.account ?? ''));
    if (used.length === 0) return undefined;
    return total(used.map((account) => at({ ...coordinate, account })));
  };

  const listed = listCodes(facts.facts, supplement);
  const codes = (of: Coordinate, along: 'account' | 'economic', length: number): readonly string[] => {
    const under = along === 'economic' ? of.economic : undefined;
    return (listed.get(listKey(of, along)) ?? []).filter((code) => code.length === length && isUnder(code, under));
  };

  return { year, supplement, at, sum, codes, accountName, cell };
}

/** 科目 codes that are printed, or budgeted in 补充资料, by everything else their coordinate says; ascending. */
function listCodes(facts: readonly Fact[], supplement: Supplement): ReadonlyMap<string, readonly string[]> {
  const codes = new Map<string, Set<string>>();
  const offer = (at: Coordinate, along: 'account' | 'economic'): void => {
    const code = at[along];
    if (code === undefined) return;
    const key = listKey(at, along);
    const set = codes.get(key) ?? new Set<string>();
    codes.set(key, set.add(code));
  };
  for (const { at } of facts) {
    offer(at, 'account');
    offer(at, 'economic');
  }
  for (const { aspect, at, fen } of supplement.cells.values()) {
    if (aspect !== '值' || at?.account === undefined || fen === undefined) continue;
    offer(at, 'account');
    offer({ ...at, stage: '决算' }, 'account');
  }
  return new Map([...codes].map(([key, set]) => [key, [...set].sort()]));
}

function listKey(at: Coordinate, along: 'account' | 'economic'): string {
  return `${along}/${keyOf({ ...at, [along]: '*' })}`;
}

/** 301 and 303 belong to 人员经费, every other class to 公用经费; a code lies under its class. */
function isUnder(code: string, above: string | undefined): boolean {
  if (above === undefined) return true;
  return above === '人员' || above === '公用' ? parentOf('economic', code.slice(0, 3)) === above : code.startsWith(above);
}

/** "甲与乙"; parts of one thing ("评价涉及资金：一般公共预算", "评价涉及资金：政府性基金预算") are called by its name. */
function labelOfSum(labels: readonly string[]): string {
  const stems = new Set(labels.map((label) => (label.includes('：') ? label.slice(0, label.indexOf('：')) : label)));
  const [stem] = stems;
  return stem !== undefined && stems.size === 1 ? stem : labels.join('与');
}

/** A figure of a fund is quoted from the fund's own table, whose rows carry codes, rather than from a 总表. */
function isDetailed(fact: Fact): boolean {
  return fact.at.account !== undefined && fact.at.source !== undefined && /^\d{3}/u.test(fact.place.rowLabel);
}

function placeOf(fact: Fact): CellRef {
  return { sheet: fact.place.sheet, row: fact.place.row, column: fact.place.column };
}
