import { err, ok, type Result } from '#domain/result';
import { decimalIn } from '#domain/money/quantity';
import type { MoneyUnit } from '#domain/money/unit';
import { address } from '#domain/sheet';
import { writeWorkbook } from '#adapters/xlsx/writeWorkbook';
import { balanceImport, type BalancedImport, type BalanceRefusal } from '#app/balanceImport';
import { freshTotals } from '#app/freshTotals';
import { choiceForAll, importOps, isConflict, previewImport, type ImportPreview } from '#app/importFigures';
import { previewSupplementImport } from '#app/importToSupplement';
import { refusalToWrite, writeWhole, type Existing } from '../files';
import { messages } from '../messages';
import { readTables, type TablesOfFile } from '../tables';
import { paintFor, type Paint, type Terminal } from '../terminal';
import type { ImportCommand } from '../workCommands';
import { workMessages as say } from '../workMessages';

const SHOWN = 20;

/** `gongkai import`: carries another workbook's figures into the tables by their meaning, 元 to 万元 where needed, and says what went where. */
export async function importFigures(request: ImportCommand, terminal: Terminal): Promise<Result<number>> {
  const existing: Existing = request.force ? 'replace' : 'refuse';
  const refusal = refusalToWrite(request.out, existing);
  if (refusal !== undefined) return err(refusal);
  const source = await readTables(request.source);
  if (!source.ok) return source;
  const target = await readTables(request.into);
  if (!target.ok) return target;
  const planned = await planOf(request, target.value, source.value);
  if (!planned.ok) return planned;
  const { preview, balanced, missing } = planned.value;
  const ops = importOps(preview, choiceForAll(preview, request.take ? 'take' : 'keep'));
  const made = await writeWorkbook([...ops, ...freshTotals(target.value.workbook, target.value.recognised, ops)], target.value.bytes);
  if (!made.ok) return err(made.error.code === 'unsupported' ? say.notWritable(request.into) : messages.refusal(request.into, made.error));
  const written = writeWhole(request.out, made.value, existing);
  if (!written.ok) return written;
  const paint = paintFor(terminal.colour);
  const done = request.role === undefined ? say.imported(ops.length, preview.groups.length, request.out) : say.supplemented(ops.length, request.role, request.out);
  const lines = [`${paint.green('✔')} ${done}`, ...preview.groups.map(({ name, figures, conflicts, rounded }) => say.table(name, figures, conflicts, rounded))];
  terminal.out([...lines, ...conflictLines(preview, request.take, paint), ...homelessLines(preview, paint), ...missingLines(missing, paint), ...balanceLines(balanced, target.value.recognised.unit, paint)].join('\n'));
  return ok(0);
}

interface Planned {
  readonly preview: ImportPreview;
  readonly missing: readonly string[];
  readonly balanced?: Result<BalancedImport, BalanceRefusal>;
}

async function planOf(request: ImportCommand, target: TablesOfFile, source: TablesOfFile): Promise<Result<Planned>> {
  if (request.role !== undefined) {
    if (target.supplement.cells.size === 0) return err(say.noSupplement(request.into));
    const { missing, ...preview } = previewSupplementImport(target, source, request.role);
    return preview.figures.length === 0 ? err(say.nothingForSupplement(request.source, request.role)) : ok({ preview, missing });
  }
  const preview = previewImport(target.recognised, source.recognised);
  if (preview.figures.length === 0) return err(say.nothingToImport(request.source));
  if (!request.balance) return ok({ preview, missing: [] });
  const balanced = await balancedBy(preview, target.recognised, source.recognised);
  return ok({ preview: balanced.ok ? balanced.value.preview : preview, missing: [], balanced });
}

async function balancedBy(preview: ImportPreview, target: Parameters<typeof balanceImport>[0], source: Parameters<typeof balanceImport>[1]): Promise<Result<BalancedImport, BalanceRefusal>> {
  const { solveRounding } = await import('#adapters/solver/yalpsSolver');
  return balanceImport(target, source, preview, solveRounding);
}

function conflictLines({ figures }: ImportPreview, taken: boolean, paint: Paint): readonly string[] {
  const conflicts = figures.filter(isConflict);
  if (conflicts.length === 0) return [];
  return [paint.yellow(say.conflicts(conflicts.length, taken)), ...some(conflicts.map((one) => say.conflict(`${one.place.sheet}!${address(one.place.row, one.place.column)}`, one.row, one.column, one.existing ?? '', one.value)))];
}

function homelessLines({ homeless }: ImportPreview, paint: Paint): readonly string[] {
  if (homeless.length === 0) return [];
  return [paint.yellow(say.homeless(homeless.length)), ...some(homeless.map(({ table, row, column, printed }) => say.homelessFigure(table, row, column, printed.trim())))];
}

function missingLines(missing: readonly string[], paint: Paint): readonly string[] {
  return missing.length === 0 ? [] : [paint.yellow(say.missing(missing.length)), ...some(missing.map((row) => `  ${row}`))];
}

function balanceLines(balanced: Result<BalancedImport, BalanceRefusal> | undefined, unit: MoneyUnit, paint: Paint): readonly string[] {
  if (balanced === undefined) return [];
  if (!balanced.ok) return [paint.yellow(balanced.error === 'sameUnit' ? say.notNeeded : say.notBalanced)];
  const moved = balanced.value.moved.map(({ fact, exact, ordinary, balanced: value }) => say.moved(`${fact.place.sheet}!${address(fact.place.row, fact.place.column)}`, fact.place.rowLabel, fact.place.columnLabel, decimalIn(exact, '元'), decimalIn(ordinary, unit), decimalIn(value, unit)));
  const { broken } = balanced.value;
  return [paint.blue(say.balanced(moved.length)), ...moved, ...(broken > 0 ? [paint.yellow(say.broken(broken))] : [])];
}

function some(lines: readonly string[]): readonly string[] {
  return lines.length > SHOWN ? [...lines.slice(0, SHOWN), say.more(lines.length - SHOWN)] : lines;
}
