import type { BoundText } from '../claims/bindText';
import type { Statement } from '../claims/statement';
import type { Target } from '../claims/subject';
import { keyOf, type Coordinate, type Stage } from '../cube/coordinate';
import type { Fact } from '../cube/fact';
import type { Sign } from './directionWords';
import type { Ledger } from './ledger';
import type { Operand } from './narrative';

/** A figure of the old text in the new tables; `same` when it did not move. */
export interface Carried {
  readonly operand: Operand;
  readonly fen: number;
  readonly same: boolean;
}

/** What a part is of a whole, or a change over a base, in the new tables. */
export interface CarriedPair {
  readonly part: Carried;
  readonly whole: Carried;
  readonly same: boolean;
}

/** 重算: every statement of last year's text in this year's figures; undefined where the tables do not say. */
export interface Reckoning {
  amount(statement: Statement): Carried | undefined;
  /** Share or completion. */
  pair(statement: Statement): CarriedPair | undefined;
  /** This figure and the base it is compared with. */
  compared(statement: Statement): CarriedPair | undefined;
}

/** The figures of both years; `shift` is how many years the new tables lie after the old text. */
export interface Years {
  readonly now: Ledger;
  readonly last: Ledger;
  readonly shift: number;
}

const PRESENT: Readonly<Partial<Record<Stage, Stage>>> = { 上年决算: '决算', 上年预算: '年初预算' };

/** Opens the reckoning of a bound text over this year's figures. */
export function reckonAgain(bound: BoundText, years: Years): Reckoning {
  const { statements, judgements, context } = bound;
  const found = new Map<number, Carried | undefined>();

  const resolve = (at: Coordinate, was: number | undefined): Carried | undefined => {
    const operand = operandAt(at, years);
    if (operand?.fen === undefined) return undefined;
    return { operand, fen: operand.fen, same: was !== undefined && operand.fen === was };
  };

  const amount = (statement: Statement): Carried | undefined => {
    if (!found.has(statement.id)) found.set(statement.id, amountOf(statement));
    return found.get(statement.id);
  };

  const amountOf = (statement: Statement): Carried | undefined => {
    const { subject, skip, stages } = statement;
    const judgement = judgements[statement.id];
    if (subject === undefined || skip !== undefined || judgement?.reason === 'ambiguous' || statement.section.kind === '绩效') return kept(statement);
    const facts = judgement?.facts ?? [];
    const [first] = facts;
    if (first === undefined) return fromSubject(statement) ?? kept(statement);
    const value = facts.length === 1 ? resolve(first.at, first.fen) : summed(facts);
    if (value === undefined) return kept(statement);
    const others = subject.all.filter(({ candidates }) => !candidates.some((bare) => keyOf({ ...bare, stage: first.at.stage }) === keyOf(first.at)));
    const agree = others.every((target) => agrees(target, stages, first.fen, value.fen));
    return agree ? value : undefined;
  };

  const summed = (facts: readonly Fact[]): Carried | undefined => {
    const parts = facts.map(({ at, fen }) => resolve(at, fen));
    const known = parts.filter((part) => part !== undefined);
    const [first] = known;
    if (first === undefined || known.length < parts.length) return undefined;
    const fen = known.reduce((sum, part) => sum + part.fen, 0);
    return { operand: { ...first.operand, fen, cells: known.flatMap(({ operand }) => operand.cells) }, fen, same: known.every(({ same }) => same) };
  };

  const agrees = (target: Target, stages: readonly Stage[], was: number, now: number): boolean => {
    const evidence = context.book.printed(target, stages).find(({ fact }) => fact?.fen === was)?.fact;
    return evidence === undefined || resolve(evidence.at, was)?.fen === now;
  };

  const fromSubject = (statement: Statement): Carried | undefined => {
    const said = context.book.rangeOf(statement);
    for (const stage of statement.stages) {
      for (const bare of statement.subject?.all[0]?.candidates ?? []) {
        const at = { ...bare, stage };
        const before = years.last.at(at).fen;
        const differs = said !== undefined && before !== undefined && (before < said.low || before > said.high);
        const value = differs ? undefined : resolve(at, before ?? said?.value);
        if (value !== undefined) return value;
      }
    }
    return undefined;
  };

  const kept = (statement: Statement): Carried | undefined => {
    const range = context.book.rangeOf(statement);
    if (years.shift !== 0 || range === undefined || judgements[statement.id]?.verdict !== 'ok') return undefined;
    const at: Coordinate = { ...(statement.subject?.all[0]?.candidates[0] ?? { flow: '支出' }), stage: statement.stages[0] ?? context.own };
    return { operand: { at, label: statement.subject?.words ?? '', fen: range.value, cells: [] }, fen: range.value, same: true };
  };

  const ownAmount = (statement: Statement): Carried | undefined => {
    const said = statements[statement.amountId ?? -1] ?? statements[statements[statement.changeId ?? -1]?.amountId ?? -1];
    const own = said === undefined ? undefined : amount(said);
    if (own !== undefined || said !== undefined) return own;
    const [fact] = judgements[statement.id]?.facts ?? [];
    return fact === undefined ? fromSubject(statement) : resolve(fact.at, fact.fen);
  };

  const pair = (statement: Statement): CarriedPair | undefined => {
    const { facts = [], partners = [], verdict } = judgements[statement.id] ?? {};
    const said = statements[statement.amountId ?? -1];
    const [one, two] = facts;
    const [partner, second] = partners;
    const fromFact = (fact: Fact | undefined): Carried | undefined => (fact === undefined ? undefined : resolve(fact.at, fact.fen));
    const fromPartner = (other: Statement | undefined): Carried | undefined => (other === undefined ? undefined : amount(other));
    if (verdict === undefined || (verdict === 'unchecked' && statement.kind !== 'share')) return undefined;
    const ownFirst = said === undefined ? undefined : amount(said);
    if (two !== undefined) return joined(ownFirst ?? fromFact(one), fromFact(two));
    if (one !== undefined && partner !== undefined) return partner.id === statement.amountId ? joined(ownFirst, fromFact(one)) : joined(ownFirst ?? fromFact(one), fromPartner(partner));
    if (partner !== undefined && second !== undefined) return joined(ownFirst ?? fromPartner(partner), fromPartner(second));
    return joined(ownFirst, wholeOf(statement));
  };

  const wholeOf = (statement: Statement): Carried | undefined => {
    for (const target of (statement.wholes ?? []).flatMap(({ all }) => all)) {
      const [evidence] = context.book.printed(target, statement.stages);
      if (evidence?.fact !== undefined) return resolve(evidence.fact.at, evidence.fact.fen);
    }
    return undefined;
  };

  const compared = (statement: Statement): CarriedPair | undefined => {
    if (statement.skip !== undefined) return undefined;
    const change = changeOf(statement);
    if (change !== undefined && change !== statement) return compared(change);
    const own = ownAmount(statement);
    return own === undefined ? undefined : joined(own, baseOf(statement, own));
  };

  const changeOf = (statement: Statement): Statement | undefined => {
    const change = statements[statement.changeId ?? -1] ?? (judgements[statement.id]?.partners ?? []).find(({ kind }) => kind === 'change');
    return change !== undefined && change.id !== statement.id && change.base?.[0] === statement.base?.[0] && change.skip === undefined && statement.kind !== 'change' ? change : undefined;
  };

  const baseOf = (statement: Statement, own: Carried): Carried | undefined => {
    const { facts = [], partners = [] } = judgements[statement.id] ?? {};
    const stages = statement.base ?? [];
    const fact = facts.find(({ at }) => stages.includes(at.stage));
    if (fact !== undefined) return resolve(fact.at, fact.fen);
    const said = statements[statement.budgetId ?? -1] ?? partners.find((one) => one.kind === 'amount' && one.stages.some((stage) => stages.includes(stage)));
    if (said !== undefined) return amount(said);
    for (const stage of stages) {
      const base = resolve({ ...own.operand.at, stage }, undefined);
      if (base !== undefined) return years.shift === 0 ? { ...base, same: true } : base;
    }
    return implied(statement);
  };

  const implied = (statement: Statement): Carried | undefined => {
    if (years.shift !== 0 || judgements[statement.id]?.verdict === 'wrong') return undefined;
    const said = statements[statement.amountId ?? -1];
    const before = said === undefined ? undefined : (judgements[said.id]?.facts?.[0]?.fen ?? context.book.rangeOf(said)?.value);
    const change = statement.kind === 'change' ? context.book.rangeOf(statement)?.value : statement.kind === 'equality' || statement.sign === 0 ? 0 : undefined;
    if (before === undefined || change === undefined || said === undefined) return undefined;
    const fen = before - (statement.sign ?? 1) * change;
    const at: Coordinate = { ...(said.subject?.all[0]?.candidates[0] ?? { flow: '支出' }), stage: statement.base?.[0] ?? '上年决算' };
    return { operand: { at, label: `上年${said.subject?.words ?? ''}`, fen, cells: [] }, fen, same: true };
  };

  return { amount, pair, compared };
}

/** The sign of this figure against its base. */
export function signOf({ part, whole }: CarriedPair): Sign {
  return part.fen === whole.fen ? 0 : part.fen > whole.fen ? 1 : -1;
}

function joined(part: Carried | undefined, whole: Carried | undefined): CarriedPair | undefined {
  return part === undefined || whole === undefined ? undefined : { part, whole, same: part.same && whole.same };
}

function operandAt(at: Coordinate, { now, last, shift }: Years): Operand | undefined {
  const operand = now.at(at);
  if (operand.fen !== undefined) return operand;
  const present = PRESENT[at.stage];
  if (present === undefined || shift !== 1) return undefined;
  const before = last.at({ ...at, stage: present });
  return before.fen === undefined ? undefined : { ...before, at, cells: [] };
}
