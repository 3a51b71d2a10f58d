import { accountByCode, accountsBelow } from '../../chart/catalogue';
import { ECONOMIC_ENTRIES } from '../entries/money';
import type { Line } from '../table';
import { lineOf } from './line';

/** One 支出经济分类 科目 as a line. */
export function economicLine(code: string): Line {
  return { id: code, code, text: accountByCode(code, 'economic')?.name ?? '', at: { economic: code } };
}

/** A 类 with all its 款, and no more than those that `skip` leaves. */
export function economicLines(classes: readonly string[], skip: readonly string[] = []): readonly Line[] {
  return classes
    .flatMap((code) => [code, ...accountsBelow('economic', code).map((account) => account.code)])
    .filter((code) => !skip.includes(code))
    .map(economicLine);
}

/** 人员经费合计 and 公用经费合计 under the blocks. */
export const PERSONNEL_TOTAL: Line = lineOf(ECONOMIC_ENTRIES, 'personnel');
export const PUBLIC_TOTAL: Line = lineOf(ECONOMIC_ENTRIES, 'public');
