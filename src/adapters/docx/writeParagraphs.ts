import { Document, HeadingLevel, Packer, Paragraph, TextRun } from 'docx';
import { outline } from '#domain/claims/outline';
import { readLine } from '#domain/claims/line';
import { PAGE, STYLES } from './documentStyle';

/** A plain text as a .docx in 公文 typography, one paragraph a line, characters as they stand; headings are told by their words. */
export async function writeParagraphs(lines: readonly string[]): Promise<Uint8Array> {
  const headings = new Set(outline(lines.map((line, index) => readLine(line, index + 1))).flatMap(({ heading, line }) => (heading ? [line.number] : [])));
  const children = lines.map((text, index) => new Paragraph({ ...(headings.has(index + 1) ? { heading: HeadingLevel.HEADING_2 } : { style: 'Body' }), children: [new TextRun(text)] }));
  const document = new Document({ creator: '公开助手', styles: { default: { heading2: STYLES.heading2 }, paragraphStyles: STYLES.own }, sections: [{ properties: { page: { size: PAGE.size, margin: PAGE.margin } }, children }] });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}
