import { accountsBelow, accountsByName } from '../chart/catalogue';
import { editDistance } from '../chart/editDistance';
import { governmentClass } from '../chart/governmentClasses';
import { bareLabel, normaliseLabel } from '../chart/normaliseLabel';

/** 支出经济分类 across the columns: what the labels above one column say, and which of them said it. */
export interface EconomicHead {
  readonly code: string;
  readonly said: readonly string[];
}

const TELLING: ReadonlySet<string> = new Set(['301', '302', '501', '502', '505']);
const GOVERNMENT: ReadonlySet<string> = new Set(['501', '502', '503', '504', '505', '506']);
const CODED = /^([35]\d{2}(?:\d{2})?)(?=[^\d.,]|$)/u;

/**
 * The 支出经济分类 科目 above each column, where a table lists them across as 支出明细表 do: a 类 over its 款, the 款 found
 * under their 类 because several have the same name. Without a telling 类 among the labels there is none.
 */
export function economicHeads(stacks: readonly (readonly string[])[]): readonly (EconomicHead | undefined)[] {
  const labels = new Set(stacks.flat());
  const classes = [...labels].flatMap((label) => [governmentClass(label), classOf(label, false)]);
  if (!classes.some((code) => code !== undefined && TELLING.has(code))) return stacks.map(() => undefined);
  const government = classes.some((code) => code !== undefined && GOVERNMENT.has(code));
  return stacks.map((stack) => headOf(stack, government));
}

function headOf(stack: readonly string[], government: boolean): EconomicHead | undefined {
  let group: string | undefined;
  let code: string | undefined;
  const said: string[] = [];
  for (const label of stack) {
    const found: string | undefined = CODED.exec(normaliseLabel(label))?.[1] ?? (group === undefined ? classOf(label, government) : undefined) ?? lineOf(label, group);
    if (found === undefined) continue;
    group = found.slice(0, 3);
    code = found;
    said.push(label);
  }
  return code === undefined ? undefined : { code, said };
}

function classOf(label: string, government: boolean): string | undefined {
  return government ? governmentClass(label) : only(accountsByName(label, 'economic', '类').map(({ code }) => code));
}

function lineOf(label: string, group: string | undefined): string | undefined {
  const exact = only(accountsByName(label, 'economic', '款', group).map(({ code }) => code));
  if (exact !== undefined || group === undefined) return exact;
  const key = bareLabel(label);
  const near = accountsBelow('economic', group).filter(({ name }) => key.length >= 4 && editDistance(key, normaliseLabel(name), 2) <= (key.length >= 6 ? 2 : 1));
  return only(near.map(({ code }) => code));
}

function only(codes: readonly string[]): string | undefined {
  return codes.length === 1 ? codes[0] : undefined;
}
