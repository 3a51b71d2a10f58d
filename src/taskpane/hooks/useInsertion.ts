import { useMemo, useState } from 'react';
import { insertTables, templateOps, templateSheets, type TemplateRequest } from '#app/insertTables';
import { bookletIn, type Booklet } from '#domain/chart/booklet';
import type { Edition } from '#domain/layout/edition';
import type { SheetOp } from '#domain/sheet';
import { editionOr } from '../editions';
import { usePane } from '../paneContext';
import type { TemplateForm } from '../paneState';
import { TEXT } from '../text';
import { reviewOf, useSession } from './useSession';

type ChosenUnit = Exclude<TemplateForm['unit'], ''>;

/** 插入模板 as the page sees it: what would be inserted, which names are taken, and the way to do it. */
export interface Insertion {
  readonly edition: Edition;
  /** The 科目书 this workbook keeps. */
  readonly booklet: Booklet | undefined;
  readonly unit: ChosenUnit;
  readonly names: readonly string[];
  readonly taken: readonly string[];
  readonly busy: boolean;
  /** Names found taken when the user asked to insert, while the page asks what to do. */
  readonly asking: readonly string[] | undefined;
  readonly insert: () => void;
  readonly insertMissing: () => void;
  readonly forget: () => void;
}

/** Inserts the chosen edition; a taken name is asked about and nothing is ever overwritten. */
export function useInsertion(): Insertion {
  const { workplace, session, state, dispatch, actions } = usePane();
  const { reading } = useSession();
  const [busy, setBusy] = useState(false);
  const [asking, setAsking] = useState<readonly string[] | undefined>();
  const edition = editionOr(state.form.edition, reviewOf(reading)?.recognised.edition);
  const unit = unitOr(state.form.unit, edition);
  const booklet = useMemo(() => (reading === undefined ? undefined : bookletIn(reading.workbook)), [reading]);
  const names = useMemo(() => templateSheets(edition), [edition]);
  const taken = namesIn(names, reading?.workbook.sheets.map(({ name }) => name) ?? []);

  async function working(task: () => Promise<void>): Promise<void> {
    setBusy(true);
    await task();
    setBusy(false);
  }

  function finish(count: number): void {
    setAsking(undefined);
    const toCheck = { label: TEXT.template.toCheck, run: () => dispatch({ do: 'go', page: 'check' }) };
    dispatch({ do: 'tell', notice: { intent: 'success', title: TEXT.template.inserted(count), text: TEXT.template.insertedText, action: toCheck } });
    void session.checkNow();
  }

  async function insert(): Promise<void> {
    const done = await insertTables(workplace.port, requestOf(edition, state.form, booklet));
    if (done.ok) finish(edition.tables.length);
    else if (done.error.code === 'clash') setAsking(done.error.sheets);
    else actions.refuse(done.error, () => void working(insert));
  }

  async function insertMissing(): Promise<void> {
    const missing = names.filter((name) => !(asking ?? []).includes(name));
    const done = await workplace.port.apply(opsOf(templateOps(requestOf(edition, state.form, booklet)), missing));
    if (done.ok) finish(missing.length);
    else actions.refuse(done.error, () => void working(insertMissing));
  }

  return { edition, booklet, unit, names, taken, busy, asking, insert: () => void working(insert), insertMissing: () => void working(insertMissing), forget: () => setAsking(undefined) };
}

/** The request a filled-in form stands for; blank lines among the 下属单位 are left out. */
export function requestOf(edition: Edition, form: TemplateForm, booklet?: Booklet): TemplateRequest {
  const units = form.units.map((unit) => unit.trim()).filter((unit) => unit !== '');
  const entity = form.entity.trim();
  return { edition, year: form.year, entity, unit: unitOr(form.unit, edition), codes: form.codes, ...(booklet === undefined ? {} : { booklet }), ...(units.length > 0 ? { units } : entity === '' ? {} : { units: [entity] }) };
}

function unitOr(chosen: TemplateForm['unit'], edition: Edition): ChosenUnit {
  if (chosen !== '') return chosen;
  return edition.unit === '元' ? '元' : '万元';
}

/** The operations that concern some sheets only; a new sheet goes to the end when its neighbour is not among them. */
export function opsOf(ops: readonly SheetOp[], sheets: readonly string[]): readonly SheetOp[] {
  return ops
    .filter(({ sheet }) => sheets.includes(sheet))
    .map((op) => {
      if (op.op !== 'addSheet' || op.after === undefined || sheets.includes(op.after)) return op;
      return { op: 'addSheet', sheet: op.sheet };
    });
}

function namesIn(names: readonly string[], present: readonly string[]): readonly string[] {
  const known = new Set(present.map((name) => name.toLowerCase()));
  return names.filter((name) => known.has(name.toLowerCase()));
}
