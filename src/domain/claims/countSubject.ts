import { bareKey, type Bare, type Subject } from './subject';

const COUNTS: readonly (readonly [item: string, unit: RegExp, count: string])[] = [
  ['出国', /^(?:个|批|次|团)/u, '团组'],
  ['团组', /^(?:个|批|次|团)/u, '团组'],
  ['出国', /^人/u, '出国人次'],
  ['团组', /^人/u, '出国人次'],
  ['出国人次', /^人/u, '出国人次'],
  ['外事接待', /^(?:批|个|次)/u, '外事接待批次'],
  ['外事接待', /^人/u, '外事接待人次'],
  ['外事接待批次', /^(?:批|个|次)/u, '外事接待批次'],
  ['外事接待批次', /^人/u, '外事接待人次'],
  ['国外接待', /^(?:批|个|次)/u, '国外接待批次'],
  ['国外接待', /^人/u, '国外接待人次'],
  ['国外接待批次', /^人/u, '国外接待人次'],
  ['国内接待', /^(?:批|个|次)/u, '国内接待批次'],
  ['国内接待', /^人/u, '国内接待人次'],
  ['国内接待批次', /^(?:批|个|次)/u, '国内接待批次'],
  ['国内接待批次', /^人/u, '国内接待人次'],
  ['其他国内接待', /^(?:批|个|次)/u, '其他国内接待批次'],
  ['其他国内接待', /^人/u, '其他国内接待人次'],
  ['其他国内接待批次', /^人/u, '其他国内接待人次'],
  ['接待', /^(?:批|个|次)/u, '接待批次'],
  ['接待', /^人/u, '接待人次'],
  ['接待批次', /^人/u, '接待人次'],
  ['车购置', /^(?:辆|台)/u, '购车数'],
  ['购车数', /^(?:辆|台)/u, '购车数'],
  ['车运行', /^辆/u, '保有量'],
  ['保有量', /^辆/u, '保有量'],
];
const MONEY_OF: Readonly<Record<string, string>> = { 国内接待批次: '国内接待', 国内接待人次: '国内接待', 外事接待批次: '外事接待', 外事接待人次: '外事接待', 国外接待批次: '国外接待', 国外接待人次: '国外接待', 团组: '出国', 出国人次: '出国', 购车数: '车购置', 保有量: '车运行' };

/** What a count is said of: the item of the money spoken of and the count's own unit tell (国内接待 + 人次 → 国内接待人次). */
export function countSubject(subject: Subject | undefined, unit: string, words: string): Subject | undefined {
  const candidates = subject?.all[0]?.candidates ?? [];
  const bare = candidates.find(({ item }) => COUNTS.some(([counted, pattern]) => counted === item && pattern.test(unit))) ?? candidates[0];
  if (bare === undefined || subject === undefined) return undefined;
  if (bare.flow === '资产') return /^(?:辆|台|套|个|件)/u.test(unit) ? subject : undefined;
  if (bare.item === undefined || (bare.flow !== '三公' && bare.flow !== '数量')) return undefined;
  if (bare.item === '车运行' && !words.includes('保有')) return undefined;
  const count = COUNTS.find(([item, pattern]) => item === bare.item && pattern.test(unit))?.[2] ?? (bare.flow === '数量' ? bare.item : undefined);
  return count === undefined ? undefined : oneSubject(subject.words, { flow: '数量', item: count });
}

/** The money a figure in 元 is said of when the words before it were a count's. */
export function moneySubject(subject: Subject | undefined): Subject | undefined {
  const bare = subject?.all[0]?.candidates[0];
  if (subject === undefined || bare?.flow !== '数量' || bare.item === '绩效资金') return subject;
  const item = bare.item === undefined ? undefined : MONEY_OF[bare.item];
  return item === undefined ? undefined : oneSubject(subject.words, { flow: '三公', item });
}

function oneSubject(words: string, bare: Bare): Subject {
  return { words, all: [{ candidates: [bare], key: bareKey(bare) }] };
}
