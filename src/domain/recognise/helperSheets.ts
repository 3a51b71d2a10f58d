const HELPERS = /^(?:补充资料|科目表|校验记录|情况说明|检查报告|目录|封面)/u;
const COPY_MARK = '（公开版）';
const COPY = /（公开版）\d*$/u;
/** Excel's longest sheet name, less the mark and a number. */
const LONGEST_STEM = 24;

/** 公开版副本 of a sheet: a name of its own, marked, that no sheet has yet. */
export function copyName(sheet: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  const stem = `${sheet.slice(0, LONGEST_STEM)}${COPY_MARK}`;
  let name = stem;
  for (let number = 2; used.has(name.toLowerCase()); number += 1) name = `${stem}${String(number)}`;
  return name;
}

/** 辅助表: a sheet beside the tables – our own, a cover, or the 公开版副本 of a sheet that is still in the workbook. Nothing on it is read as a table. */
export function isHelperSheet(name: string, names: readonly string[]): boolean {
  return HELPERS.test(name) || isSheetCopy(name, names);
}

/** True for the 公开版副本 of a sheet that is still in the workbook. */
export function isSheetCopy(name: string, names: readonly string[]): boolean {
  if (!COPY.test(name)) return false;
  const stem = name.replace(COPY, '');
  return names.some((other) => other === stem || (stem.length === LONGEST_STEM && other.startsWith(stem) && !COPY.test(other)));
}
