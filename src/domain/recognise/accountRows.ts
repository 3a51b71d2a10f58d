import { accountByCode, accountByName, accountsByName } from '../chart/catalogue';
import { parentCode, type ChartKind } from '../chart/account';
import { bareLabel } from '../chart/normaliseLabel';
import type { TitleMeaning } from './caption';
import { ECONOMIC_LEXICON } from './lexicon';
import type { RowLabel, RowMeaning, RowReader } from './rowReader';

/** 合计 of a list, however it is called. */
export const ROOT = /^(?:合计|总计|本年合计|小计|合计数|本年支出合计|本年收入合计|支出合计|收入合计|支出总计|收入总计|汇总|合计:?)$/u;

/**
 * 科目 down the rows. Without a code the name is looked up, where several have it below the 科目 of the row above: 行政运行
 * under 政府办公厅（室） is 2010301. `across` tells that the columns are 支出经济分类, so that the rows are not.
 */
export function accountReader(meaning: TitleMeaning, across: boolean): RowReader {
  const economic = meaning.kind === 'economic' && !across;
  const kind: ChartKind = economic ? 'economic' : 'functional';
  let last: string | undefined;
  const meant = (code: string): RowMeaning => {
    last = code;
    return code.startsWith('5') || (code.startsWith('3') && (economic || accountByCode(code, 'economic') !== undefined)) ? { economic: code } : { account: code };
  };
  return {
    read({ code, name, account, project }) {
      if (code !== undefined) return { ...meant(code), ...(account === undefined ? {} : { account }), ...(project === undefined ? {} : { item: `项目:${project}` }) };
      if (name === '') return undefined;
      const total = ECONOMIC_LEXICON.find(name);
      if (total !== undefined) return total;
      if (ROOT.test(bareLabel(name))) return {};
      const known = accountByName(name, kind)?.code ?? below(name, kind, last);
      return known === undefined ? undefined : meant(known);
    },
  };
}

/** The 科目 of that name nearest to the one before it: below it, beside it, then beside those above it. */
function below(name: string, kind: ChartKind, last: string | undefined): string | undefined {
  const codes = accountsByName(name, kind).map(({ code }) => code);
  for (let above: string | undefined = last; codes.length > 0; above = parentCode(above)) {
    const children = codes.filter((code) => parentCode(code) === above);
    if (children.length === 1) return children[0];
    if (above === undefined) return undefined;
  }
  return undefined;
}

/** 预算单位 down the rows. */
export function unitReader(): RowReader {
  return { read: ({ name }) => (name === '' ? undefined : ROOT.test(bareLabel(name)) ? {} : { unit: name }) };
}

/**
 * 科目 under their 预算单位: the unit stands in a row of its own (单位名称（科目）) or beside every 科目. With one unit in
 * the whole table its 科目 are those of the table.
 */
export function readerByUnit(accounts: RowReader, several: boolean): RowReader {
  let current: string | undefined;
  let named = false;
  const within = (meaning: RowMeaning): RowMeaning => (meaning === undefined || current === undefined || !several ? meaning : { ...meaning, unit: current });
  const isUnitRow = ({ code, name, unit }: RowLabel): boolean => code === undefined && !ROOT.test(bareLabel(name)) && (name === '' ? unit !== undefined : accountByName(name, 'functional') === undefined);
  return {
    read(label) {
      if (isUnitRow(label)) {
        named = label.name !== '';
        current = named ? label.name : label.unit;
        return current === undefined ? undefined : { unit: current };
      }
      if (label.code === undefined && label.unit === undefined) current = undefined;
      if (!named) current = label.unit ?? current;
      return within(accounts.read(label));
    },
  };
}

/** 项目 down the rows, by name; with a 科目 beside it both tell the row. */
export function projectReader(): RowReader {
  return {
    read({ code, name, project }) {
      if (project !== undefined && !ROOT.test(bareLabel(project))) return { ...(code === undefined ? {} : { account: code }), item: `项目:${project}` };
      if (code !== undefined) return { account: code };
      if (name === '') return undefined;
      return ROOT.test(bareLabel(name)) ? {} : { item: `项目:${name}` };
    },
  };
}
