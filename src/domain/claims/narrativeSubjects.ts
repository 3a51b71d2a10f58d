import type { PartialCoordinate } from '../cube/coordinate';
import type { SectionKind } from './section';
import type { Word } from './words';

type SubjectWord = Extract<Word, { kind: 'subject' }>;

interface Group {
  readonly all: readonly PartialCoordinate[];
  readonly spellings: string;
  readonly sections?: readonly SectionKind[];
  readonly loose?: boolean;
  readonly stage?: '预算';
  readonly open?: true;
}

const BOTH: readonly PartialCoordinate[] = [{ flow: '收入总计' }, { flow: '支出总计' }];
const item = (flow: '三公' | '数量' | '采购' | '资产', name: string, spellings: string, sections?: readonly SectionKind[]): Group => ({ all: [{ flow, item: name }], spellings, ...(sections === undefined ? {} : { sections }) });

const equipment = (worth: string): string =>
  ['单价', '单位价值']
    .flatMap((price) => [`${price}${worth}万元`, `${price}${worth}万`])
    .flatMap((price) => [`${price}(含)以上`, `${price}以上(含)`, `${price}以上`])
    .flatMap((price) => ['设备', '专用设备', '通用设备', '大型设备'].flatMap((kind) => [`${price}${kind}`, `${price}${kind}(不含车辆)`]))
    .join(' ');

/** Every way of putting words together, one of each set. */
function spelled(...sets: readonly string[]): string {
  return sets.reduce<readonly string[]>((all, set) => all.flatMap((start) => set.split('|').map((end) => start + end)), ['']).join(' ');
}

const FEES = '费|费用|支出|费支出|费用支出|经费|经费支出';
const CARS = '公务用车|公务车|公车|车辆';
const AND = '及|和|与|、';
const FUNDS = [
  ['财政拨款', '财政拨款|财政拨款预算'],
  ['一般公共', '一般公共预算财政拨款|一般公共预算'],
  ['政府性基金', '政府性基金预算财政拨款|政府性基金预算|政府性基金'],
  ['国有资本', '国有资本经营预算财政拨款|国有资本经营预算'],
] as const;

/** "财政拨款收入、支出总计": both totals of one fund. */
const FUND_TOTALS: readonly Group[] = FUNDS.map(([source, names]) => ({
  all: BOTH.map((both) => ({ ...both, source })),
  spellings: `${spelled(names, '收入、支出|收入和支出|收入与支出|收入支出', '总计|决算总计|总额|总体')} ${spelled(names, '收、支|收支', '总计|决算总计|总额|总体|')}`,
}));

const GROUPS: readonly Group[] = [
  ...FUND_TOTALS,
  { all: BOTH, spellings: '收入、支出决算总计 收入支出决算总计 收支决算总计 收入决算总计和支出决算总计 收、支决算总计 收、支总计 收支总计 收入支出总计 收入、支出总计 收入和支出总计 收入总计和支出总计 收入总计与支出总计 收入总计、支出总计 收、支总额 收支总额 收、支 收支 收入支出 收入和支出 总收支 收、支总数' },
  { all: BOTH, spellings: '收支总预算 收入支出总预算 收支预算总额 收支总预算数 部门收支总预算', stage: '预算' },
  { all: [{ flow: '收入总计' }], spellings: '收入总预算 收入预算总额 部门收入总预算 总收入预算 收入预算总计', stage: '预算' },
  { all: [{ flow: '支出总计' }], spellings: '支出总预算 支出预算总额 部门支出总预算 总支出预算 支出预算总计', stage: '预算' },
  { all: [{ flow: '支出', source: '一般公共' }], spellings: '一般公共预算当年拨款 一般公共预算当年财政拨款 一般公共预算当年支出 一般公共预算拨款规模 一般公共预算支出预算', stage: '预算' },
  { all: [{ flow: '收入' }], spellings: '总收入 收入总额 本年总收入 全年收入合计 全年总收入 当年收入合计 收入决算合计 本年收入决算合计 决算收入' },
  { all: [{ flow: '支出' }], spellings: '总支出 支出总额 本年总支出 全年支出合计 全年总支出 当年支出合计 支出决算合计 本年支出决算合计 支出决算总额 部门支出合计' },
  { all: [{ flow: '收入总计' }], spellings: '收入决算总计 决算收入总计 收入总额 总收入' },
  { all: [{ flow: '支出总计' }], spellings: '支出决算总计 决算支出总计 支出总额 总支出' },
  { all: [{ flow: '年初结转' }], spellings: '年初财政拨款结转和结余资金 上年结转资金 年初结转和结余资金' },
  { all: [{ flow: '支出', source: '国有资本' }], spellings: '国有资金经营预算支出 国有资本预算支出' },
  { all: [{ source: '国有资本' }], spellings: '国有资金经营预算 国有资本预算 国有资金经营预算财政拨款' },
  { all: [{ source: '财政拨款' }], spellings: '本年财政拨款 财政拨款预算 财政拨款总' },
  { all: [{ flow: '支出', item: '社会保险基金' }], spellings: '社会保险基金预算支出 社会保险基金预算项目支出 社会保险基金预算' },
  { all: [{ flow: '支出', item: '整体支出' }], spellings: '整体支出 部门整体支出 单位整体支出' },
  { all: [{ flow: '三公' }], spellings: '三公经费财政拨款支出 财政拨款三公经费支出 财政拨款三公经费 三公经费财政拨款 三公经费一般公共预算财政拨款支出 一般公共预算财政拨款三公经费支出 一般公共预算财政拨款三公经费 三公经费一般公共预算 三公经费支出总额 三公经费总支出 三公经费总额' },
  { all: [{ flow: '三公', item: '车' }], spellings: spelled(CARS, '购置|购置费', AND, '运行|运行维护|运维|运行维修', `${FEES}|`) },
  { all: [{ flow: '三公', item: '车购置' }], spellings: `${spelled('公务用车|公务车|公车', '购置', `${FEES}|`)} 车辆购置费 车辆购置支出` },
  { all: [{ flow: '三公', item: '车运行' }], spellings: `${spelled('公务用车|公务车|公车|车辆', '运行|运行维护|运维|运行维修', `${FEES}|`)} 公务车用车运行费` },
  { all: [{ flow: '三公', item: '出国' }], spellings: `${spelled('因公出国(境)|因公出国境', FEES)} ${spelled('因公出国|因公临时出国(境)', `${FEES}|`)} ${spelled('出国(境)', '费支出|费用支出|经费|经费支出')}` },
  { all: [{ flow: '三公', item: '接待' }], spellings: spelled('公务接待', FEES) },
  { all: [{ flow: '支出', nature: '基本' }], spellings: spelled('', '正常运转的|运转的|', '日常支出') },
  { all: [{ flow: '支出', nature: '项目' }], spellings: spelled('', '用于|', '专项业务工作的经费支出') },
  { all: [{ flow: '年末结转' }], spellings: '结转和结余 结转结余', open: true },
  { all: [{ flow: '年末结转', source: '财政拨款' }], spellings: '财政拨款结转和结余 财政拨款结转结余', open: true },
  item('三公', '其他国内接待', '其他国内公务接待支出 其他国内公务接待 其他国内公务接待费 其他国内接待费 其他公务接待支出'),
  item('三公', '外事接待', '外宾接待 外事接待 外宾接待费支出 外事接待费支出'),
  item('三公', '国外接待', '国(境)外接待 接待国(境)外'),
  item('数量', '团组', '因公出国(境)团组数 出国(境)团组数 出国团组 出国(境)团组 因公出国(境)团组 因公出国团组 出国团组数'),
  item('数量', '出国人次', '出国(境)人次 因公出国(境)人次 出国(境)人数 因公出国人次 出国(境)人员'),
  item('数量', '购车数', '购置车辆 购置公务用车 更新公务用车 更新购置公务用车 公务用车购置量 公务用车更新数 新购公务用车 购置(更新)公务用车 购置更新公务用车 公务用车购置数量 购置的公务用车 购置公务用车数量 购置数', ['三公']),
  item('数量', '保有量', '公务用车保有量 保有量 公务用车保有数量 车辆保有量 公务用车保有辆 共有公务用车 实有公务用车 公务用车实有 现有公务用车', ['三公']),
  item('数量', '国内接待批次', '国内来访团组 国内公务接待批次 国内来访团组数 国内公务接待团组'),
  item('数量', '国内接待人次', '国内公务接待人次 国内公务接待人数'),
  item('数量', '外事接待批次', '国(境)外来访团组 外宾来访团组 外事接待批次 来访外宾团组'),
  item('数量', '外事接待人次', '来访外宾 外事接待人次 外宾人次'),
  { all: [{ flow: '采购' }], spellings: '政府采购支出总额 政府采购支出 政府采购支出金额 政府采购金额 政府采购总金额 政府采购支出总金额 采购支出总额 政府采购合同金额' },
  item('采购', '中小企业', '授予中小企业合同金额 中小企业合同金额 授予中小企业 授予中小企业的合同金额 授予中小企业合同总额 授予中小企业的采购金额'),
  item('采购', '小微企业', '授予小微企业合同金额 小微企业合同金额 授予小微企业 授予小微企业的合同金额 授予小微企业合同总额 授予小型、微型企业合同金额'),
  item('采购', '中小企业货物', '货物采购授予中小企业合同金额 授予中小企业货物合同金额 货物采购授予中小企业的合同金额'),
  item('采购', '中小企业工程', '工程采购授予中小企业合同金额 授予中小企业工程合同金额 工程采购授予中小企业的合同金额'),
  item('采购', '中小企业服务', '服务采购授予中小企业合同金额 授予中小企业服务合同金额 服务采购授予中小企业的合同金额'),
  item('采购', '货物', '货物支出金额 货物支出总额 货物采购支出 货物采购金额 货物支出 政府采购货物 货物类支出', ['采购']),
  item('采购', '工程', '工程支出金额 工程支出总额 工程采购支出 工程采购金额 工程支出 政府采购工程 工程类支出', ['采购']),
  item('采购', '服务', '服务支出金额 服务支出总额 服务采购支出 服务采购金额 服务支出 政府采购服务 服务类支出', ['采购']),
  item('资产', '车辆', '共有车辆 共有公务用车 车辆合计 公务用车 公车 实有车辆 保有车辆', ['资产']),
  item('资产', '副省级用车', '级领导干部用车 级及以上领导干部用车 级及以上领导用车 级以上领导用车 级以上领导干部用车 级领导用车 部级领导干部用车 省级领导干部用车', ['资产']),
  item('资产', '设备100万', `专用设备 大型设备 设备(不含车辆) ${equipment('100')}`, ['资产']),
  item('资产', '设备50万', `通用设备 ${equipment('50')}`, ['资产']),
  item('数量', '绩效资金', '共涉及资金 涉及资金 涉及金额 共涉及金额 涉及项目资金 共涉及项目资金 涉及预算资金 共涉及预算资金 涉及财政资金 涉及项目预算资金 资金', ['绩效']),
  item('数量', '购置车辆数', '安排购置车辆', ['资产']),
  item('数量', '一级项目', '一级项目 一级项目绩效自评个数', ['绩效']),
  item('数量', '二级项目', '二级项目 二级项目绩效自评个数', ['绩效']),
];

/** Wordings of the 情况说明 for its subjects, beside the labels of the forms. */
export const NARRATIVE_SUBJECTS: readonly (readonly [spelling: string, word: SubjectWord])[] = GROUPS.flatMap(({ all, spellings, sections, stage, open, loose = false }) =>
  spellings.split(' ').map((spelling) => [spelling, { kind: 'subject', all, loose, ...(stage === undefined ? {} : { stage }), ...(open === undefined ? {} : { open }), ...(sections === undefined ? {} : { sections }) }] as const),
);
