import { TEXT_MESSAGES as MESSAGES } from '../finding/textMessages';
import type { Draft } from './draft';
import { passage } from './line';
import type { OutlinedLine } from './outline';
import type { Statement } from './statement';
import { spot } from './wording';

const WITHOUT_FIGURE = /(?:占比?|比重为|增加|减少|增长|下降|上升|降低|完成[^,;。:\d]{0,10}预算的|(?:支出|收入|决算|决算数|预算|预算数|合计|总计|总额)为?|共计)(?:%|万元|亿元|元)(?=[,。;、)]|$)/gu;
const CUT_YEAR = /(?<!\d)20\d?(?=年度(?:部门|单位|决算|预算|收入|支出|一般|财政))/gu;
const TITLE_WITHOUT_YEAR = /^第[一二三四五六七八九十]+部分[:、]?(?=年度(?:部门|单位)?(?:决算|预算))/u;
const ASIDE: ReadonlySet<string> = new Set(['名词', '概况']);

/** D-509: "占 %", "减少 万元": units whose figure was never filled in. */
export function checkBlanks(lines: readonly OutlinedLine[]): readonly Draft[] {
  const found = lines.flatMap(({ line, section }) => (ASIDE.has(section.kind) ? [] : [...line.text.matchAll(WITHOUT_FIGURE)].map((match) => spot(line, section, match.index, match.index + match[0].length))));
  const [first] = found;
  if (first === undefined) return [];
  const quote = passage(first.line, first.start, first.end);
  const message = found.length === 1 ? MESSAGES.figureMissing(quote) : MESSAGES.figuresMissing(quote, found.length);
  return [{ rule: 'D-509', kind: '格式', grade: '错误', message, statements: found, facts: [], folded: found.length - 1 }];
}

/** W-413: a year with digits missing ("202年度"), and a part's title whose year was left out. */
export function checkYearDigits(lines: readonly OutlinedLine[], year: number | undefined): readonly Draft[] {
  return lines.flatMap(({ line, section }) => {
    const title = TITLE_WITHOUT_YEAR.exec(line.text);
    if (title !== null) {
      const statement = spot(line, section, 0, line.text.length);
      const place = title[0].length;
      return [draft('提示', MESSAGES.yearLeftOut(line.source.trim(), year), statement, year === undefined ? undefined : `${passage(line, 0, place)} ${String(year)}${passage(line, place, line.text.length)}`)];
    }
    return [...line.text.matchAll(CUT_YEAR)].map((match) => {
      const statement = spot(line, section, match.index, match.index + match[0].length + 2);
      return draft(match[0].length === 3 ? '错误' : '提示', MESSAGES.yearCut(passage(line, statement.start, statement.end), year), statement, year === undefined ? undefined : `${String(year)}年度`);
    });
  });
}

function draft(grade: Draft['grade'], message: string, statement: Statement, words: string | undefined): Draft {
  return { rule: 'W-413', kind: '文内', grade, message, statements: [statement], facts: [], ...(words === undefined ? {} : { suggestions: [{ statement, words, operation: '年份' }] }) };
}
