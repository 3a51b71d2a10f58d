import { normaliseLabel } from '../chart/normaliseLabel';
import type { Finding } from '../finding/finding';
import type { CellInput, SheetOp, SheetSnapshot, WorkbookSnapshot } from '../sheet';

/** The worksheet that keeps what the user has verified; it goes with the workbook and is left out of 公开版. */
export const EXCEPTION_SHEET = '校验记录';

const HEADINGS = ['规则', '发现编号', '位置与数据', '核实说明', '日期', '说明文字'] as const;

/** 已核实: a finding the user has checked and stands by, with the reason and the figures it was checked for. */
export interface Exception {
  readonly rule: string;
  readonly finding: string;
  readonly figures: string;
  readonly reason: string;
  /** yyyy-mm-dd. */
  readonly date: string;
  readonly message: string;
  /** Row on the sheet, zero-based. */
  readonly row: number;
}

/** Findings sorted by what the user has said of them: open, 已核实, and exceptions whose figures have changed since. */
export interface SortedFindings {
  readonly open: readonly Finding[];
  readonly verified: readonly { readonly finding: Finding; readonly exception: Exception }[];
  readonly lifted: readonly Exception[];
}

/** The cells and figures a finding speaks of, as one line of text; a change of any figure changes it. */
export function figuresOf(finding: Finding): string {
  const cells = finding.cells.map(({ sheet, address, printed }) => `${sheet}!${address}=${printed.trim()}`);
  const quotes = finding.quotes.map(({ line, text }) => `第${line}段“${text}”`);
  return [...cells, ...quotes].join('；');
}

/** Reads 校验记录 by its headings; rows without a reason do not count. */
export function readExceptions(workbook: WorkbookSnapshot): readonly Exception[] {
  const sheet = workbook.sheets.find(({ name }) => name === EXCEPTION_SHEET);
  if (sheet === undefined) return [];
  const head = sheet.text.findIndex((row) => HEADINGS.slice(0, 4).every((heading) => row.some((text) => normaliseLabel(text) === heading)));
  const columns = HEADINGS.map((heading) => (sheet.text[head] ?? []).findIndex((text) => normaliseLabel(text) === heading));
  const [rule, finding, figures, reason, date, message] = columns;
  return sheet.text.flatMap((row, index): Exception[] => {
    const cell = (column: number | undefined): string => (column === undefined || column < 0 ? '' : (row[column] ?? '').trim());
    if (head < 0 || index <= head || cell(finding) === '' || cell(reason) === '') return [];
    return [{ rule: cell(rule), finding: cell(finding), figures: cell(figures), reason: cell(reason), date: cell(date), message: cell(message), row: sheet.top + index }];
  });
}

/** 已核实 stands as long as the figures it was given for; otherwise it is lifted and the finding is open again. */
export function sortFindings(findings: readonly Finding[], exceptions: readonly Exception[]): SortedFindings {
  const byFinding = new Map(exceptions.map((exception) => [exception.finding, exception]));
  const open: Finding[] = [];
  const verified: { finding: Finding; exception: Exception }[] = [];
  const standing = new Set<Exception>();
  for (const finding of findings) {
    const exception = byFinding.get(finding.id);
    if (exception === undefined || exception.figures !== figuresOf(finding)) open.push(finding);
    else {
      verified.push({ finding, exception });
      standing.add(exception);
    }
  }
  return { open, verified, lifted: exceptions.filter((exception) => !standing.has(exception)) };
}

/** Writes one 已核实 to 校验记录, making the sheet when it is not there; an earlier entry of the same finding is replaced. */
export function recordException(workbook: WorkbookSnapshot, finding: Finding, reason: string, date: string): readonly SheetOp[] {
  const sheet = workbook.sheets.find(({ name }) => name === EXCEPTION_SHEET);
  const earlier = readExceptions(workbook).find((exception) => exception.finding === finding.id);
  const row = earlier?.row ?? (sheet === undefined ? 1 : firstFreeRow(sheet));
  const cells: CellInput[] = [finding.rule, finding.id, figuresOf(finding), reason, date, finding.message].map((value) => ({ value }));
  const write: SheetOp = { op: 'write', sheet: EXCEPTION_SHEET, row, column: sheet?.left ?? 0, cells: [cells] };
  const wrap: SheetOp = { op: 'style', sheet: EXCEPTION_SHEET, range: { top: row, left: sheet?.left ?? 0, bottom: row, right: (sheet?.left ?? 0) + HEADINGS.length - 1 }, style: { wrap: true, vertical: 'top', format: '@' } };
  return sheet === undefined ? [...newSheet(), wrap, write] : [wrap, write];
}

/** Takes a 已核实 back: its row on 校验记录 is emptied, and the finding is open again. */
export function withdrawException(workbook: WorkbookSnapshot, { row }: Exception): readonly SheetOp[] {
  const sheet = workbook.sheets.find(({ name }) => name === EXCEPTION_SHEET);
  if (sheet === undefined) return [];
  return [{ op: 'write', sheet: EXCEPTION_SHEET, row, column: sheet.left, cells: [HEADINGS.map(() => ({ value: null }))] }];
}

function newSheet(): readonly SheetOp[] {
  const range = { top: 0, left: 0, bottom: 0, right: HEADINGS.length - 1 };
  return [
    { op: 'addSheet', sheet: EXCEPTION_SHEET },
    { op: 'write', sheet: EXCEPTION_SHEET, row: 0, column: 0, cells: [HEADINGS.map((value) => ({ value }))] },
    { op: 'style', sheet: EXCEPTION_SHEET, range, style: { bold: true, fill: '#F2F2F2', border: 'thin', horizontal: 'center' } },
    { op: 'columnWidths', sheet: EXCEPTION_SHEET, left: 0, widths: [8, 24, 40, 40, 12, 60] },
    { op: 'freeze', sheet: EXCEPTION_SHEET, rows: 1, columns: 0 },
  ];
}

function firstFreeRow(sheet: SheetSnapshot): number {
  let last = sheet.text.length - 1;
  while (last >= 0 && (sheet.text[last] ?? []).every((text) => text.trim() === '')) last -= 1;
  return sheet.top + last + 1;
}
