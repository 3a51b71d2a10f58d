import type { Coordinate } from '#domain/cube/coordinate';
import type { At, Cell, Row, Shape } from './shapeBook';
import { balance, BASIC, beside, byAccount, figures, FUND, GENERAL, head, INCOME, lines, NATURE_HEADS, natures, NATURES, plainLead, PROJECT, SIX, SOURCE_HEADS, SOURCES, SPENT } from './tables';

type Book = Parameters<Shape['write']>[0];
const three = (at: At): readonly At[] => [at, ...natures(at, '基本', '项目')];
const CLASS_HEADS: readonly Row[] = [['收入', '', '', '支出', '', ''], ['项目', '行次', '金额', '项目（按功能分类）', '行次', '金额']];
const split = (b: Book, at: At, code: string): readonly Cell[] => {
  const own = b.fig({ ...at, economic: code });
  return [own, ...(/^30[13]/u.test(code) ? [own, ''] : ['', own])];
};

/** 北京: 三公 without 预算数, a list of projects by 科目, 政府采购 and 政府购买服务; 教育收费 as 其中 of 事业收入. */
const beijing: Shape = {
  name: '北京决算：项目支出决算表、政府购买服务、三公无预算栏',
  unit: '万元',
  zero: '',
  write: (b) => {
    const top = (title: string, n: number, width: number): readonly Row[] => head(title, `公开0${String(n)}表`, '金额单位：万元', width, '部门：示例区档案馆');
    const items = b.codes(PROJECT, 7);
    const fees = (at: At): Cell => ({ ...b.fig({ ...at, flow: '收入', source: '事业' }), at: { ...at, flow: '收入', stage: '决算', source: '事业', item: '教育收费' } as Coordinate });
    return [
      { name: '目录', tables: [[['目  录'], ['表一 收入支出决算总表'], ['表二 收入决算表'], ['表六 项目支出决算表']]] },
      { name: '收支决算总表', tables: [balance(b, [...top('收入支出决算总表', 1, 6), ...CLASS_HEADS])] },
      {
        name: '收入决算表',
        tables: [
          [
            ...top('收入决算表', 2, 10),
            ['项目', '', '本年收入合计', '财政拨款收入', '上级补助收入', '事业收入', '', '经营收入', '附属单位上缴收入', '其他收入'],
            ['功能分类科目编码', '科目名称', '', '', '', '小计', '其中：教育收费', '', '', ''],
            ['合计', '', ...figures(b, {}, SOURCES.slice(0, 4)), fees({}), ...figures(b, {}, SOURCES.slice(4))],
            ...b.codes(SOURCES).map((code): Row => [code, b.name(code), ...figures(b, { account: code }, SOURCES.slice(0, 4)), fees({ account: code }), ...figures(b, { account: code }, SOURCES.slice(4))]),
          ],
        ],
      },
      {
        name: '项目支出决算表',
        tables: [
          [
            ...top('一般公共预算财政拨款项目支出决算表', 6, 4),
            ['科目编码', '科目名称', '项目名称', '金额'],
            ['合计', '', '', b.fig(PROJECT)],
            ...items.map((code, at): Row => [code, b.name(code), `第${String(at + 1)}批馆藏档案数字化`, { ...b.fig({ ...PROJECT, account: code }), at: { ...PROJECT, stage: '决算', account: code, item: `项目:第${String(at + 1)}批馆藏档案数字化` } as Coordinate }]),
          ],
        ],
      },
      { name: '政府采购情况表', tables: [[...top('政府采购情况表', 8, 3), ['项目', '行次', '金额'], ['合计', '1', { text: '88.00', at: { flow: '采购', stage: '决算' } }], ['政府采购货物支出', '2', { text: '33.00', at: { flow: '采购', stage: '决算', item: '货物' } }], ['政府采购工程支出', '3', { text: '25.00', at: { flow: '采购', stage: '决算', item: '工程' } }], ['政府采购服务支出', '4', { text: '30.00', at: { flow: '采购', stage: '决算', item: '服务' } }]]] },
      { name: '政府购买服务支出情况表', tables: [[...top('政府购买服务支出情况表', 9, 3), ['指标', '行次', '金额'], ['政府购买服务支出金额', '1', b.beyond(4_500_000)]]] },
      { name: '三公', tables: [[...top('财政拨款“三公”经费支出决算表', 9, 6), ['合计', '因公出国（境）费', '公务用车购置及运行维护费', '', '', '公务接待费'], ['', '', '小计', '公务用车购置费', '公务用车运行维护费', ''], figures(b, {}, SIX)]] },
    ];
  },
};

/** 一体化预算 as several provinces export it: 本年收入 and 上年结转 over the funds, 单位资金 with its parts, 基本支出 by project, 科目 and economic line. */
const integrated: Shape = {
  name: '一体化预算：单位资金分项、人员类公用类项目明细',
  unit: '元',
  stage: '预算',
  separators: true,
  write: (b) => {
    const top = (title: string, code: string, width: number): readonly Row[] => [[`预算${code}表`], [`${String(b.year)}年${title}`], ['单位名称：示例县林业站', ...Array<string>(width - 2).fill(''), '单位：元']];
    const funds: readonly At[] = (['一般公共', '政府性基金', '国有资本', '财政专户', '单位资金', '事业', '经营', '上级补助', '附属单位', '其他'] as const).map((source) => ({ flow: '收入', source }));
    const fundWords = ['一般公共预算', '政府性基金预算', '国有资本经营预算', '财政专户管理资金', '小计', '事业收入', '事业单位经营收入', '上级补助收入', '附属单位上缴收入', '其他收入'];
    const spentBy: readonly At[] = [{ ...SPENT }, { ...SPENT, source: '一般公共' }, { ...SPENT, source: '政府性基金' }, { ...SPENT, source: '国有资本' }, { ...SPENT, source: '单位资金' }];
    const lines301 = b.lines(BASIC, 5);
    return [
      { name: '01-1', tables: [[...top('财务收支预算总表', '01-1', 4), ['收入', '', '支出', ''], ['项目', '预算数', '项目（按功能分类）', '预算数'], ...beside(lines(b, [['一、一般公共预算拨款收入', { flow: '收入', source: '一般公共' }], ['二、政府性基金预算拨款收入', { flow: '收入', source: '政府性基金' }], ['三、国有资本经营预算拨款收入', { flow: '收入', source: '国有资本' }], ['四、财政专户管理资金收入', { flow: '收入', source: '财政专户' }], ['五、单位资金', { flow: '收入', source: '单位资金' }], ['（一）事业收入', { flow: '收入', source: '事业' }], ['（二）事业单位经营收入', { flow: '收入', source: '经营' }], ['（三）其他收入', { flow: '收入', source: '其他' }]]), lines(b, b.classes())), ['本年收入合计', b.fig({ flow: '收入' }), '本年支出合计', b.fig(SPENT)], ['收入总计', b.fig({ flow: '收入总计' }), '支出总计', b.fig({ flow: '支出总计' })]]] },
      {
        name: '01-2',
        tables: [
          [
            ...top('部门收入预算表', '01-2', 13),
            ['部门（单位）代码', '部门（单位）名称', '合计', '本年收入', ...Array<string>(9).fill('')],
            ['', '', '', '一般公共预算', '政府性基金预算', '国有资本经营预算', '财政专户管理资金', '单位资金', '', '', '', '', ''],
            ['', '', '', '', '', '', '', ...fundWords.slice(4)],
            ['合计', '', ...figures(b, {}, [{ flow: '收入' }, ...funds])],
            ...b.units.map((unit, at): Row => [`21500${String(at + 1)}`, unit, ...figures(b, { unit }, [{ flow: '收入' }, ...funds])]),
          ],
        ],
      },
      { name: '01-3', tables: [[...top('部门支出预算表', '01-3', 7), ['科目编码', '科目名称', '合计', '财政拨款', '', '', '单位资金'], ['', '', '', '一般公共预算', '政府性基金预算', '国有资本经营预算', ''], ...byAccount(b, b.codes(SPENT), plainLead(b), spentBy), ['合计', '', ...figures(b, {}, spentBy)]]] },
      { name: '02-2', tables: [[...top('一般公共预算支出预算表（按功能科目分类）', '02-2', 7), ['部门预算支出功能分类科目', '', '合计', '基本支出', '', '', '项目支出'], ['科目编码', '科目名称', '', '小计', '人员经费', '公用经费', ''], ...byAccount(b, b.codes(GENERAL), plainLead(b), [GENERAL, BASIC, { ...BASIC, economic: '人员' }, { ...BASIC, economic: '公用' }, PROJECT]), ['合计', '', ...figures(b, {}, [GENERAL, BASIC, { ...BASIC, economic: '人员' }, { ...BASIC, economic: '公用' }, PROJECT])]]] },
      {
        name: '04',
        tables: [
          [
            ...top('部门基本支出预算表（人员类、运转类公用经费项目）', '04', 8),
            ['单位名称', '项目代码', '项目名称', '功能科目编码', '功能科目名称', '部门经济科目编码', '部门经济科目名称', '合计'],
            ...lines301.map((code, at): Row => ['示例县林业站', `5300002410000000${String(1000 + at)}`, /^30[13]/u.test(code) ? '事业人员支出工资' : '一般公用经费', '2130204', '事业机构', code, b.line(code), { ...b.fig({ ...BASIC, economic: code }), at: { ...BASIC, stage: '年初预算', account: '2130204', economic: code, item: `项目:${/^30[13]/u.test(code) ? '事业人员支出工资' : '一般公用经费'}` } as Coordinate }]),
            ['合计', '', '', '', '', '', '', b.fig(BASIC)],
          ],
        ],
      },
      { name: '09', tables: [[...top('一般公共预算“三公”经费支出预算表', '03', 6), ['“三公”经费合计', '因公出国（境）费', '公务用车购置及运行费', '', '', '公务接待费'], ['', '', '小计', '公务用车购置费', '公务用车运行费', ''], ['1', '2', '3', '4', '5', '6'], figures(b, {}, SIX)]] },
    ];
  },
};

/** 新疆, 福建: 年初预算数 beside 决算数 in lists and both sides of the 总表, with 差异率. */
const planned: Shape = {
  name: '决算表内列年初预算数、决算数与差异率',
  unit: '万元',
  write: (b) => {
    const plan = (at: At): Cell => ({ ...b.fig(at), at: { ...at, stage: '年初预算' } as Coordinate });
    const top = (title: string, n: number, width: number): readonly Row[] => [...head(`${String(b.year)}年度${title}`, `表${String(n)}`, '单位：万元', width, '单位名称：示例县科技馆')];
    const both = (label: string, at: At): Row => [label, plan(at), b.fig(at), '3.5%'];
    const list = (title: string, n: number, columns: readonly At[], words: readonly string[]): readonly Row[] => [
      ...top(title, n, 3 + 2 * columns.length),
      ['科目编码', '科目名称', '年初预算数', ...columns.slice(1).map(() => ''), '决算数', ...columns.slice(1).map(() => ''), '差异率（%）'],
      ['', '', ...words, ...words, ''],
      ['', '合计', ...columns.map((at) => plan(at)), ...figures(b, {}, columns), '1.20'],
      ...b.codes(columns).map((code): Row => [code, b.name(code), ...columns.map((at) => plan({ ...at, account: code })), ...figures(b, { account: code }, columns), '-0.40']),
    ];
    return [
      {
        name: '收支总表',
        tables: [
          [
            ...top('收入支出决算总表', 1, 8),
            ['收入', '', '', '', '支出', '', '', ''],
            ['项目', '年初预算数', '决算数', '差异率', '项目', '年初预算数', '决算数', '差异率'],
            ...beside(INCOME.map(([label, at]) => both(label, at)), b.classes().map(([label, at]) => both(label, at))),
            [...both('本年收入合计', { flow: '收入' }), ...both('本年支出合计', SPENT)],
            [...both('使用非财政拨款结余', { flow: '使用结余' }), ...both('结余分配', { flow: '结余分配' })],
            [...both('年初结转和结余', { flow: '年初结转' }), ...both('年末结转和结余', { flow: '年末结转' })],
            [...both('总计', { flow: '收入总计' }), ...both('总计', { flow: '支出总计' })],
          ],
        ],
      },
      { name: '支出', tables: [list('支出决算表', 3, NATURES, NATURE_HEADS)] },
      { name: '一般公共', tables: [list('一般公共预算财政拨款支出决算表', 5, three(GENERAL), ['合计', '基本支出', '项目支出'])] },
    ];
  },
};

/** Whole 万元; title and unit in one cell. */
const rounded: Shape = {
  name: '整数万元、标题含单位',
  unit: '万元',
  whole: true,
  zero: '0',
  write: (b) => {
    const list = (title: string, heads: readonly string[], columns: readonly At[]): readonly Row[] => [[`${title}（单位：万元）`], ['科目编码', '科目名称', ...heads], ['合计', '', ...figures(b, {}, columns)], ...byAccount(b, b.codes(columns), plainLead(b), columns)];
    return [
      { name: '支出', tables: [list('支出决算表', NATURE_HEADS, NATURES)] },
      { name: '拨款', tables: [list('一般公共预算财政拨款支出决算表', ['合计', '基本支出', '项目支出'], three(GENERAL))] },
      { name: '收入', tables: [list('收入决算表', SOURCE_HEADS, SOURCES)] },
    ];
  },
};

/** 重庆, 贵州: last year's budget before this year's three columns; 人员 and 日常公用; personnel and office lines in tables of their own. */
const parted: Shape = {
  name: '重庆预算：上年预算数在前，人员经费与公用经费分表',
  unit: '万元',
  stage: '预算',
  write: (b) => {
    const top = (title: string, n: string, width: number): readonly Row[] => [[`表${n}`], [title], ['编制单位：示例区妇幼保健院', ...Array<string>(width - 2).fill(''), '单位：万元']];
    const people = b.lines(BASIC).filter((code) => code.startsWith('301'));
    const office = b.lines(BASIC).filter((code) => code.startsWith('302'));
    const part = (codes: readonly string[], title: string, n: string): readonly Row[] => [...top(title, n, 3), ['科目编码', '科目名称', '2024年预算数'], ...codes.map((code): Row => [code, b.line(code), b.fig({ ...BASIC, economic: code })])];
    return [
      { name: '三', tables: [[...top('一般公共预算财政拨款支出预算表', '二', 6), ['功能分类科目', '', '2023年预算数', '2024年预算数', '', ''], ['科目编码', '科目名称', '', '小计', '基本支出', '项目支出'], ['合计', '', b.before(GENERAL), ...figures(b, {}, three(GENERAL))], ...b.codes(GENERAL).map((code): Row => [code, b.name(code), b.before({ ...GENERAL, account: code }), ...figures(b, { account: code }, three(GENERAL))])]] },
      { name: '四', tables: [[...top('一般公共预算财政拨款基本支出预算表', '三', 5), ['经济分类科目', '', '2024年基本支出', '', ''], ['科目编码', '科目名称', '总计', '人员经费', '日常公用经费'], ['合计', '', b.fig(BASIC), b.fig({ ...BASIC, economic: '人员' }), b.fig({ ...BASIC, economic: '公用' })], ...b.lines(BASIC).map((code): Row => [code, b.line(code), ...split(b, BASIC, code)])]] },
      { name: '四-1', tables: [part(people, '一般公共预算基本支出表--人员经费（工资福利支出）', '三-1')] },
      { name: '四-2', tables: [part(office, '一般公共预算基本支出表--公用经费（商品和服务支出）', '三-2')] },
      { name: '五', tables: [[...top('一般公共预算“三公”经费支出表', '四', 12), ['2023年预算数', '', '', '', '', '', '2024年预算数', '', '', '', '', ''], ...[0, 1].map((line): Row => Array.from({ length: 12 }, (_, at) => (line === 0 ? ['合计', '因公出国（境）费', '公务用车购置及运行费', '', '', '公务接待费'] : ['', '', '小计', '公务用车购置费', '公务用车运行费', ''])[at % 6] ?? '')), [...SIX.map((at) => b.before(at)), ...figures(b, {}, SIX)]]] },
      { name: '六', tables: [[...top('政府性基金预算支出表', '五', 5), ['功能分类科目', '', '本年政府性基金预算财政拨款支出', '', ''], ['科目编码', '科目名称', '合计', '基本支出', '项目支出'], ['合计', '', ...figures(b, {}, three(FUND))], ...byAccount(b, b.codes(FUND), plainLead(b), three(FUND))]] },
    ];
  },
};

export const SECOND_SHAPES: readonly Shape[] = [beijing, integrated, planned, rounded, parted];
