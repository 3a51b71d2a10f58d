import { accountName } from '../chart/accountNames';
import { explainCode } from '../chart/explainCode';
import type { Fact } from '../cube/fact';

const CODED = /^(\d{3}(?:\d{2}){0,2})\s*(\D.*)$/u;

/**
 * 科目名称 as this workbook prints them: the catalogue's own name where a table prints it so, else the print most tables
 * agree on (the fullest of them: narrow columns cut names off), else the catalogue's, else ''.
 */
export function accountNamesOf(facts: readonly Fact[], given: ReadonlyMap<string, string>, year: number): (code: string) => string {
  const prints = new Map<string, Map<string, number>>();
  const offer = (code: string, name: string): void => {
    const clean = name.replace(/\s+/gu, '').replace(/\(/gu, '（').replace(/\)/gu, '）');
    const own = prints.get(code) ?? new Map<string, number>();
    prints.set(code, own.set(clean, (own.get(clean) ?? 0) + 1));
  };
  const labels = new Set(facts.map((fact) => `${String(fact.place.table)}|${fact.place.rowLabel}`));
  for (const label of labels) {
    const found = CODED.exec(label.slice(label.indexOf('|') + 1).normalize('NFKC').trim());
    if (found?.[1] !== undefined && found[2] !== undefined) offer(found[1], found[2]);
  }
  for (const [code, name] of given) if (name !== '' && !prints.has(code)) offer(code, name);
  const names = new Map<string, string>();
  return (code) => {
    const known = names.get(code) ?? chosen(prints.get(code), accountName(code, economicByShape(code) ? 'economic' : 'functional', year)) ?? explainCode(code)?.name ?? '';
    names.set(code, known);
    return known;
  };
}

function chosen(prints: ReadonlyMap<string, number> | undefined, official: string | undefined): string | undefined {
  if (prints === undefined || (official !== undefined && prints.has(official))) return official;
  const [best] = [...prints].sort(([left, leftCount], [right, rightCount]) => rightCount - leftCount || right.length - left.length);
  return best?.[0] ?? official;
}

/** 支出经济分类 codes begin with 30, 31 or 39; 支出功能分类 with 2. */
function economicByShape(code: string): boolean {
  return code.startsWith('3');
}
