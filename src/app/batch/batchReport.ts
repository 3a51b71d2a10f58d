import { editionById } from '#domain/editions/registry';
import type { Finding } from '#domain/finding/finding';
import type { CellStyle } from '#domain/sheet';
import type { ListColumn, ListRow, ListSheet } from '../ports';
import { isReviewed, worstOf, type UnitReview, type UnitRefusal, type UnitRow } from './unitRow';

const COUNT: CellStyle = { horizontal: 'right', format: '0' };
const AMOUNT: CellStyle = { horizontal: 'right' };
const MIDDLE: CellStyle = { horizontal: 'center' };

const SUMMARY_COLUMNS: readonly ListColumn[] = [
  { title: '文件', width: 125 },
  { title: '单位', width: 125 },
  { title: '年度', width: 34, style: MIDDLE },
  { title: '版式', width: 76 },
  { title: '状态', width: 72, style: MIDDLE },
  { title: '错误', width: 34, style: COUNT },
  { title: '尾差偏大', width: 34, style: COUNT },
  { title: '口径尾差', width: 34, style: COUNT },
  { title: '尾差', width: 34, style: COUNT },
  { title: '提示', width: 34, style: COUNT },
  { title: '最重的一条', width: 250 },
  { title: '四舍五入幅度', width: 66, style: AMOUNT },
  { title: '金额单位', width: 34, style: MIDDLE },
  { title: '表数', width: 34, style: COUNT },
  { title: '金额数', width: 40, style: COUNT },
  { title: '勾稽关系', width: 36, style: COUNT },
];
const STATE_COLUMN = 4;
const STATE_LOOKS = [
  { column: STATE_COLUMN, style: { ...MIDDLE, color: '#0E700E', fill: '#F1FAF1' } },
  { column: STATE_COLUMN, style: { ...MIDDLE, color: '#B10E1C', fill: '#FDF3F4', bold: true } },
  { column: STATE_COLUMN, style: { ...MIDDLE, color: '#8A3707', fill: '#FDF6F3' } },
];
const CLEAN = 1;
const WRONG = 2;
const UNREAD = 3;

const FINDING_COLUMNS: readonly ListColumn[] = [
  { title: '文件', width: 125 },
  { title: '单位', width: 115 },
  { title: '等级', width: 55, style: MIDDLE },
  { title: '规则', width: 50, style: MIDDLE },
  { title: '类别', width: 45, style: MIDDLE },
  { title: '说明', width: 290 },
  { title: '位置', width: 140 },
  { title: '差额', width: 60, style: AMOUNT },
  { title: '疑点与建议', width: 170 },
];
const GRADE_LOOKS = [{ column: 2, style: { ...MIDDLE, color: '#B10E1C', bold: true } }];

const REFUSAL_COLUMNS: readonly ListColumn[] = [
  { title: '文件', width: 220 },
  { title: '原因和办法', width: 480 },
];

/** Rows of findings a sheet takes; Excel has no more than 1,048,576 rows. */
const MOST_FINDINGS = 1_000_000;
const PLACES_SHOWN = 5;
const SUSPECTS_SHOWN = 3;

/** 批量检查报告: one row a unit, one row a finding, one row a file that could not be checked. `rows` is gone through once for each. */
export function batchReport(rows: () => Iterable<UnitRow>): readonly ListSheet[] {
  return [
    { sheet: '汇总', columns: SUMMARY_COLUMNS, looks: STATE_LOOKS, rows: () => mapped(rows(), summaryRow) },
    { sheet: '发现', columns: FINDING_COLUMNS, looks: GRADE_LOOKS, rows: () => findingRows(rows()) },
    { sheet: '未能检查', columns: REFUSAL_COLUMNS, rows: () => refusalRows(rows()) },
  ];
}

function* mapped(rows: Iterable<UnitRow>, toRow: (row: UnitRow) => ListRow): Iterable<ListRow> {
  for (const row of rows) yield toRow(row);
}

function summaryRow(row: UnitRow): ListRow {
  if (!isReviewed(row)) return { look: UNREAD, cells: [row.file, null, null, null, '未能检查', ...Array.from({ length: 5 }, () => null), row.error, ...Array.from({ length: 5 }, () => null)] };
  const { summary, coverage } = row;
  const counts = [summary.错误, summary.尾差偏大, summary.口径尾差, summary.尾差, summary.提示];
  const read = [row.radius ?? '无', row.unit, row.tables.length, coverage.amounts, coverage.relations];
  const edition = editionById(row.edition)?.name ?? '未知版式';
  return { look: summary.错误 > 0 ? WRONG : CLEAN, cells: [row.file, row.entity, row.year, edition, summary.错误 > 0 ? '有错误' : '没有发现错误', ...counts, worstOf(row)?.message ?? null, ...read] };
}

function* findingRows(rows: Iterable<UnitRow>): Iterable<ListRow> {
  let left = MOST_FINDINGS;
  for (const row of rows) {
    for (const finding of isReviewed(row) ? row.findings : []) {
      if (left === 0) return;
      left -= 1;
      yield findingRow(row as UnitReview, finding);
    }
  }
}

function findingRow({ file, entity }: UnitReview, finding: Finding): ListRow {
  return { ...(finding.grade === '错误' ? { look: 1 } : {}), cells: [file, entity, finding.grade, finding.rule, finding.kind, finding.message, placesOf(finding), finding.difference ?? null, adviceOf(finding)] };
}

function* refusalRows(rows: Iterable<UnitRow>): Iterable<ListRow> {
  for (const row of rows) if (!isReviewed(row)) yield refusalRow(row);
}

function refusalRow({ file, error }: UnitRefusal): ListRow {
  return { cells: [file, error] };
}

/** 位置: the first cells, those of one sheet together. */
function placesOf({ cells }: Finding): string {
  const bySheet = new Map<string, string[]>();
  for (const { sheet, address } of cells.slice(0, PLACES_SHOWN)) bySheet.set(sheet, [...(bySheet.get(sheet) ?? []), address]);
  const places = [...bySheet].map(([sheet, addresses]) => `${sheet}!${addresses.join('、')}`).join('\n');
  return cells.length > PLACES_SHOWN ? `${places}${bySheet.size > 1 ? '\n' : ' '}等 ${String(cells.length)} 处` : places;
}

function adviceOf({ suspects }: Finding): string | null {
  if (suspects.length === 0) return null;
  return suspects
    .slice(0, SUSPECTS_SHOWN)
    .map(({ sheet, address, suggested, operation }) => `${sheet === undefined ? '' : `${sheet}!`}${address ?? ''}${suggested === undefined ? '' : ` 应为 ${suggested}`}${operation === undefined ? '' : `（${operation}）`}`)
    .join('\n');
}
