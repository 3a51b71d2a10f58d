import { TEXT_MESSAGES as MESSAGES } from '../finding/textMessages';
import type { Draft } from './draft';
import { FAMILIES, type Family } from './families';
import { spoken, type JudgeContext, type Judgement } from './judgement';
import type { Range } from './quotient';
import type { Statement } from './statement';
import { bareKey } from './subject';
import { sayDifference, sayFen, writeLike } from './writeFigure';

/** What adding up the parts the text lists shows: contradictions, and the statements it confirms. */
export interface SumCheck {
  readonly drafts: readonly Draft[];
  readonly confirmed: readonly Statement[];
  readonly rounding: readonly Statement[];
}

interface Stated {
  readonly statement: Statement;
  readonly range: Range;
}

/** W-411: 其中 and 分别为 add up to their head, in every stage the text states them in. */
export function checkSums(context: JudgeContext, judgements: readonly Judgement[]): SumCheck {
  const byKey = statedByKey(context);
  const drafts: Draft[] = [];
  const confirmed: Statement[] = [];
  const rounding: Statement[] = [];
  for (const family of FAMILIES) {
    for (const stage of ['决算', '年初预算', '全年预算'] as const) {
      const whole = byKey.get(`${bareKey(family.whole)}@${stage}`)?.[0];
      if (whole === undefined) continue;
      const parts = family.parts.flatMap((part) => byKey.get(`${bareKey(part)}@${stage}`)?.filter(({ statement }) => statement !== whole.statement).slice(0, 1) ?? []);
      if (parts.length < 2) continue;
      const complete = family.closing.every((part) => byKey.has(`${bareKey(part)}@${stage}`));
      judge({ family, whole, parts, complete }, context, judgements, { drafts, confirmed, rounding });
    }
  }
  drafts.push(...checkAccounts(byKey, context));
  return { drafts, confirmed, rounding };
}

interface Listed {
  readonly family: Family;
  readonly whole: Stated;
  readonly parts: readonly Stated[];
  readonly complete: boolean;
}

function judge({ family, whole, parts, complete }: Listed, context: JudgeContext, judgements: readonly Judgement[], out: { readonly drafts: Draft[]; readonly confirmed: Statement[]; readonly rounding: Statement[] }): void {
  const sum = parts.reduce((total, { range }) => total + range.value, 0);
  const allowed = parts.reduce((total, { range }) => total + (range.high - range.value), whole.range.high - whole.range.value);
  const off = whole.range.value - sum;
  const all = [whole, ...parts].map(({ statement }) => statement);
  if (Math.abs(off) <= allowed && (complete || off === 0)) {
    if (complete && (sum !== 0 || judgements[whole.statement.id]?.verdict === 'ok')) out.confirmed.push(...all);
    if (complete && sum === 0) out.confirmed.push(whole.statement);
    if (off !== 0 && family.loose !== true) out.rounding.push(whole.statement);
    return;
  }
  if (Math.abs(off) <= allowed || (off > 0 && !complete) || family.loose === true) return;
  const known = all.some(({ id }) => judgements[id]?.verdict === 'wrong');
  if (known) return;
  const unit = whole.statement.kind === 'count' ? '个' : context.manner.unit;
  const quote = spoken(whole.statement);
  const message = complete ? MESSAGES.parts(quote, sayFen(sum, unit), sayDifference(Math.abs(off), unit)) : MESSAGES.partsBeyond(quote, sayFen(sum, unit));
  const free = all.filter(({ id }) => judgements[id]?.facts === undefined);
  const { figure, line } = whole.statement;
  const suggestions = free.includes(whole.statement) && figure !== undefined ? [{ statement: whole.statement, digits: writeLike(figure, line, sum, context.manner), operation: '按各项之和更正', why: MESSAGES.undecided }] : [];
  out.drafts.push({ rule: 'W-411', kind: '文内', grade: '错误', message, statements: all.filter((one, index) => index === 0 || context.book.rangeOf(one)?.value !== 0), facts: [], difference: sayDifference(Math.abs(off), unit), allowed: sayDifference(Math.floor(allowed), unit), suggestions });
}

function checkAccounts(byKey: ReadonlyMap<string, readonly Stated[]>, context: JudgeContext): readonly Draft[] {
  const drafts: Draft[] = [];
  for (const source of ['一般公共', '财政拨款'] as const) {
    const whole = byKey.get(`${bareKey({ flow: '支出', source })}@年初预算`)?.[0];
    if (whole === undefined) continue;
    const parts: Stated[] = [];
    for (const [key, stated] of byKey) {
      const bare = stated[0]?.statement.subject?.all[0]?.candidates[0];
      const leaf = bare?.account !== undefined && bare.source === source && bare.nature === undefined && key.endsWith('@年初预算') && stated.length === 1;
      if (leaf && key === `${bareKey(bare)}@年初预算` && stated[0] !== undefined && stated[0].statement.id > whole.statement.id) parts.push(stated[0]);
    }
    const codes = parts.map(({ statement }) => statement.subject?.all[0]?.candidates[0]?.account ?? '');
    const leaves = parts.filter((_, index) => !codes.some((code, other) => other !== index && code !== codes[index] && code.startsWith(codes[index] ?? '')));
    if (leaves.length < 2) continue;
    const sum = leaves.reduce((total, { range }) => total + range.value, 0);
    const allowed = leaves.reduce((total, { range }) => total + (range.high - range.value), whole.range.high - whole.range.value);
    if (sum - whole.range.value <= allowed) continue;
    const unit = context.manner.unit;
    const message = MESSAGES.partsBeyond(spoken(whole.statement), sayFen(sum, unit));
    drafts.push({ rule: 'W-411', kind: '文内', grade: '错误', message, statements: [whole, ...leaves].map(({ statement }) => statement), facts: [], difference: sayDifference(sum - whole.range.value, unit), allowed: sayDifference(Math.floor(allowed), unit) });
  }
  return drafts;
}

function statedByKey({ statements, book }: JudgeContext): Map<string, Stated[]> {
  const byKey = new Map<string, Stated[]>();
  for (const statement of statements) {
    if ((statement.kind !== 'amount' && statement.kind !== 'count') || statement.skip !== undefined || statement.assumed === true || statement.section.kind === '绩效') continue;
    const range = book.rangeOf(statement);
    if (range === undefined) continue;
    for (const target of statement.subject?.all ?? []) {
      const keys = new Set<string>();
      for (const bare of target.candidates.length === 0 ? [undefined] : target.candidates) keys.add(bare === undefined ? target.key : bareKey(bare));
      for (const key of keys) {
        for (const stage of statement.stages) append(byKey, `${key}@${stage}`, { statement, range });
      }
    }
  }
  return byKey;
}

function append(index: Map<string, Stated[]>, key: string, stated: Stated): void {
  const same = index.get(key);
  if (same === undefined) index.set(key, [stated]);
  else same.push(stated);
}
