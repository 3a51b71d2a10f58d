import { keyOf } from '#domain/cube/coordinate';
import { EDITIONS } from '#domain/editions/registry';
import { placeEdition, renderEdition } from '#domain/layout/render';
import { recogniseWorkbook } from '#domain/recognise/recogniseWorkbook';
import { readWorkbook } from '#adapters/xlsx/readWorkbook';
import { writeWorkbook } from '#adapters/xlsx/writeWorkbook';

const CODES = ['2010301', '2010302', '2010350', '2080505', '2101101', '2210201', '2120899', '2239999'];

test.each(EDITIONS.map((edition) => [edition.id, edition] as const))('what %s writes is read back with the meaning it was written for', async (id, edition) => {
  const options = { year: 2024, entity: '示例市政务服务中心', unit: edition.unit, codes: CODES, units: ['甲单位', '乙单位'] };
  const tables = placeEdition(edition, options);
  const amounts = tables.flatMap((table) => table.amounts.filter(({ at, foreign }) => !foreign && at.account !== '待填').map((amount) => ({ table, amount })));
  const fill = new Map(amounts.map(({ amount }, index) => [keyOf(amount.at), index + 1.25] as const));
  const written = await writeWorkbook(renderEdition(edition, { ...options, fill }));
  if (!written.ok) throw new Error(written.error.detail);
  const read = await readWorkbook(written.value);
  if (!read.ok) throw new Error(read.error.detail);
  const recognised = recogniseWorkbook(read.value);
  expect([recognised.edition, recognised.stage, recognised.unit, recognised.entity, recognised.tables.length]).toEqual([id, edition.stage, edition.unit, '示例市政务服务中心', tables.length]);
  const keys = new Map(recognised.facts.map(({ place, key }) => [`${place.sheet}!${place.row},${place.column}`, key]));
  const misread = amounts.filter(({ table, amount }) => keys.get(`${table.sheet}!${amount.row},${amount.column}`) !== keyOf(amount.at));
  expect(misread.map(({ table, amount }) => `${table.sheet} ${amount.row + 1}/${amount.column + 1} ${keyOf(amount.at)}`)).toEqual([]);
});
