import fc from 'fast-check';
import { withinEffort } from '../../support/effort';
import { EXAMPLE_CELLS } from '../../support/exampleCells';
import { RUNS } from '../../support/generatorArbitrary';
import { checkText } from '../../support/statedFacts';
import { fitShare, percentOf, percentText, rangeOf } from '#domain/claims/quotient';

const WORDS = '收入总计 支出决算 占 分别为 各 增加 减少 其中： （ ） 、 ， 。 ； 比上年 与2022年度相比 年初预算 完成年初预算的 “三公”经费 行政运行（项） 一般公共服务支出（类） 万元 % 12.34 1,000.00 0 2023年度 主要原因是 持平 《 》 “ ” 一、 ㎡ \u0000 \ufeff 𠮷 千 －'.split(' ');

test('any text: no crash, every figure accounted for, every quote in its paragraph', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join('')), fc.string({ unit: 'binary', maxLength: 80 }), fc.string({ maxLength: 80 })), { maxLength: 8 }), (paragraphs) => {
      const { findings, counts, unchecked } = checkText(paragraphs, EXAMPLE_CELLS);
      expect(counts.bound + counts.unchecked).toBe(counts.figures);
      expect(unchecked).toHaveLength(counts.unchecked);
      for (const { quotes } of findings) for (const { line, text } of quotes) expect(paragraphs[line - 1]).toContain(text);
    }),
    { numRuns: RUNS },
  );
});

test('without tables nothing is called 文表', () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }).map((words) => words.join('')), { maxLength: 5 }), (paragraphs) => {
      expect(checkText(paragraphs).findings.filter(({ kind, grade }) => kind === '文表' && grade === '错误').flatMap(({ cells }) => cells)).toEqual([]);
    }),
    { numRuns: RUNS },
  );
});

const LONG: readonly (readonly [what: string, text: string])[] = [
  ['digits', '1'.repeat(100_000)],
  ['grouped digits', '1,111'.repeat(20_000)],
  ['brackets', '（'.repeat(50_000) + '）'.repeat(50_000)],
  ['quotation marks', '“'.repeat(100_000)],
  ['lists', '基本支出、'.repeat(15_000)],
  ['figures', '基本支出1.00万元，'.repeat(9_000)],
  ['markers', '行政运行（项）'.repeat(14_000)],
  ['directions', '比上年增加'.repeat(18_000)],
  ['placeholders', '（待填（'.repeat(20_000)],
  ['sentences', '收入总计1000.00万元，支出总计1000.00万元，与2022年度相比，各增加250.00万元，增长33.33%。'.repeat(1_500)],
];

test.each(LONG)('100,000 characters of %s are read in time that grows with their number', async (_, text) => {
  const { counts } = await withinEffort(() => checkText([text], EXAMPLE_CELLS));
  expect(counts.figures).toBeGreaterThanOrEqual(0);
});

test('the interval of a share holds the true share, whatever its rounding', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10 ** 10 }), fc.integer({ min: 0, max: 10 ** 10 }), fc.integer({ min: 0, max: 4 }), (rest, part, decimals) => {
      const whole = part + rest;
      const printed = (fen: number): ReturnType<typeof rangeOf> => rangeOf(Math.round(fen / 10_000) * 10_000, 5_000);
      if (Math.round(whole / 10_000) === 0) return;
      expect(fitShare(printed(part), printed(whole), percentOf(percentText(part, whole, decimals)))).not.toBe('off');
    }),
    { numRuns: RUNS },
  );
});
