/** Which 绩效自评表 is made: of the whole 部门 or of one 项目, with 分值 and 得分 or without. */
export interface FormRequest {
  readonly scope: '整体' | '项目';
  readonly project?: string;
  readonly entity: string;
  readonly year: number;
  readonly scored: boolean;
}

/** An indicator row of a blank form: its levels, what may be asked there, and its usual 分值. */
export interface BlankIndicator {
  readonly level1: string;
  readonly level2: string;
  readonly weight: number;
}

/** 预算执行 counts ten of a hundred. */
export const EXECUTION_WEIGHT = 10;

const level = (level1: string, parts: readonly (readonly [level2: string, weight: number])[]): readonly BlankIndicator[] => parts.map(([level2, weight]) => ({ level1, level2, weight }));

/** 绩效指标 of the two forms with their usual weights, which add to 90; 预算执行 makes them 100. */
export const BLANK_INDICATORS: Readonly<Record<FormRequest['scope'], readonly BlankIndicator[]>> = {
  项目: [
    ...level('产出指标', [['数量指标', 20], ['质量指标', 10], ['时效指标', 10], ['成本指标', 10]]),
    ...level('效益指标', [['经济效益指标', 5], ['社会效益指标', 10], ['生态效益指标', 5], ['可持续影响指标', 10]]),
    ...level('满意度指标', [['服务对象满意度指标', 10]]),
  ],
  整体: [
    ...level('投入管理指标', [['工作目标管理', 10], ['预算和财务管理', 10], ['绩效管理', 10]]),
    ...level('产出指标', [['重点工作任务完成', 15], ['履职目标实现', 15]]),
    ...level('效益指标', [['履职效益', 20], ['满意度', 10]]),
  ],
};

/** 资金来源 of the two forms, below their total. */
export const FUND_SOURCES: Readonly<Record<FormRequest['scope'], readonly [total: string, ...parts: string[]]>> = {
  项目: ['年度资金总额', '其中：当年财政拨款', '上年结转资金', '其他资金'],
  整体: ['部门预算总额', '其中：基本支出', '项目支出'],
};

/** Which score earns which word, as the forms print it. */
export const CONCLUSION_RULE = '注：总分90分（含）以上的结论为“优”，80分（含）至90分的为“良”，60分（含）至80分的为“中”，60分以下的为“差”。';

/** The worksheet's name: at most Excel's 31 characters, without the signs it forbids. */
export function formSheetName({ scope, project = '' }: Pick<FormRequest, 'scope' | 'project'>): string {
  const name = project.replace(/[[\]:*?/\\'"“”]/gu, '').trim();
  return scope === '整体' ? '整体支出绩效自评表' : `绩效自评表${name === '' ? '' : `-${name}`}`.slice(0, 31);
}
