import type { At, Teller } from './teller';

/** One publisher's way of wording a 情况说明. */
export interface Wording {
  readonly name: string;
  write(teller: Teller): readonly string[];
}

const GENERAL = { flow: '支出', source: '一般公共' } as const satisfies At;
const FISCAL = { source: '财政拨款' } as const;
const SOURCES: readonly (readonly [name: string, source: At['source'] & string])[] = [
  ['财政拨款收入', '财政拨款'],
  ['上级补助收入', '上级补助'],
  ['事业收入', '事业'],
  ['经营收入', '经营'],
  ['附属单位上缴收入', '附属单位'],
  ['其他收入', '其他'],
];
const NATURES: readonly (readonly [name: string, nature: At['nature'] & string])[] = [
  ['基本支出', '基本'],
  ['项目支出', '项目'],
  ['上缴上级支出', '上缴上级'],
  ['经营支出', '经营'],
  ['对附属单位补助支出', '对附属单位补助'],
];
const THREE = [
  ['因公出国（境）费', '出国'],
  ['公务用车购置及运行维护费', '车'],
  ['公务接待费', '接待'],
] as const;

function path(t: Teller, code: string, form: 'marks' | 'quoted' = 'marks'): string {
  const names = [t.name(code.slice(0, 3)), t.name(code.slice(0, 5)), t.name(code)];
  return form === 'marks' ? `${names[0]}（类）${names[1]}（款）${names[2]}（项）` : `“${names[0]}”（类）“${names[1]}”（款）“${names[2]}”（项）`;
}

function compared(t: Teller, own: number, budget: number, word = '年初预算数'): string {
  const sign = t.sign(own, budget);
  return sign === 0 ? `决算数等于${word}` : `决算数${sign > 0 ? '大于' : '小于'}${word}`;
}

function reasonFor(t: Teller, key: string, sign: number): string {
  if (sign === 0) return t.pick(key, ['严格按预算执行', '业务平稳']);
  return sign > 0 ? t.pick(key, ['人员正常增资', '新增专项业务', '年中追加项目经费']) : t.pick(key, ['落实过紧日子要求', '项目完工结算', '压减一般性支出']);
}

const listed: Wording = {
  name: '逐项列举',
  write: (t) => {
    const income = t.fen({ flow: '收入' });
    const spent = t.fen({ flow: '支出' });
    const general = t.fen(GENERAL);
    const lines = [
      `第三部分 ${t.year}年度部门决算情况说明`,
      '一、收入支出决算总体情况说明',
      `${t.year}年度收入总计${t.of({ flow: '收入总计' })}，支出总计${t.of({ flow: '支出总计' })}。与${t.year - 1}年度相比，收、支总计各${t.change({ flow: '收入总计' })}。主要原因是${reasonFor(t, 'a', t.fen({ flow: '收入总计' }) - t.lastFen({ flow: '收入总计' }))}。`,
      '二、收入决算情况说明',
      `${t.year}年度收入合计${t.money(income)}，其中：${SOURCES.map(([name, source]) => `${name}${t.of({ flow: '收入', source })}，占${t.share(t.fen({ flow: '收入', source }), income)}`).join('；')}。`,
      '三、支出决算情况说明',
      `${t.year}年度支出合计${t.money(spent)}，其中：${NATURES.map(([name, nature]) => `${name}${t.of({ flow: '支出', nature })}，占${t.share(t.fen({ flow: '支出', nature }), spent)}`).join('；')}。`,
      '四、财政拨款收入支出决算总体情况说明',
      `${t.year}年度财政拨款收、支总计均为${t.of({ flow: '收入总计', ...FISCAL })}。与上年相比，财政拨款收、支总计各${t.change({ flow: '收入总计', ...FISCAL })}。`,
      '五、一般公共预算财政拨款支出决算情况说明',
      '（一）总体情况。',
      `${t.year}年度一般公共预算财政拨款支出${t.money(general)}，占本年支出合计的${t.share(general, spent)}。与上年相比，一般公共预算财政拨款支出${t.change(GENERAL)}。`,
      '（二）结构情况。',
      `${t.year}年度一般公共预算财政拨款支出${t.money(general)}，主要用于以下方面：${t.classes('一般公共').map((code) => `${t.name(code)}（类）${t.of({ ...GENERAL, account: code })}，占${t.share(t.fen({ ...GENERAL, account: code }), general)}`).join('；')}。`,
      '（三）具体情况。',
      `${t.year}年度一般公共预算财政拨款支出年初预算为${t.money(t.budgetFen(GENERAL))}，支出决算为${t.money(general)}，完成年初预算的${t.share(general, t.budgetFen(GENERAL))}。其中：`,
      ...t.items('一般公共').map((code, index) => {
        const own = t.fen({ ...GENERAL, account: code });
        const budget = t.budgetFen({ ...GENERAL, account: code });
        const done = budget === 0 ? '' : `，完成年初预算的${t.share(own, budget)}`;
        return `${index + 1}.${path(t, code)}。年初预算为${t.money(budget)}，支出决算为${t.money(own)}${done}，${compared(t, own, budget)}的主要原因是${reasonFor(t, code, own - budget)}。`;
      }),
      '六、一般公共预算财政拨款基本支出决算情况说明',
      `${t.year}年度一般公共预算财政拨款基本支出${t.of({ ...GENERAL, nature: '基本' })}，其中：`,
      `人员经费${t.of({ ...GENERAL, nature: '基本', economic: '人员' })}，主要包括：${t.economics('人员').map((code) => `${t.economicName(code)}${t.of({ ...GENERAL, nature: '基本', economic: code })}`).join('、')}。`,
      `公用经费${t.of({ ...GENERAL, nature: '基本', economic: '公用' })}，主要包括：${t.economics('公用').map((code) => `${t.economicName(code)}${t.of({ ...GENERAL, nature: '基本', economic: code })}`).join('、')}。`,
      '七、财政拨款“三公”经费支出决算情况说明',
      `${t.year}年度“三公”经费财政拨款支出全年预算为${t.of({ flow: '三公', stage: '全年预算' })}，支出决算为${t.of({ flow: '三公' })}，完成全年预算的${t.share(t.fen({ flow: '三公' }), t.fen({ flow: '三公', stage: '全年预算' }))}，${compared(t, t.fen({ flow: '三公' }), t.fen({ flow: '三公', stage: '全年预算' }), '全年预算数')}的主要原因是${reasonFor(t, 't', 0)}。`,
      ...THREE.map(([name, item], index) => {
        const plan = t.fen({ flow: '三公', item, stage: '全年预算' });
        const own = t.fen({ flow: '三公', item });
        return `${index + 1}.${name}全年预算为${t.money(plan)}，支出决算为${t.money(own)}${plan === 0 ? '' : `，完成全年预算的${t.share(own, plan)}`}，占“三公”经费支出的${t.share(own, t.fen({ flow: '三公' }))}；较上年${t.change({ flow: '三公', item })}。`;
      }),
    ];
    return lines;
  },
};

const itemised: Wording = {
  name: '分条带编码',
  write: (t) => {
    const general = t.fen(GENERAL);
    return [
      '一、收支决算总体情况说明',
      `（一）${t.year}年收入${t.of({ flow: '收入' })}，比上年决算数${t.change({ flow: '收入' })}，具体情况如下：`,
      ...SOURCES.map(([name, source], index) => `${index + 1}.${name}${t.of({ flow: '收入', source })}。`),
      `（二）${t.year}年支出${t.of({ flow: '支出' })}，比上年决算数${t.change({ flow: '支出' })}，具体情况如下：`,
      `1.基本支出${t.of({ flow: '支出', nature: '基本' })}。`,
      `2.项目支出${t.of({ flow: '支出', nature: '项目' })}。`,
      '二、一般公共预算财政拨款支出决算情况说明',
      `${t.year}年一般公共预算拨款支出${t.money(general)}，比上年决算数${t.change(GENERAL)}，具体情况如下（按项级科目分类统计）：`,
      ...t.items('一般公共').map((code, index) => `（${index + 1}）${code}-${t.name(code)}${t.of({ ...GENERAL, account: code })}，较上年决算数${t.change({ ...GENERAL, account: code })}。主要原因是${reasonFor(t, code, t.fen({ ...GENERAL, account: code }) - t.lastFen({ ...GENERAL, account: code }))}。`),
      '三、一般公共预算财政拨款基本支出决算情况说明',
      `${t.year}年一般公共预算财政拨款基本支出${t.of({ ...GENERAL, nature: '基本' })}，其中：`,
      `（一）人员经费${t.of({ ...GENERAL, nature: '基本', economic: '人员' })}，主要包括：基本工资、津贴补贴、奖金、社会保障缴费等。`,
      `（二）公用经费${t.of({ ...GENERAL, nature: '基本', economic: '公用' })}，主要包括：办公费、水费、电费、差旅费等。`,
      '四、财政拨款“三公”经费支出决算情况说明',
      `${t.year}年度“三公”经费财政拨款支出决算数为${t.of({ flow: '三公' })}，完成全年预算的${t.share(t.fen({ flow: '三公' }), t.fen({ flow: '三公', stage: '全年预算' }))}，较上年${t.change({ flow: '三公' })}。具体情况如下：`,
      ...THREE.map(([name, item]) => `${name}支出${t.of({ flow: '三公', item })}，${t.fen({ flow: '三公', item, stage: '全年预算' }) === 0 ? '' : `完成全年预算的${t.share(t.fen({ flow: '三公', item }), t.fen({ flow: '三公', item, stage: '全年预算' }))}，`}较上年${t.change({ flow: '三公', item })}。`),
    ];
  },
};

const wholeShares: Wording = {
  name: '占总数',
  write: (t) => {
    const income = t.fen({ flow: '收入' });
    const spent = t.fen({ flow: '支出' });
    const basic = t.fen({ flow: '支出', nature: '基本' });
    const general = t.fen(GENERAL);
    const personnel = t.fen({ ...GENERAL, nature: '基本', economic: '人员' });
    const three = t.fen({ flow: '三公' });
    return [
      '第三部分 部门决算情况说明',
      '一、收入决算情况说明',
      `${t.entity}${t.year}年度收入合计${t.money(income)}。其中：${SOURCES.map(([name, source]) => `${name}${t.of({ flow: '收入', source })}，占总收入的${t.share(t.fen({ flow: '收入', source }), income)}`).join('；')}。与上年相比，收入合计${t.change({ flow: '收入' })}。其中：财政拨款收入${t.change({ flow: '收入', source: '财政拨款' })}；其他收入${t.change({ flow: '收入', source: '其他' })}。主要原因是${reasonFor(t, 'w', t.fen({ flow: '收入' }) - t.lastFen({ flow: '收入' }))}。`,
      '二、支出决算情况说明',
      `${t.entity}${t.year}年度支出合计${t.money(spent)}。其中：基本支出${t.money(basic)}，占总支出的${t.share(basic, spent)}；项目支出${t.of({ flow: '支出', nature: '项目' })}，占总支出的${t.share(t.fen({ flow: '支出', nature: '项目' }), spent)}。与上年相比，支出合计${t.change({ flow: '支出' })}。`,
      '三、一般公共预算财政拨款支出决算情况说明',
      '（一）一般公共预算财政拨款支出决算总体情况',
      `${t.entity}${t.year}年度一般公共预算财政拨款支出${t.money(general)}，占本年支出合计的${t.share(general, spent)}。与上年相比${t.change(GENERAL, '持平')}。`,
      '（二）一般公共预算财政拨款支出决算具体情况',
      ...t.classes('一般公共').map((code, index) => `${index + 1}.${t.name(code).replace(/支出$/u, '')}（类）支出${t.of({ ...GENERAL, account: code })}，占一般公共预算财政拨款总支出的${t.share(t.fen({ ...GENERAL, account: code }), general)}。主要用于保障机构运转和业务开展。`),
      '四、一般公共预算财政拨款基本支出情况',
      `基本支出${t.of({ ...GENERAL, nature: '基本' })}，其中：人员经费${t.money(personnel)}，占基本支出的${t.share(personnel, t.fen({ ...GENERAL, nature: '基本' }))}；公用经费${t.of({ ...GENERAL, nature: '基本', economic: '公用' })}，占基本支出的${t.share(t.fen({ ...GENERAL, nature: '基本', economic: '公用' }), t.fen({ ...GENERAL, nature: '基本' }))}。`,
      '五、财政拨款“三公”经费支出决算情况说明',
      `${t.entity}${t.year}年度财政拨款“三公”经费支出全年预算为${t.of({ flow: '三公', stage: '全年预算' })}，支出决算为${t.money(three)}，完成全年预算的${t.share(three, t.fen({ flow: '三公', stage: '全年预算' }))}。其中：${THREE.map(([name, item]) => `${name}支出决算为${t.of({ flow: '三公', item })}，占总支出决算的${t.share(t.fen({ flow: '三公', item }), three)}`).join('；')}。`,
    ];
  },
};

const paralleled: Wording = {
  name: '并列',
  write: (t) => {
    const income = t.fen({ flow: '收入' });
    const spent = t.fen({ flow: '支出' });
    const codes = t.classes('一般公共').slice(0, 3);
    const general = t.fen(GENERAL);
    const own = codes.map((code) => t.fen({ ...GENERAL, account: code }));
    const three = t.fen({ flow: '三公' });
    return [
      '一、收支总体情况',
      `${t.year}年度本部门收入总计和支出总计均为${t.of({ flow: '收入总计' })}，较上年各${t.change({ flow: '收入总计' })}。`,
      '二、收入情况',
      `本年收入合计${t.money(income)}。财政拨款收入、事业收入和其他收入分别为${t.bare(t.fen({ flow: '收入', source: '财政拨款' }))}、${t.bare(t.fen({ flow: '收入', source: '事业' }))}和${t.of({ flow: '收入', source: '其他' })}，占收入合计的${t.rate(t.fen({ flow: '收入', source: '财政拨款' }), income)}%、${t.rate(t.fen({ flow: '收入', source: '事业' }), income)}%和${t.share(t.fen({ flow: '收入', source: '其他' }), income)}。`,
      '三、支出情况',
      `本年支出合计${t.money(spent)}，基本支出、项目支出分别为${t.of({ flow: '支出', nature: '基本' })}和${t.of({ flow: '支出', nature: '项目' })}，分别占本年支出合计的${t.share(t.fen({ flow: '支出', nature: '基本' }), spent)}、${t.share(t.fen({ flow: '支出', nature: '项目' }), spent)}。`,
      '四、一般公共预算财政拨款支出情况',
      `${t.year}年度一般公共预算财政拨款支出${t.money(general)}，其中${codes.map((code) => t.name(code)).join('、')}分别为${own.map((fen) => t.bare(fen)).join('、')}${t.manner.unit}，占${own.map((fen) => `${t.rate(fen, general)}%`).join('、')}。`,
      '五、“三公”经费情况',
      `“三公”经费支出${t.money(three)}，其中因公出国（境）费、公务用车购置及运行维护费、公务接待费分别为${THREE.map(([, item]) => t.of({ flow: '三公', item })).join('、')}，占“三公”经费的${THREE.map(([, item]) => t.share(t.fen({ flow: '三公', item }), three)).join('、')}。`,
    ];
  },
};

const inlineHeadings: Wording = {
  name: '段首标题',
  write: (t) => {
    const income = t.fen({ flow: '收入' });
    const spent = t.fen({ flow: '支出' });
    const general = t.fen(GENERAL);
    return [
      '第二部分 部门决算情况说明',
      '一、收入支出决算总体情况说明',
      `1.总体情况。${t.year}年度收入总计${t.of({ flow: '收入总计' })}，支出总计${t.of({ flow: '支出总计' })}。收支较上年决算数各${t.change({ flow: '收入总计' }, '持平', ['增加', '减少', '增长', '下降'])}，主要原因是${reasonFor(t, 'h', t.fen({ flow: '收入总计' }) - t.lastFen({ flow: '收入总计' }))}。`,
      `2.收入情况。${t.year}年度收入合计${t.money(income)}，较上年决算数${t.change({ flow: '收入' })}。其中：${SOURCES.filter(([, source]) => t.fen({ flow: '收入', source }) > 0).map(([name, source]) => `${name}${t.of({ flow: '收入', source })}，占${t.share(t.fen({ flow: '收入', source }), income)}`).join('；')}。此外，年初结转和结余${t.of({ flow: '年初结转' })}。`,
      `3.支出情况。${t.year}年度支出合计${t.money(spent)}，较上年决算数${t.change({ flow: '支出' })}。其中：基本支出${t.of({ flow: '支出', nature: '基本' })}，占${t.share(t.fen({ flow: '支出', nature: '基本' }), spent)}；项目支出${t.of({ flow: '支出', nature: '项目' })}，占${t.share(t.fen({ flow: '支出', nature: '项目' }), spent)}。`,
      `4.结转结余情况。${t.year}年度年末结转和结余${t.of({ flow: '年末结转' })}，较上年决算数${t.change({ flow: '年末结转' }, '无变化')}。`,
      '二、财政拨款收入支出决算总体情况说明',
      `${t.year}年度财政拨款收入总计${t.of({ flow: '收入总计', ...FISCAL })}、支出总计${t.of({ flow: '支出总计', ...FISCAL })}。与${t.year - 1}年相比，财政拨款收入总计${t.change({ flow: '收入总计', ...FISCAL })}。`,
      '三、一般公共预算财政拨款支出决算情况说明',
      `1.支出情况。${t.year}年度一般公共预算财政拨款支出${t.money(general)}，较上年决算数${t.change(GENERAL)}。较年初预算数${changeFromBudget(t, general, t.budgetFen(GENERAL))}。`,
      `2.结构情况。${t.classes('一般公共').map((code) => `${t.name(code)}${t.of({ ...GENERAL, account: code })}，占${t.share(t.fen({ ...GENERAL, account: code }), general)}`).join('；')}。`,
      '3.比较情况。',
      ...t.items('一般公共').map((code) => {
        const own = t.fen({ ...GENERAL, account: code });
        const budget = t.budgetFen({ ...GENERAL, account: code });
        return `${path(t, code, 'quoted')}${t.year}年度决算${t.money(own)}，年初预算${t.money(budget)}，比年初预算${changeFromBudget(t, own, budget)}。`;
      }),
    ];
  },
};

function changeFromBudget(t: Teller, own: number, budget: number): string {
  return t.changeOf(own, budget, '持平', ['增加', '减少', '增长', '下降']);
}

const twoYears: Wording = {
  name: '两年并列',
  write: (t) => {
    const spent = t.fen({ flow: '支出' });
    const basic = { flow: '支出', nature: '基本' } as const;
    const last = t.lastFen({ flow: '支出' });
    return [
      '一、收入支出预算执行情况',
      `${t.year - 1}年度收入总计${t.money(t.lastFen({ flow: '收入总计' }))}，${t.year}年度收入总计${t.of({ flow: '收入总计' })}，比上年${t.change({ flow: '收入总计' })}。`,
      '二、支出决算情况说明',
      `${t.year}年度支出合计${t.money(spent)}，其中：基本支出${t.of(basic)}，占总支出的${t.share(t.fen(basic), spent)}。${t.year - 1}年度支出合计${t.money(last)}，其中：基本支出${t.money(Math.round(last * 0.6))}，占总支出的${t.share(Math.round(last * 0.6), last)}。`,
      '三、一般公共预算财政拨款支出决算情况说明',
      `${t.year}年度一般公共预算财政拨款支出${t.of(GENERAL)}，与${t.year}年度年初预算${t.money(t.budgetFen(GENERAL))}相比，完成年初预算的${t.share(t.fen(GENERAL), t.budgetFen(GENERAL))}；与${t.year - 1}年度决算数${t.money(t.lastFen(GENERAL))}相比，${t.change(GENERAL)}。`,
      '四、“三公”经费支出决算情况',
      `因公出国（境）费支出决算${t.of({ flow: '三公', item: '出国' })}；公务用车购置及运行维护费支出决算${t.of({ flow: '三公', item: '车' })}，其中公务用车购置费${t.of({ flow: '三公', item: '车购置' })}，公务用车运行维护费${t.of({ flow: '三公', item: '车运行' })}；公务接待费支出决算${t.of({ flow: '三公', item: '接待' })}，比上年${t.change({ flow: '三公', item: '接待' })}。`,
    ];
  },
};

/** Free wordings: none is an edition's, all are ways in which bureaus write. */
export const WORDINGS: readonly Wording[] = [listed, itemised, wholeShares, paralleled, inlineHeadings, twoYears];
