import { isFilledIn } from '../cube/fact';
import type { Finding, Grade } from '../finding/finding';
import { isOpen, stateWord, type ChecklistItem } from '../submission/item';
import { keyFigures } from './keyFigures';
import { REPORT_MESSAGES as say } from './messages';
import type { Coverage, ReportSource, ReportTable } from './reportSource';

/** Widths in points of the columns that every table of the report is laid on, so that one worksheet can hold them all. */
export const REPORT_GRID: readonly number[] = [30, 52, 96, 60, 80, 70, 76, 94];

/** A column of a report's table: its heading, how many columns of the grid it takes, and how it is set. */
export interface ReportColumn {
  readonly head: string;
  readonly span: number;
  readonly align?: 'left' | 'center' | 'right';
}

/** One part of 检查报告; worksheet and Word are renderings of it. */
export type ReportBlock =
  | { readonly kind: 'heading' | 'subheading' | 'verdict' | 'text' | 'small'; readonly text: string }
  | { readonly kind: 'pairs'; readonly pairs: readonly (readonly [label: string, value: string])[] }
  | { readonly kind: 'table'; readonly columns: readonly ReportColumn[]; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'signatures'; readonly labels: readonly string[] };

/** 检查报告 as a value. */
export interface Report {
  readonly title: string;
  readonly blocks: readonly ReportBlock[];
}

const GRADES: readonly Grade[] = ['错误', '尾差偏大', '口径尾差', '尾差', '提示'];
const PLACES_SHOWN = 4;
const NUMBER: ReportColumn = { head: say.number, span: 1, align: 'center' };

/** 签字 lines stand two in a row. */
export function inPairs(labels: readonly string[]): readonly (readonly string[])[] {
  return Array.from({ length: Math.ceil(labels.length / 2) }, (_, at) => labels.slice(2 * at, 2 * at + 2));
}

/** 检查报告 of one check: what was checked, what was found, what was verified, what is still to do, and who answers for it. */
export function reportOf(source: ReportSource): Report {
  const { checklist, sorted, facts, stage, unit, digest } = source;
  return {
    title: say.title(source.year, stage),
    blocks: [
      { kind: 'verdict', text: checklist.ready ? say.ready : say.notReady(checklist.open) },
      ...openItems(source),
      { kind: 'pairs', pairs: basics(source) },
      { kind: 'heading', text: say.headings.coverage },
      ...coverageTexts(source.coverage, source).map((text): ReportBlock => ({ kind: 'text', text })),
      { kind: 'table', columns: [NUMBER, { head: say.table, span: 3 }, { head: say.ties, span: 3 }, { head: say.tableState, span: 1, align: 'center' }], rows: source.tables.map((table, index) => [String(index + 1), [table.code, table.name].filter((part) => part !== '').join(' '), tiesText(table), say.stateOf(table.state, table.amounts)]) },
      { kind: 'heading', text: say.headings.figures(unit) },
      { kind: 'table', columns: [NUMBER, { head: say.figure, span: 3 }, { head: say.place, span: 3 }, { head: say.amount(unit), span: 1, align: 'right' }], rows: keyFigures(facts, stage, unit).map(({ name, printed, place }, index) => [String(index + 1), name, place, printed]) },
      { kind: 'heading', text: say.headings.findings(sorted.open.length) },
      ...findingBlocks(sorted.open),
      { kind: 'heading', text: say.headings.exceptions(sorted.verified.length) },
      sorted.verified.length === 0
        ? { kind: 'text', text: say.none }
        : { kind: 'table', columns: [NUMBER, { head: say.message, span: 4 }, { head: say.why, span: 2 }, { head: say.date, span: 1, align: 'center' }], rows: sorted.verified.map(({ finding, exception }, index) => [String(index + 1), finding.message, exception.reason, exception.date]) },
      { kind: 'heading', text: say.headings.checklist },
      ...checklistBlocks(checklist.items),
      { kind: 'heading', text: say.headings.signatures },
      { kind: 'signatures', labels: say.signatures },
      { kind: 'small', text: digest === undefined ? say.noDigest : say.digest(digest) },
    ],
  };
}

/** 勾稽 of a table with the others: what does not tie out first, then what does. */
function tiesText({ ties }: ReportTable): string {
  const failing = ties.filter((tie) => tie.failing > 0).map((tie) => say.unbalanced(tie.label, tie.failing));
  const verified = ties.filter((tie) => tie.failing === 0 && tie.verified > 0).map(({ label }) => label);
  const good = ties.filter((tie) => tie.failing + tie.verified === 0).map(({ label }) => label);
  return [...failing, ...(verified.length === 0 ? [] : [say.verifiedTies(verified)]), ...(good.length === 0 ? [] : [say.balanced(good)])].join('；') || say.noTies;
}

function openItems({ checklist }: ReportSource): readonly ReportBlock[] {
  return checklist.items.filter((item) => isOpen(item) && item.waitsFor === undefined).map(({ name, state, reason }): ReportBlock => ({ kind: 'text', text: say.openItem(state, name, reason) }));
}

function basics({ entity, year, stage, edition, unit, workbook, version, time, text }: ReportSource): readonly (readonly [string, string])[] {
  return [
    [say.basics.entity, entity ?? say.unknown],
    [say.basics.year, year === undefined ? say.unknown : `${year} 年度部门${stage}`],
    [say.basics.edition, `${edition}，金额单位：${unit}`],
    [say.basics.workbook, workbook],
    [say.basics.text, text === undefined ? say.noText : say.textGiven(text.figures, text.bound)],
    [say.basics.time, time],
    [say.basics.version, version],
  ];
}

function coverageTexts(coverage: Coverage, { tables, facts, radius, unit, half, sorted, text }: ReportSource): readonly string[] {
  const left = coverage.amounts - coverage.related;
  const unchecked = [...(left > 0 ? [say.unrelated(left)] : []), ...(text === undefined ? [say.textLeft] : Object.entries(text.byReason).map(([reason, count]) => say.textUnchecked(count, reason)))];
  return [
    say.coverage(tables.length, coverage.amounts, coverage.relations),
    isFilledIn(facts) ? say.radius(radius, unit, half, sorted.open.some(({ grade }) => grade === '错误')) : say.notFilledIn,
    unchecked.length === 0 ? say.nothingLeft : say.left(unchecked.join('；')),
  ];
}

function findingBlocks(open: readonly Finding[]): readonly ReportBlock[] {
  if (open.length === 0) return [{ kind: 'text', text: say.noFinding }];
  const ordered = GRADES.flatMap((grade) => open.filter((finding) => finding.grade === grade));
  const counts = GRADES.flatMap((grade) => {
    const count = open.filter((finding) => finding.grade === grade).length;
    return count === 0 ? [] : [`${grade} ${count}`];
  });
  return [
    { kind: 'text', text: say.counts(counts.join('，')) },
    {
      kind: 'table',
      columns: [NUMBER, { head: say.grade, span: 1, align: 'center' }, { head: say.message, span: 4 }, { head: say.place, span: 2 }],
      rows: ordered.map((finding, index) => [String(index + 1), `${finding.grade}\n${finding.rule}`, finding.message, placesText(finding)]),
    },
  ];
}

function checklistBlocks(items: readonly ChecklistItem[]): readonly ReportBlock[] {
  const groups = [...new Set(items.map(({ group }) => group))];
  return groups.flatMap((group, at): readonly ReportBlock[] => {
    const own = items.filter((item) => item.group === group);
    return [
      { kind: 'subheading', text: say.group(at, group, own.length) },
      { kind: 'table', columns: [NUMBER, { head: say.item, span: 2 }, { head: say.state, span: 1, align: 'center' }, { head: say.reason, span: 4 }], rows: own.map((item, index) => [String(index + 1), item.name, stateWord(item), [item.reason, [evidenceText(item), basisText(item)].filter((part) => part !== '').join('　')].filter((line) => line !== '').join('\n')]) },
    ];
  });
}

function basisText({ basis }: ChecklistItem): string {
  return basis === '预算法 第十四条' || basis === '财预〔2016〕143号' ? say.basis(basis) : '';
}

function placesText({ cells, quotes }: Finding): string {
  return shown([...cells.map(({ sheet, address }): Place => ({ sheet, address })), ...quotes.map(({ line }): Place => ({ sheet: '', address: say.line(line) }))]);
}

/** Where an item shows; a reason that names the sheet already needs no more. */
function evidenceText({ reason, evidence }: ChecklistItem): string {
  const [first] = evidence;
  if (evidence.length === 1 && first?.kind !== 'sentence' && reason.includes(`“${first?.sheet ?? ''}”`)) return '';
  return shown(evidence.map((one): Place => (one.kind === 'cell' ? one : one.kind === 'sheet' ? { sheet: one.sheet, address: '' } : { sheet: '', address: say.line(one.line) })));
}

interface Place {
  readonly sheet: string;
  readonly address: string;
}

/** The first few places, those of one sheet behind its name: "收入决算表!B6、C6". */
function shown(places: readonly Place[]): string {
  const unique = [...new Map(places.map((place) => [`${place.sheet}!${place.address}`, place])).values()];
  const sheets = new Map<string, string[]>();
  for (const { sheet, address } of unique.slice(0, PLACES_SHOWN)) sheets.set(sheet, [...(sheets.get(sheet) ?? []), address]);
  const lines = [...sheets].map(([sheet, addresses]) => [sheet, addresses.filter((address) => address !== '').join('、')].filter((part) => part !== '').join('!'));
  return unique.length > PLACES_SHOWN ? `${lines.join('\n')}${say.more(unique.length)}` : lines.join('\n');
}
