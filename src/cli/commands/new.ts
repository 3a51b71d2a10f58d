import { basename } from 'node:path';
import { bookletName, bookletOps, type Booklet } from '#domain/chart/booklet';
import { explainCode } from '#domain/chart/explainCode';
import { formSheetName, type FormRequest } from '#domain/forms/formTemplate';
import { renderForm } from '#domain/forms/renderForm';
import { err, ok, type Result } from '#domain/result';
import { newWorkbook } from '#adapters/xlsx/memoryWorkbook';
import { insertTables, type InsertedTables } from '#app/insertTables';
import { readAccounts } from '../accounts';
import type { NewCommand } from '../arguments';
import { chosenEdition } from '../chosenEdition';
import { refusalToWrite, writeWhole, type Existing } from '../files';
import { messages } from '../messages';
import { paintFor, type Terminal } from '../terminal';

/** `gongkai new`: writes a workbook with every table of an edition and 补充资料. */
export async function createWorkbook(request: NewCommand, terminal: Terminal): Promise<Result<number>> {
  const edition = chosenEdition(request.edition);
  if (!edition.ok) return edition;
  const existing: Existing = request.force ? 'replace' : 'refuse';
  const refusal = refusalToWrite(request.out, existing);
  if (refusal !== undefined) return err(refusal);
  const booklet = request.accounts === undefined ? undefined : await readAccounts(request.accounts);
  if (booklet?.ok === false) return booklet;
  const workbook = newWorkbook();
  const { year, entity, codes, unit } = request;
  const units = request.units.length === 0 ? [entity] : request.units;
  const inserted = await insertTables(workbook, { edition: edition.value, year, entity, codes, units, ...(unit === undefined ? {} : { unit }), ...(booklet === undefined ? {} : { booklet: booklet.value }) });
  if (!inserted.ok) throw new Error(`template refused: ${JSON.stringify(inserted.error)}`);
  const forms = request.forms.map((form): FormRequest => ({ ...form, year, entity, scored: !request.plainForms }));
  const kept = booklet === undefined ? [] : bookletOps(booklet.value, basename(request.accounts ?? ''));
  const added = await workbook.apply([...forms.flatMap(renderForm), ...kept]);
  if (!added.ok) return err(messages.repeatedForm(added.error.sheet ?? ''));
  const written = writeWhole(request.out, workbook.bytes() ?? '', existing);
  if (!written.ok) return written;
  terminal.out(newReport(request, edition.value.name, inserted.value, terminal, booklet?.value));
  return ok(0);
}

function newReport(request: NewCommand, edition: string, { sheets, formulas }: InsertedTables, terminal: Terminal, booklet?: Booklet): string {
  const paint = paintFor(terminal.colour);
  const head = `${paint.green('✔')} 已生成 ${request.out}：${request.entity} ${String(request.year)} 年度，${edition}，${String(sheets.length - 1)} 张公开表和“补充资料”，${String(formulas)} 个公式。`;
  const codes = request.codes.length === 0 ? ['没有指定科目，各表的科目行留空；用 --codes 打开要用的科目。'] : request.codes.flatMap((code) => codeNote(code, booklet));
  const forms = request.forms.map((form) => `另有绩效自评表：${formSheetName(form)}`);
  return [head, ...[...codes, ...forms].map((line) => `  ${line}`)].join('\n');
}

function codeNote(code: string, booklet: Booklet | undefined): readonly string[] {
  const official = booklet === undefined ? 'silent' : bookletName(booklet, code, 'functional');
  if (official === 'absent') return [`科目 ${code} 不在所给的科目书中，请核对编码。`];
  if (official !== 'silent') return [];
  const explained = explainCode(code);
  if (explained === undefined || explained.source === 'unknown') return [`科目 ${code} 不在内置目录中，名称请在表中填写。`];
  return explained.source === 'rule' ? [`科目 ${code} 不在内置目录中，名称按编码规则写作“${explained.name ?? ''}”，请核对。`] : [];
}
