import { reviewWorkbook } from '#app/reviewWorkbook';
import { keyOf } from '#domain/cube/coordinate';
import type { Fact, TableInfo } from '#domain/cube/fact';
import type { Finding } from '#domain/finding/finding';
import { amountOf, parsePrinted } from '#domain/money/printed';
import { deriveRelations } from '#domain/relations/deriveRelations';
import type { Relation } from '#domain/relations/relation';
import { address } from '#domain/sheet';
import { validate } from '#domain/validate/validate';
import { Random } from '../../../test/support/generatorRandom';
import { snapshotOf, type TextSheet } from '../../../test/support/variants';
import { ShapeBook, type Figure, type Row, type Shape } from './shapeBook';
import { isFigureCell, textOf } from './tables';

/** Counts of one workbook: printed figures with a meaning, those read, those read rightly; relations; and what was planted. */
export interface ShapeTally {
  readonly printed: number;
  readonly read: number;
  readonly right: number;
  readonly untold: number;
  readonly relations: number;
  readonly derived: number;
  readonly shared: number;
  readonly false: number;
  readonly provable: number;
  readonly found: number;
  readonly one: number;
  readonly exact: number;
  readonly notes: readonly string[];
}

interface Placed {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly table: number;
  readonly figure: Figure;
}

/** A shape as sheets of print, with every figure's place and meaning. */
export function paint(shape: Shape, seed: number): { readonly sheets: readonly TextSheet[]; readonly placed: readonly Placed[] } {
  const placed: Placed[] = [];
  let table = 0;
  const sheets = shape.write(new ShapeBook(seed, shape)).map(({ name, tables }): TextSheet => {
    const rows: Row[] = [];
    for (const part of tables) {
      for (const row of part) {
        row.forEach((cell, column) => {
          if (isFigureCell(cell)) placed.push({ sheet: name, row: rows.length, column, table, figure: cell });
        });
        rows.push(row);
      }
      table += 1;
    }
    const width = Math.max(...rows.map((row) => row.length));
    return { name, rows: rows.map((row) => Array.from({ length: width }, (_, column) => textOf(row[column] ?? ''))) };
  });
  return { sheets, placed };
}

function factsOf(placed: readonly Placed[], shape: Shape): { readonly facts: readonly Fact[]; readonly tables: readonly TableInfo[] } {
  const facts = placed.flatMap(({ sheet, row, column, table, figure }, index): Fact[] => {
    if (figure.at === undefined) return [];
    const count = figure.at.flow === '资产' || figure.at.flow === '数量';
    const printed = parsePrinted(figure.text);
    const amount = amountOf(printed, count ? '元' : shape.unit);
    if (amount === undefined) throw new Error(`${figure.text} is too large`);
    return [{ id: index, at: figure.at, key: keyOf(figure.at), place: { sheet, row, column, table, rowLabel: '', columnLabel: '' }, printed, measure: count ? 'count' : 'money', unit: shape.unit, ...amount, formula: '' }];
  });
  const tables = [...new Set(facts.map(({ place }) => place.table))].map((index): TableInfo => {
    const own = facts.filter(({ place }) => place.table === index);
    return { index, kind: 'other', code: '', name: '', sheet: own[0]?.place.sheet ?? '', range: { top: 0, left: 0, bottom: 0, right: 0 }, unit: shape.unit, notes: [], empty: own.every(({ printed }) => printed.kind !== 'number') };
  });
  const order = new Map(tables.map(({ index }, place) => [index, place]));
  return { facts: facts.map((fact) => ({ ...fact, place: { ...fact.place, table: order.get(fact.place.table) ?? 0 } })), tables: tables.map((table, index) => ({ ...table, index })) };
}

function relationKeys(facts: readonly Fact[], tables: readonly TableInfo[]): ReadonlySet<string> {
  const said = (relation: Relation): boolean => relation.kind !== 'soft' && relation.terms.some(({ fact }) => facts[fact]?.printed.kind === 'number');
  const key = ({ kind, terms }: Relation): string => `${kind}:${terms.map(({ fact, sign }) => `${String(sign)}${placeKey(facts[fact]?.place)}`).sort().join(' ')}`;
  return new Set(deriveRelations(facts, tables).filter(said).map(key));
}

const placeKey = (place: { readonly sheet: string; readonly row: number; readonly column: number } | undefined): string => (place === undefined ? '' : `${place.sheet}!${address(place.row, place.column)}`);

/** Reads one generated workbook of a shape and compares every figure and relation with what was printed; then plants `changes` wrong cells. */
export function measureShape(shape: Shape, seed: number, changes: number): ShapeTally {
  const { sheets, placed } = paint(shape, seed);
  const notes: string[] = [];
  const truth = factsOf(placed, shape);
  const own = validate({ ...truth, structure: [], unit: shape.unit });
  for (const { message } of own.findings.filter(({ grade }) => grade === '错误')) notes.push(`表样本身 ${message}`);
  const review = reviewWorkbook(snapshotOf(sheets));
  if (!review.ok) return { printed: placed.length, read: 0, right: 0, untold: placed.length, relations: 0, derived: 0, shared: 0, false: 0, provable: 0, found: 0, one: 0, exact: 0, notes: ['没有读出任何表'] };
  const { recognised, findings } = review.value;
  const read = new Map(recognised.facts.filter(({ printed }) => printed.kind === 'number').map((fact) => [placeKey(fact.place), fact]));
  let printed = 0;
  let right = 0;
  let untold = 0;
  for (const one of placed) {
    if (parsePrinted(one.figure.text).kind !== 'number') continue;
    const place = placeKey(one);
    const key = read.get(place)?.key;
    const wanted = one.figure.at === undefined ? undefined : keyOf(one.figure.at);
    if (wanted !== undefined) printed += 1;
    if (wanted !== undefined && key === wanted) right += 1;
    else if (key !== undefined) notes.push(`错读 ${place} ${one.figure.text} 应为 ${wanted ?? '不读'} 读作 ${key}`);
    else {
      const told = isTold(one, findings);
      if (!told) untold += 1;
      if (wanted !== undefined || !told) notes.push(`${told ? '已提示' : '未提示'} ${place} ${one.figure.text} ${wanted ?? ''}`);
    }
  }
  const known = new Set(placed.map((one) => placeKey(one)));
  for (const [place, fact] of read) if (!known.has(place)) notes.push(`多读 ${place} ${fact.printed.text} ${fact.key}`);
  const wanted = relationKeys(truth.facts, truth.tables);
  const derived = relationKeys(recognised.facts, recognised.tables);
  const shared = [...wanted].filter((key) => derived.has(key)).length;
  const errors = findings.filter(({ grade }) => grade === '错误');
  for (const { rule, message } of errors) notes.push(`误报 ${rule} ${message}`);
  return { printed, read: read.size, right, untold, relations: wanted.size, derived: derived.size, shared, false: errors.length, ...plant(shape, seed, changes, sheets, placed, notes), notes };
}

/** Whether some finding speaks of the figure's cell, its row, its column or its sheet. */
function isTold({ sheet, row, column }: Placed, findings: readonly Finding[]): boolean {
  return findings.some(({ message, cells }) => message.includes(`“${sheet}”`) || cells.some((cell) => cell.sheet === sheet && sharesLine(cell.address, row, column)));
}

function sharesLine(cell: string, row: number, column: number): boolean {
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/u.exec(cell) ?? [];
  return Number(digits) === row + 1 || letters === address(0, column).replace(/\d+$/u, '');
}

function plant(shape: Shape, seed: number, changes: number, sheets: readonly TextSheet[], placed: readonly Placed[], notes: string[]): Pick<ShapeTally, 'provable' | 'found' | 'one' | 'exact'> {
  const random = new Random(seed * 31 + 7);
  const tally = { provable: 0, found: 0, one: 0, exact: 0 };
  const eligible = placed.filter(({ figure }) => figure.at !== undefined && figure.at.flow !== '数量' && figure.at.flow !== '资产' && /[1-9]/u.test(figure.text));
  for (let turn = 0; turn < changes && eligible.length > 0; turn += 1) {
    const target = random.pick(eligible);
    const wrong = misprint(target.figure.text, random);
    if (wrong === undefined) continue;
    const ceiling = validate({ ...factsOf(placed.map((one) => (one === target ? { ...one, figure: { ...one.figure, text: wrong } } : one)), shape), structure: [], unit: shape.unit }).findings.filter(({ grade }) => grade === '错误');
    const names = (finding: Finding | undefined): boolean => isCorrected(finding, target);
    if (ceiling.length !== 1 || !names(ceiling[0])) continue;
    tally.provable += 1;
    const review = reviewWorkbook(snapshotOf(sheets.map((sheet) => (sheet.name === target.sheet ? { ...sheet, rows: sheet.rows.map((row, index) => (index === target.row ? row.map((text, column) => (column === target.column ? wrong : text)) : row)) } : sheet))));
    const errors = review.ok ? review.value.findings.filter(({ grade }) => grade === '错误') : [];
    if (errors.length > 0) tally.found += 1;
    if (errors.length === 1) tally.one += 1;
    if (errors.length === 1 && names(errors[0])) tally.exact += 1;
    else notes.push(`改错 ${placeKey(target)} ${target.figure.text}→${wrong}: ${errors.map(({ message, suspects }) => `${message} [${suspects.map(({ address: where = '', suggested = '' }) => `${where} ${suggested}`).join(', ')}]`).join(' | ')}`);
  }
  return tally;
}

/** Whether the best suspect of a finding is this cell, with the figure it printed before. */
function isCorrected(finding: Finding | undefined, { sheet, row, column, figure }: Placed): boolean {
  const best = finding?.suspects[0];
  return best?.sheet === sheet && best.address === address(row, column) && (best.suggested ?? '').replace(/,/gu, '') === figure.text.replace(/,/gu, '');
}

/** A typing slip: two neighbouring digits interchanged, or one replaced. */
function misprint(text: string, random: Random): string | undefined {
  const places = [...text].flatMap((character, index) => (/\d/u.test(character) ? [index] : []));
  const at = random.pick(places);
  const next = places[places.indexOf(at) + 1];
  const swapped = next === undefined || text[at] === text[next] || random.chance(0.5) ? undefined : [...text].map((character, index) => (index === at ? text[next] : index === next ? text[at] : character)).join('');
  const wrong = swapped ?? [...text].map((character, index) => (index === at ? String((Number(character) + 1 + random.below(8)) % 10) : character)).join('');
  return wrong === text || /^0\d/u.test(wrong) ? undefined : wrong;
}
