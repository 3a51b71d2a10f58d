import type { At } from '../text/teller';
import { headOf, INCOME } from './tables';
import { BASIC, FUND, GENERAL, numeral, THREE, type UnseenFormat } from './book';
import { nine } from './nine';
import { against, items, procurement, why } from './phrases';

const TOTAL_IN: At = { flow: '收入总计' };
const TOTAL_OUT: At = { flow: '支出总计' };
const INCOME_ALL: At = { flow: '收入' };
const SPENT: At = { flow: '支出' };
const FISCAL: At = { flow: '收入', source: '财政拨款' };
const PROJECT: At = { ...GENERAL, nature: '项目' };
const three = (item: string): At => ({ flow: '三公', item });

/** "由…增加到…", last year's figure beside this year's, two budgets and their rates, 节约率. */
export const fromTo: UnseenFormat = {
  name: '由此及彼与两种预算',
  manner: { unit: '万元', separators: true, dropsZeros: false, percentDecimals: 2 },
  write: (b) => {
    const y = b.year;
    const full = (code: string, own: number): number => Math.floor((own * (1 + b.count(code, 9) / 60)) / 10_000) * 10_000 + 10_000;
    const words = (own: number, last: number): string => `${own < last ? '减少' : '增加'}${b.money(Math.abs(own - last))}`;
    const rate = (own: number, last: number): string => (last === 0 ? '' : `，${own < last ? '降幅' : '增幅'}为${b.share(Math.abs(own - last), last)}`);
    const pair = (name: string, at: At): string => `${name}由${y - 1}年的${b.money(b.lastFen(at))}${b.fen(at) < b.lastFen(at) ? '下降到' : '增加到'}${y}年的${b.of(at)}，${words(b.fen(at), b.lastFen(at))}${rate(b.fen(at), b.lastFen(at))}`;
    return {
      sheets: nine(b, headOf((n) => `表${n}`, '示例市科普馆', '万元', ['部门：', '金额单位：'])),
      paragraphs: [
        '第二部分 决算说明',
        '一、收支总体情况',
        `${y}年度收入总计${b.of(TOTAL_IN)}，${y - 1}年度收入总计${b.money(b.lastFen(TOTAL_IN))}，同比${words(b.fen(TOTAL_IN), b.lastFen(TOTAL_IN))}${rate(b.fen(TOTAL_IN), b.lastFen(TOTAL_IN))}。`,
        '二、收入情况',
        `${y}年本年收入${b.of(INCOME_ALL)}，较${y - 1}年${b.money(b.lastFen(INCOME_ALL))}${words(b.fen(INCOME_ALL), b.lastFen(INCOME_ALL))}${rate(b.fen(INCOME_ALL), b.lastFen(INCOME_ALL))}。`,
        `财政拨款收入${b.of(FISCAL)}，占比${b.part(FISCAL, INCOME_ALL)}；事业收入${b.of({ flow: '收入', source: '事业' })}，占比${b.part({ flow: '收入', source: '事业' }, INCOME_ALL)}；其他收入${b.of({ flow: '收入', source: '其他' })}，占比为${b.part({ flow: '收入', source: '其他' }, INCOME_ALL)}。`,
        '三、支出情况',
        `${y}年本年支出${b.of(SPENT)}。按支出性质分，基本支出${b.of({ flow: '支出', nature: '基本' })}，占支出总额的${b.part({ flow: '支出', nature: '基本' }, SPENT)}，项目支出${b.of({ flow: '支出', nature: '项目' })}，占支出总额的${b.part({ flow: '支出', nature: '项目' }, SPENT)}。`,
        `${pair('基本支出', { flow: '支出', nature: '基本' })}；${pair('项目支出', { flow: '支出', nature: '项目' })}。`,
        '四、一般公共预算财政拨款支出情况',
        `${y}年一般公共预算财政拨款支出年初预算${b.money(b.budgetFen(GENERAL))}，支出决算${b.of(GENERAL)}，为年初预算的${b.share(b.fen(GENERAL), b.budgetFen(GENERAL))}。其中：`,
        ...items(b).map(({ names, own, plan, code }, i) => `${i + 1}、${names[0]}（类）${names[1]}（款）${names[2]}（项）年初预算${b.money(plan)}，调整预算${b.money(full(code, own))}，支出决算${b.money(own)}，${plan === 0 ? '' : `为年初预算的${b.share(own, plan)}，`}为调整预算的${b.share(own, full(code, own))}。`),
        '五、基本支出情况',
        `基本支出中，人员经费占${b.part({ ...BASIC, economic: '人员' }, BASIC)}，公用经费占${b.part({ ...BASIC, economic: '公用' }, BASIC)}。人员经费${b.of({ ...BASIC, economic: '人员' })}，公用经费${b.of({ ...BASIC, economic: '公用' })}。`,
        '六、“三公”经费情况',
        `${y}年“三公”经费预算数${b.of({ flow: '三公', stage: '全年预算' })}，决算数${b.of({ flow: '三公' })}，决算数比预算数${b.changeOf(b.fen({ flow: '三公' }), b.fen({ flow: '三公', stage: '全年预算' }), '持平', ['增加', '减少', '增长', '下降'])}。`,
        ...THREE.map(([name, item]) => `${name}预算${b.of({ flow: '三公', item, stage: '全年预算' })}，实际支出${b.of(three(item))}，执行率${b.share(b.fen(three(item)), b.fen({ flow: '三公', item, stage: '全年预算' }))}，占“三公”经费总额的${b.part(three(item), { flow: '三公' })}，同比${b.change(three(item), '持平', ['增加', '减少', '增长', '降低'])}。`),
      ],
    };
  },
};

/** Codes before names, dashes between levels, names in quotation marks, 类 after the name without brackets. */
export const dashes: UnseenFormat = {
  name: '编码在前与破折号',
  manner: { unit: '万元', separators: false, dropsZeros: true, percentDecimals: 2 },
  write: (b) => {
    const y = b.year;
    const all = items(b);
    const spoken = (i: number, { code, names, own }: (typeof all)[number]): string => {
      const forms = [
        `${i + 1}.${code}${names[2]}支出${b.money(own)}`,
        `${i + 1}.（${code.slice(0, 3)}）${names[0]}—（${code.slice(0, 5)}）${names[1]}—（${code}）${names[2]}：${b.money(own)}`,
        `${i + 1}.${code} ${names[2]}${b.money(own)}`,
        `${i + 1}.“${names[2]}（${code}）”决算数${b.money(own)}`,
        `${i + 1}.${names[0]}（${code.slice(0, 3)}类）${names[1]}（${code.slice(3, 5)}款）${names[2]}（${code.slice(5)}项）支出${b.money(own)}`,
        `${i + 1}.${code}-${names[2]}，决算${b.money(own)}`,
      ];
      return forms[i % forms.length] ?? '';
    };
    return {
      sheets: nine(b, headOf((n) => `表${numeral(n)}`, '示例区市政养护所', '万元', ['填报单位：', '单位：'])),
      paragraphs: [
        '三、一般公共预算财政拨款支出决算情况说明',
        `（一）支出决算总体情况。${y}年度一般公共预算财政拨款支出${b.of(GENERAL)}，占本年支出合计${b.of(SPENT)}的${b.part(GENERAL, SPENT)}。`,
        `（二）支出决算结构情况。按功能分类科目：${b.codes(GENERAL, 3).map((code) => `${code}类${b.name(code)}${b.of({ ...GENERAL, account: code })}，占比${b.part({ ...GENERAL, account: code }, GENERAL)}`).join('；')}。`,
        '（三）支出决算具体情况。按项级科目：',
        ...all.map((item, i) => `${spoken(i, item)}，比上年决算数${b.change({ ...GENERAL, account: item.code }, '持平', ['增加', '减少', '增长', '下降'])}。`),
        `（四）按经济分类：${[...b.lines('人员'), ...b.lines('公用')].filter((code) => code.length === 3).map((code) => `${b.economicName(code)}（${code}）基本支出${b.of({ ...BASIC, economic: code })}`).join('；')}。`,
        '四、政府性基金预算财政拨款支出决算情况说明',
        `${y}年度政府性基金预算财政拨款收入${b.of({ flow: '收入', source: '政府性基金' })}，加上年初结转${b.of({ flow: '年初结转', source: '政府性基金' })}，本年支出${b.of(FUND)}，年末结转${b.of({ flow: '年末结转', source: '政府性基金' })}。`,
        ...b.codes(FUND, 3).map((code) => `${code}${b.name(code)}${b.of({ ...FUND, account: code })}，占政府性基金预算支出的${b.part({ ...FUND, account: code }, FUND)}。`),
      ],
    };
  },
};

/** Full-width figures, 亿元, lines of a table in the text, units of the department, evaluation of projects. */
export const textTables: UnseenFormat = {
  name: '全角亿元与文中表格',
  manner: { unit: '万元', separators: false, dropsZeros: false, percentDecimals: 2 },
  write: (b) => {
    const y = b.year;
    const wide = (text: string): string => text.replace(/[0-9.]/gu, (glyph) => String.fromCodePoint((glyph.codePointAt(0) ?? 0) + 0xfee0));
    const yi = (at: At): string => `${(b.fen(at) / 10_000_000_000).toFixed(2)}亿元`;
    const p = procurement(b);
    const half = Math.floor(b.fen(SPENT) / 2 / 10_000) * 10_000;
    const project = Math.floor((b.fen(PROJECT) * 0.3) / 10_000) * 10_000;
    const projectPlan = project + 50_000;
    return {
      sheets: nine(b, headOf((n) => `公开${n}表`, '示例市住房保障服务中心', '万元', ['部门：', '单位：'])),
      paragraphs: [
        '一、收入支出决算总体情况',
        `${y}年度收入总计${wide(b.of(TOTAL_IN))}，支出总计${wide(b.of(TOTAL_OUT))}，约${yi(TOTAL_OUT)}。`,
        '二、收入决算情况',
        `本年收入合计${b.of(INCOME_ALL)}，具体构成见下表：`,
        '单位：万元',
        '项目 决算数 占比',
        ...[['财政拨款收入', FISCAL] as const, ...INCOME.slice(3)].map(([name, at]) => `${name} ${b.cell(at)} ${b.part(at, INCOME_ALL)}`),
        `合计 ${b.cell(INCOME_ALL)} 100%`,
        '三、支出决算情况',
        `本年支出合计${b.of(SPENT)}。分单位看，中心本级${b.money(half)}，占${b.share(half, b.fen(SPENT))}；下属示例管理站${b.money(b.fen(SPENT) - half)}，占${b.share(b.fen(SPENT) - half, b.fen(SPENT))}。`,
        `其中：基本支出${b.of({ flow: '支出', nature: '基本' })}，占${b.part({ flow: '支出', nature: '基本' }, SPENT)}；项目支出${b.of({ flow: '支出', nature: '项目' })}，占${b.part({ flow: '支出', nature: '项目' }, SPENT)}。`,
        '四、一般公共预算财政拨款支出决算情况',
        `${y}年度一般公共预算财政拨款支出${wide(b.of(GENERAL))}，其中基本支出${wide(b.of(BASIC))}、项目支出${wide(b.of(PROJECT))}，占比分别为${b.part(BASIC, GENERAL)}和${b.part(PROJECT, GENERAL)}。`,
        `支出居前三位的是：${b.codes(GENERAL, 3).slice(0, 3).map((code) => `${b.name(code)}${b.of({ ...GENERAL, account: code })}`).join('、')}，${b.codes(GENERAL, 3).slice(0, 3).map((code) => b.part({ ...GENERAL, account: code }, GENERAL)).join('、').replace(/^/u, '分别占一般公共预算财政拨款支出的')}。`,
        ...items(b).map(({ names, own, plan, code }, i) => `（${i + 1}）${names[2]}支出${b.money(own)}，${b.sign(own, plan) === 0 ? '与年初预算持平' : `较年初预算${b.money(plan)}${b.changeOf(own, plan, '', ['增加', '减少', '增长', '下降'])}`}，${against(b, code, own, plan, ['增加的主要原因是', '减少的主要原因是', '执行平稳'])}。`),
        '五、“三公”经费支出决算情况',
        `“三公”经费合计支出${b.of({ flow: '三公' })}，比上年${b.change({ flow: '三公' }, '持平')}，主要是${why(b, 'x', b.sign(b.fen({ flow: '三公' }), b.lastFen({ flow: '三公' })))}。其中：出国（境）费用${b.of(three('出国'))}，公车购置${b.of(three('车购置'))}，公车运维${b.of(three('车运行'))}，公务接待${b.of(three('接待'))}。`,
        '六、预算绩效情况说明',
        `（一）绩效管理工作开展情况。组织对${b.count('项目', 20)}个项目开展绩效自评，共涉及资金${b.of(PROJECT)}，占一般公共预算项目支出总额的100%。`,
        `（二）项目自评结果。维修改造项目全年预算数为${b.money(projectPlan)}，执行数为${b.money(project)}，完成预算的${b.share(project, projectPlan)}，自评得分${90 + b.count('分', 9)}.5分。该项目数量指标完成维修${b.count('处', 90)}处，质量指标合格率98.5%，满意度指标达到96%。`,
        '七、政府采购支出说明',
        `政府采购支出总额${b.money(p.all)}，其中：货物支出${b.money(p.goods)}、工程支出${b.money(p.works)}、服务支出${b.money(p.services)}，占比分别为${b.share(p.goods, p.all)}、${b.share(p.works, p.all)}、${b.share(p.services, p.all)}。授予中小企业合同${b.money(p.medium)}，占政府采购支出总额的${b.share(p.medium, p.all)}。货物采购授予中小企业合同金额占货物支出金额的85.3%。`,
        '八、其他说明',
        `截至${y}年末，管理公租房${1000 + b.count('公租房', 900)}套，全年维修投入较大；单位在职职工${b.count('职工', 50)}人，人均办公面积9.5平方米。`,
      ],
    };
  },
};

export const NORTH: readonly UnseenFormat[] = [fromTo, dashes, textTables];
