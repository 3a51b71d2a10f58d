import { markText, type Mark } from '#app/markText';
import { EXAMPLE_CELLS } from '../support/exampleCells';
import { checkText } from '../support/statedFacts';

const LINES = ['三、支出决算情况说明', '本年支出合计590.00万元，其中：基本支出600.00万元，占支出合计63.16%。', '会议室面积约100平方米，培训经费8.80万元。。'];

function spoken(marks: readonly (readonly Mark[])[]): readonly string[] {
  return marks.flatMap((line, index) => line.map(({ start, end, tone }) => `${tone} ${LINES[index]?.slice(start, end) ?? ''}`));
}

test('each figure is marked by how it stands; the wrong one leads to its finding', () => {
  const check = checkText(LINES, EXAMPLE_CELLS);
  const errors = check.findings.filter(({ grade }) => grade === '错误');
  const marks = markText(LINES, check, check.findings);
  expect(errors).toHaveLength(1);
  expect(spoken(marks)).toEqual(expect.arrayContaining(['wrong 590.00万元', 'ok 600.00万元', 'ok 63.16%', 'unchecked 8.80万元']));
  expect(marks.flat().find(({ tone }) => tone === 'wrong')?.finding).toBe(errors[0]?.id);
});

test('what was settled is worth a look but no longer wrong', () => {
  const check = checkText(LINES, EXAMPLE_CELLS);
  const marks = markText(LINES, check, check.findings.filter(({ grade }) => grade !== '错误'));
  expect(spoken(marks)).toContain('hint 590.00万元');
});

test('marks of a paragraph are in order and never overlap', () => {
  const check = checkText(LINES, EXAMPLE_CELLS);
  for (const line of markText(LINES, check, check.findings)) {
    line.forEach((mark, at) => expect(mark.start).toBeGreaterThanOrEqual(line[at - 1]?.end ?? 0));
  }
});
