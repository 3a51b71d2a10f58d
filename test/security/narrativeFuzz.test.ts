import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { readNarrative } from '#adapters/docx/readNarrative';
import { withinEffort } from '../support/effort';

/** GONGKAI_FUZZ multiplies the budget, for a long run by hand. */
const RUNS = 150 * Number(process.env['GONGKAI_FUZZ'] ?? 1);
const SPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const BODY = `<w:p><w:pPr><w:pStyle w:val="a"/></w:pPr><w:r><w:t>本年收入合计3147.</w:t></w:r><w:ins w:id="1"><w:r><w:t xml:space="preserve">24万元 &amp; </w:t></w:r></w:ins><w:del><w:r><w:delText>旧</w:delText></w:r></w:del></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>表</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p/>`;
const DOCUMENT = `<?xml version="1.0" encoding="UTF-8"?><w:document ${SPACE}><w:body>${BODY}</w:body></w:document>`;
const STYLES = `<?xml version="1.0"?><w:styles ${SPACE}><w:style w:styleId="a"><w:name w:val="toc 1"/></w:style></w:styles>`;
const docxOf = (document: string, level: 0 | 9 = 9): Uint8Array => zipSync({ 'word/document.xml': strToU8(document), 'word/styles.xml': strToU8(STYLES) }, { level });

async function holds(bytes: Uint8Array, name: string): Promise<void> {
  const read = await withinEffort(() => readNarrative(bytes, name));
  if (!read.ok) expect(['unreadable', 'tooLarge', 'encrypted', 'unsupported']).toContain(read.error.code);
  else expect(read.value.every((paragraph) => typeof paragraph === 'string')).toBe(true);
}

const changes = fc.array(fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), byte: fc.nat(255), cut: fc.boolean() }), { minLength: 1, maxLength: 8 });

function changed(bytes: Uint8Array, list: readonly { at: number; byte: number; cut: boolean }[]): Uint8Array {
  let result = bytes.slice();
  for (const { at, byte, cut } of list) {
    const place = Math.floor(at * (result.length - 1));
    if (cut && result.length > 40) result = new Uint8Array([...result.subarray(0, place), ...result.subarray(place + (byte % 16))]);
    else result[place] = byte;
  }
  return result;
}

describe('fuzz: an existing 情况说明 is read or refused, quickly', () => {
  test('a .docx with changed bytes, packed or not', async () => {
    await fc.assert(fc.asyncProperty(fc.constantFrom<0 | 9>(0, 9), changes, (level, list) => holds(changed(docxOf(DOCUMENT, level), list), '说明.docx')), { numRuns: RUNS });
  });

  test('a sound container around broken XML', async () => {
    const pieces = fc.array(fc.constantFrom('<w:p>', '</w:p>', '<w:t>', '</w:t>', '<w:r>', '</w:r>', '<!--', '-->', '<![CDATA[', ']]>', '&#x110000;', '&amp', '<!DOCTYPE a>', '<w:p a="', '\u202e3147\u200b.24', '\ud800', '<?a', '?>', '文'), { maxLength: 30 });
    await fc.assert(fc.asyncProperty(pieces, (list) => holds(docxOf(DOCUMENT.replace(BODY, list.join(''))), '说明.docx')), { numRuns: RUNS });
  });

  test('any bytes under any name', async () => {
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), fc.constantFrom('说明.docx', '说明.txt', '说明.md', '说明.doc', '说明'), (bytes, name) => holds(bytes, name)), { numRuns: RUNS });
  });

  test.each([
    ['elements nested a hundred thousand deep', '<w:p><w:r>'.repeat(50_000)],
    ['a paragraph of five million characters', `<w:p><w:r><w:t>${'一'.repeat(5_000_000)}</w:t></w:r></w:p>`],
    ['sixty thousand paragraphs', '<w:p/>'.repeat(60_000)],
    ['a hundred thousand unfinished references', `<w:p><w:r><w:t>${'&#x1'.repeat(100_000)}</w:t></w:r></w:p>`],
    ['a tag that never ends', `<w:p ${'a="b" '.repeat(100_000)}`],
  ])('%s', async (_, body) => {
    await holds(docxOf(DOCUMENT.replace(BODY, body)), '说明.docx');
  });
});
