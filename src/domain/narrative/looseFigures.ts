import type { Line } from '../claims/line';

/** A passage of the readable text. */
export interface Passage {
  readonly start: number;
  readonly end: number;
}

/** 概数: proportions and rounded words that state something of the year and that no table holds in this form. */
const ROUGH = [
  /(?<![\d:.])\d+(?:\.\d+)?:\d+(?:\.\d+)?(?![\d:])/gu,
  /\d+(?:\.\d+)?倍|翻了?[一两二三四]番|(?:近|超|逾|约|过|将近)?(?:[一二三四五六七八九]成[一二三四五六七八九多]?|一半)|过半|[一二三四五六七八九十百]+分之[一二三四五六七八九十百]+/gu,
  /(?<=超过|不足|突破|将近)[\d,]+(?:\.\d+)?(?:万元|亿元|元|%)(?!\(?含?\)?以[上下])/gu,
];

/** "9:00" is a time of day. */
const CLOCK = /^(?:[01]?\d|2[0-3]):[0-5]\d$/u;

/** Rounded words and proportions of a line that go stale with the year; fixed limits ("单价超过100万元以上") are none. */
export function looseFigures({ text }: Line): readonly Passage[] {
  return ROUGH.flatMap((pattern) => [...text.matchAll(pattern)].flatMap((match) => (CLOCK.test(match[0]) || isLimit(text, match.index) ? [] : [{ start: match.index, end: match.index + match[0].length }])));
}

/** What stands in a sentence after a comparison to explain it, without the word 原因: "…，主要是年中调入人员。" */
const UNNAMED_REASON = /,(?:其?主要(?:是|系|为)(?:由于|因|因为)?|(?:主要)?(?:由于|因为|系因|是因为?))([^;。]+)/gu;
const COMPARED = /[增减升降超多少高低大小]/u;

/** Reasons that the reader takes for any other clause; each begins after its opening words and ends before the stop. */
export function unnamedReasons({ text }: Line): readonly Passage[] {
  return [...text.matchAll(UNNAMED_REASON)].flatMap((match) => {
    const [whole, reason = ''] = match;
    const sentence = text.slice(Math.max(text.lastIndexOf('。', match.index), text.lastIndexOf(';', match.index)) + 1, match.index);
    return COMPARED.test(sentence) ? [{ start: match.index + whole.length - reason.length, end: match.index + whole.length }] : [];
  });
}

function isLimit(text: string, at: number): boolean {
  return /(?:单价|单位价值|限额|标准|价值)[^,。;]{0,6}$/u.test(text.slice(0, at));
}
