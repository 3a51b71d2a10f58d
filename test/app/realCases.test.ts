import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbook } from '#adapters/xlsx/readWorkbook';
import { reviewWorkbook, type Review } from '#app/reviewWorkbook';
import { CASE_IDS, caseBytes, printedTables, sayAbsent, sharedCase } from '../support/shared';

/** What arithmetic proves wrong in the tables of each case, and nothing else: rule and the table it is in. */
const ERRORS: Readonly<Record<(typeof CASE_IDS)[number], readonly string[]>> = {
  'shaoxing-2023': [],
  'zengdu-2023': [],
  'beiguan-2023': ['T-110 公开06表'],
  'rongjiang-2023': [],
  'jincheng-2022': ['T-118 公开10表'],
  'putuo-2025-budget': [],
};

interface KnownFinding {
  readonly kind: string;
  readonly grade: string;
  readonly what: string;
}

function known(folder: string): readonly KnownFinding[] | undefined {
  const file = join(folder, 'findings.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as KnownFinding[]).filter(({ kind }) => kind === '表内' || kind === '表间') : undefined;
}

async function reviewOf(folder: string): Promise<Review> {
  const read = await readWorkbook(caseBytes(folder, 'published.xlsx'));
  const review = read.ok ? reviewWorkbook(read.value) : read;
  if (!review.ok) throw new Error('not reviewed');
  return review.value;
}

describe.each(CASE_IDS)('the tables of %s', (id) => {
  const folder = sharedCase(id);
  if (folder === undefined) {
    it('wait for the real cases', () => sayAbsent(id));
    return;
  }
  let review: Review;
  beforeAll(async () => {
    review = await reviewOf(folder);
  });

  it('are all read, each of its figures once', () => {
    const printed = printedTables(folder);
    expect(review.tables).toHaveLength(printed.filter(({ missing }) => missing !== true).length);
    expect(review.findings.filter(({ rule }) => rule === 'D-515')).toHaveLength(printed.filter(({ missing }) => missing === true).length);
    expect(review.findings.filter(({ rule }) => rule === 'D-521' || rule === 'D-522')).toEqual([]);
  });

  it('hold exactly the 错误 that arithmetic proves; all else is 尾差 or 提示', () => {
    const errors = review.findings.filter(({ grade }) => grade === '错误').map(({ rule, cells }) => `${rule} ${cells[0]?.table ?? ''}`);
    expect(errors).toEqual(ERRORS[id]);
  });

  it('agree with the findings written down by hand', () => {
    const found = known(folder);
    if (found === undefined) return;
    const wrong = found.filter(({ grade }) => grade === 'error');
    const proved = review.findings.filter(({ grade, kind }) => grade === '错误' && (kind === '表内' || kind === '表间'));
    const rounding = review.findings.filter(({ grade }) => grade !== '错误' && grade !== '提示').reduce((sum, { folded }) => sum + 1 + folded, 0);
    process.stdout.write(`${id}: 错误 ${String(proved.length)} of ${String(wrong.length)} by hand; 尾差 ${String(rounding)} relations, ${String(found.length - wrong.length)} by hand\n`);
    expect(proved).toHaveLength(wrong.length);
    expect(wrong.filter(({ what }) => !proved.some(({ cells }) => cells.some(({ table }) => what.includes(table))))).toEqual([]);
  });
});
