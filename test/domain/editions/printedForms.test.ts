import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { editionById } from '#domain/editions/registry';
import type { Edition } from '#domain/layout/edition';
import { renderEdition } from '#domain/layout/render';
import { address } from '#domain/sheet';
import { DEVIATIONS, EDITION_CASES } from '../../support/editionCases';
import { sayAbsent, sharedCase } from '../../support/shared';
import { writtenSheets, type WrittenCell, type WrittenSheet } from '../../support/sheetGrid';

interface PrintedForm {
  readonly code: string;
  readonly name: string;
  readonly printedTitle: string;
  readonly entityLabel: string;
  readonly unitLabel: string;
  readonly missing?: boolean;
  readonly cells: readonly (readonly string[])[];
  readonly merges: readonly string[];
  readonly notes: readonly string[];
}

interface PrintedCase {
  readonly year: number;
  readonly entity: string;
  readonly tables: readonly PrintedForm[];
}

const GRID_TOP = 3;

test.each(EDITION_CASES)('the %s form prints every label, number, merge and note of %s', (id, caseId) => {
  const folder = sharedCase(caseId);
  const edition = editionById(id);
  if (folder === undefined) return sayAbsent(caseId);
  if (edition === undefined) throw new Error(id);
  const printed = JSON.parse(readFileSync(join(folder, 'tables.json'), 'utf8')) as PrintedCase;
  const sheets = writtenSheets(renderEdition(edition, { year: printed.year, entity: printed.entity, unit: edition.unit, ...openedBy(printed) }));
  const differences = printed.tables.flatMap((form, index) => (form.missing === true ? [] : compare(form, sheets[index], edition, index)));
  expect(differences.map(({ place }) => place).sort()).toEqual(Object.keys(DEVIATIONS[id] ?? {}).sort());
});

interface Difference {
  readonly place: string;
  readonly printed: string;
  readonly ours: string;
}

function compare(form: PrintedForm, sheet: WrittenSheet | undefined, edition: Edition, index: number): readonly Difference[] {
  const differences: Difference[] = [];
  const expectSame = (place: string, printed: string, ours: string): void => {
    if (plain(printed) !== plain(ours)) differences.push({ place: `${form.code} ${place}`, printed, ours });
  };
  const cells = sheet?.cells ?? [];
  const width = Math.max(...form.cells.map((line) => line.length));
  expectSame('name', form.name, edition.tables[index]?.name ?? '');
  expectSame('title', form.printedTitle, cells[0]?.[0]?.text ?? '');
  if (form.entityLabel !== '') expectSame('entity', form.entityLabel, cells[2]?.[0]?.text ?? '');
  if (form.unitLabel !== '') expectSame('unit', form.unitLabel, cells[2]?.[width - 1]?.text ?? '');
  form.cells.forEach((line, row) =>
    line.forEach((printed, column) => {
      const ours = cells[GRID_TOP + row]?.[column];
      if (ours !== undefined && isAmount(ours)) return expectSame(address(row, column), /^(?:-?\d+(?:\.\d+)?)?$/u.test(printed) ? '' : printed, '');
      if (isSameNumber(printed, ours?.text ?? '')) return;
      expectSame(address(row, column), printed, ours?.text ?? '');
    }),
  );
  const end = GRID_TOP + form.cells.length;
  form.notes.forEach((note, down) => expectSame(`note ${down + 1}`, note, cells[end + down]?.[0]?.text ?? ''));
  if (form.notes.length > 0) expectSame('height', String(end + form.notes.length), String(cells.length));
  const printedMerges = new Set(form.merges.map((merge) => merge.replace(/\d+/gu, (row) => String(Number(row) + GRID_TOP))));
  const ourMerges = (sheet?.merges ?? []).filter((merge) => Number(/\d+/u.exec(merge)?.[0]) > GRID_TOP && Number(/\d+/u.exec(merge)?.[0]) <= end);
  for (const merge of ourMerges) if (!printedMerges.delete(merge)) expectSame(`merge ${merge}`, '', merge);
  for (const merge of printedMerges) expectSame(`merge ${merge}`, merge, '');
  return differences;
}

function isAmount({ formula, fill, format }: WrittenCell): boolean {
  return formula !== '' || fill !== '' || format.startsWith('#,##0') || format.startsWith('0');
}

function isSameNumber(printed: string, ours: string): boolean {
  return /^\d+\.00$/u.test(printed) && Number(printed) === Number(ours);
}

function plain(text: string): string {
  return text.normalize('NFKC').replace(/\s+/gu, '');
}

function openedBy({ tables }: PrintedCase): { codes: readonly string[]; units: readonly string[] } {
  const codes = new Set<string>();
  const units = new Set<string>();
  for (const { name, cells } of tables.filter(({ missing }) => missing !== true)) {
    for (const [first = '', second = '', third = ''] of cells) {
      const glued = /^\d{2}$/u.test(second) ? first + second + (/^\d{2}$/u.test(third) ? third : '') : first;
      if (/^2\d{6}$/u.test(glued) || /^3\d{2}$/u.test(first) && glued.length === 5) codes.add(glued);
      if (name.includes('分单位') && !/^(?:合计|栏次|单位名称)$/u.test(first)) units.add(first);
    }
  }
  return { codes: [...codes], units: [...units] };
}
