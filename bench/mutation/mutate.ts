import type { Fact } from '#domain/cube/fact';
import { FEN_PER_UNIT, type MoneyUnit } from '#domain/money/unit';
import { printed } from '../../test/support/generateDisclosure';
import type { Random } from '../../test/support/generatorRandom';
import type { Subject } from './corpus';

/** One planted error: the document with it, and what was planted. */
export interface Mutation {
  readonly kind: string;
  readonly facts: readonly Fact[];
  /** Positions of the wrong figures in the mutated document, and their right values in 分. */
  readonly truth: ReadonlyMap<number, number>;
  /** Table the error is in. */
  readonly table: number;
}

/** Plants one error of a kind at random; undefined where the draw finds no place for it. */
export type Planter = (subject: Subject, random: Random) => Mutation | undefined;

/** Figures that can be mistyped: printed money that is not zero. */
function figures(subject: Subject): number[] {
  return subject.facts.flatMap((fact, at) => (fact.printed.kind === 'number' && fact.measure === 'money' && fact.fen !== 0 ? [at] : []));
}

function steps(fact: Fact): string {
  return String(Math.abs(Math.round(fact.fen / stepOf(fact))));
}

function stepOf(fact: Fact): number {
  return FEN_PER_UNIT[fact.unit as MoneyUnit] / 100;
}

/** The fact printing another amount, in the usual two decimals. */
export function reprint(fact: Fact, fen: number): Fact {
  const count = Math.round(fen / stepOf(fact));
  const size = String(Math.abs(count)).padStart(3, '0');
  return printed(fact, `${count < 0 ? '-' : ''}${size.slice(0, -2)}.${size.slice(-2)}`, fact.unit as MoneyUnit);
}

function replaced(subject: Subject, changes: ReadonlyMap<number, Fact>): Fact[] {
  return subject.facts.map((fact, at) => changes.get(at) ?? fact);
}

function single(kind: string, change: (fact: Fact, random: Random, subject: Subject) => number | undefined): Planter {
  return (subject, random) => {
    const cell = random.pick(figures(subject));
    const fact = subject.facts[cell];
    if (fact === undefined) return undefined;
    const fen = change(fact, random, subject);
    if (fen === undefined || fen === fact.fen) return undefined;
    return { kind, facts: replaced(subject, new Map([[cell, reprint(fact, fen)]])), truth: new Map([[cell, fact.fen]]), table: fact.place.table };
  };
}

const signed = (fact: Fact, digits: string): number => Math.sign(fact.fen) * Number(digits) * stepOf(fact);

function interchange(fact: Fact, random: Random): number | undefined {
  const digits = steps(fact);
  const spots = [...digits].flatMap((digit, at) => (at + 1 < digits.length && digits[at + 1] !== digit && !(at === 0 && digits[1] === '0') ? [at] : []));
  if (spots.length === 0) return undefined;
  const at = random.pick(spots);
  return signed(fact, digits.slice(0, at) + (digits[at + 1] ?? '') + (digits[at] ?? '') + digits.slice(at + 2));
}

function replaceDigit(fact: Fact, random: Random): number | undefined {
  const digits = steps(fact);
  const at = random.below(digits.length);
  const digit = String(random.below(10));
  return at === 0 && digit === '0' ? undefined : signed(fact, digits.slice(0, at) + digit + digits.slice(at + 1));
}

function dropDigit(fact: Fact, random: Random): number | undefined {
  const digits = steps(fact);
  if (digits.length < 3) return undefined;
  const at = random.below(digits.length);
  return signed(fact, digits.slice(0, at) + digits.slice(at + 1));
}

function addDigit(fact: Fact, random: Random): number | undefined {
  const digits = steps(fact);
  const at = 1 + random.below(digits.length);
  return signed(fact, digits.slice(0, at) + String(random.below(10)) + digits.slice(at));
}

function arbitrary(fact: Fact, random: Random): number {
  return Math.sign(fact.fen) * stepOf(fact) * Math.max(1, Math.round(Math.abs(fact.fen / stepOf(fact)) * (0.2 + 2.3 * random.next())));
}

/** M1: what fingers and scanners do to one figure. */
export const TYPING: readonly Planter[] = [
  single('相邻颠倒', interchange),
  single('录错一位', replaceDigit),
  single('漏录一位', dropDigit),
  single('多录一位', addDigit),
  single('正负号', (fact) => -fact.fen),
  single('小数点', (fact, random) => (random.chance(0.5) ? fact.fen * 10 : Math.round(fact.fen / stepOf(fact) / 10) * stepOf(fact))),
  single('差一万倍', (fact) => (Math.abs(fact.fen) < 1e11 ? fact.fen * 10_000 : undefined)),
  single('漏填', () => 0),
];

/** M2: any other amount of the same size. */
export const ARBITRARY: readonly Planter[] = [single('任意数', arbitrary)];

/** M7: a change of one to five printed steps. */
export const NUDGES: readonly Planter[] = [single('微调', (fact, random) => fact.fen + (random.chance(0.5) ? 1 : -1) * (1 + random.below(5)) * stepOf(fact))];

/** M3: two neighbours of one column exchanged. */
export const SWAPS: readonly Planter[] = [
  (subject, random) => {
    const cell = random.pick(figures(subject));
    const fact = subject.facts[cell];
    const other = subject.facts.findIndex((one) => one.place.table === fact?.place.table && one.place.column === fact.place.column && one.place.row === fact.place.row + 1 && one.measure === 'money');
    const twin = subject.facts[other];
    if (fact === undefined || twin === undefined || twin.fen === fact.fen) return undefined;
    return {
      kind: '上下颠倒',
      facts: replaced(subject, new Map([[cell, reprint(fact, twin.fen)], [other, reprint(twin, fact.fen)]])),
      truth: new Map([[cell, fact.fen], [other, twin.fen]]),
      table: fact.place.table,
    };
  },
];

function several(count: number): Planter {
  return (subject, random) => {
    let facts = subject.facts;
    const truth = new Map<number, number>();
    let table = 0;
    for (let tries = 0; truth.size < count && tries < 20; tries += 1) {
      const one = random.pick(TYPING)({ ...subject, facts }, random);
      const cell = one === undefined ? undefined : [...one.truth.keys()][0];
      if (one === undefined || cell === undefined || truth.has(cell)) continue;
      truth.set(cell, facts[cell]?.fen ?? 0);
      facts = one.facts;
      table = one.table;
    }
    return truth.size === count ? { kind: `${count}处`, facts, truth, table } : undefined;
  };
}

/** M4: two and three independent typing errors. */
export const SEVERAL: readonly Planter[] = [several(2), several(3)];

function rowOf(subject: Subject, random: Random): number[] | undefined {
  const fact = subject.facts[random.pick(figures(subject))];
  if (fact?.at.account === undefined || fact.at.account.length !== 7) return undefined;
  const row = subject.facts.flatMap((one, at) => (one.place.table === fact.place.table && one.place.row === fact.place.row && one.at.account === fact.at.account ? [at] : []));
  return row.length < 2 ? undefined : row;
}

/** M5: rows and columns as a whole. */
export const ROWS: readonly Planter[] = [
  (subject, random) => {
    const row = rowOf(subject, random);
    if (row === undefined) return undefined;
    const gone = new Set(row);
    return { kind: '缺行', facts: subject.facts.filter((_, at) => !gone.has(at)), truth: new Map(), table: subject.facts[row[0] ?? 0]?.place.table ?? 0 };
  },
  (subject, random) => {
    const row = rowOf(subject, random);
    if (row === undefined) return undefined;
    const changes = new Map(row.map((at) => [at, printed(subject.facts[at] as Fact, '', subject.unit)]));
    return { kind: '空行', facts: replaced(subject, changes), truth: wrong(subject, row.filter((at) => subject.facts[at]?.fen !== 0)), table: subject.facts[row[0] ?? 0]?.place.table ?? 0 };
  },
  (subject, random) => {
    const row = rowOf(subject, random);
    if (row === undefined) return undefined;
    const changes = new Map(row.map((at, place) => [at, reprint(subject.facts[at] as Fact, place === 0 ? 0 : (subject.facts[row[place - 1] ?? 0]?.fen ?? 0))]));
    const moved = row.filter((at) => changes.get(at)?.fen !== subject.facts[at]?.fen);
    return { kind: '整行错列', facts: replaced(subject, changes), truth: wrong(subject, moved), table: subject.facts[row[0] ?? 0]?.place.table ?? 0 };
  },
  (subject, random) => {
    const fact = subject.facts[random.pick(figures(subject))];
    const column = subject.facts.flatMap((one, at) => (one.place.table === fact?.place.table && one.place.column === fact.place.column && one.place.row >= fact.place.row && one.measure === 'money' ? [at] : []));
    if (fact === undefined || column.length < 4) return undefined;
    const changes = new Map(column.map((at, place) => [at, reprint(subject.facts[at] as Fact, place === 0 ? 0 : (subject.facts[column[place - 1] ?? 0]?.fen ?? 0))]));
    const moved = column.filter((at) => changes.get(at)?.fen !== subject.facts[at]?.fen);
    return moved.filter((at) => subject.facts[at]?.fen !== 0).length < 5 ? undefined : { kind: '整列错行', facts: replaced(subject, changes), truth: wrong(subject, moved), table: fact.place.table };
  },
];

function wrong(subject: Subject, cells: readonly number[]): Map<number, number> {
  return new Map(cells.map((at) => [at, subject.facts[at]?.fen ?? 0]));
}

/** M6: a table not refreshed after a correction (a leaf and all its totals in that table), and a table in the wrong unit. */
export const TABLES: readonly Planter[] = [
  (subject, random) => {
    const leaf = subject.facts[random.pick(figures(subject))];
    if (leaf === undefined || leaf.at.flow !== '支出' && leaf.at.flow !== '收入') return undefined;
    const table = leaf.place.table;
    if (!subject.facts.some((one) => one.place.table !== table && one.at.flow === leaf.at.flow && covers(one, leaf) && subject.facts.some((twin) => twin.place.table === table && twin.key === one.key))) return undefined;
    if (subject.facts.some((one) => one.place.table === table && one.key !== leaf.key && covers(leaf, one) && one.fen !== 0)) return undefined;
    const change = Math.round(arbitrary(leaf, random) / stepOf(leaf)) * stepOf(leaf) - leaf.fen;
    const cells = subject.facts.flatMap((one, at) => (one.place.table === table && one.measure === 'money' && covers(one, leaf) ? [at] : []));
    if (change === 0 || cells.length < 2 || subject.facts.some((one) => one.place.table === table && one.at.flow === '支出总计')) return undefined;
    const changes = new Map(cells.map((at) => [at, reprint(subject.facts[at] as Fact, (subject.facts[at]?.fen ?? 0) + change)]));
    return { kind: '表未更新', facts: replaced(subject, changes), truth: new Map(cells.map((at) => [at, subject.facts[at]?.fen ?? 0])), table };
  },
  (subject, random) => {
    const table = subject.facts[random.pick(figures(subject))]?.place.table ?? 0;
    if (subject.unit !== '万元') return undefined;
    const cells = subject.facts.flatMap((one, at) => (one.place.table === table && one.measure === 'money' && one.fen !== 0 ? [at] : []));
    const linked = cells.some((at) => subject.facts.some((one) => one.place.table !== table && one.key === subject.facts[at]?.key && one.fen !== 0));
    if (cells.length < 4 || !linked) return undefined;
    const changes = new Map(cells.map((at) => [at, reprint(subject.facts[at] as Fact, (subject.facts[at]?.fen ?? 0) * 10_000)]));
    return { kind: '整表单位', facts: replaced(subject, changes), truth: wrong(subject, cells), table };
  },
];

function covers(total: Fact, part: Fact): boolean {
  if (total.at.flow !== part.at.flow || total.at.stage !== part.at.stage) return false;
  const within = (one: string | undefined, other: string | undefined): boolean => one === undefined || one === other;
  const { source, account, economic } = total.at;
  const sourceFits = within(source, part.at.source) || (source === '财政拨款' && ['一般公共', '政府性基金', '国有资本'].includes(part.at.source ?? ''));
  const accountFits = account === undefined || (part.at.account ?? '').startsWith(account);
  const lines = part.at.economic ?? '';
  const economicFits = economic === undefined || lines.startsWith(economic) || (economic === '人员' && /^30[13]/u.test(lines)) || (economic === '公用' && /^30[27]|^31|^399/u.test(lines));
  return sourceFits && accountFits && economicFits && within(total.at.nature, part.at.nature) && within(total.at.unit, part.at.unit) && within(total.at.item, part.at.item);
}
