import { parseAddress } from './address';
import type { Block, Constant } from './store';

/** Gives the value of a cell; `sheet` is undefined for the formula's own sheet and an error text stands for a failed lookup. */
export type Lookup = (sheet: string | undefined, row: number, column: number) => Constant;

/** The value of a formula over a handful of functions, enough for tests; anything else is "#NAME?". */
export function evaluate(formula: string, lookup: Lookup): Constant {
  try {
    const parser = new Parser(tokens(formula.slice(1)), lookup);
    const value = single(parser.comparison());
    if (!parser.done()) throw new FormulaError('#NAME?');
    return value;
  } catch (error) {
    if (error instanceof FormulaError) return error.code;
    throw error;
  }
}

class FormulaError extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}

type Operand = Constant | readonly Constant[];

const token = /\s*(?:("(?:[^"]|"")*")|((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[A-Za-z]{1,3}\$?\d+(?::\$?[A-Za-z]{1,3}\$?\d+)?)(?![\p{L}\p{N}(])|(\d+\.?\d*(?:[eE][+-]?\d+)?|\.\d+)|([A-Za-z][A-Za-z0-9.]*)|(<>|<=|>=|[-+*/^&=<>(),%]))/uy;

interface Token {
  readonly kind: 'text' | 'reference' | 'number' | 'name' | 'sign';
  readonly text: string;
  readonly sheet?: string;
}

function tokens(source: string): Token[] {
  const list: Token[] = [];
  token.lastIndex = 0;
  const end = source.trimEnd().length;
  while (token.lastIndex < end) {
    const match = token.exec(source);
    if (!match) throw new FormulaError('#NAME?');
    const [, text, sheet, reference, number, name, sign] = match;
    if (text !== undefined) list.push({ kind: 'text', text: text.slice(1, -1).replaceAll('""', '"') });
    else if (reference !== undefined) list.push({ kind: 'reference', text: reference, ...(sheet === undefined ? {} : { sheet: sheetName(sheet) }) });
    else if (number !== undefined) list.push({ kind: 'number', text: number });
    else if (name !== undefined) list.push({ kind: 'name', text: name.toUpperCase() });
    else list.push({ kind: 'sign', text: sign ?? '' });
  }
  return list;
}

function sheetName(prefix: string): string {
  const name = prefix.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

class Parser {
  private at = 0;

  constructor(
    private readonly list: readonly Token[],
    private readonly lookup: Lookup,
  ) {}

  done(): boolean {
    return this.at === this.list.length;
  }

  comparison(): Operand {
    let left = this.joined();
    for (let sign = this.take('=', '<>', '<', '>', '<=', '>='); sign; sign = this.take('=', '<>', '<', '>', '<=', '>=')) {
      left = compare(single(left), single(this.joined()), sign);
    }
    return left;
  }

  private joined(): Operand {
    let left = this.sum();
    while (this.take('&')) left = printed(single(left)) + printed(single(this.sum()));
    return left;
  }

  private sum(): Operand {
    let left = this.product();
    for (let sign = this.take('+', '-'); sign; sign = this.take('+', '-')) {
      const right = number(single(this.product()));
      left = sign === '+' ? number(single(left)) + right : number(single(left)) - right;
    }
    return left;
  }

  private product(): Operand {
    let left = this.unary();
    for (let sign = this.take('*', '/'); sign; sign = this.take('*', '/')) {
      const right = number(single(this.unary()));
      if (sign === '/' && right === 0) throw new FormulaError('#DIV/0!');
      left = sign === '*' ? number(single(left)) * right : number(single(left)) / right;
    }
    return left;
  }

  private unary(): Operand {
    if (this.take('-')) return -number(single(this.unary()));
    if (this.take('+')) return this.unary();
    let value = this.atom();
    while (this.take('%')) value = number(single(value)) / 100;
    return value;
  }

  private atom(): Operand {
    const next = this.list[this.at];
    if (!next) throw new FormulaError('#NAME?');
    this.at += 1;
    if (next.kind === 'number') return Number(next.text);
    if (next.kind === 'text') return next.text;
    if (next.kind === 'reference') return this.cells(next);
    if (next.kind === 'name') return this.call(next.text);
    if (next.text !== '(') throw new FormulaError('#NAME?');
    const inner = this.comparison();
    this.expect(')');
    return inner;
  }

  private call(name: string): Operand {
    if (name === 'TRUE' || name === 'FALSE') {
      if (this.take('(')) this.expect(')');
      return name === 'TRUE';
    }
    const known = functions[name];
    this.expect('(');
    const operands: Operand[] = [];
    if (!this.take(')')) {
      do operands.push(this.guarded(name)); while (this.take(','));
      this.expect(')');
    }
    if (!known) throw new FormulaError('#NAME?');
    return known(operands);
  }

  private guarded(name: string): Operand {
    if (name !== 'IFERROR') return this.comparison();
    const start = this.at;
    try {
      const value = this.comparison();
      return Array.isArray(value) ? value : single(value);
    } catch (error) {
      if (!(error instanceof FormulaError)) throw error;
      this.at = start;
      this.skipOperand();
      return error.code;
    }
  }

  private skipOperand(): void {
    for (let depth = 0; this.at < this.list.length; this.at += 1) {
      const text = this.list[this.at]?.kind === 'sign' ? this.list[this.at]?.text : '';
      if (depth === 0 && (text === ',' || text === ')')) return;
      if (text === '(') depth += 1;
      if (text === ')') depth -= 1;
    }
  }

  private cells(reference: Token): Operand {
    const block = parseAddress(reference.text);
    if (!block) throw new FormulaError('#REF!');
    const values = cellsOf(block, (row, column) => this.lookup(reference.sheet, row, column));
    return reference.text.includes(':') ? values : (values[0] ?? null);
  }

  private take(...signs: string[]): string | undefined {
    const next = this.list[this.at];
    if (next?.kind !== 'sign' || !signs.includes(next.text)) return undefined;
    this.at += 1;
    return next.text;
  }

  private expect(sign: string): void {
    if (!this.take(sign)) throw new FormulaError('#NAME?');
  }
}

function cellsOf(block: Block, valueAt: (row: number, column: number) => Constant): Constant[] {
  const values: Constant[] = [];
  for (let row = block.top; row <= block.bottom; row += 1) for (let column = block.left; column <= block.right; column += 1) values.push(valueAt(row, column));
  return values;
}

function single(operand: Operand): Constant {
  const value = Array.isArray(operand) ? (operand[0] as Constant) : (operand as Constant);
  if (typeof value === 'string' && /^#[A-Z0-9/]+[!?]?$/.test(value)) throw new FormulaError(value);
  return value;
}

function number(value: Constant): number {
  if (value === null || value === '') return 0;
  const parsed = Number(value);
  if (Number.isNaN(parsed)) throw new FormulaError('#VALUE!');
  return parsed;
}

function printed(value: Constant): string {
  return value === null ? '' : String(value);
}

function compare(left: Constant, right: Constant, sign: string): boolean {
  const [one, other] = typeof left === 'string' || typeof right === 'string' ? [printed(left), printed(right)] : [number(left), number(right)];
  if (sign === '=') return one === other;
  if (sign === '<>') return one !== other;
  if (sign === '<') return one < other;
  if (sign === '>') return one > other;
  return sign === '<=' ? one <= other : one >= other;
}

function numbers(operands: readonly Operand[]): number[] {
  return operands.flatMap((operand) =>
    Array.isArray(operand) ? operand.map((value: Constant) => single(value)).filter((value): value is number => typeof value === 'number') : [number(single(operand))],
  );
}

function round(value: number, places: number): number {
  return Math.sign(value) * Number(`${Math.round(Number(`${Math.abs(value)}e${places}`))}e${-places}`);
}

const functions: Readonly<Record<string, (operands: readonly Operand[]) => Constant>> = {
  SUM: (operands) => Number(numbers(operands).reduce((sum, value) => sum + value, 0).toPrecision(15)),
  MIN: (operands) => Math.min(...numbers(operands)),
  MAX: (operands) => Math.max(...numbers(operands)),
  COUNT: (operands) => numbers(operands).length,
  ABS: ([value = 0]) => Math.abs(number(single(value))),
  ROUND: ([value = 0, places = 0]) => round(number(single(value)), number(single(places))),
  IF: ([test = false, yes = true, no = false]) => single(single(test) ? yes : no),
  IFERROR: ([value = null, otherwise = null]) => {
    try {
      return single(value);
    } catch {
      return single(otherwise);
    }
  },
  AND: (operands) => operands.every((operand) => Boolean(single(operand))),
  OR: (operands) => operands.some((operand) => Boolean(single(operand))),
};
