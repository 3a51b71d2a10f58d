import { RENAMED_ACCOUNTS } from './renamed';

/** 支出功能分类 类 as the 收入支出总表 lists it: its place in the list, code and name of the current edition. */
export interface FunctionClass {
  /** "十四", the numeral printed before the name in the 决算 list. */
  readonly numeral: string;
  readonly code: string;
  readonly name: string;
  /** Names the same 类 is printed under in other years, newest last. */
  readonly otherNames: readonly string[];
}

const NUMERALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/** Chinese numeral of 1 to 99, as headings count: 14 → "十四", 20 → "二十". */
export function chineseNumeral(count: number): string {
  const tens = Math.floor(count / 10);
  const ones = count % 10;
  const head = tens === 0 ? '' : `${tens === 1 ? '' : (NUMERALS[tens - 1] ?? '')}十`;
  return head + (ones === 0 ? '' : (NUMERALS[ones - 1] ?? ''));
}

const SETTLEMENT_CLASSES: readonly (readonly [code: string, name: string])[] = [
  ['201', '一般公共服务支出'],
  ['202', '外交支出'],
  ['203', '国防支出'],
  ['204', '公共安全支出'],
  ['205', '教育支出'],
  ['206', '科学技术支出'],
  ['207', '文化旅游体育与传媒支出'],
  ['208', '社会保障和就业支出'],
  ['210', '卫生健康支出'],
  ['211', '节能环保支出'],
  ['212', '城乡社区支出'],
  ['213', '农林水支出'],
  ['214', '交通运输支出'],
  ['215', '资源勘探工业信息等支出'],
  ['216', '商业服务业等支出'],
  ['217', '金融支出'],
  ['219', '援助其他地区支出'],
  ['220', '自然资源海洋气象等支出'],
  ['221', '住房保障支出'],
  ['222', '粮油物资储备支出'],
  ['223', '国有资本经营预算支出'],
  ['224', '灾害防治及应急管理支出'],
  ['229', '其他支出'],
  ['231', '债务还本支出'],
  ['232', '债务付息支出'],
  ['234', '抗疫特别国债安排的支出'],
];

const BUDGET_ONLY_CLASSES: readonly (readonly [code: string, name: string])[] = [
  ['209', '社会保险基金支出'],
  ['227', '预备费'],
  ['230', '转移性支出'],
  ['233', '债务发行费用支出'],
];

/** The 26 类 of the 收入支出决算总表, in printed order with their numerals. */
export const FUNCTION_CLASSES: readonly FunctionClass[] = numbered(SETTLEMENT_CLASSES);

/** The 类 of the 预算 收支总表, which also lists 社会保险基金, 预备费, 转移性支出 and 债务发行费用. */
export const BUDGET_FUNCTION_CLASSES: readonly FunctionClass[] = numbered(
  [...SETTLEMENT_CLASSES, ...BUDGET_ONLY_CLASSES].sort(([left], [right]) => (left < right ? -1 : 1)),
);

/** The name a 类 carried in a year, such as 资源勘探信息等支出 before 2020; the current name when no other is known. */
export function functionClassName(functionClass: FunctionClass, year: number): string {
  const renamed = RENAMED_ACCOUNTS.find(
    ({ kind, code, from, to }) => kind === 'functional' && code === functionClass.code && year >= (from ?? 0) && year <= (to ?? 0),
  );
  return renamed?.name ?? functionClass.name;
}

function numbered(classes: readonly (readonly [code: string, name: string])[]): readonly FunctionClass[] {
  return classes.map(([code, name], index) => ({
    numeral: chineseNumeral(index + 1),
    code,
    name,
    otherNames: RENAMED_ACCOUNTS.filter((renamed) => renamed.kind === 'functional' && renamed.code === code).map((renamed) => renamed.name),
  }));
}
