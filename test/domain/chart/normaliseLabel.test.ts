import fc from 'fast-check';
import { bareLabel, normaliseLabel } from '#domain/chart/normaliseLabel';

describe('normaliseLabel', () => {
  test.each([
    ['项　目', '项目'],
    [' 金 额 ', '金额'],
    ['维修（护）费', '维修(护)费'],
    ['“三公”经费', '"三公"经费'],
    ['〔2016〕', '(2016)'],
    ['【待填】', '(待填)'],
    ['金额单位：万元', '金额单位:万元'],
    ['部⻔收⽀', '部门收支'],
    ['公务用⻋', '公务用车'],
    ['一般公共预算\n财政拨款', '一般公共预算财政拨款'],
    ['２０１０３０１', '2010301'],
    ['——', '-'],
    ['年初－年末', '年初-年末'],
    ['货物、工程﹑服务', '货物、工程、服务'],
    ['\ufeff合计\u200b', '合计'],
  ])('reads %j as %j', (printed, label) => {
    expect(normaliseLabel(printed)).toBe(label);
  });

  test('a normalised label is its own normal form', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const once = normaliseLabel(text);
      expect(normaliseLabel(once)).toBe(once);
    }));
  });

  test('white space anywhere changes nothing', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('收', '入', '（', '）', '1', '-', '、')), fc.array(fc.constantFrom(' ', '\u3000', '\n', '\u00a0', '')), (glyphs, spaces) => {
      const spaced = glyphs.map((glyph, index) => glyph + (spaces[index] ?? '')).join('');
      expect(normaliseLabel(spaced)).toBe(normaliseLabel(glyphs.join('')));
    }));
  });
});

describe('bareLabel', () => {
  test.each([
    ['二十六、抗疫特别国债安排的支出', '抗疫特别国债安排的支出'],
    ['（一）因公出国（境）费支出', '因公出国(境)费支出'],
    ['1．公务用车购置费', '公务用车购置费'],
    ['（1）国内接待费', '国内接待费'],
    ['其中：外事接待费', '外事接待费'],
    ['一、其中：货物', '货物'],
    ['本年支出合计：', '本年支出合计'],
    ['100万元以上设备', '100万元以上设备'],
    ['一般公共服务支出', '一般公共服务支出'],
  ])('%j names %j', (printed, label) => {
    expect(bareLabel(printed)).toBe(label);
  });
});
