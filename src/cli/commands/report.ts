import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { err, ok, type Result } from '#domain/result';
import type { Report } from '#domain/report/report';
import { reportToSheet } from '#domain/report/toSheet';
import { readPackageFacts } from '#adapters/xlsx/packageFacts';
import { readWorkbook } from '#adapters/xlsx/readWorkbook';
import { writeWorkbook } from '#adapters/xlsx/writeWorkbook';
import { looksLikeTable } from '#app/looksLikeTable';
import { prepareSubmission } from '#app/submission';
import { submissionReport, timeInWords } from '#app/submissionReport';
import { version } from '../../../package.json';
import { readAccounts } from '../accounts';
import { refusedEdition } from '../chosenEdition';
import { readBytes, refusalToWrite, writeWhole } from '../files';
import { messages } from '../messages';
import { paintFor, type Terminal } from '../terminal';
import { readText } from '../texts';
import type { ReportCommand } from '../workCommands';
import { workMessages as say } from '../workMessages';

/** `gongkai report`: checks a workbook with its text and writes 检查报告. Status 1 while there is an open 错误. */
export async function report(request: ReportCommand, terminal: Terminal, now: Date = new Date()): Promise<Result<number>> {
  const { file, text, edition, out } = request;
  const refused = refusedEdition(edition);
  if (refused !== undefined) return refused;
  const refusal = refusalToWrite(out, 'keep');
  if (refusal !== undefined) return err(refusal);
  const bytes = readBytes(file);
  if (!bytes.ok) return bytes;
  const workbook = await readWorkbook(bytes.value, { looksLikeTable });
  if (!workbook.ok) return err(messages.refusal(file, workbook.error));
  const paragraphs = text === undefined ? undefined : readText(text);
  if (paragraphs?.ok === false) return paragraphs;
  const booklet = request.accounts === undefined ? undefined : await readAccounts(request.accounts);
  if (booklet?.ok === false) return booklet;
  const facts = readPackageFacts(bytes.value);
  const whole = workbook.value.sheets.some(({ headOnly }) => headOnly === true) ? await readWorkbook(bytes.value) : undefined;
  const submission = prepareSubmission(workbook.value, {
    ...(edition === undefined ? {} : { edition }),
    ...(paragraphs === undefined ? {} : { paragraphs: paragraphs.value }),
    ...(booklet === undefined ? {} : { booklet: booklet.value }),
    ...(facts.ok ? { file: facts.value } : {}),
    ...(whole?.ok === true ? { whole: whole.value } : {}),
  });
  if (!submission.ok) return err(messages.noTable(file));
  const made = await bytesOf(await submissionReport(submission.value, { workbook: basename(file), version: say.tool(version), time: timeInWords(now), hash: sha256 }), out);
  if (!made.ok) return made;
  const written = writeWhole(out, made.value, 'keep');
  if (!written.ok) return written;
  const paint = paintFor(terminal.colour);
  const { checklist, sorted } = submission.value;
  const open = checklist.items.filter((item) => (item.state === '缺' || item.state === '待办') && item.waitsFor === undefined);
  terminal.out(checklist.ready ? paint.green(`✔ ${checklist.words}`) : paint.yellow(`${checklist.words}：`));
  for (const { name, state, reason } of open) terminal.out(`  ${state}  ${name}：${reason}`);
  terminal.out(say.reported(out, written.value));
  return ok(sorted.open.some(({ grade }) => grade === '错误') ? 1 : 0);
}

async function bytesOf(made: Report, out: string): Promise<Result<Uint8Array>> {
  if (/\.docx$/iu.test(out)) {
    const { writeReportDocx } = await import('#adapters/docx/writeReport');
    return ok(await writeReportDocx(made));
  }
  const written = await writeWorkbook(reportToSheet(made));
  return written.ok ? written : err(messages.noWrite(out));
}

function sha256(text: string): Promise<string> {
  return Promise.resolve(createHash('sha256').update(text, 'utf8').digest('hex'));
}
