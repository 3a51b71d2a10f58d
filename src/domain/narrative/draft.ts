import type { FactSet } from '../cube/factSet';
import { wordingOf } from '../editions/wordings';
import type { MoneyUnit } from '../money/unit';
import type { Supplement } from '../supplement/supplement';
import type { Block, SectionWording, Wording } from '../wording/wording';
import { openLedger } from './ledger';
import type { Gap, Narrative, Paragraph, Run, Section } from './narrative';
import { notesOf } from './notes';
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
}

/** 起草情况说明: speaks every section of the edition's wording from the figures of one workbook. */
export function draftNarrative(input: DraftInput): Narrative {
  const wording = wordingOf(input.edition.id);
  const scene = sceneOf(input, wording);
  const sections = [partOf(wording, scene), ...numbered(wording, scene)];
  return {
    edition: wording.edition,
    year: input.year,
    entity: input.entity,
    unit: scene.unit,
    sections,
    gaps: sections.flatMap(gapsOf),
    notes: notesOf(sections, scene),
  };
}

function sceneOf(input: DraftInput, wording: Wording): Scene {
  const self = input.supplement.cells.get('文字|自称')?.text;
  return {
    ledger: openLedger(input.facts, input.supplement, input.year),
    wording,
    entity: input.entity,
    self: self === undefined || self === '' ? wording.self : self,
    unit: wording.numbers.unit ?? input.unit,
    answers: input.answers ?? new Map(),
  };
}

function partOf(wording: Wording, scene: Scene): Section {
  return { key: '情况说明', level: 0, heading: plain(speak(wording.title, scene)), paragraphs: [] };
}

function numbered(wording: Wording, scene: Scene): readonly Section[] {
  const counts = [0, 0, 0, 0];
  return wording.sections.flatMap((section) => {
    if (section.when !== undefined && !holds(section.when, scene)) return [];
    counts[section.level] = (counts[section.level] ?? 0) + 1;
    counts.fill(0, section.level + 1);
    return [sectionOf(section, ordinal(wording.numerals[section.level], counts[section.level] ?? 1), scene)];
  });
}

function sectionOf(section: SectionWording, numeral: string, scene: Scene): Section {
  return { key: section.key, level: section.level, heading: `${numeral}${plain(speak(section.title, scene))}`, paragraphs: section.body.flatMap((block) => paragraphsOf(block, scene)) };
}

function paragraphsOf(block: Block, scene: Scene): readonly Paragraph[] {
  if ('chart' in block) return [];
  if (block.when !== undefined && !holds(block.when, scene)) return [];
  if (!('each' in block)) return [{ runs: merged(speak(block.say, scene)) }];
  return turnsOf(block.each, scene).map((turn) => ({ runs: merged(speak(block.say, { ...scene, turn })) }));
}

function merged(runs: readonly Run[]): readonly Run[] {
  const result: Run[] = [];
  for (const run of runs) {
    const last = result.at(-1);
    if (run.kind === 'fixed' && last?.kind === 'fixed') result[result.length - 1] = { kind: 'fixed', text: last.text + run.text };
    else result.push(run);
  }
  return result;
}

function plain(runs: readonly Run[]): string {
  return runs.map((run) => (run.kind === 'fixed' ? run.text : '')).join('');
}

function gapsOf(section: Section): readonly Gap[] {
  return section.paragraphs.flatMap((paragraph) =>
    paragraph.runs.flatMap((run): readonly Gap[] => {
      if (run.kind === 'figure' && run.printed === undefined) return [{ label: run.label, section: section.heading, ...(run.place === undefined ? {} : { place: run.place }) }];
      if (run.kind === 'slot' && run.value === undefined) return [{ label: run.question, section: section.heading, ...(run.place === undefined ? {} : { place: run.place }) }];
      return [];
    }),
  );
}
