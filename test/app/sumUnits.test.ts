import { editionById } from '#domain/editions/registry';
import { renderEdition } from '#domain/layout/render';
import type { Coordinate } from '#domain/cube/coordinate';
import type { WorkbookSnapshot } from '#domain/sheet';
import type { RecognisedWorkbook } from '#domain/recognise/recogniseWorkbook';
import { newWorkbook } from '#adapters/xlsx/memoryWorkbook';
import { readTablesAndSupplement } from '#app/readTablesAndSupplement';
import { sumUnits, type UnitWorkbook } from '#app/sumUnits';
import { reviewWorkbook } from '#app/reviewWorkbook';
import { keepBooks, Ledger } from '../support/generatorLedger';
import { Random } from '../support/generatorRandom';

const UNITS = ['示例市政务服务中心本级', '示例市行政审批服务中心', '示例市公共资源交易中心'] as const;
const CODES_OF = (ledger: Ledger): readonly string[] => [...new Set(ledger.bookings.flatMap(({ at }) => (at.account === undefined ? [] : [at.account])))];

/** Half of 0.01 万元 in 分: one for the sum itself, one for the unit whose file is in 万元. */
const HALF_STEP = 5_000;

function edition() {
  const zhejiang = editionById('zhejiang');
  if (zhejiang === undefined) throw new Error('zhejiang');
  return zhejiang;
}

/** The books of all three units, and of one of them as a document of its own. */
const books = new Ledger(keepBooks(new Random(20_240_602), UNITS, { units: 3, carryOver: true, funds: true, ownIncome: true, size: 'full' }).bookings.map(({ at, fen }) => (at.flow === '支出' && at.economic === undefined ? { at: { ...at, economic: '30227' }, fen } : { at, fen })));
const booksOf = (unit: string): Ledger =>
  new Ledger(
    books.bookings.flatMap(({ at, fen }) => {
      const { unit: owner, ...rest } = at;
      return (owner ?? UNITS[0]) === unit ? [{ at: rest, fen }] : [];
    }),
  );

async function unitWorkbook(unit: string, inYuan: boolean): Promise<UnitWorkbook> {
  const ledger = booksOf(unit);
  const form = { year: 2024, entity: unit, unit: inYuan ? ('元' as const) : ('万元' as const), codes: CODES_OF(ledger), units: [unit] };
  const book = newWorkbook();
  const zero = renderEdition(edition(), form);
  const placed = await book.apply(zero);
  const read = placed.ok ? await book.read() : placed;
  if (!read.ok) throw new Error(read.error.code);
  const fill = new Map(readTablesAndSupplement(read.value).recognised.facts.filter(({ formula }) => formula === '').map(({ at, key }) => [key, totalIn(ledger, at) / (inYuan ? 100 : 1_000_000)] as const));
  const filled = newWorkbook();
  const done = await filled.apply(renderEdition(edition(), { ...form, fill }));
  const again = done.ok ? await filled.read() : done;
  if (!again.ok) throw new Error(again.error.code);
  return { unit, recognised: readTablesAndSupplement(again.value).recognised };
}

function totalIn(ledger: Ledger, at: Coordinate): number {
  const { unit: _unit, ...rest } = at;
  return ledger.total(at.flow !== '三公' && at.stage === '年初预算' ? { ...rest, stage: '决算' } : rest);
}

async function department(codes: readonly string[], units: readonly string[] = UNITS, fill: ReadonlyMap<string, number> = new Map()): Promise<WorkbookSnapshot> {
  const book = newWorkbook();
  const done = await book.apply(renderEdition(edition(), { year: 2024, entity: '示例市政务服务中心', unit: '万元', codes, units, fill }));
  const read = done.ok ? await book.read() : done;
  if (!read.ok) throw new Error(read.error.code);
  return read.value;
}

async function tablesOfDepartment(codes: readonly string[], units?: readonly string[]): Promise<RecognisedWorkbook> {
  return readTablesAndSupplement(await department(codes, units)).recognised;
}

describe('汇总 of three units', () => {
  test('every figure is the sum of the books, 分单位 tables included, whatever unit of money each file is in', async () => {
    const units = await Promise.all(UNITS.map((unit, index) => unitWorkbook(unit, index !== 1)));
    const recognised = await tablesOfDepartment(CODES_OF(books));
    const sum = sumUnits(recognised, units);
    const facts = new Map(recognised.facts.map((fact) => [`${fact.place.sheet}!${fact.place.row},${fact.place.column}`, fact]));
    const wrong = sum.figures.flatMap(({ place, value, from }) => {
      const fact = facts.get(`${place.sheet}!${place.row},${place.column}`);
      const booked = fact === undefined ? Number.NaN : books.total(fact.at.flow !== '三公' && fact.at.stage === '年初预算' ? { ...fact.at, stage: '决算' } : fact.at);
      return Math.abs(Number(value) * 1_000_000 - booked) <= HALF_STEP + HALF_STEP ? [] : [`${fact?.key ?? '?'} ${value} ${booked} ${from.table}`];
    });
    expect(sum.left.map(({ unit, row, column, printed, why }) => [unit, row, column, printed, why])).toEqual([]);
    expect(wrong).toEqual([]);
    const byUnit = recognised.facts.filter(({ at, formula }) => at.unit !== undefined && formula === '');
    expect(byUnit.length).toBeGreaterThan(0);
    expect(byUnit.filter(({ place }) => !sum.figures.some((figure) => figure.place.sheet === place.sheet && figure.place.row === place.row && figure.place.column === place.column))).toEqual([]);
  });

  test('what has no row is told for each unit that has it', async () => {
    const units = await Promise.all(UNITS.slice(0, 2).map((unit) => unitWorkbook(unit, true)));
    const shared = '2010301';
    const recognised = await tablesOfDepartment(CODES_OF(books).filter((code) => code !== shared));
    const rows = sumUnits(recognised, units).left.filter(({ row, why }) => row.startsWith(shared) && why === 'noCell');
    expect(new Set(rows.map(({ unit }) => unit))).toEqual(new Set(units.filter(({ recognised: { facts } }) => facts.some(({ at, fen }) => at.account === shared && fen !== 0)).map(({ unit }) => unit)));
    expect(rows.length).toBeGreaterThan(0);
  });

  test('a unit the department does not list is told, and its money still counts', async () => {
    const units = [await unitWorkbook(UNITS[0], true)];
    const recognised = await tablesOfDepartment(CODES_OF(books), [UNITS[1]]);
    const sum = sumUnits(recognised, units);
    expect(sum.left).toContainEqual(expect.objectContaining({ unit: UNITS[0], why: 'noUnitRow' }));
    expect(sum.figures.length).toBeGreaterThan(0);
  });

  test('the department checked afterwards has no 错误', async () => {
    const units = await Promise.all(UNITS.map((unit) => unitWorkbook(unit, true)));
    const recognised = await tablesOfDepartment(CODES_OF(books));
    const keys = new Map(recognised.facts.map(({ place, key }) => [`${place.sheet}!${place.row},${place.column}`, key]));
    const { figures } = sumUnits(recognised, units);
    const fill = new Map(figures.map(({ place, value }) => [keys.get(`${place.sheet}!${place.row},${place.column}`) ?? '', Number(value)] as const));
    const review = reviewWorkbook(await department(CODES_OF(books), UNITS, fill));
    if (!review.ok) throw new Error(review.error);
    expect(review.value.findings.filter(({ grade }) => grade === '错误').map(({ message }) => message)).toEqual([]);
  });

  test('names of units are compared without spaces and brackets of another width', async () => {
    const one = await unitWorkbook(UNITS[0], true);
    const recognised = await tablesOfDepartment(CODES_OF(books), [UNITS[0]]);
    const spaced = sumUnits(recognised, [{ ...one, unit: `示例市 政务服务中心本级` }]);
    expect(spaced.left.filter(({ why }) => why === 'noUnitRow')).toEqual([]);
    expect(spaced.figures.filter(({ row }) => row.includes('本级')).length).toBeGreaterThan(0);
  });

});
