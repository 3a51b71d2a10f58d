import { explainCode } from '#domain/chart/explainCode';
import type { Fact, TableInfo } from '#domain/cube/fact';
import type { Edition } from '#domain/layout/edition';
import { placeEdition, renderEdition, type RenderOptions } from '#domain/layout/render';
import type { PlacedAmount } from '#domain/layout/place';
import type { MoneyUnit } from '#domain/money/unit';
import { recogniseWorkbook } from '#domain/recognise/recogniseWorkbook';
import { readWorkbook } from '#adapters/xlsx/readWorkbook';
import { writeWorkbook } from '#adapters/xlsx/writeWorkbook';
import { bookedIn, booksFor } from './filledEdition';
import { printed, printedText } from './generateDisclosure';
import { CAPITAL_ACCOUNTS, FUND_ACCOUNTS, LEAF_ACCOUNTS } from './generatorChart';

/** An edition's whole form with every 科目 the generator may use, read back from the workbook it writes. */
export interface EditionForm {
  readonly edition: Edition;
  readonly facts: readonly Fact[];
  readonly tables: readonly TableInfo[];
  /** The placed amount behind each fact. */
  readonly amounts: readonly (PlacedAmount | undefined)[];
}

/** A form filled from invented books, each amount rounded on its own. */
export interface EditionDisclosure {
  readonly facts: readonly Fact[];
  readonly tables: readonly TableInfo[];
  readonly unit: MoneyUnit;
}

const UNITS = ['示例市政务服务中心本级', '示例市行政审批服务中心', '示例市公共资源交易中心'];
const CODES = [...LEAF_ACCOUNTS, ...FUND_ACCOUNTS, ...CAPITAL_ACCOUNTS].map(({ code }) => code).filter((code) => explainCode(code)?.name !== undefined);

/** Writes the empty form of an edition and reads it back, so that its facts carry the meaning and places of the real layout. */
export async function editionForm(edition: Edition): Promise<EditionForm> {
  const options: RenderOptions = { year: 2024, entity: '示例市政务服务中心', unit: edition.unit, codes: CODES, units: UNITS };
  const placed = placeEdition(edition, options);
  const written = await writeWorkbook(renderEdition(edition, options));
  if (!written.ok) throw new Error(written.error.detail);
  const read = await readWorkbook(written.value);
  if (!read.ok) throw new Error(read.error.detail);
  const { facts, tables } = recogniseWorkbook(read.value);
  const amounts = new Map(placed.flatMap((table) => table.amounts.map((amount) => [`${table.sheet}!${amount.row},${amount.column}`, amount] as const)));
  return { edition, facts, tables, amounts: facts.map(({ place }) => amounts.get(`${place.sheet}!${place.row},${place.column}`)) };
}

/** Fills a form from the books of a seed: in 元 or 万元, with or without carry-over, funds and income of its own. */
export function fillForm(form: EditionForm, seed: number): EditionDisclosure {
  const settled = form.edition.stage === '决算';
  const ledger = booksFor(seed, { carryOver: settled && seed % 3 !== 0, funds: seed % 5 < 3, ownIncome: settled && seed % 2 === 0, planned: !settled });
  const unit = seed % 4 < 2 ? form.edition.unit : form.edition.unit === '元' ? '万元' : '元';
  const zero = seed % 7 < 4 ? '0.00' : '';
  const inUnit = (fact: Fact): MoneyUnit => (fact.unit === form.edition.unit ? unit : (fact.unit as MoneyUnit));
  const facts = form.facts.map((fact, at): Fact => {
    const amount = form.amounts[at];
    if (fact.measure !== 'money' || fact.unit === '个' || amount === undefined) return { ...fact, formula: '' };
    const { stored: _stored, ...plain } = { ...fact, formula: '', unit: inUnit(fact) };
    return printed(plain, printedText(bookedIn(ledger, amount), inUnit(fact), zero), inUnit(fact));
  });
  const filled = new Set(facts.flatMap((fact) => (fact.fen !== 0 ? [fact.place.table] : [])));
  return {
    facts: facts.map((fact) => (filled.has(fact.place.table) || fact.unit === '个' ? fact : printed(fact, '', fact.unit))),
    tables: form.tables.map((table) => ({ ...table, unit: table.unit === form.edition.unit ? unit : table.unit, notes: ['注：因四舍五入可能存在尾差。'], empty: !filled.has(table.index) })),
    unit,
  };
}
