import type { ChartKind } from './account';

/**
 * 科目变更: names and codes of earlier or later years than the catalogue's own. `to`/`from` bound the years of the old
 * name; `successor` is the code that took over where the code itself was abolished. General knowledge of the yearly
 * 政府收支分类科目: evidence for a 提示, never for an 错误.
 */
export interface RenamedAccount {
  readonly kind: ChartKind;
  readonly code: string;
  readonly name: string;
  readonly from?: number;
  readonly to?: number;
  readonly successor?: string;
}

const functional = (code: string, name: string, years: { from?: number; to?: number }, successor?: string): RenamedAccount => ({
  kind: 'functional',
  code,
  name,
  ...years,
  ...(successor === undefined ? {} : { successor }),
});

/** 科目 that carried another name or code in other years. */
export const RENAMED_ACCOUNTS: readonly RenamedAccount[] = [
  functional('207', '文化体育与传媒支出', { to: 2018 }),
  functional('210', '医疗卫生与计划生育支出', { to: 2018 }),
  functional('215', '资源勘探信息等支出', { to: 2019 }),
  functional('220', '国土海洋气象等支出', { to: 2018 }),
  functional('20115', '工商行政管理事务', { to: 2018 }, '20138'),
  functional('20117', '质量技术监督与检验检疫事务', { to: 2018 }, '20138'),
  functional('20124', '宗教事务', { to: 2018 }, '20134'),
  functional('2010308', '信访事务', { to: 2023 }, '20140'),
  functional('20701', '文化', { to: 2018 }),
  functional('20805', '行政事业单位离退休', { to: 2019 }),
  functional('2080504', '未归口管理的行政单位离退休', { to: 2019 }, '2080501'),
  functional('21001', '医疗卫生与计划生育管理事务', { to: 2018 }),
  functional('21305', '扶贫', { to: 2020 }),
  functional('21305', '巩固脱贫衔接乡村振兴', { from: 2021, to: 2022 }),
  functional('21301', '农业', { to: 2018 }),
  functional('21302', '林业', { to: 2018 }),
  functional('22001', '国土资源事务', { to: 2018 }),
  functional('2089901', '其他社会保障和就业支出', { to: 2020 }, '2089999'),
  functional('2109901', '其他卫生健康支出', { to: 2020 }, '2109999'),
  functional('2299901', '其他支出', { to: 2020 }, '2299999'),
];

/** First years of 科目 that came with a later edition. */
export const FIRST_YEARS: Readonly<Record<string, number>> = {
  '20138': 2019,
  '20139': 2024,
  '20140': 2024,
  '20828': 2019,
  '224': 2019,
  '234': 2020,
};
