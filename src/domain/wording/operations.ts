import { versusLastYear } from './comparisons';
import { FIGURES } from './figures';
import { ASSETS, PROCUREMENT, procurementKinds, procurementShares, shareOf, VEHICLES, vehicleKinds } from './pieces';
import { amount, count, LAST_YEAR, say, SELF, slot, YEAR, type Member, type Sentence } from './sentence';
import type { SectionWording } from './wording';

/** 没有机关运行经费的原因, where a 事业单位 has none. */
export const NO_OPERATING_FUNDS: Sentence = say`，主要原因是${slot({ key: '机关运行经费.无' }, say`没有机关运行经费的原因`)}`;

/** 十 机关运行经费: against 年初预算 and against last year. */
export function operatingSection(title: string): SectionWording {
  return {
    key: '机关运行经费',
    level: 1,
    title: [title],
    body: [
      {
        say: say`${YEAR}年度机关运行经费支出${amount(FIGURES.机关运行)}${versusLastYear(FIGURES.机关运行, { lead: say`，比${LAST_YEAR}年度`, same: say`，与${LAST_YEAR}年度持平`, reason: say`，主要原因是`, name: '机关运行经费' })}。`,
        when: { nonZero: FIGURES.机关运行 },
      },
      { say: say`${YEAR}年度机关运行经费支出${amount(FIGURES.机关运行)}${NO_OPERATING_FUNDS}。`, when: { zero: FIGURES.机关运行 } },
    ],
  };
}

/** 机关运行经费比年初预算: "比年初预算数减少X，降低Y". */
export function operatingAgainstBudget(): Sentence {
  const of = FIGURES.机关运行;
  return [
    versusLastYear(of, { lead: say`，比年初预算数`, same: say`，与年初预算数持平`, nearly: say`，与年初预算数基本持平`, reason: say`。主要原因是`, name: '机关运行经费', than: '比年初预算数', rateWords: ['增长', '降低'], zeroBase: say`（年初预算数为零）` }, '年初预算'),
  ];
}

/** 十一 政府采购; `shares` adds the shares per kind. */
export function procurementSection(title: string, shares: boolean): SectionWording {
  const small = say`授予中小企业合同金额${amount(PROCUREMENT.中小企业)}${shareOf('，占政府采购支出总额的', PROCUREMENT.中小企业, PROCUREMENT.总额)}，其中：授予小微企业合同金额${amount(PROCUREMENT.小微企业)}${shareOf('，占授予中小企业合同金额的', PROCUREMENT.小微企业, PROCUREMENT.中小企业)}`;
  return {
    key: '政府采购',
    level: 1,
    title: [title],
    body: [{ say: say`${YEAR}年度政府采购支出总额${amount(PROCUREMENT.总额)}，其中：${procurementKinds()}。${small}${shares ? procurementShares() : []}。` }],
  };
}

/** 十二 国有资产占用: vehicles by use and large equipment. */
export function holdingsSection(title: string, equipment: string, members: readonly Member[] = VEHICLES, opening: Sentence = say`截至${YEAR}年12月31日，${SELF}共有车辆`): SectionWording {
  return { key: '国有资产', level: 1, title: [title], body: [{ say: say`${opening}${count(ASSETS.车辆, '辆')}，其中：${vehicleKinds(members)}；${equipment}${count(ASSETS.设备, '台（套）')}。` }] };
}
