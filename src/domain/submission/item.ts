/** 状态 of a checklist item: in order, missing, not applicable, still to be done, or not looked at because it cannot be seen from here. */
export type ItemState = '齐全' | '缺' | '不适用' | '待办' | '未检查';

/** 依据: what asks for the item; 校验 and 文件 are this product's own gates before publishing. */
export type Basis = '预算法 第十四条' | '财预〔2016〕143号' | '版式' | '校验' | '文件';

/** Where an item stands in the checklist. */
export type ItemGroup = '公开表' | '情况说明' | '校验' | '工作簿';

/** 凭据 of an item: a cell, a whole sheet, or a sentence of the text; `line` counts paragraphs from 1, `words` say what is there. */
export type ItemEvidence =
  | { readonly kind: 'cell'; readonly sheet: string; readonly address: string; readonly words?: string }
  | { readonly kind: 'sheet'; readonly sheet: string }
  | { readonly kind: 'sentence'; readonly line: number; readonly text: string; readonly words?: string };

/** 清单项: one thing to be in order before publishing. `waitsFor` names the item whose settling decides this one, so that one cause counts once. */
export interface ChecklistItem {
  readonly id: string;
  readonly group: ItemGroup;
  readonly name: string;
  readonly basis: Basis;
  readonly state: ItemState;
  readonly reason: string;
  /** How many things the item still asks for; where it is left out, the item itself is one. */
  readonly count?: number;
  readonly evidence: readonly ItemEvidence[];
  readonly waitsFor?: string;
}

/** 提交清单: every item in the order of the law, and one state for the whole. */
export interface Checklist {
  readonly items: readonly ChecklistItem[];
  /** Items that are 缺 or 待办, one cause counted once. */
  readonly open: number;
  readonly ready: boolean;
  /** "可以提交" or "尚有 n 项". */
  readonly words: string;
}

/** True while something about the item is left to do. */
export function isOpen(item: ChecklistItem): boolean {
  return item.state === '缺' || item.state === '待办';
}

/** What stands between a workbook and its publication, in the words of the one sentence: 错误, 待填, 空表缺说明, and the rest as items. */
export interface OpenParts {
  readonly errors: number;
  readonly gaps: number;
  readonly silentTables: number;
  readonly others: number;
}

/** Counts what is open, one cause once. */
export function openParts({ items }: Checklist): OpenParts {
  const parts = { errors: 0, gaps: 0, silentTables: 0, others: 0 };
  for (const item of items) {
    if (!isOpen(item) || item.waitsFor !== undefined) continue;
    if (item.id === 'errors') parts.errors += item.count ?? 1;
    else if (item.id === 'placeholders') parts.gaps += item.count ?? 1;
    else if (item.id.startsWith('empty.') && item.state === '缺') parts.silentTables += 1;
    else parts.others += 1;
  }
  return parts;
}

/** The word of an item's state as it is shown: a check is 通过 where a document is 齐全. */
export function stateWord({ group, state }: Pick<ChecklistItem, 'group' | 'state'>): string {
  return state === '齐全' && (group === '校验' || group === '工作簿') ? '通过' : state;
}
