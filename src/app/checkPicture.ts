import type { Fact, TableInfo } from '#domain/cube/fact';
import type { Finding, Grade } from '#domain/finding/finding';
import type { CellRange } from '#domain/sheet';
import type { GradedRelation } from '#domain/validate/validate';
import type { Coverage } from './reviewWorkbook';

/** How a table or a pair of tables stands, worst first: 错误, 尾差, 一致, 空表. */
export type PictureState = 'error' | 'rounding' | 'good' | 'empty';

/** One table of the picture. `label` is its number ("05"), `errors` and `rounding` count its findings. */
export interface PictureTile {
  readonly table: number;
  readonly label: string;
  readonly name: string;
  readonly sheet: string;
  readonly range: CellRange;
  readonly state: PictureState;
  readonly errors: number;
  readonly rounding: number;
}

/** 表间勾稽 of two tables, `from` before `to` in the order of the tiles: how many there are, how many fail, and how many of these were 已核实. */
export interface PictureLink {
  readonly from: number;
  readonly to: number;
  readonly state: Exclude<PictureState, 'empty'>;
  readonly relations: number;
  readonly failing: number;
  readonly verified: number;
}

/** 校验图: where the whole document stands, for the pane and for 检查报告. `share` is related / amounts, between 0 and 1. */
export interface CheckPicture {
  readonly tiles: readonly PictureTile[];
  readonly links: readonly PictureLink[];
  readonly coverage: { readonly related: number; readonly amounts: number; readonly share: number };
}

/** What the picture is drawn from; `findings` are those still open. */
export interface PictureSource {
  readonly tables: readonly TableInfo[];
  readonly facts: readonly Fact[];
  readonly graded: readonly GradedRelation[];
  readonly findings: readonly Finding[];
  readonly coverage: Pick<Coverage, 'amounts' | 'related'>;
}

const ROUNDING: readonly (Grade | '一致')[] = ['尾差偏大', '口径尾差', '尾差'];

/** Draws the picture: a tile for each table, a link for each two tables with 勾稽关系 between them, and the coverage. */
export function checkPicture({ tables, facts, graded, findings, coverage: { related, amounts } }: PictureSource): CheckPicture {
  const owners = findings.filter(concernsTables).map((finding) => ({ grade: finding.grade, owned: tablesOf(finding, tables) }));
  return {
    tiles: tables.map((table) => tileOf(table, owners)),
    links: linksOf(facts, graded, new Set(findings.map(({ id }) => id))),
    coverage: { related, amounts, share: amounts === 0 ? 0 : Math.min(1, related / amounts) },
  };
}

/** A finding of the text colours no table unless a cell of one is its suspect. */
function concernsTables({ kind, suspects }: Finding): boolean {
  return (kind !== '文表' && kind !== '文内') || suspects.some(({ address }) => address !== undefined);
}

/** The tables a finding belongs to: those of its suspects, or when it has none, those of the cells it speaks of. */
export function tablesOf({ suspects, cells }: Finding, tables: readonly TableInfo[]): ReadonlySet<number> {
  const suspected = suspects.flatMap((suspect) => tableAt(suspect, tables));
  return new Set(suspected.length > 0 ? suspected : cells.flatMap((cell) => tableAt(cell, tables)));
}

function tableAt({ sheet, address }: { readonly sheet?: string; readonly address?: string }, tables: readonly TableInfo[]): readonly number[] {
  const here = tables.filter((table) => table.sheet === sheet);
  const row = Number(/\d+/u.exec(address ?? '')?.[0] ?? 1) - 1;
  const found = here.find(({ range }) => row <= range.bottom) ?? here.at(-1);
  return found === undefined ? [] : [found.index];
}

interface Owned {
  readonly grade: Grade;
  readonly owned: ReadonlySet<number>;
}

function tileOf({ index, code, name, sheet, range, empty }: TableInfo, owners: readonly Owned[]): PictureTile {
  const own = owners.filter(({ owned }) => owned.has(index));
  const errors = own.filter(({ grade }) => grade === '错误').length;
  const rounding = own.filter(({ grade }) => ROUNDING.includes(grade)).length;
  const state = errors > 0 ? 'error' : rounding > 0 ? 'rounding' : empty ? 'empty' : 'good';
  const label = /\d+/u.exec(code)?.[0] ?? String(index + 1).padStart(2, '0');
  return { table: index, label, name: [code, name].filter((part) => part !== '').join(' '), sheet, range, state, errors, rounding };
}

function linksOf(facts: readonly Fact[], graded: readonly GradedRelation[], open: ReadonlySet<string>): readonly PictureLink[] {
  const links = new Map<string, PictureLink>();
  for (const { relation, grade, finding } of graded) {
    if (relation.kind === 'soft') continue;
    const settled = grade === '错误' && finding !== undefined && !open.has(finding);
    const [first, ...rest] = relation.terms.map(({ fact }) => facts[fact]?.place.table);
    for (const other of new Set(rest)) {
      if (first === undefined || other === undefined || first === other) continue;
      const [from, to] = [Math.min(first, other), Math.max(first, other)];
      const before = links.get(`${from}-${to}`) ?? { from, to, state: 'good', relations: 0, failing: 0, verified: 0 };
      const failing = before.failing + (grade === '错误' && !settled ? 1 : 0);
      const verified = before.verified + (settled ? 1 : 0);
      const state = failing > 0 ? 'error' : verified > 0 || before.state === 'rounding' || ROUNDING.includes(grade) ? 'rounding' : 'good';
      links.set(`${from}-${to}`, { from, to, state, relations: before.relations + 1, failing, verified });
    }
  }
  return [...links.values()].sort((one, other) => one.from - other.from || one.to - other.to);
}
