/** 提交页用语. */
export const SUBMIT = {
  ready: '可以提交',
  open: (parts: readonly string[]) => `还有 ${parts.join('、')}`,
  counts: {
    ties: (count: number) => `${count} 处错误`,
    codes: (count: number) => `${count} 处科目提示`,
    emptyNotes: (count: number) => `${count} 张空表缺说明`,
    narrative: (count: number) => `${count} 处待填`,
  },
  items: {
    ties: '表内、表间勾稽一致',
    codes: '科目编码与名称相符',
    emptyNotes: '空表附有说明',
    narrative: '情况说明没有待填内容',
  },
  state: { good: '通过' },
  later: '接下来会提供：《预算法》第十四条公开要素清单、可打印签字的检查报告、只含数值的公开版。',
  empty: '有了公开表，才能做提交前的检查。',
  go: '去处理',
  goTo: (item: string) => `去处理：${item}`,
} as const;
