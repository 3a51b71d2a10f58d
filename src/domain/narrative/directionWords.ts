/** 方向 of a change or comparison. */
export type Sign = 1 | -1 | 0;

/** Words that go together: up, down, and what stands for neither. */
const WORDS: readonly (readonly [up: string, down: string, level: string])[] = [
  ['增加', '减少', '持平'],
  ['增长', '下降', '持平'],
  ['上升', '下降', '持平'],
  ['提高', '降低', '持平'],
  ['大于', '小于', '等于'],
  ['高于', '低于', '等于'],
  ['多于', '少于', '等于'],
  ['超过', '低于', '等于'],
  ['超出', '低于', '等于'],
  ['增加', '压减', '持平'],
  ['增加', '缩减', '持平'],
  ['提升', '降低', '持平'],
  ['提高', '减低', '持平'],
  ['上涨', '回落', '持平'],
  ['上调', '下调', '持平'],
  ['上浮', '下浮', '持平'],
  ['调增', '调减', '持平'],
  ['净增', '净减', '持平'],
  ['增幅', '降幅', '持平'],
  ['增幅', '减幅', '持平'],
  ['增', '减', '持平'],
];

const ANY = new RegExp([...new Set(WORDS.flatMap(([up, down, level]) => [up, down, ...(level === '等于' ? [level] : [])]))].sort((left, right) => right.length - left.length).join('|'), 'gu');

/** The last 方向词 of a passage and where it stands. */
export function lastDirectionWord(text: string): { readonly word: string; readonly at: number } | undefined {
  const match = [...text.matchAll(ANY)].at(-1);
  return match === undefined ? undefined : { word: match[0], at: match.index };
}

/** The word of the same kind for a direction: 增长 → 下降, 大于 → 等于. */
export function wordFor(word: string, sign: Sign): string {
  const group = WORDS.find((words) => words.includes(word)) ?? WORDS[0];
  if (signOfWord(word) === sign || group === undefined) return word;
  return sign === 0 ? group[2] : sign === 1 ? group[0] : group[1];
}

/** The direction a word says. */
export function signOfWord(word: string): Sign {
  for (const [up, down, level] of WORDS) {
    if (word === up) return 1;
    if (word === down) return -1;
    if (word === level) return 0;
  }
  return 1;
}
