import { accountName } from '#domain/chart/accountNames';
import { pathOfCode } from '#domain/chart/account';
import type { Booklet } from '#domain/chart/booklet';
import type { Fact } from '#domain/cube/fact';

/** A line of the chosen tree: the user's own choice, or a 款/类 that comes with one. */
export interface ChosenAccount {
  readonly code: string;
  readonly name: string;
  readonly depth: number;
  readonly chosen: boolean;
}

/** 已选科目 as a tree in code order, each 项 under its 款 and 类, which come along by themselves. */
export function chosenTree(codes: readonly string[], year: number, booklet?: Booklet): readonly ChosenAccount[] {
  const chosen = new Set(codes);
  const all = [...new Set(codes.flatMap((code) => pathOfCode(code)))].sort();
  return all.map((code) => ({ code, name: accountName(code, 'functional', year, booklet) ?? '', depth: (code.length - 3) / 2, chosen: chosen.has(code) }));
}

/** 科目 the recognised tables already use: the deepest of each branch; a 类 alone counts when it holds money. */
export function accountsInUse(facts: readonly Fact[]): readonly string[] {
  const codes = new Set(facts.flatMap(({ at: { account = '' }, fen }) => (/^\d{5}(?:\d{2})?$/u.test(account) || (/^\d{3}$/u.test(account) && fen !== 0) ? [account] : [])));
  return [...codes].filter((code) => ![...codes].some((other) => other !== code && other.startsWith(code))).sort();
}
