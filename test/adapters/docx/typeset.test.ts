import { lineCount, widthOf } from '#adapters/docx/typeset';

const TEXT = { room: 160, size: 16 } as const;

test('a Chinese character is as wide as its type, a digit half of it', () => {
  expect(widthOf('一般公共', 16)).toBe(64);
  expect(widthOf('2024', 16)).toBe(32);
});

test.each([
  ['一二三四五六七八九十', 0, 1],
  ['一二三四五六七八九十一', 0, 2],
  ['一二三四五六七八九十', 32, 2],
  ['一二三四五六七八九十。', 0, 1],
  ['一二三四五六七八九十）', 0, 2],
  ['一二三四五六七八九12345.67', 0, 2],
  ['', 0, 1],
])('“%s” with a first indent of %d takes %d lines: stops hang, brackets and numbers do not break', (text, indent, lines) => {
  expect(lineCount(text, { ...TEXT, indent })).toBe(lines);
});

test('Chinese and digits stand a quarter apart', () => {
  expect(lineCount('一二三四五六七八九12', TEXT)).toBe(2);
  expect(lineCount('一二三四五六七八九十', TEXT)).toBe(1);
});
