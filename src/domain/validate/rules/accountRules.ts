import { bookletName, type Booklet } from '../../chart/booklet';
import { accountByCode } from '../../chart/catalogue';
import { BUDGET_FUNCTION_CLASSES, FUNCTION_CLASSES } from '../../chart/functionClasses';
import { normaliseLabel } from '../../chart/normaliseLabel';
import { RENAMED_ACCOUNTS } from '../../chart/renamed';
import type { ChartKind } from '../../chart/account';
import type { Fact, TableInfo } from '../../cube/fact';
import { ACCOUNT_MESSAGES } from '../../finding/accountMessages';
import type { Finding, FindingCell } from '../../finding/finding';
import { address } from '../../sheet';

/** One 科目 row as a table prints it. */
interface PrintedAccount {
  readonly kind: ChartKind;
  readonly code: string;
  readonly name: string;
  readonly table: string;
  readonly cell: FindingCell;
}

const CLASSES: ReadonlySet<string> = new Set([...FUNCTION_CLASSES, ...BUDGET_FUNCTION_CLASSES].map(({ code }) => code));

/**
 * 科目规则 C-301…C-304: 编码 against the chart, 名称 against the attested name of the code, one name per code. The booklet
 * the user imported wins where it speaks. Always 提示: names change by year, and the built-in chart is not complete.
 */
export function checkAccounts(facts: readonly Fact[], tables: readonly TableInfo[], booklet?: Booklet): readonly Finding[] {
  const printed = printedAccounts(facts, tables);
  const findings: Finding[] = [];
  const reported = new Set<string>();
  for (const account of printed) {
    const finding = checkName(account, booklet);
    if (finding === undefined) continue;
    reported.add(account.code);
    findings.push(finding);
  }
  const byCode = new Map<string, PrintedAccount[]>();
  for (const account of printed) byCode.set(`${account.kind}${account.code}`, [...(byCode.get(`${account.kind}${account.code}`) ?? []), account]);
  for (const same of byCode.values()) {
    const first = same[0];
    const names = new Map(same.map((account) => [normaliseLabel(account.name), account]));
    if (first === undefined || names.size < 2 || reported.has(first.code)) continue;
    const said = [...names.values()].map(({ table, name }) => `${table}“${name}”`).join('，');
    findings.push(notice('C-303', ACCOUNT_MESSAGES.twoNames(first.code, said), [...names.values()].map(({ cell }) => cell)));
  }
  return findings;
}

function checkName(account: PrintedAccount, booklet: Booklet | undefined): Finding | undefined {
  const official = bookletName(booklet, account.code, account.kind);
  return booklet === undefined || official === 'silent' ? checkByCatalogue(account) : checkByBooklet(account, official, booklet.year);
}

function checkByBooklet({ code, name, table, cell, kind }: PrintedAccount, official: 'absent' | { readonly name: string }, year: number | undefined): Finding | undefined {
  if (official === 'absent') return notice('C-301', ACCOUNT_MESSAGES.notInBooklet(table, code, year), [cell]);
  const [printed, right] = [normaliseLabel(name), normaliseLabel(official.name)];
  if (printed === '' || printed === right) return undefined;
  if (isFormerName(kind, code, printed)) return notice('C-304', ACCOUNT_MESSAGES.otherYear(table, code, name, official.name), [cell]);
  if (right.startsWith(printed)) return notice('C-302', ACCOUNT_MESSAGES.cutName(table, code, name, official.name), [cell]);
  return notice('C-302', ACCOUNT_MESSAGES.notAsInBooklet(table, code, name, official.name, year), [cell]);
}

function checkByCatalogue({ kind, code, name, table, cell }: PrintedAccount): Finding | undefined {
  if (kind === 'functional' && !CLASSES.has(code.slice(0, 3))) return notice('C-301', ACCOUNT_MESSAGES.unknownClass(table, code), [cell]);
  const known = accountByCode(code, kind);
  if (known === undefined || name === '') return undefined;
  const printed = normaliseLabel(name);
  const right = normaliseLabel(known.name);
  if (printed === right) return undefined;
  if (isFormerName(kind, code, printed)) return notice('C-304', ACCOUNT_MESSAGES.otherYear(table, code, name, known.name), [cell]);
  if (known.reliability === 'unverified') return undefined;
  const message = right.startsWith(printed) ? ACCOUNT_MESSAGES.cutName : ACCOUNT_MESSAGES.wrongName;
  return notice('C-302', message(table, code, name, known.name), [cell]);
}

function isFormerName(kind: ChartKind, code: string, printed: string): boolean {
  return RENAMED_ACCOUNTS.some((renamed) => renamed.kind === kind && (renamed.successor ?? renamed.code) === code && normaliseLabel(renamed.name) === printed);
}

function printedAccounts(facts: readonly Fact[], tables: readonly TableInfo[]): readonly PrintedAccount[] {
  const seen = new Map<string, PrintedAccount>();
  for (const { at, place } of facts) {
    const kind: ChartKind = at.economic === undefined ? 'functional' : 'economic';
    const code = at.economic ?? at.account;
    if (code === undefined || !place.rowLabel.startsWith(code)) continue;
    const key = `${place.table}/${code}`;
    if (seen.has(key)) continue;
    const info = tables[place.table];
    const table = info === undefined ? '' : info.code === '' ? info.name : info.code;
    const name = place.rowLabel.slice(code.length).trim();
    seen.set(key, { kind, code, name, table, cell: { sheet: place.sheet, address: address(place.row, place.column), table, row: place.rowLabel, column: place.columnLabel, printed: name } });
  }
  return [...seen.values()];
}

function notice(rule: string, message: string, cells: readonly FindingCell[]): Finding {
  return { id: `${rule}@${cells.map(({ sheet, address: where }) => `${sheet}!${where}`).join(',')}`, rule, kind: '科目', grade: '提示', message, cells, quotes: [], suspects: [], folded: 0 };
}
