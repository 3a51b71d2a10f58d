import { factSetOf } from '#domain/cube/factSet';
import { draftNarrative } from '#domain/narrative/draft';
import { textOfParagraph } from '#domain/narrative/narrative';
import { isSameTerm, readOwnGlossary } from '#domain/narrative/ownGlossary';
import { EMPTY_SUPPLEMENT } from '#domain/supplement/supplement';
import { handFacts } from '../../support/handFacts';

test('a 名词解释 file is read with or without numerals; a paragraph without a term goes on', () => {
  const { terms } = readOwnGlossary(['第四部分 名词解释', '一、基本支出：指保障机构运转的支出。', '', '（二）项目支出: 指办事的支出。', '包括一次性项目。', '三公经费：指三项费用。']);
  expect(terms).toEqual([
    { name: '基本支出', text: '指保障机构运转的支出。' },
    { name: '项目支出', text: '指办事的支出。包括一次性项目。' },
    { name: '三公经费', text: '指三项费用。' },
  ]);
});

test.each([
  ['行政运行', '一般公共服务支出（类）政府办公厅（室）及相关机构事务（款）行政运行（项）', true],
  ['行政运行（项）', '一般公共服务支出（类）政府办公厅（室）及相关机构事务（款）行政运行（项）', true],
  ['一般行政管理事务', '一般公共服务支出（类）政府办公厅（室）及相关机构事务（款）行政运行（项）', false],
  ['基本支出', '基本支出', true],
])('%s names %s: %s', (own, term, same) => {
  expect(isSameTerm(own, term)).toBe(same);
});

test('the user’s own explanations win, and terms of their own follow', () => {
  const facts = factSetOf(
    handFacts(
      [
        [{ flow: '支出', stage: '决算', nature: '基本' }, '100.00'],
        [{ flow: '支出', stage: '决算', source: '一般公共', account: '2010301' }, '100.00', '2010301 行政运行'],
      ],
      '万元',
    ),
  );
  const glossary = readOwnGlossary(['基本支出：本单位自备的解释。', '行政运行：也是自备的。', '综合窗口：一窗受理。']);
  const { sections } = draftNarrative({ edition: { id: 'national' }, facts, supplement: EMPTY_SUPPLEMENT, year: 2023, entity: '示例市政务服务中心', unit: '万元', glossary });
  const lines = sections.find(({ key }) => key === '名词解释')?.paragraphs.map(textOfParagraph) ?? [];
  expect(lines.filter((line) => line.includes('自备'))).toHaveLength(2);
  expect(lines.at(-1)).toMatch(/、综合窗口：一窗受理。$/u);
});
