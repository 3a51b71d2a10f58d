import type { PartialCoordinate, Stage } from '../cube/coordinate';
import type { ChartKind } from '../chart/account';
import type { SectionKind } from './section';

/** 口径 as spoken: "预算" alone leaves open which budget. */
export type SpokenStage = Stage | '预算';

/** What a word of the text contributes to a claim. */
export type Word =
  | { readonly kind: 'subject'; readonly all: readonly PartialCoordinate[]; readonly loose: boolean; readonly stage?: SpokenStage; readonly sections?: readonly SectionKind[]; /** 结转 of the year's start or end, as the subject before has it. */ readonly open?: true }
  | { readonly kind: 'account'; readonly chart: ChartKind; readonly codes: readonly string[] }
  | { readonly kind: 'stage'; readonly stage: SpokenStage }
  | { readonly kind: 'suffix'; readonly flow: '收入' | '支出'; readonly total: boolean }
  | { readonly kind: 'total' }
  | { readonly kind: 'direction'; readonly sign: 1 | -1 }
  | { readonly kind: 'equal'; readonly roughly: boolean }
  | { readonly kind: 'differ' }
  | { readonly kind: 'share'; readonly closed: boolean }
  | { readonly kind: 'completion'; readonly stage?: SpokenStage }
  | { readonly kind: 'reason' }
  | { readonly kind: 'remark' }
  | { readonly kind: 'amongst' }
  | { readonly kind: 'each' }
  | { readonly kind: 'respectively' }
  | { readonly kind: 'together' }
  | { readonly kind: 'joiner' }
  | { readonly kind: 'perHead' }
  | { readonly kind: 'filler' };

const groups: readonly (readonly [word: Word, spellings: string])[] = [
  [{ kind: 'direction', sign: 1 }, '增加 增长 上升 提高 增幅 上涨 提升 增加额 增长率 增长幅度 增 上浮 上调 调增 增加数 净增 净增加 增长比例 差异率 预决算差异率'],
  [{ kind: 'direction', sign: -1 }, '减少 下降 降低 降幅 减幅 减少额 下降率 下降幅度 减 压减 缩减 下调 减低 调减 下浮 回落 减少数 净减少 下降比例'],
  [{ kind: 'equal', roughly: false }, '持平 一致 相同 相等 等于 无变化 没有变化 无增减变化 无增减 没有增减 无差异 不存在差异 没有差异 未发生变化 不变 无变动 没有变动 无增减变动 均无变化'],
  [{ kind: 'equal', roughly: true }, '基本持平 基本一致 大致持平 基本相同 基本相当 变化不大'],
  [{ kind: 'differ' }, '存在差异 有差异 差异'],
  [{ kind: 'share', closed: false }, '占 占到'],
  [{ kind: 'share', closed: true }, '占比 占比为 所占比例 所占比重 占比重 比重为 占比例'],
  [{ kind: 'completion' }, '完成率 完成率为 执行率 预算执行率 支出执行率 预算完成率 支出完成率 执行进度 完成进度 完成比例 预算执行比例 执行比例 执行比例为 预算执行比例为'],
  [{ kind: 'reason' }, '主要原因 原因是 原因为 原因: 变动原因 差异原因 主要变动原因 增减原因 主要是由于 主要由于 主要是因为 主要因为 是由于 是因为 原因在于 原因主要是 主要系'],
  [{ kind: 'remark' }, '主要是 主要为 原因'],
  [{ kind: 'amongst' }, '其中 其中: 包括 包括: 分别是 具体包括 具体为 具体如下 具体情况如下 构成如下 主要用于以下方面 具体构成 其中,'],
  [{ kind: 'each' }, '均 均为 各 都是 都为 皆为'],
  [{ kind: 'respectively' }, '分别为 分别 分别是 依次为 各为 各是'],
  [{ kind: 'together' }, '合计为 共计为'],
  [{ kind: 'joiner' }, '和 及 与 、 以及'],
  [{ kind: 'perHead' }, '人均 车均 户均 生均 件均 次均 批均 床均 亩均 日均 月均 每人 每人次 每批次 每辆 每车 每户 每天 每月 平均每人 平均每辆 平均每车 平均每批次 平均每人次 平均每户 平均每月 单车 单位成本'],
  [{ kind: 'total' }, '总计 总额'],
  [{ kind: 'suffix', flow: '收入', total: false }, '收入 收入合计 收入决算 收入决算数 本年收入'],
  [{ kind: 'suffix', flow: '支出', total: false }, '支出 支出合计 本年支出 总支出 支出总额 实际支出 决算支出 全年支出'],
  [{ kind: 'suffix', flow: '收入', total: true }, '收入总计'],
  [{ kind: 'suffix', flow: '支出', total: true }, '支出总计'],
  [{ kind: 'stage', stage: '年初预算' }, '年初预算 年初预算数 年初预算安排 年初预算安排数 年初部门预算 年初批复预算 年初预算批复数 年初预算金额'],
  [{ kind: 'stage', stage: '全年预算' }, '全年预算 全年预算数 调整预算 调整预算数 调整后预算 调整后预算数 全年预算安排 全年预算总额 调整后全年预算 年度预算数'],
  [{ kind: 'stage', stage: '预算' }, '预算 预算数 支出预算 支出预算数 预算安排 预算金额 预算安排数 预算总额'],
  [{ kind: 'stage', stage: '决算' }, '决算 决算数 支出决算 支出决算数 执行数 全年执行数 决算金额 决算总额 实际支出数 实际执行数 支出决算金额 决算支出数 支出数 实际完成'],
  [{ kind: 'stage', stage: '上年决算' }, '上年决算 上年决算数 上年数 去年决算数 上年执行数 上年度决算数 上年实际数 上年支出 上年'],
  [{ kind: 'stage', stage: '上年预算' }, '上年预算 上年预算数 上年年初预算 上年年初预算数'],
  [
    { kind: 'filler' },
    '本年 本部门 本单位 我部门 我单位 我局 我委 我办 我中心 我院 我校 本局 部门 单位 年度 本年度 全年 全年共 当年 全部 主要 为 是 共 共计 计 达 达到 约 实际 实现 安排 财政 发生 列支 金额 资金 数 数额 数为 额 的 了 累计 共有 现有 年末 期末 截至 截止 使用 开支 承担 负担 负担费用 合计 小计 总额 共发生 预计 总数 数量 经费 费用 增减 变动 情况 其 中 则 也 该 预决算 同比 经 已 用 由 于 有 口径 按 人次 人数 批次 涉及 本 率 比例 比率 幅度 幅度为 接待 部门(单位) 单位(部门) 部门、单位 占用 占有 占有使用 各项 各类 各单位 各部门 各区 各县 平均 参与 公务接待活动 来访团组 来访 来宾 团组 有所 略 略有 小幅 大幅 相应 同口径 总体 整体 累计共 全口径 年度内 本年累计 全年累计 实际共 支付 计划 合同 完成 使用财政拨款 财政拨款开支的 财政拨款负担的 财政拨款负担费用的 由财政拨款开支的 开支财政拨款的 涉及的 所属各单位 及所属各单位 及所属单位 决算中 支出决算中 中, - — – 加上 加 从 增加到 增加至 增加为 减少为 增长为 下降为 上升为 降低为 增长到 增长至 上升到 上升至 提高到 提高至 减少到 减少至 下降到 下降至 降低到 降低至 降到 降至 升至 增至 减至 压减至 压缩至 调整到 调整至',
  ],
];

/** The words of narrative that carry no subject: directions, shares, completion, reasons, lists, stages, fillers. */
export const PLAIN_WORDS: readonly (readonly [spelling: string, word: Word])[] = groups.flatMap(([word, spellings]) => spellings.split(' ').map((spelling) => [spelling, word] as const));
