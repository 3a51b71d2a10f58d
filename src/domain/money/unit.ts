/** 金额单位 a table may be printed in. */
export type MoneyUnit = '元' | '百元' | '千元' | '万元' | '百万元' | '亿元';

/** 分 (0.01 元) in one unit; every amount of the engine is a whole number of 分. */
export const FEN_PER_UNIT: Readonly<Record<MoneyUnit, number>> = {
  元: 100,
  百元: 10_000,
  千元: 100_000,
  万元: 1_000_000,
  百万元: 100_000_000,
  亿元: 10_000_000_000,
};

/** Reads the first 金额单位 named in a text such as "金额单位：万元" or "单位:元"; undefined when none is named. */
export function findMoneyUnit(text: string): MoneyUnit | undefined {
  const found = /(百万元|万元|亿元|千元|百元|元)/u.exec(text.normalize('NFKC').replace(/\s+/gu, ''));
  return found?.[1] as MoneyUnit | undefined;
}
