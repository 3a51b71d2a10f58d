/** 款 paid from 政府性基金 whose names or numbers set them apart; 项 follow their 款. */
const FUND_GROUPS: ReadonlySet<string> = new Set(
  (
    '20610 20707 20709 20710 20822 20823 20829 21160 21161 21208 21209 21210 21211 21212 21213 21214 21215 21216 21217 21218 21219 ' +
    '21366 21367 21369 21370 21371 21460 21461 21462 21463 21464 21468 21469 21470 21471 21472 21473 21560 21561 21562 21660 ' +
    '22904 22908 22960 23004 23104 23204 23304 23401 23402'
  ).split(' '),
);

/** 资金来源 a functional 科目 is budgeted under, by its code: 223 = 国有资本经营预算, the 基金 款 = 政府性基金预算, else 一般公共预算. */
export function fundOfAccount(code: string): '一般公共' | '政府性基金' | '国有资本' {
  if (code.startsWith('223')) return '国有资本';
  if (code.startsWith('234') || FUND_GROUPS.has(code.slice(0, 5))) return '政府性基金';
  return '一般公共';
}
