import { xmlTokens } from './xmlTokens';

/** What happens to the characters of one piece of text in a run: `from`–`to` go, `written` comes after them. */
export interface RunEdit {
  /** Start of the piece in the file: character data, or an element such as a tab. */
  readonly piece: number;
  readonly from: number;
  readonly to: number;
  readonly written: string;
}

/** Who changes, when, and how the next change is numbered; `prefix` is that of the file's own elements. */
export interface Signature {
  readonly prefix: string;
  readonly author: string;
  readonly date: string;
  readonly nextId: () => number;
}

/** A run of the file and what stands in its place. */
export interface RewrittenRun {
  readonly start: number;
  readonly end: number;
  readonly xml: string;
}

/**
 * 修订标记 in one run: it is split where its text changes, every part keeps the run's properties, what goes is wrapped as
 * deleted and what comes as inserted. `inserted` is the tag of an earlier insertion around the run: ours may not stand inside.
 */
export function trackRun(xml: string, start: number, edits: readonly RunEdit[], signature: Signature, inserted?: string): RewrittenRun | undefined {
  const writer = new RunWriter(signature, inserted);
  let depth = 0;
  let childStart = 0;
  let childName = '';
  for (const token of xmlTokens(xml, start)) {
    if (token === null) return undefined;
    if (token.kind === 'text') {
      if (depth === 2 && childName === 't') writer.text(token.text, edits.filter(({ piece }) => piece === token.start));
      continue;
    }
    if (token.kind === 'close') depth -= 1;
    if (depth === 0 && token.kind === 'open') writer.open(xml.slice(token.start, token.end));
    if (depth === 0 && token.kind === 'close') return { start, end: token.end, xml: writer.finish() };
    if (depth === 1 && token.kind !== 'close') {
      childStart = token.start;
      childName = token.name.startsWith(signature.prefix) ? token.name.slice(signature.prefix.length) : token.name;
    }
    if (depth === 1 && token.kind !== 'open' && childName !== 't') writer.child(childName, xml.slice(childStart, token.end), edits.find(({ piece }) => piece === childStart));
    if (token.kind === 'open') depth += 1;
  }
  return undefined;
}

class RunWriter {
  private tag = '';
  private properties = '';
  private kept: string[] = [];
  private readonly out: string[] = [];

  constructor(
    private readonly by: Signature,
    private readonly inserted: string | undefined,
  ) {}

  open(tag: string): void {
    this.tag = tag;
  }

  child(name: string, xml: string, edit: RunEdit | undefined): void {
    if (name === 'rPr') this.properties = xml;
    else if (edit === undefined || edit.to === edit.from) {
      this.kept.push(xml);
      if (edit !== undefined) this.come(edit.written);
    } else {
      this.go(xml);
      this.come(edit.written);
    }
  }

  text(text: string, edits: readonly RunEdit[]): void {
    let at = 0;
    for (const { from, to, written } of [...edits].sort((left, right) => left.from - right.from)) {
      this.keep(text.slice(at, from));
      if (to > from) this.go(this.element('delText', text.slice(from, to)));
      this.come(written);
      at = to;
    }
    this.keep(text.slice(at));
  }

  finish(): string {
    this.flush();
    return this.out.join('');
  }

  private keep(text: string): void {
    if (text !== '') this.kept.push(this.element('t', text));
  }

  private go(content: string): void {
    this.flush();
    this.out.push(this.change('del', this.run(content)));
  }

  private come(written: string): void {
    if (written === '') return;
    this.flush();
    const change = this.change('ins', this.run(this.element('t', written)));
    this.out.push(this.inserted === undefined ? change : `</${this.by.prefix}ins>${change}${this.inserted}`);
  }

  private flush(): void {
    if (this.kept.length > 0) this.out.push(this.run(this.kept.join('')));
    this.kept = [];
  }

  private run(content: string): string {
    return `${this.tag}${this.properties}${content}</${this.by.prefix}r>`;
  }

  private change(name: 'ins' | 'del', content: string): string {
    const { prefix, author, date } = this.by;
    return `<${prefix}${name} ${prefix}id="${String(this.by.nextId())}" ${prefix}author="${escaped(author)}" ${prefix}date="${date}">${content}</${prefix}${name}>`;
  }

  private element(name: string, text: string): string {
    return `<${this.by.prefix}${name} xml:space="preserve">${escaped(text)}</${this.by.prefix}${name}>`;
  }
}

/** Characters XML does not allow at all. */
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/gu;

/** A text without the characters no XML file can hold. */
export function printable(text: string): string {
  return text.replace(FORBIDDEN, '');
}

function escaped(text: string): string {
  return printable(text).replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;').replace(/"/gu, '&quot;');
}
