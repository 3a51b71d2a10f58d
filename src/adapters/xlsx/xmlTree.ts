/** An element of a part that is edited. Attribute values and texts stay as they are written, so what is not touched stays bit for bit. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Map<string, string>;
  readonly children: (XmlElement | string)[];
}

/** A part as a tree, with what stands before its root. */
export interface XmlTree {
  readonly prolog: string;
  readonly root: XmlElement;
}

const DEEPEST = 200;
const ENTITIES: ReadonlyMap<string, string> = new Map([['amp', '&'], ['lt', '<'], ['gt', '>'], ['quot', '"'], ['apos', "'"]]);
const TOKEN = /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[[\s\S]*?\]\]>|<\/([^\s>]+)\s*>|<([^\s/>!?]+)((?:\s+[^\s=>/]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>|[^<]+/y;
const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** Parses a part; throws where it is not well-formed. */
export function parseXml(xml: string): XmlTree {
  const open: XmlElement[] = [{ name: '', attributes: new Map(), children: [] }];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < xml.length) {
    const at = TOKEN.lastIndex;
    const token = TOKEN.exec(xml);
    const parent = open.at(-1);
    if (token === null || parent === undefined) throw new Error(`XML is not well-formed at ${at}`);
    const [text, closing, name, attributes = '', alone] = token;
    if (closing !== undefined) {
      if (parent.name !== closing) throw new Error(`XML closes ${closing} where ${parent.name} is open`);
      open.pop();
    } else if (name !== undefined) {
      const element: XmlElement = { name, attributes: parseAttributes(attributes), children: [] };
      parent.children.push(element);
      if (alone === '') open.push(element);
      if (open.length > DEEPEST) throw new Error('XML is nested too deeply');
    } else parent.children.push(text);
  }
  const top = open[0]?.children ?? [];
  const root = top.find((child) => typeof child !== 'string');
  if (open.length !== 1 || root === undefined) throw new Error('XML ends too early');
  return { prolog: textOf(top.slice(0, top.indexOf(root))), root };
}

/** Writes a tree as text again. */
export function writeXml(tree: XmlTree): string {
  const pieces = [tree.prolog];
  writeElement(tree.root, pieces);
  return pieces.join('');
}

/** The text of one element, which also tells whether two elements say the same. */
export function elementText(element: XmlElement): string {
  const pieces: string[] = [];
  writeElement(element, pieces);
  return pieces.join('');
}

/** The text among the children of an element, as it is written. */
export function textOf(children: readonly (XmlElement | string)[]): string {
  return children.filter((child) => typeof child === 'string').join('');
}

/** A new element under the namespace prefix of the element it is made for. */
export function makeElement(beside: XmlElement, local: string, attributes: Readonly<Record<string, string | number>> = {}, children: readonly (XmlElement | string)[] = []): XmlElement {
  const prefix = beside.name.includes(':') ? beside.name.slice(0, beside.name.indexOf(':') + 1) : '';
  return { name: prefix + local, attributes: new Map(Object.entries(attributes).map(([key, value]) => [key, String(value)])), children: [...children] };
}

/** The name of an element without its namespace prefix. */
export function localName(element: XmlElement): string {
  return element.name.slice(element.name.indexOf(':') + 1);
}

/** The child elements of one name. */
export function childrenOf(parent: XmlElement, local: string): XmlElement[] {
  return parent.children.filter((child): child is XmlElement => typeof child !== 'string' && localName(child) === local);
}

/** The first child element of a name. */
export function childOf(parent: XmlElement, local: string): XmlElement | undefined {
  return childrenOf(parent, local)[0];
}

/** The first child element of a name, made at its place in the schema's order where it is missing. */
export function childInOrder(parent: XmlElement, local: string, order: readonly string[]): XmlElement {
  const found = childOf(parent, local);
  if (found !== undefined) return found;
  const made = makeElement(parent, local);
  const rank = order.indexOf(local);
  const before = parent.children.findIndex((child) => typeof child !== 'string' && order.indexOf(localName(child)) > rank);
  parent.children.splice(before < 0 ? parent.children.length : before, 0, made);
  return made;
}

/** Takes child elements of a name away. */
export function removeChildren(parent: XmlElement, local: string): void {
  for (const child of childrenOf(parent, local)) parent.children.splice(parent.children.indexOf(child), 1);
}

/** A copy of an element with all it holds. */
export function copyElement(element: XmlElement): XmlElement {
  return { name: element.name, attributes: new Map(element.attributes), children: element.children.map((child) => (typeof child === 'string' ? child : copyElement(child))) };
}

/** Text as an element holds it; signs that XML forbids are spelled the way spreadsheets spell them. */
export function escapeText(text: string): string {
  return text
    .replace(/_x(?=[0-9A-Fa-f]{4}_)/g, '_x005F_x')
    .replace(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g, (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

/** Text as an attribute holds it. */
export function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;').replace(/[\t\n\r]/g, ' ');
}

/** The text that an attribute or a text holds. */
export function unescapeXml(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    const code = hex !== undefined ? parseInt(hex, 16) : decimal !== undefined ? Number(decimal) : undefined;
    if (code !== undefined) return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    return ENTITIES.get(name ?? '') ?? whole;
  });
}

function parseAttributes(text: string): Map<string, string> {
  return new Map([...text.matchAll(ATTRIBUTE)].map(([, name = '', double, single]) => [name, double ?? (single ?? '').replaceAll('"', '&quot;')]));
}

function writeElement(element: XmlElement, pieces: string[]): void {
  pieces.push('<', element.name);
  for (const [name, value] of element.attributes) pieces.push(' ', name, '="', value, '"');
  if (element.children.length === 0) {
    pieces.push('/>');
    return;
  }
  pieces.push('>');
  for (const child of element.children) {
    if (typeof child === 'string') pieces.push(child);
    else writeElement(child, pieces);
  }
  pieces.push('</', element.name, '>');
}
