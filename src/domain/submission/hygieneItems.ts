import type { Fact, TableInfo } from '../cube/fact';
import { parsePrinted } from '../money/printed';
import { address, type SheetSnapshot, type WorkbookSnapshot } from '../sheet';
import { columnsBeside, spanOf } from './beside';
import type { ChecklistItem, ItemEvidence } from './item';
import { SUBMISSION_MESSAGES as say } from './messages';
import { packageItems } from './packageItems';
import type { PackageFacts } from './packageFacts';
import { findPersonalData } from './personalData';

/** The workbook as a file that will be handed on. `file` is missing where the host holds none. */
export interface HygieneEvidence {
  readonly workbook: WorkbookSnapshot;
  readonly tables: readonly TableInfo[];
  readonly facts: readonly Fact[];
  readonly paragraphs?: readonly string[];
  readonly file?: PackageFacts;
}

interface Cell {
  readonly sheet: SheetSnapshot;
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly formula: string;
  readonly value: string | number | boolean | null;
}

const EXTERNAL = /\[[^\][]+\.xl\w{1,2}\]|\[\d+\][^\s!]*!|[A-Za-z]:\\|\bhttps?:/iu;
const SHOWN = 20;

/** 工作簿: what a published file must not carry, and what makes its figures unreliable. */
export function hygieneItems(evidence: HygieneEvidence): readonly ChecklistItem[] {
  const { workbook, file } = evidence;
  const cells = workbook.sheets.flatMap((sheet) => [...cellsOf(sheet)]);
  return [
    found('formulaErrors', say.formulaErrors, cells.filter(({ text }) => parsePrinted(text).kind === 'error')),
    externalItem(cells, file),
    hiddenSheets(workbook),
    hiddenLines(cells, file !== undefined),
    numberAsText(evidence),
    decimals(evidence),
    personal(evidence, cells),
    outside(evidence),
    simple('calculation', '计算方式', workbook.automaticCalculation !== false, say.automatic, say.manual),
    ...packageItems(workbook, file),
  ];
}

function externalItem(cells: readonly Cell[], file: PackageFacts | undefined): ChecklistItem {
  const formulas = cells.filter(({ formula }) => formula !== '' && EXTERNAL.test(formula.replace(/"[^"]*"/gu, '""')));
  const count = formulas.length + (file?.externalLinks.length ?? 0);
  if (file === undefined && count === 0) return { ...simple('externalLinks', say.externalLinks, true, say.linksUnseen, ''), state: '未检查' };
  return simple('externalLinks', say.externalLinks, count === 0, say.clean, say.many(say.externalLinks, count) + say.removedOnPublish, formulas.map(cellOf));
}

function hiddenSheets({ sheets }: WorkbookSnapshot): ChecklistItem {
  const hidden = sheets.filter((sheet) => sheet.hidden === true && sheet.text.length > 0);
  return simple('hiddenSheets', '隐藏的工作表', hidden.length === 0, say.clean, say.hiddenSheets(hidden.map(({ name }) => name).join('、')) + say.removedOnPublish, hidden.map(({ name }) => ({ kind: 'sheet', sheet: name })));
}

function hiddenLines(cells: readonly Cell[], looked: boolean): ChecklistItem {
  const hidden = cells.filter(({ sheet, row, column }) => sheet.hidden !== true && (sheet.hiddenRows?.includes(row) === true || sheet.hiddenColumns?.includes(column) === true));
  if (!looked && hidden.length === 0) return { ...simple('hiddenLines', '隐藏的行和列', true, say.fileNeeded, ''), state: '未检查' };
  return simple('hiddenLines', '隐藏的行和列', hidden.length === 0, say.clean, say.hiddenLines(hidden.length) + say.removedOnPublish, hidden.map(cellOf));
}

function numberAsText({ workbook, facts }: HygieneEvidence): ChecklistItem {
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  const typed = facts.filter(({ place, printed }) => {
    const sheet = sheets.get(place.sheet);
    return printed.kind === 'number' && typeof sheet?.values[place.row - sheet.top]?.[place.column - sheet.left] === 'string';
  });
  return simple('numberAsText', '以文本存储的数字', typed.length === 0, say.clean, say.numberAsText(typed.length), typed.map(placeOf));
}

function decimals({ facts }: HygieneEvidence): ChecklistItem {
  const longer = facts.filter(({ stored }) => stored !== undefined);
  return simple('decimals', '存储与显示的小数位', longer.length === 0, say.clean, say.decimals(longer.length) + say.removedOnPublish, longer.map(placeOf));
}

function personal({ facts, paragraphs = [] }: HygieneEvidence, cells: readonly Cell[]): ChecklistItem {
  const amounts = new Set(facts.map(({ place }) => `${place.sheet}!${place.row},${place.column}`));
  const inCells = cells.flatMap((cell) => (amounts.has(`${cell.sheet.name}!${cell.row},${cell.column}`) ? [] : findPersonalData(cell.text).map((data) => ({ data, at: cellOf(cell) }))));
  const inText = paragraphs.flatMap((text, index) => findPersonalData(text).map((data): { data: typeof data; at: ItemEvidence } => ({ data, at: { kind: 'sentence', line: index + 1, text: data.masked } })));
  const all = [...inCells, ...inText];
  const kinds = [...new Set(all.map(({ data }) => data.kind))].map((kind) => `${kind}${all.filter(({ data }) => data.kind === kind).length}处`);
  return simple('personalData', '个人信息（D-514）', all.length === 0, say.clean, say.personal(kinds.join('、')), all.map(({ at }) => at));
}

function outside({ workbook, tables, facts }: HygieneEvidence): ChecklistItem {
  const beside = workbook.sheets.flatMap((sheet) => {
    const span = spanOf(sheet.name, tables, facts);
    if (span === undefined || sheet.headOnly === true) return [];
    const columns = columnsBeside(sheet, span);
    return [...cellsOf(sheet)].filter(({ column }) => columns.has(column));
  });
  return simple('outside', '公开表之外的内容', beside.length === 0, say.clean, say.outside(beside.length) + say.removedOnPublish, beside.map(cellOf));
}

function found(id: string, what: string, cells: readonly Cell[]): ChecklistItem {
  return simple(id, what, cells.length === 0, say.clean, say.many(what, cells.length), cells.map(cellOf));
}

function simple(id: string, name: string, isClean: boolean, clean: string, wrong: string, evidence: readonly ItemEvidence[] = []): ChecklistItem {
  return { id, group: '工作簿', name, basis: '文件', state: isClean ? '齐全' : '待办', reason: isClean ? clean : wrong, evidence: evidence.slice(0, SHOWN) };
}

function* cellsOf(sheet: SheetSnapshot): Generator<Cell> {
  for (const [down, row] of sheet.text.entries()) {
    for (const [right, text] of row.entries()) {
      const formula = sheet.formulas[down]?.[right] ?? '';
      const value = sheet.values[down]?.[right] ?? null;
      if (text === '' && formula === '' && value === null) continue;
      yield { sheet, row: sheet.top + down, column: sheet.left + right, text, formula, value };
    }
  }
}

function cellOf({ sheet, row, column }: Cell): ItemEvidence {
  return { kind: 'cell', sheet: sheet.name, address: address(row, column) };
}

function placeOf({ place }: Fact): ItemEvidence {
  return { kind: 'cell', sheet: place.sheet, address: address(place.row, place.column) };
}
