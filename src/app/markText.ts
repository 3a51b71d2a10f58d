import type { Claim, NarrativeCheck } from '#domain/claims/claim';
import type { Finding } from '#domain/finding/finding';

/** How a passage of the text stands: right, right but for rounding, wrong, not checked, worth a look. */
export type MarkTone = 'ok' | 'rounding' | 'wrong' | 'unchecked' | 'hint';

/** 标记: characters `start` to `end` (excluded) of a paragraph, how they stand, and what is known of them. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly tone: MarkTone;
  readonly finding?: string;
  readonly claim?: Claim;
  /** What a finding without a figure of its own says. */
  readonly message?: string;
}

/**
 * Marks of every paragraph, in order and without overlap. `open` are the findings nobody has settled; what was 已核实, or
 * proved to be the table's fault, is worth a look but not wrong.
 */
export function markText(paragraphs: readonly string[], check: NarrativeCheck, open: readonly Finding[]): readonly (readonly Mark[])[] {
  const quotedBy = (findings: readonly Finding[]): readonly QuotedMark[] => findings.flatMap((finding) => finding.quotes.map((quote) => quotedMark(finding, quote, paragraphs))).filter((mark) => mark !== undefined);
  const quoted = quotedBy(open);
  const errors = quoted.filter(({ tone }) => tone === 'wrong');
  const settled = quotedBy(check.findings.filter(({ grade, id }) => grade === '错误' && !open.some((finding) => finding.id === id)));
  const claims = check.claims.filter(isShown).map((claim) => claimMark(claim, paragraphs[claim.line - 1] ?? '', errors, settled));
  const named = new Set(claims.flatMap(({ mark }) => (mark.tone === 'wrong' && mark.finding !== undefined ? [mark.finding] : [])));
  const lines: Mark[][] = paragraphs.map(() => []);
  const put = ({ line, mark }: PlacedMark): void => {
    const own = lines[line - 1];
    if (own !== undefined && mark.end > mark.start && own.every(({ start, end }) => mark.end <= start || end <= mark.start)) own.push(mark);
  };
  claims.filter(({ mark }) => mark.tone === 'wrong').forEach(put);
  errors.filter(({ finding }) => finding === undefined || !named.has(finding)).forEach(({ line, ...mark }) => put({ line, mark }));
  claims.filter(({ mark }) => mark.tone !== 'wrong').forEach(put);
  quoted.filter(({ tone }) => tone === 'hint').forEach(({ line, ...mark }) => put({ line, mark }));
  return lines.map((marks) => marks.sort((left, right) => left.start - right.start));
}

interface PlacedMark {
  readonly line: number;
  readonly mark: Mark;
}

type QuotedMark = Mark & { readonly line: number };

const TONES: Readonly<Record<Claim['verdict'], MarkTone>> = { ok: 'ok', rounding: 'rounding', wrong: 'wrong', unchecked: 'unchecked' };

function isShown({ verdict, unit, value }: Claim): boolean {
  return verdict !== 'unchecked' || unit !== '' || /\d/u.test(value);
}

function claimMark(claim: Claim, paragraph: string, errors: readonly QuotedMark[], settled: readonly QuotedMark[]): PlacedMark {
  const at = paragraph.lastIndexOf(claim.value, claim.end - claim.value.length);
  const start = at >= claim.start ? at : claim.start;
  const holds = (mark: QuotedMark): boolean => mark.line === claim.line && mark.start <= claim.start && claim.end <= mark.end;
  const finding = errors.find(holds)?.finding;
  const tone = claim.verdict === 'wrong' && finding === undefined && settled.some(holds) ? 'hint' : TONES[claim.verdict];
  return { line: claim.line, mark: { start, end: claim.end, tone, claim, ...(finding === undefined || tone !== 'wrong' ? {} : { finding }) } };
}

function quotedMark({ id, grade, message }: Finding, { line, text }: Finding['quotes'][number], paragraphs: readonly string[]): QuotedMark | undefined {
  const start = paragraphs[line - 1]?.indexOf(text) ?? -1;
  if (start < 0 || text === '' || (grade !== '错误' && grade !== '提示')) return undefined;
  return { line, start, end: start + text.length, tone: grade === '错误' ? 'wrong' : 'hint', finding: id, message };
}
