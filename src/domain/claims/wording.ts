import { TEXT_MESSAGES as MESSAGES } from '../finding/textMessages';
import type { FindingKind, Grade } from '../finding/finding';
import type { Draft } from './draft';
import { quoteOf, spoken } from './judgement';
import { passage, type Line } from './line';
import { spellingOf } from './lexicon';
import type { OutlinedLine } from './outline';
import type { Section } from './section';
import type { Statement } from './statement';

const PLACEHOLDERS =
  /[×xX]{2,}(?=[年月日万元亿个辆项%]|单位|部门|局|中心)|[×]{2,}|(?:增加|增长|上升|提高)[(/](?:减少|下降|降低)\)?|(?:减少|下降|降低)[(/](?:增加|增长|上升)\)?|(?:大于|高于)[(/](?:小于|低于|等于)\)?|(?:小于|低于)[(/](?:大于|高于)\)?|部门\(单位\)|单位\(部门\)|_{3,}|\*{2,}|…{2,}万元/gu;
const GAP = /\(待填:?(?:[^()]|\([^()]{0,40}\)){0,120}\)?/gu;
const DOUBLED = /。{2,}|,{2,}|;{2,}|:{2,}|、{2,}|[,;:、]。|。[,;、]|[,、][;:、]|;[,、]/gu;
const SHARE_WITHOUT_PERCENT = /(?:占(?:比|[^,;。:、\d%]{0,20}?的?)|增长|下降|完成[^,;。:\d]{0,8}预算的?)\d{1,3}\.\d{1,2}(?=[,;。、])/gu;

/** D-509, D-510, D-512: template residue, names that do not fit, punctuation, missing units. */
export function checkWording(lines: readonly OutlinedLine[], statements: readonly Statement[], entity: string | undefined): readonly Draft[] {
  return [...gaps(lines), ...folded(residue(lines), MESSAGES.placeholders), ...folded(punctuation(lines), (_, count) => MESSAGES.punctuations(count)), ...missingUnits(statements), ...countDecimals(statements), ...names(lines, entity), ...mixed(lines)];
}

/** A place in the text as a statement, for findings about words. */
export function spot(line: Line, section: Section, start: number, end: number): Statement {
  return { id: -1, line, section, start, end, kind: 'direction', stages: [] };
}

function folded(drafts: readonly Draft[], many: (quote: string, count: number) => string): readonly Draft[] {
  const groups = new Map<string, Draft[]>();
  for (const draft of drafts) {
    const key = draft.suggestions === undefined ? draft.message : draft.message.slice(0, 4);
    const same = groups.get(key);
    if (same === undefined) groups.set(key, [draft]);
    else same.push(draft);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    const [statement] = first?.statements ?? [];
    if (first === undefined || statement === undefined || group.length === 1) return group;
    return [{ ...first, message: many(quoteOf(statement), group.length), statements: group.flatMap(({ statements }) => statements), suggestions: group.flatMap(({ suggestions = [] }) => suggestions), folded: group.length - 1 }];
  });
}

function gaps(lines: readonly OutlinedLine[]): readonly Draft[] {
  const statements = lines.flatMap(({ line, section }) => [...line.text.matchAll(GAP)].map((match) => spot(line, section, match.index, match.index + match[0].length)));
  const [first] = statements;
  if (first === undefined) return [];
  return [{ ...note('D-509', '格式', '提示', MESSAGES.gaps(statements.length), first), statements, folded: statements.length - 1 }];
}

function residue(lines: readonly OutlinedLine[]): readonly Draft[] {
  return lines.flatMap(({ line, section }) =>
    [...line.text.matchAll(PLACEHOLDERS)].map((match): Draft => {
      const quote = passage(line, match.index, match.index + match[0].length);
      const soft = match[0].startsWith('部门') || match[0].startsWith('单位');
      return note('D-509', '格式', soft || section.kind === '名词' ? '提示' : '错误', MESSAGES.placeholder(quote), spot(line, section, match.index, match.index + match[0].length));
    }),
  );
}

function punctuation(lines: readonly OutlinedLine[]): readonly Draft[] {
  const drafts: Draft[] = [];
  for (const { line, section } of lines) {
    for (const match of line.text.matchAll(DOUBLED)) {
      const start = Math.max(0, match.index - 4);
      const end = match.index + match[0].length;
      const quote = passage(line, start, end);
      const one = passage(line, match.index, match.index + 1);
      const statement = spot(line, section, start, end);
      drafts.push({ ...note('D-512', '格式', '提示', MESSAGES.punctuation(quote), statement), suggestions: [{ statement, words: `${passage(line, start, match.index)}${match[0].includes('。') ? '。' : one}` }] });
    }
    for (const match of line.text.matchAll(SHARE_WITHOUT_PERCENT)) {
      const end = match.index + match[0].length;
      const statement = spot(line, section, match.index, end);
      drafts.push({ ...note('D-512', '格式', '提示', MESSAGES.percentMissing(spoken(statement)), statement), suggestions: [{ statement, words: `${spoken(statement)}%` }] });
    }
  }
  return drafts;
}

function missingUnits(statements: readonly Statement[]): readonly Draft[] {
  return statements.flatMap((statement) => (statement.figure?.unitMissing === true && statement.figure.digits !== '0' && statement.kind === 'amount' && statement.skip === undefined ? [note('D-512', '格式', '提示', MESSAGES.unitMissing(spoken(statement)), statement)] : []));
}

function countDecimals(statements: readonly Statement[]): readonly Draft[] {
  return statements.flatMap((statement) =>
    statement.kind === 'count' && (statement.figure?.decimals ?? 0) > 0 && statement.skip === undefined && statement.figure?.unit !== '分' ? [note('D-512', '格式', '提示', MESSAGES.countDecimals(spoken(statement)), statement)] : [],
  );
}

const NAMED = /^(?:20\d\d年度?)?([一-龥]{3,24}?(?:局|委员会|办公室|中心|厅|研究院|学校|人民政府|馆|所|支队|大队|总队|协会|联合会))(?:\([^)]{0,8}\))?(?=20\d\d年|组织对|共有车辆|截至|截止|部门决算)/u;

function names(lines: readonly OutlinedLine[], entity: string | undefined): readonly Draft[] {
  if (entity === undefined || entity.length < 4) return [];
  const own = spellingOf(entity).replace(/\([^)]*\)$/u, '');
  return lines.flatMap(({ line, section, from }) => {
    const match = NAMED.exec(line.text.slice(from));
    const name = match?.[1];
    if (match === null || name === undefined || own.includes(name) || name.includes(own) || section.kind === '名词') return [];
    const start = from + match[0].indexOf(name);
    return [note('D-510', '格式', '提示', MESSAGES.entity(name, own), spot(line, section, start, start + name.length))];
  });
}

function mixed(lines: readonly OutlinedLine[]): readonly Draft[] {
  const found: { readonly word: '部门' | '单位'; readonly statement: Statement }[] = [];
  for (const { line, section } of lines) {
    if (section.kind === '名词' || section.kind === '概况') continue;
    for (const match of line.text.matchAll(/[本我](部门|单位)(?!\()/gu)) found.push({ word: match[1] as '部门' | '单位', statement: spot(line, section, match.index, match.index + match[0].length) });
  }
  const department = found.filter(({ word }) => word === '部门');
  const unit = found.filter(({ word }) => word === '单位');
  if (department.length === 0 || unit.length === 0) return [];
  const fewer = department.length < unit.length ? department : unit;
  return [{ ...note('D-510', '格式', '提示', MESSAGES.mixedEntity(department.length, unit.length), fewer[0]?.statement), statements: fewer.slice(0, 5).map(({ statement }) => statement) }];
}

function note(rule: string, kind: FindingKind, grade: Grade, message: string, statement: Statement | undefined): Draft {
  return { rule, kind, grade, message, statements: statement === undefined ? [] : [statement], facts: [] };
}
