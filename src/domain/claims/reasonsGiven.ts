import { TEXT_MESSAGES as MESSAGES } from '../finding/textMessages';
import type { Draft } from './draft';
import { spoken, type JudgeContext } from './judgement';
import type { OutlinedLine } from './outline';
import type { SectionKind } from './section';
import type { ReasonText, Statement } from './statement';

/** 增减幅度 from which a reason is expected, in percent. */
const RATE_NEEDING_REASON = 20;

const SECTIONS: ReadonlySet<SectionKind> = new Set(['总体', '收入', '支出', '财政拨款', '财政拨款支出', '一般公共', '政府性基金', '国有资本', '三公', '机关运行']);
const GIVES_REASON = /原因|主要(?:是|为|系|用于|由于|因)|由于|因为|系因|是因|所致|导致|上年(?:度)?(?:无|没有|未)|新增|本年(?:度)?(?:无|没有|未)/u;

/** D-503: changes of more than a fifth, or from nothing, for which neither the paragraph, the next, nor the parts listed below give a reason. */
export function checkReasonsGiven(lines: readonly OutlinedLine[], reasons: readonly ReasonText[], context: JudgeContext): readonly Draft[] {
  const explained = new Set(reasons.map(({ line }) => line));
  const byNumber = new Map(lines.map((outlined) => [outlined.line.number, outlined]));
  const seen = new Set<number>();
  const bare = context.statements.filter((statement) => {
    const { line, section } = statement;
    if (seen.has(line.number) || !SECTIONS.has(section.kind) || statement.skip !== undefined || explained.has(line) || !isLarge(statement, context)) return false;
    const next = byNumber.get(line.number + 1);
    if (GIVES_REASON.test(line.text) || (next !== undefined && !next.heading && /^.{0,12}(?:原因|主要是|由于)/u.test(next.line.text))) return false;
    if (/其中[:,]?$/u.test(line.text) && lines.some((below) => below.section === section && below.line.number > line.number && GIVES_REASON.test(below.line.text))) return false;
    seen.add(line.number);
    return true;
  });
  const [first] = bare;
  if (first === undefined) return [];
  const message = bare.length === 1 ? MESSAGES.reasonMissing(spoken(first), RATE_NEEDING_REASON) : MESSAGES.reasonsMissing(bare.length, RATE_NEEDING_REASON);
  return [{ rule: 'D-503', kind: '完整性', grade: '提示', message, statements: bare, facts: [], folded: bare.length - 1 }];
}

function isLarge(statement: Statement, { book, statements }: JudgeContext): boolean {
  const { kind, figure } = statement;
  if (kind === 'growth') return wholePercent(figure?.digits) >= RATE_NEEDING_REASON;
  if (kind === 'completion') return Math.abs(wholePercent(figure?.digits) - 100) > RATE_NEEDING_REASON && (wholePercent(figure?.digits) > 0 || isSomething(statements[statement.budgetId ?? -1], book));
  if (kind !== 'change') return false;
  const change = book.rangeOf(statement)?.value ?? 0;
  const amount = book.rangeOf(statements[statement.amountId ?? -1])?.value;
  if (amount === undefined || change === 0) return false;
  const base = amount - (statement.sign ?? 1) * change;
  return base === 0 ? amount > 0 : base > 0 && change * 100 >= base * RATE_NEEDING_REASON;
}

function isSomething(statement: Statement | undefined, book: JudgeContext['book']): boolean {
  return (book.rangeOf(statement)?.value ?? 0) > 0;
}

function wholePercent(digits: string | undefined): number {
  return Math.abs(Number.parseInt(digits ?? '0', 10));
}
