import type { DocumentStyles } from './documentStyles';
import type { Numbering, NumberingRef } from './numbering';
import { attribute, xmlTokens, type XmlToken } from './xmlTokens';

const WORDS = /xmlns:([A-Za-z_][\w.-]*)\s*=\s*["'](?:http:\/\/schemas\.openxmlformats\.org\/wordprocessingml\/2006\/main|http:\/\/purl\.oclc\.org\/ooxml\/wordprocessingml\/main)["']/u;

/** Elements whose content is not part of the text: tables, what tracked changes removed, field codes, second renderings. */
const LEFT_OUT: ReadonlySet<string> = new Set(['tbl', 'del', 'moveFrom', 'instrText', 'delText', 'delInstrText', 'Fallback', 'fldData', 'rt', 'footnoteReference']);

interface OpenParagraph {
  lines: string[];
  style: string | undefined;
  number: { id?: string; level?: number };
  markDeleted: boolean;
}

/**
 * Paragraphs of word/document.xml as plain text: runs joined, insertions accepted, deletions and hidden text dropped,
 * tables and the generated 目录 left out, automatic numbers written out, soft line breaks as lines of their own. Undefined when the XML cannot be walked safely.
 */
export function paragraphsOf(xml: string, styles: DocumentStyles, numbering: Numbering, limit: number): readonly string[] | undefined {
  const prefix = `${WORDS.exec(xml)?.[1] ?? 'w'}:`;
  const reader = new ParagraphReader(styles, numbering);
  let seenBody = false;
  for (const token of xmlTokens(xml)) {
    if (token === null) return undefined;
    if (token.kind === 'text') {
      reader.characters(token.text);
      continue;
    }
    const name = token.name.startsWith(prefix) ? token.name.slice(prefix.length) : token.name === 'mc:Fallback' ? 'Fallback' : undefined;
    if (name === 'body') seenBody = true;
    if (name !== undefined) reader.element(name, token, prefix);
    if (reader.paragraphs.length > limit) return undefined;
  }
  return seenBody ? reader.finish() : undefined;
}

class ParagraphReader {
  readonly paragraphs: string[] = [];
  private readonly open: OpenParagraph[] = [];
  private leftOut = 0;
  private inText = 0;
  private inProperties = 0;
  private isHidden = false;
  private carried = '';

  constructor(
    private readonly styles: DocumentStyles,
    private readonly numbering: Numbering,
  ) {}

  characters(text: string): void {
    if (this.inText > 0 && this.leftOut === 0 && !this.isHidden) this.put(text);
  }

  element(name: string, token: Exclude<XmlToken, { kind: 'text' }>, prefix: string): void {
    if (name === 'pPr') this.inProperties += token.kind === 'open' ? 1 : token.kind === 'close' ? -1 : 0;
    else if (this.inProperties > 0) this.property(name, token, prefix);
    else if (LEFT_OUT.has(name)) this.leftOut += token.kind === 'open' ? 1 : token.kind === 'close' ? -1 : 0;
    else if (this.leftOut === 0) this.content(name, token, prefix);
  }

  finish(): readonly string[] {
    while (this.open.length > 0) this.closeParagraph();
    if (this.carried !== '') this.paragraphs.push(this.carried);
    return this.paragraphs;
  }

  private property(name: string, token: Exclude<XmlToken, { kind: 'text' }>, prefix: string): void {
    const paragraph = this.open.at(-1);
    if (paragraph === undefined || token.kind === 'close') return;
    const value = attribute(token.attributes, `${prefix}val`) ?? '';
    if (name === 'numId') paragraph.number.id = value;
    if (name === 'ilvl') paragraph.number.level = Number(value);
    if (name === 'pStyle') paragraph.style = attribute(token.attributes, `${prefix}val`);
    if (name === 'del' || name === 'moveFrom') paragraph.markDeleted = true;
  }

  private content(name: string, token: Exclude<XmlToken, { kind: 'text' }>, prefix: string): void {
    if (name === 'p') {
      if (token.kind !== 'close') this.open.push({ lines: [''], style: undefined, number: {}, markDeleted: false });
      if (token.kind !== 'open') this.closeParagraph();
    } else if (name === 'r') this.isHidden = false;
    else if (name === 'vanish') this.isHidden = token.kind !== 'close' && !/^(?:0|false|off)$/u.test(attribute(token.attributes, `${prefix}val`) ?? '');
    else if (name === 't') this.inText += token.kind === 'open' ? 1 : token.kind === 'close' ? -1 : 0;
    else if (token.kind === 'close') return;
    else if (name === 'tab') this.put('\t');
    else if (name === 'noBreakHyphen') this.put('-');
    else if (name === 'cr') this.breakLine();
    else if (name === 'br' && (attribute(token.attributes, `${prefix}type`) ?? 'textWrapping') === 'textWrapping') this.breakLine();
  }

  private put(text: string): void {
    const paragraph = this.open.at(-1);
    if (paragraph !== undefined) paragraph.lines.push((paragraph.lines.pop() ?? '') + text);
  }

  private breakLine(): void {
    this.open.at(-1)?.lines.push('');
  }

  private closeParagraph(): void {
    const paragraph = this.open.pop();
    if (paragraph === undefined) return;
    if (paragraph.style !== undefined && this.styles.contents.has(paragraph.style)) return;
    const [first = '', ...rest] = paragraph.lines;
    const isBlank = paragraph.lines.every((line) => line.trim() === '');
    const number = isBlank ? '' : this.numbering.next(this.numberOf(paragraph));
    const lines = [this.carried + number + first, ...rest];
    this.carried = '';
    if (paragraph.markDeleted) this.carried = lines.pop() ?? '';
    this.paragraphs.push(...lines);
  }

  /** A paragraph's own numbering, else its style's; "0" switches it off. */
  private numberOf(paragraph: OpenParagraph): NumberingRef | undefined {
    const fromStyle = paragraph.style === undefined ? undefined : this.styles.numbered.get(paragraph.style);
    const id = paragraph.number.id ?? fromStyle?.id;
    return id === undefined || id === '0' ? undefined : { id, level: paragraph.number.level ?? fromStyle?.level ?? 0 };
  }
}
