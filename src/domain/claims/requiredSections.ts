import { wordingOf } from '../editions/wordings';
import { TEXT_MESSAGES as MESSAGES } from '../finding/textMessages';
import type { Sentence } from '../wording/sentence';
import type { Draft } from './draft';
import type { JudgeContext } from './judgement';
import type { OutlinedLine } from './outline';
import { sectionKindOf, type SectionKind } from './section';

/** A section a whole text has: its name, and the kinds of heading that stand for it. */
interface RequiredSection {
  readonly name: string;
  readonly kinds: readonly SectionKind[];
}

/** What every province asks of a 决算 explanation. */
const COMMON: readonly RequiredSection[] = [
  { name: '收入决算情况', kinds: ['收入', '总体'] },
  { name: '支出决算情况', kinds: ['支出', '总体'] },
  { name: '财政拨款支出决算情况', kinds: ['一般公共', '财政拨款支出', '财政拨款'] },
  { name: '一般公共预算财政拨款基本支出', kinds: ['基本支出'] },
  { name: '“三公”经费', kinds: ['三公'] },
  { name: '机关运行经费', kinds: ['机关运行'] },
  { name: '政府采购', kinds: ['采购'] },
  { name: '国有资产占用', kinds: ['资产'] },
  { name: '预算绩效', kinds: ['绩效'] },
];

/** Fewer sections than this are a fragment, and nothing is asked of it. */
const WHOLE = 5;

const ASIDE: ReadonlySet<SectionKind> = new Set(['名词', '概况', '其他']);

/** True for a text that is more than a fragment. */
export function isWhole(lines: readonly OutlinedLine[]): boolean {
  const kinds = kindsOf(lines);
  return COMMON.filter((section) => isThere(section, kinds)).length >= WHOLE;
}

/** D-501: sections the edition's own form has, or where the form is not known those every 决算 has, that the text lacks. */
export function checkSections(lines: readonly OutlinedLine[], { own }: JudgeContext, edition: string | undefined): readonly Draft[] {
  const required = sectionsOf(edition) ?? (own === '决算' ? COMMON : []);
  const kinds = kindsOf(lines);
  const missing = required.filter((section) => !isThere(section, kinds));
  if (missing.length === 0 || required.length - missing.length < Math.min(WHOLE, required.length - 1)) return [];
  return [{ rule: 'D-501', kind: '完整性', grade: '提示', message: MESSAGES.sections(missing.map(({ name }) => name).join('、')), statements: [], facts: [] }];
}

/** The sections of an edition's own wording, one for each kind, as it titles them. */
function sectionsOf(edition: string | undefined): readonly RequiredSection[] | undefined {
  if (edition === undefined || wordingOf(edition).edition !== edition) return undefined;
  const sections = new Map<SectionKind, RequiredSection>();
  for (const { title, level, when } of wordingOf(edition).sections) {
    const name = wordsOf(title);
    const kind = sectionKindOf(name);
    if (level !== 1 || when !== undefined || kind === undefined || ASIDE.has(kind) || sections.has(kind)) continue;
    const [common] = COMMON.filter(({ kinds }) => kinds.includes(kind));
    sections.set(kind, { name, kinds: common === undefined ? [kind] : [kind, ...common.kinds] });
  }
  return [...sections.values()];
}

function wordsOf(title: Sentence): string {
  return title.filter((part) => typeof part === 'string').join('').replace(/^年度?/u, '');
}

function kindsOf(lines: readonly OutlinedLine[]): ReadonlySet<SectionKind> {
  return new Set(lines.filter(({ heading, from }) => heading || from > 0).map(({ section }) => section.kind));
}

function isThere({ kinds }: RequiredSection, present: ReadonlySet<SectionKind>): boolean {
  return kinds.some((kind) => present.has(kind));
}
