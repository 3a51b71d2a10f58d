import type { Entry } from '../entry';

/** 三公 items, as rows or as columns; the total has no item. */
export const THREE_PUBLIC_ENTRIES = [
  { id: 'threePublic', label: '“三公”经费支出合计', synonyms: ['“三公”经费支出', '“三公”经费合计', '三公经费', '“三公”经费', '“三公”经费支出总计', '“三公”经费总计'], at: { flow: '三公' } },
  { id: 'abroad', label: '因公出国（境）费用', synonyms: ['因公出国（境）费', '因公出国境费', '因公出国（境）', '因公出国（境）经费', '因公出国（境）支出', '出国（境）费'], at: { flow: '三公', item: '出国' } },
  {
    id: 'vehicle',
    label: '公务用车购置及运行维护费',
    synonyms: ['公务用车购置及运行维护费小计', '公务用车购置及运行费', '公务用车购置和运行费', '公务用车费', '公务用车购置及运行维护费用', '公务用车购置和运行维护费', '公务用车购置及运行维护支出', '公务用车购置及运行费用', '公务用车购置及运行'],
    at: { flow: '三公', item: '车' },
  },
  { id: 'vehiclePurchase', label: '公务用车购置费', synonyms: ['公务用车购置', '购置费', '公务用车购置费用', '公务用车购置支出', '车辆购置费'], at: { flow: '三公', item: '车购置' } },
  { id: 'vehicleRunning', label: '公务用车运行维护费', synonyms: ['公务用车运行费', '公务用车运行维护', '运行费', '运行维护费', '公务用车运行维护费用', '公务用车运行维护支出', '公务用车维护费', '车辆运行费'], at: { flow: '三公', item: '车运行' } },
  { id: 'reception', label: '公务接待费', synonyms: ['公务招待费', '公务接待', '公务接待费用', '接待费', '公务接待支出', '公务接待费支出'], at: { flow: '三公', item: '接待' } },
  { id: 'domesticReception', label: '国内接待费', synonyms: ['国内公务接待费', '国内公务接待支出', '国内接待支出', '国内公务接待'], at: { flow: '三公', item: '国内接待' } },
  { id: 'foreignAffairsReception', label: '外事接待费', synonyms: ['其中：外事接待费', '外事接待支出', '外宾接待支出', '外宾接待费'], at: { flow: '三公', item: '外事接待' } },
  { id: 'overseasReception', label: '国（境）外接待费', synonyms: ['国（境）外公务接待费', '国境外接待费', '国（境）外接待支出', '国（境）外公务接待支出'], at: { flow: '三公', item: '国外接待' } },
  { id: 'meetings', label: '会议费', at: { flow: '三公', item: '会议费' } },
  { id: 'training', label: '培训费', at: { flow: '三公', item: '培训费' } },
] as const satisfies readonly Entry[];

/** 相关统计数: counts beside the 三公 money. */
export const COUNT_ENTRIES = [
  { id: 'groups', label: '因公出国（境）团组数', synonyms: ['出国（境）团组数', '因公出国（境）团组'], at: { flow: '数量', item: '团组' } },
  { id: 'travellers', label: '因公出国（境）人次数', synonyms: ['因公出国（境）人数', '出国（境）人次数', '因公出国（境）人次', '出国（境）人次'], at: { flow: '数量', item: '出国人次' } },
  { id: 'bought', label: '公务用车购置数', synonyms: ['公务用车购置数量', '公务用车购置辆数'], at: { flow: '数量', item: '购车数' } },
  { id: 'kept', label: '公务用车保有量', synonyms: ['公务用车保有数', '公务用车保有数量', '公务用车年末保有量'], at: { flow: '数量', item: '保有量' } },
  { id: 'receptions', label: '国内公务接待批次', synonyms: ['国内接待批次', '公务接待批次', '国内公务接待批次数'], at: { flow: '数量', item: '国内接待批次' } },
  { id: 'foreignReceptions', label: '外事接待批次', synonyms: ['其中：外事接待批次', '外事接待批次数'], at: { flow: '数量', item: '外事接待批次' } },
  { id: 'guests', label: '国内公务接待人次', synonyms: ['国内接待人次', '公务接待人次', '国内公务接待人次数'], at: { flow: '数量', item: '国内接待人次' } },
  { id: 'foreignGuests', label: '外事接待人次', synonyms: ['其中：外事接待人次', '外事接待人次数'], at: { flow: '数量', item: '外事接待人次' } },
  { id: 'overseasReceptions', label: '国（境）外公务接待批次', synonyms: ['国（境）外接待批次', '国（境）外公务接待批次数'], at: { flow: '数量', item: '国外接待批次' } },
  { id: 'overseasGuests', label: '国（境）外公务接待人次', synonyms: ['国（境）外接待人次', '国（境）外公务接待人次数'], at: { flow: '数量', item: '国外接待人次' } },
] as const satisfies readonly Entry[];

/** 国有资产占用: vehicles by use and equipment. */
export const ASSET_ENTRIES = [
  { id: 'vehicles', label: '车辆数合计', synonyms: ['车辆合计', '车辆数', '车辆', '车辆总数', '车辆数小计', '共有车辆'], at: { flow: '资产', item: '车辆' } },
  { id: 'ministerCars', label: '副部（省）级及以上领导用车', synonyms: ['副省级及以上领导用车', '部（省）级及以上领导用车', '省部级及以上领导用车', '省级及以上领导用车', '副部（省）级以上领导用车'], at: { flow: '资产', item: '副省级用车' } },
  { id: 'leaderCars', label: '主要负责人用车', synonyms: ['主要领导干部用车', '主要领导用车', '一般公务用车'], at: { flow: '资产', item: '主要负责人用车' } },
  { id: 'secretCars', label: '机要通信用车', synonyms: ['机要通讯用车', '机要通信车'], at: { flow: '资产', item: '机要通信用车' } },
  { id: 'emergencyCars', label: '应急保障用车', synonyms: ['应急用车', '应急保障车'], at: { flow: '资产', item: '应急保障用车' } },
  { id: 'enforcementCars', label: '执法执勤用车', synonyms: ['一般执法执勤用车', '执法执勤车', '特种执法执勤用车'], at: { flow: '资产', item: '执法执勤用车' } },
  { id: 'technicalCars', label: '特种专业技术用车', synonyms: ['特种技术用车', '专业技术用车', '特种专业技术车'], at: { flow: '资产', item: '特种专业技术用车' } },
  { id: 'veteranCars', label: '离退休干部服务用车', synonyms: ['离退休干部用车', '老干部服务用车', '离退休干部服务车'], at: { flow: '资产', item: '离退休干部用车' } },
  { id: 'otherCars', label: '其他用车', synonyms: ['其他车辆', '其它用车'], at: { flow: '资产', item: '其他用车' } },
  { id: 'equipment100', label: '单价100万元（含）以上设备（不含车辆）', synonyms: ['单价100万元以上设备（不含车辆）', '单位价值100万元以上设备（不含车辆）', '单价100万元（含）以上设备', '单价100万元以上专用设备', '单位价值100万元以上专用设备', '单价100万元以上设备', '单位价值100万元以上大型设备'], at: { flow: '资产', item: '设备100万' } },
  { id: 'equipment50', label: '单价50万元以上通用设备', synonyms: ['单位价值50万元以上通用设备', '单价50万元（含）以上通用设备'], at: { flow: '资产', item: '设备50万' } },
] as const satisfies readonly Entry[];

/** 政府采购 by kind; the total has no item. */
export const PROCUREMENT_ENTRIES = [
  { id: 'procurement', label: '政府采购支出总额', synonyms: ['政府采购支出合计', '政府采购金额合计', '采购合计', '政府采购合计', '政府采购总额', '政府采购预算'], at: { flow: '采购' } },
  { id: 'goods', label: '货物', synonyms: ['政府采购货物支出', '货物支出', '货物类', '政府采购货物预算', '货物采购'], at: { flow: '采购', item: '货物' } },
  { id: 'works', label: '工程', synonyms: ['政府采购工程支出', '工程支出', '工程类', '政府采购工程预算', '工程采购'], at: { flow: '采购', item: '工程' } },
  { id: 'services', label: '服务', synonyms: ['政府采购服务支出', '服务支出', '服务类', '政府采购服务预算', '服务采购'], at: { flow: '采购', item: '服务' } },
] as const satisfies readonly Entry[];

/** 机关运行经费; the total has no item. */
export const OPERATING_ENTRIES = [
  { id: 'operatingFunds', label: '机关运行经费', synonyms: ['机关运行经费支出', '机关运行经费合计', '机关运行经费预算数', '机关运行经费预算', '机关运行费'], at: { flow: '机关运行' } },
  { id: 'administrativeUnits', label: '行政单位', synonyms: ['行政单位机关运行经费'], at: { flow: '机关运行', item: '行政单位' } },
  { id: 'civilServiceUnits', label: '参照公务员法管理事业单位', synonyms: ['参照公务员法管理的事业单位', '参公事业单位', '参公管理事业单位', '参照公务员管理事业单位'], at: { flow: '机关运行', item: '参公单位' } },
] as const satisfies readonly Entry[];
