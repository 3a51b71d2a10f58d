import type { NumberingRef } from './numbering';
import { attribute, xmlTokens } from './xmlTokens';

/** What reading needs of word/styles.xml: which styles belong to the generated 目录, and which are numbered. */
export interface DocumentStyles {
  readonly contents: ReadonlySet<string>;
  readonly numbered: ReadonlyMap<string, NumberingRef>;
}

/** Reads word/styles.xml; a document without it has neither. A style takes the numbering of the style it is based on. */
export function documentStyles(xml: string | undefined): DocumentStyles {
  const contents = new Set<string>();
  const numbers = new Map<string, NumberingRef>();
  const bases = new Map<string, string>();
  let style: string | undefined;
  for (const token of xmlTokens(xml ?? '')) {
    if (token === null) break;
    if (token.kind === 'text' || token.kind === 'close') continue;
    const name = token.name.replace(/^\w+:/u, '');
    const value = attribute(token.attributes, '\\w+:val') ?? '';
    if (name === 'style') style = attribute(token.attributes, '\\w+:styleId');
    else if (style === undefined) continue;
    else if (name === 'name' && /^toc \d/iu.test(value)) contents.add(style);
    else if (name === 'basedOn') bases.set(style, value);
    else if (name === 'numId') numbers.set(style, { id: value, level: numbers.get(style)?.level ?? 0 });
    else if (name === 'ilvl') numbers.set(style, { id: numbers.get(style)?.id ?? '0', level: Number(value) });
  }
  const numbered = new Map<string, NumberingRef>();
  for (const id of new Set([...numbers.keys(), ...bases.keys()])) {
    const found = inherited(id, numbers, bases);
    if (found !== undefined) numbered.set(id, found);
  }
  return { contents, numbered };
}

function inherited(style: string, numbers: ReadonlyMap<string, NumberingRef>, bases: ReadonlyMap<string, string>): NumberingRef | undefined {
  let current: string | undefined = style;
  for (let step = 0; current !== undefined && step < 16; step += 1) {
    const own = numbers.get(current);
    if (own !== undefined) return own;
    current = bases.get(current);
  }
  return undefined;
}
