import type { Fact, TableInfo } from '../cube/fact';
import { tableIdentity, type ExpectedTable } from '../recognise/missingTables';
import { address } from '../sheet';
import type { Basis, ChecklistItem, ItemEvidence, ItemState } from './item';
import { SUBMISSION_MESSAGES as say } from './messages';

/** What the tables of a workbook say for themselves. `expected` are those of the edition; empty when it is unknown. */
export interface TableEvidence {
  readonly tables: readonly TableInfo[];
  readonly facts: readonly Fact[];
  readonly expected: readonly ExpectedTable[];
  /** 绩效自评表 in the workbook. */
  readonly forms: readonly { readonly sheet: string; readonly row: number }[];
}

const EMPTY_NOTE = /空表|无数据|(?:没有|无|未发生|不涉及|未安排)[^。,，;；]{0,40}(?:基金|国有资本|三公|收入|支出|拨款|收支|数据|发生)/u;
const STATED_EMPTY = /(?<![如若])(?:本表|此表|该表)[^。]{0,8}(?:空表|无数据|为空)|(?<!如|若|如果)(?:没有|无)(?:使用)?[^。,，;；]{0,12}(?:政府性基金|国有资本)[^。]{0,40}(?:收入|支出|收支)/u;
const CONDITION = /^(?:注?[:：\d.、]*)?(?:如|若|凡)/u;

/** 公开表: every table of the edition with its place, empty tables with their notes, and how far accounts go down. */
export function tableItems(evidence: TableEvidence): readonly ChecklistItem[] {
  return [...presentItems(evidence), ...emptyItems(evidence), functionLevel(evidence), economicLevel(evidence), threePublic(evidence), ...formItem(evidence)];
}

/** A note under a table that says there is nothing to publish in it. */
function saysEmpty(note: string): boolean {
  return EMPTY_NOTE.test(note) && !CONDITION.test(note);
}

function presentItems({ tables, facts, expected }: TableEvidence): readonly ChecklistItem[] {
  if (expected.length === 0) return [item('table.unknown', '公开表', '版式', '齐全', say.unknownEdition(tables.length), tables.map(sheetOf))];
  return expected.map(({ code, name }) => {
    const found = tables.find((table) => tableIdentity(table.name) === tableIdentity(name));
    const title = [code, name].filter((part) => part !== '').join(' ');
    if (found === undefined) return item(`table.${name}`, title, '版式', '缺', say.tableMissing);
    const amounts = facts.filter((fact) => fact.place.table === found.index && fact.printed.kind === 'number').length;
    return item(`table.${name}`, title, '版式', '齐全', amounts === 0 ? say.tableEmpty(found.sheet) : say.tableThere(found.sheet, amounts), [cornerOf(found)]);
  });
}

function emptyItems({ tables, facts }: TableEvidence): readonly ChecklistItem[] {
  return tables.flatMap((table): readonly ChecklistItem[] => {
    const name = say.emptyName(titleOf(table));
    const amount = facts.find((fact) => fact.place.table === table.index && fact.fen !== 0);
    const note = table.notes.find(saysEmpty);
    if (amount === undefined && (table.empty || table.kind === 'fund' || table.kind === 'capital')) {
      const [state, reason]: readonly [ItemState, string] = note === undefined ? ['缺', say.emptySilent] : speaksOfOther(note, table.kind) ? ['待办', say.noteOfOther(note)] : ['齐全', say.emptyNoted(note)];
      return [item(`empty.${table.name}`, name, '财预〔2016〕143号', state, reason, [cornerOf(table)])];
    }
    const wrong = table.notes.find((text) => STATED_EMPTY.test(text) && !CONDITION.test(text));
    if (amount === undefined || wrong === undefined || (table.kind !== 'fund' && table.kind !== 'capital')) return [];
    return [item(`empty.${table.name}`, name, '财预〔2016〕143号', '待办', say.noteContradicts(wrong, amount.printed.text.trim()), [cellOf(amount)])];
  });
}

/** A note copied from the table of the other fund. */
function speaksOfOther(note: string, kind: string): boolean {
  const [own, other] = kind === 'fund' ? [/政府性基金/u, /国有资本/u] : [/国有资本/u, /政府性基金/u];
  return (kind === 'fund' || kind === 'capital') && other.test(note) && !own.test(note);
}

function functionLevel({ facts }: TableEvidence): ChecklistItem {
  const spent = facts.filter(({ at, fen }) => at.flow === '支出' && at.account !== undefined && fen !== 0);
  const deep = spent.filter(({ at }) => at.account?.length === 7);
  const codes = new Set(deep.map(({ at }) => at.account)).size;
  const [state, reason]: readonly [ItemState, string] = codes > 0 ? ['齐全', say.functionLevel(codes)] : spent.length > 0 ? ['缺', say.functionShallow] : ['不适用', say.functionNone];
  return item('level.function', '支出公开到功能分类项级科目', '财预〔2016〕143号', state, reason, deep.slice(0, 1).map(cellOf));
}

function economicLevel({ facts }: TableEvidence): ChecklistItem {
  const spent = facts.filter(({ at, fen }) => at.flow === '支出' && (at.economic !== undefined || at.nature === '基本') && fen !== 0);
  const deep = spent.filter(({ at }) => (at.economic?.length ?? 0) === 5);
  const codes = new Set(deep.map(({ at }) => at.economic)).size;
  const [state, reason]: readonly [ItemState, string] = codes > 0 ? ['齐全', say.economicLevel(codes)] : spent.length > 0 ? ['缺', say.economicShallow] : ['不适用', say.economicNone];
  return item('level.economic', '基本支出公开到经济分类款级科目', '财预〔2016〕143号', state, reason, deep.slice(0, 1).map(cellOf));
}

const THREE_PUBLIC = [['出国', '因公出国（境）费'], ['车购置', '公务用车购置费'], ['车运行', '公务用车运行维护费'], ['接待', '公务接待费']] as const;

function threePublic({ tables, facts }: TableEvidence): ChecklistItem {
  const own = tables.find(({ kind }) => kind === 'threePublic');
  const name = '“三公”经费分项列示';
  if (own === undefined) return item('threePublic', name, '财预〔2016〕143号', '缺', say.threePublicMissing);
  const items = new Set(facts.flatMap(({ at, place }) => (at.flow === '三公' && place.table === own.index && at.item !== undefined ? [at.item] : [])));
  const missing = THREE_PUBLIC.filter(([key]) => !items.has(key)).map(([, words]) => words);
  return item('threePublic', name, '财预〔2016〕143号', missing.length === 0 ? '齐全' : '缺', missing.length === 0 ? say.threePublicSplit : say.threePublicShallow(missing.join('、')), [cornerOf(own)]);
}

function formItem({ forms }: TableEvidence): readonly ChecklistItem[] {
  if (forms.length === 0) return [];
  return [item('forms', '绩效自评表', '财预〔2016〕143号', '齐全', say.forms(forms.length), forms.map(({ sheet, row }) => ({ kind: 'cell', sheet, address: address(row, 0) })))];
}

function item(id: string, name: string, basis: Basis, state: ItemState, reason: string, evidence: readonly ItemEvidence[] = []): ChecklistItem {
  return { id, group: '公开表', name, basis, state, reason, evidence };
}

function titleOf({ code, name }: TableInfo): string {
  return [code, name].filter((part) => part !== '').join(' ');
}

function sheetOf({ sheet }: TableInfo): ItemEvidence {
  return { kind: 'sheet', sheet };
}

function cornerOf({ sheet, range }: TableInfo): ItemEvidence {
  return { kind: 'cell', sheet, address: address(range.top, range.left) };
}

function cellOf({ place }: Fact): ItemEvidence {
  return { kind: 'cell', sheet: place.sheet, address: address(place.row, place.column) };
}
