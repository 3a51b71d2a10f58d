import type { At } from '../text/teller';
import { accountTable, basicTable, classLines, fundTable, GENERAL_COLUMNS, headOf, INCOME, NATURE_COLUMNS, sides, SOURCE_COLUMNS, tallThree, wideThree } from './tables';
import { BASIC, FUND, GENERAL, numeral, sheet, THREE, type UnseenFormat } from './book';
import { against, items, planned, procurement, since, why } from './phrases';

const TOTAL_IN: At = { flow: '收入总计' };
const TOTAL_OUT: At = { flow: '支出总计' };
const three = (item: string): At => ({ flow: '三公', item });

/** Brackets that hold the parts of a total; basic and project shares; a 三公 sentence with three comparisons. */
export const bracketed: UnseenFormat = {
  name: '括号内构成',
  manner: { unit: '万元', separators: false, dropsZeros: true, percentDecimals: 2 },
  write: (b) => {
    const y = b.year;
    const head = headOf((n) => `公开0${n}表`, '示例市河道采砂管理所', '万元', ['部门：', '单位：']);
    const plan = (item?: string): number => b.fen({ flow: '三公', stage: '全年预算', ...(item === undefined ? {} : { item }) });
    const year = (at: At): string => b.change(at, '与上年持平', ['增加', '减少', '增长', '下降']);
    return {
      sheets: [
        sheet('公开01表', ...head('收入支出决算总表', 1, 4), ['收入', '', '支出', ''], ['项目', '决算数', '项目（按功能分类）', '决算数'], ...sides(b, INCOME.map(([label, at], i) => [`${numeral(i + 1)}、${label}`, at] as const), classLines(b), [[['本年收入合计', { flow: '收入' }], ['本年支出合计', { flow: '支出' }]], [['使用非财政拨款结余（含专用结余）', { flow: '使用结余' }], ['结余分配', { flow: '结余分配' }]], [['年初结转和结余', { flow: '年初结转' }], ['年末结转和结余', { flow: '年末结转' }]], [['总计', TOTAL_IN], ['总计', TOTAL_OUT]]])),
        accountTable(b, '公开02表', (_, n, w) => head('收入决算表', n, w), 2, SOURCE_COLUMNS, { index: '栏次' }),
        accountTable(b, '公开03表', (_, n, w) => head('支出决算表', n, w), 3, NATURE_COLUMNS, { index: '栏次' }),
        accountTable(b, '公开05表', (_, n, w) => head('一般公共预算财政拨款支出决算表', n, w), 5, GENERAL_COLUMNS, { index: '栏次' }),
        basicTable(b, '公开06表', (_, n, w) => head('一般公共预算财政拨款基本支出决算表', n, w), 6),
        fundTable(b, '公开07表', (_, n, w) => head('政府性基金预算财政拨款支出决算表', n, w), 7, false),
        wideThree(b, '公开09表', (_, n, w) => head('财政拨款“三公”经费支出决算表', n, w), 9, ['全年预算数', '决算数']),
      ],
      paragraphs: [
        '第三部分 部门决算情况说明',
        '一、收入支出决算总体情况说明',
        `${y}年度收入总计${b.of(TOTAL_IN)}（含使用非财政拨款结余和年初结转结余）、支出总计${b.of(TOTAL_OUT)}（含结余分配和年末结转结余）。与${y - 1}年相比，收、支总计各${b.change(TOTAL_IN)}，主要原因：一是${why(b, 'a', b.sign(b.fen(TOTAL_IN), b.lastFen(TOTAL_IN)))}；二是${why(b, 'b', b.sign(b.fen(TOTAL_IN), b.lastFen(TOTAL_IN)))}。`,
        '二、收入决算情况说明',
        `${y}年度收入合计${b.of({ flow: '收入' })}，其中：财政拨款收入${b.of({ flow: '收入', source: '财政拨款' })}，占${b.part({ flow: '收入', source: '财政拨款' }, { flow: '收入' })}（其中一般公共预算${b.of({ flow: '收入', source: '一般公共' })}，占${b.part({ flow: '收入', source: '一般公共' }, { flow: '收入' })}；政府性基金预算${b.of({ flow: '收入', source: '政府性基金' })}，占${b.part({ flow: '收入', source: '政府性基金' }, { flow: '收入' })}）；上级补助收入${b.of({ flow: '收入', source: '上级补助' })}，占${b.part({ flow: '收入', source: '上级补助' }, { flow: '收入' })}；事业收入${b.of({ flow: '收入', source: '事业' })}，占${b.part({ flow: '收入', source: '事业' }, { flow: '收入' })}；其他收入${b.of({ flow: '收入', source: '其他' })}，占${b.part({ flow: '收入', source: '其他' }, { flow: '收入' })}。`,
        '三、支出决算情况说明',
        `${y}年度支出合计${b.of({ flow: '支出' })}，其中：基本支出${b.of({ flow: '支出', nature: '基本' })}，占${b.part({ flow: '支出', nature: '基本' }, { flow: '支出' })}；项目支出${b.of({ flow: '支出', nature: '项目' })}，占${b.part({ flow: '支出', nature: '项目' }, { flow: '支出' })}。`,
        '五、一般公共预算财政拨款支出决算情况说明',
        '（一）财政拨款支出决算总体情况',
        `${y}年度财政拨款支出${b.of(GENERAL)}，占本年支出合计的${b.part(GENERAL, { flow: '支出' })}。与${y - 1}年度相比，财政拨款支出${b.change(GENERAL)}，主要原因是${why(b, 'c', b.sign(b.fen(GENERAL), b.lastFen(GENERAL)))}。`,
        '（二）财政拨款支出决算结构情况',
        `${y}年度财政拨款支出${b.of(GENERAL)}，主要用于以下方面：${b.codes(GENERAL, 3).map((code) => `${b.name(code).replace(/支出$/u, '')}（类）支出${b.of({ ...GENERAL, account: code })}，占${b.part({ ...GENERAL, account: code }, GENERAL)}`).join('；')}。`,
        '（三）财政拨款支出决算具体情况',
        `${y}年度财政拨款支出${planned(b, b.fen(GENERAL), b.budgetFen(GENERAL))}。${against(b, 'g', b.fen(GENERAL), b.budgetFen(GENERAL), ['决算数大于预算数的主要原因：一是', '决算数小于预算数的主要原因：一是', '决算数与预算数持平'])}。其中：基本支出${b.of(BASIC)}，占${b.part(BASIC, GENERAL)}；项目支出${b.of({ ...GENERAL, nature: '项目' })}，占${b.part({ ...GENERAL, nature: '项目' }, GENERAL)}。具体情况如下：`,
        ...items(b).map(({ code, names, own, plan: first }, i) => `${i + 1}.“${names[0]}”（类）“${names[1]}”（款）“${names[2]}”（项）。年初预算为${b.money(first)}，支出决算为${b.money(own)}，${first === 0 ? '' : `为年初预算的${b.share(own, first)}，`}${against(b, code, own, first, ['决算数大于年初预算数的主要原因是', '决算数小于年初预算数的主要原因是', '决算数与年初预算数持平'])}。`),
        '七、政府性基金预算财政拨款支出决算情况说明',
        `${y}年度政府性基金预算财政拨款支出${b.of(FUND)}，占本年支出合计的${b.part(FUND, { flow: '支出' })}。`,
        '九、财政拨款“三公”经费支出决算情况说明',
        `${y}年度“三公”经费支出全年预算为${b.money(plan())}，支出决算为${b.of({ flow: '三公' })}，完成全年预算的${b.share(b.fen({ flow: '三公' }), plan())}，${year({ flow: '三公' }).startsWith('与') ? year({ flow: '三公' }) : `与上年相比${year({ flow: '三公' })}`}。`,
        `${y}年度“三公”经费支出决算中，因公出国（境）费支出决算${b.of(three('出国'))}，占${b.part(three('出国'), { flow: '三公' })}；公务用车购置及运行维护费支出决算${b.of(three('车'))}，占${b.part(three('车'), { flow: '三公' })}，较全年预算${b.changeOf(b.fen(three('车')), plan('车'), '持平', ['增加', '减少', '增长', '下降'])}；公务接待费支出决算${b.of(three('接待'))}，占${b.part(three('接待'), { flow: '三公' })}，较全年预算${b.changeOf(b.fen(three('接待')), plan('接待'), '持平', ['增加', '减少', '增长', '下降'])}。`,
        `${since(b, three('车运行'), `公务用车运行维护费支出${b.of(three('车运行'))}，与${y - 1}年度决算数相比，`, '主要是')}。年末公务用车保有量为${b.count('保有', 9)}辆，平均每辆${b.count('车均', 3)}.02万元。`,
      ],
    };
  },
};

/** A county unit in 元 with everything on one sheet, and bare numbers in the parallel lists. */
export const county: UnseenFormat = {
  name: '县级元表并列',
  manner: { unit: '元', separators: true, dropsZeros: false, percentDecimals: 2 },
  zero: '—',
  write: (b) => {
    const y = b.year;
    const head = headOf((n) => `附表${n}`, '示例县第三幼儿园', '元', ['单位名称：', '单位：']);
    const p = procurement(b);
    const codes = b.codes(GENERAL, 3);
    const planned3 = (item: string): At => ({ flow: '三公', item, stage: '全年预算' });
    return {
      sheets: [
        { name: '公开报表', rows: [
          ...sheet('', ...head(`${y}年度收入支出决算总表`, 1, 4), ['收入', '', '支出', ''], ['项  目', '金  额', '项  目', '金  额'], ...sides(b, INCOME.map(([label, at], i) => [`${numeral(i + 1)}、${label}`, at] as const), classLines(b), [[['本年收入合计', { flow: '收入' }], ['本年支出合计', { flow: '支出' }]], [['　使用非财政拨款结余', { flow: '使用结余' }], ['　结余分配', { flow: '结余分配' }]], [['　年初结转和结余', { flow: '年初结转' }], ['　年末结转和结余', { flow: '年末结转' }]], [['总  计', TOTAL_IN], ['总  计', TOTAL_OUT]]])).rows,
          ...accountTable(b, '', (_, n, w) => head(`${y}年度收入决算表`, n, w), 2, SOURCE_COLUMNS).rows,
          ...accountTable(b, '', (_, n, w) => head(`${y}年度支出决算表`, n, w), 3, NATURE_COLUMNS).rows,
          ...accountTable(b, '', (_, n, w) => head(`${y}年度一般公共预算财政拨款支出决算表`, n, w), 5, GENERAL_COLUMNS).rows,
          ...basicTable(b, '', (_, n, w) => head(`${y}年度一般公共预算财政拨款基本支出决算表`, n, w), 6, { blocks: 2 }).rows,
          ...tallThree(b, '', (_, n, w) => head(`${y}年度财政拨款“三公”经费支出决算表`, n, w), 7, [['全年预算数', '全年预算'], ['决算数', '决算']], ['合计', '1.因公出国（境）费', '2.公务用车购置及运行费', '（1）公务用车购置费', '（2）公务用车运行费', '3.公务接待费']).rows,
        ] },
      ],
      paragraphs: [
        '一、部门决算收支总体情况',
        `我单位${y}年总收入${b.of({ flow: '收入' })}，总支出${b.of({ flow: '支出' })}。`,
        `收入方面：财政拨款收入、事业收入、其他收入分别为${b.bare(b.fen({ flow: '收入', source: '财政拨款' }))}元、${b.bare(b.fen({ flow: '收入', source: '事业' }))}元、${b.bare(b.fen({ flow: '收入', source: '其他' }))}元，分别占总收入的${b.part({ flow: '收入', source: '财政拨款' }, { flow: '收入' })}、${b.part({ flow: '收入', source: '事业' }, { flow: '收入' })}、${b.part({ flow: '收入', source: '其他' }, { flow: '收入' })}。`,
        `支出方面：基本支出${b.of({ flow: '支出', nature: '基本' })}，占总支出的${b.part({ flow: '支出', nature: '基本' }, { flow: '支出' })}；项目支出${b.of({ flow: '支出', nature: '项目' })}，占总支出的${b.part({ flow: '支出', nature: '项目' }, { flow: '支出' })}。`,
        `同比变化：总收入比上年${b.change({ flow: '收入' })}；总支出比上年${b.change({ flow: '支出' })}。`,
        '二、一般公共预算财政拨款支出情况',
        `（一）总体情况。本年一般公共预算财政拨款支出${b.of(GENERAL)}，同比${b.change(GENERAL)}。`,
        `（二）按功能分类。${codes.map((code) => `${b.name(code)}${b.of({ ...GENERAL, account: code })}（占${b.part({ ...GENERAL, account: code }, GENERAL)}）`).join('，')}。`,
        `（三）按支出性质。基本支出${b.of(BASIC)}，其中工资福利支出${b.of({ ...BASIC, economic: '301' })}、商品和服务支出${b.of({ ...BASIC, economic: '302' })}、对个人和家庭的补助${b.of({ ...BASIC, economic: '303' })}；项目支出${b.of({ ...GENERAL, nature: '项目' })}。`,
        `人员经费${b.of({ ...BASIC, economic: '人员' })}，占基本支出的${b.part({ ...BASIC, economic: '人员' }, BASIC)}；公用经费${b.of({ ...BASIC, economic: '公用' })}，占基本支出的${b.part({ ...BASIC, economic: '公用' }, BASIC)}。`,
        '三、“三公”经费情况',
        `本年“三公”经费支出${b.of({ flow: '三公' })}，其中：`,
        ...THREE.map(([name, item], i) => `（${i + 1}）${name}：预算数${b.money(b.fen(planned3(item)))}，决算数${b.of(three(item))}，同比${b.change(three(item))}。`),
        `公务用车购置费${b.of(three('车购置'))}、公务用车运行费${b.of(three('车运行'))}。`,
        '四、政府采购情况',
        `全年政府采购支出总额${b.money(p.all)}。其中：货物类${b.money(p.goods)}，占${b.share(p.goods, p.all)}；工程类${b.money(p.works)}，占${b.share(p.works, p.all)}；服务类${b.money(p.services)}，占${b.share(p.services, p.all)}。`,
        '五、其他',
        `全园在编教职工${b.count('教工', 60)}人，在园幼儿${b.count('幼儿', 400)}人，生均公用经费支出820.50元。`,
      ],
    };
  },
};

/** 部门预算: this year's plan against last year's. */
export const plan: UnseenFormat = {
  name: '部门预算比上年',
  manner: { unit: '万元', separators: false, dropsZeros: false, percentDecimals: 2 },
  write: (b) => {
    const y = b.year;
    const head = headOf((n) => `预算公开0${n}表`, '示例市档案服务中心', '万元', ['部门/单位：', '金额单位：']);
    const vs = (at: At): string => b.change(at, '持平', ['增加', '减少', '增长', '下降']);
    return {
      sheets: [
        sheet('收支总表', ...head(`${y}年部门收支总表`, 1, 4), ['收入', '', '支出', ''], ['项目', '预算数', '项目', '预算数'], ...sides(b, [...INCOME.map(([label, at], i) => [`${numeral(i + 1)}、${label}`.replace('财政拨款收入', '拨款收入'), at] as const)], classLines(b), [[['本年收入合计', { flow: '收入' }], ['本年支出合计', { flow: '支出' }]], [['使用非财政拨款结余', { flow: '使用结余' }], ['结余分配', { flow: '结余分配' }]], [['上年结转结余', { flow: '年初结转' }], ['年终结转结余', { flow: '年末结转' }]], [['收入总计', TOTAL_IN], ['支出总计', TOTAL_OUT]]])),
        accountTable(b, '支出总表', (_, n, w) => head(`${y}年部门支出总表`, n, w), 3, [['合计', { flow: '支出' }], ['基本支出', { flow: '支出', nature: '基本' }], ['项目支出', { flow: '支出', nature: '项目' }], ['事业单位经营支出', { flow: '支出', nature: '经营' }]]),
        accountTable(b, '一般公共', (_, n, w) => head(`${y}年一般公共预算支出表`, n, w), 5, [['合计', GENERAL], ['小计', BASIC], ['人员经费', { ...BASIC, economic: '人员' }], ['公用经费', { ...BASIC, economic: '公用' }], ['项目支出', { ...GENERAL, nature: '项目' }]], { heads: [['科目编码', '科目名称', '合计', '基本支出', '', '', '项目支出'], ['', '', '', '小计', '人员经费', '公用经费', '']] }),
        basicTable(b, '基本支出', (_, n, w) => head(`${y}年一般公共预算基本支出表`, n, w), 6, { single: true }),
        fundTable(b, '基金', (_, n, w) => head(`${y}年政府性基金预算支出表`, n, w), 8, false),
        tallThree(b, '三公', (_, n, w) => head(`${y}年一般公共预算“三公”经费支出表`, n, w), 7, [[`${y}年预算数`, '决算']], ['合计', '1.因公出国（境）费用', '2.公务用车购置及运行费', '其中：（1）公务用车购置费', '（2）公务用车运行费', '3.公务接待费']),
      ],
      paragraphs: [
        `第三部分 ${y}年部门预算情况说明`,
        `一、${y}年部门收入支出总体情况`,
        `本年收入预算${b.of({ flow: '收入' })}，比上年预算${vs({ flow: '收入' })}，主要原因是项目安排变动。其中：一般公共预算拨款收入${b.of({ flow: '收入', source: '一般公共' })}，占${b.part({ flow: '收入', source: '一般公共' }, { flow: '收入' })}；政府性基金预算拨款收入${b.of({ flow: '收入', source: '政府性基金' })}，占${b.part({ flow: '收入', source: '政府性基金' }, { flow: '收入' })}；事业收入${b.of({ flow: '收入', source: '事业' })}，占${b.part({ flow: '收入', source: '事业' }, { flow: '收入' })}。`,
        `二、${y}年部门支出总体情况`,
        `本年支出预算${b.of({ flow: '支出' })}，比上年预算${vs({ flow: '支出' })}。其中：基本支出${b.of({ flow: '支出', nature: '基本' })}，占${b.part({ flow: '支出', nature: '基本' }, { flow: '支出' })}；项目支出${b.of({ flow: '支出', nature: '项目' })}，占${b.part({ flow: '支出', nature: '项目' }, { flow: '支出' })}。`,
        `三、${y}年一般公共预算支出情况`,
        `（一）规模变化情况。${y}年一般公共预算支出${b.of(GENERAL)}，比${y - 1}年预算数${vs(GENERAL)}。`,
        `（二）结构情况。${b.codes(GENERAL, 3).map((code) => `${b.name(code)}${b.of({ ...GENERAL, account: code })}，占${b.part({ ...GENERAL, account: code }, GENERAL)}`).join('；')}。`,
        '（三）具体使用情况。',
        ...items(b).map(({ code, names, own }, i) => `${i + 1}.${names[0]}（类）${names[1]}（款）${names[2]}（项）${y}年预算数为${b.money(own)}，比${y - 1}年预算数${vs({ ...GENERAL, account: code })}。`),
        `四、${y}年一般公共预算基本支出情况`,
        `${y}年一般公共预算基本支出${b.of(BASIC)}，其中：人员经费${b.of({ ...BASIC, economic: '人员' })}，主要包括基本工资、津贴补贴等；公用经费${b.of({ ...BASIC, economic: '公用' })}，主要包括办公费、印刷费等。`,
        `五、${y}年政府性基金预算支出情况`,
        `${y}年政府性基金预算支出${b.of(FUND)}，其中基本支出${b.of({ ...FUND, nature: '基本' })}、项目支出${b.of({ ...FUND, nature: '项目' })}。`,
        `六、${y}年“三公”经费预算情况`,
        `${y}年“三公”经费预算数为${b.of({ flow: '三公' })}，其中：因公出国（境）费用${b.of(three('出国'))}，公务用车购置及运行费${b.of(three('车'))}（公务用车购置费${b.of(three('车购置'))}，公务用车运行费${b.of(three('车运行'))}），公务接待费${b.of(three('接待'))}。${since(b, { flow: '三公' }, '比上年预算', '主要原因是', undefined, '持平')}。`,
      ],
    };
  },
};

export const SOUTH: readonly UnseenFormat[] = [bracketed, county, plan];
