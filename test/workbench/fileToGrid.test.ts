import { colorOf } from '../../src/workbench/fileColor';
import { gridOf, styleOf } from '../../src/workbench/fileToGrid';
import { cellStyleOf, gridSheetsOf } from '../../src/workbench/gridSheet';

describe('colours of a file', () => {
  it.each([
    [{ rgb: 'FF0000' }, '#FF0000'],
    [{ rgb: 'FF00B050' }, '#00B050'],
    [{ theme: 1 }, '#000000'],
    [{ theme: 0, tint: -0.5 }, '#808080'],
    [{ indexed: 64 }, undefined],
    [undefined, undefined],
  ])('%j is %s', (color, expected) => expect(colorOf(color)).toBe(expected));
});

describe('looks of a file', () => {
  it('survive the way into the grid and back into words of the domain', () => {
    const style = styleOf({
      font: { name: '宋体', size: 11, bold: true, color: { rgb: 'C00000' } },
      fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'DDEBF7' } },
      border: { top: { style: 'thin' } },
      alignment: { horizontal: 'right', vertical: 'center', wrapText: true, indent: 2 },
      numFmt: '#,##0.00',
    });
    expect(cellStyleOf(style)).toEqual({
      font: '宋体',
      size: 11,
      bold: true,
      color: '#C00000',
      fill: '#DDEBF7',
      horizontal: 'right',
      vertical: 'center',
      wrap: true,
      indent: 2,
      border: 'thin',
      format: '#,##0.00',
    });
  });
});

describe('sheets of a file in the grid', () => {
  const [sheet] = gridSheetsOf(
    gridOf(
      [
        {
          name: '收入决算表',
          rows: [['项目', null]],
          cells: new Map([
            ['1,0', { value: 12.5, type: 'number' as const }],
            ['1,1', { value: null, type: 'formula' as const, formula: 'A2*2', formulaResult: 25 }],
            ['2,0', { value: true, type: 'boolean' as const }],
          ]),
          merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: 1 }],
          rowDefs: new Map([[0, { height: 30 }]]),
          freezePane: { rows: 1 },
        },
      ],
      'a.xlsx',
    ),
  );

  it('hold values, formulas with their results, and truth values', () => {
    expect(Object.fromEntries([...(sheet?.cells ?? [])].map(([key, { value, formula }]) => [key, [value, formula]]))).toEqual({
      '0,0': ['项目', ''],
      '1,0': [12.5, ''],
      '1,1': [25, '=A2*2'],
      '2,0': [true, ''],
    });
  });

  it('hold merges, heights and frozen rows', () => {
    expect(sheet?.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 1 }]);
    expect(sheet?.heights.get(0)).toBe(30);
    expect(sheet?.frozen).toEqual({ rows: 1, columns: 0 });
  });
});
