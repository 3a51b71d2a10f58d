/** 章节 of a 情况说明, by what it speaks of, whatever its number. */
export type SectionKind =
  | '总体'
  | '收入'
  | '支出'
  | '财政拨款'
  | '财政拨款支出'
  | '一般公共'
  | '基本支出'
  | '政府性基金'
  | '国有资本'
  | '三公'
  | '机关运行'
  | '采购'
  | '资产'
  | '绩效'
  | '结转'
  | '名词'
  | '概况'
  | '其他';

/** 章节 a paragraph stands in. `title` is its heading as printed; `part` the sub-heading's aspect. */
export interface Section {
  readonly kind: SectionKind;
  readonly title: string;
  readonly part?: '总体' | '结构' | '具体';
  /** Line of the heading; 0 before the first one. */
  readonly line: number;
}

const WORDS: readonly (readonly [kind: SectionKind, pattern: RegExp])[] = [
  ['名词', /名词解释|专业术语/u],
  ['概况', /主要职责|部门职责|单位职责|机构设置|部门概况|单位概况|基本职能|主要职能|人员情况|编制情况/u],
  ['三公', /三公|因公出国|公务接待费|公务用车购置/u],
  ['机关运行', /机关运行/u],
  ['采购', /政府采购/u],
  ['资产', /国有资产|资产占|占有使用|占用情况|车辆.*设备/u],
  ['绩效', /绩效|评价结果|自评/u],
  ['政府性基金', /政府性基金/u],
  ['国有资本', /国有资本|国有资金/u],
  ['基本支出', /基本支出/u],
  ['结转', /结转结余|结转和结余/u],
  ['一般公共', /一般公共预算|公共预算/u],
  ['财政拨款', /财政拨款.*(?:收入.*支出|收支|收、支)/u],
  ['财政拨款支出', /财政拨款.*支出|财政拨款/u],
  ['总体', /(?:收入支出|收支|收、支|收入、支出|预决算|总体).*(?:总体|情况)|收支总|总体收支/u],
  ['收入', /收入.*(?:决算|预算|情况|说明|总表)|^收入/u],
  ['支出', /支出.*(?:决算|预算|情况|说明|总表)|^支出/u],
];

const PARTS: readonly (readonly [part: NonNullable<Section['part']>, pattern: RegExp])[] = [
  ['具体', /具体/u],
  ['结构', /结构|构成/u],
  ['总体', /总体|总额/u],
];

/** What a heading speaks of, by its words; undefined when they name no known section. */
export function sectionKindOf(words: string): SectionKind | undefined {
  return WORDS.find(([, pattern]) => pattern.test(words))?.[0];
}

/** The aspect a sub-heading names: 总体, 结构 or 具体. */
export function sectionPartOf(words: string): Section['part'] {
  return PARTS.find(([, pattern]) => pattern.test(words))?.[0];
}
