import { EDITIONS } from '#domain/editions/registry';
import type { Edition } from '#domain/layout/edition';
import { renderEdition } from '#domain/layout/render';
import type { MoneyUnit } from '#domain/money/unit';
import type { RecognisedWorkbook } from '#domain/recognise/recogniseWorkbook';
import { address } from '#domain/sheet';
import { newWorkbook, type MemoryWorkbook } from '#adapters/xlsx/memoryWorkbook';
import { importOps, previewImport } from '#app/importFigures';
import { readTablesAndSupplement } from '#app/readTablesAndSupplement';
import { fillEdition, type FilledEdition } from '../support/filledEdition';

const SEED = 20_240_603;
const STEP = 10_000;

/** The edition in 元 with invented books, in 分 exactly, and its tables empty in a unit. */
async function filledIn(edition: Edition): Promise<{ readonly filled: FilledEdition; readonly book: MemoryWorkbook }> {
  const filled = fillEdition({ ...edition, unit: '元' }, SEED);
  const book = newWorkbook();
  const done = await book.apply(filled.ops);
  if (!done.ok) throw new Error(done.error.code);
  return { filled, book };
}

async function emptyIn(edition: Edition, unit: '元' | '万元', like: FilledEdition): Promise<MemoryWorkbook> {
  const codes = [...new Set(like.tables.flatMap(({ amounts }) => amounts.flatMap(({ at }) => (at.account === undefined || at.account === '待填' ? [] : [at.account]))))];
  const units = [...new Set(like.tables.flatMap(({ amounts }) => amounts.flatMap(({ at }) => at.unit ?? [])))];
  const book = newWorkbook();
  const done = await book.apply(renderEdition(edition, { year: 2024, entity: '示例市政务服务中心', unit, codes, units }));
  if (!done.ok) throw new Error(done.error.code);
  return book;
}

async function tablesOf(book: MemoryWorkbook): Promise<RecognisedWorkbook> {
  const read = await book.read();
  if (!read.ok) throw new Error(read.error.code);
  return readTablesAndSupplement(read.value).recognised;
}

/** The figures of input cells, by cell, in 分. */
function inputs({ facts }: RecognisedWorkbook): ReadonlyMap<string, { readonly fen: number; readonly unit: MoneyUnit | '个'; readonly key: string }> {
  return new Map(facts.filter(({ formula }) => formula === '').map(({ place, fen, unit, key }) => [`${place.sheet}!${address(place.row, place.column)}`, { fen, unit, key }]));
}

describe.each(EDITIONS.map((edition) => [edition.id, edition] as const))('%s', (_id, edition) => {
  test('figures in 元 go into 万元 tables and back, each to its place, and nothing else is touched', async () => {
    const { filled, book } = await filledIn(edition);
    const source = await tablesOf(book);
    const there = await emptyIn(edition, '万元', filled);
    const target = await tablesOf(there);
    const preview = previewImport(target, source);
    expect(preview.homeless).toEqual([]);
    const ops = importOps(preview);
    const places = new Set(inputs(target).keys());
    expect(ops.filter((op) => op.op !== 'write' || !places.has(`${op.sheet}!${address(op.row, op.column)}`))).toEqual([]);
    expect((await there.apply(ops)).ok).toBe(true);
    const exact = new Map([...inputs(source).values()].map(({ key, fen }) => [key, fen] as const));
    const arrived = await tablesOf(there);
    const wrong = [...inputs(arrived)].filter(([, { key, fen, unit }]) => {
      const wanted = exact.get(key) ?? 0;
      return Math.abs(fen - wanted) > (unit === '万元' ? STEP / 2 : 0);
    });
    expect(wrong).toEqual([]);

    const home = await emptyIn({ ...edition, unit: '元' }, '元', filled);
    const back = previewImport(await tablesOf(home), arrived);
    expect((await home.apply(importOps(back))).ok).toBe(true);
    const returned = [...inputs(await tablesOf(home)).values()];
    const rounded = new Map([...inputs(arrived).values()].map(({ key, fen }) => [key, fen] as const));
    expect(returned.filter(({ key, fen }) => fen !== (rounded.get(key) ?? 0))).toEqual([]);
    expect(returned.filter(({ fen }) => fen !== 0).length).toBeGreaterThan(20);
  });
});
