import { styleRuns } from '#domain/layout/styleRuns';

const LEFT = { horizontal: 'left' } as const;
const RIGHT = { horizontal: 'right' } as const;

test('cells of equal look become blocks', () => {
  const cells = [0, 1, 2].flatMap((row) => [
    { row, column: 0, style: LEFT },
    { row, column: 1, style: RIGHT },
    { row, column: 2, style: RIGHT },
  ]);
  expect(styleRuns(cells)).toEqual([
    { range: { top: 0, bottom: 2, left: 0, right: 0 }, style: LEFT },
    { range: { top: 0, bottom: 2, left: 1, right: 2 }, style: RIGHT },
  ]);
});

test('a gap ends a block, in a row and in a column', () => {
  const cells = [
    { row: 0, column: 0, style: LEFT },
    { row: 0, column: 2, style: LEFT },
    { row: 2, column: 0, style: LEFT },
  ];
  expect(styleRuns(cells).map(({ range }) => range)).toHaveLength(3);
});

test('no cell is lost or styled twice, whatever the pattern', () => {
  const cells = Array.from({ length: 120 }, (_, index) => ({ row: Math.floor(index / 10), column: index % 10, style: (index * 7) % 3 === 0 ? LEFT : RIGHT }));
  const seen = new Map<string, unknown>();
  for (const { range, style } of styleRuns(cells)) {
    for (let row = range.top; row <= range.bottom; row += 1) {
      for (let column = range.left; column <= range.right; column += 1) {
        expect(seen.has(`${row},${column}`)).toBe(false);
        seen.set(`${row},${column}`, style);
      }
    }
  }
  expect(cells.every(({ row, column, style }) => seen.get(`${row},${column}`) === style)).toBe(true);
});
