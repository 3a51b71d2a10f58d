import { TEXT_MESSAGES as MESSAGES } from '../finding/textMessages';
import type { Draft, Suggestion } from './draft';
import type { JudgedText } from './judgeAll';
import { quoteOf, spoken, type JudgeContext, type Judgement } from './judgement';
import type { Statement } from './statement';
import { testimony } from './witness';

interface Judged {
  readonly statement: Statement;
  readonly judgement: Judgement;
}

/** Turns conclusions into findings: one for each wrong statement, one for all of a kind that is only worth a notice. */
export function draftFindings(judged: JudgedText, context: JudgeContext): readonly Draft[] {
  const all = context.statements.map((statement) => ({ statement, judgement: judged.judgements[statement.id] ?? { verdict: 'unchecked' as const } }));
  const wrong = all.filter(({ judgement }) => judgement.verdict === 'wrong' && judgement.message !== undefined);
  const scaled = wrong.filter(({ judgement }) => judgement.scale === true);
  const whole = wrong.filter(({ judgement }) => judgement.wholeBody === true && judgement.rule === 'W-401');
  const single = wrong.filter(({ judgement }) => judgement.scale !== true && judgement.wholeBody !== true);
  return [
    ...causes(single, context).map((cause) => causeDraft(cause, context)),
    ...(scaled.length === 0 ? [] : [scaleDraft(scaled)]),
    ...byLine(whole).map(wholeBodyDraft),
    ...roundingDrafts(all),
    ...notices(all),
    ...sumRounding(judged.sumRounding),
  ];
}

function causes(single: readonly Judged[], context: JudgeContext): readonly (readonly Judged[])[] {
  const groups = new Map<string, Judged[]>();
  const byId = new Map(single.map((one) => [one.statement.id, one]));
  for (const one of single) {
    const key = causeOf(one, byId, context);
    const same = groups.get(key);
    if (same === undefined) groups.set(key, [one]);
    else same.push(one);
  }
  return [...groups.values()];
}

function causeOf({ statement, judgement }: Judged, byId: ReadonlyMap<number, Judged>, context: JudgeContext): string {
  const own = [statement.amountId, statement.budgetId, statement.changeId].map((id) => byId.get(id ?? -1));
  const operand = statement.kind === 'amount' ? undefined : own.find((one) => one !== undefined);
  if (operand !== undefined) return causeOf(operand, byId, context);
  const [fact] = judgement.facts ?? [];
  const range = context.book.rangeOf(statement);
  if (statement.kind === 'amount' && judgement.rule === 'W-401' && fact !== undefined && range !== undefined) return `${statement.section.kind}/${fact.at.stage}/${range.value}/${fact.fen}`;
  if (judgement.rule === 'W-402' && judgement.expected === undefined) return `${statement.section.line}/W-402`;
  return `#${statement.id}`;
}

function causeDraft(cause: readonly Judged[], context: JudgeContext): Draft {
  const ordered = [...cause].sort((left, right) => Number(left.statement.kind !== 'amount') - Number(right.statement.kind !== 'amount'));
  const drafts = ordered.map((one) => wrongDraft(one, context));
  const [first] = drafts;
  if (first === undefined || drafts.length === 1) return first ?? { rule: 'W-401', kind: '文表', grade: '错误', message: '', statements: [], facts: [] };
  const message = first.rule === 'W-402' && first.suggestions?.length === 0 ? MESSAGES.sharesZero(drafts.length) : first.message;
  return { ...first, message, statements: [...new Set(drafts.flatMap(({ statements }) => statements))], facts: drafts.flatMap(({ facts }) => facts), suggestions: drafts.flatMap(({ suggestions = [] }) => suggestions), folded: drafts.length - 1 };
}

function wrongDraft({ statement, judgement }: Judged, context: JudgeContext): Draft {
  const { rule = 'W-401', message = '', facts = [], partners = [], suggested, difference, allowed } = judgement;
  const [fact] = facts;
  const amount = (statement.kind === 'amount' || statement.kind === 'count') && fact !== undefined && rule === 'W-401' && statement.section.kind !== '绩效';
  const evidence = amount ? testimony(statement, fact, context) : undefined;
  const textOnly = facts.length === 0;
  const doubtful = partners.filter((one) => one !== statement);
  const suggestions: Suggestion[] = suggested === undefined ? wordSuggestion(statement, judgement) : [{ statement, digits: suggested, operation: operationOf(rule), ...(evidence === undefined ? {} : { why: evidence.words }) }];
  return {
    rule,
    kind: textOnly ? '文内' : '文表',
    grade: '错误',
    message: evidence === undefined ? message : `${message}${evidence.words}`,
    statements: [statement, ...doubtful],
    facts,
    ...(difference === undefined ? {} : { difference }),
    ...(allowed === undefined ? {} : { allowed }),
    suggestions,
  };
}

function wordSuggestion(statement: Statement, { rule, expected }: Judgement): Suggestion[] {
  if (rule !== 'W-408' || expected === undefined) return [];
  const quote = quoteOf(statement);
  const words = /大于|小于|等于|高于|低于|超过/u.test(quote) ? quote.replace(/大于|小于|等于|高于|低于|超过/u, expected) : undefined;
  return words === undefined ? [] : [{ statement, words, operation: '方向词' }];
}

function operationOf(rule: string): string {
  return rule === 'W-401' ? '按表中数更正' : '按公式重算';
}

function scaleDraft(scaled: readonly Judged[]): Draft {
  const [first] = scaled;
  const message = scaled.length === 1 ? (first?.judgement.message ?? '') : MESSAGES.scales(scaled.length);
  const suggestions = scaled.map(({ statement, judgement }) => ({ statement, operation: '单位', ...(judgement.suggested === undefined ? {} : { digits: judgement.suggested }) }));
  return { rule: 'W-412', kind: '文表', grade: '错误', message, statements: scaled.map(({ statement }) => statement), facts: scaled.flatMap(({ judgement }) => judgement.facts ?? []), suggestions, folded: scaled.length - 1 };
}

function byLine(all: readonly Judged[]): readonly (readonly Judged[])[] {
  const lines = new Map<number, Judged[]>();
  for (const one of all) {
    const same = lines.get(one.statement.line.number);
    if (same === undefined) lines.set(one.statement.line.number, [one]);
    else same.push(one);
  }
  return [...lines.values()];
}

function wholeBodyDraft(all: readonly Judged[]): Draft {
  const [first] = all;
  return { rule: 'W-401', kind: '文表', grade: '错误', message: first?.judgement.message ?? '', statements: all.map(({ statement }) => statement), facts: first?.judgement.facts ?? [], folded: all.length - 1 };
}

function roundingDrafts(all: readonly Judged[]): readonly Draft[] {
  const rounded = all.filter(({ judgement }) => judgement.verdict === 'rounding');
  const amounts = rounded.filter(({ statement, judgement }) => judgement.notice === undefined && (statement.kind === 'amount' || statement.kind === 'count'));
  const rates = rounded.filter(({ statement, judgement }) => statement.figure?.kind === 'percent' && judgement.notice === undefined);
  const drafts: Draft[] = [
    ...listDraft(amounts, '口径尾差', MESSAGES.amountRoundings),
    ...listDraft(rounded.filter(({ judgement }) => judgement.notice === 'truncated'), '尾差', MESSAGES.truncatedMany),
    ...listDraft(rounded.filter(({ judgement }) => judgement.notice === 'forced'), '尾差', MESSAGES.forcedMany),
  ];
  if (rates.length > 0) drafts.push({ rule: 'W-402', kind: '文表', grade: '尾差', message: MESSAGES.rounded(rates.length), statements: rates.map(({ statement }) => statement), facts: rates.flatMap(({ judgement }) => judgement.facts ?? []).slice(0, 8), folded: rates.length - 1 });
  return drafts;
}

function listDraft(all: readonly Judged[], grade: '口径尾差' | '尾差', many: (count: number) => string): readonly Draft[] {
  const [first] = all;
  if (first === undefined) return [];
  const { rule = 'W-401', message = '', difference, allowed } = first.judgement;
  const more = all.length > 1 ? {} : { ...(difference === undefined ? {} : { difference }), ...(allowed === undefined ? {} : { allowed }) };
  const suggestions = all.flatMap(({ statement, judgement }) => (judgement.suggested === undefined ? [] : [{ statement, digits: judgement.suggested, operation: '改为一致' }]));
  return [{ rule, kind: '文表', grade, message: all.length === 1 ? message : many(all.length), statements: all.map(({ statement }) => statement), facts: all.flatMap(({ judgement }) => judgement.facts ?? []), suggestions, folded: all.length - 1, ...more }];
}

function notices(all: readonly Judged[]): readonly Draft[] {
  const drafts: Draft[] = [];
  const bases = all.filter(({ judgement }) => judgement.notice === 'zeroBase');
  if (bases.length > 0) drafts.push(notice('W-406', bases.length === 1 && bases[0]?.judgement.message !== undefined ? bases[0].judgement.message : MESSAGES.zeroBases(bases.length), bases));
  const changes = all.filter(({ judgement }) => judgement.notice === 'zeroChange' && judgement.verdict !== 'wrong');
  if (changes.length > 0) drafts.push(notice('W-409', MESSAGES.zeroChange(changes.length), changes));
  for (const one of all.filter(({ judgement }) => judgement.notice === 'wholeBody')) drafts.push({ ...notice('W-401', one.judgement.message ?? '', [one]), kind: '文表', facts: one.judgement.facts ?? [] });
  for (const one of all.filter(({ judgement }) => judgement.notice === 'roughly')) drafts.push(notice('W-409', MESSAGES.roughly(spoken(one.statement), '5%以上'), [one]));
  return drafts;
}

function notice(rule: string, message: string, all: readonly Judged[]): Draft {
  return { rule, kind: '文内', grade: '提示', message, statements: all.map(({ statement }) => statement), facts: [], folded: all.length - 1 };
}

function sumRounding(heads: readonly Statement[]): readonly Draft[] {
  if (heads.length === 0) return [];
  return [{ rule: 'W-411', kind: '文内', grade: '尾差', message: MESSAGES.partsRounding(heads.length), statements: heads, facts: [], folded: heads.length - 1 }];
}
