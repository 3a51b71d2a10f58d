import type { ListHead } from './shapes';
import type { AmountColumn, Block, Line, TableSpec, TotalRow } from './table';

/** Members of an axis without those named. */
export function without<T extends { readonly id: string }>(axis: readonly T[], ...ids: readonly string[]): readonly T[] {
  return axis.filter((member) => !ids.includes(member.id));
}

/** An axis with members put in behind one of its own, or in front of all with `after` undefined. */
export function insert<T extends { readonly id: string }>(axis: readonly T[], after: string | undefined, ...members: readonly T[]): readonly T[] {
  const at = after === undefined ? 0 : axis.findIndex((member) => member.id === after) + 1;
  return [...axis.slice(0, at), ...members, ...axis.slice(at)];
}

/** An axis with the texts of some members replaced. */
export function rename(axis: readonly Line[], texts: Readonly<Record<string, string>>): readonly Line[] {
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

/** A table with every block changed. */
export function withBlocks(table: TableSpec, change: (block: Block, index: number) => Block): TableSpec {
  return { ...table, blocks: table.blocks.map(change) };
}

/** A table with some lines of its fixed forms worded differently, by line. */
export function renameLines(table: TableSpec, texts: Readonly<Record<string, string>>): TableSpec {
  return withBlocks(table, (block) => {
    if (block.rows.kind !== 'lines') return block;
    const { foot } = block.rows;
    return { ...block, rows: { ...block.rows, body: rename(block.rows.body, texts), ...(foot === undefined ? {} : { foot: rename(foot, texts) }) } };
  });
}

/** A table of code blocks with other lines in each block. */
export function withParts(table: TableSpec, parts: readonly (readonly Line[])[]): TableSpec {
  return withBlocks(table, (block, index) => ({ ...block, rows: { kind: 'lines', body: parts[index] ?? [] } }));
}

/** A table without some lines of its fixed forms. */
export function withoutLines(table: TableSpec, ...ids: readonly string[]): TableSpec {
  return withBlocks(table, (block) => {
    if (block.rows.kind !== 'lines') return block;
    const { foot } = block.rows;
    return { ...block, rows: { ...block.rows, body: without(block.rows.body, ...ids), ...(foot === undefined ? {} : { foot: without(foot, ...ids) }) } };
  });
}
