const booklet = (year: number | undefined): string => (year === undefined ? '科目表' : ` ${year} 年科目表`);

/** Sentences about 科目编码 and 科目名称. */
export const ACCOUNT_MESSAGES = {
  unknownClass: (table: string, code: string): string => `${table}的科目编码 ${code} 不在支出功能分类的类级编码之内，请核对编码。`,
  wrongName: (table: string, code: string, printed: string, right: string): string => `${table} ${code} 的科目名称印作“${printed}”，规范名称为“${right}”，请核对。`,
  notInBooklet: (table: string, code: string, year: number | undefined): string => `${table}的科目编码 ${code} 不在导入的${booklet(year)}之内，请核对编码。`,
  notAsInBooklet: (table: string, code: string, printed: string, right: string, year: number | undefined): string => `${table} ${code} 的科目名称印作“${printed}”，导入的${booklet(year)}为“${right}”，请核对。`,
  cutName: (table: string, code: string, printed: string, right: string): string => `${table} ${code} 的科目名称“${printed}”没有印全，全称为“${right}”；请调整列宽或补全名称。`,
  otherYear: (table: string, code: string, printed: string, right: string): string => `${table} ${code} 印作“${printed}”，这是其他年度的名称，本年度为“${right}”，请核对。`,
  twoNames: (code: string, names: string): string => `科目 ${code} 在各表中的名称不一致：${names}，请统一。`,
  misplaced: (name: string, level: string, head: string, headLevel: string, code: string, right: string): string => `文中把“${name}（${level}）”写在“${head}（${headLevel}）”之下，按科目表应属于 ${code}${right === '' ? '' : ` ${right}`}（${headLevel}），请核对。`,
} as const;
