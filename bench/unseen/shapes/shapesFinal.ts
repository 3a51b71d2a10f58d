import type { At, Cell, Row, Shape } from './shapeBook';
import { balance, BASIC, beside, blocks, byAccount, byEconomic, CAPITAL, economicLead, figures, fiscal, FUND, GENERAL, head, INCOME, lines, NATURE_HEADS, natures, NATURES, plainLead, PROJECT, SIX, SOURCE_HEADS, SOURCES, SPENT, threeLead } from './tables';

const SIDE_HEADS: readonly Row[] = [['收入', '', '', '支出', '', ''], ['项目', '行次', '金额', '项目', '行次', '金额'], ['栏次', '', '1', '栏次', '', '2']];
const FISCAL_HEADS: readonly Row[] = [['收入', '', '支出'], ['项目', '金额', '项目', '合计', '一般公共预算财政拨款', '政府性基金预算财政拨款', '国有资本经营预算财政拨款']];
const BLOCK_HEADS: readonly Row[] = [['人员经费', '', '', '公用经费'], ['科目编码', '科目名称', '金额', '科目编码', '科目名称', '金额', '科目编码', '科目名称', '金额']];
const three = (at: At): readonly At[] => [at, ...natures(at, '基本', '项目')];

/** 四川: thirteen tables at the end of the document; economic lines down under three funds, and economic lines across by 科目. */
const sichuan: Shape = {
  name: '四川决算：财政拨款支出明细按经济分类横排',
  unit: '万元',
  write: (b) => {
    const lead = threeLead(b);
    const across = b.lines(GENERAL);
    const classAt = (code: string): number => across.filter((other) => other.startsWith(code.slice(0, 3))).length;
    const top = (title: string, n: number, width: number): readonly Row[] => head(title, `公开${String(n).padStart(2, '0')}表`, '金额单位：万元', width);
    const funds = [GENERAL, FUND, CAPITAL].flatMap((at) => three(at));
    const codesHead = (columns: readonly string[]): readonly Row[] => [['项目', '', '', '', ...columns], ['支出功能分类科目编码', '', '', '科目名称'], ['类', '款', '项', '栏次', ...columns.map((_, at) => String(at + 1))]];
    const economic: At = { flow: '支出', source: '财政拨款' };
    return [
      { name: '封面', tables: [[['示例市政务服务中心'], ['2024年度单位决算公开表']]] },
      { name: '公开01表', tables: [balance(b, [...top('收入支出决算总表', 1, 6), ...SIDE_HEADS])] },
      { name: '公开02表', tables: [[...top('收入决算表', 2, 11), ...codesHead(SOURCE_HEADS), ['合计', '', '', '', ...figures(b, {}, SOURCES)], ...byAccount(b, b.codes(SOURCES), lead, SOURCES)]] },
      { name: '公开03表', tables: [[...top('支出决算表', 3, 10), ...codesHead(NATURE_HEADS), ['合计', '', '', '', ...figures(b, {}, NATURES)], ...byAccount(b, b.codes(SPENT), lead, NATURES)]] },
      { name: '公开04表', tables: [fiscal(b, [...top('财政拨款收入支出决算总表', 4, 7), ...FISCAL_HEADS])] },
      {
        name: '公开05表',
        tables: [
          [
            ...top('财政拨款支出决算明细表', 5, 12),
            ['项目', '', '合计', '一般公共预算财政拨款', '', '', '政府性基金预算财政拨款', '', '', '国有资本经营预算财政拨款', '', ''],
            ['经济分类科目编码', '科目名称', '', '小计', '基本支出', '项目支出', '小计', '基本支出', '项目支出', '小计', '基本支出', '项目支出'],
            ['', '合计', ...figures(b, {}, [economic, ...funds])],
            ...byEconomic(b, b.lines(economic), economicLead(b), [economic, ...funds]),
          ],
        ],
      },
      { name: '公开06表', tables: [[...top('一般公共预算财政拨款支出决算表', 6, 7), ...codesHead(['合计', '基本支出', '项目支出']), ['合计', '', '', '', ...figures(b, {}, three(GENERAL))], ...byAccount(b, b.codes(GENERAL), lead, three(GENERAL))]] },
      {
        name: '公开07表',
        tables: [
          [
            ...top('一般公共预算财政拨款支出决算明细表', 7, 5 + across.length),
            ['项目', '', '', '', '合计', ...across.map((code) => (code.length === 3 ? b.line(code) : ''))],
            ['支出功能分类科目编码', '', '', '科目名称', '', ...across.map((code) => (code.length === 3 ? '小计' : b.line(code)))],
            ['类', '款', '项', '', '', ...across.map(() => '')],
            ['合计', '', '', '', ...figures(b, GENERAL, [{}, ...across.map((economicCode) => ({ economic: economicCode }))])],
            ...byAccount(b, b.codes(GENERAL), lead, [GENERAL, ...across.map((economicCode) => ({ ...GENERAL, economic: economicCode }))]),
          ],
        ].filter(() => classAt('301') > 0),
      },
      { name: '公开08表', tables: [blocks(b, [...top('一般公共预算财政拨款基本支出决算明细表', 8, 9), ...BLOCK_HEADS], 3)] },
      { name: '公开09表', tables: [[...top('一般公共预算财政拨款项目支出决算表', 9, 5), ['项目', '', '', '', '金额'], ['支出功能分类科目编码', '', '', '科目名称', ''], ['类', '款', '项', '', ''], ['合计', '', '', '', b.fig(PROJECT)], ...byAccount(b, b.codes(PROJECT), lead, [PROJECT])]] },
      { name: '公开10表', tables: [fund(b, top('政府性基金预算财政拨款收入支出决算表', 10, 10), lead)] },
      { name: '公开12表', tables: [[...top('国有资本经营预算财政拨款支出决算表', 12, 7), ...codesHead(['合计', '基本支出', '项目支出']), ['合计', '', '', '', ...figures(b, {}, three(CAPITAL))], ...byAccount(b, b.codes(CAPITAL), lead, three(CAPITAL))]] },
      { name: '公开13表', tables: [wideThree(b, top('财政拨款“三公”经费支出决算表', 13, 12))] },
    ];
  },
};

type Book = Parameters<Shape['write']>[0];

function fund(b: Book, top: readonly Row[], lead: (code: string) => Row): readonly Row[] {
  const source = '政府性基金' as const;
  const columns: readonly At[] = [{ flow: '年初结转', source }, { flow: '收入', source }, ...three(FUND), { flow: '年末结转', source }];
  return [
    ...top,
    ['项目', '', '', '', '年初结转和结余', '本年收入', '本年支出', '', '', '年末结转和结余'],
    ['支出功能分类科目编码', '', '', '科目名称', '', '', '小计', '基本支出', '项目支出', ''],
    ['类', '款', '项', '', '', '', '', '', '', ''],
    ['合计', '', '', '', ...figures(b, {}, columns)],
    ...byAccount(b, b.codes(columns), lead, columns),
  ];
}

function wideThree(b: Book, top: readonly Row[]): readonly Row[] {
  const group = ['合计', '因公出国（境）费', '公务用车购置及运行费', '', '', '公务接待费'];
  const under = ['', '', '小计', '公务用车购置费', '公务用车运行费', ''];
  return [...top, ['预算数', '', '', '', '', '', '决算数', '', '', '', '', ''], [...group, ...group], [...under, ...under], figures(b, {}, [...SIX.map((at) => ({ ...at, stage: '全年预算' as const })), ...SIX])];
}

/** 云南: 一般公共预算 with 结转 by 基本 and 项目, 人员 and 公用 under 基本支出; 三公 together with 机关运行; assets across. */
const yunnan: Shape = {
  name: '云南决算：收支结转横排十五栏，国有资产使用情况表',
  unit: '元',
  zero: '',
  separators: true,
  write: (b) => {
    const lead = plainLead(b);
    const top = (title: string, n: number, width: number): readonly Row[] => head(title, `公开${String(n).padStart(2, '0')}表`, '金额单位：元', width, '部门：示例市文化馆');
    const general = '一般公共' as const;
    const columns: readonly At[] = [
      { flow: '年初结转', source: general },
      { flow: '收入', source: general },
      GENERAL,
      BASIC,
      { ...BASIC, economic: '人员' },
      { ...BASIC, economic: '公用' },
      PROJECT,
      { flow: '年末结转', source: general },
    ];
    return [
      { name: 'GK01 收入支出决算总表', tables: [balance(b, [...top('收入支出决算总表', 1, 6), ...SIDE_HEADS])] },
      { name: 'GK02 收入决算表', tables: [[...top('收入决算表', 2, 9), ['项目', '', ...SOURCE_HEADS], ['支出功能分类科目代码', '科目名称', ''], ['栏次', '', '1', '2', '3', '4', '5', '6', '7'], ['合计', '', ...figures(b, {}, SOURCES)], ...byAccount(b, b.codes(SOURCES), lead, SOURCES)]] },
      { name: 'GK03 支出决算表', tables: [[...top('支出决算表', 3, 8), ['项目', '', ...NATURE_HEADS], ['支出功能分类科目代码', '科目名称', ''], ['栏次', '', '1', '2', '3', '4', '5', '6'], ['合计', '', ...figures(b, {}, NATURES)], ...byAccount(b, b.codes(SPENT), lead, NATURES)]] },
      {
        name: 'GK05 一般公共预算财政拨款收入支出决算表',
        tables: [
          [
            ...top('一般公共预算财政拨款收入支出决算表', 5, 10),
            ['项目', '', '年初结转和结余', '本年收入', '本年支出', '', '', '', '', '年末结转和结余'],
            ['支出功能分类科目代码', '科目名称', '', '', '合计', '基本支出', '', '', '项目支出', ''],
            ['', '', '', '', '', '小计', '人员经费', '公用经费', '', ''],
            ['合计', '', ...figures(b, {}, columns)],
            ...byAccount(b, b.codes(columns), lead, columns),
          ],
        ],
      },
      { name: 'GK06 一般公共预算财政拨款基本支出决算表', tables: [blocks(b, [...top('一般公共预算财政拨款基本支出决算表', 6, 9), ['人员经费', '', '', '公用经费'], ['科目代码', '科目名称', '决算数', '科目代码', '科目名称', '决算数', '科目代码', '科目名称', '决算数']], 3)] },
      {
        name: 'GK10 “三公”经费、行政参公单位机关运行经费情况表',
        tables: [
          [
            ...top('财政拨款“三公”经费、行政参公单位机关运行经费情况表', 10, 4),
            ['项目', '行次', '预算数', '决算统计数'],
            ['栏次', '', '1', '2'],
            ['一、“三公”经费支出', '1', '—', '—'],
            ...(['（一）支出合计', '1．因公出国（境）费', '2．公务用车购置及运行维护费', '（1）公务用车购置费', '（2）公务用车运行维护费', '3．公务接待费'] as const).map((label, i): Row => [label, String(i + 2), b.fig({ ...SIX[i], stage: '全年预算' }), b.fig(SIX[i] ?? {})]),
            ['（二）相关统计数', '8', '—', '—'],
            ['1．因公出国（境）团组数（个）', '9', '—', { text: '2', at: { flow: '数量', stage: '决算', item: '团组' } }],
            ['2．公务用车保有量（辆）', '10', '—', { text: '3', at: { flow: '数量', stage: '决算', item: '保有量' } }],
            ['3．国内公务接待批次（个）', '11', '—', { text: '12', at: { flow: '数量', stage: '决算', item: '国内接待批次' } }],
            ['二、机关运行经费', '12', '—', '—'],
            ['（一）行政单位', '13', '—', { text: '120,000.00', at: { flow: '机关运行', stage: '决算', item: '行政单位' } }],
            ['（二）参照公务员法管理事业单位', '14', '—', { text: '30,000.00', at: { flow: '机关运行', stage: '决算', item: '参公单位' } }],
          ],
        ],
      },
      {
        name: 'GK11 国有资产使用情况表',
        tables: [
          [
            ...top('国有资产使用情况表', 11, 8),
            ['项目', '行次', '资产总额', '流动资产', '固定资产', '', '', '无形资产'],
            ['', '', '', '', '小计', '房屋构筑物', '车辆', ''],
            ['栏次', '', '1', '2', '3', '4', '5', '6'],
            ['合计', '1', ...[900, 300, 500, 400, 100, 100].map((thousand) => b.beyond(thousand * 100_000 + 37))],
          ],
        ],
      },
    ];
  },
};

/** 江苏: 财政拨款 by 科目 in one amount column, 基本支出 by economic lines with 人员 and 公用 columns; 三公 with 会议费 and 培训费. */
const jiangsu: Shape = {
  name: '江苏决算：财政拨款与一般公共预算各一套，三公含会议培训费',
  unit: '万元',
  write: (b) => {
    const top = (title: string, n: number, width: number): readonly Row[] => head(title, `公开${String(n).padStart(2, '0')}表`, '单位：万元', width, '部门名称：示例市图书馆');
    const list = (title: string, n: number, at: At): readonly Row[] => [...top(title, n, 5), ['项目', '', '合计', '基本支出', '项目支出'], ['功能分类科目编码', '科目名称', '', '', ''], ['合计', '', ...figures(b, {}, three(at))], ...byAccount(b, b.codes(at), plainLead(b), three(at))];
    const basic = (title: string, n: number, at: At): readonly Row[] => {
      const columns = (code: string): readonly Cell[] => {
        const own = b.fig({ ...at, economic: code });
        return /^30[13]/u.test(code) ? [own, own, ''] : [own, '', own];
      };
      return [...top(title, n, 5), ['项目', '', '合计', '人员经费', '公用经费'], ['经济分类科目编码', '科目名称', '', '', ''], ['合计', '', b.fig(at), b.fig({ ...at, economic: '人员' }), b.fig({ ...at, economic: '公用' })], ...b.lines(at).map((code): Row => [code, b.line(code), ...columns(code)])];
    };
    return [
      { name: '收入支出决算总表', tables: [[...top('收入支出决算总表', 1, 4), ['收入', '', '支出', ''], ['项目', '决算数', '按功能分类', '决算数'], ...beside(lines(b, [...INCOME]), lines(b, b.classes())), ...lines(b, [['本年收入合计', { flow: '收入' }]]).map((row): Row => [...row, '本年支出合计', b.fig(SPENT)]), ['使用非财政拨款结余', b.fig({ flow: '使用结余' }), '结余分配', b.fig({ flow: '结余分配' })], ['年初结转和结余', b.fig({ flow: '年初结转' }), '年末结转和结余', b.fig({ flow: '年末结转' })], ['总计', b.fig({ flow: '收入总计' }), '总计', b.fig({ flow: '支出总计' })]]] },
      { name: '收入决算表', tables: [[...top('收入决算表', 2, 9), ['项目', '', ...SOURCE_HEADS], ['功能分类科目编码', '科目名称', ''], ['合计', '', ...figures(b, {}, SOURCES)], ...byAccount(b, b.codes(SOURCES), plainLead(b), SOURCES)]] },
      { name: '支出决算表', tables: [[...top('支出决算表', 3, 8), ['项目', '', ...NATURE_HEADS], ['功能分类科目编码', '科目名称', ''], ['合计', '', ...figures(b, {}, NATURES)], ...byAccount(b, b.codes(SPENT), plainLead(b), NATURES)]] },
      { name: '财政拨款支出决算表（功能科目）', tables: [list('财政拨款支出决算表（功能科目）', 5, { flow: '支出', source: '财政拨款' })] },
      { name: '财政拨款基本支出决算表（经济科目）', tables: [basic('财政拨款基本支出决算表（经济科目）', 6, { flow: '支出', source: '财政拨款', nature: '基本' })] },
      { name: '一般公共预算支出决算表（功能科目）', tables: [list('一般公共预算支出决算表（功能科目）', 7, GENERAL)] },
      { name: '一般公共预算基本支出决算表（经济科目）', tables: [basic('一般公共预算基本支出决算表（经济科目）', 8, BASIC)] },
      {
        name: '三公',
        tables: [
          [
            ...top('一般公共预算“三公”经费、会议费、培训费支出决算表', 9, 9),
            ['“三公”经费', '', '', '', '', '', '会议费', '培训费'],
            ['合计', '因公出国（境）费', '公务用车购置及运行维护费', '', '', '公务接待费', '', ''],
            ['', '', '小计', '公务用车购置费', '公务用车运行维护费', '', '', ''],
            [...figures(b, {}, SIX), { text: '3.20', at: { flow: '三公', stage: '决算', item: '会议费' } }, { text: '1.75', at: { flow: '三公', stage: '决算', item: '培训费' } }],
          ],
        ],
      },
      { name: '政府采购支出决算表', tables: [[...top('政府采购支出决算表', 12, 2), ['项目', '决算数'], ['合计', { text: '66.00', at: { flow: '采购', stage: '决算' } }], ['一、货物', { text: '21.00', at: { flow: '采购', stage: '决算', item: '货物' } }], ['二、工程', { text: '15.00', at: { flow: '采购', stage: '决算', item: '工程' } }], ['三、服务', { text: '30.00', at: { flow: '采购', stage: '决算', item: '服务' } }]]] },
    ];
  },
};

export const FINAL_SHAPES: readonly Shape[] = [sichuan, yunnan, jiangsu];
