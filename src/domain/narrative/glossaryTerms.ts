import type { Coordinate } from '../cube/coordinate';
import { FIGURES } from '../wording/figures';

/** 名词 with its explanation, and the figure that must occur for it to be explained; none = always. */
export interface Term {
  readonly name: string;
  readonly text: string;
  readonly occurs?: Coordinate;
}

const income = (source: NonNullable<Coordinate['source']>): Coordinate => ({ ...FIGURES.本年收入, source });
const spent = (nature: NonNullable<Coordinate['nature']>): Coordinate => ({ ...FIGURES.本年支出, nature });

/** Terms of income, balances, expenditure and management, in the order a reader meets them. */
export const FIXED_TERMS: readonly Term[] = [
  { name: '财政拨款收入', text: '指同级财政当年拨付给单位的资金，分为一般公共预算、政府性基金预算和国有资本经营预算三类财政拨款。', occurs: FIGURES.财政拨款收入 },
  { name: '上级补助收入', text: '指事业单位从主管部门和上级单位得到的、不属于财政拨款的补助。', occurs: income('上级补助') },
  { name: '事业收入', text: '指事业单位开展专业业务活动及与之相关的辅助活动所取得的收入。', occurs: income('事业') },
  { name: '经营收入', text: '指事业单位在专业业务活动及其辅助活动以外，开展非独立核算经营活动所取得的收入。', occurs: income('经营') },
  { name: '附属单位上缴收入', text: '指附属的独立核算单位按规定交给本单位的收入。', occurs: income('附属单位') },
  { name: '其他收入', text: '指上述各项之外的收入，如利息、租金、捐赠和非同级财政拨款等。', occurs: income('其他') },
  { name: '使用非财政拨款结余', text: '指当年收入不够安排支出时，用以前年度积累的非财政拨款结余补足差额的资金。', occurs: FIGURES.使用结余 },
  { name: '年初结转和结余', text: '指以前年度没有用完、转到本年按原用途或按规定继续使用的资金。', occurs: FIGURES.年初结转 },
  { name: '结余分配', text: '指单位按规定从非财政拨款结余中提取专用基金、缴纳所得税等。', occurs: FIGURES.结余分配 },
  { name: '年末结转和结余', text: '指到本年末没有用完、转到下一年度使用的资金。', occurs: FIGURES.年末结转 },
  { name: '基本支出', text: '指保障单位正常运转和完成日常工作所需的支出，包括人员经费和公用经费。', occurs: spent('基本') },
  { name: '项目支出', text: '指在基本支出之外，为完成特定工作任务或事业发展目标所发生的支出。', occurs: spent('项目') },
  { name: '上缴上级支出', text: '指下级单位按规定交给上级单位的支出。', occurs: spent('上缴上级') },
  { name: '经营支出', text: '指事业单位开展非独立核算经营活动所发生的支出。', occurs: spent('经营') },
  { name: '对附属单位补助支出', text: '指事业单位用财政拨款以外的资金补助附属单位的支出。', occurs: spent('对附属单位补助') },
  { name: '人员经费', text: '指基本支出中用于工资福利以及对个人和家庭补助的部分。', occurs: FIGURES.人员经费 },
  { name: '公用经费', text: '指基本支出中用于办公、水电、差旅、维修、设备购置等日常运转的部分。', occurs: FIGURES.公用经费 },
  { name: '政府性基金预算', text: '指依法向特定对象征收或以其他方式筹集、专门用于特定事业的收支预算。', occurs: FIGURES.基金支出 },
  { name: '国有资本经营预算', text: '指对国有资本收益作出支出安排的收支预算。', occurs: FIGURES.国资支出 },
  { name: '“三公”经费', text: '指用财政拨款安排的因公出国（境）费、公务用车购置及运行维护费和公务接待费。其中，公务用车购置费含车辆购置税和牌照费，运行维护费含燃料、维修、过桥过路、保险等费用。' },
  { name: '机关运行经费', text: '指行政单位和参照公务员法管理的事业单位用一般公共预算财政拨款安排的公用经费，如办公、差旅、会议、物业、维修、公务用车运行等费用。', occurs: FIGURES.机关运行 },
];

/** 项 that many departments use, by code: what is paid from it, in plain words. */
export const ACCOUNT_TERMS: Readonly<Record<string, string>> = {
  '2080501': '指行政单位（含参照公务员法管理的事业单位）开支的离退休经费。',
  '2080502': '指事业单位开支的离退休经费。',
  '2080503': '指为离退休人员管理机构提供服务所发生的支出。',
  '2080505': '指单位为职工缴纳的基本养老保险费。',
  '2080506': '指单位为职工实际缴纳的职业年金。',
  '2080507': '指对机关事业单位基本养老保险基金的补助。',
  '2080599': '指上述各项之外用于行政事业单位养老方面的支出。',
  '2080801': '指按规定发给死亡职工家属的抚恤金和丧葬补助。',
  '2082701': '指财政对失业保险基金的补助。',
  '2082702': '指财政对工伤保险基金的补助。',
  '2089999': '指上述各项之外用于社会保障和就业方面的支出。',
  '2101101': '指行政单位为职工缴纳的基本医疗保险费等医疗经费。',
  '2101102': '指事业单位为职工缴纳的基本医疗保险费等医疗经费。',
  '2101103': '指按规定用于公务员医疗补助的经费。',
  '2101199': '指上述各项之外用于行政事业单位医疗方面的支出。',
  '2210201': '指单位按规定比例为职工缴存的住房公积金。',
  '2210202': '指按房改政策发给职工的租金补贴。',
  '2210203': '指按房改政策发给符合条件职工的购房补贴。',
};

/** Numbers of 项 that mean the same in every 款 of a managing office. */
export const OFFICE_TERMS: Readonly<Record<string, string>> = {
  '01': '指行政单位（含参照公务员法管理的事业单位）的基本支出，用于人员和日常运转。',
  '02': '指行政单位（含参照公务员法管理的事业单位）没有单独设置项级科目的其他项目支出。',
  '03': '指为机关提供后勤服务的各类中心所发生的支出。',
  '50': '指事业单位的基本支出，用于人员和日常运转。',
};
