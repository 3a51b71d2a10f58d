import type { Booklet } from '#domain/chart/booklet';
import { sheetNamesOf, type Edition } from '#domain/layout/edition';
import { renderEdition } from '#domain/layout/render';
import type { MoneyUnit } from '#domain/money/unit';
import { renderSupplementFor } from '#domain/narrative/wanted';
import { err, ok, type Result } from '#domain/result';
import type { SheetOp } from '#domain/sheet';
import { SUPPLEMENT_SHEET } from '#domain/supplement/supplement';
import type { HostRefusal, WorkbookPort } from './ports';

/** What a template is made for. `codes` are the 科目 in use, named by the 科目书 if there is one, `units` the budget units of a 汇总; `unit` overrides the edition's own. */
export interface TemplateRequest {
  readonly edition: Edition;
  readonly year: number;
  readonly entity: string;
  readonly unit?: MoneyUnit;
  readonly codes: readonly string[];
  readonly units?: readonly string[];
  readonly booklet?: Booklet;
}

/** 已插入: the new sheets in tab order, and how many of their cells compute their figure. */
export interface InsertedTables {
  readonly sheets: readonly string[];
  readonly formulas: number;
}

/** Sheets of those names are already there; nothing was written. */
export interface NameClash {
  readonly code: 'clash';
  readonly sheets: readonly string[];
}

/** Every sheet of an edition's template: its tables, then 补充资料. */
export function templateSheets(edition: Edition): readonly string[] {
  return [...sheetNamesOf(edition), SUPPLEMENT_SHEET];
}

/** 模板 as sheet operations: all tables of the edition, and of 补充资料 what its text asks for. */
export function templateOps(request: TemplateRequest): readonly SheetOp[] {
  const { edition, year, entity, codes, units } = request;
  const unit = request.unit ?? edition.unit;
  const last = sheetNamesOf(edition).at(-1);
  const official = request.booklet === undefined ? {} : { booklet: request.booklet };
  return [
    ...renderEdition(edition, { year, entity, unit, codes, ...(units === undefined ? {} : { units }), ...official }),
    { op: 'addSheet', sheet: SUPPLEMENT_SHEET, ...(last === undefined ? {} : { after: last }) },
    ...renderSupplementFor(edition.id, { year, entity, unit, codes, ...official }),
  ];
}

/** 插入模板: one write, or none at all when a sheet of the same name exists. */
export async function insertTables(port: WorkbookPort, request: TemplateRequest): Promise<Result<InsertedTables, NameClash | HostRefusal>> {
  const read = await port.read();
  if (!read.ok) return read;
  const taken = new Set(read.value.sheets.map(({ name }) => name.toLowerCase()));
  const clashing = templateSheets(request.edition).filter((name) => taken.has(name.toLowerCase()));
  if (clashing.length > 0) return err({ code: 'clash', sheets: clashing });
  const ops = templateOps(request);
  const applied = await port.apply(ops);
  return applied.ok ? ok({ sheets: ops.flatMap((op) => (op.op === 'addSheet' ? [op.sheet] : [])), formulas: formulasIn(ops) }) : applied;
}

function formulasIn(ops: readonly SheetOp[]): number {
  return ops.reduce((sum, op) => (op.op === 'write' ? sum + op.cells.flat().filter((cell) => cell?.formula !== undefined).length : sum), 0);
}
