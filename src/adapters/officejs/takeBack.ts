import { entriesOf } from './asTyped';
import { isLoaded, namesBefore, type BatchTrace, type WrittenBlock } from './batchTrace';
import { keyOf } from './checkOps';
import { patient, type ExcelHost } from './host';
import { blockOf } from './queueOps';
import { refusalOf } from './refusal';

/** How often the host is asked before what a batch left behind is given up. */
const ATTEMPTS = 3;

type Grid = readonly (readonly unknown[])[];
type Entry = string | number | boolean | null;

/** A written block that is to be restored. */
interface Restoration {
  readonly id: string;
  readonly block: WrittenBlock;
  /** What the write left, where the host told (the last one may or may not have been done); a cell that differs by now was edited by the user and stays. */
  readonly left: Grid | undefined;
}

/**
 * 撤回: undoes what a refused batch left behind. Sheets it added are deleted, cells it wrote get back what they held, unless
 * the user has been there since. Gives the host's words when even that was refused.
 */
export async function takeBack(host: ExcelHost, trace: BatchTrace): Promise<string | undefined> {
  const before = namesBefore(trace);
  const added = before === undefined ? [] : trace.added.map(({ name }) => keyOf(name)).filter((name) => !before.has(name));
  const restorations = restorationsOf(trace);
  if (added.length === 0 && restorations.length === 0) return undefined;
  let refused: string | undefined;
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    refused = await attemptTo(host, added, restorations);
    if (refused === undefined) return undefined;
  }
  return refused;
}

async function attemptTo(host: ExcelHost, added: readonly string[], restorations: readonly Restoration[]): Promise<string | undefined> {
  try {
    await host.run(patient, async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load(['items/id', 'items/name']);
      await context.sync();
      const standing = new Map(worksheets.items.map((sheet) => [sheet.id, sheet]));
      const now = restorations.flatMap((restoration) => {
        const sheet = standing.get(restoration.id);
        if (sheet === undefined) return [];
        const range = blockOf(sheet, restoration.block.op);
        range.load('formulas');
        return [{ restoration, range }];
      });
      await context.sync();
      for (const { restoration, range } of now.reverse()) {
        const entries = entriesBefore(restoration, range.formulas as unknown[][]);
        if (entries !== undefined) range.formulas = entries;
      }
      for (const sheet of worksheets.items) if (added.includes(keyOf(sheet.name))) sheet.delete();
      await context.sync();
    });
    return undefined;
  } catch (error) {
    return refusalOf(error).detail ?? 'unknown';
  }
}

function restorationsOf({ written }: BatchTrace): Restoration[] {
  const known = written.filter(({ sheet, before }) => isLoaded(() => sheet.id) && isLoaded(() => before.formulas) && isLoaded(() => before.values));
  const done = known.filter(({ after }) => isLoaded(() => after?.formulas));
  const doubtful = known.find((block) => !done.includes(block));
  return [
    ...done.map((block) => ({ id: block.sheet.id, block, left: block.after?.formulas as Grid })),
    ...(doubtful === undefined ? [] : [{ id: doubtful.sheet.id, block: doubtful, left: undefined }]),
  ];
}

function entriesBefore({ block, left }: Restoration, now: Grid): Entry[][] | undefined {
  const before = block.before.formulas as unknown[][];
  const entries = entriesOf(before, block.before.values as unknown[][]);
  const changed = entries.map((line, row) =>
    line.map((entry, column) => {
      const stands = now[row]?.[column];
      const ours = left === undefined || left[row]?.[column] === stands;
      return ours && stands !== before[row]?.[column] ? entry : null;
    }),
  );
  return changed.some((line) => line.some((entry) => entry !== null)) ? changed : undefined;
}
