import { strToU8, zipSync } from 'fflate';
import { readNarrative } from '#adapters/docx/readNarrative';
import { withinEffort } from '../../support/effort';
import { zipOf } from '../../support/zipWriter';

const HEAD = '<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>';
const TAIL = '</w:body></w:document>';

function docx(body: string, more: Record<string, string> = {}): Uint8Array {
  return zipSync({ 'word/document.xml': strToU8(HEAD + body + TAIL), ...Object.fromEntries(Object.entries(more).map(([name, text]) => [name, strToU8(text)])) });
}

function read(body: string, more?: Record<string, string>): readonly string[] {
  const result = readNarrative(docx(body, more), '说明.docx');
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (...inside: string[]): string => `<w:p>${inside.join('')}</w:p>`;

describe('a .docx is read paragraph by paragraph', () => {
  test.each([
    ['runs split inside a number are joined', paragraph(run('收入总计38'), run('20.'), run('17万元')), ['收入总计3820.17万元']],
    ['insertions count, deletions do not', paragraph(run('共'), `<w:ins w:id="1">${run('12')}</w:ins>`, '<w:del w:id="2"><w:r><w:delText>9</w:delText></w:r></w:del>', run('辆')), ['共12辆']],
    ['moved text stands where it moved to', paragraph(`<w:moveFrom w:id="1">${run('旧')}</w:moveFrom>`, `<w:moveTo w:id="2">${run('新')}</w:moveTo>`), ['新']],
    ['full-width digits are kept as typed', paragraph(run('１１１２．２２万元')), ['１１１２．２２万元']],
    ['tables are left out, also nested ones', `${paragraph(run('前'))}<w:tbl><w:tr><w:tc>${paragraph(run('表'))}<w:tbl><w:tr><w:tc>${paragraph(run('内'))}</w:tc></w:tr></w:tbl></w:tc></w:tr></w:tbl>${paragraph(run('后'))}`, ['前', '后']],
    ['blank paragraphs keep their place', paragraph(run('甲')) + '<w:p/>' + paragraph(run('乙')), ['甲', '', '乙']],
    ['a soft line break starts a new line', paragraph(run('甲'), '<w:r><w:br/></w:r>', run('乙')), ['甲', '乙']],
    ['a page break does not', paragraph(run('甲'), '<w:r><w:br w:type="page"/></w:r>', run('乙')), ['甲乙']],
    ['a deleted paragraph mark joins two paragraphs', `<w:p><w:pPr><w:rPr><w:del w:id="3"/></w:rPr></w:pPr>${run('收入总')}</w:p>${paragraph(run('计10万元'))}`, ['收入总计10万元']],
    ['field codes are left out, their results stay', paragraph('<w:r><w:instrText>PAGE</w:instrText></w:r>', run('7')), ['7']],
    ['hidden text is left out', paragraph('<w:r><w:rPr><w:vanish/></w:rPr><w:t>藏</w:t></w:r>', run('见')), ['见']],
    ['entities are decoded', paragraph(run('A&amp;B &lt;&#x4e00;&#20108;&gt;')), ['A&B <一二>']],
    ['a text box is a paragraph of its own and is not said twice', paragraph(run('外'), `<mc:AlternateContent><mc:Choice><w:txbxContent>${paragraph(run('框'))}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${paragraph(run('框'))}</w:txbxContent></mc:Fallback></mc:AlternateContent>`), ['框', '外']],
  ])('%s', (_title, body, expected) => {
    expect(read(body)).toEqual(expected);
  });

  test('the generated 目录 is left out', () => {
    const styles = '<w:styles xmlns:w="x"><w:style w:type="paragraph" w:styleId="10"><w:name w:val="toc 1"/></w:style></w:styles>';
    expect(read(`<w:p><w:pPr><w:pStyle w:val="10"/></w:pPr>${run('一、概况 3')}</w:p>${paragraph(run('一、概况'))}`, { 'word/styles.xml': styles })).toEqual(['一、概况']);
  });
});

describe('a .docx as other programs write it reads the same', () => {
  const body = paragraph(run('本年收入合计100.00万元。')) + paragraph(run('乙'));
  const parts = { 'word/document.xml': strToU8(HEAD + body + TAIL) };

  test.each<readonly [string, Uint8Array]>([
    ['sizes behind the parts', zipOf(parts, { descriptors: true })],
    ['64-bit sizes', zipOf(parts, { large: true, descriptors: true })],
    ['bytes before the first part', zipOf(parts, { before: 'PK before' })],
    ['a byte order mark', zipSync({ 'word/document.xml': strToU8(`\ufeff${HEAD}${body}${TAIL}`) })],
    ['the strict namespace', zipSync({ 'word/document.xml': strToU8(HEAD.replace('http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'http://purl.oclc.org/ooxml/wordprocessingml/main') + body + TAIL) })],
    ['content controls, links and footnotes', docx(`<w:sdt><w:sdtContent>${paragraph(run('本年'), `<w:hyperlink>${run('收入合计')}</w:hyperlink>`, '<w:r><w:footnoteReference w:id="2"/></w:r>', `<w:sdt><w:sdtContent>${run('100.00万元。')}</w:sdtContent></w:sdt>`)}</w:sdtContent></w:sdt>${paragraph(run('乙'))}`)],
  ])('%s', (_title, bytes) => {
    expect(readNarrative(bytes, '说明.docx')).toEqual({ ok: true, value: ['本年收入合计100.00万元。', '乙'] });
  });

  test('the document and its styles under other names, found by their relations', () => {
    const relation = (kind: string, target: string): string => `<Relationships><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${target}"/></Relationships>`;
    const bytes = zipSync({
      '_rels/.rels': strToU8(relation('officeDocument', '/word/document2.xml')),
      'word/_rels/document2.xml.rels': strToU8(relation('styles', 'styles2.xml')),
      'word/styles2.xml': strToU8('<w:styles xmlns:w="x"><w:style w:styleId="10"><w:name w:val="toc 1"/></w:style></w:styles>'),
      'word/document2.xml': strToU8(`${HEAD}<w:p><w:pPr><w:pStyle w:val="10"/></w:pPr>${run('一、概况 3')}</w:p>${body}${TAIL}`),
    });
    expect(readNarrative(bytes, '说明.docx')).toEqual({ ok: true, value: ['本年收入合计100.00万元。', '乙'] });
  });
});

describe('automatic numbers are part of what is read', () => {
  const numbering = `<w:numbering xmlns:w="x"><w:abstractNum w:abstractNumId="4"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%2."/></w:lvl></w:abstractNum><w:num w:numId="2"><w:abstractNumId w:val="4"/></w:num></w:numbering>`;
  const numbered = (text: string, level: number): string => `<w:p><w:pPr><w:numPr><w:ilvl w:val="${String(level)}"/><w:numId w:val="2"/></w:numPr></w:pPr>${run(text)}</w:p>`;

  test('levels count on and start again below the next heading', () => {
    const body = numbered('总体', 0) + numbered('甲', 1) + numbered('乙', 1) + numbered('收入', 0) + numbered('丙', 1) + paragraph(run('正文'));
    expect(read(body, { 'word/numbering.xml': numbering })).toEqual(['一、总体', '1.甲', '2.乙', '二、收入', '1.丙', '正文']);
  });

  test('a heading style may carry the numbering, and a paragraph may switch it off', () => {
    const styles = '<w:styles xmlns:w="x"><w:style w:styleId="1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style><w:style w:styleId="a"><w:name w:val="own"/><w:basedOn w:val="1"/></w:style></w:styles>';
    const styled = (style: string, text: string, more = ''): string => `<w:p><w:pPr><w:pStyle w:val="${style}"/>${more}</w:pPr>${run(text)}</w:p>`;
    const body = styled('1', '总体') + styled('a', '收入') + styled('1', '附', '<w:numPr><w:numId w:val="0"/></w:numPr>');
    expect(read(body, { 'word/styles.xml': styles, 'word/numbering.xml': numbering })).toEqual(['一、总体', '二、收入', '附']);
  });
});

describe('.md and .txt hold one paragraph a line', () => {
  test('blank lines keep their place, Markdown marks go', () => {
    const result = readNarrative(strToU8('# 一、总体\n\n**收入**总计10万元。\n| 表 | 格 |\n'), '说明.md');
    expect(result).toEqual({ ok: true, value: ['一、总体', '', '收入总计10万元。', ''] });
  });

  test('GB18030 and byte order marks are understood', () => {
    expect(readNarrative(new Uint8Array([0xca, 0xd5, 0xc8, 0xeb]), 'a.txt')).toEqual({ ok: true, value: ['收入'] });
    expect(readNarrative(new Uint8Array([0xff, 0xfe, 0x36, 0x65, 0x65, 0x51]), 'a.txt')).toEqual({ ok: true, value: ['收入'] });
    expect(readNarrative(new Uint8Array([0xef, 0xbb, 0xbf, 0xe6, 0x94, 0xb6]), 'a.txt')).toEqual({ ok: true, value: ['收'] });
  });
});

describe('what cannot be read is refused, never thrown', () => {
  const refusal = (bytes: Uint8Array, name = '说明.docx'): string => {
    const result = readNarrative(bytes, name);
    return result.ok ? 'read' : result.error.code;
  };

  test.each([
    ['an entity from outside', docx('').length > 0 ? zipSync({ 'word/document.xml': strToU8(`<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>${HEAD}&b;${TAIL}`) }) : new Uint8Array(), 'unreadable'],
    ['a zip without a document', zipSync({ 'a.txt': strToU8('a') }), 'unreadable'],
    ['a truncated zip', docx(paragraph(run('甲'))).slice(0, 40), 'unreadable'],
    ['a tag that never ends', zipSync({ 'word/document.xml': strToU8(`${HEAD}<w:p w:a="`) }), 'unreadable'],
    ['another kind of XML', zipSync({ 'word/document.xml': strToU8('<a><b/></a>') }), 'unreadable'],
    ['an old .doc', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...new Array<number>(600).fill(0)]), 'unsupported'],
    ['a directory that promises less than there is', zipOf({ 'word/document.xml': strToU8(HEAD + paragraph(run('甲')) + TAIL) }, { lie: ['word/document.xml', 20] }), 'unreadable'],
    ['a directory that promises four gigabytes', zipOf({ 'word/document.xml': strToU8(HEAD + TAIL) }, { lie: ['word/document.xml', 0xfffffffe] }), 'tooLarge'],
    ['a document in another encoding', zipSync({ 'word/document.xml': new Uint8Array(Buffer.from(`\ufeff${HEAD.replace('UTF-8', 'UTF-16')}${TAIL}`, 'utf16le')) }), 'unreadable'],
    ['a document whose signs are no UTF-8', zipSync({ 'word/document.xml': new Uint8Array([...strToU8(`${HEAD}<w:p><w:r><w:t>`), 0xca, 0xd5, 0xc8, 0xeb, ...strToU8(`</w:t></w:r></w:p>${TAIL}`)]) }), 'unreadable'],
    ['RTF named .docx', strToU8('{\\rtf1\\ansi 收入}'), 'unsupported'],
    ['a web page named .docx', strToU8('\n<html><body>收入合计100.00万元</body></html>'), 'unsupported'],
    ['Word 2003 XML named .docx', strToU8('<?xml version="1.0"?><w:wordDocument/>'), 'unsupported'],
    ['a PDF named .docx', strToU8('%PDF-1.7\n1 0 obj'), 'unsupported'],
    ['bytes that are no text', new Uint8Array([0, 1, 2, 3, 0xff]), 'unreadable'],
  ])('%s', (_title, bytes, code) => {
    expect(refusal(bytes)).toBe(code);
  });

  test('an encrypted document', () => {
    const bytes = new Uint8Array(1024);
    bytes.set([0xd0, 0xcf, 0x11, 0xe0]);
    [...'EncryptedPackage'].forEach((letter, index) => (bytes[512 + 2 * index] = letter.charCodeAt(0)));
    expect(refusal(bytes)).toBe('encrypted');
  });

  test('a part that unpacks to more than is allowed', () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(65 * 1024 * 1024) }, { level: 9 });
    expect(bomb.length).toBeLessThan(1024 * 1024);
    expect(refusal(bomb)).toBe('tooLarge');
  });

  test('very deep nesting and very many tags stay linear', async () => {
    const deep = docx(`${'<w:p>'.repeat(40_000)}${run('底')}`);
    expect(await withinEffort(() => refusal(deep))).toBe('read');
  });
});
