import type { At } from '../text/teller';
import { accountTable, basicTable, capitalTable, classLines, fiscalTable, fundTable, GENERAL_COLUMNS, headOf, INCOME, NATURE_COLUMNS, sides, SOURCE_COLUMNS, tallThree, wideThree } from './tables';
import { BASIC, ends, FUND, GENERAL, numeral, sheet, THREE, type UnseenFormat } from './book';
import { against, items, planned, procurement, since, why } from './phrases';

const TOTAL_IN: At = { flow: '收入总计' };
const TOTAL_OUT: At = { flow: '支出总计' };
const three = (item: string): At => ({ flow: '三公', item });

/** Rates as words when there is no base, the plan inside the completion ("完成全年预算…万元的…%"). */
export const incomparable: UnseenFormat = {
  name: '基数为零不可比',
  manner: { unit: '万元', separators: true, dropsZeros: false, percentDecimals: 1 },
  write: (b) => {
    const head = headOf((n) => `GK0${n}表`, '示例市文化活动中心', '万元', ['部门：', '金额单位：']);
    const y = b.year;
    const p = procurement(b);
    const rate = (at: At): string => {
      const sign = b.sign(b.fen(at), b.lastFen(at));
      const moved = `${sign < 0 ? '减少' : '增加'}${b.money(Math.abs(b.fen(at) - b.lastFen(at)))}`;
      return b.lastFen(at) === 0 ? `${moved}，增长--（基数为0，不可比）` : `${moved}，${sign < 0 ? '下降' : '增长'}${b.share(Math.abs(b.fen(at) - b.lastFen(at)), b.lastFen(at))}`;
    };
    const plan = (at: At): number => b.fen({ ...at, stage: '全年预算' });
    const done = (at: At): string => (plan(at) === 0 ? `完成预算0万元的--%（基数为0，不可比）` : `完成预算${b.money(plan(at))}的${b.share(b.fen(at), plan(at))}`);
    return {
      sheets: [
        sheet('GK01', ...head(`${y}年度收入支出决算总表`, 1, 6), ['收入', '', '', '支出', '', ''], ['项目', '行次', '金额', '项目', '行次', '金额'], ['栏次', '', '1', '栏次', '', '2'], ...numbered(sides(b, [...INCOME.map(([label, at], i) => [`${numeral(i + 1)}、${label}`, at] as const)], classLines(b), [[['本年收入合计', { flow: '收入' }], ['本年支出合计', { flow: '支出' }]], [['使用非财政拨款结余（含专用结余）', { flow: '使用结余' }], ['结余分配', { flow: '结余分配' }]], [['年初结转和结余', { flow: '年初结转' }], ['年末结转和结余', { flow: '年末结转' }]], [['总计', TOTAL_IN], ['总计', TOTAL_OUT]]]))),
        accountTable(b, 'GK02', (_, n, w) => head(`${y}年度收入决算表`, n, w), 2, SOURCE_COLUMNS, { index: '栏次' }),
        accountTable(b, 'GK03', (_, n, w) => head(`${y}年度支出决算表`, n, w), 3, NATURE_COLUMNS, { index: '栏次' }),
        fiscalTable(b, 'GK04', (_, n, w) => head(`${y}年度财政拨款收入支出决算总表`, n, w), 4, { total: '总计', amount: '金额', opening: '年初财政拨款结转和结余', closing: '年末财政拨款结转和结余', classes: b.classRows({ flow: '支出' }) }),
        accountTable(b, 'GK05', (_, n, w) => head(`${y}年度一般公共预算财政拨款支出决算表`, n, w), 5, GENERAL_COLUMNS),
        basicTable(b, 'GK06', (_, n, w) => head(`${y}年度一般公共预算财政拨款基本支出决算明细表`, n, w), 6),
        wideThree(b, 'GK07', (_, n, w) => head(`${y}年度一般公共预算财政拨款“三公”经费支出决算表`, n, w), 7),
        fundTable(b, 'GK08', (_, n, w) => head(`${y}年度政府性基金预算财政拨款收入支出决算表`, n, w), 8, true),
        capitalTable(b, 'GK09', (_, n, w) => head(`${y}年度国有资本经营预算财政拨款支出决算表`, n, w), 9),
      ],
      paragraphs: [
        `第三部分 ${y}年度部门决算情况说明`,
        '一、收入支出决算总体情况说明',
        `${y}年度收入总计${b.of(TOTAL_IN)}，支出总计${b.of(TOTAL_OUT)}。与上年相比，收、支总计各${b.change(TOTAL_IN)}。主要情况：${why(b, 'a', b.fen(TOTAL_IN) - b.lastFen(TOTAL_IN))}。`,
        '二、收入决算情况说明',
        `（一）${y}年度本年收入合计${b.of({ flow: '收入' })}，比上年决算数${rate({ flow: '收入' })}。其中：财政拨款收入${b.of({ flow: '收入', source: '财政拨款' })}，占${b.part({ flow: '收入', source: '财政拨款' }, { flow: '收入' })}；事业收入${b.of({ flow: '收入', source: '事业' })}，占${b.part({ flow: '收入', source: '事业' }, { flow: '收入' })}；其他收入${b.of({ flow: '收入', source: '其他' })}，占${b.part({ flow: '收入', source: '其他' }, { flow: '收入' })}。`,
        '三、支出决算情况说明',
        `${y}年度本年支出合计${b.of({ flow: '支出' })}，比上年决算数${rate({ flow: '支出' })}。其中：基本支出${b.of({ flow: '支出', nature: '基本' })}，占${b.part({ flow: '支出', nature: '基本' }, { flow: '支出' })}；项目支出${b.of({ flow: '支出', nature: '项目' })}，占${b.part({ flow: '支出', nature: '项目' }, { flow: '支出' })}；经营支出${b.of({ flow: '支出', nature: '经营' })}，占${b.part({ flow: '支出', nature: '经营' }, { flow: '支出' })}。`,
        '四、一般公共预算财政拨款支出决算情况说明',
        '（一）支出决算总体情况',
        `${y}年度一般公共预算财政拨款支出${b.of(GENERAL)}，占本年支出合计的${b.part(GENERAL, { flow: '支出' })}。与上年决算数相比，一般公共预算财政拨款支出${rate(GENERAL)}。`,
        '（二）支出决算具体情况',
        `${y}年度一般公共预算财政拨款支出${planned(b, b.fen(GENERAL), b.budgetFen(GENERAL))}。其中：`,
        ...items(b).map(({ names, own, plan: budget, code }, i) => `${i + 1}.${names[0]}（类）${names[1]}（款）${names[2]}（项）支出决算${b.money(own)}，${budget === 0 ? '年初未安排预算' : `完成年初预算${b.money(budget)}的${b.share(own, budget)}`}。${against(b, code, own, budget, ['决算数大于预算数的原因：', '决算数小于预算数的原因：', '决算数等于预算数'])}。`),
        '五、一般公共预算财政拨款“三公”经费支出决算情况说明',
        `${y}年度“三公”经费财政拨款支出决算为${b.of({ flow: '三公' })}，${done({ flow: '三公' })}，比上年决算数${rate({ flow: '三公' })}。其中：${THREE.map(([name, item]) => `${name}支出决算为${b.of(three(item))}，${done(three(item))}，比上年决算数${rate(three(item))}`).join('；')}。`,
        `1.因公出国（境）费支出${b.of(three('出国'))}，占${b.part(three('出国'), { flow: '三公' })}。全年使用财政拨款安排出国（境）团组${b.count('团组', 4)}个，累计${b.count('出国', 20)}人次。`,
        `2.公务用车购置及运行维护费支出${b.of(three('车'))}，占${b.part(three('车'), { flow: '三公' })}。其中：公务用车购置支出${b.of(three('车购置'))}，公务用车购置数${b.count('购车', 3)}辆；公务用车运行维护费支出${b.of(three('车运行'))}，公务用车保有量${b.count('保有', 9)}辆。`,
        `3.公务接待费支出${b.of(three('接待'))}，占${b.part(three('接待'), { flow: '三公' })}。${y}年度国内公务接待${b.count('批次', 80)}批次，接待人数共${b.count('人次', 900)}人次。`,
        '六、其他重要事项的情况说明',
        `（一）机关运行经费支出情况。${y}年度机关运行经费支出${b.money(b.invented('run'))}，比上年决算数增加${b.money(b.invented('more', 900_000))}，主要是办公设备维护需求增多。`,
        `（二）政府采购支出情况。${y}年度政府采购支出总额${b.money(p.all)}，其中：政府采购货物支出${b.money(p.goods)}、政府采购工程支出${b.money(p.works)}、政府采购服务支出${b.money(p.services)}。授予中小企业合同金额${b.money(p.medium)}，占政府采购支出总额的${b.share(p.medium, p.all)}，其中：授予小微企业合同金额${b.money(p.small)}，占授予中小企业合同金额的${b.share(p.small, p.medium)}。`,
      ],
    };
  },
};

function numbered(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return rows.map(([a = '', b = '', c = '', d = ''], i) => [a, String(i + 1), b, c, String(i + 40), d]);
}

/** By 大类, then 款, against the budget at the year's start; per head and per vehicle. */
export const byClass: UnseenFormat = {
  name: '按大类比年初预算',
  manner: { unit: '万元', separators: false, dropsZeros: true, percentDecimals: 2 },
  write: (b) => {
    const y = b.year;
    const head = headOf((n) => `公开0${n}表`, '示例区园林绿化服务中心', '万元', ['单位名称：', '金额单位：']);
    const plan = (account: string): number => b.budgetFen({ ...GENERAL, account });
    const classPlan = (code: string): number => b.codes(GENERAL, 7).filter((item) => item.startsWith(code)).reduce((sum, item) => sum + plan(item), 0);
    const versus = (own: number, budget: number): string => (b.sign(own, budget) === 0 ? `与${y}年年初预算持平` : `比${y}年年初预算${b.changeOf(own, budget, '', ['增加', '减少', '增长', '下降'])}`);
    const groups = b.codes(GENERAL, 3);
    return {
      sheets: [
        sheet('收支总表', ...head('收入支出决算总表', 1, 4), ['收入', '', '支出', ''], ['项目', '决算数', '项目', '决算数'], ...sides(b, INCOME.map(([label, at], i) => [`${numeral(i + 1)}、${label}`, at] as const), classLines(b), [[['本年收入合计', { flow: '收入' }], ['本年支出合计', { flow: '支出' }]], [['使用非财政拨款结余', { flow: '使用结余' }], ['结余分配', { flow: '结余分配' }]], [['年初结转和结余', { flow: '年初结转' }], ['年末结转和结余', { flow: '年末结转' }]], [['总计', TOTAL_IN], ['总计', TOTAL_OUT]]])),
        accountTable(b, '收入表', (_, n, w) => head('收入决算表', n, w), 2, SOURCE_COLUMNS),
        accountTable(b, '支出表', (_, n, w) => head('支出决算表', n, w), 3, NATURE_COLUMNS),
        accountTable(b, '一般公共', (_, n, w) => head('一般公共预算财政拨款支出决算表', n, w), 5, GENERAL_COLUMNS, { totalLast: true }),
        basicTable(b, '基本支出', (_, n, w) => head('一般公共预算财政拨款基本支出决算表', n, w), 6, { single: true }),
        tallThree(b, '三公', (_, n, w) => head('一般公共预算财政拨款“三公”经费支出决算表', n, w), 9, [['年初预算数', '年初预算'], ['决算数', '决算']], ['合计', '1.因公出国（境）费', '2.公务用车购置及运行维护费', '其中：公务用车购置费', '公务用车运行维护费', '3.公务接待费']),
      ],
      paragraphs: [
        `第二部分 ${y}年度部门决算说明`,
        '一、收入支出决算总体情况说明',
        `${y}年度收、支总计${b.of(TOTAL_IN)}，比上年${b.change(TOTAL_IN)}。`,
        '（一）收入决算说明',
        `${y}年度本年收入合计${b.of({ flow: '收入' })}，比上年${b.change({ flow: '收入' })}，其中：财政拨款收入${b.of({ flow: '收入', source: '财政拨款' })}，占收入合计的${b.part({ flow: '收入', source: '财政拨款' }, { flow: '收入' })}；事业收入${b.of({ flow: '收入', source: '事业' })}，占收入合计的${b.part({ flow: '收入', source: '事业' }, { flow: '收入' })}；其他收入${b.of({ flow: '收入', source: '其他' })}，占收入合计的${b.part({ flow: '收入', source: '其他' }, { flow: '收入' })}。`,
        '（二）支出决算说明',
        `${y}年度本年支出合计${b.of({ flow: '支出' })}，比上年${b.change({ flow: '支出' })}，其中：基本支出${b.of({ flow: '支出', nature: '基本' })}，占支出合计的${b.part({ flow: '支出', nature: '基本' }, { flow: '支出' })}；项目支出${b.of({ flow: '支出', nature: '项目' })}，占支出合计的${b.part({ flow: '支出', nature: '项目' }, { flow: '支出' })}。`,
        '二、一般公共预算财政拨款支出决算情况说明',
        '（一）一般公共预算财政拨款支出决算总体情况',
        `${y}年度一般公共预算财政拨款支出${b.of(GENERAL)}，主要用于以下方面（按大类）：${groups.map((code) => `“${b.name(code)}”（类）${b.of({ ...GENERAL, account: code })}，占本年一般公共预算财政拨款支出${b.part({ ...GENERAL, account: code }, GENERAL)}`).join('；')}。`,
        '（二）一般公共预算财政拨款支出决算具体情况',
        ...groups.flatMap((code, i) => [
          `${i + 1}、“${b.name(code)}”（类）${y}年度决算${b.of({ ...GENERAL, account: code })}，${versus(b.fen({ ...GENERAL, account: code }), classPlan(code))}。其中：`,
          ...b.codes(GENERAL, 5).filter((item) => item.startsWith(code)).map((item) => `“${b.name(item)}”（款）${y}年度决算${b.of({ ...GENERAL, account: item })}，${versus(b.fen({ ...GENERAL, account: item }), classPlan(item))}。`),
        ]),
        '三、一般公共预算财政拨款基本支出决算情况说明',
        `${y}年度使用一般公共预算财政拨款安排基本支出${b.of(BASIC)}，（1）工资福利支出包括基本工资、津贴补贴、奖金等，共${b.of({ ...BASIC, economic: '301' })}；（2）商品和服务支出包括办公费、水费、差旅费等，共${b.of({ ...BASIC, economic: '302' })}。`,
        '四、一般公共预算财政拨款“三公”经费支出决算情况',
        `${y}年“三公”经费财政拨款决算数${b.of({ flow: '三公' })}，比${y}年年初预算数${b.money(b.fen({ flow: '三公', stage: '年初预算' }))}${b.changeOf(b.fen({ flow: '三公' }), b.fen({ flow: '三公', stage: '年初预算' }), '持平', ['增加', '减少', '增长', '下降'])}。其中：`,
        ...THREE.map(([name, item], i) => `${i + 1}.${name}。${y}年决算数${b.of(three(item))}，比${y}年年初预算数${b.money(b.fen({ flow: '三公', item, stage: '年初预算' }))}${b.changeOf(b.fen(three(item)), b.fen({ flow: '三公', item, stage: '年初预算' }), '持平', ['增加', '减少', '增长', '下降'])}。${item === '接待' ? `主要用于接待业务交流来访人员，公务接待${b.count('批次', 60)}批次，公务接待${b.count('人次', 700)}人次，人均接待费用${b.count('人均', 90)}元。` : ''}${item === '车' ? `其中，公务用车购置费${y}年决算数${b.of(three('车购置'))}，${y}年购置（更新）${b.count('购车', 3)}辆，车均购置费${b.count('车均', 18)}.5万元；公务用车运行维护费${y}年决算数${b.of(three('车运行'))}，其中：加油0.35万元，维修0.28万元，保险0.12万元。截至${y}年底，公务用车实有${b.count('保有', 9)}辆，车均运行维护费${b.count('车均运', 3)}.21万元。` : ''}`),
        '五、机关运行经费支出情况',
        `${y}年本部门行政单位和参照公务员法管理事业单位机关运行经费支出合计${b.money(b.invented('run'))}，比上年增加${b.money(b.invented('more', 900_000))}，增加原因：物业服务价格上调。`,
      ],
    };
  },
};

/** Income and spending taken apart into every line of the 总表, each with its own change. */
export const everyLine: UnseenFormat = {
  name: '总表逐行说明',
  manner: { unit: '万元', separators: true, dropsZeros: false, percentDecimals: 2 },
  write: (b) => {
    const y = b.year;
    const head = headOf((n) => `公开${String(n).padStart(2, '0')}表`, '示例市水利工程管理处', '万元', ['部门名称：', '金额单位：']);
    const p = procurement(b);
    const meeting = b.invented('meeting', 600_000);
    const training = b.invented('training', 500_000);
    const lines: readonly (readonly [string, At])[] = [
      ['本年收入决算合计', { flow: '收入' }],
      ['使用非财政拨款结余', { flow: '使用结余' }],
      ['年初结转和结余', { flow: '年初结转' }],
    ];
    const spent: readonly (readonly [string, At])[] = [
      ['本年支出决算合计', { flow: '支出' }],
      ['结余分配', { flow: '结余分配' }],
      ['年末结转和结余', { flow: '年末结转' }],
    ];
    return {
      sheets: [
        sheet('Z01', ...head('收入支出决算总表', 1, 4), ['收入', '', '支出', ''], ['项目', '金额', '按功能分类', '金额'], ...sides(b, INCOME.map(([label, at], i) => [`${numeral(i + 1)}、${label}`, at] as const), classLines(b), [[['本年收入合计', { flow: '收入' }], ['本年支出合计', { flow: '支出' }]], [['使用非财政拨款结余', { flow: '使用结余' }], ['结余分配', { flow: '结余分配' }]], [['年初结转和结余', { flow: '年初结转' }], ['年末结转和结余', { flow: '年末结转' }]], [['总计', TOTAL_IN], ['总计', TOTAL_OUT]]])),
        accountTable(b, 'Z02', (_, n, w) => head('收入决算表', n, w), 2, SOURCE_COLUMNS, { label: (code, name) => (code.length === 3 ? [code, '', '', name] : code.length === 5 ? ['', code, '', name] : ['', '', code, name]), heads: [['支出功能分类科目编码', '', '', '科目名称', ...SOURCE_COLUMNS.map(([words]) => words)], ['类', '款', '项', '', ...SOURCE_COLUMNS.map(() => '')]] }),
        accountTable(b, 'Z03', (_, n, w) => head('支出决算表', n, w), 3, NATURE_COLUMNS),
        fiscalTable(b, 'Z04', (_, n, w) => head('财政拨款收入支出决算总表', n, w), 4, { total: '总计', amount: '决算数', opening: '年初财政拨款结转和结余', closing: '年末财政拨款结转和结余', classes: b.classRows({ flow: '支出' }) }),
        accountTable(b, 'Z05', (_, n, w) => head('财政拨款支出决算表（功能科目）', n, w), 5, [['合计', { flow: '支出', source: '财政拨款' }], ['基本支出', { flow: '支出', source: '财政拨款', nature: '基本' }], ['项目支出', { flow: '支出', source: '财政拨款', nature: '项目' }]]),
        accountTable(b, 'Z07', (_, n, w) => head('一般公共预算财政拨款支出决算表（功能科目）', n, w), 7, GENERAL_COLUMNS),
        basicTable(b, 'Z08', (_, n, w) => head('一般公共预算财政拨款基本支出决算表（经济科目）', n, w), 8, { blocks: 2, amount: '金额' }),
        sheet('Z09', ...head('财政拨款“三公”经费、会议费和培训费支出决算表', 9, 3), ['项目', '预算数', '决算数'], ...[['“三公”经费', { flow: '三公' }] as const, ...THREE.slice(0, 1).map(([name, item]) => [name, three(item)] as const), ['公务用车购置及运行维护费', three('车')] as const, ['其中：公务用车购置费', three('车购置')] as const, ['公务用车运行维护费', three('车运行')] as const, ['公务接待费', three('接待')] as const].map(([name, at]) => [name, b.cell({ ...at, stage: '全年预算' }), b.cell(at)]), ['会议费', b.cellOf(meeting * 2), b.cellOf(meeting)], ['培训费', b.cellOf(training * 2), b.cellOf(training)]),
        sheet('Z12', ...head('政府采购支出决算表', 12, 2), ['项目', '金额'], ['合计', b.cellOf(p.all)], ['一、货物', b.cellOf(p.goods)], ['二、工程', b.cellOf(p.works)], ['三、服务', b.cellOf(p.services)]),
      ],
      paragraphs: [
        '第三部分 部门决算情况说明',
        '一、收入支出决算总体情况说明',
        `${y}年度收入、支出决算总计${b.of(TOTAL_IN)}。与上年相比，收、支总计各${b.change(TOTAL_IN)}。其中：`,
        `（一）收入决算总计${b.of(TOTAL_IN)}。包括：`,
        ...lines.map(([name, at], i) => `${i + 1}.${name}${b.of(at)}。${since(b, at, '与上年相比，', '变动原因：', undefined, '与上年决算数相同').replace('与上年相比，与上年决算数相同', '与上年决算数相同')}。`),
        `（二）支出决算总计${b.of(TOTAL_OUT)}。包括：`,
        ...spent.map(([name, at], i) => `${i + 1}.${name}${b.of(at)}。${since(b, at, '与上年相比，', '变动原因：', undefined, '与上年决算数相同').replace('与上年相比，与上年决算数相同', '与上年决算数相同')}。`),
        '二、收入决算情况说明',
        `${y}年度本年收入决算合计${b.of({ flow: '收入' })}，其中：${[['财政拨款收入', { flow: '收入', source: '财政拨款' } as At] as const, ...INCOME.slice(3)].map(([name, at]) => `${name}${b.of(at)}，占${b.part(at, { flow: '收入' })}`).join('；')}。`,
        '五、财政拨款支出决算情况说明',
        `${y}年度财政拨款支出决算${b.of({ flow: '支出', source: '财政拨款' })}，占本年支出合计的${b.part({ flow: '支出', source: '财政拨款' }, { flow: '支出' })}。与上年相比，财政拨款支出${b.change({ flow: '支出', source: '财政拨款' })}。`,
        '六、一般公共预算财政拨款支出决算情况说明',
        ...b.codes(GENERAL, 3).flatMap((group, g) => [
          `（${numeral(g + 1)}）${b.name(group)}（类）`,
          ...items(b).filter(({ code }) => code.startsWith(group)).map(({ code, names, own, plan }, i) => `${i + 1}.${names[1]}（款）${names[2]}（项）。年初预算${b.money(plan)}，支出决算${b.money(own)}，${plan === 0 ? '（年初预算数为0万元，无法计算完成比率）' : `完成年初预算的${b.share(own, plan)}`}。${against(b, code, own, plan, ['决算数与年初预算数的差异原因：', '决算数与年初预算数的差异原因：', '决算数与年初预算数相同'])}。`),
        ]),
        '九、财政拨款“三公”经费、会议费和培训费支出决算情况说明',
        `${y}年度财政拨款“三公”经费支出决算${b.of({ flow: '三公' })}（其中：一般公共预算支出${b.of({ flow: '三公' })}；政府性基金预算支出0万元）。与上年相比，${b.change({ flow: '三公' }, '与上年决算数相同')}。其中，${THREE.map(([name, item]) => `${name}支出${b.of(three(item))}，占“三公”经费的${b.part(three(item), { flow: '三公' })}`).join('；')}。`,
        `1.公务接待费支出预算${b.money(b.fen({ flow: '三公', item: '接待', stage: '全年预算' }))}，支出决算${b.of(three('接待'))}${b.fen({ flow: '三公', item: '接待', stage: '全年预算' }) === 0 ? '' : `，完成预算的${b.share(b.fen(three('接待')), b.fen({ flow: '三公', item: '接待', stage: '全年预算' }))}`}。其中：国内公务接待支出${b.of(three('接待'))}，接待${b.count('批次', 60)}批次，${b.count('人次', 700)}人次，开支内容：业务交流；国（境）外公务接待支出0万元，接待0批次，0人次。`,
        `（二）会议费支出决算情况说明。${y}年度财政拨款会议费支出预算${b.money(meeting * 2)}，支出决算${b.money(meeting)}，完成预算的50%。${y}年度全年召开会议${b.count('会议', 20)}个，参加会议${b.count('参会', 600)}人次，开支内容：年度工作布置。`,
        `（三）培训费支出决算情况说明。${y}年度财政拨款培训费支出预算${b.money(training * 2)}，支出决算${b.money(training)}，完成预算的50%。${y}年度全年组织培训${b.count('培训', 9)}个，组织培训${b.count('参训', 400)}人次。`,
        '十、机关运行经费支出决算情况说明',
        `${y}年度机关运行经费支出决算${b.of({ ...BASIC, economic: '公用' })}（与部门决算表中一般公共预算基本支出中公用经费之和一致）。${since(b, { ...BASIC, economic: '公用' }, '与上年相比，', '变动原因：')}。`,
        '十一、政府采购支出决算情况说明',
        `${y}年度政府采购支出总额${b.money(p.all)}，其中：政府采购货物支出${b.money(p.goods)}、政府采购工程支出${b.money(p.works)}、政府采购服务支出${b.money(p.services)}。政府采购授予中小企业合同金额${b.money(p.medium)}，占政府采购支出总额的${b.share(p.medium, p.all)}，其中：授予小微企业合同金额${b.money(p.small)}，占授予中小企业合同金额的${b.share(p.small, p.medium)}。`,
      ],
    };
  },
};

/** Tables at the end of the document, thirteen of them; 项 with the names of all levels run together. */
export const tablesLast: UnseenFormat = {
  name: '附表十三张',
  manner: { unit: '万元', separators: false, dropsZeros: true, percentDecimals: 0 },
  zero: '',
  write: (b) => {
    const y = b.year;
    const head = headOf((n) => `公开${String(n).padStart(2, '0')}表`, '示例县公路养护站', '万元', ['单位：', '金额单位：']);
    const detail: readonly (readonly [string, At])[] = [['合计', GENERAL], ['工资福利支出', { ...GENERAL, economic: '301' }]];
    return {
      sheets: [
        { name: '附表', rows: [
          ...sheet('', ...head(`${y}年度收入支出决算总表`, 1, 4), ['收入', '', '支出', ''], ['项目', '决算数', '项目', '决算数'], ...sides(b, INCOME.map(([label, at], i) => [`${numeral(i + 1)}、${label}`, at] as const), classLines(b), [[['本年收入合计', { flow: '收入' }], ['本年支出合计', { flow: '支出' }]], [['使用非财政拨款结余和专用结余', { flow: '使用结余' }], ['结余分配', { flow: '结余分配' }]], [['年初结转和结余', { flow: '年初结转' }], ['年末结转和结余', { flow: '年末结转' }]], [['总计', TOTAL_IN], ['总计', TOTAL_OUT]]])).rows,
          [''],
          ...accountTable(b, '', (_, n, w) => head(`${y}年度收入决算表`, n, w), 2, SOURCE_COLUMNS).rows,
          [''],
          ...accountTable(b, '', (_, n, w) => head(`${y}年度支出决算表`, n, w), 3, NATURE_COLUMNS).rows,
          [''],
          ...accountTable(b, '', (_, n, w) => head(`${y}年度一般公共预算财政拨款支出决算表`, n, w), 6, GENERAL_COLUMNS).rows,
          ['注：本表反映部门本年度一般公共预算财政拨款支出情况。'],
          ...basicTable(b, '', (_, n, w) => head(`${y}年度一般公共预算财政拨款基本支出决算表`, n, w), 8).rows,
          ...accountTable(b, '', (_, n, w) => head(`${y}年度一般公共预算财政拨款项目支出决算表`, n, w), 9, [['合计', { ...GENERAL, nature: '项目' }]]).rows,
          ...wideThree(b, '', (_, n, w) => head(`${y}年度财政拨款“三公”经费支出决算表`, n, w), 13).rows,
          ...fundTable(b, '', (_, n, w) => head(`${y}年度政府性基金预算财政拨款收入支出决算表`, n, w), 10, true).rows,
        ] },
        sheet('Sheet9', ['联系人：示例', '电话：000-00000000'], [String(detail.length)]),
      ],
      paragraphs: [
        `第二部分 ${y}年度单位决算情况说明`,
        '一、收入支出决算总体情况说明',
        `${y}年度收、支总计均为${b.of(TOTAL_IN)}。与${y - 1}年度相比，收、支总计各${b.change(TOTAL_IN)}。主要变动原因是${why(b, 'a', b.fen(TOTAL_IN) - b.lastFen(TOTAL_IN))}。`,
        '（图1：收、支决算总计变动情况图）（柱状图）',
        '二、收入决算情况说明',
        `${y}年度本年收入合计${b.of({ flow: '收入' })}，其中：${INCOME.map(([name, at]) => `${name}${b.of(at)}，占${b.part(at, { flow: '收入' })}`).join('；')}。`,
        '三、支出决算情况说明',
        `${y}年度本年支出合计${b.of({ flow: '支出' })}，其中：${NATURE_COLUMNS.slice(1).map(([name, at]) => `${name}${b.of(at)}，占${b.part(at, { flow: '支出' })}`).join('；')}。`,
        '四、一般公共预算财政拨款支出决算情况说明',
        '（一）一般公共预算财政拨款支出决算总体情况',
        `${y}年度一般公共预算财政拨款支出${b.of(GENERAL)}，占本年支出合计的${b.part(GENERAL, { flow: '支出' })}。与${y - 1}年度相比，一般公共预算财政拨款支出${b.change(GENERAL)}。`,
        '（二）一般公共预算财政拨款支出决算结构情况',
        `${y}年度一般公共预算财政拨款支出${b.of(GENERAL)}，主要用于以下方面：${b.codes(GENERAL, 3).map((code) => `${b.name(code)}${b.of({ ...GENERAL, account: code })}，占${b.part({ ...GENERAL, account: code }, GENERAL)}`).join('；')}。`,
        '（三）一般公共预算财政拨款支出决算具体情况',
        `${y}年度一般公共预算支出决算数为${b.of(GENERAL)}，完成预算100%。其中：`,
        ...items(b).map(({ names, own }, i) => `${i + 1}.${names[0].replace(/支出$/u, '')}（类）${names[1]}（款）${names[2]}（项）：支出决算为${b.money(own)}，完成预算100%，决算数等于预算数。`),
        '五、一般公共预算财政拨款基本支出决算情况说明',
        `${y}年度一般公共预算财政拨款基本支出${b.of(BASIC)}，其中：`,
        `人员经费${b.of({ ...BASIC, economic: '人员' })}，主要包括：基本工资、津贴补贴、奖金、绩效工资、住房公积金等。`,
        `公用经费${b.of({ ...BASIC, economic: '公用' })}，主要包括：办公费、印刷费、水费、电费、邮电费等。`,
        '六、财政拨款“三公”经费支出决算情况说明',
        `${y}年度“三公”经费财政拨款支出决算为${b.of({ flow: '三公' })}，完成预算${b.share(b.fen({ flow: '三公' }), b.fen({ flow: '三公', stage: '全年预算' }))}，较上年度${b.change({ flow: '三公' })}。`,
        `${y}年度“三公”经费财政拨款支出决算中，${THREE.map(([name, item]) => `${name}支出决算${b.of(three(item))}，占${b.part(three(item), { flow: '三公' })}`).join('；')}。具体情况如下：`,
        `1.公务用车购置及运行维护费支出${b.of(three('车'))}。公务用车购置及运行维护费支出决算比${y - 1}年度${b.change(three('车'))}。其中：公务用车购置支出${b.of(three('车购置'))}。截至${y}年12月31日，单位共有公务用车${3 + b.count('越野', 3)}辆，其中：轿车3辆、越野车${b.count('越野', 3)}辆。公务用车运行维护费支出${b.of(three('车运行'))}。主要用于道路巡查等所需的公务用车燃料费、维修费、过路过桥费、保险费等支出。`,
        `2.公务接待费支出${b.of(three('接待'))}，公务接待费支出决算比${y - 1}年度${b.change(three('接待'))}。其中：国内接待支出${b.of(three('接待'))}，主要用于执行公务的住宿费、用餐费等。国内公务接待${b.count('批次', 60)}批次，${b.count('人次', 700)}人次（不包括陪同人员），共计支出${b.of(three('接待'))}，具体内容包括：接待业务检查组用餐${b.bare(b.fen(three('接待')))}万元。外事接待支出0万元。`,
        '七、政府性基金预算支出决算情况说明',
        `${y}年度政府性基金预算财政拨款支出${b.of(FUND)}。`,
        ...[ends('', '', 2).join('')],
      ],
    };
  },
};

export const EAST: readonly UnseenFormat[] = [incomparable, byClass, everyLine, tablesLast];
