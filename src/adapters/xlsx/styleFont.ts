import type { CellStyle } from '#domain/sheet';
import { type XmlElement, copyElement, escapeAttribute, makeElement, removeChildren } from './xmlTree';

const CHINESE_CHARSET = 134;

/** The 字体 of a cell format with the changes laid over it; null when the change says nothing about fonts. */
export function fontElement(old: XmlElement | undefined, change: CellStyle, beside: XmlElement): XmlElement | null {
  const { font, size, bold, italic, color } = change;
  if ([font, size, bold, italic, color].every((value) => value === undefined)) return null;
  const made = old === undefined ? makeElement(beside, 'font') : copyElement(old);
  const replace = (local: string, attributes: Readonly<Record<string, string | number>> | null): void => {
    removeChildren(made, local);
    if (attributes !== null) made.children.push(makeElement(beside, local, attributes));
  };
  if (bold !== undefined) replaceFlag(made, beside, 'b', bold);
  if (italic !== undefined) replaceFlag(made, beside, 'i', italic);
  if (size !== undefined) replace('sz', { val: size });
  if (color !== undefined) replace('color', { rgb: argb(color) });
  if (font !== undefined) {
    for (const named of ['name', 'family', 'charset', 'scheme']) replace(named, null);
    replace('name', { val: escapeAttribute(font) });
    if (/\p{Script=Han}/u.test(font)) replace('charset', { val: CHINESE_CHARSET });
  }
  return made;
}

function replaceFlag(font: XmlElement, beside: XmlElement, local: string, on: boolean): void {
  removeChildren(font, local);
  if (on) font.children.unshift(makeElement(beside, local));
}

/** A colour such as "#1F3864" as the file spells it. */
export function argb(color: string): string {
  return `FF${color.replace(/^#/, '').toUpperCase()}`;
}
