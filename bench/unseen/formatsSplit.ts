import { BASIC, FUND, GENERAL, type UnseenFormat } from './book';
import { nine } from './nine';
import { items, procurement, why } from './phrases';
import { CLOSING, FISCAL_IN, INCOME_ALL, incomeFrom, OPENING, planOf, SPENT, spentOn, three, THREE_ALL, TOTAL_IN, TOTAL_OUT } from './places';
import { headOf } from './tables';
import type { At } from '../text/teller';

/** "决算数…预算数…，决算数比预算数…", 一般性支出, shares of the 基本支出, "与预算数持平，与上年相比…". */
export const equalPlans: UnseenFormat = {
  name: '预算相等与一般性支出',
  manner: { unit: '万元', separators: false, dropsZeros: false, percentDecimals: 2 },
  write: (b) => {
    const y = b.year;
    const p = procurement(b);
    const change = (at: At, key: string): string => {
      const sign = b.fen(at) - b.lastFen(at);
      return sign === 0 ? '与上年持平' : `与上年相比，${b.change(at)}，主要是因为${why(b, key, sign)}`;
    };
    const one = (name: string, at: At): string => {
      const own = b.fen(at);
      const plan = b.fen(planOf(at));
      return `${name}支出预算为${b.money(plan)}，支出决算为${b.money(own)}，${plan === 0 ? '' : `完成预算的${b.share(own, plan)}，`}${own === plan ? '决算数与预算数相等' : `决算数${own > plan ? '大于' : '小于'}预算数的主要原因是${why(b, name, own - plan)}`}，${b.lastFen(at) === own ? '与上年持平' : `与上年相比${b.change(at)}，${own > b.lastFen(at) ? '增长' : '减少'}的主要原因是${why(b, name, own - b.lastFen(at))}`}。`;
    };
    return {
      sheets: nine(b, headOf((n) => `公开0${n}表`, '示例县水利局', '万元', ['部门：', '金额单位：'])),
      paragraphs: [
        '第三部分 部门决算情况说明',
        '一、收入支出决算总体情况说明',
        `${y}年度收、支总计${b.of(TOTAL_IN)}。${change(TOTAL_IN, 'a')}。`,
        '二、收入决算情况说明',
        `${y}年度收入合计${b.of(INCOME_ALL)}，其中：财政拨款收入${b.of(FISCAL_IN)}，占${b.part(FISCAL_IN, INCOME_ALL)}；上级补助收入${b.of(incomeFrom('上级补助'))}，占${b.part(incomeFrom('上级补助'), INCOME_ALL)}；事业收入${b.of(incomeFrom('事业'))}，占${b.part(incomeFrom('事业'), INCOME_ALL)}；其他收入${b.of(incomeFrom('其他'))}，占${b.part(incomeFrom('其他'), INCOME_ALL)}。`,
        '三、支出决算情况说明',
        `${y}年度支出合计${b.of(SPENT)}，其中：基本支出${b.of(spentOn('基本'))}，占${b.part(spentOn('基本'), SPENT)}；项目支出${b.of(spentOn('项目'))}，占${b.part(spentOn('项目'), SPENT)}；上缴上级支出0.00万元，占0.00%；经营支出${b.of(spentOn('经营'))}，占${b.part(spentOn('经营'), SPENT)}；对附属单位补助支出0.00万元，占0.00%。`,
        '四、财政拨款收入支出决算总体情况说明',
        `${y}年度财政拨款收、支总计${b.of({ flow: '收入总计', source: '财政拨款' })}，${change({ flow: '收入总计', source: '财政拨款' }, 'b')}。`,
        '五、一般公共预算财政拨款支出决算情况说明',
        '（一）财政拨款支出决算总体情况',
        `${y}年度财政拨款支出${b.of({ flow: '支出', source: '财政拨款' })}，占本年支出合计的${b.part({ flow: '支出', source: '财政拨款' }, SPENT)}，${change({ flow: '支出', source: '财政拨款' }, 'c')}。`,
        '（二）财政拨款支出决算结构情况',
        `${y}年度财政拨款支出${b.of({ flow: '支出', source: '财政拨款' })}，主要用于以下方面：${b.codes({ flow: '支出', source: '财政拨款' }, 3).map((code) => `${b.name(code)}（类）${b.of({ flow: '支出', source: '财政拨款', account: code })}，占${b.part({ flow: '支出', source: '财政拨款', account: code }, { flow: '支出', source: '财政拨款' })}`).join('；')}。`,
        '（三）一般公共预算财政拨款支出决算具体情况',
        `${y}年度一般公共预算财政拨款支出年初预算数为${b.money(b.budgetFen(GENERAL))}，支出决算数为${b.of(GENERAL)}，完成年初预算的${b.share(b.fen(GENERAL), b.budgetFen(GENERAL))}，其中：`,
        ...items(b).flatMap(({ names, own, plan, code }, i) => [`${i + 1}、${names[0]}（类）${names[1]}（款）${names[2]}（项）。`, `年初预算为${b.money(plan)}，支出决算为${b.money(own)}，${plan === 0 ? '' : `完成年初预算的${b.share(own, plan)}，`}${b.sign(own, plan) === 0 ? '决算数与年初预算数持平' : `决算数${own > plan ? '大于' : '小于'}年初预算数的主要原因是：${why(b, code, own - plan)}`}。`]),
        '六、一般公共预算财政拨款基本支出决算情况说明',
        `${y}年度财政拨款基本支出${b.of(BASIC)}，其中：人员经费${b.of({ ...BASIC, economic: '人员' })}，占基本支出的${b.part({ ...BASIC, economic: '人员' }, BASIC)}，主要包括基本工资、津贴补贴、奖金等；公用经费${b.of({ ...BASIC, economic: '公用' })}，占基本支出的${b.part({ ...BASIC, economic: '公用' }, BASIC)}，主要包括办公费、印刷费等。`,
        '七、财政拨款“三公”经费支出决算情况说明',
        '（一）“三公”经费财政拨款支出决算总体情况说明',
        `“三公”经费财政拨款支出预算为${b.of(planOf(THREE_ALL))}，支出决算为${b.of(THREE_ALL)}，完成预算的${b.part(THREE_ALL, planOf(THREE_ALL))}，其中：`,
        one('因公出国（境）费', three('出国')),
        one('公务接待费', three('接待')),
        one('公务用车购置费', three('车购置')),
        one('公务用车运行维护费', three('车运行')),
        '（二）“三公”经费财政拨款支出决算具体情况说明',
        `${y}年度“三公”经费财政拨款支出决算中，公务接待费支出决算${b.of(three('接待'))}，占${b.part(three('接待'), THREE_ALL)}，因公出国（境）费支出决算${b.of(three('出国'))}，占${b.part(three('出国'), THREE_ALL)}，公务用车购置费及运行维护费支出决算${b.of(three('车'))}，占${b.part(three('车'), THREE_ALL)}。其中：`,
        `1、因公出国（境）费支出决算为${b.of(three('出国'))}，全年安排因公出国（境）团组${b.count('团组', 4)}个，累计${b.count('出国', 20)}人次。`,
        `2、公务接待费支出决算为${b.of(three('接待'))}，全年共接待来访团组${b.count('批次', 80)}个、来宾${b.count('人次', 900)}人次，主要是水利检查发生的接待支出。`,
        `3、公务用车购置费及运行维护费支出决算为${b.of(three('车'))}，其中：公务用车购置费${b.of(three('车购置'))}，更新公务用车${b.count('购车', 3)}辆。公务用车运行维护费${b.of(three('车运行'))}，主要是燃油费、维修费支出，截止${y}年12月31日，我单位开支财政拨款的公务用车保有量为${b.count('保有', 9)}辆。`,
        '八、政府性基金预算收入支出决算情况',
        `${y}年度政府性基金预算财政拨款收入${b.of(incomeFrom('政府性基金'))}；年初结转和结余${b.of({ flow: '年初结转', source: '政府性基金' })}；支出${b.of(FUND)}，其中基本支出${b.of({ ...FUND, nature: '基本' })}，项目支出${b.of({ ...FUND, nature: '项目' })}；年末结转和结余${b.of({ flow: '年末结转', source: '政府性基金' })}。`,
        '十、关于机关运行经费支出说明',
        `本部门${y}年度机关运行经费支出${b.money(b.invented('run', 9_000_000))}，比年初预算数增加${b.money(b.invented('more', 900_000))}，增长${b.share(b.invented('more', 900_000), b.invented('run', 9_000_000) - b.invented('more', 900_000))}。主要原因是：新增职能。`,
        '十一、一般性支出情况说明',
        `${y}年本部门开支会议费${b.money(b.invented('meeting', 600_000))}，用于召开防汛会议，人数${b.count('会', 200)}人，内容为部署防汛工作；开支培训费${b.money(b.invented('training', 500_000))}，用于开展河长培训，人数${b.count('训', 90)}人。`,
        '十二、关于政府采购支出说明',
        `本部门${y}年度政府采购支出总额${b.money(p.all)}，其中：政府采购货物支出${b.money(p.goods)}、政府采购工程支出${b.money(p.works)}、政府采购服务支出${b.money(p.services)}。授予中小企业合同金额${b.money(p.medium)}，占政府采购支出总额的${b.share(p.medium, p.all)}，其中：授予小微企业合同金额${b.money(p.small)}，占授予中小企业合同金额的${b.share(p.small, p.medium)}。`,
      ],
    };
  },
};

/** Totals split into their lines in one sentence, differences between budget and 决算 as rates, by fund and by nature at once. */
export const splitTotals: UnseenFormat = {
  name: '总计拆分与预决算差异',
  manner: { unit: '万元', separators: true, dropsZeros: false, percentDecimals: 2 },
  write: (b) => {
    const y = b.year;
    const first = (key: string, own: number): number => Math.round((own * (70 + b.count(key, 60))) / 100 / 10_000) * 10_000 + 10_000;
    const gap = (own: number, plan: number): string => `预决算差异率${own < plan ? '-' : ''}${b.share(Math.abs(own - plan), plan)}`;
    const moved = (at: At, key: string): string => `${b.change(at, '与上年一致')}，主要原因是：${why(b, key, b.fen(at) - b.lastFen(at))}`;
    const fiscalOut: At = { flow: '支出', source: '财政拨款' };
    const year = (name: string, at: At): string => `${name}支出${b.of(at)}，占${b.part(at, THREE_ALL)}，${b.lastFen(at) === b.fen(at) ? '与上年持平' : `比上年${b.change(at)}`}，主要原因是：${why(b, name, b.fen(at) - b.lastFen(at))}`;
    return {
      sheets: nine(b, headOf((n) => `公开${String(n).padStart(2, '0')}表`, '示例市就业指导中心', '万元', ['部门：', '金额单位：'])),
      paragraphs: [
        '第二部分 部门决算情况说明',
        '一、收入支出决算总体情况说明',
        `${y}年度收入总计${b.of(TOTAL_IN)}，其中：本年收入合计${b.of(INCOME_ALL)}，使用非财政拨款结余（含专用结余）${b.of({ flow: '使用结余' })}，年初结转和结余${b.of(OPENING)}。`,
        `${y}年度支出总计${b.of(TOTAL_OUT)}，其中：本年支出合计${b.of(SPENT)}，结余分配${b.of({ flow: '结余分配' })}，年末结转和结余${b.of(CLOSING)}。`,
        `收入支出总计与上年相比，${moved(TOTAL_IN, 'a')}。`,
        '二、收入决算情况说明',
        `本年收入${b.of(INCOME_ALL)}，其中：财政拨款收入${b.of(FISCAL_IN)}，占${b.part(FISCAL_IN, INCOME_ALL)}；上级补助收入0.00万元，占0.00%；事业收入${b.of(incomeFrom('事业'))}，占${b.part(incomeFrom('事业'), INCOME_ALL)}；经营收入${b.of(incomeFrom('经营'))}，占${b.part(incomeFrom('经营'), INCOME_ALL)}；附属单位上缴收入0.00万元，占0.00%；其他收入${b.of(incomeFrom('其他'))}，占${b.part(incomeFrom('其他'), INCOME_ALL)}。`,
        '三、支出决算情况说明',
        `本年支出${b.of(SPENT)}，其中：基本支出${b.of(spentOn('基本'))}，占${b.part(spentOn('基本'), SPENT)}；项目支出${b.of(spentOn('项目'))}，占${b.part(spentOn('项目'), SPENT)}；上缴上级支出0.00万元，占0.00%；经营支出${b.of(spentOn('经营'))}，占${b.part(spentOn('经营'), SPENT)}；对附属单位补助支出0.00万元，占0.00%。`,
        '四、财政拨款收入支出决算总体情况说明',
        `${y}年度财政拨款收入总计${b.of({ flow: '收入总计', source: '财政拨款' })}，其中：年初财政拨款结转和结余${b.of({ flow: '年初结转', source: '财政拨款' })}，本年财政拨款收入${b.of(FISCAL_IN)}。财政拨款支出总计${b.of({ flow: '支出总计', source: '财政拨款' })}，其中：年末财政拨款结转和结余${b.of({ flow: '年末结转', source: '财政拨款' })}，本年财政拨款支出${b.of(fiscalOut)}。`,
        `财政拨款收入支出总体与上年相比，${moved({ flow: '收入总计', source: '财政拨款' }, 'b')}。与年初预算相比，年初预算数${b.money(first('f', b.fen({ flow: '收入总计', source: '财政拨款' })))}，决算数${b.of({ flow: '收入总计', source: '财政拨款' })}，${gap(b.fen({ flow: '收入总计', source: '财政拨款' }), first('f', b.fen({ flow: '收入总计', source: '财政拨款' })))}，主要原因是：年中追加经费。`,
        '五、一般公共预算财政拨款支出决算情况说明',
        '（一）一般公共预算财政拨款支出决算总体情况',
        `${y}年度一般公共预算财政拨款支出${b.of(GENERAL)}，占本年支出合计的${b.part(GENERAL, SPENT)}。与上年相比，${moved(GENERAL, 'c')}。与年初预算相比，年初预算数${b.money(b.budgetFen(GENERAL))}，决算数${b.of(GENERAL)}，${gap(b.fen(GENERAL), b.budgetFen(GENERAL))}，主要原因是：年中追加经费。`,
        '（二）一般公共预算财政拨款支出决算结构情况',
        ...b.codes(GENERAL, 3).map((code, i) => `${i + 1}.${b.name(code)}（类）${b.of({ ...GENERAL, account: code })}，占${b.part({ ...GENERAL, account: code }, GENERAL)}。`),
        '（三）一般公共预算财政拨款支出决算具体情况',
        ...items(b).map(({ names, own, code }, i) => `${i + 1}.${names[0]}（类）${names[1]}（款）${names[2]}（项）：支出决算数为${b.money(own)}，${b.lastFen({ ...GENERAL, account: code }) === own ? '与上年决算数相比无变化' : `比上年决算${b.change({ ...GENERAL, account: code })}，主要原因是：${why(b, code, own - b.lastFen({ ...GENERAL, account: code }))}`}。`),
        '六、一般公共预算财政拨款基本支出决算情况说明',
        `${y}年度一般公共预算财政拨款基本支出${b.of(BASIC)}，其中：人员经费${b.of({ ...BASIC, economic: '人员' })}，包括：基本工资、津贴补贴等。公用经费${b.of({ ...BASIC, economic: '公用' })}，包括：办公费、水费、电费等。`,
        '七、财政拨款“三公”经费支出决算情况说明',
        `${y}年度财政拨款“三公”经费支出${b.of(THREE_ALL)}，${b.lastFen(THREE_ALL) === b.fen(THREE_ALL) ? '与上年持平' : `比上年${b.change(THREE_ALL)}`}，主要原因是：${why(b, 'd', b.fen(THREE_ALL) - b.lastFen(THREE_ALL))}。其中：${year('因公出国（境）费', three('出国'))}；${year('公务用车购置及运行维护费', three('车'))}；${year('公务接待费', three('接待'))}。`,
        `具体情况如下：因公出国（境）费支出${b.of(three('出国'))}，单位全年安排的因公出国（境）团组${b.count('团组', 4)}个，因公出国（境）${b.count('出国', 20)}人次。`,
        `公务用车购置及运行维护费${b.of(three('车'))}，其中：公务用车购置费${b.of(three('车购置'))}，公务用车运行维护费${b.of(three('车运行'))}。公务用车购置数${b.count('购车', 3)}辆，公务用车保有量${b.count('保有', 9)}辆。国有资产占用情况中固定资产车辆${b.count('保有', 9) + 1}辆，与公务用车保有量差异原因是：1辆为专业技术用车。`,
        `公务接待费${b.of(three('接待'))}，开支内容包括业务交流用餐。单位全年安排的国内公务接待${b.count('批次', 80)}批次，${b.count('人次', 900)}人次。`,
        `与全年预算相比，财政拨款“三公”经费支出全年预算数${b.of(planOf(THREE_ALL))}，决算数${b.of(THREE_ALL)}，${gap(b.fen(THREE_ALL), b.fen(planOf(THREE_ALL)))}，主要原因是：厉行节约。其中：${([['因公出国（境）费', '出国'], ['公务用车购置费', '车购置'], ['公务用车运行费', '车运行'], ['公务接待费', '接待']] as const).map(([name, item]) => `${name}全年预算数${b.of(planOf(three(item)))}，决算数${b.of(three(item))}，${b.fen(planOf(three(item))) === 0 ? '预决算差异率0.00%' : gap(b.fen(three(item)), b.fen(planOf(three(item))))}，主要原因是：厉行节约`).join('；')}。`,
        '八、政府性基金预算财政拨款收入支出决算情况说明',
        `${y}年度政府性基金预算财政拨款收入总计${b.of({ flow: '收入总计', source: '政府性基金' })}，其中：年初结转和结余${b.of({ flow: '年初结转', source: '政府性基金' })}，本年收入${b.of(incomeFrom('政府性基金'))}。政府性基金预算财政拨款支出总计${b.of({ flow: '支出总计', source: '政府性基金' })}，其中：年末结转和结余${b.of({ flow: '年末结转', source: '政府性基金' })}，本年支出${b.of(FUND)}。`,
      ],
    };
  },
};

/** Full-width figures and points, 亿元 beside 万元, 约, percentage points, 比重, a small table inside the text. */
export const otherSigns: UnseenFormat = {
  name: '全角约数比重与百分点',
  manner: { unit: '万元', separators: true, dropsZeros: false, percentDecimals: 2 },
  write: (b) => {
    const y = b.year;
    const wide = (text: string): string => text.replace(/[0-9]/gu, (digit) => String.fromCodePoint((digit.codePointAt(0) ?? 0) + 0xfee0)).replace(/\./gu, '．').replace(/,/gu, '，').replace(/%/gu, '％');
    const about = (at: At): string => `约${(b.fen(at) / 10_000_000_000).toFixed(4)}亿元`;
    const share = (at: At, whole: At): string => `占${b.part(at, whole)}`;
    return {
      sheets: nine(b, headOf((n) => `表${n}`, '示例省海洋监测站', '万元', ['部门：', '单位：'])),
      paragraphs: [
        '三、部门决算说明',
        '（一）收入支出总体情况',
        `${y}年末，本站收入总计${b.of(TOTAL_IN)}，支出总计${b.of(TOTAL_OUT)}，收支平衡。较${y - 1}年末${b.change(TOTAL_IN)}。`,
        `本年收入合计${about(INCOME_ALL)}，即${b.of(INCOME_ALL)}；本年支出合计${b.of(SPENT)}。`,
        '（二）收入构成',
        `在本年收入合计中，财政拨款收入${b.of(FISCAL_IN)}，占本年收入的比重为${b.part(FISCAL_IN, INCOME_ALL)}；事业收入${b.of(incomeFrom('事业'))}，所占比重为${b.part(incomeFrom('事业'), INCOME_ALL)}；其他收入${b.of(incomeFrom('其他'))}，占比为${b.part(incomeFrom('其他'), INCOME_ALL)}，较上年减少1.20个百分点。`,
        '（三）支出构成',
        `基本支出为${wide(b.bare(b.fen(spentOn('基本'))).replace(/,/gu, ''))}万元，${wide(share(spentOn('基本'), SPENT))}；项目支出为${wide(b.bare(b.fen(spentOn('项目'))).replace(/,/gu, ''))}万元，${wide(share(spentOn('项目'), SPENT))}。`,
        `项目支出占支出合计的比例为${b.part(spentOn('项目'), SPENT)}，基本支出占支出合计的比例为${b.part(spentOn('基本'), SPENT)}。`,
        '（四）一般公共预算财政拨款支出情况',
        `一般公共预算财政拨款支出${b.of(GENERAL)}，占本年支出合计的比重为${b.part(GENERAL, SPENT)}；为年初预算${b.money(b.budgetFen(GENERAL))}的${b.share(b.fen(GENERAL), b.budgetFen(GENERAL))}。`,
        '表1 一般公共预算财政拨款支出构成（单位：万元）',
        '项目 金额 占比',
        ...b.codes(GENERAL, 3).map((code) => `${b.name(code)} ${b.bare(b.fen({ ...GENERAL, account: code }))} ${b.part({ ...GENERAL, account: code }, GENERAL)}`),
        ...items(b).map(({ names, own, plan }, i) => `${i + 1}．${names[0]}（类）${names[1]}（款）${names[2]}（项）${y}年度决算数${b.money(own)}，${plan === 0 ? '年初未安排预算' : `为年初预算数${b.money(plan)}的${b.share(own, plan)}`}。`),
        '（五）基本支出情况',
        `一般公共预算财政拨款基本支出${b.of(BASIC)}。其中，人员经费${b.of({ ...BASIC, economic: '人员' })}，占${b.part({ ...BASIC, economic: '人员' }, BASIC)}；公用经费${b.of({ ...BASIC, economic: '公用' })}，占${b.part({ ...BASIC, economic: '公用' }, BASIC)}。`,
        '（六）“三公”经费情况',
        `全年“三公”经费支出${b.of(THREE_ALL)}，仅为全年预算${b.of(planOf(THREE_ALL))}的${b.part(THREE_ALL, planOf(THREE_ALL))}，比上年${b.change(THREE_ALL)}。其中，公务用车购置及运行维护费${b.of(three('车'))}（购置${b.of(three('车购置'))}、运行维护${b.of(three('车运行'))}），公务接待费${b.of(three('接待'))}，因公出国（境）费${b.of(three('出国'))}。`,
        `“三公”经费中，公务用车购置及运行维护费占比${b.part(three('车'), THREE_ALL)}，公务接待费占比${b.part(three('接待'), THREE_ALL)}，因公出国（境）费占比${b.part(three('出国'), THREE_ALL)}。`,
        '（七）结转结余情况',
        `年末结转和结余${b.of(CLOSING)}，其中财政拨款结转和结余${b.of({ flow: '年末结转', source: '财政拨款' })}；年初结转和结余${b.of(OPENING)}，其中财政拨款结转和结余${b.of({ flow: '年初结转', source: '财政拨款' })}。`,
      ],
    };
  },
};

export const SPLIT: readonly UnseenFormat[] = [equalPlans, splitTotals, otherSigns];
