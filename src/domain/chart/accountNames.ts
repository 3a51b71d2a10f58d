import type { ChartKind } from './account';
import type { Booklet } from './booklet';
import { accountByCode } from './catalogue';
import { normaliseLabel } from './normaliseLabel';
import { FIRST_YEARS, RENAMED_ACCOUNTS, type RenamedAccount } from './renamed';

/** The name of a code in a year: by the 科目书 if one is given, the name it then carried where a change is known, else the catalogue's own. */
export function accountName(code: string, kind: ChartKind, year?: number, booklet?: Booklet): string | undefined {
  const official = booklet?.names[kind].get(code);
  if (official !== undefined) return official;
  const renamed = year === undefined ? undefined : changesOf(code, kind).find((change) => isValid(change, year));
  return renamed?.name ?? accountByCode(code, kind)?.name;
}

/** The change that makes `name` for `code` a print of another year than `year`; undefined when the name fits or is not known. */
export function outdatedName(code: string, name: string, kind: ChartKind, year: number): RenamedAccount | undefined {
  const printed = normaliseLabel(name);
  return changesOf(code, kind).find((change) => normaliseLabel(change.name) === printed && !isValid(change, year));
}

/** The first year a code exists, where it came with a later edition: 20139 社会工作事务 from 2024. Looks at the levels above too. */
export function firstYearOf(code: string): number | undefined {
  const own = FIRST_YEARS[code];
  return own ?? (code.length > 3 ? firstYearOf(code.slice(0, -2)) : undefined);
}

function changesOf(code: string, kind: ChartKind): readonly RenamedAccount[] {
  return RENAMED_ACCOUNTS.filter((change) => change.kind === kind && change.code === code);
}

function isValid(change: RenamedAccount, year: number): boolean {
  return year >= (change.from ?? 0) && year <= (change.to ?? Number.MAX_SAFE_INTEGER);
}
