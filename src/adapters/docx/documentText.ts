import { attribute, xmlTokens, type XmlToken } from './xmlTokens';

const WORDS = /xmlns:([A-Za-z_][\w.-]*)\s*=\s*["'](?:http:\/\/schemas\.openxmlformats\.org\/wordprocessingml\/2006\/main|http:\/\/purl\.oclc\.org\/ooxml\/wordprocessingml\/main)["']/u;

/** Elements whose content is not part of the text: tables, what tracked changes removed, field codes, second renderings. */
const LEFT_OUT: ReadonlySet<string> = new Set(['tbl', 'del', 'moveFrom', 'instrText', 'delText', 'delInstrText', 'Fallback', 'fldData', 'rt', 'footnoteReference']);

interface OpenParagraph {
  lines: string[];
  style: string | undefined;
  markDeleted: boolean;
}

/**
 * Paragraphs of word/document.xml as plain text: runs joined, insertions accepted, deletions and hidden text dropped,
 * tables and the generated 目录 left out, soft line breaks as lines of their own. Undefined when the XML cannot be walked safely.
 */
export function paragraphsOf(xml: string, contentsStyles: ReadonlySet<string>, limit: number): readonly string[] | undefined {
  const prefix = `${WORDS.exec(xml)?.[1] ?? 'w'}:`;
  const reader = new ParagraphReader(contentsStyles);
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

/** Style ids of the generated 目录 ("toc 1" …), from word/styles.xml. */
export function contentsStylesOf(xml: string): ReadonlySet<string> {
  const styles = new Set<string>();
  let current: string | undefined;
  for (const token of xmlTokens(xml)) {
    if (token === null) return styles;
    if (token.kind === 'text' || token.kind === 'close') continue;
    const name = token.name.replace(/^\w+:/u, '');
    if (name === 'style') current = attribute(token.attributes, '\\w+:styleId');
    if (name === 'name' && current !== undefined && /^toc \d/iu.test(attribute(token.attributes, '\\w+:val') ?? '')) styles.add(current);
  }
  return styles;
}

class ParagraphReader {
  readonly paragraphs: string[] = [];
  private readonly open: OpenParagraph[] = [];
  private leftOut = 0;
  private inText = 0;
  private inProperties = 0;
  private isHidden = false;
  private carried = '';

  constructor(private readonly contentsStyles: ReadonlySet<string>) {}

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
    if (name === 'pStyle') paragraph.style = attribute(token.attributes, `${prefix}val`);
    if (name === 'del' || name === 'moveFrom') paragraph.markDeleted = true;
  }

  private content(name: string, token: Exclude<XmlToken, { kind: 'text' }>, prefix: string): void {
    if (name === 'p') {
      if (token.kind !== 'close') this.open.push({ lines: [''], style: undefined, markDeleted: false });
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
    if (paragraph.style !== undefined && this.contentsStyles.has(paragraph.style)) return;
    const [first = '', ...rest] = paragraph.lines;
    const lines = [this.carried + first, ...rest];
    this.carried = '';
    if (paragraph.markDeleted) this.carried = lines.pop() ?? '';
    this.paragraphs.push(...lines);
  }
}
