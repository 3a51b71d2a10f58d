import { err, ok, type Result } from '#domain/result';
import type { Narrative } from '#domain/narrative/narrative';
import { narrativeToMarkdown } from '#domain/narrative/toText';
import { readWorkbook } from '#adapters/xlsx/readWorkbook';
import { draftFromWorkbook } from '#app/draftNarrative';
import { looksLikeTable } from '#app/looksLikeTable';
import type { DraftCommand } from '../arguments';
import { refusedEdition } from '../chosenEdition';
import { readBytes, refusalToWrite, writeWhole, type Existing } from '../files';
import { messages } from '../messages';
import { paintFor, type Terminal } from '../terminal';

const GAPS_SHOWN = 10;

/** `gongkai draft`: drafts the 情况说明 of a workbook into a .docx or .md and says what is still to be filled in. */
export async function draft(request: DraftCommand, terminal: Terminal): Promise<Result<number>> {
  const existing: Existing = request.force ? 'replace' : 'keep';
  const refused = refusedEdition(request.edition);
  if (refused !== undefined) return refused;
  const refusal = refusalToWrite(request.out, existing);
  if (refusal !== undefined) return err(refusal);
  const bytes = readBytes(request.file);
  if (!bytes.ok) return bytes;
  const workbook = await readWorkbook(bytes.value, { looksLikeTable });
  if (!workbook.ok) return err(messages.refusal(request.file, workbook.error));
  const drafted = draftFromWorkbook(workbook.value, request);
  if (!drafted.ok) return err(messages.noDraft(request.file, drafted.error));
  const { narrative } = drafted.value;
  const written = writeWhole(request.out, await bytesOf(narrative, request.out), existing);
  if (!written.ok) return written;
  terminal.out(draftReport(narrative, request.out, written.value, terminal));
  return ok(0);
}

async function bytesOf(narrative: Narrative, out: string): Promise<Uint8Array | string> {
  if (!/\.docx$/iu.test(out)) return narrativeToMarkdown(narrative);
  const { writeNarrativeDocx } = await import('#adapters/docx/writeDocx');
  return writeNarrativeDocx(narrative);
}

function draftReport(narrative: Narrative, out: string, kept: string | undefined, terminal: Terminal): string {
  const paint = paintFor(terminal.colour);
  const figures = narrative.sections.flatMap(({ paragraphs }) => paragraphs.flatMap(({ runs }) => runs.filter((run) => run.kind === 'figure' && run.printed !== undefined))).length;
  const chapters = narrative.sections.filter(({ level }) => level > 0).length;
  const head = `${paint.green('✔')} 情况说明已写入 ${out}：${String(chapters)} 节，${String(figures)} 个数均来自表格和补充资料。${kept === undefined ? '' : `原稿保留为 ${kept}。`}`;
  const gaps = narrative.gaps.slice(0, GAPS_SHOWN).map(({ section, label }) => `  ${section}：${label}`);
  const more = narrative.gaps.length - gaps.length;
  const notes = narrative.notes.map(({ section, message }) => `  ${section}：${message}`);
  return [
    head,
    ...(gaps.length === 0 ? ['没有待填内容。'] : [paint.yellow(`还有 ${String(narrative.gaps.length)} 处待填（可填在“补充资料”表后重新起草）：`), ...gaps, ...(more > 0 ? [`  另有 ${String(more)} 处`] : [])]),
    ...(notes.length === 0 ? [] : [paint.blue('提醒：'), ...notes]),
  ].join('\n');
}
