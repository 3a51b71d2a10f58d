import type { Coordinate, Stage } from '../cube/coordinate';
import { EXPENDITURE_KINDS, FIGURES, INCOME_KINDS } from './figures';
import { amount, count, each, index, IT, NAME, PATH, say, share, slot, when, type Listing, type Member, type Part, type Sentence, type Term } from './sentence';

/** A share clause that is said only of a known part and of a whole that is not zero. */
export function shareOf(lead: string, part: Term, whole: Term): Part {
  return when({ all: [{ nonZero: whole }, { known: part }] }, say`${lead}${share(part, whole)}`);
}

/** 各类收入 / 各类支出 with their shares: "财政拨款收入X，占Y；…". `lead` stands before the share: "，占". */
function kindsWithShares(members: readonly Member[], whole: Coordinate, lead: string, join = '；'): Part {
  return each({ members, at: whole, only: 'any' }, say`${NAME}${amount(IT)}${shareOf(lead, IT, whole)}`, join);
}

export function incomeKinds(lead: string, members = INCOME_KINDS): Part {
  return kindsWithShares(members, FIGURES.本年收入, lead);
}

export function expenditureKinds(lead: string, members = EXPENDITURE_KINDS): Part {
  return kindsWithShares(members, FIGURES.本年支出, lead);
}

/** 项 of one fund that are not zero. */
export function accountsOf(of: Coordinate): Listing {
  return { of, along: 'account', level: 7, only: 'nonZero' };
}

/** Every figure of a fund table is zero. */
export const NO_FUND = { all: [{ zero: FIGURES.基金收入 }, { zero: FIGURES.基金支出 }, { zero: FIGURES.基金年初 }] } as const;
export const NO_CAPITAL = { all: [{ zero: FIGURES.国资收入 }, { zero: FIGURES.国资支出 }] } as const;

/** 用途 of a figure, from 补充资料. */
export function useOf(of: Term, stage: Stage): { readonly aspect: '用途'; readonly of: Term; readonly stage: Stage } {
  return { aspect: '用途', of, stage };
}

/** Paragraphs of the 项 of a fund: numbered, with amount and, where given, use. */
export function fundAccounts(of: Coordinate, style: string): { readonly each: Listing; readonly say: Sentence } {
  return { each: accountsOf(of), say: say`${index(style)}${PATH}支出决算为${amount(IT)}${whenUsed(IT, '年初预算', '，主要用于')}。` };
}

/** "，主要用于…" where the use is given. */
export function whenUsed(of: Term, stage: Stage, lead: string): Part {
  return when({ filled: useOf(of, stage) }, [lead, slot(useOf(of, stage), say`${NAME}的主要用途`)]);
}

/** "，主要包括：A、B" where there is anything to name. */
export function including(lead: string, over: Listing, sentence: Sentence, join = '、', end = ''): Part {
  return when({ some: over }, say`${lead}${each(over, sentence, join)}${end}`);
}

/** Vehicles by use, in the order of the form. */
export const VEHICLES: readonly Member[] = [
  { name: '副部（省）级及以上领导用车', at: { item: '副省级用车' } },
  { name: '主要领导干部用车', at: { item: '主要负责人用车' } },
  { name: '机要通信用车', at: { item: '机要通信用车' } },
  { name: '应急保障用车', at: { item: '应急保障用车' } },
  { name: '执法执勤用车', at: { item: '执法执勤用车' } },
  { name: '特种专业技术用车', at: { item: '特种专业技术用车' } },
  { name: '离退休干部用车', at: { item: '离退休干部用车' } },
  { name: '其他用车', at: { item: '其他用车' } },
];

export const ASSETS = {
  车辆: { flow: '资产', stage: '决算', item: '车辆' },
  其他用车: { flow: '资产', stage: '决算', item: '其他用车' },
  设备: { flow: '资产', stage: '决算', item: '设备100万' },
} as const satisfies Readonly<Record<string, Coordinate>>;

/** 各类用车 with their counts; the use of the 其他用车 is said where there are any. */
export function vehicleKinds(members: readonly Member[] = VEHICLES): Sentence {
  return say`${each({ members, at: ASSETS.车辆, only: 'any' }, say`${NAME}${count(IT, '辆')}`, '、')}${when({ nonZero: ASSETS.其他用车 }, say`，其他用车主要是${slot({ key: '其他用车用途' }, say`其他用车的主要用途`)}`)}`;
}

export const PROCUREMENT = {
  总额: { flow: '采购', stage: '决算' },
  货物: { flow: '采购', stage: '决算', item: '货物' },
  工程: { flow: '采购', stage: '决算', item: '工程' },
  服务: { flow: '采购', stage: '决算', item: '服务' },
  中小企业: { flow: '采购', stage: '决算', item: '中小企业' },
  小微企业: { flow: '采购', stage: '决算', item: '小微企业' },
} as const satisfies Readonly<Record<string, Coordinate>>;

/** 政府采购货物支出X、政府采购工程支出X、政府采购服务支出X. */
export function procurementKinds(): Sentence {
  return say`政府采购货物支出${amount(PROCUREMENT.货物)}、政府采购工程支出${amount(PROCUREMENT.工程)}、政府采购服务支出${amount(PROCUREMENT.服务)}`;
}

/** 货物/工程/服务 that small and medium enterprises won, in percent of their kind; a kind without any purchase is not said. */
export function procurementShares(): Sentence {
  const kind = (name: '货物' | '工程' | '服务'): Part =>
    when({ nonZero: PROCUREMENT[name] }, say`；${name}采购授予中小企业合同金额占${name}支出金额的${share({ flow: '采购', stage: '决算', item: `中小企业${name}` }, PROCUREMENT[name])}`);
  return say`${kind('货物')}${kind('工程')}${kind('服务')}`;
}

/** A count of 绩效 or an amount, by its name in 补充资料. */
export function performance(item: string): Coordinate {
  return { flow: '数量', stage: '决算', item: `绩效.${item}` };
}

/** Counts beside the 三公 money. */
export function counted(item: string, classifier: string): Part {
  return count({ flow: '数量', stage: '决算', item }, classifier);
}
