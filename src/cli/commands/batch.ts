import { availableParallelism } from 'node:os';
import { basename, join } from 'node:path';
import { err, ok, type Result } from '#domain/result';
import { writeLists } from '#adapters/xlsx/writeLists';
import { batchReport } from '#app/batch/batchReport';
import { counted, isReviewed, tallySentence, type BatchTally, type UnitRow } from '#app/batch/unitRow';
import { version } from '../../../package.json';
import { readAccounts } from '../accounts';
import { BatchJournal, stampOf } from '../batchJournal';
import { batchMessages } from '../batchMessages';
import { InOrder } from '../batchOrder';
import { BatchProgress } from '../batchProgress';
import { failureToWrite, refusalToWrite, writeWhole } from '../files';
import { messages } from '../messages';
import { reviewInPool } from '../reviewPool';
import { paintFor, type Paint, type Terminal } from '../terminal';
import { workbookFiles } from '../workbookFiles';

interface BatchRequest {
  readonly folder: string;
  readonly accounts?: string;
  readonly out?: string;
  readonly jobs?: number;
  readonly json: boolean;
}

/** The folder's state of the sources is the name of a bundle's folder, so that another engine's rows are never taken over, nor those by another 科目书. */
const ENGINE = `${version} ${basename(__dirname)}`;

/**
 * `gongkai batch`: reviews every workbook of a folder tree; an unreadable file is a row, never the end of the run. With a
 * report each row is on disk as soon as it is known, and an interrupted run goes on from there.
 */
export async function batch(request: BatchRequest, terminal: Terminal): Promise<Result<number>> {
  const { folder, out } = request;
  const refusal = out === undefined ? undefined : refusalToWrite(out, 'keep');
  if (refusal !== undefined) return err(refusal);
  const booklet = request.accounts === undefined ? undefined : await readAccounts(request.accounts);
  if (booklet?.ok === false) return booklet;
  const found = workbookFiles(folder, out);
  if (!found.ok) return found;
  const { files, closed } = found.value;
  const journal = out === undefined ? ok(undefined) : openJournal(`${out}.未完成`, out, request.accounts === undefined ? ENGINE : `${ENGINE} ${stampOf(request.accounts)}`);
  if (!journal.ok) return journal;
  if ((journal.value?.size ?? 0) > 0) terminal.error(batchMessages.continues(journal.value?.size ?? 0));
  for (const path of closed) terminal.error(batchMessages.closedFolder(join(folder, path)));
  const run = await reviewAll(request, files, journal.value, terminal);
  if (run.stopped) {
    journal.value?.close();
    return err(run.failure ?? batchMessages.interrupted(run.tally.all, files.length, out));
  }
  if (!request.json) terminal.out(`\n${tallySentence(run.tally)}`);
  const written = out === undefined ? ok(undefined) : await writeReport(out, files, journal.value);
  if (!written.ok) return written;
  if (out !== undefined && !request.json) terminal.out(messages.reportWritten(out, written.value));
  return ok(run.tally.wrong > 0 ? 1 : 0);
}

function openJournal(path: string, out: string, engine: string): Result<BatchJournal> {
  try {
    return ok(BatchJournal.open(path, engine));
  } catch (reason) {
    return err(failureToWrite(out, reason));
  }
}

interface Run {
  readonly tally: BatchTally;
  readonly stopped: boolean;
  /** Why the journal took no more, where it did not. */
  readonly failure?: string;
}

async function reviewAll(request: BatchRequest, files: readonly string[], journal: BatchJournal | undefined, terminal: Terminal): Promise<Run> {
  let tally: BatchTally = { all: 0, wrong: 0, unread: 0 };
  let failure: string | undefined;
  const paint = paintFor(terminal.colour);
  const inOrder = new InOrder(files, (_, line) => {
    const row = JSON.parse(line) as UnitRow;
    tally = counted(tally, row);
    terminal.out(request.json ? line : rowLine(row, paint));
  });
  const stamps = new Map(files.map((file) => [file, stampOf(join(request.folder, file))]));
  const known = new Set(files.filter((file) => journal?.has(file, stamps.get(file) ?? '')));
  for (const file of known) inOrder.take(file, journal?.row(file) ?? '');
  const left = files.filter((file) => !known.has(file)).map((file) => ({ file, path: join(request.folder, file) }));
  const progress = new BatchProgress(left.length, terminal);
  const stopped = await interruptible((stopping) =>
    reviewInPool(left, {
      jobs: request.jobs ?? availableParallelism(),
      ...(request.accounts === undefined ? {} : { accounts: request.accounts }),
      stop: stopping.signal,
      giveUp: ({ file }) => JSON.stringify({ file, error: messages.gaveUp(file) }),
      finish: ({ file }, row) => {
        try {
          journal?.keep(file, stamps.get(file) ?? '', row);
        } catch (reason) {
          failure = failureToWrite(request.out ?? '', reason);
          stopping.abort();
          return;
        }
        inOrder.take(file, row);
        progress.step();
      },
    }),
  );
  return { tally, stopped, ...(failure === undefined ? {} : { failure }) };
}

/** Runs work that the user may stop with Ctrl+C; true when it was stopped. */
async function interruptible(work: (stopping: AbortController) => Promise<void>): Promise<boolean> {
  const stopping = new AbortController();
  const stop = (): void => stopping.abort();
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  await work(stopping);
  process.off('SIGINT', stop);
  process.off('SIGTERM', stop);
  return stopping.signal.aborted;
}

async function writeReport(out: string, files: readonly string[], journal: BatchJournal | undefined): Promise<Result<string | undefined>> {
  const bytes = await writeLists(batchReport(() => rowsOf(files, journal)));
  const written = bytes.ok ? writeWhole(out, bytes.value, 'keep') : err(messages.noWrite(out));
  if (written.ok) journal?.remove();
  return written;
}

function* rowsOf(files: readonly string[], journal: BatchJournal | undefined): Iterable<UnitRow> {
  for (const file of files) if (journal !== undefined) yield JSON.parse(journal.row(file)) as UnitRow;
}

function rowLine(row: UnitRow, paint: Paint): string {
  if (!isReviewed(row)) return `${paint.yellow('？')} ${row.file}  ${row.error}`;
  const { 错误, 尾差, 尾差偏大, 口径尾差, 提示 } = row.summary;
  const verdict = 错误 > 0 ? paint.red(`✘ 错误 ${String(错误)}`) : paint.green('✔ 无错误');
  return `${verdict}  ${row.file}  ${row.entity ?? ''}  ${String(row.tables.length)} 张表 ${String(row.coverage.amounts)} 个数  尾差 ${String(尾差 + 尾差偏大 + 口径尾差)}  提示 ${String(提示)}`;
}
