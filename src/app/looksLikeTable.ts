import type { SheetTest } from './ports';

const HINTS = /公开|决算|预算|收入|支出|收支|三公|机关运行|科目|政府采购|国有资产|绩效|自评|补充资料|校验记录/;

/**
 * Tells whether a sheet may hold a 公开 table, its supplement, its 绩效 form or 校验记录, judged by its name and by the printed
 * text of its first rows. Hosts read the other sheets as their head only, so that a ledger beside the tables costs nothing.
 */
export const looksLikeTable: SheetTest = (name, head) => hints(name) || head.some((row) => row.some(hints));

function hints(text: string): boolean {
  return HINTS.test(text.replace(/\s+/g, ''));
}
