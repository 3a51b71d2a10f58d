import { basename } from 'node:path';
import { err, ok, type Result } from '#domain/result';
import { writeWorkbook } from '#adapters/xlsx/writeWorkbook';
import { freshTotals } from '#app/freshTotals';
import { choiceForAll, importOps } from '#app/importFigures';
import { sumUnits, type UnitSum, type UnitWorkbook } from '#app/sumUnits';
import { refusalToWrite, writeWhole, type Existing } from '../files';
import { messages } from '../messages';
import { readTables } from '../tables';
import { paintFor, type Paint, type Terminal } from '../terminal';
import type { SumCommand } from '../workCommands';
import { workMessages as say } from '../workMessages';

const SHOWN = 20;

/** `gongkai sum`: adds several units' workbooks up into the department's tables, by meaning, exact in 分. */
export async function sum(request: SumCommand, terminal: Terminal): Promise<Result<number>> {
  const existing: Existing = request.force ? 'replace' : 'refuse';
  const refusal = refusalToWrite(request.out, existing);
  if (refusal !== undefined) return err(refusal);
  const paint = paintFor(terminal.colour);
  const units: UnitWorkbook[] = [];
  for (const file of request.files) {
    const tables = await readTables(file);
    if (!tables.ok) return tables;
    const { recognised } = tables.value;
    if (recognised.entity === undefined) terminal.out(paint.yellow(say.unitWithoutName(file)));
    units.push({ unit: recognised.entity ?? basename(file).replace(/\.[^.]+$/u, ''), recognised });
  }
  const twice = units.find(({ unit }, index) => units.findIndex((other) => other.unit === unit) < index);
  if (twice !== undefined) return err(say.sameUnit(twice.unit));
  const target = await readTables(request.into);
  if (!target.ok) return target;
  const added = sumUnits(target.value.recognised, units);
  if (added.figures.length === 0) return err(say.nothingToSum);
  const preview = { ...added, homeless: [] };
  const ops = importOps(preview, choiceForAll(preview, 'take'));
  const made = await writeWorkbook([...ops, ...freshTotals(target.value.workbook, target.value.recognised, ops)], target.value.bytes);
  if (!made.ok) return err(made.error.code === 'unsupported' ? say.notWritable(request.into) : messages.refusal(request.into, made.error));
  const written = writeWhole(request.out, made.value, existing);
  if (!written.ok) return written;
  terminal.out([`${paint.green('✔')} ${say.summed(added.figures.length, units.length, request.out)}`, ...leftLines(added, paint)].join('\n'));
  return ok(0);
}

function leftLines({ left }: UnitSum, paint: Paint): readonly string[] {
  if (left.length === 0) return [];
  const lines = left.slice(0, SHOWN).map(({ unit, row, column, printed, why }) => say.leftFigure(unit, row, column, printed.trim(), say.leftReason[why]));
  return [paint.yellow(say.left(left.length)), ...lines, ...(left.length > SHOWN ? [say.more(left.length - SHOWN)] : [])];
}
