/** An opening, closing or empty element by its name; it stands at `start`–`end` (excluded) of the file. */
export interface XmlElement {
  readonly kind: 'open' | 'close' | 'empty';
  readonly name: string;
  readonly attributes: string;
  readonly start: number;
  readonly end: number;
}

/** One piece of an XML text: an element, or character data already decoded. */
export type XmlToken = XmlElement | { readonly kind: 'text'; readonly text: string; readonly start: number; readonly end: number };

const NAMED: ReadonlyMap<string, string> = new Map([['lt', '<'], ['gt', '>'], ['amp', '&'], ['quot', '"'], ['apos', "'"]]);

/**
 * Walks an XML text without building a tree, in one pass, from its beginning or from the start of an element. Knows the five predefined entities and character references
 * only: a document type declaration, and with it any entity from inside or outside the file, stops the walk with null.
 */
export function* xmlTokens(xml: string, from = 0): Generator<XmlToken | null> {
  let at = from;
  while (at < xml.length) {
    const open = xml.indexOf('<', at);
    if (open !== at) {
      const end = open < 0 ? xml.length : open;
      yield { kind: 'text', text: decoded(xml.slice(at, end)), start: at, end };
      if (open < 0) return;
      at = open;
    }
    const special = SPECIAL.find(([start]) => xml.startsWith(start, at));
    const end = special === undefined ? endOfTag(xml, at + 1) : xml.indexOf(special[1], at + special[0].length);
    if (end < 0 || (special === undefined && xml[at + 1] === '!')) {
      yield null;
      return;
    }
    const next = end + (special?.[1].length ?? 1);
    if (special === undefined) yield elementOf(xml.slice(at + 1, end), at, next);
    else if (special[0] === '<![CDATA[') yield { kind: 'text', text: xml.slice(at + special[0].length, end), start: at, end: next };
    at = next;
  }
}

const SPECIAL: readonly (readonly [start: string, end: string])[] = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
];

function endOfTag(xml: string, from: number): number {
  let quote = '';
  for (let at = from; at < xml.length; at += 1) {
    const sign = xml[at];
    if (quote !== '') {
      if (sign === quote) quote = '';
    } else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === '>') return at;
    else if (sign === '<') return -1;
  }
  return -1;
}

/** The value of an attribute by its name with prefix; undefined when it is not there. */
export function attribute(attributes: string, name: string): string | undefined {
  const found = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'u').exec(attributes);
  const value = found?.[1] ?? found?.[2];
  return value === undefined ? undefined : decoded(value);
}

function elementOf(inside: string, start: number, end: number): XmlElement {
  if (inside.startsWith('/')) return { kind: 'close', name: inside.slice(1).trim(), attributes: '', start, end };
  const empty = inside.endsWith('/');
  const body = empty ? inside.slice(0, -1) : inside;
  const space = body.search(/\s/u);
  return { kind: empty ? 'empty' : 'open', name: space < 0 ? body : body.slice(0, space), attributes: space < 0 ? '' : body.slice(space), start, end };
}

function decoded(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]+));/giu, (whole, hex: string | undefined, decimal: string | undefined, name: string | undefined) => {
    if (name !== undefined) return NAMED.get(name) ?? whole;
    const code = Number.parseInt(hex ?? decimal ?? '', hex === undefined ? 10 : 16);
    return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : '';
  });
}
