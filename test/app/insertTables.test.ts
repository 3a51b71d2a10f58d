import { NATIONAL_BUDGET } from '#domain/editions/national-budget/edition';
import { NATIONAL } from '#domain/editions/national/edition';
import type { Edition } from '#domain/layout/edition';
import { readSupplement } from '#domain/supplement/read';
import { SUPPLEMENT_SHEET } from '#domain/supplement/supplement';
import { newWorkbook } from '#adapters/xlsx/memoryWorkbook';
import { insertTables, templateSheets, type TemplateRequest } from '#app/insertTables';

const REQUEST: TemplateRequest = { edition: NATIONAL, year: 2024, entity: '示例市政务服务中心', codes: ['2010301', '2080505'] };

describe('insertTables', () => {
  test('writes every table of the edition and 补充资料, in order', async () => {
    const workbook = newWorkbook();
    const inserted = await insertTables(workbook, REQUEST);
    const read = await workbook.read();
    expect(inserted).toMatchObject({ ok: true, value: { sheets: templateSheets(NATIONAL) } });
    expect(read.ok && read.value.sheets.map(({ name }) => name)).toEqual(templateSheets(NATIONAL));
  });

  test('a sheet of the same name is a clash, and nothing is written', async () => {
    const workbook = newWorkbook();
    const name = templateSheets(NATIONAL)[1] ?? '';
    await workbook.apply([
      { op: 'addSheet', sheet: name },
      { op: 'write', sheet: name, row: 0, column: 0, cells: [[{ value: '用户自己的内容' }]] },
    ]);
    const before = workbook.bytes();
    expect(await insertTables(workbook, REQUEST)).toEqual({ ok: false, error: { code: 'clash', sheets: [name] } });
    expect(workbook.bytes()).toBe(before);
  });

  test('补充资料 asks only what the text of the edition says', async () => {
    const asked = async (edition: Edition): Promise<readonly string[]> => {
      const workbook = newWorkbook();
      await insertTables(workbook, { ...REQUEST, edition });
      const read = await workbook.read();
      const sheet = read.ok ? read.value.sheets.find(({ name }) => name === SUPPLEMENT_SHEET) : undefined;
      return sheet === undefined ? [] : [...readSupplement(sheet).cells.keys()];
    };
    const budget = await asked(NATIONAL_BUDGET);
    const final = await asked(NATIONAL);
    expect(budget).toContain('文字|单位名称');
    expect(budget.length).toBeLessThan(final.length);
    expect(budget.some((key) => key.includes('国内接待批次'))).toBe(false);
    expect(final.some((key) => key.includes('国内接待批次'))).toBe(true);
  });
});
