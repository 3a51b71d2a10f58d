import { readLine } from '#domain/claims/line';
import { outline } from '#domain/claims/outline';

function sections(lines: readonly string[]): readonly string[] {
  return outline(lines.map((line, index) => readLine(line, index + 1))).map(({ section, heading }) => `${heading ? '#' : ''}${section.kind}${section.part ?? ''}`);
}

test('sections are known by their words under any numbering', () => {
  expect(
    sections([
      '第三部分 2023年度部门决算情况说明',
      '（一）收入支出决算总体情况说明',
      '收入总计5.00万元。',
      '(二) 收入决算情况说明',
      '收入合计5.00万元。',
      '3、支出决算情况',
      '支出合计5.00万元。',
      '四、财政拨款收入支出决算总体情况说明',
      '五、一般公共预算财政拨款支出决算情况说明',
      '1. 一般公共预算财政拨款支出决算结构情况',
      '2. 具体情况',
      '六、一般公共预算财政拨款基本支出决算情况说明',
      '七、财政拨款“三公”经费支出决算情况说明',
      '（一）总体情况说明。',
      '八、机关运行经费支出说明',
      '九、名词解释',
    ]),
  ).toEqual(['#其他', '#总体总体', '总体总体', '#收入', '收入', '#支出', '支出', '#财政拨款总体', '#一般公共', '#一般公共结构', '#一般公共具体', '#基本支出', '#三公', '#三公总体', '#机关运行', '#名词']);
});

test('a heading at the start of its paragraph gives the section and leaves the sentence', () => {
  const [, line] = outline([readLine('一、其他重要事项的情况说明', 1), readLine('（一）机关运行经费支出情况。2023年机关运行经费支出5.00万元。', 2)]);
  expect(line?.section.kind).toBe('机关运行');
  expect(line?.line.text.slice(line.from)).toBe('2023年机关运行经费支出5.00万元。');
});

test('a numbered 科目 with figures is no heading', () => {
  expect(sections(['五、一般公共预算财政拨款支出决算情况说明', '1.教育支出（类）5.00万元，占10%。'])).toEqual(['#一般公共', '一般公共']);
});
