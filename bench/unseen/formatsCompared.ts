import { BASIC, FUND, GENERAL, type UnseenFormat } from './book';
import { nine } from './nine';
import { items, procurement, why } from './phrases';
import { CLOSING, FISCAL_IN, INCOME_ALL, incomeFrom, OPENING, planOf, SPENT, spentOn, three, THREE_ALL, TOTAL_IN, TOTAL_OUT } from './places';
import { headOf } from './tables';
import type { At } from '../text/teller';

/** Every income and nature in a paragraph of its own with its share and its change. */
export const ownParagraphs: UnseenFormat = {
  name: '逐项一段占比与变动',
  manner: { unit: '万元', separators: false, dropsZeros: true, percentDecimals: 2 },
  write: (b) => {
    const y = b.year;
    const since = (at: At): string => {
      const sign = b.fen(at) - b.lastFen(at);
      return sign === 0 ? `与${y - 1}年度决算数相同` : `与${y - 1}年度决算数相比，${b.change(at)}，主要是${why(b, JSON.stringify(at), sign)}`;
    };
    const line = (name: string, at: At, whole: At, words: string): string => `${name}${b.of(at)}，占${words}${b.part(at, whole)}。${since(at)}。`;
    const first = (item?: string): number => b.fen({ flow: '三公', stage: '全年预算', ...(item === undefined ? {} : { item }) });
    const below = (own: number, plan: number): string => {
      if (own === plan) return '与全年预算数持平';
      return `比全年预算${own < plan ? '减少' : '增加'}${b.money(Math.abs(plan - own))}，${plan === 0 ? '' : `完成全年预算的${b.share(own, plan)}，`}决算数${own < plan ? '小于' : '大于'}全年预算数的主要原因是${own < plan ? '厉行节约' : '任务增加'}`;
    };
    return {
      sheets: nine(b, headOf((n) => `公开0${n}表`, '示例市农业技术推广中心', '万元', ['单位：', '金额单位：'])),
      paragraphs: [
        `第三部分 ${y}年度单位决算情况说明`,
        '一、收入支出决算总体情况说明',
        `${y}年度收、支总计均为${b.of(TOTAL_IN)}。与${y - 1}年度决算相比，收、支总计各${b.change(TOTAL_IN)}。主要是${why(b, 'x', b.fen(TOTAL_IN) - b.lastFen(TOTAL_IN))}。`,
        '二、收入决算情况说明',
        `本年收入合计${b.of(INCOME_ALL)}，其中：财政拨款收入${b.of(FISCAL_IN)}，占${b.part(FISCAL_IN, INCOME_ALL)}；上级补助收入${b.of(incomeFrom('上级补助'))}，占${b.part(incomeFrom('上级补助'), INCOME_ALL)}；事业收入${b.of(incomeFrom('事业'))}，占${b.part(incomeFrom('事业'), INCOME_ALL)}；其他收入${b.of(incomeFrom('其他'))}，占${b.part(incomeFrom('其他'), INCOME_ALL)}。`,
        line('1.财政拨款收入', FISCAL_IN, INCOME_ALL, '本年收入合计的'),
        line('2.事业收入', incomeFrom('事业'), INCOME_ALL, '本年收入合计的'),
        line('3.其他收入', incomeFrom('其他'), INCOME_ALL, '本年收入合计的'),
        '三、支出决算情况说明',
        `本年支出合计${b.of(SPENT)}，其中：基本支出${b.of(spentOn('基本'))}，占${b.part(spentOn('基本'), SPENT)}；项目支出${b.of(spentOn('项目'))}，占${b.part(spentOn('项目'), SPENT)}；经营支出${b.of(spentOn('经营'))}，占${b.part(spentOn('经营'), SPENT)}。`,
        line('1.基本支出', spentOn('基本'), SPENT, '本年支出合计的'),
        line('2.项目支出', spentOn('项目'), SPENT, '本年支出合计的'),
        '四、财政拨款收入支出决算总体情况说明',
        `${y}年度财政拨款收、支总计均为${b.of({ flow: '收入总计', source: '财政拨款' })}。与${y - 1}年度决算相比，财政拨款收、支总计各${b.change({ flow: '收入总计', source: '财政拨款' })}。`,
        '五、一般公共预算财政拨款支出决算情况说明',
        '（一）一般公共预算财政拨款支出决算总体情况',
        `${y}年度一般公共预算财政拨款支出${b.of(GENERAL)}，占本年支出合计的${b.part(GENERAL, SPENT)}。与${y - 1}年度决算数相比，一般公共预算财政拨款支出${b.change(GENERAL)}。`,
        '（二）一般公共预算财政拨款支出决算结构情况',
        `${y}年度一般公共预算财政拨款支出${b.of(GENERAL)}，主要用于以下方面：${b.codes(GENERAL, 3).map((code) => `${b.name(code)}（类）支出${b.of({ ...GENERAL, account: code })}，占${b.part({ ...GENERAL, account: code }, GENERAL)}`).join('；')}。`,
        '（三）一般公共预算财政拨款支出决算具体情况',
        `${y}年度一般公共预算财政拨款支出年初预算为${b.money(b.budgetFen(GENERAL))}，支出决算为${b.of(GENERAL)}，完成年初预算的${b.share(b.fen(GENERAL), b.budgetFen(GENERAL))}。其中：`,
        ...items(b).map(({ names, own, plan, code }, i) => `${i + 1}.${names[0]}（类）${names[1]}（款）${names[2]}（项）。主要用于${why(b, code, 0)}等方面支出。年初预算为${b.money(plan)}，支出决算为${b.money(own)}，${plan === 0 ? '' : `完成年初预算的${b.share(own, plan)}，`}${b.sign(own, plan) === 0 ? '决算数与年初预算数持平' : `决算数${own > plan ? '大于' : '小于'}年初预算数的主要原因是${why(b, code, own - plan)}`}。`),
        '六、一般公共预算财政拨款基本支出决算情况说明',
        `${y}年度一般公共预算财政拨款基本支出${b.of(BASIC)}，其中：人员经费${b.of({ ...BASIC, economic: '人员' })}，包括基本工资、津贴补贴；公用经费${b.of({ ...BASIC, economic: '公用' })}，包括办公费、印刷费。`,
        '七、财政拨款“三公”经费支出决算情况说明',
        `“三公”经费财政拨款支出全年预算为${b.money(first())}，支出决算为${b.of(THREE_ALL)}，${below(b.fen(THREE_ALL), first())}。`,
        `1.因公出国（境）费全年预算为${b.money(first('出国'))}，支出决算为${b.of(three('出国'))}，${below(b.fen(three('出国')), first('出国'))}。全年支出涉及因公出国（境）团组${b.count('团组', 4)}个，累计${b.count('出国', 20)}人次。`,
        `2.公务用车购置及运行维护费全年预算为${b.money(first('车'))}，支出决算为${b.of(three('车'))}，${below(b.fen(three('车')), first('车'))}。其中：公务用车购置费支出${b.of(three('车购置'))}，${y}年按规定购置公务用车${b.count('购车', 3)}辆；公务用车运行维护费支出${b.of(three('车运行'))}，${y}年财政拨款开支的公务用车保有量为${b.count('保有', 9)}辆。`,
        `3.公务接待费全年预算为${b.money(first('接待'))}，支出决算为${b.of(three('接待'))}，${below(b.fen(three('接待')), first('接待'))}。其中：国内接待费${b.of(three('接待'))}，共计接待${b.count('批次', 80)}批次、${b.count('人次', 900)}人次（包括陪同人员）；国（境）外接待费0万元，共计接待0批次、0人次。`,
      ],
    };
  },
};

/** 决算 against 决算 and against 年初预算, by fund and by side, each in one long sentence. */
export const bothSides: UnseenFormat = {
  name: '收支分资金对比',
  manner: { unit: '万元', separators: false, dropsZeros: false, percentDecimals: 2 },
  write: (b) => {
    const y = b.year;
    const words = ['增加', '减少', '增长', '降低'] as const;
    const vs = (at: At): string => b.change(at, '与上年持平', words);
    const compared = (at: At): string => (vs(at) === '与上年持平' ? '与上年持平' : `比上年${vs(at)}`);
    const first = (source: '一般公共' | '政府性基金', key: string): number => Math.round((b.fen({ flow: '支出', source }) * (80 + b.count(key, 40))) / 100 / 10_000) * 10_000 + 10_000;
    const planned = (own: number, plan: number): string => `完成年初预算的${b.share(own, plan)}，比年初预算${b.changeOf(own, plan, '', ['增加', '减少', '增长', '降低']).split('，')[0] ?? ''}`;
    return {
      sheets: nine(b, headOf((n) => `公开${n}表`, '示例市社会保险服务中心', '万元', ['部门：', '金额单位：'])),
      paragraphs: [
        `第三部分 ${y}年度部门决算情况说明`,
        '一、收入支出决算总体情况说明',
        `本部门${y}年度收、支总计（含结转和结余）${b.of(TOTAL_IN)}。与${y - 1}年度决算相比，收支各${vs(TOTAL_IN)}，主要原因是${why(b, 'a', b.fen(TOTAL_IN) - b.lastFen(TOTAL_IN))}。`,
        '二、收入决算情况说明',
        `本部门${y}年度本年收入合计${b.of(INCOME_ALL)}，其中：财政拨款收入${b.of(FISCAL_IN)}，占${b.part(FISCAL_IN, INCOME_ALL)}；事业收入${b.of(incomeFrom('事业'))}，占${b.part(incomeFrom('事业'), INCOME_ALL)}；经营收入${b.of(incomeFrom('经营'))}，占${b.part(incomeFrom('经营'), INCOME_ALL)}；其他收入${b.of(incomeFrom('其他'))}，占${b.part(incomeFrom('其他'), INCOME_ALL)}。如图所示：`,
        '三、支出决算情况说明',
        `本部门${y}年度本年支出合计${b.of(SPENT)}，其中：基本支出${b.of(spentOn('基本'))}，占${b.part(spentOn('基本'), SPENT)}；项目支出${b.of(spentOn('项目'))}，占${b.part(spentOn('项目'), SPENT)}；经营支出${b.of(spentOn('经营'))}，占${b.part(spentOn('经营'), SPENT)}。如图所示：`,
        '四、财政拨款收入支出决算情况说明',
        '（一）财政拨款收支与上年度决算对比情况',
        `本部门${y}年度财政拨款本年收入${b.of(FISCAL_IN)}，比${y - 1}年度${vs(FISCAL_IN)}，主要是${why(b, 'c', b.fen(FISCAL_IN) - b.lastFen(FISCAL_IN))}；本年支出${b.of({ flow: '支出', source: '财政拨款' })}，${vs({ flow: '支出', source: '财政拨款' })}，主要是${why(b, 'd', b.fen({ flow: '支出', source: '财政拨款' }) - b.lastFen({ flow: '支出', source: '财政拨款' }))}。具体情况如下：`,
        `1.一般公共预算财政拨款本年收入${b.of(incomeFrom('一般公共'))}，${compared(incomeFrom('一般公共'))}；主要是${why(b, 'e', b.fen(incomeFrom('一般公共')) - b.lastFen(incomeFrom('一般公共')))}；本年支出${b.of(GENERAL)}，${compared(GENERAL)}，主要是${why(b, 'f', b.fen(GENERAL) - b.lastFen(GENERAL))}。`,
        `2.政府性基金预算财政拨款本年收入${b.of(incomeFrom('政府性基金'))}，${compared(incomeFrom('政府性基金'))}，主要原因是${why(b, 'g', b.fen(incomeFrom('政府性基金')) - b.lastFen(incomeFrom('政府性基金')))}；本年支出${b.of(FUND)}，${compared(FUND)}，主要是${why(b, 'h', b.fen(FUND) - b.lastFen(FUND))}。`,
        '（二）财政拨款收支与年初预算数对比情况',
        `本部门${y}年度一般公共预算财政拨款本年支出${b.of(GENERAL)}，${planned(b.fen(GENERAL), first('一般公共', 'p'))}，决算数${b.fen(GENERAL) > first('一般公共', 'p') ? '大于' : '小于'}预算数主要原因是据实结算。政府性基金预算财政拨款本年支出${b.of(FUND)}，${planned(b.fen(FUND), first('政府性基金', 'q'))}，决算数${b.fen(FUND) > first('政府性基金', 'q') ? '大于' : '小于'}预算数主要原因是据实结算。`,
        '（三）财政拨款支出决算结构情况',
        `${y}年度财政拨款支出${b.of({ flow: '支出', source: '财政拨款' })}，主要用于以下方面：${b.codes({ flow: '支出', source: '财政拨款' }, 3).map((code) => `${b.name(code).replace(/支出$/u, '')}（类）支出${b.of({ flow: '支出', source: '财政拨款', account: code })}，占${b.part({ flow: '支出', source: '财政拨款', account: code }, { flow: '支出', source: '财政拨款' })}，主要用于${why(b, code, 0)}支出`).join('；')}。`,
        '（四）一般公共预算财政拨款基本支出决算情况说明',
        `${y}年度财政拨款基本支出${b.of(BASIC)}，其中：人员经费${b.of({ ...BASIC, economic: '人员' })}，主要包括基本工资、津贴补贴等；公用经费${b.of({ ...BASIC, economic: '公用' })}，主要包括办公费、印刷费等。`,
        '五、财政拨款“三公”经费支出决算情况说明',
        '（一）“三公”经费财政拨款支出决算总体情况说明',
        `本部门${y}年度“三公”经费财政拨款支出预算为${b.of(planOf(THREE_ALL))}，支出决算为${b.of(THREE_ALL)}，完成预算的${b.part(THREE_ALL, planOf(THREE_ALL))}，较预算${b.changeOf(b.fen(THREE_ALL), b.fen(planOf(THREE_ALL)), '持平', words)}，主要是从严控制；较${y - 1}年度决算${b.change(THREE_ALL, '持平', words)}，主要是业务调整。`,
        '（二）“三公”经费财政拨款支出决算具体情况说明',
        ...([['1.因公出国（境）费支出情况。', '因公出国（境）费', '出国'], ['2.公务用车购置及运行维护费支出情况。', '公务用车购置及运行维护费', '车'], ['3.公务接待费支出情况。', '公务接待费', '接待']] as const).map(([title, name, item]) => `${title}本部门${y}年度${name}支出${b.of(three(item))}，${b.fen(planOf(three(item))) === 0 ? '' : `完成预算的${b.part(three(item), planOf(three(item)))}，`}${name}支出较预算${b.changeOf(b.fen(three(item)), b.fen(planOf(three(item))), '持平', words)}，主要是按需安排；较${y - 1}年度决算${b.change(three(item), '持平', words)}，主要是业务调整。`),
        `其中：公务用车购置费支出${b.of(three('车购置'))}：本部门${y}年度公务用车购置量${b.count('购车', 3)}辆，发生“公务用车购置”经费支出${b.of(three('车购置'))}。公务用车运行维护费支出${b.of(three('车运行'))}：本部门${y}年度单位公务用车保有量${b.count('保有', 9)}辆。公车运行维护费支出较预算${b.changeOf(b.fen(three('车运行')), b.fen(planOf(three('车运行'))), '持平', words)}，主要是加强管理；较${y - 1}年度决算${b.change(three('车运行'), '持平', words)}，主要是车辆老化。`,
        `本年度共发生公务接待${b.count('批次', 80)}批次、${b.count('人次', 900)}人次。`,
        '八、其他重要事项的说明',
        `截至${y}年12月31日，本部门共有车辆${b.count('车辆', 9) + 2}辆，比上年增加2辆，主要是更新业务用车。`,
      ],
    };
  },
};

/** Shares of the total, changes of the parts listed after the change of the whole, per-head in brackets, 人员经费 after the list of its lines. */
export const partsChange: UnseenFormat = {
  name: '合计变动后逐项变动',
  manner: { unit: '元', separators: true, dropsZeros: false, percentDecimals: 2 },
  write: (b) => {
    const y = b.year;
    const vs = (at: At): string => b.change(at, '与上年持平', ['增加', '减少', '增长', '下降']);
    const first = (at: At): At => ({ ...at, stage: '年初预算' });
    const done = (at: At): string => (b.fen(first(at)) === 0 ? '' : `，完成年初预算的${b.part(at, first(at))}`);
    return {
      sheets: nine(b, headOf((n) => `公开${String(n).padStart(2, '0')}表`, '示例县文化馆', '元', ['部门：', '金额单位：'])),
      paragraphs: [
        `第三部分 ${y}年度部门决算情况说明`,
        '一、收入决算情况说明',
        `示例县文化馆${y}年度收入合计${b.of(INCOME_ALL)}。其中：财政拨款收入${b.of(FISCAL_IN)}，占总收入的${b.part(FISCAL_IN, INCOME_ALL)}；上级补助收入${b.of(incomeFrom('上级补助'))}，占总收入的${b.part(incomeFrom('上级补助'), INCOME_ALL)}；事业收入${b.of(incomeFrom('事业'))}（含教育收费0.00元），占总收入的${b.part(incomeFrom('事业'), INCOME_ALL)}；经营收入${b.of(incomeFrom('经营'))}，占总收入的${b.part(incomeFrom('经营'), INCOME_ALL)}；其他收入${b.of(incomeFrom('其他'))}，占总收入的${b.part(incomeFrom('其他'), INCOME_ALL)}。与上年相比，收入合计${vs(INCOME_ALL)}。其中：财政拨款收入${vs(FISCAL_IN)}；事业收入${vs(incomeFrom('事业'))}；其他收入${vs(incomeFrom('其他'))}。主要原因是${why(b, 'a', b.fen(INCOME_ALL) - b.lastFen(INCOME_ALL))}。`,
        '二、支出决算情况说明',
        `示例县文化馆${y}年度支出合计${b.of(SPENT)}。其中：基本支出${b.of(spentOn('基本'))}，占总支出的${b.part(spentOn('基本'), SPENT)}；项目支出${b.of(spentOn('项目'))}，占总支出的${b.part(spentOn('项目'), SPENT)}；上缴上级支出、对附属单位补助支出共0.00元，占总支出的0.00%。与上年相比，支出合计${vs(SPENT)}。其中：基本支出${vs(spentOn('基本'))}；项目支出${vs(spentOn('项目'))}。主要原因是${why(b, 'b', b.fen(SPENT) - b.lastFen(SPENT))}。`,
        '（一）基本支出情况',
        `${y}年度用于保障示例县文化馆等机构正常运转的日常支出${b.of(spentOn('基本'))}。`,
        '（二）项目支出情况',
        `${y}年度用于保障示例县文化馆为完成特定的行政工作任务或事业发展目标，用于专项业务工作的经费支出${b.of(spentOn('项目'))}。`,
        '三、一般公共预算财政拨款支出决算情况说明',
        '（一）一般公共预算财政拨款支出决算总体情况',
        `示例县文化馆${y}年度一般公共预算财政拨款支出${b.of(GENERAL)}，占本年支出合计的${b.part(GENERAL, SPENT)}。与上年相比${vs(GENERAL)}，主要原因是${why(b, 'c', b.fen(GENERAL) - b.lastFen(GENERAL))}。`,
        '（二）一般公共预算财政拨款支出决算具体情况',
        ...b.codes(GENERAL, 3).map((code, i) => `${i + 1}.${b.name(code).replace(/支出$/u, '')}（类）支出${b.of({ ...GENERAL, account: code })}，占一般公共预算财政拨款总支出的${b.part({ ...GENERAL, account: code }, GENERAL)}。主要用于${b.codes(GENERAL, 7).filter((item) => item.startsWith(code)).map((item) => `${b.name(item.slice(0, 5))}（款）${b.name(item)}（项）${b.of({ ...GENERAL, account: item })}`).join('、')}。`),
        '四、一般公共预算财政拨款“三公”经费支出决算情况说明',
        `示例县文化馆${y}年度一般公共预算财政拨款“三公”经费支出年初预算为${b.of(first(THREE_ALL))}，决算为${b.of(THREE_ALL)}${done(THREE_ALL)}。其中：因公出国（境）费支出年初预算为${b.of(first(three('出国')))}，决算为${b.of(three('出国'))}${done(three('出国'))}；公务用车购置费支出年初预算为${b.of(first(three('车购置')))}，决算为${b.of(three('车购置'))}${done(three('车购置'))}；公务用车运行维护费支出年初预算为${b.of(first(three('车运行')))}，决算为${b.of(three('车运行'))}${done(three('车运行'))}；公务接待费支出年初预算为${b.of(first(three('接待')))}，决算为${b.of(three('接待'))}${done(three('接待'))}。`,
        `${y}年度一般公共预算财政拨款“三公”经费支出决算数比上年${vs(THREE_ALL)}。其中：因公出国（境）费支出决算${vs(three('出国'))}；公务用车购置费支出决算${vs(three('车购置'))}；公务用车运行维护费支出决算${vs(three('车运行'))}；公务接待费支出决算${vs(three('接待'))}。`,
        `1.购置车辆${b.count('购车', 3)}辆，开支公务用车购置费${b.of(three('车购置'))}。`,
        `2.安排公务用车运行维护费${b.of(three('车运行'))}，开支财政拨款的公务用车保有量为${b.count('保有', 9)}辆。`,
        `3.安排国内公务接待${b.count('批次', 80)}批次（其中：外事接待0批次），接待人次${b.count('人次', 900)}人（其中：外事接待人次0人）。国内公务接待费${b.of(three('接待'))}，其中：外事接待费0.00元。`,
      ],
    };
  },
};

/** Each line with what it is for before its change; "比无变化"; 上年结转; 总收入 over 本年收入. */
export const explained: UnseenFormat = {
  name: '逐项释义与总收入',
  manner: { unit: '万元', separators: false, dropsZeros: false, percentDecimals: 1 },
  write: (b) => {
    const y = b.year;
    const vs = (at: At, key: string): string => {
      const sign = b.fen(at) - b.lastFen(at);
      return `较${y - 1}年度决算数${b.change(at, '无增减变化')}，主要原因是${why(b, key, sign)}`;
    };
    const last = (own: number, old: number): string => (b.sign(own, old) === 0 ? '比去年无增减变化' : `比去年${b.changeOf(own, old, '', ['增加', '减少', '增长', '下降'])}`);
    const plan = (own: number, old: number): string => (b.sign(own, old) === 0 ? '比预算无增减变化' : `比预算${b.changeOf(own, old, '', ['增加', '减少', '增长', '下降'])}`);
    const two = (name: string, at: At): string => `${name}支出决算${plan(b.fen(at), b.fen(planOf(at)))}，${last(b.fen(at), b.lastFen(at))}`;
    const p = procurement(b);
    return {
      sheets: nine(b, headOf((n) => `公开0${n}表`, '示例市体育训练基地', '万元', ['单位：', '单位：'])),
      paragraphs: [
        `第二部分：${y}年度单位决算情况说明`,
        `一、${y}年度收入支出决算总体情况说明`,
        `（一）本单位${y}年度总收入${b.of(TOTAL_IN)}，其中本年收入${b.of(INCOME_ALL)}，${vs(INCOME_ALL, 'a')}。收入具体情况如下：`,
        `1.一般公共预算财政拨款收入${b.of(incomeFrom('一般公共'))}，为本级财政当年拨付的资金。${vs(incomeFrom('一般公共'), 'b')}。`,
        `2.政府性基金预算财政拨款收入${b.of(incomeFrom('政府性基金'))}，为本级财政当年拨付的资金。${vs(incomeFrom('政府性基金'), 'c')}。`,
        `3.事业收入${b.of(incomeFrom('事业'))}，为事业单位开展业务活动取得的收入。${vs(incomeFrom('事业'), 'd')}。`,
        `4.其他收入${b.of(incomeFrom('其他'))}，为预算单位在“财政拨款收入”“事业收入”“经营收入”之外取得的收入。${vs(incomeFrom('其他'), 'e')}。`,
        `5.使用非财政拨款结余${b.of({ flow: '使用结余' })}，主要是所属事业单位在当年收入不能保证其支出的情况下，使用以前年度积累的结余弥补收支缺口的资金。`,
        `6.上年结转和结余${b.of(OPENING)}，为以前年度支出预算因客观条件变化未执行完毕、结转到本年度按有关规定继续使用的资金。${vs(OPENING, 'f')}。`,
        `（二）本单位${y}年度总支出${b.of(TOTAL_OUT)}，其中本年支出${b.of(SPENT)}，${vs(SPENT, 'g')}。支出具体情况如下：`,
        ...b.codes(SPENT, 3).map((code, i) => `${i + 1}.${b.name(code)}${b.of({ ...SPENT, account: code })}：主要用于本单位在该方面的支出。${vs({ ...SPENT, account: code }, code)}。`),
        `${b.codes(SPENT, 3).length + 1}.结余分配${b.of({ flow: '结余分配' })}，主要是事业单位按规定提取的专用结余。`,
        `${b.codes(SPENT, 3).length + 2}.年末结转和结余${b.of(CLOSING)}，为本年度或以前年度预算安排、因客观条件发生变化无法按原计划实施的资金。${vs(CLOSING, 'h')}。`,
        `二、${y}年度一般公共预算支出决算情况说明`,
        `（一）本单位${y}年度一般公共预算财政拨款支出${b.of(GENERAL)}，其中：基本支出${b.of(BASIC)}，项目支出${b.of({ ...GENERAL, nature: '项目' })}。`,
        `（二）支出决算具体情况。一般公共预算财政拨款支出年初预算${b.money(b.budgetFen(GENERAL))}，支出决算${b.of(GENERAL)}，完成年初预算的${b.share(b.fen(GENERAL), b.budgetFen(GENERAL))}。`,
        ...items(b).map(({ names, own, plan: budget }, i) => `${i + 1}.${names[2]}（项）年初预算${b.money(budget)}，支出决算${b.money(own)}${budget === 0 ? '，年初未安排预算' : `，完成年初预算的${b.share(own, budget)}`}。`),
        `三、${y}年度一般公共预算财政拨款基本支出决算情况说明`,
        `${y}年度一般公共预算财政拨款基本支出${b.of(BASIC)}，其中：人员经费${b.of({ ...BASIC, economic: '人员' })}，公用经费${b.of({ ...BASIC, economic: '公用' })}，支出具体情况如下：`,
        `（一）工资福利支出${b.of({ ...BASIC, economic: '301' })}，主要包括基本工资、津贴补贴等。`,
        `（二）商品和服务支出${b.of({ ...BASIC, economic: '302' })}，主要包括办公费、差旅费等。`,
        `（三）对个人和家庭的补助${b.of({ ...BASIC, economic: '303' })}，主要包括退休费、生活补助等。`,
        `四、${y}年度一般公共预算财政拨款安排的“三公”经费支出决算情况说明`,
        `${y}年度一般公共预算财政拨款安排的“三公”经费支出决算中，因公出国（境）费支出决算${b.of(three('出国'))}；公务用车购置及运行费支出决算${b.of(three('车'))}；公务接待费支出决算${b.of(three('接待'))}。`,
        `${y}年度一般公共预算财政拨款安排的“三公”经费支出决算总额为${b.of(THREE_ALL)}，${plan(b.fen(THREE_ALL), b.fen(planOf(THREE_ALL)))}，${last(b.fen(THREE_ALL), b.lastFen(THREE_ALL))}，变动原因主要是业务量变化。其中，${two('因公出国', three('出国'))}；${two('公务用车购置', three('车购置'))}；${two('公务用车运行维护费', three('车运行'))}；${two('公务接待费', three('接待'))}。具体情况如下：`,
        `（一）因公出国（境）费支出${b.of(three('出国'))}。全年使用财政拨款安排本单位出国团组${b.count('团组', 4)}个，参加其他单位组织的出国团组0个，全年因公出国（境）团组共计${b.count('团组', 4)}个，累计${b.count('出国', 20)}人次。`,
        `（二）公务用车购置及运行费支出${b.of(three('车'))}。其中：`,
        `公务用车购置支出${b.of(three('车购置'))}。`,
        `公务用车运行支出${b.of(three('车运行'))}。主要用于机要文件交换、市内因公出行。${y}年，本单位财政拨款开支运行维护费的公务用车保有量为${b.count('保有', 9)}辆。`,
        `（三）公务接待费支出${b.of(three('接待'))}。其中：国内公务接待支出${b.of(three('接待'))}，国内公务接待${b.count('批次', 80)}批次，${b.count('人次', 900)}人次；外事接待支出0.00万元。`,
        '五、其他重要事项的情况说明',
        `（一）政府采购支出情况。${y}年本单位政府采购支出总额${b.money(p.all)}，其中：政府采购货物支出${b.money(p.goods)}、政府采购工程支出${b.money(p.works)}、政府采购服务支出${b.money(p.services)}。授予中小企业合同金额${b.money(p.medium)}，占政府采购支出总额的${b.share(p.medium, p.all)}。其中，授予小微企业合同金额${b.money(p.small)}，占政府采购支出总额的${b.share(p.small, p.all)}；货物采购授予中小企业合同金额占货物支出金额的100%。`,
      ],
    };
  },
};

export const COMPARED: readonly UnseenFormat[] = [ownParagraphs, bothSides, partsChange, explained];
