import type { Booklet } from '#domain/chart/booklet';
import type { NarrativeInput } from '#domain/claims/checkNarrative';
import { checkText, findingsOf, type Cell } from '../../support/statedFacts';

const CELLS: readonly Cell[] = [
  [{ flow: '支出', account: '2080505' }, '12.00', '2080505 机关事业单位基本养老保险缴费支出', '本年支出合计'],
  [{ flow: '支出', account: '2010399' }, '3.00', '2010399 其他政府办公厅（室）及相关机构事务支出', '本年支出合计'],
  [{ flow: '支出', account: '2010301' }, '30.00', '2010301 行政运行', '本年支出合计'],
];
const HEADING = '五、一般公共预算财政拨款支出决算情况说明';

function said(text: string, more: Partial<NarrativeInput> = {}): readonly string[] {
  return findingsOf(checkText([HEADING, text], CELLS, more), 'C-305').map(({ grade, message }) => `${grade} ${message}`);
}

describe('C-305 a 科目 under another head than its own', () => {
  test('项 under a wrong 款 is named with its own', () => {
    expect(said('1.社会保障和就业支出（类）行政事业单位养老支出（款）住房公积金（项）。支出5.00万元。')).toEqual([
      '提示 文中把“住房公积金（项）”写在“行政事业单位养老支出（款）”之下，按科目表应属于 22102 住房改革支出（款），请核对。',
    ]);
  });

  test('款 under a wrong 类', () => {
    expect(said('1.一般公共服务支出（类）住房改革支出（款）住房公积金（项）。')).toEqual(['提示 文中把“住房改革支出（款）”写在“一般公共服务支出（类）”之下，按科目表应属于 221 住房保障支出（类），请核对。']);
  });

  test('is said once, however often the text says it, and quotes the words', () => {
    const text = '住房保障支出（类）行政事业单位养老支出（款）住房公积金（项）。';
    const [finding, ...more] = findingsOf(checkText([HEADING, text, text], CELLS), 'C-305').filter(({ message }) => message.includes('住房公积金'));
    expect(more).toEqual([]);
    expect(finding?.quotes[0]?.text).toBe('行政事业单位养老支出（款）住房公积金（项）');
  });

  test.each([
    ['the right head', '社会保障和就业支出（类）行政事业单位养老支出（款）机关事业单位基本养老保险缴费支出（项）。'],
    ['brackets inside the names', '一般公共服务支出（类）政府办公厅（室）及相关机构事务（款）行政运行（项）。'],
    ['an item every office has', '社会保障和就业支出（类）行政事业单位养老支出（款）行政运行（项）。'],
    ['其他…支出', '社会保障和就业支出（类）行政事业单位养老支出（款）其他政府办公厅（室）及相关机构事务支出（项）。'],
    ['a head nobody knows', '示例支出（类）示例事务（款）住房公积金（项）。'],
    ['an item nobody knows', '社会保障和就业支出（类）行政事业单位养老支出（款）示例事项（项）。'],
    ['two paths in one sentence', '社会保障和就业支出（类）行政事业单位养老支出（款）、住房保障支出（类）住房改革支出（款）住房公积金（项）。'],
  ])('says nothing of %s', (_what, text) => {
    expect(said(text)).toEqual([]);
  });

  test('the imported booklet decides where it speaks', () => {
    const booklet: Booklet = { year: 2023, names: { functional: new Map([['208', '社会保障和就业支出'], ['20805', '行政事业单位养老支出'], ['2080599', '住房公积金'], ['20899', '示例款'], ['2089901', '示例事项']]), economic: new Map() } };
    expect(said('社会保障和就业支出（类）行政事业单位养老支出（款）住房公积金（项）。', { booklet })).toEqual([]);
    expect(said('社会保障和就业支出（类）行政事业单位养老支出（款）示例事项（项）。', { booklet })).toEqual(['提示 文中把“示例事项（项）”写在“行政事业单位养老支出（款）”之下，按科目表应属于 20899 示例款（款），请核对。']);
  });
});
