import { editionById } from '#domain/editions/registry';
import { readExceptions, sortFindings, type SortedFindings } from '#domain/exceptions/exceptions';
import type { Finding } from '#domain/finding/finding';
import { readForms } from '#domain/forms/readForms';
import { CHART_DATA } from '#domain/narrative/chartsOnSheet';
import { NARRATIVE_SHEET } from '#domain/narrative/toSheet';
import { err, ok, type Result } from '#domain/result';
import type { WorkbookSnapshot } from '#domain/sheet';
import { checklistOf } from '#domain/submission/checklist';
import type { Checklist } from '#domain/submission/item';
import type { PackageFacts } from '#domain/submission/packageFacts';
import { reviewWorkbook, type Review, type ReviewOptions } from './reviewWorkbook';

/** 提交检查 of a workbook and its text: the review, what the user has verified, and the checklist over both. */
export interface Submission {
  readonly review: Review;
  readonly sorted: SortedFindings;
  readonly checklist: Checklist;
  readonly paragraphs?: readonly string[];
  readonly textSource?: TextSource;
}

/** Where the text that goes with a workbook comes from: handed in, kept on the sheet 情况说明, or drafted from the tables. */
export type TextSource = 'given' | 'sheet' | 'draft';

/** The text is the one given, else the sheet 情况说明, else the draft; `file` where the host holds the file itself. */
export interface SubmissionOptions extends ReviewOptions {
  /** 起草稿 of these tables. */
  readonly draft?: readonly string[];
  readonly file?: PackageFacts;
  /** The file read as a whole, where the workbook itself was read in part: hidden lines and sheets that are no tables. */
  readonly whole?: WorkbookSnapshot;
}

/** 提交: reviews the workbook with its text and settles every item of the checklist. */
export function prepareSubmission(workbook: WorkbookSnapshot, options: SubmissionOptions = {}): Result<Submission, 'noTable'> {
  const text = textOf(workbook, options);
  const review = reviewWorkbook(workbook, { ...(options.booklet === undefined ? {} : { booklet: options.booklet }), ...(options.edition === undefined ? {} : { edition: options.edition }), ...(text === undefined ? {} : { paragraphs: text.paragraphs }) });
  return review.ok ? ok(submissionOf(workbook, review.value, { ...text, ...(options.file === undefined ? {} : { file: options.file }), ...(options.whole === undefined ? {} : { whole: options.whole }) })) : err(review.error);
}

interface SubmittedText {
  readonly paragraphs: readonly string[];
  readonly textSource: TextSource;
}

function textOf(workbook: WorkbookSnapshot, { paragraphs, draft }: SubmissionOptions): SubmittedText | undefined {
  if (paragraphs !== undefined) return { paragraphs, textSource: 'given' };
  const sheet = narrativeSheet(workbook);
  if (sheet !== undefined) return { paragraphs: sheet, textSource: 'sheet' };
  return draft === undefined ? undefined : { paragraphs: draft, textSource: 'draft' };
}

/** The checklist over a review that is already there. */
export function submissionOf(workbook: WorkbookSnapshot, review: Review, { paragraphs, textSource, file, whole }: Partial<SubmittedText> & Pick<SubmissionOptions, 'file' | 'whole'> = {}): Submission {
  const { tables, facts, edition } = review.recognised;
  const sorted = sortFindings(textSource === 'draft' ? withoutEchoes(review.findings) : review.findings, readExceptions(workbook));
  const text = paragraphs === undefined ? {} : { paragraphs };
  const counts = review.narrative?.counts;
  const checklist = checklistOf({
    tables: { tables, facts, expected: editionById(edition)?.tables ?? [], forms: readForms(workbook).map(({ sheet, indicators, funds }) => ({ sheet, row: firstRow([...indicators.map(({ target }) => target), ...funds.map(({ full }) => full)]) })) },
    text: { ...text, findings: sorted.open, ...(counts === undefined ? {} : { checked: { figures: counts.figures, bound: counts.bound } }), drafted: textSource === 'draft' },
    findings: sorted,
    hygiene: { workbook: whole === undefined ? workbook : completed(workbook, whole), tables, facts, ...text, ...(file === undefined ? {} : { file }) },
  });
  return { review, sorted, checklist, ...text, ...(textSource === undefined ? {} : { textSource }) };
}

/** While the tables hold an 错误, a draft made from them repeats it; only the tables' own is told. */
function withoutEchoes(findings: readonly Finding[]): readonly Finding[] {
  const inText = ({ kind }: Finding): boolean => kind === '文表' || kind === '文内';
  return findings.some((finding) => finding.grade === '错误' && !inText(finding)) ? findings.filter((finding) => !inText(finding)) : findings;
}

/** The workbook as it is now, with what only its file tells. */
function completed(workbook: WorkbookSnapshot, whole: WorkbookSnapshot): WorkbookSnapshot {
  const inFile = new Map(whole.sheets.map((sheet) => [sheet.name, sheet]));
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => {
      const known = inFile.get(sheet.name);
      if (known === undefined) return sheet;
      if (sheet.headOnly === true) return { ...known, headOnly: true };
      const { merges, hiddenRows, hiddenColumns } = known;
      return { ...(merges === undefined ? {} : { merges }), ...(hiddenRows === undefined ? {} : { hiddenRows }), ...(hiddenColumns === undefined ? {} : { hiddenColumns }), ...sheet };
    }),
  };
}

function narrativeSheet(workbook: WorkbookSnapshot): readonly string[] | undefined {
  const sheet = workbook.sheets.find(({ name }) => name === NARRATIVE_SHEET);
  const rows = sheet?.text.map((row) => row.join('').trim()) ?? [];
  const end = rows.indexOf(CHART_DATA);
  const lines = (end < 0 ? rows : rows.slice(0, end)).filter((line) => line !== '');
  return lines.length === 0 ? undefined : lines;
}

function firstRow(cells: readonly ({ readonly row: number } | undefined)[]): number {
  return Math.min(...cells.flatMap((cell) => (cell === undefined ? [] : [cell.row])), Number.MAX_SAFE_INTEGER) % Number.MAX_SAFE_INTEGER;
}
