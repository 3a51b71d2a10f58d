import { editionById } from '#domain/editions/registry';
import { decimalIn } from '#domain/money/quantity';
import { FEN_PER_UNIT } from '#domain/money/unit';
import { canonicalText } from '#domain/report/canonical';
import { reportOf, type Report } from '#domain/report/report';
import type { Submission } from './submission';

/** What only the surroundings know: the file's name, this program's version, the time in words, and SHA-256 as hex (undefined where it cannot be computed). */
export interface ReportContext {
  readonly workbook: string;
  readonly version: string;
  readonly time: string;
  readonly hash: (text: string) => Promise<string | undefined>;
}

const UNKNOWN_EDITION = '未知版式（按表内文字识别）';

/** 检查报告 of a 提交检查, with the digest of what was checked. */
export async function submissionReport({ review, sorted, checklist, paragraphs }: Submission, context: ReportContext): Promise<Report> {
  const { recognised, tables, coverage, radius, narrative } = review;
  const { entity, year, stage, unit, facts, edition } = recognised;
  const half = facts.reduce((most, { measure, half: own }) => (measure === 'money' ? Math.max(most, own) : most), 0);
  const digest = await context.hash(canonicalText(facts, paragraphs));
  return reportOf({
    ...(entity === undefined ? {} : { entity }),
    ...(year === undefined ? {} : { year }),
    ...(narrative === undefined ? {} : { text: narrative.counts }),
    stage,
    edition: editionById(edition)?.name ?? UNKNOWN_EDITION,
    unit,
    workbook: context.workbook,
    version: context.version,
    time: context.time,
    tables,
    facts,
    coverage,
    radius,
    half: decimalIn(half, unit, Math.log10(FEN_PER_UNIT[unit])).replace(/0+$/u, ''),
    sorted,
    checklist,
    ...(digest === undefined ? {} : { digest }),
  });
}

/** 检查时间 in words, "2026年3月5日 09:41". */
export function timeInWords(now: Date): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}年${now.getMonth() + 1}月${now.getDate()}日 ${two(now.getHours())}:${two(now.getMinutes())}`;
}
