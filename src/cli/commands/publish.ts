import { existsSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { err, ok, type Result } from '#domain/result';
import { publishDocx, publishParagraphs } from '#adapters/docx/publishDocx';
import { isDocx } from '#adapters/docx/readNarrative';
import { publishWorkbook } from '#adapters/xlsx/publishWorkbook';
import { readWorkbook } from '#adapters/xlsx/readWorkbook';
import { preparePublication } from '#app/publishWorkbook';
import { readBytes, refusalToWrite, writeWhole, type Existing } from '../files';
import { messages } from '../messages';
import { paintFor, type Terminal } from '../terminal';
import { readText } from '../texts';
import type { PublishCommand } from '../workCommands';
import { workMessages as say } from '../workMessages';

const TEXT_NAME = '情况说明.docx';

/** `gongkai publish`: writes 公开版 of a workbook, and of its text, beside the working files, which stay as they are. */
export async function publish(request: PublishCommand, terminal: Terminal): Promise<Result<number>> {
  const { file, text, force } = request;
  const existing: Existing = force ? 'replace' : 'refuse';
  const out = targetOf(request);
  const textOut = join(dirname(out), TEXT_NAME);
  const targets = text === undefined ? [out] : [out, textOut];
  const own = targets.find((target) => [file, text].some((source) => source !== undefined && resolve(source) === resolve(target)));
  if (own !== undefined) return err(say.ownFile(own));
  const refusal = targets.map((target) => refusalToWrite(target, existing)).find((one) => one !== undefined);
  if (refusal !== undefined) return err(refusal);
  const bytes = readBytes(file);
  if (!bytes.ok) return bytes;
  const workbook = await readWorkbook(bytes.value);
  if (!workbook.ok) return err(messages.refusal(file, workbook.error));
  const publication = preparePublication(workbook.value);
  if (!publication.ok) return err(messages.noTable(file));
  const made = await publishWorkbook(bytes.value, publication.value);
  if (!made.ok) return err(made.error.code === 'unsupported' ? say.notWritable(file) : messages.refusal(file, made.error));
  const said = text === undefined ? undefined : await publishedText(text);
  if (said?.ok === false) return said;
  const written = writeWhole(out, made.value, existing);
  if (!written.ok) return written;
  const spoken = said === undefined ? ok(undefined) : writeWhole(textOut, said.value, existing);
  if (!spoken.ok) return spoken;
  const paint = paintFor(terminal.colour);
  const { sheets, formulas, shortened, dropped, leftOut, errors } = publication.value;
  terminal.out(`${paint.green('✔')} ${say.published(out, sheets.length, formulas, shortened, dropped)}`);
  if (leftOut.length > 0) terminal.out(paint.grey(say.leftOut(leftOut)));
  terminal.out(text === undefined ? paint.grey(say.noTextGiven) : `${paint.green('✔')} ${say.textPublished(textOut)}`);
  if (errors > 0) terminal.out(paint.red(say.stillWrong(errors)));
  return ok(errors > 0 ? 1 : 0);
}

function targetOf({ file, out }: PublishCommand): string {
  const isFolder = !/\.xlsx$/iu.test(out) || (existsSync(out) && statSync(out).isDirectory());
  return isFolder ? join(out, `${basename(file).replace(/\.xls[xm]?$/iu, '')}（公开版）.xlsx`) : out;
}

async function publishedText(file: string): Promise<Result<Uint8Array>> {
  const bytes = readBytes(file);
  if (!bytes.ok) return bytes;
  const paragraphs = isDocx(bytes.value) ? undefined : readText(file);
  if (paragraphs?.ok === false) return paragraphs;
  const made = paragraphs === undefined ? publishDocx(bytes.value) : await publishParagraphs(paragraphs.value);
  return made.ok ? made : err(messages.textRefusal(file, made.error));
}
