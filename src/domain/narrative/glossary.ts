import { FIGURES } from '../wording/figures';
import { ACCOUNT_TERMS, FIXED_TERMS, OFFICE_TERMS } from './glossaryTerms';
import type { Ledger } from './ledger';
import type { Paragraph, Run } from './narrative';
import { ordinal } from './ordinal';
import { isSameTerm, type OwnGlossary } from './ownGlossary';

const OFFICE_NAMES: Readonly<Record<string, string>> = { '01': '行政运行', '02': '一般行政管理事务', '03': '机关服务', '50': '事业运行' };

/**
 * 名词解释: the fixed terms that occur and one entry per 项 spent from. The user's own explanation of a term wins: first that of
 * a file given, then that of 补充资料; terms only the user explains follow.
 */
export function glossaryOf(ledger: Ledger, numeral: string, file: OwnGlossary = { terms: [] }): readonly Paragraph[] {
  const fixed = FIXED_TERMS.filter(({ occurs }) => occurs === undefined || STAGES.some((stage) => (ledger.at({ ...occurs, stage }).fen ?? 0) !== 0));
  const own = [...ledger.supplement.cells.values()].flatMap(({ key, text }) => (key.startsWith(OWN) && text !== '' ? [{ name: key.slice(OWN.length), text }] : []));
  const terms = [...fixed, ...codesOf(ledger).map((code) => ({ name: nameOf(code, ledger), text: explanationOf(code, ledger) }))];
  const added = [...file.terms, ...own].filter(({ name }, at, all) => !terms.some((term) => isSameTerm(name, term.name)) && all.findIndex((other) => isSameTerm(name, other.name)) === at);
  return [...terms, ...added].map(({ name, text }, index) => {
    const given = file.terms.find((term) => isSameTerm(term.name, name))?.text;
    const value = given ?? own.find((term) => isSameTerm(term.name, name))?.text ?? text;
    return { runs: runsOf(name, value, ordinal(numeral, index + 1), given === undefined ? ledger : undefined) };
  });
}

/** What was spent, or what is planned in a 预算公开. */
const STAGES = ['决算', '年初预算'] as const;
const OWN = '文字|名词.';

/** An explanation can be rewritten where 补充资料 holds it; one from a file is changed in the file. */
function runsOf(name: string, value: string, numeral: string, ledger: Ledger | undefined): readonly Run[] {
  const key = `${OWN}${name}`;
  const place = ledger?.supplement.cells.get(key)?.place;
  return [
    { kind: 'fixed', text: `${numeral}${name}：` },
    { kind: 'slot', key, question: `${name}的解释`, value, ...(place === undefined ? {} : { place }) },
  ];
}

function codesOf(ledger: Ledger): readonly string[] {
  const spent = STAGES.flatMap((stage) => {
    const all = { ...FIGURES.本年支出, stage };
    const general = { ...FIGURES.一般公共支出, stage };
    return [...ledger.codes(all, 'account', 7).filter((code) => ledger.at({ ...all, account: code }).fen !== 0), ...ledger.codes(general, 'account', 7).filter((code) => ledger.at({ ...general, account: code }).fen !== 0)];
  });
  return [...new Set(spent)].sort();
}

/** 一般公共服务支出（类）财政事务（款）行政运行（项）, as the tables name it. */
function nameOf(code: string, ledger: Ledger): string {
  return `${ledger.accountName(code.slice(0, 3))}（类）${ledger.accountName(code.slice(0, 5))}（款）${ledger.accountName(code)}（项）`;
}

function explanationOf(code: string, ledger: Ledger): string {
  const name = ledger.accountName(code);
  const number = code.slice(-2);
  const known = ACCOUNT_TERMS[code] ?? (OFFICE_NAMES[number] === name ? OFFICE_TERMS[number] : undefined);
  if (known !== undefined) return known;
  const group = matterOf(ledger.accountName(code.slice(0, 5)));
  return number === '99' ? `指上述各项之外用于${group}方面的支出。` : `指${group}中用于${matterOf(name)}方面的支出。`;
}

/** 其他科学技术支出 → 科学技术: what the money is for. */
function matterOf(name: string): string {
  const matter = name.replace(/^其他/u, '').replace(/支出$/u, '');
  return matter === '' ? name : matter;
}
