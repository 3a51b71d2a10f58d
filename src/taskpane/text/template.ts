/** 模板页用语, with the words of a first start. */
export const TEMPLATE = {
  edition: '版式',
  editionOption: (name: string, tables: number) => `${name}（${tables} 张表）`,
  entity: '单位名称',
  entityPlaceholder: '如：某某市政务服务中心',
  year: '年度',
  unit: '金额单位',
  units: '所属单位（选填）',
  unitsHint: '汇总公开时每行填一个所属单位；只公开本单位时留空。',
  accounts: '支出功能分类科目（选填）',
  accountsHint: '选到“项”，所属的“款”“类”自动带出。不选也可以插入。',
  accountsPlaceholder: '编码、名称或拼音首字母',
  accountsNone: '没有找到这样的科目。可以输入编码的前几位再试。',
  accountsChosen: (count: number) => `已选 ${count} 个科目`,
  accountsFromTables: (count: number) => `从本工作簿已有表取 ${count} 个科目`,
  accountsClear: '全部清除',
  accountRemove: (code: string, name: string) => `移除 ${code} ${name}`,
  sheets: (count: number, taken: number) => {
    if (taken === 0) return `将插入 ${count} 张工作表`;
    return taken === count ? `要插入的 ${count} 张工作表都已有` : `要插入 ${count} 张工作表，其中 ${taken} 张已有`;
  },
  nameTaken: '已有',
  insert: (count: number) => `插入 ${count} 张表`,
  insertMissing: (count: number) => `只插入缺少的 ${count} 张`,
  inserted: (count: number) => `已插入 ${count} 张表`,
  insertedText: '合计均为公式，只需填写明细。可按 Ctrl+Z 撤销。',
  toCheck: '去校验',
  seen: (region: string | undefined, tables: number) => `看起来是${region ?? '其他'}版式，已有 ${tables} 张公开表。`,
  take: '按它填写下列各项',
  clashTitle: (count: number) => `已有 ${count} 张同名工作表`,
  clashSome: (missing: number) => `已有的表不会被覆盖。可以只插入缺少的 ${missing} 张。`,
  clashAll: '要插入的表都已经有了，没有写入任何内容。如需重新插入，请先将这些工作表改名或移走。',
  clashNames: '同名的工作表',
  clashKeep: '保留已有的表',
} as const;

export const FIRST = {
  title: '初次使用',
  sentences: ['插入本省版式的全部公开表，合计自动计算。', '边填边核对勾稽关系，直接指出填错的单元格。', '按表中数据起草情况说明，导出 Word。数据不离开本机。'],
  sample: '用示例试一试',
  inserted: '已放入示例',
  insertedText: (errors: number) => `其中故意留了 ${errors} 处错误，可在此逐条查看、采用建议。`,
} as const;
