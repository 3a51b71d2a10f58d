import type { Coordinate } from '#domain/cube/coordinate';
import { factSetOf } from '#domain/cube/factSet';
import { draftNarrative } from '#domain/narrative/draft';
import { answersIn, textOfParagraph, type Narrative } from '#domain/narrative/narrative';
import { renderSupplementFor } from '#domain/narrative/wanted';
import { readSupplement } from '#domain/supplement/read';
import { handFacts } from '../../support/handFacts';
import { SupplementSheet } from '../../support/supplementSheet';

const TOTAL: Coordinate = { flow: '收入总计', stage: '决算' };
const SPENT: Coordinate = { flow: '支出', stage: '决算', source: '一般公共' };

type Fill = (sheet: SupplementSheet) => SupplementSheet;

function draft(rows: Parameters<typeof handFacts>[0], fill: Fill, answers?: ReadonlyMap<string, string>): Narrative {
  const sheet = fill(new SupplementSheet(renderSupplementFor('zhejiang', { year: 2023, entity: '示例市政务服务中心', unit: '万元', codes: ['2010301'] })));
  return draftNarrative({ edition: { id: 'zhejiang' }, facts: factSetOf(handFacts(rows)), supplement: readSupplement(sheet.snapshot()), year: 2023, entity: '示例市政务服务中心', unit: '万元', ...(answers === undefined ? {} : { answers }) });
}

function paragraph(narrative: Narrative, section: string, index = 0): string {
  const found = narrative.sections.find(({ key }) => key === section)?.paragraphs[index];
  return found === undefined ? '' : textOfParagraph(found);
}

const total = (now: string): Parameters<typeof handFacts>[0] => [
  [TOTAL, now],
  [{ ...TOTAL, flow: '支出总计' }, now],
];

describe('比上年', () => {
  test.each([
    ['more', '120.00', '100.00', undefined, '各增加20.00万元，增长20.00%'],
    ['less', '80.00', '100.00', undefined, '各减少20.00万元，下降20.00%'],
    ['the same is 持平, never 增加0.00', '100.00', '100.00', undefined, '与2022年度持平'],
    ['a zero base has no rate', '5.00', '0.00', undefined, '各增加5.00万元（上年此项为零）'],
    ['a stated change gives the base', '120.00', undefined, '20.00', '各增加20.00万元，增长20.00%'],
    ['a stated decrease in words', '80.00', undefined, '减少20.00万元', '各减少20.00万元，下降20.00%'],
    ['a rate too small to print is not said', '1000000.01', '1000000.00', undefined, '各增加0.01万元，主要原因是'],
  ])('%s', (_title, now, last, change, expected) => {
    const narrative = draft(total(now), (sheet) => {
      if (last !== undefined) sheet.fill('上年数', '收入总计', last);
      if (change !== undefined) sheet.fill('上年数', '收入总计', change, '比上年增减额');
      return sheet;
    });
    expect(paragraph(narrative, '收支总体')).toContain(expected);
  });

  test('an unknown base shows as a gap that names its cell', () => {
    const narrative = draft(total('100.00'), (sheet) => sheet);
    expect(paragraph(narrative, '收支总体')).toContain('【待填：2022年度收入总计】');
    expect(narrative.gaps.find(({ label }) => label === '2022年度收入总计')?.place).toEqual(expect.objectContaining({ sheet: '补充资料', column: 1 }));
  });

  test('a stated rate wins over the one computed from rounded prints', () => {
    const narrative = draft(total('1.76'), (sheet) => sheet.fill('上年数', '收入总计', '1.40', '比上年增减额').fill('上年数', '收入总计', '391.23', '增减率'));
    expect(paragraph(narrative, '收支总体')).toContain('增加1.40万元，增长391.23%');
  });

  test('a change below what the text can print is 基本持平', () => {
    const rows: Parameters<typeof handFacts>[0] = total('1000.00');
    const narrative = draftNarrative({
      edition: { id: 'zhejiang' },
      facts: factSetOf([...handFacts(rows), ...handFacts([[{ ...TOTAL, stage: '上年决算' }, '10000012.00']], '元')]),
      supplement: readSupplement(new SupplementSheet({ year: 2023, entity: '示例市政务服务中心', unit: '万元', codes: [] }).snapshot()),
      year: 2023,
      entity: '示例市政务服务中心',
      unit: '万元',
    });
    expect(paragraph(narrative, '收支总体')).toContain('与2022年度基本持平');
  });
});

describe('完成预算', () => {
  const account = { ...SPENT, account: '2010301' };
  const draftAccount = (final: string, budget: string, rate?: string): string => {
    const narrative = draft(
      [
        [SPENT, final],
        [{ ...SPENT, account: '201' }, final, '201 一般公共服务支出'],
        [{ ...SPENT, account: '20103' }, final, '20103 政府办公厅（室）及相关机构事务'],
        [account, final, '2010301 行政运行'],
      ],
      (sheet) => (rate === undefined ? sheet.fill('年初预算数', '2010301', budget) : sheet.fill('年初预算数', '2010301', budget).fill('年初预算数', '2010301', rate, '完成率')),
    );
    return paragraph(narrative, '一般公共具体', 1);
  };

  test.each([
    ['more than planned', '113.59', '100.00', undefined, '完成年初预算的113.59%，决算数大于预算数的主要原因是【待填：行政运行决算数大于预算数的主要原因】'],
    ['less than planned', '50.00', '100.00', undefined, '完成年初预算的50.00%，决算数小于预算数的主要原因是'],
    ['as planned', '100.00', '100.00', undefined, '完成年初预算的100.00%，决算数与预算数持平。'],
    ['a zero budget has no completion rate', '14.00', '0.00', undefined, '支出决算数为14.00万元，决算数大于预算数的主要原因是'],
    ['equal prints, but a stated rate below 100', '0.09', '0.09', '98.15', '完成年初预算的98.15%，决算数小于预算数的主要原因是'],
  ])('%s', (_title, final, budget, rate, expected) => {
    expect(draftAccount(final, budget, rate)).toContain(expected);
  });

  test('a 科目 that was planned and not spent is said too', () => {
    const narrative = draft([[SPENT, '0.00']], (sheet) => sheet.fill('年初预算数', '2010301', '8.00'));
    expect(paragraph(narrative, '一般公共具体', 1)).toContain('年初预算数为8.00万元，支出决算数为0.00万元，完成年初预算的0.00%，决算数小于预算数');
  });
});

describe('reasons', () => {
  const known: Fill = (sheet) => sheet.fill('上年数', '收入总计', '100.00').fill('上年数', '收入总计', '人员增加', '增减的主要原因');

  test('survive a re-draft with changed figures and are flagged when they no longer fit', () => {
    expect(draft(total('120.00'), known).notes).toEqual([]);
    const [note] = draft(total('80.00'), known).notes;
    expect(note?.rule).toBe('W-415');
    expect(paragraph(draft(total('80.00'), known), '收支总体')).toContain('下降20.00%，主要原因是：人员增加。');
  });

  test('words typed elsewhere than in 补充资料 are kept by key', () => {
    const first = draft(total('120.00'), (sheet) => sheet.fill('上年数', '收入总计', '100.00'), new Map([['原因|收入总计|上年决算||||||', '业务量增加']]));
    expect(paragraph(first, '收支总体')).toContain('业务量增加');
    const again = draft(total('130.00'), (sheet) => sheet.fill('上年数', '收入总计', '100.00'), answersIn(first));
    expect(paragraph(again, '收支总体')).toContain('增加30.00万元，增长30.00%，主要原因是：业务量增加。');
  });
});
