import { EDITIONS } from '#domain/editions/registry';
import type { Edition } from '#domain/layout/edition';
import { narrativeLines } from '#domain/narrative/toText';
import { address, type WorkbookSnapshot } from '#domain/sheet';
import { newWorkbook } from '#adapters/xlsx/memoryWorkbook';
import { draftFromWorkbook } from '#app/draftNarrative';
import { reviewWorkbook } from '#app/reviewWorkbook';
import { insertSample } from '#app/sample/sampleWorkbook';

/** The sample of an edition without its planted slips. */
async function correctedSample(edition: Edition): Promise<WorkbookSnapshot> {
  const workbook = newWorkbook();
  const sample = await insertSample(workbook, edition);
  if (!sample.ok) throw new Error(sample.error.code);
  await workbook.apply(sample.value.planted.map(({ sheet, row, column, right }) => ({ op: 'write', sheet, row, column, cells: [[{ value: Number(right) }]] })));
  const read = await workbook.read();
  if (!read.ok) throw new Error(read.error.code);
  return read.value;
}

test.each(EDITIONS.map((edition) => [edition.id, edition] as const))('the text of the sample in the edition %s agrees with its tables, statistics included', async (id, edition) => {
  const workbook = await correctedSample(edition);
  const drafted = draftFromWorkbook(workbook, { edition: id });
  if (!drafted.ok) throw new Error(drafted.error);
  const review = reviewWorkbook(workbook, { edition: id, paragraphs: narrativeLines(drafted.value.narrative) });
  if (!review.ok) throw new Error('not reviewed');
  expect(review.value.findings.filter(({ grade }) => grade === '错误').map(({ message }) => message)).toEqual([]);
});

const finals = EDITIONS.filter(({ stage }) => stage === '决算');

describe.each(finals.map((edition) => [edition.id, edition] as const))('the sample in the edition %s', (_, edition) => {
  test('every planted slip is an 错误 of its own, its cell the first suspect with the right value', async () => {
    const workbook = newWorkbook();
    const sample = await insertSample(workbook, edition);
    if (!sample.ok) throw new Error(sample.error.code);
    const { planted } = sample.value;
    const read = await workbook.read();
    const review = read.ok ? reviewWorkbook(read.value) : read;
    if (!review.ok) throw new Error('not reviewed');
    const errors = review.value.findings.filter(({ grade }) => grade === '错误');
    expect(planted).toHaveLength(3);
    expect(errors).toHaveLength(planted.length);
    for (const { sheet, row, column, right } of planted) {
      const finding = errors.find(({ suspects }) => suspects[0]?.sheet === sheet && suspects[0].address === address(row, column));
      expect(Number(finding?.suspects[0]?.suggested)).toBe(Number(right));
    }
    await workbook.apply(planted.map(({ sheet, row, column, right }) => ({ op: 'write', sheet, row, column, cells: [[{ value: Number(right) }]] })));
    const corrected = await workbook.read();
    const again = corrected.ok ? reviewWorkbook(corrected.value) : corrected;
    expect(again.ok && again.value.summary.错误).toBe(0);
    expect(again.ok && again.value.radius).not.toBeNull();
  });

  test('the text is drafted, and asks only for what figures cannot say', async () => {
    const workbook = newWorkbook();
    await insertSample(workbook, edition);
    const read = await workbook.read();
    const drafted = read.ok ? draftFromWorkbook(read.value) : read;
    if (!drafted.ok) throw new Error('not drafted');
    const { narrative, recognised } = drafted.value;
    expect(recognised.edition).toBe(edition.id);
    expect(narrative.sections.length).toBeGreaterThan(5);
    expect(narrative.gaps.map(({ label }) => label).filter((label) => /年度(?:收入|支出)总计$/u.test(label))).toEqual([]);
  });
});
