import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { err, ok, type Result } from '#domain/result';
import { writeWorkbook } from '#adapters/xlsx/writeWorkbook';
import { batchReportOps } from '../batchReport';
import { refusalToWrite, writeWhole } from '../files';
import { messages } from '../messages';
import { reviewInPool, type BatchRow } from '../reviewPool';
import { paintFor, type Paint, type Terminal } from '../terminal';
import { workbookFiles } from '../workbookFiles';

interface BatchRequest {
  readonly folder: string;
  readonly out?: string;
  readonly jobs?: number;
  readonly json: boolean;
}

/** `gongkai batch`: reviews every workbook of a folder tree; an unreadable file is a row, never the end of the run. */
export async function batch(request: BatchRequest, terminal: Terminal): Promise<Result<number>> {
  const refusal = request.out === undefined ? undefined : refusalToWrite(request.out, 'keep');
  if (refusal !== undefined) return err(refusal);
  const files = workbookFiles(request.folder, request.out);
  if (!files.ok) return files;
  const rows: BatchRow[] = [];
  const paint = paintFor(terminal.colour);
  const requests = files.value.map((file) => ({ file, path: join(request.folder, file) }));
  await reviewInPool(requests, request.jobs ?? availableParallelism(), (row) => {
    rows.push(row);
    terminal.out(request.json ? JSON.stringify(row) : rowLine(row, paint));
  });
  if (!request.json) terminal.out(`\n${closingLine(rows)}`);
  const written = request.out === undefined ? ok(undefined) : await writeReport(request.out, rows);
  if (!written.ok) return written;
  if (request.out !== undefined && !request.json) terminal.out(messages.reportWritten(request.out, written.value));
  return ok(rows.some((row) => 'summary' in row && row.summary.错误 > 0) ? 1 : 0);
}

async function writeReport(out: string, rows: readonly BatchRow[]): Promise<Result<string | undefined>> {
  const bytes = await writeWorkbook(batchReportOps(rows));
  return bytes.ok ? writeWhole(out, bytes.value, 'keep') : err(messages.noWrite(out));
}

function rowLine(row: BatchRow, paint: Paint): string {
  if (!('summary' in row)) return `${paint.yellow('？')} ${row.file}  ${row.error}`;
  const { 错误, 尾差, 尾差偏大, 口径尾差, 提示 } = row.summary;
  const verdict = 错误 > 0 ? paint.red(`✘ 错误 ${String(错误)}`) : paint.green('✔ 无错误');
  return `${verdict}  ${row.file}  ${row.entity ?? ''}  ${String(row.tables.length)} 张表 ${String(row.coverage.amounts)} 个数  尾差 ${String(尾差 + 尾差偏大 + 口径尾差)}  提示 ${String(提示)}`;
}

function closingLine(rows: readonly BatchRow[]): string {
  const read = rows.filter((row) => 'summary' in row);
  const wrong = read.filter(({ summary }) => summary.错误 > 0).length;
  const unread = rows.length - read.length;
  return `共 ${String(rows.length)} 个工作簿：${String(read.length - wrong)} 个没有错误，${String(wrong)} 个有错误${unread > 0 ? `，${String(unread)} 个未能检查` : ''}。`;
}
