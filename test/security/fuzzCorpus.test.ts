import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { newWorkbook } from '#adapters/xlsx/memoryWorkbook';
import { readWorkbook } from '#adapters/xlsx/readWorkbook';
import { insertSample } from '#app/sample/sampleWorkbook';
import { NATIONAL } from '#domain/editions/national/edition';
import { diceOf, mutate, mutateText } from '../support/fuzzing';
import { throughNarrative, throughWorkbook } from '../support/fuzzTargets';

const CORPUS = join(__dirname, '../corpus');
const SEED = 7;
const CASES = 20;

describe('fuzz: what was found once stays right, and a fixed budget finds nothing new', () => {
  const sample = newWorkbook();

  beforeAll(async () => {
    await insertSample(sample, NATIONAL);
  });

  test.each(readdirSync(CORPUS))('%s of the corpus is read or refused', async (name) => {
    const bytes = new Uint8Array(readFileSync(join(CORPUS, name)));
    const beside = await sample.read();
    if (/\.xlsx?$/u.test(name)) await throughWorkbook(bytes);
    else if (beside.ok) throughNarrative(bytes, name, beside.value);
    expect(bytes.length).toBeGreaterThan(0);
  });

  test('an .xls gives no more columns and rows than are read', async () => {
    const read = await readWorkbook(new Uint8Array(readFileSync(join(CORPUS, 'wide.xls'))));
    const [sheet] = read.ok ? read.value.sheets : [];
    expect({ rows: (sheet?.text.length ?? 0) <= 10_000, columns: (sheet?.text[0]?.length ?? 0) <= 256 }).toEqual({ rows: true, columns: true });
  });

  test('a generated workbook changed in many ways goes through reading, review and writing', async () => {
    const bytes = sample.bytes() ?? new Uint8Array();
    for (let number = 0; number < CASES; number += 1) await throughWorkbook(mutate(bytes, diceOf(SEED, number)));
    expect(bytes.length).toBeGreaterThan(0);
  });

  test('a text changed in many ways is checked against its tables', async () => {
    const beside = await sample.read();
    if (!beside.ok) throw new Error(beside.error.code);
    const text = '一、收入支出决算总体情况说明\n2023年度收入总计3147.24万元，比上年增加97.20万元，增长3.2%，主要原因是人员增加。\n二、收入决算情况说明\n财政拨款收入占收入合计90.18%。';
    for (let number = 0; number < CASES; number += 1) throughNarrative(new TextEncoder().encode(mutateText(text, diceOf(SEED, number))), '说明.txt', beside.value);
    expect(beside.value.sheets.length).toBeGreaterThan(0);
  });
});
