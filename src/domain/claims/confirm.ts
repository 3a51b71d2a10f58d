import { parentOf } from '../cube/dimension';
import { TEXT_MESSAGES as MESSAGES } from '../finding/textMessages';
import { spoken, type JudgeContext, type Judgement } from './judgement';
import type { ReasonText, Statement } from './statement';
import { bareKey, type Bare } from './subject';
import { sayFen } from './writeFigure';

/**
 * Figures no table holds that something else in the text bears out: the same indicator stated alike elsewhere, the same
 * project with the same amount, nothing as part of nothing, 其中 of an evaluation, 保有量 equal to the vehicles.
 */
export function confirmedElsewhere(context: JudgeContext, judgements: readonly Judgement[]): readonly Statement[] {
  return [...repeated(context), ...sameProject(context), ...partsOfNothing(context, judgements), ...evaluationSums(context), ...vehiclesKept(context, judgements)];
}

/** W-404: "上年无此项" makes the change equal this year's figure; confirms it, or shows it wrong. */
export function denyNone(context: JudgeContext, reasons: readonly ReasonText[], judgements: Judgement[]): void {
  const last = context.year === undefined ? '' : String(context.year - 1);
  for (const { line, start, end, forId } of reasons) {
    const words = line.text.slice(start, end);
    const none = /^(?:是|为|:|由于|因|因为)*(?:(\d{4})年度?|上年度?|去年)(?:本部门|本单位|我单位|我部门)?(?:无|没有|未发生|未安排)(?:此|该)?(?:项|类)?(?:支出|经费|收入)?[,。;]?/u.exec(words);
    const change = context.statements[forId ?? -1];
    if (none === null || change?.kind !== 'change' || change.sign !== 1 || (none[1] !== undefined && none[1] !== last)) continue;
    const amount = context.statements[change.amountId ?? -1];
    const own = context.book.rangeOf(change);
    const whole = context.book.rangeOf(amount);
    if (own === undefined || whole === undefined || amount === undefined) continue;
    const judgement = judgements[change.id];
    if (judgement?.verdict !== 'unchecked') continue;
    if (own.low <= whole.high && whole.low <= own.high) judgements[change.id] = { ...judgement, verdict: 'ok', partners: [amount] };
    else judgements[change.id] = { verdict: 'wrong', rule: 'W-404', message: MESSAGES.reasonNone(spoken(change), sayFen(whole.value, context.manner.unit)), partners: [amount] };
  }
}

function repeated({ statements, book }: JudgeContext): readonly Statement[] {
  const groups = new Map<string, Statement[]>();
  for (const statement of statements) {
    const key = statement.subject?.all[0]?.key;
    const range = book.rangeOf(statement);
    if (key === undefined || range === undefined || range.value === 0 || key.startsWith('#') || statement.skip !== undefined) continue;
    append(groups, `${statement.kind}/${key}@${statement.stages[0] ?? ''}=${range.value}`, statement);
  }
  return [...groups.values()].filter((group) => new Set(group.map(({ line }) => line)).size > 1).flat();
}

function sameProject({ statements, book }: JudgeContext): readonly Statement[] {
  const groups = new Map<string, Statement[]>();
  for (const statement of statements) {
    const project = statement.subject?.all[0]?.project;
    const range = book.rangeOf(statement);
    if (project === undefined || range === undefined || statement.kind !== 'amount') continue;
    append(groups, `${project}=${range.value}`, statement);
  }
  return [...groups.values()].filter((group) => new Set(group.map(({ line }) => line)).size > 1).flat();
}

function partsOfNothing({ statements, book }: JudgeContext, judgements: readonly Judgement[]): readonly Statement[] {
  const nothing = new Set<string>();
  for (const { id, subject } of statements) {
    const statement = statements[id];
    if (judgements[id]?.verdict === 'ok' && book.rangeOf(statement)?.value === 0) for (const { key } of subject?.all ?? []) nothing.add(`${key}@${statement?.stages[0] ?? ''}`);
  }
  return statements.filter((statement) => {
    const bare = statement.subject?.all[0]?.candidates[0];
    if (bare?.item === undefined || book.rangeOf(statement)?.value !== 0) return false;
    return above(bare).some((whole) => nothing.has(`${bareKey(whole)}@${statement.stages[0] ?? ''}`));
  });
}

function above(bare: Bare): readonly Bare[] {
  const parent = bare.item === undefined ? null : parentOf('item', bare.item);
  if (parent === null) return [];
  if (parent === undefined) return [{ flow: bare.flow }];
  const next: Bare = { flow: bare.flow, item: parent };
  return [next, ...above(next)];
}

function evaluationSums({ statements, book }: JudgeContext): readonly Statement[] {
  const confirmed: Statement[] = [];
  for (const head of statements) {
    if (head.kind !== 'amount' || head.subject?.all[0]?.candidates[0]?.item !== '绩效资金') continue;
    const parts: Statement[] = [];
    for (let id = head.id + 1; id < statements.length; id += 1) {
      const one = statements[id];
      if (one === undefined || one.line !== head.line) break;
      const bare = one.subject?.all[0]?.candidates[0];
      if (bare?.item === '绩效资金') break;
      if (one.kind === 'amount' && bare?.flow === '支出' && (bare.source !== undefined || bare.item === '社会保险基金')) parts.push(one);
    }
    const whole = book.rangeOf(head);
    const sum = parts.reduce((total, part) => total + (book.rangeOf(part)?.value ?? 0), 0);
    if (whole !== undefined && parts.length > 1 && whole.value !== 0 && Math.abs(sum - whole.value) <= parts.length * (whole.high - whole.value)) confirmed.push(head, ...parts);
  }
  return confirmed;
}

function vehiclesKept({ statements, book }: JudgeContext, judgements: readonly Judgement[]): readonly Statement[] {
  const kept = statements.find(({ subject }) => subject?.all[0]?.candidates[0]?.item === '保有量');
  const vehicles = statements.find(({ subject }) => subject?.all[0]?.candidates[0]?.item === '车辆');
  const own = book.rangeOf(kept);
  const all = book.rangeOf(vehicles);
  if (kept === undefined || vehicles === undefined || own === undefined || all === undefined || judgements[vehicles.id]?.verdict === 'wrong') return [];
  return own.value === all.value ? [kept, vehicles] : [];
}

function append(groups: Map<string, Statement[]>, key: string, statement: Statement): void {
  const same = groups.get(key);
  if (same === undefined) groups.set(key, [statement]);
  else same.push(statement);
}
