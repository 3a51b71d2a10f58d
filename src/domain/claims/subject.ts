import { keyOf, type Coordinate, type Flow, type PartialCoordinate, type Source, type Stage } from '../cube/coordinate';
import type { FactSet } from '../cube/factSet';
import type { Section, SectionKind } from './section';
import type { Word } from './words';

/** A coordinate without its stage: what is spoken of, not yet which year or plan. */
export type Bare = Omit<Coordinate, 'stage'>;

/** 指标 one figure speaks of; several candidates when the words leave the fund open, likeliest first. */
export interface Target {
  readonly candidates: readonly Bare[];
  /** Tells indicators of the text apart, also those no table holds. */
  readonly key: string;
  /** Keys of the indicators it may be, where a sentence leaves open which. */
  readonly either?: readonly string[];
  /** Name of a project no table holds. */
  readonly project?: string;
}

/** 主语 of a claim: one indicator, or several that one figure is said of ("收、支总计"). */
export interface Subject {
  readonly words: string;
  readonly all: readonly Target[];
  /** Nothing names it: the section is about it. */
  readonly assumed?: true;
}

/** One word or 科目路径 of a noun phrase. */
export interface Part {
  readonly words: readonly Word[];
  readonly codes?: readonly string[];
}

/** Where a phrase stands: its section, the subject before it, and the tables. */
export interface SubjectContext {
  readonly section: Section;
  readonly before?: Subject | undefined;
  readonly facts: FactSet;
  readonly budget: boolean;
  /** The fund a label before ("政府性基金预算：") narrows the paragraph to. */
  readonly scope?: Source;
  /** The fund the paragraph opened with. */
  readonly topic?: Source;
  /** The phrase names the whole of a share: the section's own fund does not narrow it first. */
  readonly whole?: boolean;
}

const CLOSED_FLOWS: ReadonlySet<Flow> = new Set(['三公', '机关运行', '采购', '资产', '数量']);
const NO_SOURCE: readonly undefined[] = [undefined];

const SECTION_SOURCES: Readonly<Partial<Record<SectionKind, readonly (Source | undefined)[]>>> = {
  总体: NO_SOURCE,
  收入: NO_SOURCE,
  支出: NO_SOURCE,
  结转: NO_SOURCE,
  财政拨款: ['财政拨款'],
  财政拨款支出: ['财政拨款', '一般公共'],
  一般公共: ['一般公共', '财政拨款'],
  基本支出: ['一般公共', '财政拨款', undefined],
  政府性基金: ['政府性基金'],
  国有资本: ['国有资本'],
};

/** Puts the words of a noun phrase together into a 主语; undefined when they name no indicator. */
export function composeSubject(parts: readonly Part[], words: string, context: SubjectContext): Subject | undefined {
  const all = partialsOf(parts, context);
  if (all.length === 0) return undefined;
  const targets = all.map((alternatives) => targetOf(alternatives, context)).filter((target) => target.candidates.length > 0);
  return targets.length === 0 ? undefined : { words, all: targets };
}

/** A 主语 that no table holds, told apart by `key`. */
export function localSubject(words: string, key: string, project?: string): Subject {
  return { words, all: [{ candidates: [], key, ...(project === undefined || project.length < 3 ? {} : { project }) }] };
}

/** A 主语 left open between two: "…，其中…。与上年相比，增加…" speaks of the whole or of its last part. */
export function eitherSubject(first: Subject, second: Subject): Subject {
  const [one] = first.all;
  const [other] = second.all;
  if (one === undefined || other === undefined || first.all.length > 1 || second.all.length > 1) return first;
  return { words: first.words, all: [{ candidates: [...one.candidates, ...other.candidates], key: `${one.key}/${other.key}`, either: [one.key, other.key] }] };
}

/** The total a section is about, for sentences that name nothing ("与年初预算相比，年初预算数…"). */
export function sectionSubject(section: Section, context: Omit<SubjectContext, 'section'>): Subject | undefined {
  const at = SECTION_TOTALS[section.kind];
  if (at === undefined) return undefined;
  const words: readonly Word[] = [{ kind: 'subject', all: [at], loose: false }];
  const subject = composeSubject([{ words }], section.title, { ...context, section });
  return subject === undefined ? undefined : { ...subject, assumed: true };
}

const SECTION_TOTALS: Readonly<Partial<Record<SectionKind, PartialCoordinate>>> = {
  收入: { flow: '收入' },
  支出: { flow: '支出' },
  财政拨款支出: { flow: '支出' },
  一般公共: { flow: '支出' },
  基本支出: { flow: '支出', nature: '基本' },
  政府性基金: { flow: '支出' },
  国有资本: { flow: '支出' },
  三公: { flow: '三公' },
  机关运行: { flow: '机关运行' },
};

/** The coordinate of a target in a stage, for each candidate. */
export function coordinatesOf(target: Target, stage: Stage): readonly Coordinate[] {
  return target.candidates.map((bare) => ({ ...bare, stage }));
}

/** One string per indicator, without its stage. */
export function bareKey(bare: Bare): string {
  return keyOf({ ...bare, stage: '决算' });
}

const SPEAKS_OF_MONEY: ReadonlySet<SectionKind> = new Set(['总体', '收入', '支出', '政府性基金', '国有资本']);
const TOTALS: ReadonlySet<Flow> = new Set(['收入', '支出', '收入总计', '支出总计', '年初结转', '年末结转']);

/** "收入…，支出…": a bare 收入 or 支出 that is not the last subject's own. */
export function speaksByItself(parts: readonly Part[], { before, section }: Pick<SubjectContext, 'before' | 'section'>): boolean {
  const suffix = parts.flatMap(({ words }) => words).find((word) => word.kind === 'suffix');
  if (!SPEAKS_OF_MONEY.has(section.kind) || suffix?.kind !== 'suffix') return false;
  const bare = before?.all[0]?.candidates[0];
  if (bare === undefined) return true;
  const ownFund = bare.source === undefined || bare.source === section.kind;
  const whole = TOTALS.has(bare.flow) && bare.nature === undefined && bare.account === undefined && ownFund;
  return whole && (bare.flow !== suffix.flow || (before?.all.length ?? 0) > 1);
}

function partialsOf(parts: readonly Part[], context: SubjectContext): readonly (readonly PartialCoordinate[])[] {
  let all: PartialCoordinate[][] = [[{}]];
  let found = false;
  let named = speaksByItself(parts, context);
  for (const part of parts) {
    const meanings = meaningsOf(part, context);
    if (meanings.length === 0) continue;
    found = true;
    if (meanings.some((meaning) => meaning.full)) named = true;
    const first = meanings[0];
    if (first !== undefined && first.all.length > 1) {
      const base = all[0]?.[0] ?? {};
      all = first.all.map((at) => [merge(base, at)]);
    } else all = all.map((alternatives) => alternatives.flatMap((base) => meanings.map(({ all: [at = {}] }) => merge(base, at))).filter(unlikeCode(alternatives)));
  }
  return named && found ? all : [];
}

function unlikeCode(before: readonly PartialCoordinate[]): (at: PartialCoordinate, index: number, all: readonly PartialCoordinate[]) => boolean {
  const given = before.flatMap(({ account }) => (account === undefined ? [] : [account]));
  const below = (at: PartialCoordinate): boolean => given.some((account) => at.account?.startsWith(account) === true);
  return (at, _index, all) => given.length === 0 || below(at) || !all.some(below);
}

interface Meaning {
  readonly all: readonly PartialCoordinate[];
  readonly full: boolean;
}

function meaningsOf(part: Part, context: SubjectContext): readonly Meaning[] {
  if (part.codes !== undefined) return part.codes.map((code) => ({ all: [{ flow: '支出' as const, ...(/^[35]/u.test(code) ? { economic: code } : { account: code }) }], full: true }));
  const meanings: (Meaning & { readonly rank: number })[] = [];
  for (const word of part.words) {
    if (word.kind === 'subject') meanings.push({ all: word.open === true ? word.all.map((at) => ({ ...at, flow: carriedOver(context) })) : word.all, full: true, rank: rankOf(word.all[0] ?? {}, context.section.kind) });
    if (word.kind === 'account') {
      const codes = word.codes.filter((code) => isPrinted(code, word.chart, context.facts));
      const rank = rankOf(word.chart === 'functional' ? { account: '' } : { economic: '' }, context.section.kind);
      for (const code of codes) meanings.push({ all: [word.chart === 'functional' ? { flow: '支出', account: code } : { flow: '支出', economic: code }], full: true, rank });
    }
    if (word.kind === 'suffix') meanings.push({ all: [{ flow: word.total ? (word.flow === '收入' ? '收入总计' : '支出总计') : word.flow }], full: false, rank: 9 });
    if (word.kind === 'total') meanings.push({ all: [{ item: '总计' }], full: false, rank: 9 });
  }
  const best = Math.min(...meanings.map(({ rank }) => rank));
  return meanings.filter(({ rank }) => rank === best);
}

function carriedOver({ before }: SubjectContext): Flow {
  return before?.all[0]?.candidates[0]?.flow === '年初结转' ? '年初结转' : '年末结转';
}

function rankOf(at: PartialCoordinate, section: SectionKind): number {
  if (at.flow === '三公' || at.flow === '数量') return section === '三公' ? 0 : section === '基本支出' ? 3 : 1;
  if (at.economic !== undefined) return section === '基本支出' ? 0 : 3;
  if (at.account !== undefined) return section === '基本支出' ? 4 : 2;
  return 0;
}

function isPrinted(code: string, chart: 'functional' | 'economic', facts: FactSet): boolean {
  return facts.facts.length === 0 || facts.facts.some(({ at }) => (chart === 'functional' ? at.account === code : at.economic === code));
}

const SETTLED: ReadonlySet<Flow> = new Set(['年初结转', '年末结转', '使用结余', '结余分配']);

function merge(base: PartialCoordinate, at: PartialCoordinate): PartialCoordinate {
  if (base.flow !== undefined && SETTLED.has(base.flow) && (at.flow === '支出' || at.flow === '收入') && Object.keys(at).length === 1) return { ...base, item: '另有所指' };
  if (at.item === '总计') return withTotal(base);
  if (base.flow !== undefined && CLOSED_FLOWS.has(base.flow)) {
    if (at.flow === undefined || !CLOSED_FLOWS.has(at.flow)) return base;
    return at.flow === base.flow || at.flow === '数量' ? { ...base, ...at } : at;
  }
  if (at.flow !== undefined && CLOSED_FLOWS.has(at.flow)) return at;
  if (at.account !== undefined || at.economic !== undefined) return { ...(base.source === undefined ? {} : { source: base.source }), ...(base.nature === undefined ? {} : { nature: base.nature }), ...at };
  return { ...base, ...at };
}

function withTotal(base: PartialCoordinate): PartialCoordinate {
  if (base.nature !== undefined || base.account !== undefined) return base;
  if (base.flow === '收入') return { ...base, flow: '收入总计' };
  return base.flow === '支出' ? { ...base, flow: '支出总计' } : base;
}

function targetOf(alternatives: readonly PartialCoordinate[], context: SubjectContext): Target {
  const candidates = alternatives.flatMap((at) => candidatesOf(at, context));
  const seen = new Set<string>();
  const unique = candidates.filter((bare) => {
    const key = bareKey(bare);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
  return { candidates: unique, key: unique[0] === undefined ? '' : bareKey(unique[0]) };
}

function candidatesOf(at: PartialCoordinate, context: SubjectContext): readonly Bare[] {
  const { section, before, budget } = context;
  const flow = at.flow ?? flowOf(at, section.kind, before);
  if (flow === undefined) return [];
  if (CLOSED_FLOWS.has(flow) || at.item !== undefined) return [{ flow, ...(at.item === undefined ? {} : { item: at.item }) }];
  const nature = at.nature ?? (section.kind === '基本支出' && flow === '支出' && at.account === undefined && context.whole !== true ? '基本' : undefined);
  const bare = { flow, ...(at.account === undefined ? {} : { account: at.account }), ...(at.economic === undefined ? {} : { economic: at.economic }) };
  const natures = at.economic !== undefined && nature === undefined ? (['基本', undefined] as const) : [nature];
  const sources = sourcesOf(at, context);
  const spread = natures.flatMap((own) => sources.map((source) => ({ ...bare, ...(source === undefined ? {} : { source }), ...(own === undefined ? {} : { nature: own }) })));
  if (!budget || at.account !== undefined || at.economic !== undefined || nature !== undefined) return spread;
  const total: Flow | undefined = flow === '收入' ? '收入总计' : flow === '支出' ? '支出总计' : undefined;
  return total === undefined ? spread : [...spread, ...spread.map((own) => ({ ...own, flow: total }))];
}

function flowOf(at: PartialCoordinate, section: SectionKind, before: Subject | undefined): Flow | undefined {
  if (at.account !== undefined || at.economic !== undefined || at.nature !== undefined) return '支出';
  const inherited = before?.all[0]?.candidates[0]?.flow;
  if (at.source !== undefined && inherited !== undefined && !CLOSED_FLOWS.has(inherited)) {
    if (inherited === '收入总计') return '收入';
    return inherited === '支出总计' ? '支出' : inherited;
  }
  if (section === '收入') return '收入';
  return at.source === undefined ? undefined : '支出';
}

/** A part of the section's fund named first in the paragraph comes before the fund; one named where no fund is the section's, after. */
function withTopic(own: readonly (Source | undefined)[], topic: Source | undefined): readonly (Source | undefined)[] {
  if (topic === undefined || own.includes(topic)) return own;
  return own[0] === '财政拨款' ? [topic, ...own] : [...own, topic];
}

function sourcesOf(at: PartialCoordinate, { section, whole, before, facts, scope, topic }: SubjectContext): readonly (Source | undefined)[] {
  if (at.source !== undefined) {
    const fiscal = at.source === '财政拨款' && (section.kind === '一般公共' || section.kind === '基本支出' || section.kind === '财政拨款支出');
    return fiscal ? ['财政拨款', '一般公共'] : [at.source];
  }
  const own = scope === undefined ? SECTION_SOURCES[section.kind] : [scope];
  if (whole === true) return [undefined, ...(own ?? []).filter((source) => source !== undefined)];
  if (own !== undefined) return withTopic(own, topic);
  const inherited = before?.all[0]?.candidates[0]?.source;
  const fallback = [undefined, '财政拨款', '一般公共'] as const;
  if (inherited !== undefined) return [inherited, ...fallback.filter((source) => source !== inherited)];
  return facts.facts.length === 0 ? [undefined] : fallback;
}
