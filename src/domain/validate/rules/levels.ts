import type { Fact, TableInfo } from '../../cube/fact';
import type { Finding } from '../../finding/finding';
import * as say from '../../finding/messages';
import type { Describer } from '../describe';
import { ruleFinding } from './notice';

interface CodeRow {
  readonly at: number;
  readonly filled: boolean;
}

/**
 * T-109 缺级: a code whose 类 or 款 is not printed, or a 类 or 款 with an amount and nothing below it, in a table that
 * prints that level elsewhere. A form that leaves out a whole level is not meant; where other tables print 项 below a
 * 款 of such a form, that is a 提示. Nothing is said of a table with rows that were not understood.
 */
export function levelFindings(describer: Describer, infos: readonly TableInfo[]): Finding[] {
  const incomplete = new Set(infos.flatMap(({ index, unread = [] }) => (unread.length > 0 ? [index] : [])));
  const across = new Set(describer.net.facts.flatMap(({ at, place }) => (at.account !== undefined && /^\d/u.test(at.economic ?? '') ? [place.table] : [])));
  const tables = new Map<string, Map<string, CodeRow>>();
  describer.net.facts.forEach((fact, at) => {
    const code = codeOf(fact, across.has(fact.place.table));
    if (code === undefined || incomplete.has(fact.place.table)) return;
    const key = `${fact.place.table}/${fact.at.economic === undefined || across.has(fact.place.table) ? 'account' : 'economic'}`;
    const rows = tables.get(key) ?? new Map<string, CodeRow>();
    tables.set(key, rows);
    const known = rows.get(code);
    rows.set(code, { at: known?.at ?? at, filled: known?.filled === true || fact.fen !== 0 });
  });
  const printed = new Map([...tables.values()].flatMap((rows) => [...rows].map(([code, { at }]) => [code, describer.fact(at).place.rowLabel] as const)));
  return [...tables.values()].flatMap((rows) => [...orphans(describer, rows), ...childless(describer, rows, printed)]);
}

/** The code of a row; where 支出经济分类 stand across the columns, the rows are 支出功能分类. */
function codeOf({ at }: Fact, across: boolean): string | undefined {
  const code = across ? at.account : (at.economic ?? at.account);
  return code !== undefined && /^\d{3,7}$/u.test(code) && at.unit === undefined ? code : undefined;
}

function orphans(describer: Describer, rows: ReadonlyMap<string, CodeRow>): Finding[] {
  const lengths = new Set([...rows.keys()].map((code) => code.length));
  const missing = new Map<string, number>();
  for (const [code, { at }] of rows) {
    for (let length = code.length - 2; length >= 3; length -= 2) {
      const above = code.slice(0, length);
      if (lengths.has(length) && !rows.has(above) && !missing.has(above)) missing.set(above, at);
    }
  }
  return [...missing].map(([above, at]) => {
    const cell = describer.cell(at);
    return ruleFinding('T-109', '错误', say.levelAbove(describer.table(describer.fact(at)), above, cell.row), [cell], [above]);
  });
}

function childless(describer: Describer, rows: ReadonlyMap<string, CodeRow>, printed: ReadonlyMap<string, string>): Finding[] {
  const codes = [...rows.keys()];
  const lengths = new Set(codes.map((code) => code.length));
  return codes.flatMap((code) => {
    const row = rows.get(code);
    if (row === undefined || !row.filled || codes.some((other) => other.length > code.length && other.startsWith(code))) return [];
    const here = lengths.has(code.length + 2);
    const elsewhere = [...printed].flatMap(([other, label]) => (other.length === code.length + 2 && other.startsWith(code) ? [label] : []));
    if (!here && (code.length !== 5 || elsewhere.length === 0)) return [];
    const cell = describer.cell(row.at);
    return [ruleFinding('T-109', here ? '错误' : '提示', say.levelBelow(describer.table(describer.fact(row.at)), cell.row, elsewhere), [cell])];
  });
}
