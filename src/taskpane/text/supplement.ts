import type { Aspect } from '#domain/wording/sentence';

/** 补充资料表单用语. */
export const SUPPLEMENT = {
  form: '补充资料表单',
  missing: (count: number) => `还缺 ${count} 项`,
  wrong: (count: number) => `${count} 项有误`,
  complete: '已填齐',
  nextMissing: (count: number) => `还缺 ${count} 项，去填`,
  aspects: { 值: '', 文字: '', 增减额: '比上年增减额', 增减率: '增减率（%）', 完成率: '完成率（%）', 占比: '占比（%）', 原因: '主要原因', 用途: '主要用途', 得分: '自评得分', 结论: '自评结论', 完成情况: '完成情况', 问题: '问题及原因', 措施: '改进措施' } satisfies Record<Aspect, string>,
  uses: (headings: readonly string[]) => `用于：${headings.join('、')}`,
  last: (value: string) => `上年 ${value}`,
  toCell: (place: string) => `到单元格 ${place}`,
  computed: '由公式算出，请在工作表中改',
} as const;
