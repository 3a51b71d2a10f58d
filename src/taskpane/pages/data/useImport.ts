import { useMemo, useState } from 'react';
import type { RoundingSolver } from '#domain/balance/balanceRounding';
import type * as ImportEngine from '#app/importFigures';
import type { ConflictChoice } from '#app/importFigures';
import type * as PlanEngine from '#app/importPlan';
import type { ImportPlan, ImportTarget, ImportUse, NamedWorkbook } from '#app/importPlan';
import type * as SheetsEngine from '#app/sheetsAsSource';
import type { SourceSheet } from '#app/sheetsAsSource';
import { usePane } from '../../paneContext';
import { TEXT } from '../../text';

type Engine = typeof ImportEngine & typeof PlanEngine & typeof SheetsEngine;

/** The door that was opened: files, or worksheets of this workbook. */
interface Opened {
  readonly engine: Engine;
  readonly door: 'files' | 'sheets';
  readonly files: readonly NamedWorkbook[];
}

/** 导入 as the page sees it: where figures come from, what would be written, the choices, and the ways on. */
export interface Importing {
  readonly busy: boolean;
  readonly door: Opened['door'] | undefined;
  readonly sources: readonly NamedWorkbook[];
  readonly sheets: readonly SourceSheet[];
  readonly chosenSheets: readonly string[];
  readonly use: ImportUse;
  readonly uses: readonly ImportUse[];
  readonly plan: ImportPlan;
  readonly balance: boolean;
  readonly canBalance: boolean;
  /** How many figures would be written with the present choices. */
  readonly count: number;
  readonly choiceOf: (group: string) => ConflictChoice;
  readonly choose: (group: string, choice: ConflictChoice) => void;
  readonly chooseUse: (use: ImportUse) => void;
  readonly chooseSheet: (sheet: string, chosen: boolean) => void;
  readonly chooseBalance: (balance: boolean) => void;
  readonly openFiles: (files: readonly File[]) => void;
  readonly openSheets: () => void;
  readonly run: () => void;
  readonly forget: () => void;
}

const NOTHING: ImportPlan = { figures: [], groups: [], homeless: [], missing: [] };

/** Reads what the user chose, shows where its figures would go in the workbook as it stands now, and writes them in one step. */
export function useImport(workbook: ImportTarget): Importing {
  const { workplace, dispatch, actions } = usePane();
  const [busy, setBusy] = useState(false);
  const [opened, setOpened] = useState<Opened | undefined>();
  const [picked, setPicked] = useState<readonly string[] | undefined>();
  const [wanted, setWanted] = useState<ImportUse | undefined>();
  const [choices, setChoices] = useState<Readonly<Record<string, ConflictChoice>>>({});
  const [solve, setSolve] = useState<RoundingSolver | undefined>();

  const sheets = useMemo(() => (opened?.door === 'sheets' ? opened.engine.sourceSheets(workbook) : []), [opened, workbook]);
  const chosenSheets = picked ?? sheets.filter(({ suggested }) => suggested).map(({ name }) => name);
  const chosenKey = chosenSheets.join('\n');
  const { target, sources } = useMemo(() => {
    if (opened?.door !== 'sheets') return { target: workbook, sources: opened?.files ?? [] };
    const parted = opened.engine.sheetsApart(workbook, chosenKey.split('\n'), TEXT.import.thisWorkbook);
    return { target: parted.target, sources: parted.source === undefined ? [] : [parted.source] };
  }, [opened, workbook, chosenKey]);
  const uses = useMemo(() => (opened === undefined ? [] : opened.door === 'sheets' ? (['tables'] as const) : opened.engine.usesOf(target, sources)), [opened, target, sources]);
  const use = wanted !== undefined && uses.includes(wanted) ? wanted : (uses[0] ?? 'tables');
  const plan = useMemo(() => opened?.engine.planImport(target, sources, use, TEXT.import.leftReasons, solve) ?? NOTHING, [opened, target, sources, use, solve]);
  const ops = useMemo(() => opened?.engine.importOps(plan, choices) ?? [], [opened, plan, choices]);

  async function begin(door: Opened['door'], files: readonly NamedWorkbook[]): Promise<void> {
    const engine = await loadEngine();
    setPicked(undefined);
    setWanted(undefined);
    setChoices({});
    setSolve(undefined);
    setOpened({ engine, door, files });
  }

  async function openFiles(files: readonly File[]): Promise<void> {
    setBusy(true);
    const engine = await loadEngine();
    const read: NamedWorkbook[] = [];
    for (const file of files) {
      const found = await readSource(file, engine);
      if (found === undefined) break;
      read.push(found);
    }
    setBusy(false);
    if (read.length === files.length) await begin('files', read);
  }

  async function readSource(file: File, engine: Engine): Promise<NamedWorkbook | undefined> {
    const read = await workplace.readFile(new Uint8Array(await file.arrayBuffer()));
    if (!read.ok) {
      actions.refuse(read.error);
      return undefined;
    }
    const source = engine.sourceFrom(file.name, read.value);
    if (source === undefined) dispatch({ do: 'tell', notice: { intent: 'warning', title: TEXT.import.noTables(file.name), text: TEXT.import.noTablesText } });
    return source;
  }

  async function run(): Promise<void> {
    setBusy(true);
    const done = await actions.write(ops);
    setBusy(false);
    if (!done) return;
    setOpened(undefined);
    dispatch({ do: 'tell', notice: { intent: 'success', title: TEXT.import.done(ops.length), text: TEXT.import.doneText } });
  }

  async function balance(wish: boolean): Promise<void> {
    const solver = wish ? await workplace.loadRounding() : undefined;
    setSolve(() => solver);
  }

  const failed = (): void => {
    setBusy(false);
    actions.refuse({ code: 'unreadable' });
  };
  return {
    busy,
    door: opened?.door,
    sources,
    sheets,
    chosenSheets,
    use,
    uses,
    plan,
    balance: solve !== undefined,
    canBalance: opened?.engine.canBalance(target, sources, use) === true,
    count: ops.length,
    choiceOf: (group) => choices[group] ?? 'keep',
    choose: (group, choice) => setChoices({ ...choices, [group]: choice }),
    chooseUse: (next) => {
      setWanted(next);
      setChoices({});
    },
    chooseSheet: (sheet, chosen) => setPicked(chosen ? [...chosenSheets, sheet] : chosenSheets.filter((name) => name !== sheet)),
    chooseBalance: (wish) => void balance(wish).catch(failed),
    openFiles: (files) => void openFiles(files).catch(failed),
    openSheets: () => void begin('sheets', []).catch(failed),
    run: () => void run(),
    forget: () => setOpened(undefined),
  };
}

async function loadEngine(): Promise<Engine> {
  const [figures, plan, sheets] = await Promise.all([import('#app/importFigures'), import('#app/importPlan'), import('#app/sheetsAsSource')]);
  return { ...figures, ...plan, ...sheets };
}
