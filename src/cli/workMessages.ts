/** What `publish`, `report`, `import` and `sum` say about their work. */
export const workMessages = {
  published: (file: string, sheets: number, formulas: number, shortened: number, dropped: number): string => {
    const done = [formulas > 0 ? `${formulas} 个公式写成数值` : '', shortened > 0 ? `${shortened} 个数按显示的小数位写定` : '', dropped > 0 ? `去掉 ${dropped} 个隐藏或表外的单元格` : ''].filter((part) => part !== '');
    return `公开版已写入 ${file}：${sheets} 张表${done.length === 0 ? '' : `，${done.join('，')}`}。原工作簿没有改动。`;
  },
  leftOut: (names: readonly string[]): string => `没有放进公开版的工作表：${names.join('、')}。`,
  stillWrong: (count: number): string => `注意：公开版中还有 ${count} 个公式错误值，请先改正再公开。`,
  textPublished: (file: string): string => `情况说明已写入 ${file}：已接受修订，去掉批注、隐藏文字和作者信息。`,
  noTextGiven: '没有给出情况说明（加 --text 可一并生成）。',
  ownFile: (file: string): string => `“${file}”就是原文件，为避免覆盖未写入，请在 --out 中换一个文件名。`,
  notWritable: (file: string): string => `“${file}”不是 .xlsx 格式，请用 Excel 或 WPS 另存为“Excel 工作簿（.xlsx）”再试。`,

  tool: (version: string): string => `公开助手 ${version}`,
  reported: (file: string, kept: string | undefined): string => `检查报告已写入 ${file}${kept === undefined ? '' : `，原文件保留为 ${kept}`}。`,

  nothingToImport: (file: string): string => `“${file}”中没有可以导入的数，请确认打开的是决算或预算表，且与目标工作簿的表相同。`,
  noSupplement: (file: string): string => `“${file}”中没有“补充资料”表，请用 gongkai new 生成的工作簿。`,
  nothingForSupplement: (file: string, role: string): string => `“${file}”中没有可以填“补充资料”${role}的数，请确认文件的年度和类型。`,
  supplemented: (figures: number, role: string, out: string): string => `已在“补充资料”中填入 ${figures} 个${role}，写入 ${out}。`,
  missing: (count: number): string => `来源中没有、需要手工填写的 ${count} 项：`,
  imported: (figures: number, tables: number, out: string): string => `已导入 ${figures} 个数到 ${tables} 张表，写入 ${out}。`,
  table: (name: string, figures: number, conflicts: number, rounded: number): string => `  ${name}：${figures} 个数${conflicts > 0 ? `，${conflicts} 处与现有数不同` : ''}${rounded > 0 ? `，${rounded} 个由元换算为万元时四舍五入` : ''}`,
  conflicts: (count: number, taken: boolean): string => `与现有数不同的 ${count} 处，${taken ? '已按导入数写入' : '保留了现有数（加 --take 改用导入数）'}：`,
  conflict: (place: string, row: string, column: string, existing: string, value: string): string => `  ${place}  ${[row, column].filter((part) => part !== '').join(' · ')}：现有 ${existing}，导入 ${value}`,
  homeless: (count: number): string => `没有找到位置的 ${count} 个数（多为目标表中未展开的科目）：`,
  homelessFigure: (table: string, row: string, column: string, printed: string): string => `  ${table}  ${[row, column].filter((part) => part !== '').join(' · ')}：${printed}`,
  more: (count: number): string => `  另有 ${count} 处`,
  balanced: (count: number): string => (count === 0 ? '舍位平衡：四舍五入后各表已经平衡，不需要调整。' : `舍位平衡：调整了 ${count} 个数，各表合计分毫不差：`),
  moved: (place: string, row: string, column: string, exact: string, ordinary: string, balanced: string): string => `  ${place}  ${[row, column].filter((part) => part !== '').join(' · ')}：原值 ${exact} 元，四舍五入 ${ordinary}，调平后 ${balanced}`,
  notBalanced: '舍位平衡没有做：没有可行的调整办法，已按四舍五入导入。请先用 gongkai check 检查来源工作簿。',
  broken: (count: number): string => `来源工作簿中有 ${count} 条勾稽关系本身不平，没有参与调平；请用 gongkai check 检查来源工作簿。`,
  notNeeded: '舍位平衡没有做：来源与目标的金额单位相同，不需要换算。',

  unitWithoutName: (file: string): string => `“${file}”中没有写明单位名称，已用文件名代替。`,
  sameUnit: (name: string): string => `有两个工作簿的单位名称都是“${name}”，请检查是否重复。`,
  summed: (figures: number, units: number, out: string): string => `已将 ${units} 个单位的数汇总到 ${figures} 个单元格，写入 ${out}。`,
  nothingToSum: '各单位工作簿中没有可以汇总到目标表的数，请确认表样相同。',
  left: (count: number): string => `没有汇总进去的 ${count} 个数：`,
  leftReason: { noCell: '汇总表中没有这一行或这一栏', noUnitRow: '汇总表的分单位表中没有这个单位', notANumber: '单元格中不是数' },
  leftFigure: (unit: string, row: string, column: string, printed: string, reason: string): string => `  ${[unit, [row, column].filter((part) => part !== '' && part !== unit).join(' · ')].filter((part) => part !== '').join('  ')}${printed === '' ? '' : `：${printed}`}（${reason}）`,
} as const;
