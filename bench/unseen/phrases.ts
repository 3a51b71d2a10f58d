import type { At } from '../text/teller';
import { GENERAL, type Book } from './book';

/** Words of a change: 增加, 减少 before the amount, 增长, 下降 before the rate. */
export type ChangeWords = readonly [string, string, string, string];

const USUAL: ChangeWords = ['增加', '减少', '增长', '下降'];
const UP = ['年中新增业务系统建设任务', '人员正常调资', '追加了专项工作经费'];
const DOWN = ['落实过紧日子要求压减开支', '部分项目上年已完工', '人员退休减员'];

/** "年初预算为12.00万元，支出决算为11.00万元，完成年初预算的91.67%": without a rate where nothing was planned. */
export function planned(book: Book, own: number, plan: number, words: readonly [string, string, string] = ['年初预算为', '支出决算为', '完成年初预算的']): string {
  return `${words[0]}${book.money(plan)}，${words[1]}${book.money(own)}${plan === 0 ? '' : `，${words[2]}${book.share(own, plan)}`}`;
}

/** A reason that fits the direction. */
export function why(book: Book, key: string, sign: number): string {
  if (sign === 0) return book.pick(key, ['严格按计划执行', '各项工作平稳']);
  return book.pick(key, sign > 0 ? UP : DOWN);
}

/** "决算数大于年初预算数的主要原因是…". */
export function against(book: Book, key: string, own: number, plan: number, [above, below, level]: readonly [string, string, string]): string {
  const sign = book.sign(own, plan);
  return sign === 0 ? level : `${sign > 0 ? above : below}${why(book, key, sign)}`;
}

/** The change since last year with its reason. */
export function since(book: Book, at: At, lead: string, reason: string, words: ChangeWords = USUAL, same = '无变化'): string {
  const sign = book.sign(book.fen(at), book.lastFen(at));
  return `${lead}${book.change(at, same, words)}${sign === 0 ? '' : `，${reason}${why(book, JSON.stringify(at), sign)}`}`;
}

/** 项 paths of the 一般公共 table with code. */
export function items(book: Book): readonly { readonly code: string; readonly names: readonly [string, string, string]; readonly own: number; readonly plan: number }[] {
  return book.codes(GENERAL, 7).map((code) => ({
    code,
    names: [book.name(code.slice(0, 3)), book.name(code.slice(0, 5)), book.name(code)],
    own: book.fen({ ...GENERAL, account: code }),
    plan: book.budgetFen({ ...GENERAL, account: code }),
  }));
}

/** Figures of 政府采购 that add up, in 分. */
export function procurement(book: Book): { readonly goods: number; readonly works: number; readonly services: number; readonly all: number; readonly medium: number; readonly small: number } {
  const goods = book.invented('goods');
  const works = book.invented('works', 40_000_000);
  const services = book.invented('services');
  const all = goods + works + services;
  const step = book.manner.unit === '元' ? 1 : 10_000;
  const medium = Math.floor((all * (0.5 + book.count('medium', 40) / 100)) / step) * step;
  return { goods, works, services, all, medium, small: Math.floor((medium * 0.6) / step) * step };
}
