import { TEXT_MESSAGES as MESSAGES } from '../finding/textMessages';
import type { Draft } from './draft';
import { passage } from './line';
import type { OutlinedLine } from './outline';
import { spot } from './wording';

const MOVED_AND_SAME = /(?:增加|减少|增长|下降|上升|降低)(?:为|到|至)(\d[\d,.]*(?:万|亿)?元,(?:与|和|同|较)(?:20\d\d年度?|上年度?|去年)(?:决算数?|支出数?)?(?:持平|相同|一致|相等|无变化|无增减变化))/gu;

/** W-408: "减少为0.00万元，与上年持平" says two things that cannot both be so. */
export function checkMovedAndSame(lines: readonly OutlinedLine[]): readonly Draft[] {
  return lines.flatMap(({ line, section }) =>
    [...line.text.matchAll(MOVED_AND_SAME)].map((match): Draft => {
      const end = match.index + match[0].length;
      const statement = spot(line, section, match.index, end);
      const words = `为${passage(line, end - (match[1] ?? '').length, end)}`;
      return { rule: 'W-408', kind: '文内', grade: '错误', message: MESSAGES.movedAndSame(passage(line, match.index, end)), statements: [statement], facts: [], suggestions: [{ statement, words, operation: '方向词' }] };
    }),
  );
}
