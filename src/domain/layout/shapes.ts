import { JOIN_LEFT, type AccountRows, type AmountColumn, type Block, type Head, type LeadColumn, type Line, type TotalRow } from './table';
import { columnsOf, tall, under } from './axes/line';

/** Words of a form's header that differ between provinces. */
export interface HeaderWords {
  readonly item: string;
  readonly order: string;
  readonly number: string;
}

/** One side of a 收支总表: 项目, 行次 and its amounts under a common head. */
export function side(head: string, words: HeaderWords, amounts: readonly AmountColumn[], body: readonly Line[], foot: readonly Line[]): Block {
  return {
    lead: [
      { id: 'label', role: 'label', head: [head, words.item, words.number] },
      { id: 'order', role: 'order', head: [JOIN_LEFT, words.order, ''] },
    ],
    amounts,
    rows: { kind: 'lines', body, foot },
  };
}

/** Amount columns of one side: every text under the side's common head. */
export function sideColumns(axis: readonly Line[]): readonly AmountColumn[] {
  return columnsOf(axis, (text) => [JOIN_LEFT, text, '#']);
}

/** Header of the two lead columns of a list by 科目. */
export interface ListHead {
  readonly code: Head;
  readonly name: Head;
}

/** A list by 科目: 编码, 名称 and amounts, one row a 科目. */
export function accountList(head: ListHead, amounts: readonly AmountColumn[], rows: AccountRows): Block {
  const lead: readonly LeadColumn[] = [
    { id: 'code', role: 'code', head: head.code },
    { id: 'name', role: 'name', head: head.name },
  ];
  return { lead, amounts, rows };
}

/** A list by 预算单位 with one header row and its 栏次. */
export function unitList(amounts: readonly Line[], total: TotalRow): Block {
  return { lead: [{ id: 'name', role: 'name', head: ['单位名称', '栏次'] }], amounts: columnsOf(amounts, tall(2)), rows: { kind: 'units', total } };
}

/** Columns of a fund with its balances: 年初, 收入, 支出 in three, 年末. */
export function fundColumns(opening: readonly Line[], expenditure: readonly Line[], closing: readonly Line[]): readonly AmountColumn[] {
  return [...columnsOf(opening, tall(3)), ...columnsOf(expenditure, under('本年支出')), ...columnsOf(closing, tall(3))];
}

/** Blocks of 编码, 名称 and amounts side by side, the lines in order; the last block closes under the heads given. */
export function codeBlocks(parts: readonly (readonly Line[])[], headOf: (part: number) => readonly [code: Head, name: Head], amountsOf: (part: number) => readonly AmountColumn[]): readonly Block[] {
  return parts.map((body, part) => {
    const [code, name] = headOf(part);
    return {
      lead: [
        { id: 'code', role: 'code', head: code },
        { id: 'name', role: 'name', head: name },
      ],
      amounts: amountsOf(part),
      rows: { kind: 'lines', body },
    };
  });
}
