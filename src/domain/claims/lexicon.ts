import { accountsOf } from '../chart/catalogue';
import { normaliseLabel } from '../chart/normaliseLabel';
import type { ChartKind } from '../chart/account';
import type { PartialCoordinate } from '../cube/coordinate';
import type { FactSet } from '../cube/factSet';
import { ASSET_ENTRIES, COUNT_ENTRIES, OPERATING_ENTRIES, PROCUREMENT_ENTRIES, THREE_PUBLIC_ENTRIES } from '../layout/entries/items';
import { ECONOMIC_ENTRIES, FLOW_ENTRIES, NATURE_ENTRIES, SOURCE_ENTRIES } from '../layout/entries/money';
import type { Entry } from '../layout/entry';
import { NARRATIVE_SUBJECTS } from './narrativeSubjects';
import type { SectionKind } from './section';
import { trieOf, type Trie } from './trie';
import { PLAIN_WORDS, type Word } from './words';

/** 词汇: everything the reader of a 情况说明 knows: the forms' labels, the chart's names, the names printed in these tables. */
export interface Lexicon {
  /** The longest known word at a place. */
  at(text: string, place: number): { readonly end: number; readonly words: readonly Word[] } | undefined;
  /** Codes that carry a name (normalised) in these tables or in the chart; `under` keeps those below a code. */
  codesOf(name: string, chart: ChartKind, length?: number, under?: string): readonly string[];
  /** Names printed in these tables for codes of that length below `under`. */
  printedNames(chart: ChartKind, length: number, under: string): readonly (readonly [name: string, code: string])[];
}

interface Shared {
  readonly trie: Trie<Word>;
  readonly names: Readonly<Record<ChartKind, ReadonlyMap<string, readonly string[]>>>;
}

let shared: Shared | undefined;

/** Builds the 词汇 for one workbook and entity; the part that is the same for all is built once. */
export function lexiconOf(facts: FactSet, entity?: string): Lexicon {
  shared ??= buildShared();
  const { trie: common, names } = shared;
  const own = trieOf<Word>();
  const printed: Record<ChartKind, Map<string, string>> = { functional: new Map(), economic: new Map() };
  for (const { at, place } of facts.facts) {
    const code = at.account ?? at.economic;
    if (code === undefined || !/^\d/u.test(code)) continue;
    const chart = at.account === undefined ? 'economic' : 'functional';
    if (!printed[chart].has(code)) printed[chart].set(code, printedName(place.rowLabel));
  }
  const byName: Record<ChartKind, Map<string, string[]>> = { functional: new Map(), economic: new Map() };
  for (const chart of ['functional', 'economic'] as const) {
    for (const [code, name] of printed[chart]) {
      if (name.length < 2) continue;
      append(byName[chart], name, code);
      for (const spelling of spellingsOf(name, chart)) own.add(spelling, { kind: 'account', chart, codes: [code] });
    }
  }
  for (const name of namesOf(entity)) own.add(name, { kind: 'filler' });
  return {
    at: (text, place) => {
      const first = own.longest(text, place);
      const second = common.longest(text, place);
      if (first === undefined) return second === undefined ? undefined : { end: second.end, words: second.values };
      if (second === undefined || first.end > second.end) return { end: first.end, words: first.values };
      return { end: second.end, words: first.end === second.end ? [...second.values, ...first.values] : second.values };
    },
    codesOf: (name, chart, length, under = '') => {
      const fits = (code: string): boolean => (length === undefined || code.length === length) && code.startsWith(under);
      const found = (byName[chart].get(name) ?? []).filter(fits);
      return found.length > 0 ? found : (names[chart].get(name) ?? []).filter(fits);
    },
    printedNames: (chart, length, under) => [...printed[chart]].filter(([code]) => code.length === length && code.startsWith(under)).map(([code, name]) => [name, code] as const),
  };
}

function buildShared(): Shared {
  const trie = trieOf<Word>();
  for (const [spelling, word] of PLAIN_WORDS) trie.add(spellingOf(spelling), word);
  for (const [spelling, word] of NARRATIVE_SUBJECTS) trie.add(spellingOf(spelling), word);
  const seen = new Set(NARRATIVE_SUBJECTS.map(([spelling]) => spellingOf(spelling)));
  const addEntries = (entries: readonly Entry[], options: { readonly loose: boolean; readonly flow?: '支出'; readonly sections?: readonly SectionKind[]; readonly short?: number }): void => {
    for (const { label, synonyms = [], at } of entries) {
      for (const spelling of [label, ...synonyms]) {
        const word = spellingOf(spelling);
        if (seen.has(word) || word.startsWith('其中')) continue;
        seen.add(word);
        const scoped = options.sections !== undefined && word.length <= (options.short ?? 99);
        trie.add(word, { kind: 'subject', all: [withFlow(at, word, options.flow)], loose: options.loose, ...stageOf(word), ...(scoped ? { sections: options.sections } : {}) });
      }
    }
  };
  addEntries(FLOW_ENTRIES, { loose: false });
  addEntries(SOURCE_ENTRIES.slice(0, 4), { loose: false });
  addEntries(SOURCE_ENTRIES.slice(4), { loose: true });
  addEntries(NATURE_ENTRIES, { loose: true, flow: '支出' });
  addEntries(ECONOMIC_ENTRIES, { loose: true, flow: '支出' });
  addEntries(THREE_PUBLIC_ENTRIES, { loose: false, sections: ['三公', '基本支出'], short: 5 });
  addEntries(COUNT_ENTRIES, { loose: false });
  addEntries(ASSET_ENTRIES, { loose: false, sections: ['资产'] });
  addEntries(PROCUREMENT_ENTRIES, { loose: true, sections: ['采购'], short: 4 });
  addEntries(OPERATING_ENTRIES.slice(0, 1), { loose: false });
  addEntries(OPERATING_ENTRIES.slice(1), { loose: true, sections: ['机关运行'] });
  const names: Record<ChartKind, Map<string, string[]>> = { functional: new Map(), economic: new Map() };
  for (const chart of ['functional', 'economic'] as const) {
    for (const { name, code } of accountsOf(chart)) append(names[chart], spellingOf(name), code);
    for (const [name, codes] of names[chart]) for (const spelling of spellingsOf(name, chart)) trie.add(spelling, { kind: 'account', chart, codes });
  }
  return { trie, names };
}

function withFlow(at: PartialCoordinate, word: string, flow: '支出' | undefined): PartialCoordinate {
  if (at.flow !== undefined) return at;
  if (flow !== undefined) return { ...at, flow };
  if (/收入(?:合计|小计)?$/u.test(word)) return { ...at, flow: '收入' };
  return /支出(?:合计|小计)?$/u.test(word) ? { ...at, flow: '支出' } : at;
}

function stageOf(word: string): { readonly stage?: '预算' } {
  return /预算(?:数|总计|合计)?$/u.test(word) && /^(?:收入|支出|本年|政府采购|机关运行)/u.test(word) ? { stage: '预算' } : {};
}

/** A spelling in the form the reader sees text: normalised, without quotation marks. */
export function spellingOf(text: string): string {
  return normaliseLabel(text).replace(/"/gu, '');
}

function spellingsOf(name: string, chart: ChartKind): readonly string[] {
  if (name.length < (chart === 'economic' ? 2 : 3)) return [];
  const bare = name.includes('的') ? [name, name.replace('的', '')] : [name];
  return name.length < 4 || name.endsWith('支出') ? bare : bare.flatMap((spelling) => [spelling, `${spelling}支出`]);
}

function printedName(rowLabel: string): string {
  return spellingOf(rowLabel).replace(/^[\d、.()一二三四五六七八九十]+(?=[一-龥])/u, '').replace(/^其中:/u, '');
}

function namesOf(entity: string | undefined): readonly string[] {
  if (entity === undefined || entity.length < 3) return [];
  const name = spellingOf(entity);
  const bare = name.replace(/\((?:汇总|本级|部门|单位)\)$/u, '');
  return [...new Set([name, bare])];
}

function append(index: Map<string, string[]>, key: string, code: string): void {
  const same = index.get(key);
  if (same === undefined) index.set(key, [code]);
  else if (!same.includes(code)) same.push(code);
}
