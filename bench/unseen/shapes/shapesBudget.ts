import type { Coordinate } from '#domain/cube/coordinate';
import type { At, Cell, Row, Shape } from './shapeBook';
import { BASIC, beside, byAccount, byEconomic, CAPITAL, economicLead, figures, FUND, GENERAL, head, lines, natures, plainLead, PROJECT, sides, SIX, SPENT, threeLead } from './tables';

const three = (at: At): readonly At[] => [at, ...natures(at, '基本', '项目')];
const BUDGET_INCOME: readonly (readonly [string, At])[] = [
  ['一、一般公共预算拨款收入', { flow: '收入', source: '一般公共' }],
  ['二、政府性基金预算拨款收入', { flow: '收入', source: '政府性基金' }],
  ['三、国有资本经营预算拨款收入', { flow: '收入', source: '国有资本' }],
  ['四、财政专户管理资金收入', { flow: '收入', source: '财政专户' }],
  ['五、事业收入', { flow: '收入', source: '事业' }],
  ['六、事业单位经营收入', { flow: '收入', source: '经营' }],
  ['七、其他收入', { flow: '收入', source: '其他' }],
];
const BUDGET_SOURCES: readonly At[] = [{ flow: '收入' }, ...BUDGET_INCOME.map(([, at]) => at)];
const SOURCE_WORDS = ['合计', '一般公共预算拨款收入', '政府性基金预算拨款收入', '国有资本经营预算拨款收入', '财政专户管理资金收入', '事业收入', '事业单位经营收入', '其他收入'];

/** 中央部门预算: last year's 执行数 beside this year's 预算数, with 增减额 and 增减%. */
const central: Shape = {
  name: '中央部门预算：执行数、预算数与增减',
  unit: '万元',
  stage: '预算',
  write: (b) => {
    const top = (title: string, n: number, width: number): readonly Row[] => head(title, `部门公开表${String(n)}`, '单位：万元', width, '部门：示例标本馆');
    const columns = three(GENERAL);
    const row = (lead: Row, at: At): Row => {
      const own = b.fen({ ...GENERAL, ...at });
      const done = { ...b.before({ ...GENERAL, ...at }), at: { ...b.before({ ...GENERAL, ...at }).at, stage: '上年决算' as const } } as Cell;
      return [...lead, done, ...figures(b, at, columns), b.text(own - b.fen({ ...GENERAL, ...at, nature: '项目' })), '12.34%'];
    };
    return [
      { name: '收支总表', tables: [[...top('部门收支总表', 1, 4), ['收入', '', '支出', ''], ['项目', '预算数', '项目', '预算数'], ...sides(lines(b, BUDGET_INCOME), lines(b, [['本年收入合计', { flow: '收入' }], ['收入总计', { flow: '收入总计' }]]), lines(b, b.classes()), lines(b, [['本年支出合计', SPENT], ['支出总计', { flow: '支出总计' }]]))]] },
      {
        name: '一般公共预算支出表',
        tables: [
          [
            ...top('一般公共预算支出表', 5, 8),
            ['功能分类科目', '', '2023年执行数', '2024年预算数', '', '', '2024年预算数比2023年执行数', ''],
            ['科目编码', '科目名称', '', '小计', '基本支出', '项目支出', '增减额', '增减%'],
            ...b.codes([GENERAL]).map((code) => row(plainLead(b)(code), { account: code })),
            row(['合计', ''], {}),
          ],
        ],
      },
      {
        name: '一般公共预算基本支出表',
        tables: [
          [
            ...top('一般公共预算基本支出表', 6, 5),
            ['部门预算支出经济分类科目', '', '2024年基本支出', '', ''],
            ['科目编码', '科目名称', '合计', '人员经费', '公用经费'],
            ...b.lines(BASIC).map((code): Row => {
              const own = b.fig({ ...BASIC, economic: code });
              return [code, b.line(code), own, ...(/^30[13]/u.test(code) ? [own, ''] : ['', own])];
            }),
            ['合计', '', b.fig(BASIC), b.fig({ ...BASIC, economic: '人员' }), b.fig({ ...BASIC, economic: '公用' })],
          ],
        ],
      },
      {
        name: '“三公”经费支出表',
        tables: [
          [
            ...top('一般公共预算“三公”经费支出表', 7, 12),
            ['2023年预算数', '', '', '', '', '', '2024年预算数', '', '', '', '', ''],
            ...[0, 1].map((line): Row => Array.from({ length: 12 }, (_, at) => (line === 0 ? ['合计', '因公出国（境）费', '公务用车购置及运行费', '', '', '公务接待费'] : ['', '', '小计', '公务用车购置费', '公务用车运行费', ''])[at % 6] ?? '')),
            [...SIX.map((at) => b.before(at)), ...figures(b, {}, SIX)],
          ],
        ],
      },
    ];
  },
};

/** 四川部门预算: every 科目 under its unit, with 单位代码 and 单位名称（科目） before the amounts. */
const units: Shape = {
  name: '四川部门预算：单位代码与单位名称（科目）',
  unit: '元',
  stage: '预算',
  units: 2,
  zero: '',
  separators: true,
  write: (b) => {
    const code = (unit: string): string => `12030${String(b.units.indexOf(unit) + 1)}`;
    const top = (title: string, n: string, width: number): readonly Row[] => head(title, `表${n}`, '金额单位：元', width, '部门：示例市交通局');
    const under = (unit: string, columns: readonly At[], lead: (account: string) => Row): readonly Row[] => byAccount(b, b.codes(columns.map((at) => ({ ...at, unit })), 7), lead, columns, { unit });
    const columns = [...three(SPENT), ...natures(SPENT, '经营')];
    const economic = [BASIC, { ...BASIC, economic: '人员' }, { ...BASIC, economic: '公用' }];
    return [
      { name: '1', tables: [[...top('部门收支总表', '1', 4), ['收入', '', '支出', ''], ['项目', '2024年预算数', '项目', '2024年预算数'], ...sides(lines(b, BUDGET_INCOME), lines(b, [['本年收入合计', { flow: '收入' }], ['收入总计', { flow: '收入总计' }]]), lines(b, b.classes()), lines(b, [['本年支出合计', SPENT], ['支出总计', { flow: '支出总计' }]]))]] },
      { name: '1-1', tables: [[...top('部门收入总表', '1-1', 10), ['项目', '', ...SOURCE_WORDS], ['单位代码', '单位名称（科目）', ...SOURCE_WORDS.map(() => '')], ['', '合计', ...figures(b, {}, BUDGET_SOURCES)], ...b.units.flatMap((unit): readonly Row[] => [[code(unit), unit, ...figures(b, { unit }, BUDGET_SOURCES)]])]] },
      {
        name: '1-2',
        tables: [
          [
            ...top('部门支出总表', '1-2', 8),
            ['项目', '', '', '', '', '合计', '基本支出', '项目支出', '事业单位经营支出'],
            ['科目编码', '', '', '单位代码', '单位名称（科目）', '', '', '', ''],
            ['类', '款', '项', '', '', '', '', '', ''],
            ['', '', '', '', '合计', ...figures(b, {}, columns)],
            ...b.units.flatMap((unit): readonly Row[] => [['', '', '', '', unit, ...figures(b, { unit }, columns)], ...under(unit, columns, (account) => [account.slice(0, 3), account.slice(3, 5), account.slice(5), code(unit), b.name(account)])]),
          ],
        ],
      },
      {
        name: '3-1',
        tables: [
          [
            ...top('一般公共预算基本支出预算表', '3-1', 7),
            ['项目', '', '', '', '基本支出', '', ''],
            ['科目编码', '', '单位代码', '单位名称（科目）', '合计', '人员经费', '公用经费'],
            ['类', '款', '', '', '', '', ''],
            ['', '', '', '合计', ...figures(b, {}, economic)],
            ...b.units.flatMap((unit): readonly Row[] => [
              ['', '', '', unit, ...figures(b, { unit }, economic)],
              ...b.lines({ ...BASIC, unit }).map((line): Row => {
                const own = b.fig({ ...BASIC, unit, economic: line });
                return [line.slice(0, 3), line.slice(3), code(unit), b.line(line), own, ...(/^30[13]/u.test(line) ? [own, ''] : ['', own])];
              }),
            ]),
          ],
        ],
      },
      {
        name: '3-3',
        tables: [
          [
            ...top('一般公共预算“三公”经费支出预算表', '3-3', 8),
            ['单位编码', '单位名称（科目）', '当年财政拨款预算安排', '', '', '', '', ''],
            ['', '', '合计', '因公出国（境）费用', '公务用车购置及运行费', '', '', '公务接待费'],
            ['', '', '', '', '小计', '公务用车购置费', '公务用车运行费', ''],
            ['', '合计', ...figures(b, {}, SIX)],
          ],
        ],
      },
    ];
  },
};

/** 陕西部门预算: one 收支总表 with four sides, the same spending by 功能, by 部门经济分类 and by 政府经济分类. */
const fourSides: Shape = {
  name: '陕西部门预算：收支总表按功能、部门经济、政府经济三列示',
  unit: '万元',
  stage: '预算',
  write: (b) => {
    const top = (title: string, n: string, width: number): readonly Row[] => head(title, `表${n}`, '单位：万元', width, '编制单位：示例县气象局');
    const numeral = '一二三四五六七八九十';
    const economic = ['301', '302', '303', '307', '310', '312', '399'].map((code, at): readonly [string, At] => [`${numeral[at] ?? ''}、${b.line(code)}`, { ...SPENT, economic: code }]);
    const side = (entries: readonly (readonly [string, At])[], total: readonly [string, At]): readonly Row[] => lines(b, [...entries, total]);
    const left = side(BUDGET_INCOME, ['本年收入合计', { flow: '收入' }]);
    return [
      {
        name: '表1-收支总表',
        tables: [
          [
            ...top('2024年部门综合预算收支总表', '1', 6),
            ['收入', '', '支出', '', '', ''],
            ['项目', '预算数', '支出功能分科目（按大类）', '预算数', '部门预算支出经济科目（按大类）', '预算数'],
            ...beside(left, lines(b, b.classes()), lines(b, economic)),
            ['收入总计', b.fig({ flow: '收入总计' }), '支出总计', b.fig({ flow: '支出总计' }), '支出总计', b.fig({ flow: '支出总计' })],
          ],
        ],
      },
      { name: '表2-收入总表', tables: [[...top('2024年部门综合预算收入总表', '2', 10), ['单位编码', '单位名称', ...SOURCE_WORDS], ['', '合计', ...figures(b, {}, BUDGET_SOURCES)], ...b.units.map((unit, at): Row => [`3060${String(at + 1)}`, unit, ...figures(b, { unit }, BUDGET_SOURCES)])]] },
      { name: '表5-一般公共预算支出明细表（按功能科目分）', tables: [[...top('2024年部门综合预算一般公共预算支出明细表（按支出功能分类科目分）', '5', 6), ['功能科目编码', '功能科目名称', '合计', '人员经费支出', '公用经费支出', '专项业务经费支出'], ['', '合计', ...figures(b, {}, [GENERAL, { ...BASIC, economic: '人员' }, { ...BASIC, economic: '公用' }, PROJECT])], ...byAccount(b, b.codes(GENERAL), plainLead(b), [GENERAL, { ...BASIC, economic: '人员' }, { ...BASIC, economic: '公用' }, PROJECT])]] },
      { name: '表7-一般公共预算基本支出明细表', tables: [[...top('2024年部门综合预算一般公共预算基本支出明细表（按支出经济分类科目分）', '7', 5), ['经济科目编码', '经济科目名称', '合计', '人员经费支出', '公用经费支出'], ['', '合计', ...figures(b, {}, [BASIC, { ...BASIC, economic: '人员' }, { ...BASIC, economic: '公用' }])], ...b.lines(BASIC).map((code): Row => { const own = b.fig({ ...BASIC, economic: code }); return [code, b.line(code), own, ...(/^30[13]/u.test(code) ? [own, ''] : ['', own])]; })]] },
    ];
  },
};

/** 山东部门预算: 上年 and this year side by side in 总表 and 三公; spending by 单位, 类款项. */
const compared: Shape = {
  name: '山东部门预算：上年预算数与本年预算数并列，项目支出表名称长',
  unit: '万元',
  stage: '预算',
  zero: '',
  write: (b) => {
    const top = (title: string, n: number, width: number): readonly Row[] => head(title, `部门公开表${String(n)}`, '单位：万元', width, '部门（单位）名称：示例市体育训练基地');
    const both = (at: At): Row => [b.before(at), b.fig(at)];
    const allProjects: At = { flow: '支出', nature: '项目' };
    const projectColumns: readonly At[] = [allProjects, ...(['一般公共', '政府性基金', '国有资本', '单位资金'] as const).map((source) => ({ ...allProjects, source }))];
    return [
      {
        name: '项目支出表',
        tables: [
          [
            ...top('项目支出表', 11, 7),
            ['项目名称', '单位名称', '合计', '本年拨款', '', '', '单位资金'],
            ['', '', '', '一般公共预算', '政府性基金预算', '国有资本经营预算', ''],
            ['合计', '', ...figures(b, {}, projectColumns)],
            ...b.codes(allProjects, 7).map((code, at): Row => {
              const item = `项目:关于${String(at + 1)}号训练场地综合改造提升及配套设施设备购置安装、检测验收和运行维护等专项经费`;
              const cells = projectColumns.map((column) => ({ text: b.text(b.fen({ ...column, account: code })), at: { stage: '年初预算', ...column, item } as Coordinate }));
              return [item.slice(3), '示例市体育训练基地', ...cells];
            }),
          ],
        ],
      },
      {
        name: '一般公共预算支出表',
        tables: [
          [
            ...top('一般公共预算支出表', 5, 9),
            ['科目编码', '', '', '科目名称', '2023年预算数', '2024年预算数', '', '', '增减%'],
            ['类', '款', '项', '', '', '合计', '基本支出', '项目支出', ''],
            ['', '', '', '合计', b.before(GENERAL), ...figures(b, {}, three(GENERAL)), '3.10'],
            ...b.codes(GENERAL).map((code): Row => [...threeLead(b)(code), b.before({ ...GENERAL, account: code }), ...figures(b, { account: code }, three(GENERAL)), '-5.20']),
          ],
        ],
      },
      { name: '“三公”经费支出表', tables: [[...top('一般公共预算“三公”经费支出表', 8, 4), ['项目', '2023年预算数', '2024年预算数', '增减%'], ...(['合计', '1.因公出国（境）费', '2.公务用车购置及运行维护费', '（1）公务用车购置费', '（2）公务用车运行维护费', '3.公务接待费'] as const).map((label, at): Row => [label, ...both(SIX[at] ?? {}), '0.50'])]] },
      { name: '政府性基金', tables: [[...top('政府性基金预算支出表', 9, 7), ['科目编码', '', '', '科目名称', '合计', '基本支出', '项目支出'], ['类', '款', '项', '', '', '', ''], ['', '', '', '合计', ...figures(b, {}, three(FUND))], ...byAccount(b, b.codes(FUND), threeLead(b), three(FUND))]] },
      { name: '国有资本', tables: [[...top('国有资本经营预算支出表', 10, 7), ['科目编码', '', '', '科目名称', '合计', '基本支出', '项目支出'], ['类', '款', '项', '', '', '', ''], ['', '', '', '合计', ...figures(b, {}, three(CAPITAL))], ...byAccount(b, b.codes(CAPITAL), threeLead(b), three(CAPITAL))]] },
    ];
  },
};

/** 湖南部门预算: spending by 科目 with the classes of both economic classifications across the columns. */
const acrossClasses: Shape = {
  name: '湖南部门预算：部门与政府预算经济分类横排',
  unit: '万元',
  stage: '预算',
  write: (b) => {
    const top = (title: string, n: number, width: number): readonly Row[] => head(title, `预算公开${String(n).padStart(2, '0')}表`, '金额单位：万元', width, '部门：示例州水文站');
    const own = ['301', '302', '303', '307', '310', '312', '399'];
    const government = ['501', '502', '503', '509', '599'];
    const list = (title: string, n: number, columns: readonly At[], words: readonly string[]): readonly Row[] => [
      ...top(title, n, 4 + columns.length),
      ['科目编码', '', '', '科目名称', ...words],
      ['类', '款', '项', '', ...words.map(() => '')],
      ['', '', '', '合计', ...figures(b, {}, columns)],
      ...byAccount(b, b.codes(GENERAL), threeLead(b), columns),
    ];
    return [
      { name: '支出分类(部门预算)', tables: [list('一般公共预算支出预算明细表（按部门预算经济分类）', 8, [GENERAL, ...own.map((economic) => ({ ...GENERAL, economic }))], ['总计', ...own.map((code) => b.line(code))])] },
      { name: '支出分类(政府预算)', tables: [list('一般公共预算支出预算明细表（按政府预算经济分类）', 9, [GENERAL, ...government.map((economic) => ({ ...GENERAL, economic }))], ['总计', '机关工资福利支出', '机关商品和服务支出', '机关资本性支出（一）', '对个人和家庭的补助', '其他支出'])] },
      { name: '基本支出', tables: [[...top('一般公共预算基本支出表', 10, 3), ['部门预算支出经济分类科目', '', '本年一般公共预算基本支出'], ['科目编码', '科目名称', '合计'], ['', '合计', b.fig(BASIC)], ...byEconomic(b, b.lines(BASIC), economicLead(b), [BASIC])]] },
    ];
  },
};

export const BUDGET_SHAPES: readonly Shape[] = [central, units, fourSides, compared, acrossClasses];
