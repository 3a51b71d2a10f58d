import { err, ok, type Result } from '#domain/result';
import type { SupplementRole } from '#app/importToSupplement';
import { messages } from './messages';

/** The words of a command once its options are told apart. */
export interface Words {
  readonly positionals: readonly string[];
  readonly values: ReadonlyMap<string, string>;
  readonly flags: ReadonlySet<string>;
}

/** 生成公开版 into a folder, or into one .xlsx with the text beside it. */
export interface PublishCommand {
  readonly command: 'publish';
  readonly file: string;
  readonly text?: string;
  readonly out: string;
  readonly force: boolean;
}

/** 检查报告 as Word or as a worksheet. */
export interface ReportCommand {
  readonly command: 'report';
  readonly file: string;
  readonly text?: string;
  readonly edition?: string;
  /** 科目书 to judge names by. */
  readonly accounts?: string;
  readonly out: string;
}

/** 导入 another workbook's figures by their meaning. */
export interface ImportCommand {
  readonly command: 'import';
  readonly source: string;
  readonly into: string;
  readonly out: string;
  /** Takes the imported figure where both workbooks have one. */
  readonly take: boolean;
  /** 舍位平衡 from the exact figures of the source. */
  readonly balance: boolean;
  /** The source fills 补充资料: as last year's workbook, or as this year's 预算. */
  readonly role?: SupplementRole;
  readonly force: boolean;
}

/** 汇总 of several units' workbooks. */
export interface SumCommand {
  readonly command: 'sum';
  readonly files: readonly string[];
  readonly into: string;
  readonly out: string;
  readonly force: boolean;
}

/** The commands that work on finished workbooks. */
export type WorkCommand = PublishCommand | ReportCommand | ImportCommand | SumCommand;

/** Reads the options of `publish`, `report`, `import` or `sum`. */
export function workCommandOf(name: WorkCommand['command'], words: Words): Result<WorkCommand> {
  const [file = ''] = words.positionals;
  const force = words.flags.has('force');
  const wanted = name === 'import' || name === 'sum' ? (['into', 'out'] as const) : (['out'] as const);
  for (const option of wanted) if ((words.values.get(option) ?? '').trim() === '') return err(messages.missingOption(name, option, EXAMPLES[name][option] ?? ''));
  const [out = '', into = ''] = ['out', 'into'].map((option) => words.values.get(option)?.trim());
  const text = words.values.get('text');
  const edition = words.values.get('edition');
  const accounts = words.values.get('accounts');
  const extension = EXTENSIONS[name];
  if (text !== undefined && !/\.(?:docx|md|txt)$/iu.test(text)) return err(messages.wrongText(text));
  if (!extension.pattern.test(out)) return err(messages.wrongExtension(out, extension.words));
  const given = text === undefined ? {} : { text };
  switch (name) {
    case 'publish':
      return ok({ command: name, file, out, force, ...given });
    case 'report':
      return ok({ command: name, file, out, ...given, ...(edition === undefined ? {} : { edition }), ...(accounts === undefined ? {} : { accounts }) });
    case 'import': {
      const role = roleOf(words.flags);
      if (role === 'both') return err(messages.oneRole);
      return ok({ command: name, source: file, into, out, take: words.flags.has('take'), balance: words.flags.has('balance'), force, ...(role === undefined ? {} : { role }) });
    }
    case 'sum':
      return ok({ command: name, files: words.positionals, into, out, force });
  }
}

function roleOf(flags: ReadonlySet<string>): SupplementRole | 'both' | undefined {
  if (flags.has('last') && flags.has('budget')) return 'both';
  return flags.has('last') ? '上年数' : flags.has('budget') ? '年初预算数' : undefined;
}

const EXAMPLES: Readonly<Record<WorkCommand['command'], Readonly<Record<string, string>>>> = {
  publish: { out: '公开' },
  report: { out: '检查报告.docx' },
  import: { into: '公开表.xlsx', out: '公开表（已导入）.xlsx' },
  sum: { into: '汇总表.xlsx', out: '汇总表（已汇总）.xlsx' },
};

const EXTENSIONS: Readonly<Record<WorkCommand['command'], { readonly pattern: RegExp; readonly words: string }>> = {
  publish: { pattern: /\.xlsx$|(?:^|[\\/])[^.]*$|[\\/]$|^\.{1,2}$/iu, words: '.xlsx，或写文件夹名' },
  report: { pattern: /\.(?:docx|xlsx)$/iu, words: '.docx 或 .xlsx' },
  import: { pattern: /\.xlsx$/iu, words: '.xlsx' },
  sum: { pattern: /\.xlsx$/iu, words: '.xlsx' },
};
