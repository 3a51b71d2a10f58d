import { EDITIONS } from '#domain/editions/registry';
import { FEN_PER_UNIT } from '#domain/money/unit';
import { recogniseWorkbook } from '#domain/recognise/recogniseWorkbook';
import { address } from '#domain/sheet';
import { validate } from '#domain/validate/validate';
import { readWorkbook } from '#adapters/xlsx/readWorkbook';
import { writeWorkbook } from '#adapters/xlsx/writeWorkbook';
import { fillEdition } from '../../support/filledEdition';
import { libreOfficeReady, resave, sayNoLibreOffice } from '../../support/libreOffice';

describe.each(EDITIONS.map((edition) => [edition.id, edition] as const))('%s filled with the books of three units', (_id, edition) => {
  const filled = fillEdition(edition, 20_240_601);

  test('every total that LibreOffice computes is what the books say, and so is its cached value', async () => {
    if (!libreOfficeReady()) return sayNoLibreOffice();
    const written = await writeWorkbook(filled.ops);
    if (!written.ok) throw new Error(written.error.detail);
    for (const bytes of [written.value, await resave(written.value)]) {
      const read = await readWorkbook(bytes);
      if (!read.ok) throw new Error(read.error.detail);
      const wrong = filled.tables.flatMap((table) => {
        const sheet = read.value.sheets.find(({ name }) => name === table.sheet);
        if (sheet === undefined) return [table.sheet];
        const fen = FEN_PER_UNIT[table.spec.unit === '万元' ? '万元' : edition.unit];
        return table.amounts.flatMap((amount) => {
          const value = Number(sheet.values[amount.row - sheet.top]?.[amount.column - sheet.left] ?? 0);
          return Math.abs(value * fen - filled.booked(amount)) < 0.01 ? [] : [`${table.sheet}!${address(amount.row, amount.column)} ${value * fen} ${filled.booked(amount)}`];
        });
      });
      expect(wrong).toEqual([]);
    }
  });

  test('the filled workbook has no 错误', async () => {
    const written = await writeWorkbook(filled.ops);
    if (!written.ok) throw new Error(written.error.detail);
    const read = await readWorkbook(written.value);
    if (!read.ok) throw new Error(read.error.detail);
    const recognised = recogniseWorkbook(read.value);
    expect(validate(recognised).findings.filter(({ grade }) => grade === '错误').map(({ message }) => message)).toEqual([]);
  });
});
