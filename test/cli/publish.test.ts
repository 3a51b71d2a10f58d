import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { gongkai } from '../support/listeningTerminal';
import { writeSampleFile } from '../support/sampleFile';
import { scratchFolder } from '../support/scratch';

const folder = scratchFolder();
const at = (name: string): string => `${folder()}/${name}`;

const sample = (): Promise<string> => writeSampleFile(at('公开表.xlsx'));

function partsOf(file: string): string {
  return Object.values(unzipSync(new Uint8Array(readFileSync(file)))).map((part) => new TextDecoder().decode(part)).join('\n');
}

describe('gongkai publish', () => {
  test('writes a clean copy into a folder and leaves the working file as it was', async () => {
    const file = await sample();
    const before = readFileSync(file);
    const run = await gongkai('publish', file, '--out', at('公开'));
    expect(run).toMatchObject({ status: 0, error: '' });
    expect(run.out).toContain('9 张表');
    expect(run.out).toContain('补充资料');
    expect(existsSync(at('公开/公开表（公开版）.xlsx'))).toBe(true);
    expect(readFileSync(file)).toEqual(before);
    const review = await gongkai('check', at('公开/公开表（公开版）.xlsx'), '--json');
    const original = await gongkai('check', file, '--json');
    const amounts = (json: string): unknown => (JSON.parse(json) as { coverage: { amounts: number } }).coverage.amounts;
    expect(amounts(review.out)).toBe(amounts(original.out));
  });

  test('publishes the text with it: changes accepted, comments, hidden text and names gone', async () => {
    const words = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
    const body = '<w:p w:rsidR="00AB"><w:commentRangeStart w:id="0"/><w:r><w:t>收入总计</w:t></w:r><w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r><w:del w:id="1" w:author="张三"><w:r><w:delText>旧数</w:delText></w:r></w:del><w:ins w:id="2" w:author="张三"><w:r><w:rPr><w:rPrChange w:id="3" w:author="张三"><w:rPr/></w:rPrChange></w:rPr><w:t>新数</w:t></w:r></w:ins><w:r><w:rPr><w:vanish/></w:rPr><w:t>暗语</w:t></w:r></w:p>';
    const parts = {
      '[Content_Types].xml': '<Types><Default Extension="rels" ContentType="r"/><Override PartName="/word/document.xml" ContentType="d"/><Override PartName="/word/comments.xml" ContentType="c"/><Override PartName="/docProps/core.xml" ContentType="p"/></Types>',
      '_rels/.rels': '<Relationships><Relationship Id="rId1" Type="o/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="m/core-properties" Target="docProps/core.xml"/></Relationships>',
      'word/_rels/document.xml.rels': '<Relationships><Relationship Id="rId1" Type="o/comments" Target="comments.xml"/></Relationships>',
      'word/document.xml': `<w:document xmlns:w="${words}"><w:body>${body}</w:body></w:document>`,
      'word/comments.xml': '<w:comments><w:comment w:author="李四">内部意见</w:comment></w:comments>',
      'docProps/core.xml': '<cp:coreProperties><dc:creator>张三</dc:creator></cp:coreProperties>',
    };
    writeFileSync(at('说明.docx'), zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]))));
    const run = await gongkai('publish', await sample(), '--text', at('说明.docx'), '--out', at('公开/表.xlsx'));
    expect(run).toMatchObject({ status: 0, error: '' });
    const published = partsOf(at('公开/情况说明.docx'));
    expect(published).toContain('<w:t>收入总计</w:t></w:r><w:r></w:r><w:r><w:rPr></w:rPr><w:t>新数</w:t></w:r></w:p>');
    for (const secret of ['张三', '李四', '旧数', '暗语', '内部意见', 'rsid', 'comments.xml', 'docProps']) expect(published).not.toContain(secret);
  });

  test('a plain text becomes Word', async () => {
    writeFileSync(at('说明.md'), '# 一、收入情况\n收入总计10.00万元。\n');
    await gongkai('publish', await sample(), '--text', at('说明.md'), '--out', at('公开'));
    const published = partsOf(at('公开/情况说明.docx'));
    expect(published).toContain('收入总计10.00万元。');
    expect(published).not.toMatch(/<dc:creator>[^<]+</u);
  });

  test.each([
    [['--out', '公开表.xlsx'], '就是原文件'],
    [['--out', '公开.docx'], '.xlsx，或写文件夹名'],
    [[], '缺少参数 --out'],
  ])('%p is refused', async (words, reason) => {
    const file = await sample();
    const run = await gongkai('publish', file, ...words.map((word) => (word === '公开表.xlsx' ? file : word)));
    expect(run).toMatchObject({ status: 2, out: '' });
    expect(run.error).toContain(reason);
  });

  test('绩效自评表 made by new are published with the tables', async () => {
    const made = await gongkai('new', '--edition', 'national', '--year', '2023', '--entity', '示例市政务服务中心', '--codes', '2010301', '--forms', '整体,项目:办事大厅运行维护', '--out', at('新.xlsx'));
    expect(made.out).toContain('绩效自评表-办事大厅运行维护');
    const run = await gongkai('publish', at('新.xlsx'), '--out', at('公开'));
    expect(run.out).toContain('11 张表');
    const twice = await gongkai('new', '--edition', 'national', '--year', '2023', '--entity', '示例', '--forms', '整体,整体', '--out', at('b.xlsx'));
    expect(twice).toMatchObject({ status: 2 });
    expect(twice.error).toContain('会重复');
    const wrong = await gongkai('new', '--edition', 'national', '--year', '2023', '--entity', '示例', '--forms', '单位', '--out', at('b.xlsx'));
    expect(wrong.error).toContain('绩效自评表“单位”不对');
    expect(existsSync(at('b.xlsx'))).toBe(false);
  });

  test('never overwrites without being told', async () => {
    const file = await sample();
    await gongkai('publish', file, '--out', at('公开'));
    expect(await gongkai('publish', file, '--out', at('公开'))).toMatchObject({ status: 2 });
    expect(await gongkai('publish', file, '--out', at('公开'), '--force')).toMatchObject({ status: 0 });
  });
});
