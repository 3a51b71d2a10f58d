import { readWorkbook } from '#adapters/xlsx/readWorkbook';
import { shiftFormula } from '#adapters/xlsx/sharedFormula';
import { writeWorkbook } from '#adapters/xlsx/writeWorkbook';
import { rawWorkbook } from '../../support/workbooks';

describe('shared formulas', () => {
  test.each([
    ['SUM(B2:D2)', 1, 0, 'SUM(B3:D3)'],
    ['B2+C2', 0, 1, 'C2+D2'],
    ['$B2+B$2+$B$2', 2, 3, '$B4+E$2+$B$2'],
    ["'支出 决算'!B2*表1!C3", 1, 1, "'支出 决算'!C3*表1!D4"],
    ['"B2"&B2', 1, 0, '"B2"&B3'],
    ['LOG10(A1)+名称1+A1', 1, 0, 'LOG10(A2)+名称1+A2'],
    ["'A1''s'!A1", 1, 0, "'A1''s'!A2"],
    ['B1', -1, 0, '#REF!'],
    ['A1', 0, -1, '#REF!'],
    ['AZ10', 0, 1, 'BA10'],
    ['1E5+A1', 1, 0, '1E5+A2'],
  ])('%s moved by %i rows and %i columns is %s', (formula, rows, columns, moved) => {
    expect(shiftFormula(formula, rows, columns)).toBe(moved);
  });

  const SHARED = rawWorkbook({
    sheets: [
      {
        name: '收入决算表',
        xml: '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*2</f><v>2</v></c></row><row r="2"><c r="A2"><v>2</v></c><c r="B2"><f t="shared" si="0"/><v>4</v></c></row><row r="3"><c r="A3"><v>3</v></c><c r="B3"><f t="shared" si="0"/><v>6</v></c></row></sheetData>',
      },
    ],
  });

  test('are read as the formula of each cell', async () => {
    const read = await readWorkbook(SHARED);
    expect(read.ok && read.value.sheets[0]?.formulas.map((row) => row[1])).toEqual(['=A1*2', '=A2*2', '=A3*2']);
  });

  test('stay with the other cells when the first one is written over', async () => {
    const written = await writeWorkbook([{ op: 'write', sheet: '收入决算表', row: 0, column: 1, cells: [[{ value: 9 }]] }], SHARED);
    const read = await readWorkbook(written.ok ? written.value : new Uint8Array());
    expect(read.ok && read.value.sheets[0]?.formulas.map((row) => row[1])).toEqual(['', '=A2*2', '=A3*2']);
    expect(read.ok && read.value.sheets[0]?.values.map((row) => row[1])).toEqual([9, 4, 6]);
  });
});
