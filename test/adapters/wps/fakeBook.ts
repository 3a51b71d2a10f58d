import { addressOf } from '#adapters/officesim/address';
import { createMemoryStore } from '#adapters/officesim/memoryStore';
import type { Block, CellContent } from '#adapters/officesim/store';
import type { WpsEventName } from '#adapters/wps/wpsTypes';

/** The workbook behind the fake application: cells in memory, protection, column widths in characters, events and faults. */
export class Book {
  readonly store;
  readonly frozen = new Map<string, { rows: number; columns: number }>();
  readonly pages = new Map<string, Record<string, unknown>>();
  isTyping = false;
  structureProtected = false;
  /** Refuses the n-th write from now on, as a host may for reasons of its own. */
  refuseWrite = Infinity;
  onTell: (name: WpsEventName, sheet: string, target?: unknown) => void = () => undefined;
  private readonly characters = new Map<string, number>();

  constructor(names: readonly string[]) {
    this.store = createMemoryStore(names);
  }

  write(sheet: string, block: Block, cells: readonly (readonly CellContent[])[]): void {
    this.refuseWrite -= 1;
    if (this.refuseWrite === 0) throw new Error(`不能写入 ${addressOf(block)}`);
    this.store.write(sheet, block.top, block.left, cells);
    this.tell('SheetChange', sheet, { Address: () => addressOf(block).replace(/([A-Z]+)(\d+)/gu, '$$$1$$$2') });
  }

  tell(name: WpsEventName, sheet: string, target?: unknown): void {
    this.onTell(name, sheet, target);
  }

  guardTyping(): void {
    if (this.isTyping) throw new Error('被呼叫方拒绝接收呼叫');
  }

  guardSheet(sheet: string): void {
    this.guardTyping();
    if (this.store.isProtected(sheet)) throw new Error('您试图更改的单元格或图表位于受保护的工作表中');
  }

  columnCharacters(sheet: string, column: number): number {
    return this.characters.get(`${sheet},${column}`) ?? 8.38;
  }

  setColumnCharacters(sheet: string, from: number, to: number, characters: number): void {
    for (let column = from; column <= to; column += 1) this.characters.set(`${sheet},${column}`, characters);
  }
}
