import { bookletIn, type Booklet } from '#domain/chart/booklet';
import { checkNarrative } from '#domain/claims/checkNarrative';
import type { NarrativeCheck } from '#domain/claims/claim';
import type { TableInfo } from '#domain/cube/fact';
import { factSetOf } from '#domain/cube/factSet';
import { readExceptions, sortFindings, type SortedFindings } from '#domain/exceptions/exceptions';
import type { Finding, Grade } from '#domain/finding/finding';
import { checkForm } from '#domain/forms/checkForms';
import { readForms } from '#domain/forms/readForms';
import type { RecognisedWorkbook } from '#domain/recognise/recogniseWorkbook';
import { err, ok, type Result } from '#domain/result';
import type { WorkbookSnapshot } from '#domain/sheet';
import { validate, type Validation } from '#domain/validate/validate';
import { lastClosing } from './lastClosing';
import { readTablesAndSupplement } from './readTablesAndSupplement';
import { confirmedByText, withoutRepeatedCauses } from './textEvidence';

/** A recognised table and how many of its cells hold a printed figure. */
export interface ReviewedTable extends TableInfo {
  readonly amounts: number;
}

/** 核对范围: figures read, figures that take part in a 勾稽关系, how many such 关系 were checked, and the figures of the text. */
export interface Coverage {
  readonly amounts: number;
  readonly related: number;
  readonly relations: number;
  readonly claims: number;
  readonly claimsBound: number;
}

/** 校验结果 of a workbook and its text: what was recognised, what was checked, and what the user should know. */
export interface Review {
  readonly recognised: RecognisedWorkbook;
  readonly tables: readonly ReviewedTable[];
  readonly coverage: Coverage;
  /** Smallest 取整半径 that explains all tables at once, in the workbook's unit; null when none does. */
  readonly radius: string | null;
  readonly findings: readonly Finding[];
  readonly summary: Readonly<Record<Grade, number>>;
  /** 已核实: the findings sorted by what 校验记录 says of them. `findings` and `summary` count them all. */
  readonly exceptions: SortedFindings;
  readonly validation: Validation;
  /** 文表核对, when a text was given, and the paragraphs it speaks of. */
  readonly narrative?: NarrativeCheck;
  readonly paragraphs?: readonly string[];
  /** 科目书 to judge by; without it the sheet 科目表 of the workbook, if any. */
  readonly booklet?: Booklet;
}

/** What to review beside the workbook itself. */
export interface ReviewOptions {
  readonly edition?: string;
  /** Last year's workbook, for 年初结转 = 上年年末结转. */
  readonly lastYear?: WorkbookSnapshot;
  /** Paragraphs of the 情况说明. */
  readonly paragraphs?: readonly string[];
  /** 科目书 to judge by; without it the sheet 科目表 of the workbook, if any. */
  readonly booklet?: Booklet;
}

const GRADES: readonly Grade[] = ['错误', '尾差偏大', '口径尾差', '尾差', '提示'];

/** 校验: reads any workbook and its 补充资料 into facts, grades every 勾稽关系 over them, checks the text, and says what was covered. */
export function reviewWorkbook(workbook: WorkbookSnapshot, options: ReviewOptions = {}): Result<Review, 'noTable'> {
  const { recognised, supplement } = readTablesAndSupplement(workbook, options);
  if (recognised.tables.length === 0) return err('noTable');
  const { unit, year, entity, edition } = recognised;
  const facts = factSetOf(recognised.facts);
  const booklet = options.booklet ?? bookletIn(workbook);
  const official = booklet === undefined ? {} : { booklet };
  const narrative =
    options.paragraphs === undefined
      ? undefined
      : checkNarrative({ ...official, paragraphs: options.paragraphs, facts, tables: recognised.tables, unit, edition, ...(year === undefined ? {} : { year }), ...(entity === undefined ? {} : { entity }) });
  const forms = readForms(workbook).flatMap((form) => checkForm(form, { facts, unit }));
  const validation = validate({ ...recognised, ...official, structure: [...forms, ...recognised.structure, ...supplement.findings], closing: lastClosing(supplement, options.lastYear, year) }, { confirmed: confirmedByText(narrative, recognised.facts) });
  const findings = byGrade([...validation.findings, ...withoutRepeatedCauses(narrative?.findings ?? [], validation.findings)]);
  const tables = recognised.tables.map((table) => ({ ...table, amounts: amountsIn(recognised, table.index) }));
  const dated = year ?? narrative?.year;
  return ok({
    recognised: dated === undefined ? recognised : { ...recognised, year: dated },
    tables,
    coverage: {
      amounts: tables.reduce((sum, { amounts }) => sum + amounts, 0),
      related: validation.related,
      relations: validation.relations,
      claims: narrative?.counts.figures ?? 0,
      claimsBound: narrative?.counts.bound ?? 0,
    },
    radius: validation.radius,
    findings,
    summary: summaryOf(findings),
    exceptions: sortFindings(findings, readExceptions(workbook)),
    validation,
    ...(narrative === undefined ? {} : { narrative }),
    ...(options.paragraphs === undefined ? {} : { paragraphs: options.paragraphs }),
  });
}

function amountsIn({ facts }: RecognisedWorkbook, table: number): number {
  return facts.filter((fact) => fact.place.table === table && fact.printed.kind === 'number').length;
}

function byGrade(findings: readonly Finding[]): readonly Finding[] {
  return GRADES.flatMap((grade) => findings.filter((finding) => finding.grade === grade));
}

/** How many findings there are of each grade. */
export function summaryOf(findings: readonly Finding[]): Readonly<Record<Grade, number>> {
  const count = (grade: Grade): number => findings.filter((finding) => finding.grade === grade).length;
  return { 错误: count('错误'), 尾差偏大: count('尾差偏大'), 口径尾差: count('口径尾差'), 尾差: count('尾差'), 提示: count('提示') };
}
