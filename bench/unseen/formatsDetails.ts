import { BASIC, FUND, GENERAL, type UnseenFormat } from './book';
import { nine } from './nine';
import { items, procurement, why } from './phrases';
import { CLOSING, FISCAL_IN, INCOME_ALL, incomeFrom, OPENING, planOf, SPENT, spentOn, three, THREE_ALL, TOTAL_IN, TOTAL_OUT } from './places';
import { headOf } from './tables';

const SOURCES = [['一般公共预算财政拨款收入', '一般公共'], ['政府性基金预算财政拨款收入', '政府性基金'], ['国有资本经营预算财政拨款收入', '国有资本'], ['上级补助收入', '上级补助'], ['事业收入', '事业'], ['经营收入', '经营'], ['附属单位上缴收入', '附属单位'], ['其他收入', '其他']] as const;
const NATURES = [['基本支出', '基本'], ['项目支出', '项目'], ['上缴上级支出', '上缴上级'], ['经营支出', '经营'], ['对附属单位补助支出', '对附属单位补助']] as const;

/** Everything at one go: chart notes, kinds of vehicle with amounts, guests without hosts. */
export const vehicleKinds: UnseenFormat = {
  name: '车型与接待明细',
  manner: { unit: '万元', separators: false, dropsZeros: true, percentDecimals: 2 },
  write: (b) => {
    const y = b.year;
    const p = procurement(b);
    const small = Math.floor(b.fen(three('接待')) / 10_000) * 10_000;
    return {
      sheets: nine(b, headOf((n) => `公开0${n}表`, '示例市第五中学', '万元', ['单位：', '金额单位：'])),
      paragraphs: [
        `第二部分 ${y}年度单位决算情况说明`,
        '一、收入支出决算总体情况说明',
        `${y}年度收入、支出总计均为${b.of(TOTAL_IN)}。与${y - 1}年度相比，收、支总计各${b.change(TOTAL_IN)}。主要变动原因是${why(b, 't', b.fen(TOTAL_IN) - b.lastFen(TOTAL_IN))}。`,
        '（图1：收、支决算总计变动情况图）（柱状图）',
        '二、收入决算情况说明',
        `${y}年度本年收入合计${b.of(INCOME_ALL)}，其中：${SOURCES.map(([name, source]) => `${name}${b.of(incomeFrom(source))}，占${b.part(incomeFrom(source), INCOME_ALL)}`).join('；')}。`,
        '三、支出决算情况说明',
        `${y}年度本年支出合计${b.of(SPENT)}，其中：${NATURES.map(([name, nature]) => `${name}${b.of(spentOn(nature))}，占${b.part(spentOn(nature), SPENT)}`).join('；')}。`,
        '四、财政拨款收入支出决算总体情况说明',
        `${y}年度财政拨款收入、支出总计均为${b.of({ flow: '收入总计', source: '财政拨款' })}。与${y - 1}年度相比，财政拨款收、支总计各${b.change({ flow: '收入总计', source: '财政拨款' })}。`,
        '五、一般公共预算财政拨款支出决算情况说明',
        '（一）一般公共预算财政拨款支出决算总体情况',
        `${y}年度一般公共预算财政拨款支出${b.of(GENERAL)}，占本年支出合计的${b.part(GENERAL, SPENT)}。与${y - 1}年度相比，一般公共预算财政拨款支出${b.change(GENERAL)}。`,
        '（二）一般公共预算财政拨款支出决算结构情况',
        `${y}年度一般公共预算财政拨款支出${b.of(GENERAL)}，主要用于以下方面：${b.codes(GENERAL, 3).map((code) => `${b.name(code)}${b.of({ ...GENERAL, account: code })}，占${b.part({ ...GENERAL, account: code }, GENERAL)}`).join('；')}。`,
        '（三）一般公共预算财政拨款支出决算具体情况',
        `${y}年度一般公共预算支出决算数为${b.of(GENERAL)}，完成预算100%。其中：`,
        ...items(b).map(({ names, own }, i) => `${i + 1}.${names[0].replace(/支出$/u, '')}（类）${names[1]}（款）${names[2]}（项）：支出决算为${b.money(own)}，完成预算100%，决算数等于预算数。`),
        '六、一般公共预算财政拨款基本支出决算情况说明',
        `${y}年度一般公共预算财政拨款基本支出${b.of(BASIC)}，其中：`,
        `人员经费${b.of({ ...BASIC, economic: '人员' })}，主要包括：基本工资、津贴补贴、奖金、绩效工资等。`,
        `公用经费${b.of({ ...BASIC, economic: '公用' })}，主要包括：办公费、水费、电费、差旅费等。`,
        '七、财政拨款“三公”经费支出决算情况说明',
        '（一）“三公”经费财政拨款支出决算总体情况说明',
        `${y}年度“三公”经费财政拨款支出决算为${b.of(THREE_ALL)}，完成预算${b.part(THREE_ALL, planOf(THREE_ALL))}，较上年度${b.change(THREE_ALL)}。`,
        '（二）“三公”经费财政拨款支出决算具体情况说明',
        `${y}年度“三公”经费财政拨款支出决算中，因公出国（境）费支出决算${b.of(three('出国'))}，占${b.part(three('出国'), THREE_ALL)}；公务用车购置及运行维护费支出决算${b.of(three('车'))}，占${b.part(three('车'), THREE_ALL)}；公务接待费支出决算${b.of(three('接待'))}，占${b.part(three('接待'), THREE_ALL)}。具体情况如下：`,
        `1.因公出国（境）经费支出${b.of(three('出国'))}，完成预算${b.part(three('出国'), planOf(three('出国')))}。全年安排因公出国（境）团组${b.count('团组', 4)}次，出国（境）${b.count('出国', 20)}人。因公出国（境）支出决算比${y - 1}年度${b.change(three('出国'))}。`,
        `2.公务用车购置及运行维护费支出${b.of(three('车'))}，完成预算${b.part(three('车'), planOf(three('车')))}。公务用车购置及运行维护费支出决算比${y - 1}年度${b.change(three('车'))}。`,
        `其中：公务用车购置支出${b.of(three('车购置'))}。全年按规定更新购置公务用车${b.count('购车', 3)}辆，其中：轿车${b.count('购车', 3)}辆、金额${b.of(three('车购置'))}，越野车0辆、金额0万元，载客汽车0辆、金额0万元。截至${y}年12月31日，单位共有公务用车${b.count('轿车', 5) + b.count('越野', 4)}辆，其中：轿车${b.count('轿车', 5)}辆、越野车${b.count('越野', 4)}辆、载客汽车0辆。`,
        `公务用车运行维护费支出${b.of(three('车运行'))}。主要用于教研、调研等所需的公务用车燃料费、维修费、过路过桥费、保险费等支出。`,
        `3.公务接待费支出${b.of(three('接待'))}，完成预算${b.part(three('接待'), planOf(three('接待')))}。公务接待费支出决算比${y - 1}年度${b.change(three('接待'))}。其中：`,
        `国内公务接待支出${b.of(three('接待'))}，主要用于执行公务、开展业务活动开支的交通费、住宿费、用餐费等。国内公务接待${b.count('批次', 80)}批次，${b.count('人次', 900)}人次（不包括陪同人员），共计支出${b.of(three('接待'))}，具体内容包括：接待外地考察组${b.money(small)}。`,
        '外事接待支出0万元，外事接待0批次，0人，共计支出0万元。',
        '八、政府性基金预算支出决算情况说明',
        `${y}年度政府性基金预算财政拨款支出${b.of(FUND)}。`,
        '十、其他重要事项的情况说明',
        '（一）机关运行经费支出情况',
        `${y}年度，示例市第五中学机关运行经费支出${b.money(b.invented('run'))}，比${y - 1}年度增加${b.money(b.invented('more', 900_000))}，主要原因是新校区启用。`,
        '（二）政府采购支出情况',
        `${y}年度，示例市第五中学政府采购支出总额${b.money(p.all)}，其中：政府采购货物支出${b.money(p.goods)}、政府采购工程支出${b.money(p.works)}、政府采购服务支出${b.money(p.services)}。主要用于教学设备更新和校舍维修。授予中小企业合同金额${b.money(p.medium)}，占政府采购支出总额的${b.share(p.medium, p.all)}，其中：授予小微企业合同金额${b.money(p.small)}，占政府采购支出总额的${b.share(p.small, p.all)}。`,
        '（三）国有资产占有使用情况',
        `截至${y}年12月31日，示例市第五中学共有车辆${b.count('轿车', 5) + b.count('越野', 4)}辆，其中：主要负责人用车0辆、机要通信用车${b.count('轿车', 5)}辆、其他用车${b.count('越野', 4)}辆，其他用车主要是用于送教下乡。单价100万元（含）以上设备（不含车辆）0台（套）。`,
      ],
    };
  },
};

/** Income, spending and balances each against last year's 决算 in a numbered paragraph, "此外" for what is no income. */
export const besides: UnseenFormat = {
  name: '此外与人均车均',
  manner: { unit: '万元', separators: false, dropsZeros: false, percentDecimals: 1 },
  write: (b) => {
    const y = b.year;
    const versus = (at: Parameters<typeof b.of>[0], key: string): string => {
      const sign = b.fen(at) - b.lastFen(at);
      return `较上年决算数${b.change(at, '无增减')}${sign === 0 ? '' : `，主要原因是${why(b, key, sign)}`}`;
    };
    const plan = (own: number, budget: number): string => (b.sign(own, budget) === 0 ? '与年初预算数持平' : `较年初预算数${b.changeOf(own, budget, '', ['增加', '减少', '增长', '下降'])}`);
    const classPlan = (code: string): number => b.codes(GENERAL, 7).filter((item) => item.startsWith(code)).reduce((sum, item) => sum + b.budgetFen({ ...GENERAL, account: item }), 0);
    const first = (item: string | undefined): number => b.fen({ flow: '三公', stage: '年初预算', ...(item === undefined ? {} : { item }) });
    return {
      sheets: nine(b, headOf((n) => `公开${String(n).padStart(2, '0')}表`, '示例区市政设施养护中心', '万元', ['公开部门：', '单位：'])),
      paragraphs: [
        '二、单位决算情况说明',
        '（一）收入支出决算总体情况说明',
        `1.总体情况。${y}年度收入总计${b.of(TOTAL_IN)}，支出总计${b.of(TOTAL_OUT)}。收支${versus(TOTAL_IN, 'a')}。`,
        `2.收入情况。${y}年度收入合计${b.of(INCOME_ALL)}，${versus(INCOME_ALL, 'b')}。其中：财政拨款收入${b.of(FISCAL_IN)}，占${b.part(FISCAL_IN, INCOME_ALL)}；事业收入${b.of(incomeFrom('事业'))}，占${b.part(incomeFrom('事业'), INCOME_ALL)}；经营收入${b.of(incomeFrom('经营'))}，占${b.part(incomeFrom('经营'), INCOME_ALL)}；其他收入${b.of(incomeFrom('其他'))}，占${b.part(incomeFrom('其他'), INCOME_ALL)}。此外，使用非财政拨款结余和专用结余${b.of({ flow: '使用结余' })}，年初结转和结余${b.of(OPENING)}。`,
        `3.支出情况。${y}年度支出合计${b.of(SPENT)}，${versus(SPENT, 'c')}。其中：基本支出${b.of(spentOn('基本'))}，占${b.part(spentOn('基本'), SPENT)}；项目支出${b.of(spentOn('项目'))}，占${b.part(spentOn('项目'), SPENT)}；经营支出${b.of(spentOn('经营'))}，占${b.part(spentOn('经营'), SPENT)}。此外，结余分配${b.of({ flow: '结余分配' })}。`,
        `4.结转结余情况。${y}年度年末结转和结余${b.of(CLOSING)}，${versus(CLOSING, 'd')}。`,
        '（二）财政拨款收入支出决算总体情况说明',
        `${y}年度财政拨款收、支总计${b.of({ flow: '收入总计', source: '财政拨款' })}。与${y - 1}年相比，财政拨款收、支总计各${b.change({ flow: '收入总计', source: '财政拨款' })}。`,
        '（三）一般公共预算财政拨款支出决算情况说明',
        `1.收入情况。${y}年度一般公共预算财政拨款收入${b.of(incomeFrom('一般公共'))}，${versus(incomeFrom('一般公共'), 'e')}。此外，年初财政拨款结转和结余${b.of({ flow: '年初结转', source: '一般公共' })}。`,
        `2.支出情况。${y}年度一般公共预算财政拨款支出${b.of(GENERAL)}，${versus(GENERAL, 'f')}。${plan(b.fen(GENERAL), b.budgetFen(GENERAL))}。主要原因是年中调整预算。`,
        `3.结转结余情况。${y}年度年末一般公共预算财政拨款结转和结余${b.of({ flow: '年末结转', source: '一般公共' })}，较上年决算数增加${b.money(b.invented('carry', 10_000))}。`,
        '4.比较情况。本单位一般公共预算财政拨款支出主要用于以下几个方面：',
        ...b.codes(GENERAL, 3).map((code, i) => `（${i + 1}）${b.name(code)}${b.of({ ...GENERAL, account: code })}，占${b.part({ ...GENERAL, account: code }, GENERAL)}，${plan(b.fen({ ...GENERAL, account: code }), classPlan(code))}。`),
        '（四）一般公共预算财政拨款基本支出决算情况说明',
        `${y}年度一般公共财政拨款基本支出${b.of(BASIC)}。其中：人员经费${b.of({ ...BASIC, economic: '人员' })}，${versus({ ...BASIC, economic: '人员' }, 'g')}。人员经费用途主要包括基本工资、津贴补贴等。公用经费${b.of({ ...BASIC, economic: '公用' })}，${versus({ ...BASIC, economic: '公用' }, 'h')}。公用经费用途主要包括办公费、印刷费等。`,
        '（五）政府性基金预算收支决算情况说明',
        `${y}年度政府性基金预算财政拨款年初结转结余${b.of({ flow: '年初结转', source: '政府性基金' })}，年末结转结余${b.of({ flow: '年末结转', source: '政府性基金' })}。本年收入${b.of(incomeFrom('政府性基金'))}，${versus(incomeFrom('政府性基金'), 'i')}。本年支出${b.of(FUND)}，${versus(FUND, 'j')}。`,
        '三、财政拨款“三公”经费支出决算情况说明',
        '（一）“三公”经费支出总体情况说明',
        `${y}年度“三公”经费支出共计${b.of(THREE_ALL)}，${plan(b.fen(THREE_ALL), first(undefined))}。较上年支出数${b.change(THREE_ALL, '持平')}。`,
        '（二）“三公”经费分项支出情况',
        `${y}年度本单位因公出国（境）费用${b.of(three('出国'))}，主要是赴友好城市交流。费用支出${plan(b.fen(three('出国')), first('出国'))}。较上年支出数${b.change(three('出国'), '持平')}。`,
        `公务车购置费${b.of(three('车购置'))}，主要用于更新巡查车辆。费用支出${plan(b.fen(three('车购置')), first('车购置'))}。较上年支出数${b.change(three('车购置'), '持平')}。`,
        `公务车运行维护费${b.of(three('车运行'))}，主要用于道路巡查。费用支出${plan(b.fen(three('车运行')), first('车运行'))}。较上年支出数${b.change(three('车运行'), '持平')}。`,
        `公务接待费${b.of(three('接待'))}，主要用于接待同行学习。费用支出${plan(b.fen(three('接待')), first('接待'))}。较上年支出数${b.change(three('接待'), '持平')}。`,
        '（三）“三公”经费实物量情况',
        `${y}年度本单位因公出国（境）共计${b.count('团组', 4)}个团组，${b.count('出国', 20)}人；公务用车购置${b.count('购车', 3)}辆，公务车保有量为${b.count('保有', 9)}辆；国内公务接待${b.count('批次', 80)}批次${b.count('人次', 900)}人，其中：国内外事接待0批次，0人；国（境）外公务接待0批次，0人。${y}年本单位人均接待费${b.count('人均', 90)}.52元，车均购置费${b.count('车均', 18)}.98万元，车均维护费${b.count('车均运', 3)}.21万元。`,
        '四、其他需要说明的事项',
        `本年度会议费支出${b.money(b.invented('meeting', 600_000))}，较上年决算数增加${b.money(b.invented('m1', 90_000))}，主要原因是召开现场会。本年度培训费支出${b.money(b.invented('training', 500_000))}，较上年决算数减少${b.money(b.invented('t1', 80_000))}，主要原因是改为线上培训。`,
      ],
    };
  },
};

/** Opening balance, income, spending and closing balance in one breath; codes before names; 人员支出 and 公用支出. */
export const oneBreath: UnseenFormat = {
  name: '一句说收支结转',
  manner: { unit: '万元', separators: false, dropsZeros: false, percentDecimals: 2 },
  write: (b) => {
    const y = b.year;
    const vs = (at: Parameters<typeof b.of>[0]): string => `比上年决算数${b.change(at, '持平', ['增加', '减少', '增长', '下降'])}`;
    return {
      sheets: nine(b, headOf((n) => `表${n}`, '示例县疾病预防控制中心', '万元', ['单位：', '金额单位：'])),
      paragraphs: [
        `第三部分 ${y}年度单位决算情况说明`,
        '一、收入支出决算总体情况说明',
        `${y}年度年初结转和结余${b.of(OPENING)}，本年收入${b.of(INCOME_ALL)}，本年支出${b.of(SPENT)}，使用非财政拨款结余${b.of({ flow: '使用结余' })}，结余分配${b.of({ flow: '结余分配' })}，年末结转和结余${b.of(CLOSING)}。`,
        `（一）${y}年收入${b.of(INCOME_ALL)}，${vs(INCOME_ALL)}，具体情况如下：`,
        `1.财政拨款收入${b.of(FISCAL_IN)}，其中一般公共预算财政拨款收入${b.of(incomeFrom('一般公共'))}，政府性基金预算财政拨款收入${b.of(incomeFrom('政府性基金'))}，国有资本经营预算财政拨款收入${b.of(incomeFrom('国有资本'))}。`,
        `2.事业收入${b.of(incomeFrom('事业'))}。`,
        `3.经营收入${b.of(incomeFrom('经营'))}。`,
        `4.其他收入${b.of(incomeFrom('其他'))}。`,
        `（二）${y}年支出${b.of(SPENT)}，${vs(SPENT)}，具体情况如下：`,
        `1.基本支出${b.of(spentOn('基本'))}。`,
        `2.项目支出${b.of(spentOn('项目'))}。`,
        `3.经营支出${b.of(spentOn('经营'))}。`,
        '二、财政拨款收入支出决算总体情况说明',
        `${y}年度财政拨款收、支总计${b.of({ flow: '收入总计', source: '财政拨款' })}。与${y - 1}年度相比，各${b.change({ flow: '收入总计', source: '财政拨款' })}。`,
        '三、一般公共预算财政拨款支出决算情况说明',
        `${y}年度一般公共预算财政拨款支出${b.of(GENERAL)}，${vs(GENERAL)}，具体情况如下（按项级科目分类统计）：`,
        ...items(b).map(({ names, own, code }, i) => `（${'一二三四五六七八九十'[i] ?? '十一'}）${code}-${names[2]}${b.money(own)}，较上年决算数${b.change({ ...GENERAL, account: code }, '持平')}。主要原因是${why(b, code, own - b.lastFen({ ...GENERAL, account: code }))}。`),
        '四、政府性基金预算财政拨款支出决算情况说明',
        `${y}年度政府性基金预算财政拨款支出${b.of(FUND)}，${vs(FUND)}，具体情况如下（按项级科目分类统计）：`,
        ...b.codes(FUND, 7).map((code, i) => `（${'一二三四五'[i] ?? '六'}）${code}-${b.name(code)}${b.of({ ...FUND, account: code })}，较上年决算数${b.change({ ...FUND, account: code }, '持平')}。`),
        '六、一般公共预算财政拨款基本支出决算情况说明',
        `${y}年度一般公共预算财政拨款基本支出${b.of(BASIC)}，其中：`,
        `（一）人员经费${b.of({ ...BASIC, economic: '人员' })}，主要包括：基本工资、津贴补贴、奖金、机关事业单位基本养老保险缴费等。`,
        `（二）公用经费${b.of({ ...BASIC, economic: '公用' })}，主要包括：办公费、印刷费、水费、电费、邮电费等。`,
        '七、一般公共预算财政拨款“三公”经费支出决算情况说明',
        `${y}年度“三公”经费财政拨款支出${b.of(THREE_ALL)}，完成全年预算的${b.part(THREE_ALL, planOf(THREE_ALL))}；较上年${b.change(THREE_ALL, '持平')}。具体情况如下：`,
        `（一）因公出国（境）费${b.of(three('出国'))}，完成全年预算的${b.part(three('出国'), planOf(three('出国')))}；较上年${b.change(three('出国'), '持平')}。全年安排本单位组织的出国团组${b.count('团组', 4)}个，参加其他单位出国团组0个；全年因公出国（境）累计${b.count('出国', 20)}人次。`,
        `（二）公务用车购置及运行费${b.of(three('车'))}，完成全年预算的${b.part(three('车'), planOf(three('车')))}；较上年${b.change(three('车'), '持平')}。其中：`,
        `公务用车购置费${b.of(three('车购置'))}，完成全年预算的${b.part(three('车购置'), planOf(three('车购置')))}；较上年${b.change(three('车购置'), '持平')}。${y}年公务用车购置${b.count('购车', 3)}辆。`,
        `公务用车运行费${b.of(three('车运行'))}，完成全年预算的${b.part(three('车运行'), planOf(three('车运行')))}；较上年${b.change(three('车运行'), '持平')}。主要用于流行病学调查等方面支出。截至${y}年12月31日，公务用车保有量${b.count('保有', 9)}辆。`,
        `（三）公务接待费${b.of(three('接待'))}，完成全年预算的${b.part(three('接待'), planOf(three('接待')))}；较上年${b.change(three('接待'), '持平')}。累计接待${b.count('批次', 80)}批次、接待总人数${b.count('人次', 900)}人。`,
      ],
    };
  },
};

export const DETAILS: readonly UnseenFormat[] = [vehicleKinds, besides, oneBreath];
