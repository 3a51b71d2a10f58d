import type { At } from '../text/teller';
import { accountTable, basicTable, capitalTable, classLines, fiscalTable, fundTable, GENERAL_COLUMNS, headOf, INCOME, NATURE_COLUMNS, sides, SOURCE_COLUMNS, tallThree, wideThree } from './tables';
import { BASIC, beside, FUND, GENERAL, numeral, sheet, THREE, type UnseenFormat } from './book';
import { against, items, planned, since, why } from './phrases';

const TOTAL_IN: At = { flow: '收入总计' };
const TOTAL_OUT: At = { flow: '支出总计' };
const three = (item: string): At => ({ flow: '三公', item });

/** 总体、收入、支出、结转 as numbered inline headings; per head figures at the end of 三公. */
export const perHead: UnseenFormat = {
  name: '段首小标题与人均',
  manner: { unit: '万元', separators: false, dropsZeros: false, percentDecimals: 1 },
  write: (b) => {
    const y = b.year;
    const head = headOf((n) => `公开0${n}表`, '示例区招商服务中心', '万元', ['公开单位：', '单位：']);
    return {
      sheets: [
        sheet('1', ...head('收入支出决算总表', 1, 4), ['收入', '', '支出', ''], ['项目', '决算数', '项目', '决算数'], ...sides(b, INCOME.map(([label, at], i) => [`${numeral(i + 1)}、${label}`, at] as const), classLines(b), [[['本年收入合计', { flow: '收入' }], ['本年支出合计', { flow: '支出' }]], [['使用非财政拨款结余', { flow: '使用结余' }], ['结余分配', { flow: '结余分配' }]], [['年初结转和结余', { flow: '年初结转' }], ['年末结转和结余', { flow: '年末结转' }]], [['总计', TOTAL_IN], ['总计', TOTAL_OUT]]])),
        accountTable(b, '2', (_, n, w) => head('收入决算表', n, w), 2, SOURCE_COLUMNS, { totalLast: true }),
        accountTable(b, '3', (_, n, w) => head('支出决算表', n, w), 3, NATURE_COLUMNS, { totalLast: true }),
        fiscalTable(b, '4', (_, n, w) => head('财政拨款收入支出决算总表', n, w), 4, { total: '总计', amount: '决算数', opening: '年初财政拨款结转和结余', closing: '年末财政拨款结转和结余', classes: b.classRows({ flow: '支出' }) }),
        accountTable(b, '5', (_, n, w) => head('一般公共预算财政拨款支出决算表', n, w), 5, GENERAL_COLUMNS),
        basicTable(b, '6', (_, n, w) => head('一般公共预算财政拨款基本支出决算表', n, w), 6),
        fundTable(b, '7', (_, n, w) => head('政府性基金预算财政拨款收入支出决算表', n, w), 7, true),
        capitalTable(b, '8', (_, n, w) => head('国有资本经营预算财政拨款支出决算表', n, w), 8),
        tallThree(b, '9', (_, n, w) => head('机构运行信息决算表', n, w), 9, [['预算数', '全年预算'], ['决算数', '决算']], ['一、“三公”经费支出', '（一）因公出国（境）费', '（二）公务用车购置及运行维护费', '1.公务用车购置费', '2.公务用车运行维护费', '（三）公务接待费']),
      ],
      paragraphs: [
        '二、单位决算情况说明',
        '（一）收入支出决算总体情况说明。',
        `1.总体情况。${y}年度收入总计${b.of(TOTAL_IN)}，支出总计${b.of(TOTAL_OUT)}。收支较上年决算数${b.change(TOTAL_IN, '无增减')}，主要原因是${why(b, 'a', b.sign(b.fen(TOTAL_IN), b.lastFen(TOTAL_IN)))}。`,
        `2.收入情况。${y}年度收入合计${b.of({ flow: '收入' })}，较上年决算数${b.change({ flow: '收入' }, '无增减')}。其中：财政拨款收入${b.of({ flow: '收入', source: '财政拨款' })}，占${b.part({ flow: '收入', source: '财政拨款' }, { flow: '收入' })}；事业收入${b.of({ flow: '收入', source: '事业' })}，占${b.part({ flow: '收入', source: '事业' }, { flow: '收入' })}；经营收入${b.of({ flow: '收入', source: '经营' })}，占${b.part({ flow: '收入', source: '经营' }, { flow: '收入' })}；其他收入${b.of({ flow: '收入', source: '其他' })}，占${b.part({ flow: '收入', source: '其他' }, { flow: '收入' })}。此外，使用非财政拨款结余${b.of({ flow: '使用结余' })}，年初结转和结余${b.of({ flow: '年初结转' })}。`,
        `3.支出情况。${y}年度支出合计${b.of({ flow: '支出' })}，较上年决算数${b.change({ flow: '支出' }, '无增减')}。其中：基本支出${b.of({ flow: '支出', nature: '基本' })}，占${b.part({ flow: '支出', nature: '基本' }, { flow: '支出' })}；项目支出${b.of({ flow: '支出', nature: '项目' })}，占${b.part({ flow: '支出', nature: '项目' }, { flow: '支出' })}；经营支出${b.of({ flow: '支出', nature: '经营' })}，占${b.part({ flow: '支出', nature: '经营' }, { flow: '支出' })}。此外，结余分配${b.of({ flow: '结余分配' })}。`,
        `4.结转结余情况。${y}年度年末结转和结余${b.of({ flow: '年末结转' })}，较上年决算数${b.change({ flow: '年末结转' }, '无增减')}。`,
        '（二）财政拨款收入支出决算总体情况说明。',
        `${y}年度财政拨款收、支总计${b.of({ flow: '收入总计', source: '财政拨款' })}。与${y - 1}年相比，财政拨款收、支总计各${b.change({ flow: '收入总计', source: '财政拨款' })}。`,
        '（三）一般公共预算财政拨款支出决算情况说明。',
        `1.收入情况。${y}年度一般公共预算财政拨款收入${b.of({ flow: '收入', source: '一般公共' })}，较上年决算数${b.change({ flow: '收入', source: '一般公共' }, '无增减')}。此外，年初财政拨款结转和结余${b.of({ flow: '年初结转', source: '一般公共' })}。`,
        `2.支出情况。${y}年度一般公共预算财政拨款支出${b.of(GENERAL)}，较上年决算数${b.change(GENERAL, '无增减')}。较年初预算数${b.changeOf(b.fen(GENERAL), b.budgetFen(GENERAL), '无增减', ['增加', '减少', '增长', '下降'])}。`,
        `3.结转结余情况。${y}年度年末一般公共预算财政拨款结转和结余${b.of({ flow: '年末结转', source: '一般公共' })}。`,
        '4.比较情况。本单位一般公共预算财政拨款支出主要用于以下几个方面：',
        ...b.codes(GENERAL, 3).map((code, i) => {
          const own = b.fen({ ...GENERAL, account: code });
          const plan = b.codes(GENERAL, 7).filter((item) => item.startsWith(code)).reduce((sum, item) => sum + b.budgetFen({ ...GENERAL, account: item }), 0);
          const sign = b.sign(own, plan);
          return `（${i + 1}）${b.name(code)}${b.money(own)}，占${b.part({ ...GENERAL, account: code }, GENERAL)}，较年初预算数${b.changeOf(own, plan, '无增减', ['增加', '减少', '增长', '下降'])}，主要原因是${why(b, code, sign)}。`;
        }),
        '（四）一般公共预算财政拨款基本支出决算情况说明。',
        `${y}年度一般公共预算财政拨款基本支出${b.of(BASIC)}。其中：人员经费${b.of({ ...BASIC, economic: '人员' })}，较上年决算数${b.change({ ...BASIC, economic: '人员' }, '无增减')}，主要原因是${why(b, 'p', b.sign(b.fen({ ...BASIC, economic: '人员' }), b.lastFen({ ...BASIC, economic: '人员' })))}。人员经费用途主要包括基本工资、津贴补贴、奖金等。公用经费${b.of({ ...BASIC, economic: '公用' })}，较上年决算数${b.change({ ...BASIC, economic: '公用' }, '无增减')}。公用经费用途主要包括办公费、差旅费等。`,
        '（五）政府性基金预算收支决算情况说明。',
        `${y}年度政府性基金预算财政拨款年初结转和结余${b.of({ flow: '年初结转', source: '政府性基金' })}，年末结转和结余${b.of({ flow: '年末结转', source: '政府性基金' })}。本年收入${b.of({ flow: '收入', source: '政府性基金' })}，较上年决算数${b.change({ flow: '收入', source: '政府性基金' }, '无增减')}。本年支出${b.of(FUND)}，较上年决算数${b.change(FUND, '无增减')}。`,
        '三、“三公”经费情况说明',
        '（一）“三公”经费支出总体情况说明。',
        `${y}年度“三公”经费支出共计${b.of({ flow: '三公' })}，较年初预算数${b.changeOf(b.fen({ flow: '三公' }), b.fen({ flow: '三公', stage: '年初预算' }), '无增减', ['增加', '减少', '增长', '下降'])}，较上年支出数${b.change({ flow: '三公' }, '无增减')}。`,
        '（二）“三公”经费分项支出情况。',
        ...THREE.map(([name, item]) => `${y}年度本单位${name}支出${b.of(three(item))}，主要用于日常业务。费用支出较年初预算数${b.changeOf(b.fen(three(item)), b.fen({ flow: '三公', item, stage: '年初预算' }), '无增减', ['增加', '减少', '增长', '下降'])}。较上年支出数${b.change(three(item), '无增减')}。`),
        '（三）“三公”经费实物量情况。',
        `${y}年度本单位因公出国（境）共计0个团组，0人；公务用车购置0辆，公务车保有量为${b.count('保有', 9)}辆；国内公务接待${b.count('批次', 60)}批次${b.count('人次', 700)}人，其中：国内外事接待0批次，0人；国（境）外公务接待0批次，0人。${y}年本单位人均接待费${b.count('人均', 90)}.35元，车均购置费0万元，车均维护费${b.count('车均', 3)}.46万元。`,
        '四、其他需要说明的事项',
        `（一）财政拨款会议费和培训费情况说明。本年度会议费支出${b.money(b.invented('meeting', 900_000))}，较上年决算数${b.changeOf(b.invented('meeting', 900_000), 350_000, '无增减', ['增加', '减少', '增长', '下降'])}，主要原因是工作安排调整。本年度培训费支出${b.money(b.invented('training', 900_000))}。`,
        '（二）机关运行经费情况说明。按照部门决算列报口径，我单位不在机关运行经费统计范围之内。',
        `（三）国有资产占用情况说明。截至${y}年12月31日，本单位共有车辆${b.count('保有', 9)}辆，其中，副部（省）级及以上领导用车0辆、主要负责人用车0辆、机要通信用车0辆、应急保障用车0辆、执法执勤用车0辆、特种专业技术用车0辆、离退休干部服务用车0辆、其他用车${b.count('保有', 9)}辆。单价100万元（含）以上设备（不含车辆）${b.count('设备', 5)}台（套）。`,
      ],
    };
  },
};

/** Codes after names in brackets; 三公 beside 会议费 and 培训费; shares named by 占…的. */
export const codesAfter: UnseenFormat = {
  name: '科目后附编码',
  manner: { unit: '万元', separators: false, dropsZeros: false, percentDecimals: 2 },
  zero: '',
  write: (b) => {
    const y = b.year;
    const head = headOf((n) => `公开0${n}表`, '示例县水土保持站', '万元', ['编制单位：', '金额单位：']);
    const meeting = b.invented('meeting', 600_000);
    const training = b.invented('training', 500_000);
    return {
      sheets: [
        sheet('收入支出决算总表', ...head(`${y}年度收入支出决算总表`, 1, 4), ['收入', '', '支出', ''], ['项目', '决算数', '项目', '决算数'], ...sides(b, INCOME.map(([label, at], i) => [`${i + 1}、${label}`, at] as const), b.classRows({ flow: '支出' }, false).map(([label = ''], i) => [`${i + 1}、${label}`, classLines(b)[i]?.[1]] as const), [[['本年收入合计', { flow: '收入' }], ['本年支出合计', { flow: '支出' }]], [['用事业基金弥补收支差额', { flow: '使用结余' }], ['结余分配', { flow: '结余分配' }]], [['年初结转和结余', { flow: '年初结转' }], ['年末结转和结余', { flow: '年末结转' }]], [['收入总计', TOTAL_IN], ['支出总计', TOTAL_OUT]]])),
        accountTable(b, '收入决算总表', (_, n, w) => head(`${y}年度收入决算总表`, n, w), 2, SOURCE_COLUMNS),
        accountTable(b, '支出决算总表', (_, n, w) => head(`${y}年度支出决算总表`, n, w), 3, NATURE_COLUMNS),
        accountTable(b, '一般公共预算', (_, n, w) => head(`${y}年度一般公共预算财政拨款支出决算表（按功能分类科目）`, n, w), 5, [['本年支出合计', GENERAL], ['小计', BASIC], ['人员经费', { ...BASIC, economic: '人员' }], ['公用经费', { ...BASIC, economic: '公用' }], ['项目支出', { ...GENERAL, nature: '项目' }]], { heads: [['功能分类科目编码', '功能分类科目名称', '本年支出合计', '基本支出', '', '', '项目支出'], ['', '', '', '小计', '人员经费', '公用经费', '']] }),
        basicTable(b, '基本支出', (_, n, w) => head(`${y}年度一般公共预算财政拨款基本支出决算表（按经济分类科目）`, n, w), 6, { single: true }),
        sheet('三公', ...head(`${y}年度一般公共预算财政拨款“三公”经费及会议费、培训费支出决算表`, 7, 9), ['项目', '“三公”经费', '', '', '', '', '', '会议费', '培训费'], ['', '小计', '因公出国（境）费用', '公务接待费', '公务用车购置及运行维护费', '', '', '', ''], ['', '', '', '', '小计', '公务用车购置费', '公务用车运行维护费', '', ''], ...([['预算数', '全年预算'], ['决算数', '决算']] as const).map(([label, stage]) => [label, ...[{ flow: '三公' } as At, three('出国'), three('接待'), three('车'), three('车购置'), three('车运行')].map((at) => b.cell({ ...at, stage })), b.cellOf(stage === '决算' ? meeting : meeting + 100_000), b.cellOf(stage === '决算' ? training : training + 200_000)])),
        fundTable(b, '政府性基金', (_, n, w) => head(`${y}年度政府性基金预算财政拨款收入支出决算表`, n, w), 8, true),
      ],
      paragraphs: [
        `第三部分 ${y}年度部门决算情况说明`,
        '一、收入支出决算总体情况说明',
        `本年度收入、支出总计均为${b.of(TOTAL_IN)}，较上年${b.change(TOTAL_IN)}，主要原因是${why(b, 'a', b.sign(b.fen(TOTAL_IN), b.lastFen(TOTAL_IN)))}。`,
        '（一）收入决算情况说明',
        `本年度收入合计${b.of({ flow: '收入' })}，其中：财政拨款收入${b.of({ flow: '收入', source: '财政拨款' })}，占总收入的${b.part({ flow: '收入', source: '财政拨款' }, { flow: '收入' })}；事业收入${b.of({ flow: '收入', source: '事业' })}，占总收入的${b.part({ flow: '收入', source: '事业' }, { flow: '收入' })}；其他收入${b.of({ flow: '收入', source: '其他' })}，占总收入的${b.part({ flow: '收入', source: '其他' }, { flow: '收入' })}。`,
        '（二）支出决算情况说明',
        `本年度支出合计${b.of({ flow: '支出' })}，其中：基本支出${b.of({ flow: '支出', nature: '基本' })}，占总支出的${b.part({ flow: '支出', nature: '基本' }, { flow: '支出' })}；项目支出${b.of({ flow: '支出', nature: '项目' })}，占总支出的${b.part({ flow: '支出', nature: '项目' }, { flow: '支出' })}。`,
        '二、一般公共预算财政拨款支出决算情况说明',
        '（一）一般公共预算财政拨款支出决算总体情况说明',
        `本年度一般公共预算财政拨款支出${planned(b, b.fen(GENERAL), b.budgetFen(GENERAL), ['年初预算', '支出决算', '完成年初预算的'])}，占本年支出合计的${b.part(GENERAL, { flow: '支出' })}。与上年相比，财政拨款支出${b.change(GENERAL)}。按照政府功能分类科目，其中：`,
        ...items(b).map(({ code, names, own, plan }, i) => `${i + 1}.${names[2]}（${code}）。${planned(b, own, plan, ['年初预算', '支出决算', '完成年初预算的'])}，${against(b, code, own, plan, ['决算数大于年初预算数的主要原因是', '决算数小于年初预算数的主要原因是', '决算数与年初预算数持平'])}。`),
        '（二）一般公共预算财政拨款基本支出决算情况说明',
        `本年度一般公共预算财政拨款基本支出${b.of(BASIC)}，包括人员经费和公用经费。其中：`,
        `1.人员经费${b.of({ ...BASIC, economic: '人员' })}，主要包括：${b.lines('人员').filter((code) => code.length === 5).map((code) => `${b.economicName(code)}${b.of({ ...BASIC, economic: code })}`).join('、')}。`,
        `2.公用经费${b.of({ ...BASIC, economic: '公用' })}，主要包括：${b.lines('公用').filter((code) => code.length === 5).map((code) => `${b.economicName(code)}（${code}）${b.of({ ...BASIC, economic: code })}`).join('、')}。`,
        '三、一般公共预算财政拨款“三公”经费、培训费及会议费支出决算情况说明',
        '（一）“三公”经费支出决算总体情况说明',
        `本年度“三公”经费支出${planned(b, b.fen({ flow: '三公' }), b.fen({ flow: '三公', stage: '全年预算' }), ['预算', '支出决算', '完成预算的'])}。决算数较预算数${b.changeOf(b.fen({ flow: '三公' }), b.fen({ flow: '三公', stage: '全年预算' }), '持平', ['增加', '减少', '增长', '下降'])}，主要原因是厉行节约。`,
        ...THREE.map(([name, item], i) => `${i + 1}.${name}支出情况说明。本年度${planned(b, b.fen(three(item)), b.fen({ flow: '三公', item, stage: '全年预算' }), ['预算', '支出决算', '完成预算的'])}。${since(b, three(item), '较上年', '主要原因是')}。${item === '接待' ? `全年国内公务接待${b.count('批次', 60)}个，来宾${b.count('人次', 700)}人次。` : ''}`),
        '（二）培训费支出情况说明',
        `本年度培训费预算${b.money(training + 200_000)}，支出决算${b.money(training)}，完成预算的${b.share(training, training + 200_000)}。决算数较预算数减少${b.money(200_000)}，主要原因是线上培训增多。`,
        '（三）会议费支出情况说明',
        `本年度会议费预算${b.money(meeting + 100_000)}，支出决算${b.money(meeting)}，完成预算的${b.share(meeting, meeting + 100_000)}。决算数较预算数减少${b.money(100_000)}，主要原因是合并开会。`,
        '四、政府性基金预算财政拨款收入支出决算情况说明',
        `本年度政府性基金预算财政拨款年初结转和结余${b.of({ flow: '年初结转', source: '政府性基金' })}，本年收入${b.of({ flow: '收入', source: '政府性基金' })}，本年支出${b.of(FUND)}，年末结转和结余${b.of({ flow: '年末结转', source: '政府性基金' })}。`,
        ...b.codes(FUND, 7).map((code, i) => `${i + 1}.${b.name(code.slice(0, 3))}（${code.slice(0, 3)}）${b.name(code.slice(0, 5))}（${code.slice(0, 5)}）${b.name(code)}（${code}）支出决算${b.of({ ...FUND, account: code })}，主要用于项目建设。`),
      ],
    };
  },
};

/** Budget and final figure with a difference rate; totals taken apart inside one sentence. */
export const differenceRate: UnseenFormat = {
  name: '预决算差异率',
  manner: { unit: '万元', separators: true, dropsZeros: false, percentDecimals: 2 },
  write: (b) => {
    const y = b.year;
    const head = headOf((n) => `财决公开0${n}表`, '示例县畜牧兽医站', '万元', ['填报单位：', '金额单位：']);
    const planFen = (at: At): number => Math.floor((b.fen(at) * 0.87) / 10_000) * 10_000;
    const sum = (all: readonly At[]): number => all.reduce((total, at) => total + planFen(at), 0);
    const inPlan = sum(INCOME.map(([, at]) => at));
    const outPlan = sum(classLines(b).flatMap(([, at]) => (at === undefined ? [] : [at])));
    const opening = outPlan - inPlan;
    const line = (label: string, order: number, at: At, plan = planFen(at)): readonly string[] => [label, String(order), b.cellOf(plan), b.cell(at)];
    const rate = (own: number, plan: number): string => (plan === 0 ? '' : `，预决算差异率${own < plan ? '-' : ''}${b.share(Math.abs(own - plan), plan)}`);
    const pair = (own: number, plan: number): string => `年初预算数${b.money(plan)}，决算数${b.money(own)}${rate(own, plan)}`;
    return {
      sheets: [
        sheet('01', ...head('收入支出决算总表', 1, 8), ['收入', '', '', '', '支出', '', '', ''], ['项目', '行次', '年初预算数', '决算数', '项目', '行次', '年初预算数', '决算数'], ...beside(INCOME.map(([label, at], i) => line(`${numeral(i + 1)}、${label}`, i + 1, at)), classLines(b).map(([label, at], i) => line(label, i + 31, at ?? { flow: '支出' }))), [...line('本年收入合计', 27, { flow: '收入' }, inPlan), ...line('本年支出合计', 57, { flow: '支出' }, outPlan)], [...line('使用非财政拨款结余', 28, { flow: '使用结余' }, 0), ...line('结余分配', 58, { flow: '结余分配' }, 0)], [...line('年初结转和结余', 29, { flow: '年初结转' }, opening), ...line('年末结转和结余', 59, { flow: '年末结转' }, 0)], [...line('总计', 30, TOTAL_IN, outPlan), ...line('总计', 60, TOTAL_OUT, outPlan)]),
        accountTable(b, '02', (_, n, w) => head('收入决算表', n, w), 2, SOURCE_COLUMNS, { label: (code, name) => [`${code}${name}`], heads: [['项目', ...SOURCE_COLUMNS.map(([words]) => words)], ['功能分类', ...SOURCE_COLUMNS.map(() => '')]] }),
        accountTable(b, '03', (_, n, w) => head('支出决算表', n, w), 3, NATURE_COLUMNS),
        accountTable(b, '05', (_, n, w) => head('一般公共预算财政拨款支出决算表', n, w), 5, [['年初结转和结余', { flow: '年初结转', source: '一般公共' }], ['本年收入', { flow: '收入', source: '一般公共' }], ['小计', GENERAL], ['基本支出', BASIC], ['项目支出', { ...GENERAL, nature: '项目' }], ['年末结转和结余', { flow: '年末结转', source: '一般公共' }]], { heads: [['科目编码', '科目名称', '年初结转和结余', '本年收入', '本年支出', '', '', '年末结转和结余'], ['', '', '', '', '小计', '基本支出', '项目支出', '']] }),
        basicTable(b, '06', (_, n, w) => head('一般公共预算财政拨款基本支出决算表', n, w), 6),
        wideThree(b, '09', (_, n, w) => head('财政拨款“三公”经费支出决算表', n, w), 9),
      ],
      paragraphs: [
        '第二部分 部门决算情况说明',
        '一、收入支出决算总体情况说明',
        `${y}年度收入总计${b.of(TOTAL_IN)}，其中：本年收入合计${b.of({ flow: '收入' })}，使用非财政拨款结余${b.of({ flow: '使用结余' })}，年初结转和结余${b.of({ flow: '年初结转' })}。`,
        `${y}年度支出总计${b.of(TOTAL_OUT)}，其中：本年支出合计${b.of({ flow: '支出' })}，结余分配${b.of({ flow: '结余分配' })}，年末结转和结余${b.of({ flow: '年末结转' })}。`,
        `收入支出总计与上年相比，${b.change(TOTAL_IN)}，主要原因是：${why(b, 'a', b.sign(b.fen(TOTAL_IN), b.lastFen(TOTAL_IN)))}。`,
        '二、收入决算情况说明',
        `本年收入${b.of({ flow: '收入' })}，其中：财政拨款收入${b.of({ flow: '收入', source: '财政拨款' })}，占${b.part({ flow: '收入', source: '财政拨款' }, { flow: '收入' })}；上级补助收入${b.of({ flow: '收入', source: '上级补助' })}，占${b.part({ flow: '收入', source: '上级补助' }, { flow: '收入' })}；事业收入${b.of({ flow: '收入', source: '事业' })}，占${b.part({ flow: '收入', source: '事业' }, { flow: '收入' })}；其他收入${b.of({ flow: '收入', source: '其他' })}，占${b.part({ flow: '收入', source: '其他' }, { flow: '收入' })}。`,
        `与年初预算相比，${pair(b.fen({ flow: '收入' }), inPlan)}，主要原因是：年中追加专项资金。`,
        '三、支出决算情况说明',
        `本年支出${b.of({ flow: '支出' })}，其中：基本支出${b.of({ flow: '支出', nature: '基本' })}，占${b.part({ flow: '支出', nature: '基本' }, { flow: '支出' })}；项目支出${b.of({ flow: '支出', nature: '项目' })}，占${b.part({ flow: '支出', nature: '项目' }, { flow: '支出' })}。`,
        `与年初预算相比，${pair(b.fen({ flow: '支出' }), outPlan)}，主要原因是：年中追加专项资金。`,
        '四、一般公共预算财政拨款支出决算情况说明',
        '（一）一般公共预算财政拨款支出决算总体情况',
        `${y}年度一般公共预算财政拨款支出${b.of(GENERAL)}，占本年支出合计的${b.part(GENERAL, { flow: '支出' })}。与上年相比，${b.change(GENERAL)}。与年初预算相比，${pair(b.fen(GENERAL), b.budgetFen(GENERAL))}。`,
        '（二）一般公共预算财政拨款支出决算结构情况',
        ...b.codes(GENERAL, 3).map((code, i) => `${i + 1}.${b.name(code)}（类）${b.of({ ...GENERAL, account: code })}，占${b.part({ ...GENERAL, account: code }, GENERAL)}。`),
        '（三）一般公共预算财政拨款支出决算具体情况',
        ...items(b).map(({ names, own, code }, i) => `${i + 1}.${names[0]}（类）${names[1]}（款）${names[2]}（项）：支出决算数为${b.money(own)}，比上年决算${b.change({ ...GENERAL, account: code }, '无变化')}。`),
        '五、一般公共预算财政拨款基本支出决算情况说明',
        `${y}年度一般公共预算财政拨款基本支出${b.of(BASIC)}，其中：人员经费${b.of({ ...BASIC, economic: '人员' })}，包括：基本工资、津贴补贴等。公用经费${b.of({ ...BASIC, economic: '公用' })}，包括：办公费、水费、电费等。`,
        '六、财政拨款“三公”经费支出决算情况说明',
        `${y}年度财政拨款“三公”经费支出${b.of({ flow: '三公' })}，比上年${b.change({ flow: '三公' }, '无变化')}。其中：${THREE.map(([name, item]) => `${name}支出${b.of(three(item))}，占${b.part(three(item), { flow: '三公' })}，比上年${b.change(three(item), '无变化')}`).join('；')}。`,
        `公务用车运行维护费${b.of(three('车运行'))}，主要用于防疫巡查车辆燃油、保险。公务用车购置数0辆，公务用车保有量${b.count('保有', 9)}辆。国有资产占用情况中固定资产车辆${b.count('保有', 9) + 2}辆，与公务用车保有量差异原因是：2辆为特种作业车。`,
        `公务接待费${b.of(three('接待'))}，开支内容包括业务接待。公务接待费支出中，单位全年安排的国内公务接待${b.count('批次', 60)}批次，${b.count('人次', 700)}人次。`,
        `与全年预算相比，财政拨款“三公”经费支出全年预算数${b.of({ flow: '三公', stage: '全年预算' })}，决算数${b.of({ flow: '三公' })}${rate(b.fen({ flow: '三公' }), b.fen({ flow: '三公', stage: '全年预算' }))}，主要原因是：严格控制开支。`,
      ],
    };
  },
};

export const WEST: readonly UnseenFormat[] = [perHead, codesAfter, differenceRate];
