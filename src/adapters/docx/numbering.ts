import { chineseNumeral } from '#domain/chart/functionClasses';
import { attribute, xmlTokens } from './xmlTokens';

/** One level of a numbering: how it counts, from what, and what it prints ("第%1条", "（%2）"). */
interface Level {
  readonly format: string;
  readonly start: number;
  readonly text: string;
}

/** Which numbering a paragraph or a style follows; "0" = none. */
export interface NumberingRef {
  readonly id: string;
  readonly level: number;
}

const CHINESE = /^(?:chineseCounting|chineseCountingThousand|ideographDigital|japaneseCounting|taiwaneseCounting|taiwaneseCountingThousand|chineseLegalSimplified)$/u;

/** 自动编号 of a document: Word stores "一、" of a numbered heading as a rule, not as text. Counts while paragraphs pass in order. */
export class Numbering {
  private readonly counts = new Map<string, number[]>();

  private constructor(private readonly levels: ReadonlyMap<string, ReadonlyMap<number, Level>>) {}

  /** From word/numbering.xml; without it no paragraph is numbered. */
  static from(xml: string | undefined): Numbering {
    return new Numbering(xml === undefined ? new Map() : levelsOf(xml));
  }

  /** The number printed before the next paragraph of that numbering, '' where there is none or it is a bullet. */
  next(ref: NumberingRef | undefined): string {
    if (ref === undefined || ref.level < 0 || ref.level > 8) return '';
    const levels = this.levels.get(ref.id);
    const own = levels?.get(ref.level);
    if (levels === undefined || own === undefined) return '';
    const counts = this.counts.get(ref.id) ?? [];
    counts.length = ref.level + 1;
    counts[ref.level] = (counts[ref.level] ?? own.start - 1) + 1;
    this.counts.set(ref.id, counts);
    if (own.format === 'bullet' || own.format === 'none') return '';
    return own.text.replace(/%([1-9])/gu, (_whole, digit: string) => {
      const at = Number(digit) - 1;
      const level = levels.get(at);
      return level === undefined ? '' : formatted(counts[at] ?? level.start, level.format);
    });
  }
}

function formatted(count: number, format: string): string {
  if (CHINESE.test(format) && count > 0 && count < 100) return chineseNumeral(count);
  if (format === 'decimalZero') return String(count).padStart(2, '0');
  if (/^(?:lower|upper)Letter$/u.test(format) && count > 0 && count <= 26) return String.fromCharCode((format === 'lowerLetter' ? 96 : 64) + count);
  return String(count);
}

function levelsOf(xml: string): ReadonlyMap<string, ReadonlyMap<number, Level>> {
  const patterns = new Map<string, Map<number, Level>>();
  const numbers = new Map<string, string>();
  let pattern: Map<number, Level> | undefined;
  let number: string | undefined;
  let level = -1;
  for (const token of xmlTokens(xml)) {
    if (token === null) return new Map();
    if (token.kind === 'text' || token.kind === 'close') continue;
    const name = token.name.replace(/^\w+:/u, '');
    const value = attribute(token.attributes, '\\w+:val') ?? '';
    if (name === 'abstractNum') {
      pattern = new Map();
      patterns.set(attribute(token.attributes, '\\w+:abstractNumId') ?? '', pattern);
    } else if (name === 'num') number = attribute(token.attributes, '\\w+:numId');
    else if (name === 'abstractNumId' && number !== undefined) numbers.set(number, value);
    else if (name === 'lvl' && number === undefined) {
      level = Number(attribute(token.attributes, '\\w+:ilvl') ?? '-1');
      pattern?.set(level, { format: 'decimal', start: 1, text: '' });
    } else if (pattern !== undefined && number === undefined) refine(pattern, level, name, value);
  }
  return new Map([...numbers].map(([id, abstract]) => [id, patterns.get(abstract) ?? new Map<number, Level>()]));
}

function refine(pattern: Map<number, Level>, level: number, name: string, value: string): void {
  const before = pattern.get(level);
  if (before === undefined) return;
  if (name === 'numFmt') pattern.set(level, { ...before, format: value });
  else if (name === 'lvlText') pattern.set(level, { ...before, text: value });
  else if (name === 'start' && /^\d{1,4}$/u.test(value)) pattern.set(level, { ...before, start: Number(value) });
}
