import type { FactSet } from '../cube/factSet';
import { wordingOf } from '../editions/wordings';
import type { MoneyUnit } from '../money/unit';
import { supplementText, type Supplement } from '../supplement/supplement';
import { slot, type Sentence, type SlotOf } from '../wording/sentence';
import type { Block, SectionWording, Wording } from '../wording/wording';
import { chartOf } from './chartOf';
import { glossaryOf } from './glossary';
import { openLedger } from './ledger';
import { textOfParagraph, textOfRun, type Gap, type Narrative, type Paragraph, type Run, type Section } from './narrative';
import { notesOf } from './notes';
import type { OwnGlossary } from './ownGlossary';
import { ordinal } from './ordinal';
import { holds, speak, turnsOf, type Scene } from './speak';

/** What a draft is made from. `answers` are words typed elsewhere than in 补充资料, by slot key. */
export interface DraftInput {
  readonly edition: { readonly id: string };
  readonly facts: FactSet;
  readonly supplement: Supplement;
  readonly year: number;
  readonly entity: string;
  readonly unit: MoneyUnit;
  readonly answers?: ReadonlyMap<string, string>;
  /** 上年的补充资料, whose reasons are offered for the same 科目. */
  readonly lastYear?: Supplement;
  /** False leaves the 名词解释 out; explanations of the user's own replace ours. */
  readonly glossary?: boolean | OwnGlossary;
}

/** What tables add to a name and a text does not say. */
const SCOPE = /[（(](?:汇总|本级|部门|单位)[)）]$/u;

/** 起草情况说明: speaks every section of the edition's wording from the figures of one workbook. */
export function draftNarrative(input: DraftInput): Narrative {
  const wording = wordingOf(input.edition.id);
  const scene = sceneOf(input, wording);
  const glossary = input.glossary === false ? [] : [glossarySection(wording, scene, typeof input.glossary === 'object' ? input.glossary : undefined)];
  const overview = numbered(wording, wording.overview, scene);
  const text = [partOf(wording, scene), ...numbered(wording, wording.sections, scene)];
  const sections = wording.glossaryFirst === true ? [...overview, ...glossary, ...text] : [...overview, ...text, ...glossary];
  return {
    edition: wording.edition,
    year: scene.ledger.year,
    entity: input.entity,
    unit: scene.unit,
    sections,
    gaps: sections.flatMap(gapsOf),
    notes: notesOf(sections),
  };
}

function sceneOf(input: DraftInput, wording: Wording): Scene {
  const own = supplementText(input.supplement, '文字|单位名称') ?? input.entity;
  return {
    ledger: openLedger(input.facts, input.supplement, yearOf(input)),
    wording,
    entity: own.replace(SCOPE, ''),
    self: supplementText(input.supplement, '文字|自称') ?? wording.self,
    unit: wording.numbers.unit ?? input.unit,
    consolidated: /汇总/u.test(input.entity) || input.facts.members({ flow: '支出', stage: '决算' }, 'unit').length > 1,
    answers: input.answers ?? new Map(),
    ...(input.lastYear === undefined ? {} : { lastYear: input.lastYear }),
  };
}

/** The year of the tables; where they do not print one, what 补充资料 says. 0 while nobody says it. */
function yearOf(input: DraftInput): number {
  if (Number.isSafeInteger(input.year) && input.year > 0) return input.year;
  const stated = /(?:19|20)\d{2}/u.exec(supplementText(input.supplement, '文字|年度') ?? '')?.[0];
  return stated === undefined ? 0 : Number(stated);
}

function partOf(wording: Wording, scene: Scene): Section {
  return { key: '情况说明', level: 0, heading: plain(speak(wording.title, scene)), paragraphs: [] };
}

function glossarySection(wording: Wording, scene: Scene, own: OwnGlossary | undefined): Section {
  return { key: '名词解释', level: 0, heading: plain(speak(wording.glossary, scene)), paragraphs: glossaryOf(scene.ledger, wording.numerals[1], own) };
}

function numbered(wording: Wording, sections: readonly SectionWording[], scene: Scene): readonly Section[] {
  const counts = [0, 0, 0, 0];
  return sections.flatMap((section) => {
    if (section.when !== undefined && !holds(section.when, scene)) return [];
    counts[section.level] = (counts[section.level] ?? 0) + 1;
    counts.fill(0, section.level + 1);
    return [sectionOf(section, section.level === 0 ? '' : ordinal(wording.numerals[section.level], counts[section.level] ?? 1), scene)];
  });
}

function sectionOf(section: SectionWording, numeral: string, scene: Scene): Section {
  const title = plain(speak(section.title, scene));
  return { key: section.key, level: section.level, heading: title === '' ? '' : `${numeral}${title}`, paragraphs: section.body.flatMap((block) => paragraphsOf(block, scene)) };
}

function paragraphsOf(block: Block, scene: Scene): readonly Paragraph[] {
  if ('chart' in block) {
    const caption = plain(speak(block.caption, scene));
    return [{ runs: [{ kind: 'fixed', text: caption }], chart: chartOf(block.chart, caption, scene) }];
  }
  if (block.when !== undefined && !holds(block.when, scene)) return [];
  if ('text' in block) return textParagraphs(block.text, block.question, scene);
  const scenes = 'each' in block ? turnsOf(block.each, scene).map((turn) => ({ ...scene, turn })) : [scene];
  return scenes.map((here) => ({ runs: merged(speak(block.say, here)) })).filter(says);
}

/** Not a paragraph whose clauses all had nothing to say. */
function says(paragraph: Paragraph): boolean {
  return !/^[。；，：\s]*$/u.test(textOfParagraph(paragraph));
}

/** A text of the user, one paragraph a line; one gap while it is not written. */
function textParagraphs(of: SlotOf, question: Sentence, scene: Scene): readonly Paragraph[] {
  const [run] = speak([slot(of, question)], scene);
  if (run?.kind !== 'slot') return [];
  const lines = (run.value ?? '').split(/\r?\n/u).filter((line) => line.trim() !== '');
  if (lines.length === 0) return [{ runs: [run, { kind: 'fixed', text: '。' }] }];
  return lines.map((line, index) => {
    const text = line.trim();
    const end: readonly Run[] = /[。；：！？…”）]$/u.test(text) ? [] : [{ kind: 'fixed', text: '。' }];
    return { runs: [{ ...run, key: index === 0 ? run.key : `${run.key}#${String(index + 1)}`, value: text }, ...end] };
  });
}

/** Joins fixed runs; a stop after a stop, left where a clause had nothing to say, goes. */
function merged(runs: readonly Run[]): readonly Run[] {
  const result: Run[] = [];
  let before = '';
  for (const run of runs) {
    const text = run.kind === 'fixed' ? withoutDoubledStop(run.text, before) : textOfRun(run);
    if (text === '') continue;
    const last = result.at(-1);
    if (run.kind !== 'fixed') result.push(run);
    else if (last?.kind === 'fixed') result[result.length - 1] = joined(last.text, text);
    else result.push({ kind: 'fixed', text });
    const end = result.at(-1);
    before = end?.kind === 'fixed' ? end.text : text;
  }
  return result;
}

function joined(before: string, text: string): Run {
  const dangling = /[，；]$/u.test(before) && /^[。；]/u.test(text);
  return { kind: 'fixed', text: (dangling ? before.slice(0, -1) : before) + text };
}

function withoutDoubledStop(text: string, before: string): string {
  const own = text.replace(/[。；，]{2,}/gu, (stops) => (stops.includes('。') ? '。' : stops.slice(0, 1)));
  return /[。；，：]$/u.test(before) && own.startsWith(before.slice(-1)) ? own.slice(1) : /。$/u.test(before) ? own.replace(/^[；，]/u, '') : own;
}

function plain(runs: readonly Run[]): string {
  return runs.map(textOfRun).join('');
}

function gapsOf(section: Section): readonly Gap[] {
  return section.paragraphs.flatMap((paragraph) =>
    paragraph.runs.flatMap((run): readonly Gap[] => {
      if (run.kind === 'figure' && run.printed === undefined) return [{ label: run.label, section: section.heading, ...(run.place === undefined ? {} : { place: run.place }) }];
      if (run.kind === 'slot' && run.value === undefined) return [{ label: run.question, section: section.heading, ...(run.place === undefined ? {} : { place: run.place }), ...(run.offered === undefined ? {} : { offered: run.offered }) }];
      return [];
    }),
  );
}
