import type { Coordinate, PartialCoordinate } from '#domain/cube/coordinate';
import type { Fact, TableInfo } from '#domain/cube/fact';
import type { MoneyUnit } from '#domain/money/unit';
import { printBooks, printed, type Disclosure } from './generateDisclosure';
import { Ledger, type Booking } from './generatorLedger';
import type { Arrangement } from './generatorTables';

/** A document under test: facts, tables and unit. */
export interface SmallDocument {
  readonly facts: readonly Fact[];
  readonly tables: readonly TableInfo[];
  readonly unit: MoneyUnit;
}

const UNIT = '示例市政务服务中心本级';
const OTHER = '示例市行政审批中心';

const book = (flow: Coordinate['flow'], yuan: number, rest: PartialCoordinate): Booking => ({ at: { flow, stage: '决算', unit: UNIT, ...rest }, fen: Math.round(yuan * 100) });

/** Invented books in whole 万元 and 元: basic and project spending, a fund, own income, carry-over, 三公. */
const BOOKS: readonly Booking[] = [
  book('支出', 250_000, { source: '一般公共', account: '2010301', nature: '基本', economic: '30101' }),
  book('支出', 50_000, { source: '一般公共', account: '2080505', nature: '基本', economic: '30108' }),
  book('支出', 40_000, { source: '一般公共', account: '2010301', nature: '基本', economic: '30201' }),
  book('支出', 10_000, { source: '一般公共', account: '2010301', nature: '基本', economic: '30217' }),
  book('支出', 30_000, { source: '一般公共', account: '2010301', nature: '基本', economic: '30302' }),
  book('支出', 200_000, { source: '一般公共', account: '2010302', nature: '项目' }),
  book('支出', 150_000, { source: '一般公共', account: '2010350', nature: '项目', unit: OTHER }),
  book('支出', 100_000, { source: '政府性基金', account: '2120801', nature: '项目' }),
  book('支出', 60_000, { source: '政府性基金', account: '2120899', nature: '项目' }),
  book('支出', 80_000, { source: '事业', account: '2010302', nature: '项目' }),
  book('收入', 320_000, { source: '一般公共', account: '2010301' }),
  book('收入', 50_000, { source: '一般公共', account: '2080505' }),
  book('收入', 200_000, { source: '一般公共', account: '2010302' }),
  book('收入', 150_000, { source: '一般公共', account: '2010350', unit: OTHER }),
  book('收入', 90_000, { source: '政府性基金', account: '2120801' }),
  book('收入', 60_000, { source: '政府性基金', account: '2120899' }),
  book('收入', 75_000, { source: '事业', account: '2010302' }),
  book('年初结转', 30_000, { source: '一般公共', account: '2010301' }),
  book('年初结转', 15_000, { source: '政府性基金', account: '2120801' }),
  book('使用结余', 5_000, { source: '事业', account: '2010302' }),
  book('年末结转', 20_000, { source: '一般公共', account: '2010301' }),
  book('年末结转', 5_000, { source: '政府性基金', account: '2120801' }),
  book('收入总计', 720_000 + 30_000, { source: '一般公共' }),
  book('收入总计', 150_000 + 15_000, { source: '政府性基金' }),
  book('收入总计', 75_000 + 5_000, { source: '事业' }),
  book('支出总计', 730_000 + 20_000, { source: '一般公共' }),
  book('支出总计', 160_000 + 5_000, { source: '政府性基金' }),
  book('支出总计', 80_000, { source: '事业' }),
  book('三公', 10_000, { item: '国内接待' }),
  book('三公', 20_000, { item: '车运行' }),
  book('三公', 5_000, { item: '车购置' }),
  book('三公', 12_000, { item: '国内接待', stage: '全年预算' }),
  book('三公', 20_000, { item: '车运行', stage: '全年预算' }),
  book('三公', 5_000, { item: '车购置', stage: '全年预算' }),
];

/** A small consistent disclosure whose every figure a test can name. */
export function smallDisclosure(options: { readonly unit?: '元' | '万元'; readonly arrangement?: Arrangement; readonly zero?: '0.00' | '' | '—' } = {}): Disclosure {
  return printBooks(new Ledger(BOOKS), { seed: 0, arrangement: 'national', unit: '万元', units: 2, carryOver: true, funds: true, ownIncome: true, size: 'small', zero: '0.00', ...options });
}

/** The figure of a table ("公开03表"), by the start of its row label and by its column; the last one where more than one suits. */
export function figure(document: SmallDocument, code: string, row: string, column: string): number {
  const table = document.tables.find((one) => one.code === code)?.index;
  const at = document.facts.map(({ place }) => place.table === table && place.rowLabel.startsWith(row) && place.columnLabel === column).lastIndexOf(true);
  if (at < 0) throw new Error(`${code} ${row} ${column}`);
  return at;
}

/** The document with one figure printed otherwise. */
export function reprint<D extends SmallDocument>(document: D, code: string, row: string, column: string, text: string): D {
  const at = figure(document, code, row, column);
  return { ...document, facts: document.facts.map((fact, place) => (place === at ? printed(fact, text, document.unit) : fact)) };
}

/** The document without some of its facts. */
export function without<D extends SmallDocument>(document: D, drop: (fact: Fact, table: TableInfo | undefined) => boolean): D {
  return { ...document, facts: document.facts.filter((fact) => !drop(fact, document.tables[fact.place.table])) };
}

/** The document with some facts changed. */
export function changed<D extends SmallDocument>(document: D, change: (fact: Fact, table: TableInfo | undefined) => Fact): D {
  return { ...document, facts: document.facts.map((fact) => change(fact, document.tables[fact.place.table])) };
}
