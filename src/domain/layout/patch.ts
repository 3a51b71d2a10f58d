import type { ListHead } from './shapes';
import { columnsOf } from './axes/line';
import type { AmountColumn, Block, Head, Line, TableSpec, TotalRow } from './table';

interface Member {
  readonly id: string;
}

/** A patch that names a member its axis does not have would change nothing and be noticed by nobody. */
function demand(axis: readonly Member[], ids: readonly string[]): void {
  const strange = ids.filter((id) => !axis.some((member) => member.id === id));
  if (strange.length > 0) throw new Error(`no member ${strange.join(', ')} among ${axis.map(({ id }) => id).join(', ')}`);
}

/** Members of an axis without those named. */
export function without<T extends Member>(axis: readonly T[], ...ids: readonly string[]): readonly T[] {
  demand(axis, ids);
  return axis.filter((member) => !ids.includes(member.id));
}

/** An axis with members put in behind one of its own, or in front of all with `after` undefined. */
export function insert<T extends Member>(axis: readonly T[], after: string | undefined, ...members: readonly T[]): readonly T[] {
  demand(axis, after === undefined ? [] : [after]);
  const at = after === undefined ? 0 : axis.findIndex((member) => member.id === after) + 1;
  return [...axis.slice(0, at), ...members, ...axis.slice(at)];
}

/** An axis with the texts of some members replaced. */
export function rename(axis: readonly Line[], texts: Readonly<Record<string, string>>): readonly Line[] {
  demand(axis, Object.keys(texts));
  return axis.map((member) => ({ ...member, text: texts[member.id] ?? member.text }));
}

/** A table with some printed texts replaced wherever they stand alone in header, lines and total rows. */
export function relabel(table: TableSpec, words: Readonly<Record<string, string>>): TableSpec {
  return { ...table, words: { ...table.words, ...words } };
}

/** 转置: the members of two axes as the columns of one row, `outer` slowest. */
export function transpose(outer: readonly Line[], inner: readonly Line[], headOf: (outer: Line, inner: Line, place: number) => readonly string[]): readonly AmountColumn[] {
  return outer.flatMap((group) => inner.map((member, place) => ({ id: `${group.id}/${member.id}`, at: { ...group.at, ...member.at }, head: headOf(group, member, place) })));
}

/** A list by 科目 with another header over its lead columns, or another 合计 row. */
export function withList(table: TableSpec, change: { readonly head?: ListHead; readonly total?: TotalRow }): TableSpec {
  return withBlocks(table, (block) => {
    const lead = block.lead.map((column) => ({ ...column, head: (column.role === 'code' ? change.head?.code : column.role === 'name' ? change.head?.name : undefined) ?? column.head }));
    const total = change.total;
    const rows = total !== undefined && (block.rows.kind === 'accounts' || block.rows.kind === 'units') ? { ...block.rows, total } : block.rows;
    return { ...block, lead, rows };
  });
}

/** A table whose amount columns stand under other heads, some of them worded differently, by column. */
export function withHeads(table: TableSpec, headOf: (text: string, index: number) => Head, texts: Readonly<Record<string, string>> = {}): TableSpec {
  demand(table.blocks.flatMap(({ amounts }) => amounts), Object.keys(texts));
  return withBlocks(table, (block) => ({ ...block, amounts: columnsOf(block.amounts.map(({ id, at, text }) => ({ id, at, text: texts[id] ?? text ?? '' })), headOf) }));
}

/** A table with every block changed. */
export function withBlocks(table: TableSpec, change: (block: Block, index: number) => Block): TableSpec {
  return { ...table, blocks: table.blocks.map(change) };
}

/** A table with some lines of its fixed forms worded differently, by line. */
export function renameLines(table: TableSpec, texts: Readonly<Record<string, string>>): TableSpec {
  return changeLines(table, Object.keys(texts), (line) => [{ ...line, text: texts[line.id] ?? line.text }]);
}

/** A table of code blocks with other lines in each block. */
export function withParts(table: TableSpec, parts: readonly (readonly Line[])[]): TableSpec {
  return withBlocks(table, (block, index) => ({ ...block, rows: { kind: 'lines', body: parts[index] ?? [] } }));
}

/** A table without some lines of its fixed forms. */
export function withoutLines(table: TableSpec, ...ids: readonly string[]): TableSpec {
  return changeLines(table, ids, (line) => (ids.includes(line.id) ? [] : [line]));
}

/** A table with the lines of its fixed forms changed; `ids` are those the change is about. */
function changeLines(table: TableSpec, ids: readonly string[], change: (line: Line) => readonly Line[]): TableSpec {
  demand(table.blocks.flatMap(({ rows }) => (rows.kind === 'lines' ? [...rows.body, ...(rows.foot ?? [])] : [])), ids);
  return withBlocks(table, (block) => {
    if (block.rows.kind !== 'lines') return block;
    const { body, foot } = block.rows;
    return { ...block, rows: { ...block.rows, body: body.flatMap(change), ...(foot === undefined ? {} : { foot: foot.flatMap(change) }) } };
  });
}
