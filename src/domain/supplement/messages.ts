/** Every sentence about 补充资料: where, what, what to do. */
export const SUPPLEMENT_MESSAGES = {
  unknownRow: (label: string): string => `补充资料中的“${label}”不是规定的项目，没有使用；请核对项目名称或科目编码。`,
  repeatedRow: (label: string): string => `补充资料中“${label}”填了两处，已采用前一处；请删去一处。`,
  notANumber: (label: string, text: string): string => `补充资料“${label}”填的是“${text}”，读不出数；请只填数字，没有的填 0。`,
  notWhole: (label: string, text: string): string => `补充资料“${label}”是 ${text}，数量应为整数。`,
  negative: (label: string, text: string): string => `补充资料“${label}”是 ${text}，不应为负数。`,
  moreThan: (part: string, partText: string, whole: string, wholeText: string): string => `补充资料“${part}”${partText} 大于“${whole}”${wholeText}，请核对。`,
  doesNotAdd: (whole: string, wholeText: string, parts: string): string => `补充资料“${whole}”${wholeText} 不等于${parts}之和，请核对。`,
  changeMismatch: (label: string): string => `补充资料“${label}”同时填了上年数和增减额，两者不符；请核对，起草时以上年数为准。`,
} as const;
