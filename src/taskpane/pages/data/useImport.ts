import { useMemo, useState } from 'react';
import type * as ImportEngine from '#app/importFigures';
import type { ConflictChoice, ImportPreview } from '#app/importFigures';
import type { RecognisedWorkbook } from '#domain/recognise/recogniseWorkbook';
import { usePane } from '../../paneContext';
import { TEXT } from '../../text';

type Engine = typeof ImportEngine;

/** Another workbook, read and recognised. */
interface Source {
  readonly name: string;
  readonly recognised: RecognisedWorkbook;
  readonly engine: Engine;
}

/** 导入 as the page sees it: the file, what would be written, the choices, and the ways on. */
export interface Importing {
  readonly busy: boolean;
  readonly source: Source | undefined;
  readonly preview: ImportPreview | undefined;
  /** How many figures would be written with the present choices. */
  readonly count: number;
  readonly choiceOf: (table: number) => ConflictChoice;
  readonly choose: (table: number, choice: ConflictChoice) => void;
  readonly open: (file: File) => void;
  readonly run: () => void;
  readonly forget: () => void;
}

/** Reads a chosen file, shows where its figures would go in the tables as they stand now, and writes them in one step. */
export function useImport(target: RecognisedWorkbook): Importing {
  const { workplace, dispatch, actions } = usePane();
  const [busy, setBusy] = useState(false);
  const [source, setSource] = useState<Source | undefined>();
  const [choices, setChoices] = useState<Readonly<Record<number, ConflictChoice>>>({});
  const preview = useMemo(() => source?.engine.previewImport(target, source.recognised), [target, source]);
  const ops = useMemo(() => (source === undefined || preview === undefined ? [] : source.engine.importOps(target, preview, choices)), [target, source, preview, choices]);

  async function open(file: File): Promise<void> {
    setBusy(true);
    const bytes = new Uint8Array(await file.arrayBuffer());
    const [read, engine, { readTablesAndSupplement }] = await Promise.all([workplace.readFile(bytes), import('#app/importFigures'), import('#app/readTablesAndSupplement')]);
    setBusy(false);
    if (!read.ok) {
      actions.refuse(read.error);
      return;
    }
    const { recognised } = readTablesAndSupplement(read.value);
    if (recognised.tables.length === 0) {
      dispatch({ do: 'tell', notice: { intent: 'warning', title: TEXT.import.noTables, text: TEXT.import.noTablesText } });
      return;
    }
    setChoices({});
    setSource({ name: file.name, recognised, engine });
  }

  async function run(): Promise<void> {
    setBusy(true);
    const count = ops.length;
    const done = await actions.write(ops);
    setBusy(false);
    if (!done) return;
    setSource(undefined);
    dispatch({ do: 'tell', notice: { intent: 'success', title: TEXT.import.done(count), text: TEXT.import.doneText } });
  }

  return {
    busy,
    source,
    preview,
    count: ops.length,
    choiceOf: (table) => choices[table] ?? 'keep',
    choose: (table, choice) => setChoices({ ...choices, [table]: choice }),
    open: (file) => void open(file).catch(() => {
      setBusy(false);
      actions.refuse({ code: 'unreadable' });
    }),
    run: () => void run(),
    forget: () => setSource(undefined),
  };
}
