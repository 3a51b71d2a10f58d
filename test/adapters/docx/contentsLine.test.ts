import { contentsLine } from '#adapters/docx/contentsLine';

test.each([
  [5, 28],
  [20, 28],
  [21, 26],
  [22, 28],
  [42, 28],
  [43, 26],
  [44, 28],
])('%d entries of a 目录 stand on lines of %d points, so that no blank page follows a full one', (entries, line) => {
  expect(contentsLine(entries)).toBe(line);
});
