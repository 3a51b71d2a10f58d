/** 支出经济分类 lines that most units use every year; an amount left out is far likelier here than on any other line. */
const USUAL: ReadonlySet<string> = new Set(
  '30101 30102 30103 30106 30107 30108 30109 30110 30111 30112 30113 30199 30302 30305 30309 30399 30201 30202 30205 30206 30207 30209 30211 30213 30215 30216 30217 30226 30227 30228 30229 30231 30239 30299 31002 31003'.split(' '),
);

const UNUSUAL_COST = 1.2;

/** What it costs to claim an amount where none is printed: nothing but for an economic line that is seldom used. */
export function unusualCost(economic: string | undefined): number {
  return economic === undefined || economic.length !== 5 || USUAL.has(economic) ? 0 : UNUSUAL_COST;
}
