import type { Coordinate } from '../../cube/coordinate';
import { BUDGET, budgetAccounts } from '../../wording/budget';
import { versusLastYear } from '../../wording/comparisons';
import { renamed } from '../../wording/figures';
import { BODIES, DUTIES } from '../../wording/overview';
import { PROJECTS } from '../../wording/performance';
import { performance, useOf, VEHICLES } from '../../wording/pieces';
import { amount, count, each, ENTITY, here, index, IT, LAST_YEAR, NAME, PATH, say, SELF, slot, when, YEAR, type Part, type Sentence } from '../../wording/sentence';
import type { SectionWording, Wording } from '../../wording/wording';

const LAST = '上年预算';

/** 比上年预算, without a rate; 持平 where nothing changed. */
function since(name: string, of: Coordinate, reason: Sentence = []): Part {
  return versusLastYear(
    of,
    {
      lead: say`，比${LAST_YEAR}年预算`,
      same: say`，与${LAST_YEAR}年预算持平`,
      nearly: say`，与${LAST_YEAR}年预算基本持平`,
      zeroBase: say`（上年未安排）`,
      name,
      than: '比上年预算',
      withoutRate: true,
      ...(reason.length === 0 ? {} : { reason }),
    },
    LAST,
  );
}

const BECAUSE = say`，主要原因是`;
const CARS = renamed(VEHICLES, { '副部（省）级及以上领导用车': '部级领导干部用车' });

function cars(stage: '决算' | '年初预算'): Sentence {
  const at: Coordinate = { flow: '资产', stage, item: '车辆' };
  return say`${count(at, '辆')}，其中：${each({ members: CARS, at, only: 'any' }, say`${NAME}${count(IT, '辆')}`, '、')}`;
}

function equipment(stage: '决算' | '年初预算'): Part {
  return count({ flow: '资产', stage, item: '设备100万' }, '台（套）');
}

const PROJECT_TEXTS = ['项目概述', '立项依据', '实施主体', '实施方案', '实施周期', '年度预算安排', '绩效目标'] as const;

const SECTIONS: readonly SectionWording[] = [
  {
    key: '编制说明',
    level: 1,
    title: [],
    body: [
      {
        say: say`${YEAR}年，${ENTITY}收入预算${amount(BUDGET.收入)}，其中：财政拨款收入${amount(BUDGET.财政拨款收入)}${since('财政拨款收入', BUDGET.财政拨款收入)}；事业收入${amount({ ...BUDGET.收入, source: '事业' })}；事业单位经营收入${amount({ ...BUDGET.收入, source: '经营' })}；其他收入${amount({ ...BUDGET.收入, source: '其他' })}。`,
      },
      {
        say: say`支出预算${amount(BUDGET.支出)}，其中：财政拨款支出预算${amount(BUDGET.财政拨款支出)}${since('财政拨款支出', BUDGET.财政拨款支出)}。财政拨款支出预算中，一般公共预算拨款支出预算${amount(BUDGET.一般公共支出)}${since('一般公共预算拨款支出预算', BUDGET.一般公共支出)}；政府性基金拨款支出预算${amount(BUDGET.基金支出)}${since('政府性基金拨款支出预算', BUDGET.基金支出)}；国有资本经营预算拨款支出预算${amount(BUDGET.国资支出)}${since('国有资本经营预算拨款支出预算', BUDGET.国资支出)}。`,
      },
      {
        say: say`${versusLastYear(BUDGET.财政拨款收入, { lead: [], same: [], name: '财政拨款收入支出', verbOnly: say`财政拨款收入支出`, reason: say`的主要原因是`, than: '比上年预算' }, LAST)}。`,
      },
      { say: say`财政拨款支出主要内容如下：` },
      {
        each: budgetAccounts(BUDGET.一般公共支出, 7, [BUDGET.基金支出, BUDGET.国资支出]),
        say: say`${index('1.')}“${PATH}”${amount(IT)}，主要用于${slot(useOf(IT, '年初预算'), say`${NAME}的主要用途`)}。`,
      },
    ],
  },
];

const OTHERS: readonly SectionWording[] = [
  {
    key: '三公',
    level: 1,
    title: say`${YEAR}年“三公”经费预算情况说明`,
    body: [
      { say: say`${YEAR}年“三公”经费预算数为${amount(BUDGET.三公)}${since('“三公”经费预算', BUDGET.三公)}。其中：` },
      { say: say`（一）因公出国（境）费${amount(BUDGET.出国)}${since('因公出国（境）费预算', BUDGET.出国, BECAUSE)}。` },
      {
        say: say`（二）公务用车购置及运行费${amount(BUDGET.车)}，其中：公务用车购置费${amount(BUDGET.车购置)}${since('公务用车购置费预算', BUDGET.车购置, BECAUSE)}；公务用车运行费${amount(BUDGET.车运行)}${since('公务用车运行费预算', BUDGET.车运行, BECAUSE)}。`,
      },
      { say: say`（三）公务接待费${amount(BUDGET.接待)}${since('公务接待费预算', BUDGET.接待, BECAUSE)}。` },
    ],
  },
  { key: '机关运行经费', level: 1, title: say`机关运行经费预算`, body: [{ say: say`${YEAR}年${ENTITY}财政拨款的机关运行经费预算为${amount(BUDGET.机关运行)}。` }] },
  {
    key: '政府采购',
    level: 1,
    title: say`政府采购预算情况`,
    body: [
      {
        say: say`${YEAR}年度${SELF}政府采购预算${amount(BUDGET.采购)}，其中：政府采购货物预算${amount({ ...BUDGET.采购, item: '货物' })}、政府采购工程预算${amount({ ...BUDGET.采购, item: '工程' })}、政府采购服务预算${amount({ ...BUDGET.采购, item: '服务' })}。`,
      },
    ],
  },
  {
    key: '绩效',
    level: 1,
    title: say`绩效目标设置情况`,
    body: [
      {
        say: say`${YEAR}年度，${SELF}编报绩效目标的项目共${count(performance('目标项目'), '个')}，涉及项目预算资金${amount(performance('目标资金'))}。${each(PROJECTS, say`${NAME}${amount(here({ stage: '全年预算' }))}`, '，')}。`,
      },
    ],
  },
  {
    key: '国有资产',
    level: 1,
    title: say`国有资产占有使用情况`,
    body: [
      { say: say`截至${LAST_YEAR}年${when({ filled: { key: '资产截止日' } }, [slot({ key: '资产截止日' }, [])], say`12月31日`)}，${ENTITY}共有车辆${cars('决算')}；单价100万元（含）以上设备（不含车辆）${equipment('决算')}。` },
      { say: say`${YEAR}年部门预算安排购置车辆${cars('年初预算')}；部门预算安排购置单价100万元（含）以上设备（不含车辆）${equipment('年初预算')}。` },
    ],
  },
];

const PROJECTS_PART: readonly SectionWording[] = PROJECT_TEXTS.map((name) => ({ key: `项目经费.${name}`, level: 1, title: [name], body: [{ text: { key: `项目经费.${name}` }, question: [name] }] }));

/** 上海 预算 wording: in 万元 with separators from tables in 元, no percentages, every 项 with its use. */
export const SHANGHAI_BUDGET_WORDING: Wording = {
  edition: 'shanghai-budget',
  title: say`${YEAR}年部门预算编制说明`,
  numerals: { 1: '一、', 2: '（一）', 3: '1.' },
  numbers: { unit: '万元', decimals: 2, percentDecimals: 2, trimZeros: false, separators: true, zero: '0' },
  overview: [
    { key: '主要职责', level: 0, title: say`一、部门主要职能`, body: DUTIES },
    { key: '机构设置', level: 0, title: say`二、部门机构设置`, body: BODIES },
  ],
  sections: [...SECTIONS, { key: '其他相关情况', level: 0, title: say`其他相关情况说明`, body: [] }, ...OTHERS, { key: '项目经费', level: 0, title: say`项目经费情况说明`, body: [] }, ...PROJECTS_PART],
  parts: [say`一、部门主要职能`, say`二、部门机构设置`, say`三、名词解释`, say`四、部门预算编制说明`, say`五、部门预算表`, say`六、其他相关情况说明`, say`七、项目经费情况说明`],
  glossary: say`名词解释`,
  glossaryFirst: true,
  self: '本单位',
};
