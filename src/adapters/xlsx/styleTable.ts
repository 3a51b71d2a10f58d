import type { CellStyle } from '#domain/sheet';
import { listOf } from './packageParts';
import { argb, fontElement } from './styleFont';
import { type XmlElement, childInOrder, childOf, copyElement, elementText, escapeAttribute, makeElement, removeChildren, unescapeXml } from './xmlTree';

const ORDER = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs', 'tableStyles', 'colors', 'extLst'];
const FIRST_CUSTOM = 164;
const KNOWN_FORMATS: Readonly<Record<string, number>> = { General: 0, '0': 1, '0.00': 2, '#,##0': 3, '#,##0.00': 4, '0%': 9, '0.00%': 10, '@': 49 };
const SIDES = ['left', 'right', 'top', 'bottom'];

/** A change of looks: a 单元格样式, or the mark that keeps a text such as "=1" a text even when the user edits it. */
export type StyleChange = CellStyle | 'quoted';

/** 样式表 of a workbook that is edited: gives the number of a cell format that is another one with some looks changed. */
export class StyleTable {
  readonly #root: XmlElement;
  readonly #formats: ReturnType<typeof listOf>;
  readonly #made = new Map<string, number>();
  readonly #seen = new Map<string, Map<string, number>>();

  constructor(root: XmlElement) {
    this.#root = root;
    this.#formats = listOf(root, 'cellXfs', ORDER);
  }

  /** The font that column widths are measured with. */
  defaultFont(): { readonly name?: string; readonly size?: number } {
    const font = listOf(this.#root, 'fonts', ORDER).items[0];
    const value = (local: string): string | undefined => (font === undefined ? undefined : childOf(font, local)?.attributes.get('val'));
    const name = value('name');
    const size = Number(value('sz'));
    return { ...(name === undefined ? {} : { name: unescapeXml(name) }), ...(size > 0 ? { size } : {}) };
  }

  /** Number of the cell format that looks like `base` with the change laid over it. */
  with(base: number, change: StyleChange): number {
    const key = `${base}|${JSON.stringify(change)}`;
    const known = this.#made.get(key);
    if (known !== undefined) return known;
    const made = this.#intern('cellXfs', this.#changed(base, change));
    this.#made.set(key, made);
    return made;
  }

  #changed(base: number, change: StyleChange): XmlElement {
    const old = this.#formats.items[base];
    const format = old === undefined ? makeElement(this.#root, 'xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 }) : copyElement(old);
    if (change === 'quoted') {
      format.attributes.set('quotePrefix', '1');
      return format;
    }
    const set = (name: string, value: number, apply: string): void => {
      format.attributes.set(name, String(value));
      format.attributes.set(apply, '1');
    };
    const font = fontElement(this.#item('fonts', format, 'fontId'), change, this.#root);
    if (font !== null) set('fontId', this.#intern('fonts', font), 'applyFont');
    if (change.fill !== undefined) set('fillId', this.#intern('fills', this.#fill(change.fill)), 'applyFill');
    if (change.border !== undefined) set('borderId', this.#intern('borders', this.#border(format, change.border)), 'applyBorder');
    if (change.format !== undefined) set('numFmtId', this.#numberFormat(change.format), 'applyNumberFormat');
    this.#align(format, change);
    this.#protect(format, change);
    return format;
  }

  #align(format: XmlElement, { horizontal, vertical, wrap, indent }: CellStyle): void {
    const changes = { horizontal, vertical, wrapText: wrap === undefined ? undefined : Number(wrap), indent };
    const given = Object.entries(changes).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)] as const]));
    if (given.length === 0) return;
    const alignment = childInOrder(format, 'alignment', ['alignment', 'protection', 'extLst']);
    for (const [name, value] of given) alignment.attributes.set(name, value);
    format.attributes.set('applyAlignment', '1');
  }

  #protect(format: XmlElement, { locked }: CellStyle): void {
    if (locked === undefined) return;
    childInOrder(format, 'protection', ['alignment', 'protection', 'extLst']).attributes.set('locked', locked ? '1' : '0');
    format.attributes.set('applyProtection', '1');
  }

  #fill(color: string): XmlElement {
    const foreground = makeElement(this.#root, 'fgColor', { rgb: argb(color) });
    const background = makeElement(this.#root, 'bgColor', { indexed: 64 });
    return makeElement(this.#root, 'fill', {}, [makeElement(this.#root, 'patternFill', { patternType: 'solid' }, [foreground, background])]);
  }

  #border(format: XmlElement, border: 'thin' | 'none'): XmlElement {
    const old = this.#item('borders', format, 'borderId');
    const made = old === undefined ? makeElement(this.#root, 'border') : copyElement(old);
    for (const side of SIDES) removeChildren(made, side);
    const sides = SIDES.map((side) =>
      border === 'none' ? makeElement(this.#root, side) : makeElement(this.#root, side, { style: 'thin' }, [makeElement(this.#root, 'color', { auto: 1 })]),
    );
    made.children.unshift(...sides);
    return made;
  }

  #numberFormat(code: string): number {
    const known = KNOWN_FORMATS[code];
    if (known !== undefined) return known;
    const formats = listOf(this.#root, 'numFmts', ORDER);
    const found = formats.items.find((one) => unescapeXml(one.attributes.get('formatCode') ?? '') === code);
    if (found !== undefined) return Number(found.attributes.get('numFmtId'));
    const id = Math.max(FIRST_CUSTOM, ...formats.items.map((one) => Number(one.attributes.get('numFmtId')) + 1));
    formats.add(makeElement(this.#root, 'numFmt', { numFmtId: id, formatCode: escapeAttribute(code) }));
    return id;
  }

  #item(list: 'fonts' | 'borders', format: XmlElement, attribute: string): XmlElement | undefined {
    return listOf(this.#root, list, ORDER).items[Number(format.attributes.get(attribute) ?? 0)];
  }

  #intern(list: 'fonts' | 'fills' | 'borders' | 'cellXfs', element: XmlElement): number {
    const entries = list === 'cellXfs' ? this.#formats : listOf(this.#root, list, ORDER);
    let seen = this.#seen.get(list);
    if (seen === undefined) {
      seen = new Map(entries.items.map((item, index) => [elementText(item), index]));
      this.#seen.set(list, seen);
    }
    const text = elementText(element);
    const index = seen.get(text) ?? entries.add(element);
    seen.set(text, index);
    return index;
  }
}
