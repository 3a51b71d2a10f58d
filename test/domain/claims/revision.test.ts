import fc from 'fast-check';
import { adoptFinding, applyChanges, changesBetween } from '#domain/claims/revision';
import type { Finding } from '#domain/finding/finding';

function findingWith(suspects: Finding['suspects']): Finding {
  return { id: 'W-401@1:', rule: 'W-401', kind: '文表', grade: '错误', message: '', cells: [], quotes: [], suspects, folded: 0 };
}

test.each([
  ['收入1,013.58万元', '收入1,103.58万元', [{ start: 2, end: 10, written: '1,103.58' }]],
  ['与2021年相比增加', '与2022年相比减少', [{ start: 1, end: 5, written: '2022' }, { start: 8, end: 10, written: '减少' }]],
  ['占比90', '占比90%', [{ start: 4, end: 4, written: '%' }]],
  ['。。', '。', [{ start: 1, end: 2, written: '' }]],
  ['持平', '持平', []],
])('the changes from %s to %s replace figures whole', (before, after, changes) => {
  expect(changesBetween(before, after)).toEqual(changes);
});

test('the changes between any two wordings lead from one to the other', () => {
  const wording = fc.array(fc.constantFrom('增', '减', '，', '1', '20', '3.5', '万元', '𠀀'), { maxLength: 30 }).map((parts) => parts.join(''));
  fc.assert(fc.property(wording, wording, (before, after) => {
    expect(applyChanges(before, changesBetween(before, after))).toBe(after);
  }));
});

test('a finding is adopted in every passage it corrects, and nowhere else', () => {
  const lines = ['收入90.00万元，占90%。', '收入90.00万元。'];
  const finding = findingWith([
    { line: 1, text: '收入90.00万元', suggested: '收入80.00万元' },
    { line: 1, text: '占90%', suggested: '占80%' },
    { line: 2, text: '收入90.00万元', suggested: '收入80.00万元' },
  ]);
  expect(adoptFinding(lines, finding)).toEqual(['收入80.00万元，占80%。', '收入80.00万元。']);
});

test('a passage that is gone, or stands twice, is left alone', () => {
  const finding = findingWith([{ line: 1, text: '9', suggested: '8' }, { line: 2, text: '9', suggested: '8' }, { line: 9, text: '9', suggested: '8' }]);
  expect(adoptFinding(['9和9', '七'], finding)).toEqual(['9和9', '七']);
});
