import { bookletOps, type Booklet } from '#domain/chart/booklet';
import { accountsOf } from '#domain/chart/catalogue';
import { newWorkbook } from '#adapters/xlsx/memoryWorkbook';

/** A 科目书 as the catalogue has it, with some names of its own. */
export function ownBooklet(names: Readonly<Record<string, string>>): Booklet {
  return { year: 2024, names: { functional: new Map([...accountsOf('functional').map(({ code, name }) => [code, names[code] ?? name] as const), ...Object.entries(names)]), economic: new Map() } };
}

/** The same as the bytes of a workbook a user may have. */
export async function bookletFile(names: Readonly<Record<string, string>>): Promise<Uint8Array> {
  const workbook = newWorkbook();
  await workbook.apply(bookletOps(ownBooklet(names), '科目书.xlsx'));
  const bytes = workbook.bytes();
  if (bytes === undefined) throw new Error('no booklet written');
  return bytes;
}
