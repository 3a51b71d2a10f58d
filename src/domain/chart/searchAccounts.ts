import { levelOfCode, type Account, type ChartKind } from './account';
import { bookletName, type Booklet } from './booklet';
import { accountsOf } from './catalogue';
import { INITIALS } from './data/initials';
import { normaliseLabel } from './normaliseLabel';

const LETTERS_OF: ReadonlyMap<string, string> = readInitials();

/** 拼音首字母 of a name, one string of possible letters a character ("重" may read z or c); digits and letters stand for themselves. */
export function initialsOf(name: string): readonly string[] {
  return [...normaliseLabel(name).toLowerCase()].flatMap((character) => {
    const letters = LETTERS_OF.get(character) ?? (/[a-z0-9]/u.test(character) ? character : '');
    return letters === '' ? [] : [letters];
  });
}

/**
 * 科目查找 for the picker: by the start of the code, by part of the name, or by 拼音首字母 ("xzyx" finds 行政运行).
 * With a 科目书 its 科目 and names are the ones to find. Best first: whole name, start of code or name, part of name, initials; within a rank by code.
 */
export function searchAccounts(query: string, kind: ChartKind, limit = 50, booklet?: Booklet): readonly Account[] {
  const wanted = normaliseLabel(query).toLowerCase();
  if (wanted === '') return [];
  return accountsWith(booklet, kind)
    .map((account) => ({ account, rank: rankOf(account, wanted) }))
    .filter(({ rank }) => rank > 0)
    .sort((left, right) => right.rank - left.rank || (left.account.code < right.account.code ? -1 : 1))
    .slice(0, limit)
    .map(({ account }) => account);
}

const MERGED = new WeakMap<Booklet, Partial<Record<ChartKind, readonly Account[]>>>();

/** 科目 to choose from: those of the 科目书, and of the catalogue where the booklet is silent. */
function accountsWith(booklet: Booklet | undefined, kind: ChartKind): readonly Account[] {
  if (booklet === undefined) return accountsOf(kind);
  const known = MERGED.get(booklet) ?? {};
  const merged = known[kind] ?? [
    ...[...booklet.names[kind]].flatMap(([code, name]): Account[] => {
      const level = levelOfCode(code, kind);
      return level === undefined ? [] : [{ kind, code, name, level, reliability: 'attested' }];
    }),
    ...accountsOf(kind).filter(({ code }) => bookletName(booklet, code, kind) === 'silent'),
  ];
  MERGED.set(booklet, { ...known, [kind]: merged });
  return merged;
}

function rankOf(account: Account, wanted: string): number {
  if (/^\d+$/u.test(wanted)) return account.code.startsWith(wanted) ? 5 : 0;
  const name = normaliseLabel(account.name).toLowerCase();
  if (name === wanted) return 5;
  if (name.startsWith(wanted)) return 4;
  if (name.includes(wanted)) return 3;
  return /^[a-z]+$/u.test(wanted) ? rankByInitials(initialsOf(account.name), wanted) : 0;
}

function rankByInitials(initials: readonly string[], wanted: string): number {
  const letters = [...wanted];
  const startsAt = (start: number): boolean => letters.every((letter, index) => initials[start + index]?.includes(letter) === true);
  if (startsAt(0)) return 2;
  return initials.some((_, start) => startsAt(start)) ? 1 : 0;
}

function readInitials(): ReadonlyMap<string, string> {
  const lettersOf = new Map<string, string>();
  for (const line of INITIALS.trim().split('\n')) {
    const [letter = '', characters = ''] = line.split(' ');
    for (const character of characters) lettersOf.set(character, (lettersOf.get(character) ?? '') + letter);
  }
  return lettersOf;
}
