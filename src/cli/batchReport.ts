import type { Finding } from '#domain/finding/finding';
import type { CellInput, CellValue, SheetOp } from '#domain/sheet';
import type { BatchRow } from './reviewPool';

const SUMMARY = '汇总';
const FINDINGS = '发现';
const SUMMARY_HEADER = ['文件', '单位', '年度', '版式', '金额单位', '表数', '金额数', '勾稽关系', '错误', '尾差偏大', '口径尾差', '尾差', '提示', '取整半径', '结论'];
const SUMMARY_WIDTHS = [210, 170, 40, 70, 55, 40, 50, 60, 40, 60, 60, 40, 40, 60, 260];
const FINDINGS_HEADER = ['文件', '单位', '等级', '规则', '类别', '说明', '位置', '差额', '疑点与建议'];
const FINDINGS_WIDTHS = [160, 140, 55, 50, 50, 420, 170, 60, 190];

/** 批量检查报告 as a workbook: one row a file, and one row a finding. */
export function batchReportOps(rows: readonly BatchRow[]): readonly SheetOp[] {
  return [
    ...sheetOps(SUMMARY, SUMMARY_HEADER, SUMMARY_WIDTHS, rows.map(summaryRow)),
    ...sheetOps(FINDINGS, FINDINGS_HEADER, FINDINGS_WIDTHS, rows.flatMap(findingRows)),
  ];
}

function sheetOps(sheet: string, header: readonly string[], widths: readonly number[], rows: readonly (readonly CellValue[])[]): readonly SheetOp[] {
  const right = header.length - 1;
  const cells: readonly (readonly CellInput[])[] = [header, ...rows].map((row) => row.map((value) => ({ value })));
  return [
    { op: 'addSheet', sheet },
    { op: 'write', sheet, row: 0, column: 0, cells },
    { op: 'style', sheet, range: { top: 0, left: 0, bottom: rows.length, right }, style: { font: '宋体', size: 10, vertical: 'center', wrap: true, border: 'thin' } },
    { op: 'style', sheet, range: { top: 0, left: 0, bottom: 0, right }, style: { font: '黑体', bold: true, horizontal: 'center', fill: '#F2F2F2' } },
    { op: 'columnWidths', sheet, left: 0, widths },
    { op: 'freeze', sheet, rows: 1, columns: 1 },
    { op: 'page', sheet, setup: { orientation: 'landscape', titleRows: { from: 0, to: 0 } } },
  ];
}

function summaryRow(row: BatchRow): readonly CellValue[] {
  if (!('summary' in row)) return [row.file, ...SUMMARY_HEADER.slice(2).map(() => null), `未检查：${row.error}`];
  const { summary, coverage } = row;
  const counts = [row.tables.length, coverage.amounts, coverage.relations, summary.错误, summary.尾差偏大, summary.口径尾差, summary.尾差, summary.提示];
  const verdict = summary.错误 > 0 ? `有 ${String(summary.错误)} 处错误` : '没有发现错误';
  return [row.file, row.entity, row.year, row.edition, row.unit, ...counts, row.radius, verdict];
}

function findingRows(row: BatchRow): readonly (readonly CellValue[])[] {
  if (!('summary' in row)) return [];
  return row.findings.map((finding) => [row.file, row.entity, finding.grade, finding.rule, finding.kind, finding.message, placesOf(finding), finding.difference ?? null, adviceOf(finding)]);
}

function placesOf({ cells }: Finding): string {
  const shown = cells.slice(0, 5).map(({ sheet, address }) => `${sheet}!${address}`);
  return shown.join('\n') + (cells.length > shown.length ? `\n等 ${String(cells.length)} 处` : '');
}

function adviceOf({ suspects }: Finding): string | null {
  if (suspects.length === 0) return null;
  return suspects
    .slice(0, 3)
    .map(({ sheet, address, suggested, operation }) => `${sheet === undefined ? '' : `${sheet}!`}${address ?? ''}${suggested === undefined ? '' : ` 应为 ${suggested}`}${operation === undefined ? '' : `（${operation}）`}`)
    .join('\n');
}
