import { useState } from 'react';
import type { HostRefusal } from '#app/ports';
import type { Submission } from '#app/submission';
import { err, ok, type Result } from '#domain/result';
import type { WorkbookSnapshot } from '#domain/sheet';
import { openParts } from '#domain/submission/item';
import type { PackageFacts } from '#domain/submission/packageFacts';
import type { DraftState } from '../../hooks/useDraft';
import { usePane } from '../../paneContext';
import { TEXT } from '../../text';
import { publicationNote, type PublicationNote } from './publicationNote';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** 生成公开版 as the page sees it; `note` tells of the last one. */
export interface Publishing {
  readonly busy: boolean;
  readonly note: PublicationNote | undefined;
  readonly publish: () => void;
  readonly forget: () => void;
}

/** Makes 公开版 of the tables and of the text, from the file as it would be saved now; the working file stays as it is. */
export function usePublishing(submission: Submission, draft: DraftState): Publishing {
  const { workplace, session, state, dispatch, actions } = usePane();
  const onlyFiles = workplace.kind === 'workbench';
  const [busy, setBusy] = useState(false);
  const [note, setNote] = useState<PublicationNote | undefined>();
  const { checklist, textSource, paragraphs, review } = submission;
  const { gaps } = openParts(checklist);

  async function publish(): Promise<void> {
    const tables = await publishTables();
    if (!tables.ok) {
      if (tables.error === 'noTable') dispatch({ do: 'tell', notice: { intent: 'warning', title: TEXT.submit.noTables } });
      else actions.refuse(tables.error, () => void working());
      return;
    }
    const text = gaps > 0 ? undefined : await publishText();
    if (text?.ok === false) {
      actions.refuse(text.error, () => void working());
      return;
    }
    const saved = text === undefined ? [] : [saveText(text.value)];
    const open = checklist.open > 0 ? [TEXT.submit.stillOpen(checklist.open)] : [];
    const silent = gaps > 0 ? [TEXT.submit.textHasGaps(gaps)] : text === undefined ? [TEXT.submit.noText] : [];
    setNote({ ...tables.value, files: [...tables.value.files, ...saved], warnings: [...tables.value.warnings, ...silent, ...open] });
  }

  async function publishTables(): Promise<Result<PublicationNote, HostRefusal | 'noTable'>> {
    const working = await workplace.ownFile();
    if (!working.ok) return onlyFiles ? working : copyBeside(session.state().reading?.workbook);
    const [whole, file, { preparePublication }] = await Promise.all([workplace.readFile(working.value), workplace.readPackage(working.value), import('#app/publishWorkbook')]);
    if (!whole.ok) return whole;
    const publication = preparePublication(whole.value);
    if (!publication.ok) return err('noTable');
    const made = await workplace.publishTables(working.value, publication.value);
    if (!made.ok) return made;
    const facts = file.ok ? file.value : undefined;
    const opened = await workplace.openNew?.(made.value);
    if (opened?.ok === false && !onlyFiles) return copyBeside(whole.value, facts);
    const name = TEXT.submit.publishedName(workplace.ownName() ?? TEXT.submit.unnamed);
    const where = opened?.ok === true ? TEXT.submit.opened : workplace.saveFile(name, made.value, XLSX) ? TEXT.submit.downloaded(name) : TEXT.submit.notSavedFile(name);
    return ok(publicationNote(where, publication.value, facts));
  }

  /** 公开版 as sheets to be moved out, where no workbook can be opened beside this one. */
  async function copyBeside(workbook: WorkbookSnapshot | undefined, file?: PackageFacts): Promise<Result<PublicationNote, HostRefusal | 'noTable'>> {
    const { prepareCopies } = await import('#app/publishWorkbook');
    const copies = workbook === undefined ? err('noTable' as const) : prepareCopies(workbook);
    if (!copies.ok) return copies;
    const { names, ops, publication } = copies.value;
    const written = await workplace.port.apply(ops);
    if (!written.ok) return written;
    void session.checkNow();
    const [sheet = ''] = names;
    void workplace.port.reveal({ sheet, row: 0, column: 0 });
    const note = publicationNote(TEXT.submit.copied, publication, file);
    return ok({ ...note, steps: TEXT.submit.moveOut(sheet, names.at(-1) ?? sheet), warnings: file === undefined ? [...note.warnings, TEXT.submit.hiddenUnseen] : note.warnings });
  }

  async function publishText(): Promise<Result<Uint8Array, HostRefusal> | undefined> {
    if (textSource === 'draft' && draft?.ok === true) return workplace.publishText(await workplace.makeWord(draft.value.narrative));
    const { text } = state;
    if (textSource === 'given' && text?.bytes !== undefined && text.lines === text.original && /\.docx$/iu.test(text.name ?? '')) return workplace.publishText(text.bytes);
    return paragraphs === undefined ? undefined : workplace.publishText(paragraphs);
  }

  function saveText(bytes: Uint8Array): string {
    const { entity, year } = review.recognised;
    const name = TEXT.submit.textName(entity ?? '', year === undefined ? '' : TEXT.submit.year(year));
    return workplace.saveFile(name, bytes, WORD) ? TEXT.submit.downloaded(name) : TEXT.submit.notSavedFile(name);
  }

  async function working(): Promise<void> {
    setBusy(true);
    await publish();
    setBusy(false);
  }

  return { busy, note, publish: () => void working(), forget: () => setNote(undefined) };
}
