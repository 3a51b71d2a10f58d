import { address, type CellRef } from '../sheet';
import type { Finding } from '../finding/finding';
import { supplementText, type Supplement, type SupplementCell } from '../supplement/supplement';
import type { Narrative } from './narrative';

/** One cell of 补充资料 as a form shows it. */
export interface SupplementField {
  readonly cell: SupplementCell;
  /** 小节 whose text uses it. */
  readonly uses: readonly string[];
  /** The text cannot be completed without it. */
  readonly missing: boolean;
  /** What last year's 补充资料 says at the same place. */
  readonly last?: string;
  readonly findings: readonly Finding[];
}

/** A line of the sheet: its label and what is to be filled in there. */
export interface SupplementLine {
  readonly row: number;
  readonly label: string;
  readonly fields: readonly SupplementField[];
}

/** A block of the sheet, with how much of what the text needs is there. */
export interface SupplementPage {
  readonly title: string;
  readonly lines: readonly SupplementLine[];
  readonly missing: number;
  readonly wrong: number;
}

/** 补充资料表单: the sheet block by block; columns that nothing needs and nobody filled are left to the sheet. */
export function supplementForm(supplement: Supplement, narrative: Narrative | undefined, last: Supplement | undefined): readonly SupplementPage[] {
  const uses = narrative === undefined ? new Map<string, Set<string>>() : usesOf(narrative);
  const missing = new Set(narrative?.gaps.flatMap(({ place }) => (place === undefined ? [] : [nameOf(place)])));
  const pages = new Map<string, Map<number, SupplementField[]>>();
  for (const cell of supplement.cells.values()) {
    const field = fieldOf(cell, { uses, missing, last, findings: supplement.findings });
    if (!isShown(field)) continue;
    const lines = pages.get(cell.block) ?? new Map<number, SupplementField[]>();
    pages.set(cell.block, lines);
    lines.set(cell.place.row, [...(lines.get(cell.place.row) ?? []), field]);
  }
  return [...pages].map(([title, lines]) => pageOf(title, lines));
}

interface Known {
  readonly uses: ReadonlyMap<string, ReadonlySet<string>>;
  readonly missing: ReadonlySet<string>;
  readonly last: Supplement | undefined;
  readonly findings: readonly Finding[];
}

function fieldOf(cell: SupplementCell, { uses, missing, last, findings }: Known): SupplementField {
  const name = nameOf(cell.place);
  const before = last === undefined ? undefined : supplementText(last, cell.key);
  return { cell, uses: [...(uses.get(name) ?? [])], missing: missing.has(name), ...(before === undefined ? {} : { last: before }), findings: findings.filter(({ cells }) => cells.some((one) => `${one.sheet}!${one.address}` === name)) };
}

function isShown({ cell, uses, missing, findings }: SupplementField): boolean {
  return cell.label !== '' && (cell.aspect === '值' || cell.aspect === '文字' || missing || uses.length > 0 || cell.text !== '' || findings.length > 0);
}

function pageOf(title: string, lines: ReadonlyMap<number, readonly SupplementField[]>): SupplementPage {
  const fields = [...lines.values()].flat();
  const sorted = [...lines].sort(([one], [other]) => one - other).map(([row, own]): SupplementLine => ({ row, label: own[0]?.cell.label ?? '', fields: [...own].sort((one, other) => one.cell.place.column - other.cell.place.column) }));
  return { title, lines: sorted, missing: fields.filter(({ missing }) => missing).length, wrong: fields.filter(({ findings }) => findings.length > 0).length };
}

/** Every cell the text takes something from, with the 小节 that do. */
function usesOf({ sections }: Narrative): ReadonlyMap<string, ReadonlySet<string>> {
  const uses = new Map<string, Set<string>>();
  for (const { heading, paragraphs } of sections) {
    for (const run of paragraphs.flatMap(({ runs }) => runs)) {
      const cells = run.kind === 'fixed' ? [] : run.kind === 'slot' ? [run.place] : [run.place, run.given, ...run.operands.flatMap((operand) => operand.cells)];
      for (const cell of cells) {
        if (cell === undefined) continue;
        const name = nameOf(cell);
        uses.set(name, (uses.get(name) ?? new Set<string>()).add(heading));
      }
    }
  }
  return uses;
}

function nameOf({ sheet, row, column }: CellRef): string {
  return `${sheet}!${address(row, column)}`;
}
