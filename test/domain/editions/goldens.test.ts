import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EDITIONS } from '#domain/editions/registry';
import { renderEdition } from '#domain/layout/render';
import { sheetText, writtenSheets } from '../../support/sheetGrid';

const FOLDER = join(__dirname, '../../goldens');
const WRITING = process.env['GONGKAI_GOLDENS'] === 'write';
const CODES = ['2010301', '2010302', '2010350', '2010399', '2080505', '2080506', '2101101', '2210201'];
const UNITS = ['示例市政务服务中心本级', '示例市行政审批服务中心'];

describe.each(EDITIONS.map((edition) => [edition.id, edition] as const))('the tables of %s', (id, edition) => {
  const sheets = writtenSheets(renderEdition(edition, { year: 2024, entity: '示例市政务服务中心', unit: edition.unit, codes: CODES, units: UNITS }));

  test.each(sheets.map((sheet) => [sheet.name, sheet] as const))('%s', (name, sheet) => {
    const file = join(FOLDER, id, `${name}.txt`);
    const text = sheetText(sheet);
    if (WRITING) {
      mkdirSync(join(FOLDER, id), { recursive: true });
      writeFileSync(file, text);
    }
    expect(existsSync(file)).toBe(true);
    expect(text).toBe(readFileSync(file, 'utf8'));
  });
});
