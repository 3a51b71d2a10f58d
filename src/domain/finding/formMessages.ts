/** Sentences about 绩效自评表; `form` names the form as the user knows it. */
export const FORM_MESSAGES = {
  scoreOverWeight: (form: string, line: string, score: string, weight: string): string => `${form}“${line}”得分${score}高于分值${weight}，得分不能超过分值，请核对。`,
  weightSum: (form: string, sum: string): string => `${form}各项分值合计为${sum}，不是100，请核对分值设置。`,
  weightTotal: (form: string, printed: string, sum: string): string => `${form}分值合计印作${printed}，各项分值之和为${sum}，请核对。`,
  levelSum: (form: string, level: string, stated: string, sum: string): string => `${form}“${level}”写明${stated}分，所列各项分值之和为${sum}，请核对。`,
  overspent: (form: string, source: string, executed: string, full: string): string => `${form}“${source}”全年执行数${executed}大于全年预算数${full}，请核对；确有超出的请说明原因。`,
  unmet: (form: string, indicator: string, target: string, actual: string, score: string): string => `${form}“${indicator}”指标值为${target}，实际完成${actual}，没有达到却得满分${score}分，请核对。`,
  scoreSum: (form: string, total: string, sum: string, difference: string): string => `${form}总分${total}与各项得分之和${sum}相差${difference}，请核对。`,
  rate: (form: string, source: string, printed: string, computed: string): string => `${form}“${source}”执行率印作${printed}，按执行数÷全年预算数计算为${computed}%，请核对。`,
  rateScore: (form: string, score: string, expected: string): string => `${form}预算执行得分${score}，按“执行率×分值”计算为${expected}；如评分办法不是按比例计分，请忽略。`,
  noBudget: (form: string, source: string, printed: string): string => `${form}“${source}”全年预算数为0，却印有执行率${printed}；没有预算就没有执行率，请核对。`,
  fundSum: (form: string, column: string, total: string, sum: string): string => `${form}${column}资金总额${total}与各资金来源之和${sum}不一致，请核对。`,
  grade: (form: string, printed: string, score: string, right: string): string => `${form}结论为“${printed}”，而总分${score}对应“${right}”，请核对。`,
  deviation: (form: string, indicator: string, printed: string, computed: string): string => `${form}“${indicator}”偏差度印作${printed}，按（实际值－指标值）÷指标值计算为${computed}%，请核对。`,
  amount: (form: string, source: string, printed: string, tables: string): string => `${form}“${source}”${printed}与公开表${tables}不一致；如口径不同请注明。`,
} as const;
