import { bareLabel, normaliseLabel } from '../chart/normaliseLabel';
import { parsePrinted } from '../money/printed';
import { isHelperSheet } from '../recognise/helperSheets';
import type { SheetSnapshot, WorkbookSnapshot } from '../sheet';
import type { FormCell, FundLine, Indicator, PerformanceForm, ScoredLine } from './form';

const TITLE = /绩效.*自评.*(?:表|报告)|自评.*绩效.*表/u;

type FundColumn = Exclude<keyof FundLine, 'source'>;
type IndicatorColumn = keyof Indicator;

const FUND_HEADS: readonly (readonly [FundColumn, RegExp])[] = [
  ['initial', /^年初预算/u],
  ['full', /^(?:全年|调整后?)预算/u],
  ['executed', /^(?:全年)?(?:预算)?执行(?:数|情况)|^全年执行/u],
  ['weight', /^(?:分值|权重)/u],
  ['rate', /^(?:预算)?执行率/u],
  ['score', /^(?:自评)?得分/u],
];

const INDICATOR_HEADS: readonly (readonly [IndicatorColumn, RegExp])[] = [
  ['level1', /^一级指标/u],
  ['level2', /^二级指标/u],
  ['level3', /^三级指标|^指标名称|^绩效指标$/u],
  ['target', /^(?:年度|年初)?(?:指标值|目标值|绩效指标值)|^年度指标/u],
  ['actual', /^(?:全年)?实际(?:完成)?(?:值|情况)|^(?:全年)?完成值/u],
  ['weight', /^(?:分值|权重)/u],
  ['score', /^(?:自评)?得分/u],
  ['deviation', /^偏差(?:度|率)/u],
  ['reason', /^(?:偏差|未完成).*原因|^备注/u],
];

/** Reads every 绩效自评表 of a workbook, one per sheet or stacked, by its header words; a sheet without one gives none. */
export function readForms(workbook: WorkbookSnapshot): readonly PerformanceForm[] {
  const names = workbook.sheets.map(({ name }) => name);
  return workbook.sheets.flatMap((sheet) => {
    if (isHelperSheet(sheet.name, names)) return [];
    const titles = sheet.text.flatMap((row, index) => (row.some((text) => isTitle(text)) ? [index] : []));
    const starts = titles.length > 0 ? titles : TITLE.test(normaliseLabel(sheet.name)) ? [0] : [];
    return starts.flatMap((start, index) => readForm(sheet, start, starts[index + 1] ?? sheet.text.length));
  });
}

function isTitle(text: string): boolean {
  const label = normaliseLabel(text);
  return label.length < 60 && !/[。:]/u.test(label) && TITLE.test(label);
}

function readForm(sheet: SheetSnapshot, top: number, bottom: number): readonly PerformanceForm[] {
  const rows = sheet.text.slice(top, bottom);
  const cellAt = (row: number, column: number): FormCell | undefined => {
    const text = rows[row]?.[column] ?? '';
    return text.trim() === '' ? undefined : { row: sheet.top + top + row, column: sheet.left + column, text: text.trim(), printed: parsePrinted(text.replace(/[%分]\s*$/u, '')) };
  };
  const fundHead = headOf(rows, FUND_HEADS, ['full', 'executed']);
  const indicatorHead = headOf(rows, INDICATOR_HEADS, ['level1', 'level3']);
  if (fundHead === undefined && indicatorHead === undefined) return [];
  const title = (rows[0] ?? []).find((text) => isTitle(text)) ?? sheet.name;
  const totalRow = rows.findIndex((row, index) => index > (indicatorHead?.row ?? 0) && row.some((text) => /^总分|^合计$|^总得分/u.test(normaliseLabel(text))));
  const total = totalRow < 0 ? {} : totalsIn(totalRow, rows, indicatorHead, cellAt);
  const rule = rows.flat().find((text) => /["“]优["”].*["“]良["”]/u.test(text));
  const conclusion = labelled(rows, /^(?:评价|自评)?(?:结论|等级|评价等级|自评结论)$/u, cellAt);
  return [
    {
      sheet: sheet.name,
      title: title.trim(),
      project: labelled(rows, /^项目名称$/u, cellAt)?.text ?? '',
      scope: /整体/u.test(title) ? '整体' : '项目',
      funds: fundHead === undefined ? [] : readFunds(rows, fundHead, indicatorHead?.row ?? rows.length, cellAt),
      indicators: indicatorHead === undefined ? [] : readIndicators(indicatorHead, totalRow < 0 ? rows.length : totalRow, cellAt),
      scored: readScored(rows, totalRow < 0 ? rows.length : totalRow, cellAt),
      ...total,
      ...(conclusion === undefined ? {} : { conclusion }),
      ...(rule === undefined ? {} : { conclusionRule: normaliseLabel(rule) }),
    },
  ];
}

interface Head<Name extends string> {
  readonly row: number;
  readonly columns: ReadonlyMap<Name, number>;
}

type CellAt = (row: number, column: number) => FormCell | undefined;

function headOf<Name extends string>(rows: readonly (readonly string[])[], heads: readonly (readonly [Name, RegExp])[], needed: readonly Name[]): Head<Name> | undefined {
  for (const [row, cells] of rows.entries()) {
    const columns = new Map<Name, number>();
    cells.forEach((text, column) => {
      const label = normaliseLabel(text).replace(/\([^)]*\)/gu, '');
      const found = heads.find(([name, pattern]) => !columns.has(name) && pattern.test(label));
      if (found !== undefined) columns.set(found[0], column);
    });
    if (needed.every((name) => columns.has(name))) return { row, columns };
  }
  return undefined;
}

function readFunds(rows: readonly (readonly string[])[], head: Head<FundColumn>, end: number, cellAt: CellAt): readonly FundLine[] {
  const first = Math.min(...head.columns.values());
  const lines: FundLine[] = [];
  for (let row = head.row + 1; row < end; row += 1) {
    const source = bareLabel((rows[row] ?? []).slice(0, first).filter((text) => text.trim() !== '').pop() ?? '');
    const cells = [...head.columns].map(([name, column]) => [name, cellAt(row, column)] as const).filter(([, cell]) => cell !== undefined);
    const figures = cells.filter(([, cell]) => cell?.printed.kind === 'number');
    if (source === '' || figures.length === 0) {
      if (lines.length > 0 && /目标|指标/u.test((rows[row] ?? []).join(''))) break;
      continue;
    }
    lines.push({ source, ...Object.fromEntries(cells) });
  }
  return lines;
}

function readIndicators(head: Head<IndicatorColumn>, end: number, cellAt: CellAt): readonly Indicator[] {
  const indicators: Indicator[] = [];
  let level1 = '';
  let level2 = '';
  for (let row = head.row + 1; row < end; row += 1) {
    const cells = new Map([...head.columns].map(([name, column]) => [name, cellAt(row, column)] as const));
    const text = (name: IndicatorColumn): string => cells.get(name)?.text.replace(/\s+/gu, '') ?? '';
    if (text('level1') !== '' && text('level1') !== level1) {
      level1 = text('level1');
      level2 = '';
    }
    if (text('level2') !== '') level2 = text('level2');
    const rest = [...cells].filter(([name, cell]) => cell !== undefined && !name.startsWith('level'));
    if (text('level3') === '' && rest.length === 0) continue;
    indicators.push({ level1, level2, level3: text('level3'), ...Object.fromEntries(rest) });
  }
  return indicators;
}

/** Every line under a 分值 and a 得分 heading; a later heading row takes over. */
function readScored(rows: readonly (readonly string[])[], end: number, cellAt: CellAt): readonly ScoredLine[] {
  const lines: ScoredLine[] = [];
  let weightColumn = -1;
  let scoreColumn = -1;
  let nameColumn = -1;
  for (let row = 0; row < end; row += 1) {
    const labels = (rows[row] ?? []).map((text) => normaliseLabel(text).replace(/\([^)]*\)/gu, ''));
    const score = labels.findIndex((label) => /^(?:自评)?得分/u.test(label));
    if (score >= 0) {
      scoreColumn = score;
      weightColumn = labels.findIndex((label) => /^(?:分值|权重)/u.test(label));
      nameColumn = labels.findIndex((label) => /^三级指标|^指标名称/u.test(label));
      continue;
    }
    if (scoreColumn < 0) continue;
    const weightCell = weightColumn < 0 ? undefined : cellAt(row, weightColumn);
    const scoreCell = cellAt(row, scoreColumn);
    if (weightCell?.printed.kind !== 'number' && scoreCell?.printed.kind !== 'number') continue;
    const named = nameColumn < 0 ? undefined : rows[row]?.[nameColumn];
    const label = named ?? (rows[row] ?? []).find((text) => text.trim() !== '') ?? '';
    lines.push({ label: label.replace(/\s+/gu, ''), ...(weightCell === undefined ? {} : { weight: weightCell }), ...(scoreCell === undefined ? {} : { score: scoreCell }) });
  }
  return lines;
}

function totalsIn(row: number, rows: readonly (readonly string[])[], head: Head<IndicatorColumn> | undefined, cellAt: CellAt): Pick<PerformanceForm, 'total' | 'totalWeight'> {
  const weightColumn = head?.columns.get('weight');
  const scoreColumn = head?.columns.get('score');
  const weight = weightColumn === undefined ? undefined : cellAt(row, weightColumn);
  const figures = (rows[row] ?? []).flatMap((_, column) => cellAt(row, column) ?? []).filter(({ printed }) => printed.kind === 'number');
  const score = (scoreColumn === undefined ? undefined : cellAt(row, scoreColumn)) ?? figures[figures.length - 1];
  return { ...(weight === undefined || weight === score ? {} : { totalWeight: weight }), ...(score === undefined ? {} : { total: score }) };
}

/** The cell right of a label such as 项目名称. */
function labelled(rows: readonly (readonly string[])[], label: RegExp, cellAt: CellAt): FormCell | undefined {
  for (const [row, cells] of rows.entries()) {
    const column = cells.findIndex((text) => label.test(normaliseLabel(text).replace(/:$/u, '')));
    if (column < 0) continue;
    for (let right = column + 1; right < cells.length; right += 1) {
      const cell = cellAt(row, right);
      if (cell !== undefined) return cell;
    }
  }
  return undefined;
}
