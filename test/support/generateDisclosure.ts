import { keyOf, type Coordinate } from '#domain/cube/coordinate';
import type { Fact, TableInfo } from '#domain/cube/fact';
import { amountOf, parsePrinted } from '#domain/money/printed';
import { FEN_PER_UNIT, type MoneyUnit } from '#domain/money/unit';
import { CAPITAL_ACCOUNTS, FUND_ACCOUNTS, LEAF_ACCOUNTS, MORE_ACCOUNTS, accountName } from './generatorChart';
import { keepBooks, type Ledger, type LedgerOptions } from './generatorLedger';
import { Random } from './generatorRandom';
import { ARRANGEMENTS, type Arrangement, type Block, type Label, type TableForm } from './generatorTables';

/** What kind of disclosure to generate; everything left out is drawn from the seed. */
export interface DisclosureOptions {
  readonly seed: number;
  readonly arrangement?: Arrangement;
  readonly unit?: '元' | '万元';
  readonly units?: number;
  readonly carryOver?: boolean;
  readonly funds?: boolean;
  readonly ownIncome?: boolean;
  /** A small document has few 科目 and few rows without amounts, a tiny one few columns too, for laws tried very often; a large one about 2,000 amounts. */
  readonly size?: 'tiny' | 'small' | 'full' | 'large';
  /** How an amount of none is printed. */
  readonly zero?: '0.00' | '' | '—';
}

/** A consistent disclosure: its ledger, its printed facts, its tables, and the exact amount behind every print. */
export interface Disclosure {
  readonly options: Required<DisclosureOptions>;
  readonly ledger: Ledger;
  readonly facts: readonly Fact[];
  readonly tables: readonly TableInfo[];
  readonly unit: MoneyUnit;
  /** Exact 分 of each fact. */
  readonly exact: readonly number[];
}

const UNIT_NAMES = ['示例市政务服务中心本级', '示例市行政审批中心', '示例市公共资源交易中心', '示例市数据资源中心'];

/** Generates a disclosure whose totals agree exactly in 分 before each amount is rounded to its printed step on its own. */
export function generateDisclosure(asked: DisclosureOptions): Disclosure {
  const random = new Random(asked.seed);
  const options: Required<DisclosureOptions> = {
    arrangement: random.pick(['national', 'zhejiang'] as const),
    unit: random.chance(0.3) ? '元' : '万元',
    units: asked.size === 'tiny' ? 1 : 1 + random.below(asked.size === 'small' ? 2 : 3),
    carryOver: random.chance(0.6),
    funds: random.chance(0.5),
    ownIncome: random.chance(0.6),
    size: 'full',
    zero: random.pick(['0.00', '0.00', '', '—'] as const),
    ...asked,
  };
  return printBooks(keepBooks(random, UNIT_NAMES.slice(0, options.units), options satisfies LedgerOptions), options);
}

/** Prints any books in an arrangement of tables; a table without an amount is printed blank, as the forms are. */
export function printBooks(ledger: Ledger, options: Required<DisclosureOptions>): Disclosure {
  const facts: Fact[] = [];
  const exact: number[] = [];
  const tables: TableInfo[] = [];
  for (const form of ARRANGEMENTS[options.arrangement]) {
    const first = facts.length;
    tables.push(printTable(form, tables.length, ledger, options, facts, exact));
    if (facts.slice(first).every((fact) => fact.fen === 0)) for (let at = first; at < facts.length; at += 1) facts[at] = printed(facts[at] as Fact, '', options.unit);
  }
  const numbered = new Set(facts.flatMap((fact) => (fact.printed.kind === 'number' ? [fact.place.table] : [])));
  return { options, ledger, facts, tables: tables.map((table) => ({ ...table, empty: !numbered.has(table.index) })), unit: options.unit, exact };
}

/** The fact as it stands when its cell prints `text` instead. */
export function printed(fact: Fact, text: string, unit: MoneyUnit): Fact {
  const print = parsePrinted(text);
  const amount = amountOf(print, unit);
  if (amount === undefined) throw new Error(`too large: ${text}`);
  return { ...fact, printed: print, ...amount };
}

/** An exact amount as it is printed: two decimals of the unit, half up away from zero. */
export function printedText(fen: number, unit: MoneyUnit, zero: string): string {
  const step = FEN_PER_UNIT[unit] / 100;
  const steps = Math.sign(fen) * Math.floor(Math.abs(fen) / step + 0.5);
  if (fen === 0) return zero;
  const size = String(Math.abs(steps)).padStart(3, '0');
  return `${steps < 0 ? '-' : ''}${size.slice(0, -2)}.${size.slice(-2)}`;
}

function printTable(form: TableForm, index: number, ledger: Ledger, options: Required<DisclosureOptions>, facts: Fact[], exact: number[]): TableInfo {
  const sheet = form.name;
  const top = 6;
  let left = 1;
  let bottom = top;
  for (const block of form.blocks) {
    const columns = columnsOf(form, block, ledger, options);
    const rows = rowsOf(form, block, ledger, options);
    rows.forEach((row, line) => {
      columns.forEach((column, offset) => {
        const at = { stage: '决算', ...form.fixed, ...row.at, ...column.at } as Coordinate;
        const fen = ledger.total(at);
        const print = parsePrinted(printedText(fen, options.unit, options.zero));
        const amount = amountOf(print, options.unit);
        if (amount === undefined) throw new Error('amount too large');
        const place = { sheet, row: top + line, column: left + offset, table: index, rowLabel: row.label, columnLabel: column.label };
        facts.push({ id: facts.length, at, key: keyOf(at), place, printed: print, measure: 'money', unit: options.unit, ...amount, formula: '' });
        exact.push(fen);
      });
    });
    bottom = Math.max(bottom, top + rows.length - 1);
    left += columns.length + 2;
  }
  const code = `公开${String(index + 1).padStart(2, '0')}表`;
  return { index, kind: form.kind, code, name: form.name, sheet, range: { top: top - 3, left: 0, bottom, right: left - 3 }, unit: options.unit, notes: ['注：因四舍五入可能存在尾差。'], empty: false };
}

/** A tiny document prints, after the first three, only columns that hold an amount. */
function columnsOf(form: TableForm, block: Block, ledger: Ledger, options: Required<DisclosureOptions>): readonly Label[] {
  if (options.size !== 'tiny') return block.columns;
  return block.columns.filter((column, at) => at < 3 || form.kind === 'fund' || ledger.total({ stage: '决算', ...form.fixed, ...(block.rows === 'accounts' || block.rows === 'units' ? {} : { flow: '支出' }), ...column.at } as Coordinate) !== 0);
}

function rowsOf(form: TableForm, block: Block, ledger: Ledger, options: Required<DisclosureOptions>): readonly Label[] {
  if (block.rows === 'units') return [{ label: '合计', at: {} }, ...UNIT_NAMES.slice(0, options.units).map((unit) => ({ label: unit, at: { unit } }))];
  if (block.rows !== 'accounts') return options.size === 'full' || options.size === 'large' ? block.rows : block.rows.filter((row, at) => (at % 13 === 0 && options.size === 'small') || !isDetail(row) || block.columns.some((column) => ledger.total({ stage: '决算', ...form.fixed, ...row.at, ...column.at } as Coordinate) !== 0));
  const leaves = [...LEAF_ACCOUNTS, ...(options.size === 'large' ? MORE_ACCOUNTS : []), ...FUND_ACCOUNTS, ...CAPITAL_ACCOUNTS].filter((account) =>
    block.columns.some((column) => ledger.total({ stage: '决算', ...form.fixed, ...column.at, account: account.code } as Coordinate) !== 0),
  );
  const codes = new Set(leaves.flatMap(({ code }) => [code.slice(0, 3), code.slice(0, 5), code]));
  return [{ label: '合计', at: {} }, ...[...codes].sort().map((code) => ({ label: `${code} ${accountName(code, 'functional')}`, at: { account: code } }))];
}

function isDetail({ at }: Label): boolean {
  return at.account !== undefined || (at.economic ?? '').length === 5;
}
