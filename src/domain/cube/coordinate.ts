/** 收支流: what kind of money or count a figure is. */
export type Flow =
  | '收入'
  | '支出'
  | '年初结转'
  | '年末结转'
  | '使用结余'
  | '结余分配'
  | '收入总计'
  | '支出总计'
  | '三公'
  | '机关运行'
  | '采购'
  | '资产'
  | '数量';

/** 资金来源; no source = all money. 财政拨款 = 一般公共 + 政府性基金 + 国有资本; 单位资金 = what a unit takes in itself. */
export type Source =
  | '财政拨款'
  | '一般公共'
  | '政府性基金'
  | '国有资本'
  | '财政专户'
  | '单位资金'
  | '上级补助'
  | '事业'
  | '经营'
  | '附属单位'
  | '其他';

/** 支出性质; no nature = all. */
export type Nature = '基本' | '项目' | '上缴上级' | '经营' | '对附属单位补助';

/** 数据口径: which year and which plan a figure belongs to. 年初预算 and 全年预算 are never confused. */
export type Stage = '决算' | '年初预算' | '全年预算' | '上年决算' | '上年预算';

/**
 * 坐标: where a figure lives in the cube of meanings. A dimension left out is its root (全部/合计).
 * `account` is a 支出功能分类 code ("201", "20103", "2010301"); `economic` is "人员", "公用" or a 支出经济分类 code;
 * `unit` a 预算单位's name; `item` a member of the item tree (三公 items, vehicles, counts, 采购 kinds …).
 */
export interface Coordinate {
  readonly flow: Flow;
  readonly stage: Stage;
  readonly source?: Source;
  readonly account?: string;
  readonly nature?: Nature;
  readonly economic?: string;
  readonly unit?: string;
  readonly item?: string;
}

/** Part of a coordinate, as a row label, a column label or a table's title contributes it. */
export type PartialCoordinate = Partial<Coordinate>;

/** The dimensions along which figures add up. */
export type TreeDimension = 'source' | 'account' | 'nature' | 'economic' | 'unit' | 'item';

/** One string per coordinate, equal exactly when the coordinates are. */
export function keyOf(at: Coordinate): string {
  return [at.flow, at.stage, at.source, at.account, at.nature, at.economic, at.unit, at.item].map((member) => member ?? '').join('|');
}
