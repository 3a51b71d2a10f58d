import fc from 'fast-check';
import type { GridCell, GridSheet } from '../../src/workbench/gridSheet';
import { blocksOf, planSave } from '../../src/workbench/gridToOps';

const noPage = (): undefined => undefined;

function cell(value: GridCell['value'], formula = '', style: GridCell['style'] = {}): GridCell {
  return { value, formula, style };
}

function sheet(name: string, cells: Readonly<Record<string, GridCell>>, more: Partial<GridSheet> = {}): GridSheet {
  return { name, cells: new Map(Object.entries(cells)), merges: [], widths: new Map(), heights: new Map(), frozen: { rows: 0, columns: 0 }, ...more };
}

describe('saving the grid over the file it came from', () => {
  const opened = [sheet('甲', { '0,0': cell('收入'), '0,1': cell(12.5, '', { format: '0.00' }) }), sheet('乙', {})];

  it('writes nothing when nothing changed', () => {
    expect(planSave(opened, opened, noPage)).toEqual({ ops: [], keepsFile: true });
  });

  it('writes a changed figure and nothing else', () => {
    const now = [sheet('甲', { '0,0': cell('收入'), '0,1': cell(13, '', { format: '0.00' }) }), sheet('乙', {})];
    expect(planSave(now, opened, noPage).ops).toEqual([{ op: 'write', sheet: '甲', row: 0, column: 1, cells: [[{ value: 13 }]] }]);
  });

  it('writes a formula with the value it computes to, and clears an emptied cell', () => {
    const now = [sheet('甲', { '0,1': cell(25, '=SUM(B1:B2)', { format: '0.00' }) }), sheet('乙', {})];
    expect(planSave(now, opened, noPage).ops).toEqual(
      expect.arrayContaining([
        { op: 'write', sheet: '甲', row: 0, column: 1, cells: [[{ formula: '=SUM(B1:B2)', value: 25 }]] },
        { op: 'write', sheet: '甲', row: 0, column: 0, cells: [[{ value: null }]] },
      ]),
    );
  });

  it('puts a new sheet behind its neighbour, with its print set-up', () => {
    const plan = planSave([opened[0]!, sheet('新', { '0,0': cell(1) }), opened[1]!], opened, (name) => (name === '新' ? { orientation: 'landscape' } : undefined));
    expect(plan.keepsFile).toBe(true);
    expect(plan.ops).toEqual([
      { op: 'addSheet', sheet: '新', after: '甲' },
      { op: 'write', sheet: '新', row: 0, column: 0, cells: [[{ value: 1 }]] },
      { op: 'page', sheet: '新', setup: { orientation: 'landscape' } },
    ]);
  });

  it.each([
    ['renamed', [sheet('丙', {}), sheet('乙', {})]],
    ['deleted', [sheet('乙', {})]],
    ['moved', [sheet('乙', {}), sheet('甲', {})]],
  ])('writes a new file when a sheet was %s', (_what, now) => {
    const plan = planSave(now, opened, noPage);
    expect(plan.keepsFile).toBe(false);
    expect(plan.ops.filter(({ op }) => op === 'addSheet')).toHaveLength(now.length);
  });
});

describe('covering styled cells with blocks', () => {
  it('joins runs of a row and equal runs of following rows', () => {
    expect(blocksOf([[0, 0], [0, 1], [1, 0], [1, 1], [3, 4]])).toEqual([
      { top: 0, left: 0, bottom: 1, right: 1 },
      { top: 3, left: 4, bottom: 3, right: 4 },
    ]);
  });

  it('covers every place once and no other', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.tuple(fc.nat(8), fc.nat(8)), { selector: (place) => place.join(), maxLength: 40 }), (places) => {
        const covered = blocksOf(places).flatMap(({ top, left, bottom, right }) =>
          Array.from({ length: bottom - top + 1 }, (_, down) => Array.from({ length: right - left + 1 }, (_unused, across) => `${top + down},${left + across}`)).flat(),
        );
        expect([...covered].sort()).toEqual(places.map((place) => place.join()).sort());
      }),
    );
  });
});
