import type { Coordinate, TreeDimension } from './coordinate';

const SOURCE_PARENT: Readonly<Record<string, string>> = {
  一般公共: '财政拨款',
  政府性基金: '财政拨款',
  国有资本: '财政拨款',
  上级补助: '单位资金',
  事业: '单位资金',
  经营: '单位资金',
  附属单位: '单位资金',
  其他: '单位资金',
};

/** 人员经费 as printed: 301 and 303; every other 部门支出经济分类 class is 公用经费. 政府支出经济分类 (5xx) has no such level. */
const PERSONNEL_CLASSES: ReadonlySet<string> = new Set(['301', '303']);

/**
 * The item tree, child → parent; '' is the root of its flow. 其中-lines (part of their parent but not a complete level)
 * are kept in `PART_ITEMS`.
 */
const ITEM_PARENT: Readonly<Record<string, string>> = {
  出国: '',
  车: '',
  接待: '',
  车购置: '车',
  车运行: '车',
  国内接待: '接待',
  国外接待: '接待',
  外事接待: '国内接待',
  货物: '',
  工程: '',
  服务: '',
  行政单位: '',
  参公单位: '',
  副省级用车: '车辆',
  主要负责人用车: '车辆',
  机要通信用车: '车辆',
  应急保障用车: '车辆',
  执法执勤用车: '车辆',
  特种专业技术用车: '车辆',
  离退休干部用车: '车辆',
  其他用车: '车辆',
};

/** 其中 lines: never a whole level, only "at most" their parent. */
export const PART_ITEMS: ReadonlySet<string> = new Set(['外事接待']);

/** The parent of a member along one dimension: a member, undefined for the root's children, null for a member without parent. */
export function parentOf(dimension: TreeDimension, member: string): string | undefined | null {
  switch (dimension) {
    case 'source':
      return SOURCE_PARENT[member];
    case 'account':
      return member.length > 3 ? member.slice(0, -2) : undefined;
    case 'economic':
      if (member === '人员' || member === '公用') return undefined;
      if (member.length > 3) return member.slice(0, 3);
      if (member.startsWith('5')) return undefined;
      return PERSONNEL_CLASSES.has(member) ? '人员' : '公用';
    case 'item': {
      const parent = ITEM_PARENT[member];
      if (parent === undefined) return null;
      return parent === '' ? undefined : parent;
    }
    case 'nature':
    case 'unit':
      return undefined;
  }
}

/** The coordinate one step up along a dimension; undefined at the root or where the member has no parent. */
export function parentCoordinate(at: Coordinate, dimension: TreeDimension): Coordinate | undefined {
  const member = at[dimension];
  if (member === undefined) return undefined;
  const parent = parentOf(dimension, member);
  if (parent === null) return undefined;
  const { [dimension]: _removed, ...rest } = at;
  return parent === undefined ? (rest) : ({ ...rest, [dimension]: parent });
}
