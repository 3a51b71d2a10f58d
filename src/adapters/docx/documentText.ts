import type { DocumentStyles } from './documentStyles';
import type { Numbering, NumberingRef } from './numbering';
import { attribute, xmlTokens, type XmlElement } from './xmlTokens';

const WORDS = /xmlns:([A-Za-z_][\w.-]*)\s*=\s*["'](?:http:\/\/schemas\.openxmlformats\.org\/wordprocessingml\/2006\/main|http:\/\/purl\.oclc\.org\/ooxml\/wordprocessingml\/main)["']/u;

/** Elements whose content is not part of the text: tables, what tracked changes removed, field codes, second renderings. */
const LEFT_OUT: ReadonlySet<string> = new Set(['tbl', 'del', 'moveFrom', 'instrText', 'delText', 'delInstrText', 'Fallback', 'fldData', 'rt', 'footnoteReference']);

/** 文字出处: so many characters of a line stand at `start` of the file, in the run at `run`; without a run they are generated. */
export interface TextPiece {
  readonly length: number;
  readonly start: number;
  readonly run?: number;
  /** Start of the insertion by tracked changes right around the run. */
  readonly inserted?: number;
}

/** One line of text as it is read, and where its characters stand in the file. */
export interface DocumentLine {
  readonly text: string;
  readonly pieces: readonly TextPiece[];
}

interface OpenLine {
  text: string;
  pieces: TextPiece[];
}

interface OpenParagraph {
  lines: OpenLine[];
  style: string | undefined;
  number: { id?: string; level?: number };
  markDeleted: boolean;
}

/**
 * Lines of word/document.xml as plain text: runs joined, insertions accepted, deletions and hidden text dropped,
 * tables and the generated 目录 left out, automatic numbers written out, soft line breaks as lines of their own. Undefined when the XML cannot be walked safely.
 */
export function linesOf(xml: string, styles: DocumentStyles, numbering: Numbering, limit: number): readonly DocumentLine[] | undefined {
  const prefix = prefixOf(xml);
  const reader = new ParagraphReader(styles, numbering);
  let seenBody = false;
  for (const token of xmlTokens(xml)) {
    if (token === null) return undefined;
    if (token.kind === 'text') {
      reader.characters(token.text, token.start);
      continue;
    }
    const name = token.name.startsWith(prefix) ? token.name.slice(prefix.length) : token.name === 'mc:Fallback' ? 'Fallback' : undefined;
    if (name === 'body') seenBody = true;
    if (name !== undefined) reader.element(name, token, prefix);
    if (reader.lines.length > limit) return undefined;
  }
  return seenBody ? reader.finish() : undefined;
}

/** The prefix of WordprocessingML in a part, with its colon. */
export function prefixOf(xml: string): string {
  return `${WORDS.exec(xml)?.[1] ?? 'w'}:`;
}

class ParagraphReader {
  readonly lines: DocumentLine[] = [];
  private readonly open: OpenParagraph[] = [];
  private leftOut = 0;
  private inText = 0;
  private inProperties = 0;
  private isHidden = false;
  private carried: OpenLine = emptyLine();
  /** Elements that are open, and among them the runs. */
  private readonly around: XmlElement[] = [];
  private readonly runs: Pick<TextPiece, 'run' | 'inserted'>[] = [];

  constructor(
    private readonly styles: DocumentStyles,
    private readonly numbering: Numbering,
  ) {}

  characters(text: string, start: number): void {
    if (this.inText > 0 && this.leftOut === 0 && !this.isHidden) this.put(text, start);
  }

  element(name: string, token: XmlElement, prefix: string): void {
    if (token.kind === 'open') this.opened(name, token);
    else if (token.kind === 'close' && this.around.pop()?.name === token.name && name === 'r') this.runs.pop();
    if (name === 'pPr') this.inProperties += token.kind === 'open' ? 1 : token.kind === 'close' ? -1 : 0;
    else if (this.inProperties > 0) this.property(name, token, prefix);
    else if (LEFT_OUT.has(name)) this.leftOut += token.kind === 'open' ? 1 : token.kind === 'close' ? -1 : 0;
    else if (this.leftOut === 0) this.content(name, token, prefix);
  }

  private opened(name: string, token: XmlElement): void {
    const above = this.around.at(-1);
    if (name === 'r') this.runs.push({ run: token.start, ...(above?.name.endsWith(':ins') === true ? { inserted: above.start } : {}) });
    this.around.push(token);
  }

  finish(): readonly DocumentLine[] {
    while (this.open.length > 0) this.closeParagraph();
    if (this.carried.text !== '') this.lines.push(this.carried);
    return this.lines;
  }

  private property(name: string, token: XmlElement, prefix: string): void {
    const paragraph = this.open.at(-1);
    if (paragraph === undefined || token.kind === 'close') return;
    const value = attribute(token.attributes, `${prefix}val`) ?? '';
    if (name === 'numId') paragraph.number.id = value;
    if (name === 'ilvl') paragraph.number.level = Number(value);
    if (name === 'pStyle') paragraph.style = attribute(token.attributes, `${prefix}val`);
    if (name === 'del' || name === 'moveFrom') paragraph.markDeleted = true;
  }

  private content(name: string, token: XmlElement, prefix: string): void {
    if (name === 'p') {
      if (token.kind !== 'close') this.open.push({ lines: [emptyLine()], style: undefined, number: {}, markDeleted: false });
      if (token.kind !== 'open') this.closeParagraph();
    } else if (name === 'r') this.isHidden = false;
    else if (name === 'vanish') this.isHidden = token.kind !== 'close' && !/^(?:0|false|off)$/u.test(attribute(token.attributes, `${prefix}val`) ?? '');
    else if (name === 't') this.inText += token.kind === 'open' ? 1 : token.kind === 'close' ? -1 : 0;
    else if (token.kind === 'close') return;
    else if (name === 'tab') this.put('\t', token.start);
    else if (name === 'noBreakHyphen') this.put('-', token.start);
    else if (name === 'cr') this.breakLine();
    else if (name === 'br' && (attribute(token.attributes, `${prefix}type`) ?? 'textWrapping') === 'textWrapping') this.breakLine();
  }

  private put(text: string, start: number): void {
    const line = this.open.at(-1)?.lines.at(-1);
    if (line === undefined) return;
    line.text += text;
    line.pieces.push({ length: text.length, start, ...this.runs.at(-1) });
  }

  private breakLine(): void {
    this.open.at(-1)?.lines.push(emptyLine());
  }

  private closeParagraph(): void {
    const paragraph = this.open.pop();
    if (paragraph === undefined) return;
    if (paragraph.style !== undefined && this.styles.contents.has(paragraph.style)) return;
    const [first = emptyLine(), ...rest] = paragraph.lines;
    const isBlank = paragraph.lines.every(({ text }) => text.trim() === '');
    const number = isBlank ? '' : this.numbering.next(this.numberOf(paragraph));
    const lines = [joined(this.carried, generated(number), first), ...rest];
    this.carried = emptyLine();
    if (paragraph.markDeleted) this.carried = lines.pop() ?? emptyLine();
    this.lines.push(...lines);
  }

  /** A paragraph's own numbering, else its style's; "0" switches it off. */
  private numberOf(paragraph: OpenParagraph): NumberingRef | undefined {
    const fromStyle = paragraph.style === undefined ? undefined : this.styles.numbered.get(paragraph.style);
    const id = paragraph.number.id ?? fromStyle?.id;
    return id === undefined || id === '0' ? undefined : { id, level: paragraph.number.level ?? fromStyle?.level ?? 0 };
  }
}

function emptyLine(): OpenLine {
  return { text: '', pieces: [] };
}

function generated(text: string): OpenLine {
  return { text, pieces: text === '' ? [] : [{ length: text.length, start: -1 }] };
}

function joined(...lines: readonly OpenLine[]): OpenLine {
  return { text: lines.map(({ text }) => text).join(''), pieces: lines.flatMap(({ pieces }) => pieces) };
}
