import { editionById } from '#domain/editions/registry';
import { renderEdition } from '#domain/layout/render';
import { recogniseWorkbook, type RecognisedWorkbook } from '#domain/recognise/recogniseWorkbook';
import { readWorkbook } from '#adapters/xlsx/readWorkbook';
import { writeWorkbook } from '#adapters/xlsx/writeWorkbook';
import { importOps, previewImport, type ImportPreview } from '#app/importFigures';
import { reviewWorkbook } from '#app/reviewWorkbook';
import { EDITION_CASES } from '../../support/editionCases';
import { libreOfficeReady, resaveAll, sayNoLibreOffice } from '../../support/libreOffice';
import { caseBytes, sayAbsent, sharedCase } from '../../support/shared';

/** The 错误 a document's own figures keep when only its leaves are carried over: its leaves contradict another table. */
const KEPT: Readonly<Partial<Record<(typeof EDITION_CASES)[number][0], number>>> = { henan: 1 };

interface FilledCase {
  readonly edition: string;
  readonly preview: ImportPreview;
  readonly bytes: Uint8Array;
}

/** A new workbook of the edition with the 科目 and 单位 of its case, filled with the figures of the case's input cells. */
async function fillFromCase(id: string, folder: string): Promise<FilledCase> {
  const edition = editionById(id);
  const published = await readWorkbook(caseBytes(folder, 'published.xlsx'));
  if (edition === undefined || !published.ok) throw new Error(id);
  const source = recogniseWorkbook(published.value);
  const empty = await written(renderEdition(edition, { year: source.year ?? 2023, entity: source.entity ?? '示例市政务服务中心', unit: edition.unit, codes: accountsIn(source), units: unitsIn(source) }));
  const target = await recognised(empty);
  const preview = previewImport(target, source);
  return { edition: id, preview, bytes: await written(importOps(preview), empty) };
}

async function written(ops: Parameters<typeof writeWorkbook>[0], base?: Uint8Array): Promise<Uint8Array> {
  const made = await writeWorkbook(ops, base);
  if (!made.ok) throw new Error(made.error.detail ?? made.error.code);
  return made.value;
}

async function recognised(bytes: Uint8Array): Promise<RecognisedWorkbook> {
  const read = await readWorkbook(bytes);
  if (!read.ok) throw new Error(read.error.code);
  return recogniseWorkbook(read.value);
}

function accountsIn({ facts }: RecognisedWorkbook): readonly string[] {
  const codes = [...new Set(facts.flatMap(({ at, place }) => (at.account !== undefined && place.rowLabel.startsWith(at.account) ? [at.account] : [])))];
  return codes.filter((code) => !codes.some((other) => other !== code && other.startsWith(code)));
}

function unitsIn({ facts }: RecognisedWorkbook): readonly string[] {
  return [...new Set(facts.flatMap(({ at }) => at.unit ?? []))];
}

describe('new, filled with the leaves of its real case, recalculated by LibreOffice', () => {
  const cases = EDITION_CASES.flatMap(([id, name]) => {
    const folder = sharedCase(name);
    return folder === undefined ? [] : [[id, folder] as const];
  });
  let filled: readonly FilledCase[] = [];
  let recalculated: ReadonlyMap<string, Uint8Array> | undefined;
  beforeAll(async () => {
    if (!libreOfficeReady()) return;
    filled = await Promise.all(cases.map(([id, folder]) => fillFromCase(id, folder)));
    recalculated = await resaveAll(new Map(filled.map(({ edition, bytes }) => [edition, bytes])));
  });

  test.each(EDITION_CASES)('%s: no 错误', async (id, name) => {
    if (sharedCase(name) === undefined) return sayAbsent(name);
    const bytes = recalculated?.get(id);
    if (bytes === undefined) return sayNoLibreOffice();
    const read = await readWorkbook(bytes);
    const review = read.ok ? reviewWorkbook(read.value) : read;
    if (!review.ok) throw new Error('not reviewed');
    expect(review.value.recognised.edition).toBe(id);
    expect(filled.find(({ edition }) => edition === id)?.preview.figures.length).toBeGreaterThan(50);
    expect(review.value.findings.filter(({ grade }) => grade === '错误').map(({ message }) => message)).toHaveLength(KEPT[id] ?? 0);
  });
});
