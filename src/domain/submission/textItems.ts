import { readLine } from '../claims/line';
import { outline, type OutlinedLine } from '../claims/outline';
import type { SectionKind } from '../claims/section';
import type { Finding } from '../finding/finding';
import type { Basis, ChecklistItem, ItemEvidence, ItemState } from './item';
import { SUBMISSION_MESSAGES as say } from './messages';

/** The 情况说明 as far as it is known: its paragraphs, and what the check of it found. */
export interface TextEvidence {
  readonly paragraphs?: readonly string[];
  readonly findings: readonly Finding[];
  readonly checked?: { readonly figures: number; readonly bound: number };
  /** True when the text is the product's own draft of these tables, not one that the user gave. */
  readonly drafted?: boolean;
}

/** The item every other item about the text waits for. */
const TEXT_ITEM = 'text';

interface Element {
  readonly id: string;
  readonly name: string;
  readonly basis: Basis;
  readonly section: SectionKind;
  readonly words: RegExp;
  readonly rule?: string;
}

const ELEMENTS: readonly Element[] = [
  { id: 'duties', name: '主要职责', basis: '财预〔2016〕143号', section: '概况', words: /职责|职能/u },
  { id: 'organisation', name: '机构设置', basis: '财预〔2016〕143号', section: '概况', words: /机构|内设|所属(?:预算)?单位|单位构成|预算单位/u },
  { id: 'operation', name: '机关运行经费说明', basis: '预算法 第十四条', section: '机关运行', words: /机关运行/u, rule: 'D-506' },
  { id: 'procurement', name: '政府采购说明', basis: '预算法 第十四条', section: '采购', words: /政府采购/u, rule: 'D-505' },
  { id: 'threePublicText', name: '“三公”经费说明要素', basis: '财预〔2016〕143号', section: '三公', words: /三公/u, rule: 'D-502' },
  { id: 'assets', name: '国有资产占用说明', basis: '财预〔2016〕143号', section: '资产', words: /国有资产|车辆/u, rule: 'D-507' },
  { id: 'performance', name: '预算绩效说明', basis: '财预〔2016〕143号', section: '绩效', words: /绩效/u, rule: 'D-508' },
  { id: 'glossary', name: '名词解释', basis: '财预〔2016〕143号', section: '名词', words: /名词|术语/u },
];

const PLACEHOLDER = /【待[填核][:：]?[^】]*】/gu;
const QUOTED = 24;

/** 情况说明: whether it was checked, what is still to be filled in, and every element the law asks for with its sentence. */
export function textItems({ paragraphs, findings, checked, drafted = false }: TextEvidence): readonly ChecklistItem[] {
  if (paragraphs === undefined) {
    const missing = ELEMENTS.map(({ id, name, basis }): ChecklistItem => ({ ...textItem(id, name, basis, '待办', say.noText), waitsFor: TEXT_ITEM }));
    return [textItem(TEXT_ITEM, '情况说明', '财预〔2016〕143号', '待办', say.noText), ...missing];
  }
  const lines = outline(paragraphs.map((paragraph, index) => readLine(paragraph, index + 1)));
  const whole = checked === undefined ? textItem(TEXT_ITEM, '情况说明', '财预〔2016〕143号', '待办', say.textUnchecked) : textItem(TEXT_ITEM, '情况说明', '财预〔2016〕143号', '齐全', (drafted ? say.textDrafted : say.textChecked)(checked.figures, checked.bound));
  return [whole, ...ELEMENTS.map((element) => elementItem(element, lines, findings)), placeholderItem(paragraphs, findings)];
}

function elementItem(element: Element, lines: readonly OutlinedLine[], findings: readonly Finding[]): ChecklistItem {
  const { id, name, basis, words, rule } = element;
  const own = lines.filter((line) => belongs(line, element));
  const heading = own.find((line) => line.heading || line.from > 0) ?? own[0];
  if (heading === undefined) return textItem(id, name, basis, '缺', say.sectionMissing);
  const body = own.find((line) => !line.heading && line.line.text.length > line.from) ?? bodyBelow(lines, heading);
  const title = heading.section.title === '' ? heading.line.source.trim().slice(0, QUOTED) : heading.section.title;
  if (body === undefined || isBlank(body)) return textItem(id, name, basis, '待办', say.sectionBare(title), [sentence(heading)]);
  const lacking = findings.find((finding) => finding.rule === rule);
  if (lacking !== undefined) return textItem(id, name, basis, '待办', lacking.message, [sentence(body)]);
  const best = own.find((line) => !line.heading && words.test(line.line.text)) ?? body;
  return textItem(id, name, basis, '齐全', say.sectionThere(title), [sentence(best)]);
}

function belongs(line: OutlinedLine, { section, words }: Element): boolean {
  if (section !== '概况') return line.section.kind === section;
  return words.test(line.section.title) || (line.section.kind === section && words.test(line.line.text));
}

function bodyBelow(lines: readonly OutlinedLine[], heading: OutlinedLine): OutlinedLine | undefined {
  const next = lines.slice(lines.indexOf(heading) + 1).find((line) => line.line.text !== '');
  return next !== undefined && !next.heading ? next : undefined;
}

/** Nothing but what is still to be filled in. */
function isBlank({ line }: OutlinedLine): boolean {
  return line.source.replace(PLACEHOLDER, '').replace(/[。，；\s]/gu, '') === '';
}

function placeholderItem(paragraphs: readonly string[], findings: readonly Finding[]): ChecklistItem {
  const gaps = paragraphs.flatMap((text, index) => [...text.matchAll(PLACEHOLDER)].map(([gap]) => ({ line: index + 1, text: gap })));
  const filled = new Set(gaps.map(({ line }) => line));
  const residue = findings.filter(({ rule, grade }) => rule === 'D-509' && grade === '错误').flatMap(({ quotes }) => quotes.filter(({ line }) => !filled.has(line)));
  const places = [...gaps, ...residue];
  const evidence = places.map(({ line, text }): ItemEvidence => ({ kind: 'sentence', line, text }));
  return { ...textItem('placeholders', '待填内容', '校验', places.length === 0 ? '齐全' : '待办', places.length === 0 ? say.noPlaceholders : say.placeholders(places.length), evidence), count: places.length };
}

function sentence({ line }: OutlinedLine): ItemEvidence {
  const text = line.source.trim();
  return { kind: 'sentence', line: line.number, text: text.length > QUOTED * 2 ? `${text.slice(0, QUOTED * 2)}…` : text };
}

function textItem(id: string, name: string, basis: Basis, state: ItemState, reason: string, evidence: readonly ItemEvidence[] = []): ChecklistItem {
  return { id, group: '情况说明', name, basis, state, reason, evidence };
}
