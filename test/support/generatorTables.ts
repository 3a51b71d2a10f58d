import type { PartialCoordinate } from '#domain/cube/coordinate';
import { CLASSES, ECONOMIC_BLOCKS, accountName } from './generatorChart';

/** A label and what it contributes to the coordinate. */
export interface Label {
  readonly label: string;
  readonly at: PartialCoordinate;
}

/** Rows a block lists: fixed lines, the 科目 used in this document, its units, or the economic lines of one block. */
export type Rows = readonly Label[] | 'accounts' | 'units';

/** Rows × columns beside each other inside one table; `gap` columns of labels stand before the amounts. */
export interface Block {
  readonly rows: Rows;
  readonly columns: readonly Label[];
  /** Rows left free before the first one. */
  readonly skip?: number;
}

/** One table of an arrangement, as data. */
export interface TableForm {
  readonly kind: string;
  readonly name: string;
  readonly fixed: PartialCoordinate;
  readonly blocks: readonly Block[];
}

const at = (label: string, coordinate: PartialCoordinate): Label => ({ label, at: coordinate });

const SOURCES: readonly Label[] = [
  at('一、一般公共预算财政拨款收入', { flow: '收入', source: '一般公共' }),
  at('二、政府性基金预算财政拨款收入', { flow: '收入', source: '政府性基金' }),
  at('三、国有资本经营预算财政拨款收入', { flow: '收入', source: '国有资本' }),
  at('四、上级补助收入', { flow: '收入', source: '上级补助' }),
  at('五、事业收入', { flow: '收入', source: '事业' }),
  at('六、经营收入', { flow: '收入', source: '经营' }),
  at('七、附属单位上缴收入', { flow: '收入', source: '附属单位' }),
  at('八、其他收入', { flow: '收入', source: '其他' }),
];

const CLASS_ROWS: readonly Label[] = CLASSES.map((code) => at(`${code} ${accountName(code, 'functional')}`, { flow: '支出', account: code }));

const INCOME_COLUMNS: readonly Label[] = [
  at('本年收入合计', { flow: '收入' }),
  at('财政拨款收入', { flow: '收入', source: '财政拨款' }),
  at('上级补助收入', { flow: '收入', source: '上级补助' }),
  at('事业收入', { flow: '收入', source: '事业' }),
  at('经营收入', { flow: '收入', source: '经营' }),
  at('附属单位上缴收入', { flow: '收入', source: '附属单位' }),
  at('其他收入', { flow: '收入', source: '其他' }),
];

const SPENDING_COLUMNS: readonly Label[] = [
  at('本年支出合计', { flow: '支出' }),
  at('基本支出', { flow: '支出', nature: '基本' }),
  at('项目支出', { flow: '支出', nature: '项目' }),
  at('上缴上级支出', { flow: '支出', nature: '上缴上级' }),
  at('经营支出', { flow: '支出', nature: '经营' }),
  at('对附属单位补助支出', { flow: '支出', nature: '对附属单位补助' }),
];

const SPENT: readonly Label[] = SPENDING_COLUMNS.slice(0, 3);

const FUNDS: readonly Label[] = [
  at('合计', { source: '财政拨款' }),
  at('一般公共预算财政拨款', { source: '一般公共' }),
  at('政府性基金预算财政拨款', { source: '政府性基金' }),
  at('国有资本经营预算财政拨款', { source: '国有资本' }),
];

const AMOUNT: readonly Label[] = [at('金额', {})];

const GENERAL: TableForm = {
  kind: 'balance',
  name: '收入支出决算总表',
  fixed: {},
  blocks: [
    { rows: [...SOURCES, at('本年收入合计', { flow: '收入' }), at('使用非财政拨款结余', { flow: '使用结余' }), at('年初结转和结余', { flow: '年初结转' }), at('总计', { flow: '收入总计' })], columns: AMOUNT },
    { rows: [...CLASS_ROWS, at('本年支出合计', { flow: '支出' }), at('结余分配', { flow: '结余分配' }), at('年末结转和结余', { flow: '年末结转' }), at('总计', { flow: '支出总计' })], columns: AMOUNT },
  ],
};

const FISCAL: TableForm = {
  kind: 'fiscalBalance',
  name: '财政拨款收入支出决算总表',
  fixed: {},
  blocks: [
    {
      rows: [
        ...SOURCES.slice(0, 3),
        at('本年收入合计', { flow: '收入', source: '财政拨款' }),
        at('年初财政拨款结转和结余', { flow: '年初结转', source: '财政拨款' }),
        at('一般公共预算财政拨款', { flow: '年初结转', source: '一般公共' }),
        at('政府性基金预算财政拨款', { flow: '年初结转', source: '政府性基金' }),
        at('国有资本经营预算财政拨款', { flow: '年初结转', source: '国有资本' }),
        at('总计', { flow: '收入总计', source: '财政拨款' }),
      ],
      columns: AMOUNT,
    },
    { rows: [...CLASS_ROWS, at('本年支出合计', { flow: '支出' }), at('年末财政拨款结转和结余', { flow: '年末结转' }), at('总计', { flow: '支出总计' })], columns: FUNDS },
  ],
};

const GENERAL_FUND: TableForm = { kind: 'expenditure', name: '一般公共预算财政拨款支出决算表', fixed: { source: '一般公共' }, blocks: [{ rows: 'accounts', columns: SPENT }] };

const economicRows = (block: number): readonly Label[] => (ECONOMIC_BLOCKS[block] ?? []).map((code) => at(`${code} ${accountName(code, 'economic')}`, { economic: code }));

const ECONOMIC: TableForm = {
  kind: 'economic',
  name: '一般公共预算财政拨款基本支出决算明细表',
  fixed: { flow: '支出', source: '一般公共', nature: '基本' },
  blocks: [
    { rows: [...economicRows(0), at('人员经费合计', { economic: '人员' })], columns: [at('决算数', {})] },
    { rows: [...economicRows(1), at('公用经费合计', { economic: '公用' })], columns: [at('决算数', {})] },
    { rows: economicRows(2), columns: [at('决算数', {})] },
  ],
};

const FUND: TableForm = {
  kind: 'fund',
  name: '政府性基金预算财政拨款收入支出决算表',
  fixed: { source: '政府性基金' },
  blocks: [{ rows: 'accounts', columns: [at('年初结转和结余', { flow: '年初结转' }), at('本年收入', { flow: '收入' }), ...SPENT, at('年末结转和结余', { flow: '年末结转' })] }],
};

const CAPITAL: TableForm = { kind: 'capital', name: '国有资本经营预算财政拨款支出决算表', fixed: { source: '国有资本' }, blocks: [{ rows: 'accounts', columns: SPENT }] };

const ITEMS: readonly Label[] = [
  at('“三公”经费支出合计', {}),
  at('1. 因公出国（境）费用', { item: '出国' }),
  at('2. 公务用车购置及运行维护费小计', { item: '车' }),
  at('（1）公务用车购置费', { item: '车购置' }),
  at('（2）公务用车运行维护费', { item: '车运行' }),
  at('3. 公务接待费', { item: '接待' }),
];

const TRAVEL: TableForm = {
  kind: 'threePublic',
  name: '财政拨款“三公”经费支出决算表',
  fixed: { flow: '三公' },
  blocks: [{ rows: ITEMS, columns: [at('预算数', { stage: '全年预算' }), at('决算数', { stage: '决算' })] }],
};

const income = (name: string, rows: Rows): TableForm => ({ kind: 'income', name, fixed: {}, blocks: [{ rows, columns: INCOME_COLUMNS }] });
const spending = (name: string, rows: Rows): TableForm => ({ kind: 'expenditure', name, fixed: {}, blocks: [{ rows, columns: SPENDING_COLUMNS }] });

/** 版式: the table lists a disclosure may be arranged in. */
export const ARRANGEMENTS = {
  national: [GENERAL, income('收入决算表', 'accounts'), spending('支出决算表', 'accounts'), FISCAL, GENERAL_FUND, ECONOMIC, FUND, CAPITAL, TRAVEL],
  zhejiang: [GENERAL, income('收入决算表（分单位）', 'units'), income('收入决算表（分科目）', 'accounts'), spending('支出决算表（分单位）', 'units'), spending('支出决算表（分科目）', 'accounts'), FISCAL, GENERAL_FUND, ECONOMIC, FUND, CAPITAL, TRAVEL],
} satisfies Record<string, readonly TableForm[]>;

export type Arrangement = keyof typeof ARRANGEMENTS;
