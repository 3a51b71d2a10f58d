import type { Booklet } from '../chart/booklet';
import { accountByCode, accountsByName } from '../chart/catalogue';
import { isOfficeItem } from '../chart/explainCode';
import { normaliseLabel } from '../chart/normaliseLabel';
import type { Account } from '../chart/account';
import { ACCOUNT_MESSAGES } from '../finding/accountMessages';
import type { Draft } from './draft';
import { spellingOf, type Lexicon } from './lexicon';
import type { OutlinedLine } from './outline';
import { spot } from './wording';

/** What tells where a 科目 belongs: the names these tables print, and the booklet the user imported, if any. */
export interface AccountKnowledge {
  readonly lexicon: Lexicon;
  readonly booklet?: Booklet;
}

type Level = '款' | '项';

const PAIR = /\((类|款)\)([^,;:。、]{2,40}?)(?=\((款|项)\))/gu;
const MARK_LENGTH = 3;
const LONGEST_NAME = 36;
const NAME = /^\p{Script=Han}[^,;:。、]+$/u;
const LENGTHS = { 类: 3, 款: 5, 项: 7 } as const;
const BELOW: Readonly<Record<'类' | '款', Level>> = { 类: '款', 款: '项' };

/**
 * C-305: "…（款）…（项）" whose 项 belongs under another 款, or 款 under another 类. Said only where both names are known
 * and the lower one has a single home elsewhere; names that occur under many 款 (行政运行, 其他…支出) say nothing.
 */
export function checkAccountPaths(lines: readonly OutlinedLine[], knowledge: AccountKnowledge): readonly Draft[] {
  const said = new Set<string>();
  return lines.flatMap(({ line, section }) =>
    [...line.text.matchAll(PAIR)].flatMap((match): readonly Draft[] => {
      const [whole, upper, name = '', lower] = match;
      if ((upper !== '类' && upper !== '款') || lower !== BELOW[upper]) return [];
      const heads = codesBefore(line.text, match.index, upper, knowledge);
      const home = homeElsewhere(name, lower, heads.codes, knowledge);
      if (home === undefined || said.has(`${heads.name}/${name}`)) return [];
      said.add(`${heads.name}/${name}`);
      const statement = spot(line, section, match.index - heads.name.length, match.index + whole.length + MARK_LENGTH);
      return [{ rule: 'C-305', kind: '科目', grade: '提示', message: ACCOUNT_MESSAGES.misplaced(name, lower, heads.name, upper, home.code, home.name), statements: [statement], facts: [] }];
    }),
  );
}

/** The longest known name that ends where the mark begins. */
function codesBefore(text: string, end: number, level: '类' | '款', knowledge: AccountKnowledge): { readonly name: string; readonly codes: readonly string[] } {
  for (let start = Math.max(0, end - LONGEST_NAME); start < end - 1; start += 1) {
    const name = text.slice(start, end);
    if (!NAME.test(name)) continue;
    const codes = codesOf(name, level, knowledge).map(({ code }) => code);
    if (codes.length > 0) return { name, codes };
  }
  return { name: '', codes: [] };
}

function homeElsewhere(name: string, level: Level, heads: readonly string[], knowledge: AccountKnowledge): { readonly code: string; readonly name: string } | undefined {
  if (heads.length === 0 || isOfficeItem(name) || name.startsWith('其他')) return undefined;
  const found = codesOf(name, level, knowledge);
  const parents = new Set(found.map(({ code }) => code.slice(0, -2)));
  const [parent] = parents;
  if (parent === undefined || parents.size > 1 || heads.includes(parent) || !found.some(({ sure }) => sure)) return undefined;
  return { code: parent, name: knowledge.booklet?.names.functional.get(parent) ?? accountByCode(parent, 'functional')?.name ?? '' };
}

/** Every code of a name: as printed in these tables, and by the booklet, or else by the built-in chart. */
function codesOf(name: string, level: '类' | Level, { lexicon, booklet }: AccountKnowledge): readonly { readonly code: string; readonly sure: boolean }[] {
  const printed = lexicon.printedNames('functional', LENGTHS[level], '').flatMap(([own, code]) => (own === name ? [{ code, sure: true }] : []));
  const wanted = normaliseLabel(name);
  const official = booklet === undefined ? accountsByName(name, 'functional', level).map(({ code, reliability }: Account) => ({ code, sure: reliability === 'attested' })) : [...booklet.names.functional].flatMap(([code, own]) => (code.length === LENGTHS[level] && spellingOf(own) === wanted ? [{ code, sure: true }] : []));
  return [...printed, ...official];
}
