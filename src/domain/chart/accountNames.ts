import type { ChartKind } from './account';
import type { Booklet } from './booklet';
import { accountByCode } from './catalogue';
import { RENAMED_ACCOUNTS, type RenamedAccount } from './renamed';

/** The name of a code in a year: by the 科目书 if one is given, the name it then carried where a change is known, else the catalogue's own. */
export function accountName(code: string, kind: ChartKind, year?: number, booklet?: Booklet): string | undefined {
  const official = booklet?.names[kind].get(code);
  if (official !== undefined) return official;
  const renamed = year === undefined ? undefined : changesOf(code, kind).find((change) => isValid(change, year));
  return renamed?.name ?? accountByCode(code, kind)?.name;
}

function changesOf(code: string, kind: ChartKind): readonly RenamedAccount[] {
  return RENAMED_ACCOUNTS.filter((change) => change.kind === kind && change.code === code);
}

function isValid(change: RenamedAccount, year: number): boolean {
  return year >= (change.from ?? 0) && year <= (change.to ?? Number.MAX_SAFE_INTEGER);
}
