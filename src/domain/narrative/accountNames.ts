import { accountName } from '../chart/accountNames';
import { explainCode } from '../chart/explainCode';
import type { Fact } from '../cube/fact';

const CODED = /^(\d{3}(?:\d{2}){0,2})\s*(\D.*)$/u;

/**
 * 科目名称 as this workbook prints them (the fullest print wins: narrow columns cut names off), else as the catalogue
 * of the year has them, else 'the code itself has no name' = ''.
 */
export function accountNamesOf(facts: readonly Fact[], given: ReadonlyMap<string, string>, year: number): (code: string) => string {
  const printed = new Map<string, string>();
  const offer = (code: string, name: string): void => {
    const clean = name.replace(/\s+/gu, '').replace(/\(/gu, '（').replace(/\)/gu, '）');
    if (clean.length > (printed.get(code)?.length ?? 0)) printed.set(code, clean);
  };
  for (const fact of facts) {
    const label = CODED.exec(fact.place.rowLabel.normalize('NFKC').trim());
    if (label !== null && label[1] !== undefined && label[2] !== undefined) offer(label[1], label[2]);
  }
  for (const [code, name] of given) if (name !== '' && !printed.has(code)) offer(code, name);
  return (code) => printed.get(code) ?? accountName(code, economicByShape(code) ? 'economic' : 'functional', year) ?? explainCode(code)?.name ?? '';
}

/** 支出经济分类 codes begin with 30, 31 or 39; 支出功能分类 with 2. */
function economicByShape(code: string): boolean {
  return code.startsWith('3');
}
