import { parseCode } from '#domain/chart/account';
import { editDistance } from '#domain/chart/editDistance';
import { err, ok, type Result } from '#domain/result';
import { messages } from './messages';
import { workCommandOf, type Words, type WorkCommand } from './workCommands';

/** What the command line asks for, each member already checked for shape. */
export type Command =
  | { readonly command: 'help' | 'version' }
  | NewCommand
  | { readonly command: 'check'; readonly file: string; readonly text?: string; readonly edition?: string; readonly accounts?: string; readonly last?: string; readonly json: boolean }
  | DraftCommand
  | { readonly command: 'editions'; readonly json: boolean }
  | { readonly command: 'demo'; readonly out: string }
  | WorkCommand
  | { readonly command: 'batch'; readonly folder: string; readonly accounts?: string; readonly out?: string; readonly jobs?: number; readonly json: boolean };

/** 起草情况说明; `year` and `entity` help where the workbook does not name them. */
export interface DraftCommand {
  readonly command: 'draft';
  readonly file: string;
  /** 上年的说明 to follow; needs `last`, the workbook of last year, whose reasons are offered also without it. */
  readonly like?: string;
  readonly last?: string;
  /** 单位自备的名词解释. */
  readonly glossary?: string;
  /** Word only: 目录, 公开表, and 出处批注. */
  readonly contents?: boolean;
  readonly tables?: boolean;
  readonly sources?: boolean;
  readonly out: string;
  readonly edition?: string;
  readonly year?: number;
  readonly entity?: string;
  readonly force: boolean;
}

/** 新建模板: the edition's tables for one unit and year. */
export interface NewCommand {
  readonly command: 'new';
  readonly edition: string;
  readonly year: number;
  readonly entity: string;
  readonly unit?: '万元' | '元';
  readonly codes: readonly string[];
  /** 预算单位 of a 汇总, in printed order. */
  readonly units: readonly string[];
  /** 绩效自评表 to insert after the tables. */
  readonly forms: readonly { readonly scope: '整体' | '项目'; readonly project?: string }[];
  /** 科目书 that names the 科目. */
  readonly accounts?: string;
  /** Forms without 分值 and 得分. */
  readonly plainForms: boolean;
  readonly out: string;
  readonly force: boolean;
}

interface Grammar {
  readonly positional?: string;
  readonly many?: true;
  readonly values: readonly string[];
  readonly flags: readonly string[];
}

const GRAMMARS: Readonly<Record<string, Grammar>> = {
  new: { values: ['edition', 'year', 'entity', 'unit', 'codes', 'units', 'forms', 'accounts', 'out'], flags: ['force', 'no-scores'] },
  check: { positional: 'file.xlsx', values: ['text', 'edition', 'accounts', 'last'], flags: ['json'] },
  draft: { positional: 'file.xlsx', values: ['edition', 'year', 'entity', 'like', 'last', 'glossary', 'out'], flags: ['contents', 'tables', 'sources', 'force'] },
  publish: { positional: 'file.xlsx', values: ['text', 'out'], flags: ['force'] },
  report: { positional: 'file.xlsx', values: ['text', 'edition', 'accounts', 'out'], flags: [] },
  import: { positional: 'file.xlsx', values: ['into', 'out'], flags: ['take', 'balance', 'last', 'budget', 'force'] },
  sum: { positional: 'file.xlsx', many: true, values: ['into', 'out'], flags: ['force'] },
  editions: { values: [], flags: ['json'] },
  batch: { positional: 'folder', values: ['accounts', 'out', 'jobs'], flags: ['json'] },
  demo: { values: ['out'], flags: [] },
};

/** The commands, as the usage lists them. */
export const COMMANDS: readonly string[] = Object.keys(GRAMMARS);

/** Reads the words after `gongkai`; the error is one sentence that says what is wrong and what to type instead. */
export function parseArguments(argv: readonly string[]): Result<Command> {
  const [name, ...words] = argv;
  if (name === undefined) return err(messages.noCommand(COMMANDS));
  if (name === 'help' || argv.includes('--help') || argv.includes('-h')) return ok({ command: 'help' });
  if (name === '--version' || name === '-v') return ok({ command: 'version' });
  const grammar = Object.hasOwn(GRAMMARS, name) ? GRAMMARS[name] : undefined;
  if (grammar === undefined) return err(messages.unknownCommand(name, closest(name, COMMANDS), COMMANDS));
  const read = readWords(name, grammar, words);
  return read.ok ? commandOf(name, read.value) : read;
}

function readWords(name: string, grammar: Grammar, words: readonly string[]): Result<Words> {
  const values = new Map<string, string>();
  const flags = new Set<string>();
  const positionals: string[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? '';
    if (!word.startsWith('--') || word === '--') {
      if (word !== '--') positionals.push(word);
      continue;
    }
    const [, option = '', inline] = /^--([^=]*)(?:=([\s\S]*))?$/u.exec(word) ?? [];
    if (grammar.flags.includes(option) && inline === undefined) flags.add(option);
    else if (grammar.values.includes(option)) {
      const next = inline ?? words[index + 1];
      if (inline === undefined) index += 1;
      if (next === undefined || (inline === undefined && next.startsWith('--'))) return err(messages.missingValue(option));
      if (values.has(option)) return err(messages.repeatedOption(option));
      values.set(option, next);
    } else return err(messages.unknownOption(name, option, closest(option, [...grammar.values, ...grammar.flags])));
  }
  const surplus = grammar.many === true ? undefined : positionals[grammar.positional === undefined ? 0 : 1];
  if (surplus !== undefined) return err(messages.surplusWord(name, surplus));
  if (grammar.positional !== undefined && (positionals[0] ?? '') === '') return err(messages.missingPositional(name, grammar.positional));
  return ok({ positionals, values, flags });
}

function commandOf(name: string, words: Words): Result<Command> {
  const edition = words.values.get('edition');
  const chosen = edition === undefined ? {} : { edition };
  const json = words.flags.has('json');
  const out = words.values.get('out');
  switch (name) {
    case 'new':
      return newCommand(words);
    case 'draft':
      return draftCommand(words);
    case 'batch':
      return batchCommand(words, out, json);
    case 'demo':
      return ok({ command: 'demo', out: out ?? 'out' });
    case 'editions':
      return ok({ command: 'editions', json });
    case 'publish':
    case 'report':
    case 'import':
    case 'sum':
      return workCommandOf(name, words);
    default: {
      const text = words.values.get('text');
      if (text !== undefined && !/\.(?:docx|md|txt)$/iu.test(text)) return err(messages.wrongText(text));
      const last = words.values.get('last');
      return ok({ command: 'check', file: words.positionals[0] ?? '', json, ...(text === undefined ? {} : { text }), ...givenAccounts(words), ...(last === undefined ? {} : { last }), ...chosen });
    }
  }
}

function givenAccounts(words: Words): { readonly accounts?: string } {
  const accounts = words.values.get('accounts');
  return accounts === undefined ? {} : { accounts };
}

function newCommand(words: Words): Result<Command> {
  const value = (option: string): string => (words.values.get(option) ?? '').trim();
  for (const [option, example] of [['edition', 'national'], ['year', '2023'], ['entity', '示例市政务服务中心'], ['out', '公开表.xlsx']] as const) {
    if (value(option) === '') return err(messages.missingOption('new', option, example));
  }
  const year = readYear(value('year'));
  if (!year.ok) return year;
  const unit = value('unit');
  if (unit !== '' && unit !== '万元' && unit !== '元') return err(messages.wrongUnit(unit));
  if (!/\.xlsx$/iu.test(value('out'))) return err(messages.wrongExtension(value('out'), '.xlsx'));
  const codes = readCodes(value('codes'));
  if (!codes.ok) return codes;
  const units = value('units').split(/[,，、;；]+/u).map((name) => name.trim()).filter((name) => name !== '');
  const forms = readFormList(value('forms'));
  if (!forms.ok) return forms;
  const asked = { forms: forms.value, plainForms: words.flags.has('no-scores'), edition: value('edition'), year: year.value, entity: value('entity'), codes: codes.value, units, out: value('out'), force: words.flags.has('force') };
  return ok({ command: 'new', ...asked, ...(unit === '' ? {} : { unit }), ...givenAccounts(words) });
}

function draftCommand(words: Words): Result<Command> {
  const out = words.values.get('out');
  const edition = words.values.get('edition');
  const entity = words.values.get('entity')?.trim();
  const typed = words.values.get('year');
  const year = typed === undefined ? undefined : readYear(typed);
  if (out === undefined) return err(messages.missingOption('draft', 'out', '情况说明.docx'));
  if (!/\.(?:docx|md)$/iu.test(out)) return err(messages.wrongExtension(out, '.docx 或 .md'));
  if (year?.ok === false) return year;
  const like = words.values.get('like');
  const last = words.values.get('last');
  if (like !== undefined && last === undefined) return err(messages.missingOption('draft', 'last', '上年公开表.xlsx'));
  if (like !== undefined && !/\.(?:docx|md|txt)$/iu.test(like)) return err(messages.wrongLike(like));
  const glossary = words.values.get('glossary');
  if (glossary !== undefined && !/\.(?:docx|md|txt)$/iu.test(glossary)) return err(messages.wrongGlossary(glossary));
  const chosen = (['contents', 'tables', 'sources'] as const).filter((choice) => words.flags.has(choice));
  if (chosen.length > 0 && !/\.docx$/iu.test(out)) return err(messages.wordOnly(chosen));
  return ok({
    command: 'draft',
    file: words.positionals[0] ?? '',
    out,
    force: words.flags.has('force'),
    ...Object.fromEntries(chosen.map((choice) => [choice, true])),
    ...(glossary === undefined ? {} : { glossary }),
    ...(like === undefined ? {} : { like }),
    ...(last === undefined ? {} : { last }),
    ...(edition === undefined ? {} : { edition }),
    ...(entity === undefined || entity === '' ? {} : { entity }),
    ...(year === undefined ? {} : { year: year.value }),
  });
}

function readYear(text: string): Result<number> {
  return /^(?:19|20)\d{2}$/u.test(text) ? ok(Number(text)) : err(messages.wrongYear(text));
}

function readCodes(list: string): Result<readonly string[]> {
  const codes: string[] = [];
  for (const word of list.split(/[,，、;；\s]+/u).filter((part) => part !== '')) {
    const code = parseCode(word);
    if (code === undefined) return err(messages.wrongCode(word));
    if (!codes.includes(code)) codes.push(code);
  }
  return ok(codes);
}

/** "整体,项目:名称" as forms; a name may hold anything but the separators. */
function readFormList(list: string): Result<NewCommand['forms']> {
  const forms: NewCommand['forms'][number][] = [];
  for (const word of list.split(/[,，;；]/u).map((part) => part.trim()).filter((part) => part !== '')) {
    const [, scope, project = ''] = /^(整体|项目)(?:[:：]\s*(.+))?$/u.exec(word) ?? [];
    if (scope === '整体' && project === '') forms.push({ scope });
    else if (scope === '项目' && project !== '') forms.push({ scope, project });
    else return err(messages.wrongForm(word));
  }
  return ok(forms);
}

function batchCommand(words: Words, out: string | undefined, json: boolean): Result<Command> {
  const jobs = words.values.get('jobs');
  if (out !== undefined && !/\.xlsx$/iu.test(out)) return err(messages.wrongExtension(out, '.xlsx'));
  if (jobs !== undefined && !/^[1-9]\d?$/u.test(jobs)) return err(messages.wrongJobs(jobs));
  return ok({ command: 'batch', folder: words.positionals[0] ?? '', json, ...givenAccounts(words), ...(out === undefined ? {} : { out }), ...(jobs === undefined ? {} : { jobs: Number(jobs) }) });
}

function closest(word: string, known: readonly string[]): string | undefined {
  return known.map((name) => ({ name, distance: editDistance(word, name, 2) })).sort((left, right) => left.distance - right.distance).find(({ distance }) => distance <= 2)?.name;
}
