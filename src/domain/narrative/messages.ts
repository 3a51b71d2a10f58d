/** Every sentence about a draft. */
export const NARRATIVE_MESSAGES = {
  contradiction: (question: string, reason: string, direction: string): string => `“${question}”填的是“${reason}”，与数据的方向（${direction}）不符，请核对。`,
  sharesDoNotAdd: (sum: string): string => `本段各项占比按精确数计算，印出的合计为 ${sum}%，不是 100%；属四舍五入所致，可在文中说明尾差。`,
  newAccount: (code: string, name: string): string => `本年新增科目 ${code} ${name}，上年说明中没有这一项，请补写。`,
} as const;
