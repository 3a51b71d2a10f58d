import type { Bare } from './subject';

/**
 * 其中: a whole and parts that are all of it. `closed` tells when the parts listed are surely complete: all of them named,
 * or the one that closes the list ("其他用车").
 */
export interface Family {
  readonly whole: Bare;
  readonly parts: readonly Bare[];
  readonly closing: readonly Bare[];
  /** The parts may overlap in some forms: adding up confirms, a difference proves nothing. */
  readonly loose?: boolean;
}

const items = (flow: Bare['flow'], names: readonly string[]): readonly Bare[] => names.map((item) => ({ flow, item }));

const VEHICLES = items('资产', ['副省级用车', '主要负责人用车', '机要通信用车', '应急保障用车', '执法执勤用车', '特种专业技术用车', '离退休干部用车', '其他用车']);
const PROCUREMENT = items('采购', ['货物', '工程', '服务']);
const THREE_PUBLIC = items('三公', ['出国', '车', '接待']);
const VEHICLE_COSTS = items('三公', ['车购置', '车运行']);
const FOREIGN_AND_OTHER = items('三公', ['外事接待', '其他国内接待']);
const DOMESTIC_AND_OVERSEAS = items('三公', ['国内接待', '国外接待']);
const FOREIGN_AND_DOMESTIC = items('三公', ['外事接待', '国内接待']);
const RECEPTIONS = items('数量', ['外事接待批次', '其他国内接待批次']);
const GUESTS = items('数量', ['外事接待人次', '其他国内接待人次']);
const FUNDS = (flow: '收入' | '支出'): readonly Bare[] => (['一般公共', '政府性基金', '国有资本'] as const).map((source) => ({ flow, source }));
const INCOME: readonly Bare[] = (['财政拨款', '上级补助', '事业', '经营', '附属单位', '其他'] as const).map((source) => ({ flow: '收入', source }));
const NATURES: readonly Bare[] = (['基本', '项目', '上缴上级', '经营', '对附属单位补助'] as const).map((nature) => ({ flow: '支出', nature }));

/** Every 其中 whose parts make up the whole by the forms themselves. */
export const FAMILIES: readonly Family[] = [
  { whole: { flow: '采购' }, parts: PROCUREMENT, closing: PROCUREMENT },
  { whole: { flow: '资产', item: '车辆' }, parts: VEHICLES, closing: VEHICLES.slice(3) },
  { whole: { flow: '三公' }, parts: THREE_PUBLIC, closing: THREE_PUBLIC },
  { whole: { flow: '三公', item: '车' }, parts: VEHICLE_COSTS, closing: VEHICLE_COSTS },
  { whole: { flow: '三公', item: '接待' }, parts: FOREIGN_AND_OTHER, closing: FOREIGN_AND_OTHER },
  { whole: { flow: '三公', item: '接待' }, parts: DOMESTIC_AND_OVERSEAS, closing: DOMESTIC_AND_OVERSEAS },
  { whole: { flow: '三公', item: '接待' }, parts: FOREIGN_AND_DOMESTIC, closing: FOREIGN_AND_DOMESTIC, loose: true },
  { whole: { flow: '数量', item: '国内接待批次' }, parts: RECEPTIONS, closing: RECEPTIONS },
  { whole: { flow: '数量', item: '国内接待人次' }, parts: GUESTS, closing: GUESTS },
  { whole: { flow: '收入', source: '财政拨款' }, parts: FUNDS('收入'), closing: FUNDS('收入') },
  { whole: { flow: '收入' }, parts: INCOME, closing: INCOME },
  { whole: { flow: '支出' }, parts: NATURES, closing: NATURES },
  {
    whole: { flow: '支出', source: '一般公共', nature: '基本' },
    parts: [
      { flow: '支出', source: '一般公共', nature: '基本', economic: '人员' },
      { flow: '支出', source: '一般公共', nature: '基本', economic: '公用' },
    ],
    closing: [
      { flow: '支出', source: '一般公共', nature: '基本', economic: '人员' },
      { flow: '支出', source: '一般公共', nature: '基本', economic: '公用' },
    ],
  },
];
