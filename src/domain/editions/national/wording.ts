import { fundSections, NATIONAL_OVERALL, NO_CAPITAL_SENTENCE, NO_FUND_SENTENCE, overallSections } from '../../wording/overall';
import { holdingsSection, operatingSection, procurementSection } from '../../wording/operations';
import { overview } from '../../wording/overview';
import { NO_PROJECTS_YET, performanceText, projectReviews, selfEvaluated } from '../../wording/performance';
import { FIGURES } from '../../wording/figures';
import { budgetReason, itemParagraphs, itemShares, itemSinceLastYear, NATIONAL_THREE_PUBLIC, plannedAndSpent, THAN_LAST_YEAR } from '../../wording/threePublic';
import { ENTITY, say, SELF, YEAR } from '../../wording/sentence';
import type { SectionWording, Wording } from '../../wording/wording';

/** 九 “三公” in the form of the 财政部. */
const NATIONAL_THREE_PUBLIC_SECTIONS: readonly SectionWording[] = [
  { key: '三公', level: 1, title: say`财政拨款“三公”经费支出决算情况说明`, body: [] },
  {
    key: '三公总体',
    level: 2,
    title: say`“三公”经费财政拨款支出决算总体情况说明`,
    body: [
      {
        say: say`${YEAR}年度${plannedAndSpent('“三公”经费财政拨款支出', FIGURES.三公, NATIONAL_THREE_PUBLIC)}；${itemSinceLastYear('“三公”经费', FIGURES.三公, { ...THAN_LAST_YEAR })}。${budgetReason('“三公”经费', FIGURES.三公, NATIONAL_THREE_PUBLIC)}。`,
      },
    ],
  },
  {
    key: '三公具体',
    level: 2,
    title: say`“三公”经费财政拨款支出决算具体情况说明`,
    body: [
      { say: say`${YEAR}年度“三公”经费财政拨款支出决算中，${itemShares('，占')}。具体情况如下：` },
      ...itemParagraphs(NATIONAL_THREE_PUBLIC, ['1.', '2.', '3.']),
    ],
  },
];

const PERFORMANCE: readonly SectionWording[] = [
  { key: '绩效', level: 1, title: say`预算绩效情况说明`, body: [] },
  {
    key: '绩效开展',
    level: 2,
    title: say`预算绩效管理工作开展情况`,
    body: [
      { say: say`根据预算绩效管理要求，${SELF}组织对${YEAR}年度一般公共预算项目支出全面开展绩效自评，${selfEvaluated()}。` },
      { text: { key: '绩效.部门评价情况' }, question: say`部门评价情况` },
      { text: { key: '绩效.整体评价' }, question: say`整体支出绩效评价情况` },
    ],
  },
  { key: '绩效自评', level: 2, title: say`部门决算中项目绩效自评结果`, body: [...projectReviews('1.'), { say: NO_PROJECTS_YET }] },
  { key: '部门评价', level: 2, title: say`部门评价项目绩效评价结果`, body: [{ say: [performanceText('部门评价结果', '部门评价项目绩效评价结果'), '。'] }] },
];

/** Sections of the 财政部 form, 一 to 十三. */
const NATIONAL_SECTIONS: readonly SectionWording[] = [
  ...overallSections(NATIONAL_OVERALL),
  ...fundSections(NO_FUND_SENTENCE, NO_CAPITAL_SENTENCE),
  ...NATIONAL_THREE_PUBLIC_SECTIONS,
  operatingSection('机关运行经费支出说明'),
  procurementSection('政府采购支出说明', true),
  holdingsSection('国有资产占用情况说明', '单价100万元（含）以上设备（不含车辆）'),
  ...PERFORMANCE,
];

/** National wording: the form of the 财政部 for central departments. */
export const NATIONAL_WORDING: Wording = {
  edition: 'national',
  title: say`第三部分 ${YEAR}年度部门决算情况说明`,
  numerals: { 1: '一、', 2: '（一）', 3: '1.' },
  numbers: { decimals: 2, percentDecimals: 2, trimZeros: false, separators: false },
  overview: overview(say`第一部分 ${ENTITY}概况`, '主要职责', '机构设置'),
  sections: NATIONAL_SECTIONS,
  parts: [say`第一部分 ${ENTITY}概况`, say`第二部分 ${YEAR}年度部门决算表`, say`第三部分 ${YEAR}年度部门决算情况说明`, say`第四部分 名词解释`, say`第五部分 附件`],
  glossary: say`第四部分 名词解释`,
  self: '本部门',
};

