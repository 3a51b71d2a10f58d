import type { At } from '../text/teller';

/** Coordinates that every text speaks of. */
export const TOTAL_IN: At = { flow: '收入总计' };
export const TOTAL_OUT: At = { flow: '支出总计' };
export const INCOME_ALL: At = { flow: '收入' };
export const SPENT: At = { flow: '支出' };
export const FISCAL_IN: At = { flow: '收入', source: '财政拨款' };
export const OPENING: At = { flow: '年初结转' };
export const CLOSING: At = { flow: '年末结转' };
export const THREE_ALL: At = { flow: '三公' };
export const incomeFrom = (source: At['source'] & string): At => ({ flow: '收入', source });
export const spentOn = (nature: At['nature'] & string): At => ({ flow: '支出', nature });
export const three = (item: string): At => ({ flow: '三公', item });
export const planOf = (at: At): At => ({ ...at, stage: '全年预算' });
