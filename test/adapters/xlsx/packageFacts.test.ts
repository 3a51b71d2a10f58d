import { readPackageFacts } from '#adapters/xlsx/packageFacts';
import { writeWorkbook } from '#adapters/xlsx/writeWorkbook';
import { rawWorkbook } from '../../support/workbooks';

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relations = (inner: string): string => `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`;

describe('文件内情', () => {
  test('comments, links, names, properties and extras are read from the package', () => {
    const bytes = rawWorkbook({
      sheets: [{ name: '收入表' }],
      workbook: "<definedNames><definedName name=\"_xlnm.Print_Area\" localSheetId=\"0\">收入表!$A$1:$B$2</definedName><definedName name=\"旧数\">'[1]Sheet1'!$A$1</definedName></definedNames>",
      extra: {
        'xl/worksheets/_rels/sheet1.xml.rels': relations(`<Relationship Id="rId1" Type="${RELATIONS}/comments" Target="../comments1.xml"/>`),
        'xl/comments1.xml': '<comments><authors><author>李四</author></authors><commentList><comment ref="B3" authorId="0"><text><r><t>请核</t></r><r><t>一下</t></r></text></comment></commentList></comments>',
        'xl/externalLinks/externalLink1.xml': '<externalLink/>',
        'xl/externalLinks/_rels/externalLink1.xml.rels': relations(`<Relationship Id="rId1" Type="${RELATIONS}/externalLinkPath" Target="去年.xlsx" TargetMode="External"/>`),
        'docProps/core.xml': '<cp:coreProperties><dc:creator>张三</dc:creator><cp:lastModifiedBy>李四</cp:lastModifiedBy></cp:coreProperties>',
        'docProps/app.xml': '<Properties><Company>示例市政务服务中心</Company></Properties>',
        'xl/media/image1.png': new Uint8Array([1, 2, 3]),
      },
    });
    const facts = readPackageFacts(bytes);
    expect(facts).toEqual({
      ok: true,
      value: {
        comments: [{ sheet: '收入表', address: 'B3', text: '请核一下' }],
        externalLinks: ['去年.xlsx'],
        names: [{ name: '旧数', refersTo: "'[1]Sheet1'!$A$1" }],
        properties: [{ name: '作者', value: '张三' }, { name: '最后修改者', value: '李四' }, { name: '单位', value: '示例市政务服务中心' }],
        extras: ['图片'],
      },
    });
  });

  test('a workbook of our own carries nothing', async () => {
    const written = await writeWorkbook([{ op: 'addSheet', sheet: '甲' }]);
    expect(written.ok && readPackageFacts(written.value)).toEqual({ ok: true, value: { comments: [], externalLinks: [], names: [], properties: [], extras: [] } });
  });

  test('bytes that are no workbook are refused', () => {
    expect(readPackageFacts(new Uint8Array([1, 2, 3])).ok).toBe(false);
  });
});
