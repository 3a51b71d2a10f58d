import fc from 'fast-check';
import type { SheetOp } from '#domain/sheet';
import { gatherWrites } from '#app/gatherWrites';

type Write = Extract<SheetOp, { op: 'write' }>;

function single(sheet: string, row: number, column: number, value: number): Write {
  return { op: 'write', sheet, row, column, cells: [[{ value }]] };
}

function resultOf(ops: readonly SheetOp[]): Record<string, unknown> {
  const cells: Record<string, unknown> = {};
  for (const op of ops) {
    if (op.op !== 'write') continue;
    op.cells.forEach((line, down) =>
      line.forEach((input, across) => {
        if (input !== null) cells[`${op.sheet}!${op.row + down},${op.column + across}`] = input.value;
      }),
    );
  }
  return cells;
}

describe('gathering writes', () => {
  it('gives many small writes on a sheet as one block, with the cells in between left alone', () => {
    const ops = Array.from({ length: 30 }, (_, at) => single('表', 4 + Math.floor(at / 3), 2 + (at % 3) * 2, at));
    const [block, ...others] = gatherWrites(ops);
    expect(others).toEqual([]);
    expect(block).toMatchObject({ op: 'write', sheet: '表', row: 4, column: 2 });
    expect((block as Write).cells[0]?.[1]).toBeNull();
    expect(resultOf(gatherWrites(ops))).toEqual(resultOf(ops));
  });

  it('leaves a few writes as they are, so that none reaches into cells it does not mean', () => {
    const ops = [single('表', 0, 0, 1), single('表', 9, 9, 2)];
    expect(gatherWrites(ops)).toEqual(ops);
  });

  it('leaves writes that lie far apart as they are', () => {
    const ops = Array.from({ length: 25 }, (_, at) => single('表', at * 40, at, at));
    expect(gatherWrites(ops)).toHaveLength(25);
  });

  it('never moves a write across another kind of operation', () => {
    const merge: SheetOp = { op: 'merge', sheet: '表', range: { top: 0, left: 0, bottom: 0, right: 1 } };
    const half = Array.from({ length: 20 }, (_, at) => single('表', at, 0, at));
    expect(gatherWrites([...half, merge, ...half]).map(({ op }) => op)).toEqual(['write', 'merge', 'write']);
  });

  it('leaves every cell as the single writes would, in whatever order they come', () => {
    const write = fc.record({ sheet: fc.constantFrom('甲', '乙'), row: fc.nat(12), column: fc.nat(6), value: fc.integer() });
    fc.assert(
      fc.property(fc.array(write, { maxLength: 120 }), (writes) => {
        const ops = writes.map(({ sheet, row, column, value }) => single(sheet, row, column, value));
        expect(resultOf(gatherWrites(ops))).toEqual(resultOf(ops));
      }),
    );
  });
});
