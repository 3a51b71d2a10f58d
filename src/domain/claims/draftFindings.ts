import { TEXT_MESSAGES as MESSAGES } from '../finding/textMessages';
import type { Draft, Suggestion } from './draft';
import type { JudgedText } from './judgeAll';
import { quoteOf, type JudgeContext, type Judgement } from './judgement';
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
    ...single.map((one) => wrongDraft(one, context)),
    ...(scaled.length === 0 ? [] : [scaleDraft(scaled)]),
    ...byLine(whole).map(wholeBodyDraft),
    ...roundingDrafts(all),
    ...notices(all),
    ...sumRounding(judged.sumRounding),
  ];
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
  const amounts = rounded.filter(({ statement }) => statement.kind === 'amount' || statement.kind === 'count');
  const named = rounded.filter(({ judgement }) => judgement.notice === 'truncated' || judgement.notice === 'forced');
  const rates = rounded.filter(({ statement, judgement }) => statement.figure?.kind === 'percent' && judgement.notice === undefined);
  const drafts: Draft[] = [...amounts, ...named].map(({ statement, judgement }) => ({
    rule: judgement.rule ?? 'W-401',
    kind: '文表',
    grade: judgement.notice === undefined ? '口径尾差' : '尾差',
    message: judgement.message ?? '',
    statements: [statement],
    facts: judgement.facts ?? [],
    ...(judgement.difference === undefined ? {} : { difference: judgement.difference }),
    ...(judgement.allowed === undefined ? {} : { allowed: judgement.allowed }),
    suggestions: judgement.suggested === undefined ? [] : [{ statement, digits: judgement.suggested, operation: '改为一致' }],
  }));
  if (rates.length > 0) drafts.push({ rule: 'W-402', kind: '文表', grade: '尾差', message: MESSAGES.rounded(rates.length), statements: rates.map(({ statement }) => statement), facts: rates.flatMap(({ judgement }) => judgement.facts ?? []).slice(0, 8), folded: rates.length - 1 });
  return drafts;
}

function notices(all: readonly Judged[]): readonly Draft[] {
  const drafts: Draft[] = [];
  const bases = all.filter(({ judgement }) => judgement.notice === 'zeroBase');
  if (bases.length > 0) drafts.push(notice('W-406', bases.length === 1 && bases[0]?.judgement.message !== undefined ? bases[0].judgement.message : MESSAGES.zeroBases(bases.length), bases));
  const changes = all.filter(({ judgement }) => judgement.notice === 'zeroChange' && judgement.verdict !== 'wrong');
  if (changes.length > 0) drafts.push(notice('W-409', MESSAGES.zeroChange(changes.length), changes));
  for (const one of all.filter(({ judgement }) => judgement.notice === 'roughly')) drafts.push(notice('W-409', MESSAGES.roughly(quoteOf(one.statement), '5%以上'), [one]));
  return drafts;
}

function notice(rule: string, message: string, all: readonly Judged[]): Draft {
  return { rule, kind: '文内', grade: '提示', message, statements: all.map(({ statement }) => statement), facts: [], folded: all.length - 1 };
}

function sumRounding(heads: readonly Statement[]): readonly Draft[] {
  if (heads.length === 0) return [];
  return [{ rule: 'W-411', kind: '文内', grade: '尾差', message: MESSAGES.partsRounding(heads.length), statements: heads, facts: [], folded: heads.length - 1 }];
}
