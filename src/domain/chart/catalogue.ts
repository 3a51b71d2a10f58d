import { levelOfCode, parentCode, type Account, type AccountLevel, type ChartKind } from './account';
import { ECONOMIC_ATTESTED } from './data/economicAttested';
import { ECONOMIC_MISPRINTS } from './data/economicMisprints';
import { FUNCTIONAL_ATTESTED } from './data/functionalAttested';
import { FUNCTIONAL_UNVERIFIED } from './data/functionalUnverified';
import { bareLabel, normaliseLabel } from './normaliseLabel';
import { FIRST_YEARS, RENAMED_ACCOUNTS } from './renamed';

interface Catalogue {
  readonly accounts: readonly Account[];
  readonly byCode: ReadonlyMap<string, Account>;
  readonly byName: ReadonlyMap<string, readonly Account[]>;
  readonly byOtherName: ReadonlyMap<string, readonly Account[]>;
}

const CATALOGUES: Readonly<Record<ChartKind, Catalogue>> = {
  functional: catalogueOf([...read('functional', 'attested', FUNCTIONAL_ATTESTED), ...read('functional', 'unverified', FUNCTIONAL_UNVERIFIED)], otherNames('functional')),
  economic: catalogueOf(read('economic', 'attested', ECONOMIC_ATTESTED), [...otherNames('economic'), ...pairs(ECONOMIC_MISPRINTS)]),
};

/** Every known 科目 of a catalogue, by code. The functional catalogue is not complete. */
export function accountsOf(kind: ChartKind): readonly Account[] {
  return CATALOGUES[kind].accounts;
}

/** 科目 by its code as printed, spaces and full-width digits allowed; undefined when the code is not known. */
export function accountByCode(code: string, kind: ChartKind): Account | undefined {
  return CATALOGUES[kind].byCode.get(code.normalize('NFKC').replace(/\s+/gu, ''));
}

/**
 * Every 科目 of that name, by code; brackets, spaces and numerals in print do not matter. Falls back to names of other
 * years and to known misprints when the catalogue's own names have none. `under` keeps those below a 类 or 款.
 */
export function accountsByName(name: string, kind: ChartKind, level?: AccountLevel, under = ''): readonly Account[] {
  const { byName, byOtherName } = CATALOGUES[kind];
  const fits = (account: Account): boolean => (level === undefined || account.level === level) && account.code.startsWith(under);
  for (const key of [normaliseLabel(name), bareLabel(name)]) {
    for (const index of [byName, byOtherName]) {
      const found = (index.get(key) ?? []).filter(fits);
      if (found.length > 0) return found;
    }
  }
  return [];
}

/** The one 科目 of that name; undefined when none or several have it (行政运行 is in every 款: narrow with `under`). */
export function accountByName(name: string, kind: ChartKind, level?: AccountLevel, under?: string): Account | undefined {
  const found = accountsByName(name, kind, level, under);
  return found.length === 1 ? found[0] : undefined;
}

/** 科目 one level below a code, by code; without a code the 类. */
export function accountsBelow(kind: ChartKind, code?: string): readonly Account[] {
  return CATALOGUES[kind].accounts.filter((account) => parentCode(account.code) === code);
}

function read(kind: ChartKind, reliability: Account['reliability'], block: string): readonly Account[] {
  return pairs(block).flatMap(([code, name]) => {
    const level = levelOfCode(code, kind);
    if (level === undefined) return [];
    const from = FIRST_YEARS[code];
    return [{ kind, code, name, level, reliability, ...(from === undefined ? {} : { from }) }];
  });
}

function pairs(block: string): readonly (readonly [code: string, name: string])[] {
  return block
    .trim()
    .split('\n')
    .map((line) => {
      const [code = '', name = ''] = line.split(' ');
      return [code, name] as const;
    });
}

function otherNames(kind: ChartKind): readonly (readonly [code: string, name: string])[] {
  return RENAMED_ACCOUNTS.filter((renamed) => renamed.kind === kind).map(({ code, successor, name }) => [successor ?? code, name] as const);
}

function catalogueOf(unordered: readonly Account[], others: readonly (readonly [code: string, name: string])[]): Catalogue {
  const accounts = [...unordered].sort((left, right) => (left.code < right.code ? -1 : 1));
  const byCode = new Map(accounts.map((account) => [account.code, account]));
  const byName = new Map<string, Account[]>();
  const byOtherName = new Map<string, Account[]>();
  for (const account of accounts) append(byName, normaliseLabel(account.name), account);
  for (const [code, name] of others) {
    const account = byCode.get(code);
    if (account !== undefined) append(byOtherName, normaliseLabel(name), account);
  }
  return { accounts, byCode, byName, byOtherName };
}

function append(index: Map<string, Account[]>, key: string, account: Account): void {
  const same = index.get(key);
  if (same === undefined) index.set(key, [account]);
  else same.push(account);
}
