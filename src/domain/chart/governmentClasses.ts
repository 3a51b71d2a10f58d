import { bareLabel } from './normaliseLabel';

/** 政府预算支出经济分类, its 类 alone: 预算 tables list spending by them beside the 部门预算支出经济分类. */
const GOVERNMENT_CLASSES: Readonly<Record<string, readonly string[]>> = {
  '501': ['机关工资福利支出'],
  '502': ['机关商品和服务支出'],
  '503': ['机关资本性支出', '机关资本性支出(一)'],
  '504': ['机关资本性支出(基本建设)', '机关资本性支出(二)'],
  '505': ['对事业单位经常性补助'],
  '506': ['对事业单位资本性补助'],
  '507': ['对企业补助'],
  '508': ['对企业资本性支出'],
  '509': ['对个人和家庭的补助'],
  '510': ['对社会保障基金补助'],
  '511': ['债务利息及费用支出'],
  '512': ['债务还本支出'],
  '513': ['转移性支出'],
  '514': ['预备费及预留'],
  '599': ['其他支出'],
};

const BY_NAME: ReadonlyMap<string, string> = new Map(Object.entries(GOVERNMENT_CLASSES).flatMap(([code, names]) => names.map((name) => [name, code] as const)));

/** The 类 of the 政府预算支出经济分类 of that name; some of them share their name with a 部门预算支出经济分类 类. */
export function governmentClass(name: string): string | undefined {
  return BY_NAME.get(bareLabel(name));
}
