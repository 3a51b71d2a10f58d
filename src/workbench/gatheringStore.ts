import { CellValueType, IUndoRedoService, type IBorderData, type ICellData, type IDisposable, type IStyleData } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { Block, BlockStyle, CellContent, Store, StoreChange } from '#adapters/officesim/store';
import { createUniverStore } from '#adapters/officesim/univerStore';
import { univerStyle } from '#adapters/officesim/univerStyle';

/** Members that neither see cells nor change them: what is gathered may wait for these. */
const BLIND: ReadonlySet<string | symbol> = new Set(['sheets', 'isLocked', 'isProtected', 'page', 'setPage', 'calculationMode', 'active']);

interface UndoBatching {
  __tempBatchingUndoRedo(unit: string): IDisposable;
}

type Matrix = Record<number, Record<number, ICellData>>;

/**
 * A Univer store that gathers what a batch writes and how it looks, and gives it to Univer as one command a sheet: a visible grid
 * would otherwise draw and calculate thousands of times while a template is inserted.
 */
export function createGatheringStore(univer: FUniver): Store {
  const inner = createUniverStore(univer);
  const gathering = new Gathering(univer, inner);
  return new Proxy(inner, {
    get: (target, name) => {
      const own = Reflect.get(gathering.members, name) as unknown;
      if (own !== undefined) return own;
      const member = Reflect.get(target, name) as (...given: unknown[]) => unknown;
      if (typeof member !== 'function') return member;
      return (...given: unknown[]): unknown => {
        if (!BLIND.has(name)) gathering.flush();
        return member.apply(target, given);
      };
    },
  });
}

class Gathering {
  private readonly listeners = new Set<(change: StoreChange) => void>();
  private pending = new Map<string, Matrix>();
  private sizing: { readonly member: 'setRowHeight' | 'setColumnWidth'; readonly sheet: string; readonly from: number; to: number; readonly points: number } | undefined;
  private flushing = false;
  private grouping = false;
  private group: IDisposable | undefined;

  constructor(
    private readonly univer: FUniver,
    private readonly inner: Store,
  ) {
    inner.onChange((change) => {
      if (!this.flushing || change.kind !== 'cells') this.tell(change);
    });
  }

  /** The members of a store that this one does its own way. */
  readonly members: Partial<Store> = {
    write: (sheet, top, left, cells) => this.write(sheet, top, left, cells),
    style: (sheet, block, style) => this.style(sheet, block, style),
    setRowHeight: (sheet, from, to, points) => this.size('setRowHeight', sheet, from, to, points),
    setColumnWidth: (sheet, from, to, points) => this.size('setColumnWidth', sheet, from, to, points),
    settle: () => {
      this.flush();
      return this.inner.settle();
    },
    openUndoGroup: () => {
      this.grouping = true;
    },
    closeUndoGroup: () => {
      this.flush();
      this.grouping = false;
      this.group?.dispose();
      this.group = undefined;
    },
    onChange: (listener) => {
      this.listeners.add(listener);
      return () => this.listeners.delete(listener);
    },
  };

  /** Gives Univer what was gathered. */
  flush(): void {
    this.beginGroup();
    this.flushSizes();
    if (this.pending.size === 0) return;
    const pending = this.pending;
    this.pending = new Map();
    this.flushing = true;
    try {
      for (const [sheet, matrix] of pending) this.put(sheet, matrix);
    } finally {
      this.flushing = false;
    }
  }

  private write(sheet: string, top: number, left: number, cells: readonly (readonly (CellContent | undefined)[])[]): void {
    let block: Block | undefined;
    cells.forEach((line, row) =>
      line.forEach((content, column) => {
        if (content === undefined) return;
        this.merge(sheet, top + row, left + column, contentData(content));
        block = { top: block?.top ?? top + row, left: Math.min(block?.left ?? left + column, left + column), bottom: top + row, right: Math.max(block?.right ?? 0, left + column) };
      }),
    );
    if (!this.grouping) this.flush();
    if (block !== undefined) this.tell({ kind: 'cells', sheet, block });
  }

  private style(sheet: string, block: Block, style: BlockStyle): void {
    const { locked, ...look } = style;
    if (locked !== undefined) this.inner.style(sheet, block, { locked });
    if (Object.keys(look).length === 0) return;
    for (let row = block.top; row <= block.bottom; row += 1) {
      for (let column = block.left; column <= block.right; column += 1) this.merge(sheet, row, column, { s: univerStyle(look, block, row, column) });
    }
    if (!this.grouping) this.flush();
  }

  private size(member: 'setRowHeight' | 'setColumnWidth', sheet: string, from: number, to: number, points: number): void {
    const last = this.sizing;
    if (last !== undefined && last.member === member && last.sheet === sheet && last.points === points && last.to === from - 1) last.to = to;
    else {
      this.flushSizes();
      this.sizing = { member, sheet, from, to, points };
    }
    if (!this.grouping) this.flush();
  }

  private flushSizes(): void {
    const { sizing } = this;
    this.sizing = undefined;
    if (sizing === undefined) return;
    this.beginGroup();
    this.inner[sizing.member](sizing.sheet, sizing.from, sizing.to, sizing.points);
  }

  private merge(sheet: string, row: number, column: number, data: ICellData): void {
    const matrix = this.pending.get(sheet) ?? {};
    this.pending.set(sheet, matrix);
    const line = (matrix[row] ??= {});
    const before = line[column];
    const style = data.s === undefined ? before?.s : mergedStyle(before?.s as IStyleData | undefined, data.s as IStyleData);
    line[column] = { ...before, ...data, ...(style === undefined ? {} : { s: style }) };
  }

  private put(id: string, matrix: Matrix): void {
    const sheet = this.univer.getActiveWorkbook()?.getSheetBySheetId(id);
    if (sheet === null || sheet === undefined) return;
    const rows = Object.keys(matrix).map(Number);
    const columns = rows.flatMap((row) => Object.keys(matrix[row] ?? {}).map(Number));
    const top = Math.min(...rows);
    const left = columns.reduce((least, column) => Math.min(least, column), Infinity);
    const bottom = Math.max(...rows);
    const right = columns.reduce((most, column) => Math.max(most, column), 0);
    if (bottom >= sheet.getMaxRows()) sheet.setRowCount(bottom + 50);
    if (right >= sheet.getMaxColumns()) sheet.setColumnCount(right + 10);
    sheet.getRange(top, left, bottom - top + 1, right - left + 1).setValues(matrix);
  }

  private beginGroup(): void {
    const book = this.univer.getActiveWorkbook();
    if (!this.grouping || this.group !== undefined || book === null) return;
    const undo: UndoBatching = book.getActiveSheet().getInject().get(IUndoRedoService);
    this.group = undo.__tempBatchingUndoRedo(book.getId());
  }

  private tell(change: StoreChange): void {
    for (const listener of [...this.listeners]) listener(change);
  }
}

function contentData(content: CellContent): ICellData {
  if ('formula' in content) return { f: content.formula, v: null, p: null, si: null };
  const { constant } = content;
  if (constant === null) return { v: null, f: null, p: null, si: null };
  const type = typeof constant === 'string' ? CellValueType.STRING : typeof constant === 'number' ? CellValueType.NUMBER : CellValueType.BOOLEAN;
  return { v: typeof constant === 'boolean' ? Number(constant) : constant, t: type, f: null, p: null, si: null };
}

function mergedStyle(before: IStyleData | undefined, style: IStyleData): IStyleData {
  const borders = before?.bd === undefined && style.bd === undefined ? undefined : ({ ...before?.bd, ...style.bd } as IBorderData);
  return { ...before, ...style, ...(borders === undefined ? {} : { bd: borders }) };
}
