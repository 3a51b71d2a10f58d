import { strFromU8, unzipSync } from 'fflate';
import { writeNarrativeDocx, type DocxOptions } from '#adapters/docx/writeDocx';
import type { Narrative } from '#domain/narrative/narrative';
import type { PrintedTable } from '#domain/narrative/printedTable';

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

const TABLE: PrintedTable = {
  title: '收入决算表',
  code: '公开02表',
  entity: '示例市政务服务中心',
  unit: '万元',
  headRows: 2,
  rows: [
    [
      { text: '项目', across: 2, down: 1, align: 'center' },
      { text: '合计', across: 1, down: 2, align: 'center' },
    ],
    [
      { text: '编码', across: 1, down: 1, align: 'center' },
      { text: '名称', across: 1, down: 1, align: 'center' },
    ],
    [
      { text: '201', across: 1, down: 1, align: 'left' },
      { text: '一般公共服务支出', across: 1, down: 1, align: 'left' },
      { text: '100.00', across: 1, down: 1, align: 'right' },
    ],
  ],
  widths: [9, 18, 12],
  notes: ['注：本表反映部门本年度取得的各项收入情况。'],
};

async function parts(options?: DocxOptions): Promise<Record<string, string>> {
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

test('公开表 stand before the text as Word tables with merged heads that repeat', async () => {
  const { 'word/document.xml': body = '' } = await parts({ tables: [TABLE] });
  const text = body.replace(/<[^>]+>/gu, '');
  expect(text.indexOf('二、2023年度部门决算公开表')).toBeLessThan(text.indexOf('一般公共服务支出'));
  expect(text.indexOf('一般公共服务支出')).toBeLessThan(text.indexOf('三、2023年度部门决算情况说明'));
  expect(body.match(/<w:tblHeader\/>/gu)).toHaveLength(2);
  expect(body).toContain('<w:gridSpan w:val="2"/>');
  expect(body).toContain('<w:vMerge w:val="restart"/>');
  expect(body).not.toContain('w:orient="landscape"');
});

test('a wide table lies across, the text after it stands upright again', async () => {
  const { 'word/document.xml': body = '' } = await parts({ tables: [{ ...TABLE, widths: [60, 60, 60] }] });
  expect(body.match(/<w:pgSz [^>]*>/gu)?.map((page) => page.includes('landscape'))).toEqual([true, false]);
});

test('fonts name what to take where they are missing', async () => {
  const { 'word/fontTable.xml': fonts = '' } = await parts();
  expect(fonts).toContain('<w:font w:name="仿宋_GB2312"><w:altName w:val="仿宋"/>');
});

/** Page numbers of the 目录 as written, by title. */
function contentsOf(body: string): readonly (readonly [title: string, page: string])[] {
  return [...body.matchAll(/<w:hyperlink [^>]*>(.*?)<\/w:hyperlink>/gu)].map(([, entry = '']) => {
    const words = [...entry.matchAll(/<w:t [^>]*>([^<]*)<\/w:t>/gu)].map(([, text = '']) => text);
    return [words[0] ?? '', words[1] ?? ''] as const;
  });
}

test('the 目录 shows page numbers before any program fills them in', async () => {
  const paragraph = { runs: [{ kind: 'fixed', text: '示例文字'.repeat(150) }] } as const;
  const sections = [...NARRATIVE.sections, { key: '后文', level: 1, heading: '（二）收入决算情况说明', paragraphs: [paragraph, paragraph] }, { key: '名词解释', level: 0, heading: '四、名词解释', paragraphs: [] }] as const;
  const files = unzipSync(await writeNarrativeDocx({ ...NARRATIVE, sections }, { contents: true, tables: [TABLE, TABLE] }));
  expect(contentsOf(strFromU8(files['word/document.xml'] ?? new Uint8Array()))).toEqual([
    ['二、2023年度部门决算公开表', '2'],
    ['收入决算表', '2'],
    ['收入决算表', '3'],
    ['三、2023年度部门决算情况说明', '4'],
    ['（一）收入支出决算总体情况说明', '4'],
    ['（二）收入决算情况说明', '4'],
    ['四、名词解释', '7'],
  ]);
});

test('a long table is one page, and its note never stands alone', async () => {
  const row = TABLE.rows[2] ?? [];
  const { 'word/document.xml': body = '' } = await parts({ contents: true, tables: [{ ...TABLE, rows: [...TABLE.rows.slice(0, 2), ...Array.from({ length: 42 }, () => row)] }] });
  expect(contentsOf(body).at(-1)).toEqual(['（一）收入支出决算总体情况说明', '3']);
  const rows = body.split('<w:tr>').slice(-2);
  for (const xml of rows) expect(xml).toContain('<w:keepNext/>');
});
