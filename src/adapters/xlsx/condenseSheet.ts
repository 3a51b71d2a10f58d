const EMPTY_CELL = /<(?:\w+:)?c\s[^<>]*\/>|<(?:\w+:)?c\s[^<>]*>\s*<\/(?:\w+:)?c>/g;
const HAS_PLACE = /\sr="/;
const ROW_OR_END = /<(?:\w+:)?row[\s>/]|<\/(?:\w+:)?sheetData>/g;
const ROW_END = /<\/(?:\w+:)?row>/g;
const ROW_NUMBER = /^<(?:\w+:)?row\s[^<>]*?\br="(\d+)"/;
const ROW_HIDDEN = /^<(?:\w+:)?row\s[^<>]*?\bhidden="(?:1|true)"/;
const CELL = /<(?:\w+:)?c[\s>]/;
const LONGEST_TOKEN = 64;
/** Rows with content beyond the budget that are taken for slips of the hand, not for a ledger. */
const FEW_STRAYS = 100;
const LONGEST_ROW = 4 * 1024 * 1024;

/** How much of a sheet is kept. */
export interface SheetBudget {
  readonly rows: number;
  readonly characters: number;
}

/**
 * Reads the XML of a large sheet as it is unpacked and keeps what a reader needs: rows with content, up to a budget.
 * A million formatted but empty cells cost nothing this way, and a ledger is left off after its first rows.
 */
export class SheetCondenser {
  readonly #budget: SheetBudget;
  readonly #kept: string[] = [];
  #buffer = '';
  #scanned = 0;
  #size = 0;
  #strays = 0;
  #inTail = false;
  #cut = false;

  constructor(budget: SheetBudget) {
    this.#budget = budget;
  }

  /** True when the sheet was left off before its end. */
  get cut(): boolean {
    return this.#cut;
  }

  /** Takes the next piece of XML; false when no more is wanted. */
  push(xml: string): boolean {
    this.#buffer += xml;
    while (!this.#cut && !this.#inTail && this.#takeNext());
    if (this.#buffer.length + this.#size > this.#budget.characters) this.#cut = true;
    return !this.#cut;
  }

  /** The condensed XML, well-formed as far as its reader looks. */
  finish(): string {
    return this.#kept.join('') + (this.#cut ? '</sheetData></worksheet>' : this.#buffer);
  }

  #takeNext(): boolean {
    const opening = this.#find(ROW_OR_END, this.#scanned);
    if (opening === null) {
      this.#scanned = Math.max(0, this.#buffer.length - LONGEST_TOKEN);
      return false;
    }
    if (opening[0].startsWith('</')) {
      this.#inTail = true;
      return false;
    }
    this.#keep(this.#buffer.slice(0, opening.index));
    this.#buffer = this.#buffer.slice(opening.index);
    this.#scanned = 0;
    const end = this.#endOfRow();
    if (end < 0) {
      this.#cut = this.#buffer.length > LONGEST_ROW;
      return false;
    }
    this.#takeRow(this.#buffer.slice(0, end));
    this.#buffer = this.#buffer.slice(end);
    return true;
  }

  #endOfRow(): number {
    const tagEnd = this.#buffer.indexOf('>');
    if (tagEnd < 0) return -1;
    if (this.#buffer[tagEnd - 1] === '/') return tagEnd + 1;
    const closing = this.#find(ROW_END, tagEnd);
    return closing === null ? -1 : closing.index + closing[0].length;
  }

  #find(token: RegExp, from: number): RegExpExecArray | null {
    token.lastIndex = from;
    return token.exec(this.#buffer);
  }

  #takeRow(row: string): void {
    const number = Number(ROW_NUMBER.exec(row)?.[1] ?? 0);
    const filled = row.replace(EMPTY_CELL, (cell) => (HAS_PLACE.test(cell) ? '' : cell));
    const hasContent = number === 0 || CELL.test(filled);
    if (number > this.#budget.rows) {
      this.#strays += hasContent ? 1 : 0;
      this.#cut = this.#strays > FEW_STRAYS;
    } else if (hasContent) this.#keep(filled);
    else if (ROW_HIDDEN.test(row)) this.#keep(`<row r="${number}" hidden="1"/>`);
  }

  #keep(xml: string): void {
    if (xml !== '') this.#kept.push(xml);
    this.#size += xml.length;
  }
}
