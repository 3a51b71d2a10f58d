import type { Line } from './line';
import { sectionKindOf, sectionPartOf, type Section } from './section';

/** A paragraph in its section. `from` is where its own text starts after an inline heading; its length for a heading. */
export interface OutlinedLine {
  readonly line: Line;
  readonly section: Section;
  readonly heading: boolean;
  readonly from: number;
  /** Where its words start after the numbering, an inline heading included. */
  readonly start: number;
}

interface Numbering {
  readonly style: number;
  readonly end: number;
}

const STYLES: readonly RegExp[] = [
  /^第[一二三四五六七八九十\d]+(?:部分|章|篇)[:、]?/u,
  /^[一二三四五六七八九十]{1,3}(?:、|\.|,)/u,
  /^\([一二三四五六七八九十]{1,3}\)、?/u,
  /^\d{1,2}(?:\.(?!\d)|、|,)/u,
  /^\(\d{1,2}\)、?/u,
  /^\d{1,2}\)、?/u,
];
const ENDS_HEADING = /^[^。;:,]{2,48}[。:]?$/u;
const STATES = /\d[\d.,]{0,20}(?:亿|百|千|万)?(?:元|%|辆|批次|人次|个)/u;
const HEADING_WORDS = /情况|说明|解释|概况|结果|附件|部分$|方面|事项/u;
const TOP: Section = { kind: '其他', title: '', line: 0 };

/** 提纲: gives every paragraph its section. Headings are known by their numbering and words, never by which number they carry. */
export function outline(lines: readonly Line[]): readonly OutlinedLine[] {
  const stack: { readonly style: number; readonly section: Section }[] = [];
  return lines.map((line) => {
    const numbering = numberingOf(line.text);
    const head = headingLength(line, numbering);
    const current = stack.at(-1)?.section ?? TOP;
    const start = numbering?.end ?? 0;
    if (head === undefined) return { line, section: current, heading: false, from: start, start };
    const words = line.text.slice(numbering?.end ?? 0, head);
    const style = numbering?.style ?? 0;
    while (stack.length > 0 && (stack.at(-1)?.style ?? 0) >= style) stack.pop();
    const above = stack.at(-1)?.section ?? TOP;
    const whole = head >= line.text.length;
    const section = sectionOf(line, words, above, head);
    if (!whole && section === undefined) return { line, section: current, heading: false, from: start, start };
    const own = section ?? { ...above, line: line.number };
    stack.push({ style, section: own });
    return { line, section: own, heading: whole, from: head, start };
  });
}

function numberingOf(text: string): Numbering | undefined {
  for (const [style, pattern] of STYLES.entries()) {
    const match = pattern.exec(text);
    if (match !== null) return { style, end: match[0].length };
  }
  return undefined;
}

function headingLength(line: Line, numbering: Numbering | undefined): number | undefined {
  const { text } = line;
  const start = numbering?.end ?? 0;
  if (text === '') return undefined;
  const body = text.slice(start);
  const speaks = STATES.test(body);
  if (numbering !== undefined && !speaks && ENDS_HEADING.test(body)) return text.length;
  if (numbering === undefined && !speaks && body.length <= 36 && HEADING_WORDS.test(body) && ENDS_HEADING.test(body) && !/[。:]$/u.test(body) && !/^(?:本|我|无)/u.test(body)) return text.length;
  if (numbering === undefined) return undefined;
  const inline = /^[^。:;,\d]{2,40}?(?:情况(?:说明)?|说明|总体|构成|结构|经费支出)[。:]/u.exec(body);
  if (inline !== null) return start + inline[0].length;
  const spaced = line.breaks.indexOf(1, start + 4);
  if (spaced > start && spaced <= start + 44 && /(?:情况|说明)$/u.test(text.slice(start, spaced)) && !/[,。;]/u.test(text.slice(start, spaced))) return spaced;
  return undefined;
}

function sectionOf(line: Line, words: string, above: Section, head: number): Section | undefined {
  const kind = sectionKindOf(words);
  const part = sectionPartOf(words);
  const title = line.source.slice(0, (line.places[head - 1] ?? line.source.length - 1) + 1).trim();
  const top = above.kind === '其他' ? undefined : above.kind;
  if (kind === undefined) {
    if (top === undefined && part === '总体') return { kind: '总体', title, line: line.number };
    return top === undefined ? { kind: '其他', title, line: line.number } : { ...above, ...(part === undefined ? {} : { part }) };
  }
  const own = refine(kind, top, words);
  return { kind: own, title: top === own ? above.title : title, line: line.number, ...(part === undefined ? {} : { part }) };
}

const CLOSED: ReadonlySet<string> = new Set(['三公', '绩效', '资产', '采购', '机关运行', '名词', '概况', '政府性基金', '国有资本']);
const NARROW: ReadonlySet<string> = new Set(['财政拨款支出', '一般公共', '支出', '总体', '收入', '结转']);

function refine(kind: Section['kind'], above: Section['kind'] | undefined, words: string): Section['kind'] {
  if (above === undefined) return kind;
  if (CLOSED.has(above) && NARROW.has(kind)) return above;
  if (above === '绩效' && kind !== '名词') return above;
  if ((above === '一般公共' || above === '财政拨款支出') && (kind === '财政拨款支出' || kind === '支出' || kind === '总体' || kind === '收入' || kind === '结转')) return above;
  if (above === '基本支出' && kind === '支出') return above;
  if (above === '总体' && kind === '总体') return above;
  return kind === '财政拨款' && !/收/u.test(words) ? '财政拨款支出' : kind;
}
