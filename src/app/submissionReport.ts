import { editionById } from '#domain/editions/registry';
import { decimalIn } from '#domain/money/quantity';
import { FEN_PER_UNIT } from '#domain/money/unit';
import { canonicalText } from '#domain/report/canonical';
import { reportOf, type Report } from '#domain/report/report';
import type { ReportTable, TableState } from '#domain/report/reportSource';
import { checkPicture, type CheckPicture, type PictureState } from './checkPicture';
import type { ReviewedTable } from './reviewWorkbook';
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
  const { recognised, tables, coverage, radius, narrative, validation } = review;
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
    tables: reportTables(tables, checkPicture({ tables, facts, graded: validation.graded, findings: sorted.open, coverage })),
    facts,
    coverage,
    radius,
    half: decimalIn(half, unit, Math.log10(FEN_PER_UNIT[unit])).replace(/0+$/u, ''),
    sorted,
    checklist,
    ...(digest === undefined ? {} : { digest }),
  });
}

const STATES: Readonly<Record<PictureState, TableState>> = { error: '错误', rounding: '尾差', good: '一致', empty: '空表' };

/** 勾稽图 as a table of tables: how each stands, and with which others it ties out or not. */
function reportTables(tables: readonly ReviewedTable[], { tiles, links }: CheckPicture): readonly ReportTable[] {
  const labels = new Map(tiles.map(({ table, label }) => [table, label]));
  return tables.map(({ index, code, name, amounts }) => ({
    code,
    name,
    amounts,
    state: STATES[tiles.find(({ table }) => table === index)?.state ?? 'empty'],
    ties: links
      .filter(({ from, to }) => from === index || to === index)
      .map(({ from, to, relations, failing, verified }) => ({ label: labels.get(from === index ? to : from) ?? '', relations, failing, verified }))
      .sort((one, other) => one.label.localeCompare(other.label)),
  }));
}

/** 检查时间 in words, "2026年3月5日 09:41". */
export function timeInWords(now: Date): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}年${now.getMonth() + 1}月${now.getDate()}日 ${two(now.getHours())}:${two(now.getMinutes())}`;
}
