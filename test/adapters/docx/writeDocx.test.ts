import { strFromU8, unzipSync } from 'fflate';
import { writeNarrativeDocx } from '#adapters/docx/writeDocx';
import type { Narrative } from '#domain/narrative/narrative';

const NARRATIVE: Narrative = {
  edition: 'zhejiang',
  year: 2023,
  entity: '示例市政务服务中心',
  unit: '万元',
  gaps: [],
  notes: [],
  sections: [
    { key: '情况说明', level: 0, heading: '三、2023年度部门决算情况说明', paragraphs: [] },
    {
      key: '收支总体',
      level: 1,
      heading: '（一）收入支出决算总体情况说明',
      paragraphs: [
        {
          runs: [
            { kind: 'fixed', text: '2023年度收入总计' },
            { kind: 'figure', formula: '数', operands: [{ at: { flow: '收入总计', stage: '决算' }, label: '2023年度收入总计', fen: 1, cells: [{ sheet: '公开01表', row: 36, column: 2 }] }], label: '2023年度收入总计', printed: '100.00' },
            { kind: 'fixed', text: '万元，主要原因是' },
            { kind: 'slot', key: '原因', question: '收入总计比上年增加的主要原因' },
            { kind: 'fixed', text: '。' },
          ],
        },
      ],
    },
  ],
};

async function parts(options?: { readonly sources: boolean }): Promise<Record<string, string>> {
  const files = unzipSync(await writeNarrativeDocx(NARRATIVE, options));
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

test('headings carry the real heading styles, so that Word builds a 目录 from them', async () => {
  const { 'word/document.xml': body = '', 'word/styles.xml': styles = '' } = await parts();
  expect(body).toContain('<w:pStyle w:val="Heading1"/>');
  expect(body).toContain('<w:pStyle w:val="Heading2"/>');
  expect(styles).toContain('方正小标宋简体');
  expect(styles).toContain('仿宋_GB2312');
  expect(styles).toContain('w:firstLineChars="200"');
  expect(styles).toContain('w:line="560"');
});

test('figures stand in runs of their own and gaps are marked', async () => {
  const { 'word/document.xml': body = '' } = await parts();
  expect(body.replace(/<[^>]+>/gu, '')).toContain('2023年度收入总计100.00万元，主要原因是【待填：收入总计比上年增加的主要原因】。');
  expect(body).toContain('<w:highlight w:val="yellow"/>');
});

test('the page number stands between dashes', async () => {
  const files = await parts();
  const footers = Object.entries(files).filter(([name]) => /footer\d*\.xml$/u.test(name));
  expect(footers).toHaveLength(2);
  for (const [, xml] of footers) expect(xml).toMatch(/— .*PAGE.* —/u);
});

test('on request every figure names its cell in a comment', async () => {
  const { 'word/comments.xml': comments = '' } = await parts({ sources: true });
  expect(comments).toContain('公开01表!C37');
});
