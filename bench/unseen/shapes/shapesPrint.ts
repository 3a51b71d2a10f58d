import type { At, Row, Shape } from './shapeBook';
import { balance, BASIC, beside, blocks, byAccount, CAPITAL, figures, fill, fiscal, FUND, GENERAL, head, INCOME, lines, NATURE_HEADS, natures, NATURES, plainLead, PROJECT, sides, SIX, SOURCE_HEADS, SOURCES, SPENT, textOf } from './tables';

const three = (at: At): readonly At[] => [at, ...natures(at, '基本', '项目')];
const FISCAL_HEADS: readonly Row[] = [['收入', '', '支出'], ['项目', '决算数', '项目', '小计', '一般公共预算财政拨款', '政府性基金预算财政拨款', '国有资本经营预算财政拨款']];

/** Everything in one long sheet; codes with spaces; footers with 制表人 and date; blank rows between 类. */
const oneSheet: Shape = {
  name: '一张长表：编码带空格、类间空行、表尾制表人',
  unit: '元',
  write: (b) => {
    const top = (title: string, n: number, width: number): readonly Row[] => head(title, `公开0${String(n)}表`, '金额单位：元', width, '编制单位：示例县疾控中心');
    const spaced = (code: string): Row => [[code.slice(0, 3), code.slice(3, 5), code.slice(5)].filter((part) => part !== '').join(' '), b.name(code)];
    const foot: readonly Row[] = [['单位负责人：', '', '财务负责人：', '', '制表人：李某'], ['', '', '', '', '2025年8月20日'], ['']];
    const apart = (rows: readonly Row[]): readonly Row[] => rows.flatMap((row, at) => (at > 0 && /^\d{3}$/u.test(textOf(row[0] ?? '')) ? [[''], row] : [row]));
    const list = (title: string, n: number, heads: readonly string[], columns: readonly At[]): readonly Row[] => [...top(title, n, 2 + columns.length), ['科目编码', '科目名称', ...heads], ['栏次', '', ...columns.map((_, at) => String(at + 1))], ['合计', '', ...figures(b, {}, columns)], ...apart(byAccount(b, b.codes(columns), spaced, columns)), ...foot];
    return [
      {
        name: 'Sheet1',
        tables: [
          [...balance(b, [...top('收入支出决算总表', 1, 6), ['收入', '', '', '支出', '', ''], ['项目', '行次', '决算数', '项目', '行次', '决算数']]), ...foot],
          list('收入决算表', 2, SOURCE_HEADS, SOURCES),
          list('支出决算表', 3, NATURE_HEADS, NATURES),
          [...fiscal(b, [...top('财政拨款收入支出决算总表', 4, 7), ...FISCAL_HEADS]), ...foot],
          list('一般公共预算财政拨款支出决算表', 5, ['合计', '基本支出', '项目支出'], three(GENERAL)),
          [...blocks(b, [...top('一般公共预算财政拨款基本支出决算表', 6, 6), ['人员经费', '', '', '公用经费'], ['科目编码', '科目名称', '决算数', '科目编码', '科目名称', '决算数']], 2), ...foot],
          list('国有资本经营预算财政拨款支出决算表', 8, ['合计', '基本支出', '项目支出'], three(CAPITAL)),
        ],
      },
    ];
  },
};

/** Code and name in one cell; sheets called 附件; title in the second row under 附件. */
const glued: Shape = {
  name: '编码与名称同格，工作表名附件',
  unit: '万元',
  zero: '—',
  write: (b) => {
    const top = (title: string, n: number, width: number): readonly Row[] => [[`附件${String(n)}`], [`${String(b.year)}年度${title}`], fill(['填报单位：示例区残联', ...Array<string>(width - 2).fill(''), '单位：万元'], width)];
    const one = (code: string): Row => [`${code} ${b.name(code)}`];
    const list = (title: string, n: number, heads: readonly string[], columns: readonly At[]): readonly Row[] => [...top(title, n, 1 + columns.length), ['项目', ...heads], ['合计', ...figures(b, {}, columns)], ...byAccount(b, b.codes(columns), one, columns), ['注：本表反映本年度情况。']];
    const economic = (code: string): Row => [`${code}${b.line(code)}`, b.fig({ ...BASIC, economic: code })];
    return [
      { name: '附件1', tables: [balance(b, [...top('部门收支决算总表', 1, 6), ['收入', '', '', '支出', '', ''], ['项目', '行次', '决算数', '项目', '行次', '决算数']])] },
      { name: '附件2', tables: [list('部门收入决算表', 2, SOURCE_HEADS, SOURCES)] },
      { name: '附件3', tables: [list('部门支出决算表', 3, NATURE_HEADS, NATURES)] },
      { name: '附件5', tables: [list('一般公共预算财政拨款支出决算表', 5, ['小计', '基本支出', '项目支出'], three(GENERAL))] },
      { name: '附件6', tables: [[...top('一般公共预算财政拨款基本支出决算表', 6, 2), ['经济分类科目', '决算数'], ...b.lines(BASIC).map(economic), ['合计', b.fig(BASIC)]]] },
      { name: '附件7', tables: [list('政府性基金预算财政拨款支出决算表', 7, ['小计', '基本支出', '项目支出'], three(FUND))] },
    ];
  },
};

/** Names indented without codes; 小计, 合计 and 总计; only 类 and 项. */
const indented: Shape = {
  name: '无编码缩进名称，总计在末行',
  unit: '元',
  separators: true,
  write: (b) => {
    const top = (title: string, n: number, width: number): readonly Row[] => head(`${String(b.year)}年度${title}`, `附表${String(n)}`, '单位：元', width, '单位名称：示例街道办事处');
    const named = (code: string): Row => [`${'　'.repeat((code.length - 3) / 2)}${b.name(code)}`];
    const list = (title: string, n: number, heads: readonly string[], columns: readonly At[]): readonly Row[] => [...top(title, n, 1 + columns.length), ['支出功能分类科目名称', ...heads], ...byAccount(b, b.codes(columns), named, columns), ['总计', ...figures(b, {}, columns)]];
    return [
      { name: '表一', tables: [[...top('收入支出决算总表', 1, 4), ['收入', '', '支出', ''], ['项目', '决算数', '项目', '决算数'], ...sides(lines(b, INCOME), lines(b, [['本年收入合计', { flow: '收入' }], ['使用非财政拨款结余', { flow: '使用结余' }], ['年初结转和结余', { flow: '年初结转' }], ['收入总计', { flow: '收入总计' }]]), lines(b, b.classes().filter(([, at]) => b.fen(at) !== 0)), lines(b, [['本年支出合计', SPENT], ['结余分配', { flow: '结余分配' }], ['年末结转和结余', { flow: '年末结转' }], ['支出总计', { flow: '支出总计' }]]))]] },
      { name: '表三', tables: [list('支出决算表', 3, NATURE_HEADS, NATURES)] },
      { name: '表五', tables: [list('一般公共预算财政拨款支出决算表', 5, ['合计', '基本支出', '项目支出'], three(GENERAL))] },
      { name: '表六', tables: [[...top('一般公共预算财政拨款基本支出决算表', 6, 2), ['经济分类科目名称', '金额'], ...b.lines(BASIC).map((code): Row => [`${code.length === 3 ? '' : '　　'}${b.line(code)}`, b.fig({ ...BASIC, economic: code })]), ['合计', b.fig(BASIC)]]] },
    ];
  },
};

/** Only 项 rows; hidden helper columns; English-style sheet names; three header rows with gaps as merged cells leave them. */
const onlyItems: Shape = {
  name: '只列项级、辅助列、三层表头合并',
  unit: '万元',
  zero: '0',
  write: (b) => {
    const top = (title: string, n: number, width: number): readonly Row[] => head(title, `公开${String(n).padStart(2, '0')}表`, '单位:万元', width, '公开单位：示例市图书馆');
    const list = (title: string, n: number, heads: readonly Row[], columns: readonly At[]): readonly Row[] => [...top(title, n, 4 + columns.length), ...heads, ['合计', '', ...figures(b, {}, columns), '', ''], ...b.codes(columns, 7).map((code, at): Row => [Number(code).toString(), b.name(code), ...figures(b, { account: code }, columns), `ID${String(at)}`, 'Y'])];
    return [
      { name: 'GKB03', tables: [list('支出决算表', 3, [['项目', '', '本年支出合计', '其中：', '', '', '', ''], ['功能分类科目编码', '科目名称', '', '基本支出', '项目支出', '上缴上级支出', '经营支出', '对附属单位补助支出'], ['1', '2', '3', '4', '5', '6', '7', '8']], NATURES)] },
      { name: 'GKB05', tables: [list('一般公共预算财政拨款支出决算表', 5, [['项目', '', '本年支出', '', ''], ['功能分类', '', '合计', '基本支出', '项目支出'], ['科目编码', '科目名称', '', '', '']], three(GENERAL))] },
      { name: 'GKB09', tables: [[...top('一般公共预算财政拨款“三公”经费支出决算表', 9, 7), ['口径', '合计', '因公出国（境）费', '公务用车购置及运行费', '', '', '公务接待费'], ['', '', '', '小计', '公务用车购置费', '公务用车运行费', ''], ['预算数', ...figures(b, {}, SIX.map((at) => ({ ...at, stage: '全年预算' as const })))], ['决算数', ...figures(b, {}, SIX)]]] },
    ];
  },
};

/** 财决 tables as the 决算 software exports them: three sides in 财决01, 年初预算/全年预算/决算 columns, sheet names cut at 31 letters. */
const ledgerExport: Shape = {
  name: '财决表导出：财决01三列示、财决05横排、财决08-1',
  unit: '元',
  zero: '0.00',
  separators: true,
  write: (b) => {
    const top = (title: string, code: string, width: number): readonly Row[] => head(title, code, '金额单位：元', width, '编制单位：示例市水务局');
    const across = b.lines(SPENT);
    const bySix: readonly (readonly [string, At])[] = [
      ['一、基本支出', { ...SPENT, nature: '基本' }],
      ['二、项目支出', { ...SPENT, nature: '项目' }],
      ['三、上缴上级支出', { ...SPENT, nature: '上缴上级' }],
      ['四、经营支出', { ...SPENT, nature: '经营' }],
      ['五、对附属单位补助支出', { ...SPENT, nature: '对附属单位补助' }],
    ];
    const numbered = (from: number, rows: readonly Row[]): readonly Row[] => rows.map(([label = '', ...rest], at) => [label, String(from + at), ...rest]);
    const wide = (title: string, code: string, at: At): readonly Row[] => [
      ...top(title, code, 3 + across.length),
      ['项目', '', '合计', ...across.map((line) => (line.length === 3 ? b.line(line) : ''))],
      ['支出功能分类科目编码', '科目名称', '', ...across.map((line) => (line.length === 3 ? '小计' : b.line(line)))],
      ['栏次', '', ...['', ...across].map((_, index) => String(index + 1))],
      ['合计', '', ...figures(b, at, [{}, ...across.map((economic) => ({ economic }))])],
      ...byAccount(b, b.codes(at), plainLead(b), [{}, ...across.map((economic) => ({ economic }))], at),
    ];
    return [
      {
        name: 'Z01 收入支出决算总表(财决01表)',
        tables: [
          [
            ...top('收入支出决算总表', '财决01表', 9),
            ['收入', '', '', '支出', '', '', '支出', '', ''],
            ['项目', '行次', '决算数', '项目（按功能分类）', '行次', '决算数', '项目（按支出性质和经济分类）', '行次', '决算数'],
            ['栏次', '', '1', '栏次', '', '2', '栏次', '', '3'],
            ...beside(numbered(1, lines(b, INCOME)), numbered(31, lines(b, b.classes())), numbered(62, lines(b, bySix))),
            ['本年收入合计', '27', b.fig({ flow: '收入' }), '本年支出合计', '58', b.fig(SPENT), '本年支出合计', '89', b.fig(SPENT)],
            ['使用非财政拨款结余', '28', b.fig({ flow: '使用结余' }), '结余分配', '59', b.fig({ flow: '结余分配' }), '结余分配', '90', b.fig({ flow: '结余分配' })],
            ['年初结转和结余', '29', b.fig({ flow: '年初结转' }), '年末结转和结余', '60', b.fig({ flow: '年末结转' }), '年末结转和结余', '91', b.fig({ flow: '年末结转' })],
            ['总计', '30', b.fig({ flow: '收入总计' }), '总计', '61', b.fig({ flow: '支出总计' }), '总计', '92', b.fig({ flow: '支出总计' })],
          ],
        ],
      },
      { name: 'Z04 支出决算表(财决04表)', tables: [[...top('支出决算表', '财决04表', 8), ['项目', '', ...NATURE_HEADS], ['支出功能分类科目编码', '科目名称', ''], ['栏次', '', '1', '2', '3', '4', '5', '6'], ['合计', '', ...figures(b, {}, NATURES)], ...byAccount(b, b.codes(SPENT), plainLead(b), NATURES)]] },
      { name: 'Z08 一般公共预算财政拨款支出决算明细表(财决08表)', tables: [wide('一般公共预算财政拨款支出决算明细表', '财决08表', GENERAL)] },
      { name: 'Z08_1 一般公共预算财政拨款基本支出决算明细表(财决08-', tables: [wide('一般公共预算财政拨款基本支出决算明细表', '财决08-1表', BASIC)] },
      { name: 'Z08_2 一般公共预算财政拨款项目支出决算明细表(财决08-', tables: [wide('一般公共预算财政拨款项目支出决算明细表', '财决08-2表', PROJECT)] },
    ];
  },
};

export const PRINT_SHAPES: readonly Shape[] = [oneSheet, glued, indented, onlyItems, ledgerExport];
