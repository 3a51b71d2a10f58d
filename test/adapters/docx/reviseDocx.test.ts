import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readNarrative } from '#adapters/docx/readNarrative';
import { reviseDocx } from '#adapters/docx/reviseDocx';
import { applyChanges } from '#domain/claims/revision';

const AT = new Date('2024-08-20T09:30:00Z');
const HEAD = '<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>';
const BOLD = '<w:rPr><w:b/><w:sz w:val="32"/></w:rPr>';

function docx(body: string, more: Record<string, string> = {}): Uint8Array {
  return zipSync({ 'word/document.xml': strToU8(`${HEAD}${body}</w:body></w:document>`), ...Object.fromEntries(Object.entries(more).map(([name, text]) => [name, strToU8(text)])) });
}

const run = (text: string, properties = ''): string => `<w:r w:rsidR="00A1">${properties}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (...inside: string[]): string => `<w:p>${inside.join('')}</w:p>`;

function linesOf(bytes: Uint8Array): readonly string[] {
  const read = readNarrative(bytes, '说明.docx');
  if (!read.ok) throw new Error(read.error.code);
  return read.value;
}

function xmlOf(bytes: Uint8Array): string {
  return strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
}

/** The same file with our changes rejected: what came is taken out, what went is back. */
function rejected(bytes: Uint8Array): Uint8Array {
  const xml = xmlOf(bytes)
    .replace(/<w:ins [^>]*w:author="公开助手"[^>]*>.*?<\/w:ins>/gsu, '')
    .replace(/<w:del [^>]*w:author="公开助手"[^>]*>(.*?)<\/w:del>/gsu, (_whole, inside: string) => inside.replaceAll('w:delText', 'w:t'));
  return zipSync({ ...unzipSync(bytes), 'word/document.xml': strToU8(xml) });
}

async function revised(file: Uint8Array, change: (lines: readonly string[]) => readonly string[]): Promise<{ readonly bytes: Uint8Array; readonly marked: number; readonly left: number }> {
  const original = linesOf(file);
  const result = await reviseDocx({ bytes: file, original, lines: change(original) }, AT);
  if (!result.ok) throw new Error(result.error.detail);
  return result.value;
}

const put = (from: string, to: string) => (lines: readonly string[]): readonly string[] => lines.map((line) => line.replace(from, to));

describe('corrections become tracked changes', () => {
  test.each([
    ['a figure inside one run', paragraph(run('收入1,013.58万元。')), put('1,013.58', '1,103.58')],
    ['a figure over three runs of different looks', paragraph(run('收入1,0', BOLD), run('13.'), run('58万元', BOLD)), put('1,013.58', '1,103.58')],
    ['two figures of one run', paragraph(run('甲10，乙20，丙30')), (lines: readonly string[]) => lines.map((line) => line.replace('10', '11').replace('30', '33'))],
    ['a word put in at the end, and one taken out at the start', paragraph(run('占比占比90')), () => ['占比90%']],
    ['a word put in at the very start', paragraph(run('持平')), () => ['基本持平']],
    ['characters that XML escapes', paragraph(run('A&amp;B 5 &lt; 6')), put('5 <', '7 <')],
    ['text beside tabs, breaks and comments anchors', paragraph('<w:r><w:t>甲</w:t><w:tab/><w:t>10</w:t><w:br/><w:t>乙20</w:t><w:commentReference w:id="7"/></w:r>'), (lines: readonly string[]) => lines.map((line) => line.replace('10', '11').replace('20', '22'))],
    ['a run inside a hyperlink', paragraph(`<w:hyperlink r:id="rId1">${run('见10页')}</w:hyperlink>`), put('10', '11')],
    ['text that somebody else inserted by tracked changes', paragraph(`<w:ins w:id="5" w:author="甲" w:date="2024-01-01T00:00:00Z">${run('共12辆')}</w:ins>`, run('。')), put('12', '13')],
    ['a joined paragraph whose mark was deleted', `<w:p><w:pPr><w:rPr><w:del w:id="3"/></w:rPr></w:pPr>${run('收入总')}</w:p>${paragraph(run('计10万元'))}`, put('总计10', '合计12')],
  ])('%s: accepted it is the corrected text, rejected the original', async (_title, body, change) => {
    const file = docx(body);
    const { bytes, marked, left } = await revised(file, change);
    expect(linesOf(bytes)).toEqual(change(linesOf(file)));
    expect(linesOf(rejected(bytes))).toEqual(linesOf(file));
    expect(marked).toBeGreaterThan(0);
    expect(left).toBe(0);
  });

  test('every part of a split run keeps its properties; author and date are told; numbers are new', async () => {
    const { bytes } = await revised(docx(paragraph('<w:bookmarkStart w:id="41" w:name="a"/>', run('收入10万元', BOLD))), put('10', '12'));
    const xml = xmlOf(bytes);
    const part = (text: string): string => `<w:r w:rsidR="00A1">${BOLD}<w:t xml:space="preserve">${text}</w:t></w:r>`;
    expect(xml).toContain(
      `${part('收入')}<w:del w:id="42" w:author="公开助手" w:date="2024-08-20T09:30:00Z">${part('10').replaceAll('w:t', 'w:delText')}</w:del><w:ins w:id="43" w:author="公开助手" w:date="2024-08-20T09:30:00Z">${part('12')}</w:ins>${part('万元')}`,
    );
  });

  test('an insertion never stands inside somebody else’s', async () => {
    const tag = '<w:ins w:id="5" w:author="甲" w:date="2024-01-01T00:00:00Z">';
    const { bytes } = await revised(docx(paragraph(`${tag}${run('共12辆')}</w:ins>`)), put('12', '13'));
    expect(xmlOf(bytes)).toMatch(/<\/w:del><\/w:ins><w:ins w:id="\d+" w:author="公开助手"[^>]*>.*13.*<\/w:ins><w:ins w:id="5" w:author="甲"/u);
  });

  test('everything else of the file stays byte for byte, and the file given is not touched', async () => {
    const table = `<w:tbl><w:tr><w:tc>${paragraph(run('表内10'))}</w:tc></w:tr></w:tbl>`;
    const file = docx(table + paragraph(run('文10')) + paragraph(run('尾')), { 'word/styles.xml': '<w:styles/>', 'docProps/core.xml': '<a/>' });
    const before = file.slice();
    const { bytes } = await revised(file, put('文10', '文12'));
    expect(file).toEqual(before);
    expect(xmlOf(bytes)).toContain(table);
    expect(Object.keys(unzipSync(bytes))).toEqual(Object.keys(unzipSync(file)));
    expect(unzipSync(bytes)['docProps/core.xml']).toEqual(strToU8('<a/>'));
  });

  test('a number the file generates cannot be changed: it is counted, the rest is marked', async () => {
    const numbering = '<w:numbering xmlns:w="x"><w:abstractNum w:abstractNumId="4"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="2"><w:abstractNumId w:val="4"/></w:num></w:numbering>';
    const file = docx(`<w:p><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr>${run('收入10')}</w:p>`, { 'word/numbering.xml': numbering });
    const { bytes, marked, left } = await revised(file, () => ['3.收入12']);
    expect([marked, left]).toEqual([1, 1]);
    expect(linesOf(bytes)).toEqual(['1.收入12']);
  });

  test('any change of any runs: accepted is the corrected text, rejected the original', async () => {
    const words = fc.array(fc.constantFrom('收', '入', '10', '2,000.5', '&amp;', ' '), { minLength: 1, maxLength: 4 }).map((parts) => parts.join(''));
    const bodies = fc.array(fc.array(words, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 3 });
    const changes = fc.array(fc.record({ at: fc.nat(12), length: fc.nat(3), written: fc.constantFrom('', '7', '增加', '<&') }), { maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(bodies, changes, async (body, edits) => {
        const file = docx(body.map((runs) => paragraph(...runs.map((text, index) => run(text, index % 2 === 0 ? BOLD : '')))).join(''));
        const change = (lines: readonly string[]): readonly string[] => lines.map((line) => applyChanges(line, edits.map(({ at, length, written }) => ({ start: Math.min(at, line.length), end: Math.min(at + length, line.length), written }))));
        const { bytes } = await revised(file, change);
        expect(linesOf(bytes)).toEqual(change(linesOf(file)));
        expect(linesOf(rejected(bytes))).toEqual(linesOf(file));
      }),
      { numRuns: 60 },
    );
  });
});

describe('a text without a .docx', () => {
  test('is set as one, its corrections tracked', async () => {
    const original = ['一、收入情况说明', '', '收入10万元，占90%。', '控制\u0007符'];
    const lines = ['一、收入情况说明', '', '收入12万元，占90%。', '控制\u0007符'];
    const result = await reviseDocx({ original, lines }, AT);
    if (!result.ok) throw new Error(result.error.detail);
    expect(linesOf(result.value.bytes)).toEqual(['一、收入情况说明', '', '收入12万元，占90%。', '控制符']);
    expect(linesOf(rejected(result.value.bytes))[2]).toBe('收入10万元，占90%。');
    expect(result.value.marked).toBe(1);
  });
});

describe('a file that is not what it says', () => {
  const bad = async (bytes: Uint8Array, original: readonly string[]): Promise<string> => {
    const result = await reviseDocx({ bytes, original, lines: original.map((line) => `${line}。`) }, AT);
    return result.ok ? 'ok' : result.error.code;
  };

  test('is refused: broken, without a document, with another text, with entities', async () => {
    expect(await bad(strToU8('PK\u0003\u0004broken'), ['甲'])).toBe('unreadable');
    expect(await bad(zipSync({ 'a.txt': strToU8('a') }), ['甲'])).toBe('unreadable');
    expect(await bad(docx(paragraph(run('乙'))), ['甲'])).toBe('unreadable');
    expect(await bad(zipSync({ 'word/document.xml': strToU8(`<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>${HEAD}${paragraph(run('&e;'))}</w:body></w:document>`) }), ['甲'])).toBe('unreadable');
  });

  test('a part that would unpack to more than a text can be is not unpacked', async () => {
    const bomb = zipSync({ 'word/document.xml': strToU8(`${HEAD}${paragraph(run('甲'))}</w:body></w:document>`), 'word/media/a.bin': [new Uint8Array(65 * 1024 * 1024), { level: 1 }] });
    expect(await bad(bomb, ['甲'])).toBe('tooLarge');
  });
});
