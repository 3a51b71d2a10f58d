import { err, ok, type Result } from '#domain/result';
import type { WorkbookSnapshot } from '#domain/sheet';
import type { Narrative } from '#domain/narrative/narrative';
import { readOwnGlossary } from '#domain/narrative/ownGlossary';
import { printedTables } from '#domain/narrative/printedTable';
import { narrativeToMarkdown } from '#domain/narrative/toText';
import { readWorkbook } from '#adapters/xlsx/readWorkbook';
import { draftLikeFromWorkbooks } from '#app/draftLikeLastYear';
import { draftFromWorkbook, type Draft } from '#app/draftNarrative';
import { looksLikeTable } from '#app/looksLikeTable';
import type { DraftCommand } from '../arguments';
import { refusedEdition } from '../chosenEdition';
import { readBytes, refusalToWrite, writeWhole, type Existing } from '../files';
import { messages } from '../messages';
import { paintFor, type Terminal } from '../terminal';
import { readText } from '../texts';

const GAPS_SHOWN = 10;

/** `gongkai draft`: drafts the 情况说明 of a workbook into a .docx or .md and says what is still to be filled in. */
export async function draft(request: DraftCommand, terminal: Terminal): Promise<Result<number>> {
  const existing: Existing = request.force ? 'replace' : 'keep';
  const refused = refusedEdition(request.edition);
  if (refused !== undefined) return refused;
  const refusal = refusalToWrite(request.out, existing);
  if (refusal !== undefined) return err(refusal);
  const drafted = await draftOf(request);
  if (!drafted.ok) return drafted;
  const { narrative } = drafted.value;
  const written = writeWhole(request.out, await bytesOf(drafted.value, request), existing);
  if (!written.ok) return written;
  terminal.out(draftReport(narrative, request, written.value, terminal));
  return ok(0);
}

interface Drafted extends Draft {
  readonly workbook: WorkbookSnapshot;
}

async function draftOf(request: DraftCommand): Promise<Result<Drafted>> {
  const workbook = await workbookOf(request.file);
  if (!workbook.ok) return workbook;
  const { like, last } = request;
  const glossary = request.glossary === undefined ? undefined : readText(request.glossary);
  if (glossary?.ok === false) return glossary;
  const before = last === undefined ? undefined : await workbookOf(last);
  if (before?.ok === false) return before;
  if (like === undefined || last === undefined || before === undefined) {
    const { edition, year, entity } = request;
    const said = { ...(edition === undefined ? {} : { edition }), ...(year === undefined ? {} : { year }), ...(entity === undefined ? {} : { entity }) };
    const own = { ...(before === undefined ? {} : { lastYear: before.value }), ...(glossary === undefined ? {} : { glossary: readOwnGlossary(glossary.value) }) };
    const drafted = draftFromWorkbook(workbook.value, { ...said, ...own });
    return drafted.ok ? ok({ ...drafted.value, workbook: workbook.value }) : err(messages.noDraft(request.file, drafted.error));
  }
  const paragraphs = readText(like);
  if (!paragraphs.ok) return paragraphs;
  const { glossary: _file, ...said } = request;
  const carried = draftLikeFromWorkbooks(workbook.value, { paragraphs: paragraphs.value, workbook: before.value }, said);
  return carried.ok ? ok({ ...carried.value, workbook: workbook.value }) : err(messages.noLike(request.file, last, carried.error));
}

async function workbookOf(file: string): Promise<Result<WorkbookSnapshot>> {
  const bytes = readBytes(file);
  if (!bytes.ok) return bytes;
  const workbook = await readWorkbook(bytes.value, { looksLikeTable });
  return workbook.ok ? workbook : err(messages.refusal(file, workbook.error));
}

async function bytesOf({ narrative, workbook, recognised }: Drafted, { out, contents = false, sources = false, tables = false }: DraftCommand): Promise<Uint8Array | string> {
  if (!/\.docx$/iu.test(out)) return narrativeToMarkdown(narrative);
  const { writeNarrativeDocx } = await import('#adapters/docx/writeDocx');
  return writeNarrativeDocx(narrative, { contents, sources, tables: tables ? printedTables(workbook, recognised) : [] });
}

function draftReport(narrative: Narrative, request: DraftCommand, kept: string | undefined, terminal: Terminal): string {
  const paint = paintFor(terminal.colour);
  const figures = narrative.sections.flatMap(({ paragraphs }) => paragraphs.flatMap(({ runs }) => runs.filter((run) => run.kind === 'figure' && run.printed !== undefined))).length;
  const chapters = narrative.sections.filter(({ level }) => level > 0).length;
  const head = `${paint.green('✔')} 情况说明已写入 ${request.out}：${String(chapters)} 节，${String(figures)} 个数均来自表格和补充资料。${kept === undefined ? '' : `原稿保留为 ${kept}。`}`;
  const gaps = narrative.gaps.slice(0, GAPS_SHOWN).map(({ section, label, offered }) => `  ${section}：${label}${offered === undefined ? '' : `（上年填：${offered}）`}`);
  const more = narrative.gaps.length - gaps.length;
  const notes = narrative.notes.map(({ section, message }) => `  ${section === '' ? '' : `${section}：`}${message}`);
  return [
    head,
    ...(gaps.length === 0 ? ['没有待填内容。'] : [paint.yellow(`还有 ${String(narrative.gaps.length)} 处待填${request.like === undefined ? '' : '、待核'}（可填在“补充资料”表后重新起草）：`), ...gaps, ...(more > 0 ? [`  另有 ${String(more)} 处`] : [])]),
    ...(notes.length === 0 ? [] : [paint.blue('提醒：'), ...notes]),
    ...(request.contents === true ? ['目录页码按版面推算；定稿后请在 Word 或 WPS 中更新目录。'] : []),
  ].join('\n');
}
