import { strToU8, zipSync, type Zippable } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** One sheet of a handmade workbook: its name and the XML inside its worksheet element, or the part as a whole. */
export interface RawSheet {
  readonly name: string;
  readonly xml?: string;
  readonly part?: string;
  readonly state?: 'hidden' | 'veryHidden';
  readonly kind?: 'worksheet' | 'chartsheet';
}

/** What else a handmade workbook holds. */
export interface RawWorkbook {
  readonly sheets: readonly RawSheet[];
  readonly styles?: string;
  readonly strings?: string;
  /** XML after the sheets of the workbook part, such as defined names or calculation settings. */
  readonly workbook?: string;
  /** XML before the sheets of the workbook part, such as workbookPr. */
  readonly properties?: string;
  readonly extra?: Readonly<Record<string, string | Uint8Array>>;
}

/** A workbook from XML, so that tests can hold what no writer writes. */
export function rawWorkbook(raw: RawWorkbook): Uint8Array {
  return zipSync(rawParts(raw), { level: 1 });
}

/** The parts of a handmade workbook, before they are packed. */
export function rawParts({ sheets, styles, strings, workbook = '', properties = '', extra = {} }: RawWorkbook): Zippable {
  const relations = sheets.map((sheet, index) => `<Relationship Id="rId${index + 1}" Type="${RELATIONS}/${sheet.kind ?? 'worksheet'}" Target="${sheet.kind ?? 'worksheet'}s/sheet${index + 1}.xml"/>`);
  if (styles !== undefined) relations.push(`<Relationship Id="rIdS" Type="${RELATIONS}/styles" Target="styles.xml"/>`);
  if (strings !== undefined) relations.push(`<Relationship Id="rIdT" Type="${RELATIONS}/sharedStrings" Target="sharedStrings.xml"/>`);
  const entries = sheets.map((sheet, index) => `<sheet name="${sheet.name}" sheetId="${index + 1}"${sheet.state === undefined ? '' : ` state="${sheet.state}"`} r:id="rId${index + 1}"/>`);
  const parts: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': contentTypes(sheets),
    '_rels/.rels': `${HEAD}<Relationships xmlns="${PACKAGE}"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}">${properties}<sheets>${entries.join('')}</sheets>${workbook}</workbook>`,
    'xl/_rels/workbook.xml.rels': `${HEAD}<Relationships xmlns="${PACKAGE}">${relations.join('')}</Relationships>`,
    ...(styles === undefined ? {} : { 'xl/styles.xml': `${HEAD}<styleSheet xmlns="${MAIN}">${styles}</styleSheet>` }),
    ...(strings === undefined ? {} : { 'xl/sharedStrings.xml': `${HEAD}<sst xmlns="${MAIN}">${strings}</sst>` }),
    ...extra,
  };
  sheets.forEach((sheet, index) => {
    parts[`xl/${sheet.kind ?? 'worksheet'}s/sheet${index + 1}.xml`] = sheet.part ?? `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}">${sheet.xml ?? '<sheetData/>'}</worksheet>`;
  });
  return Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]));
}

/** Styles whose cell format 0 is General and whose format n has the n-th of the given number formats. */
export function formatStyles(formats: readonly (string | number)[]): string {
  const custom = formats.flatMap((format, index) => (typeof format === 'string' ? [`<numFmt numFmtId="${200 + index}" formatCode="${escapeXml(format)}"/>`] : []));
  const ids = formats.map((format, index) => (typeof format === 'string' ? 200 + index : format));
  return `${custom.length > 0 ? `<numFmts count="${custom.length}">${custom.join('')}</numFmts>` : ''}<fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0"/></cellStyleXfs><cellXfs count="${ids.length + 1}"><xf numFmtId="0" xfId="0"/>${ids.map((id) => `<xf numFmtId="${id}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`).join('')}</cellXfs>`;
}

/** An inline text cell of a handmade sheet. */
export function textCell(address: string, text: string): string {
  return `<c r="${address}" t="inlineStr"><is><t>${escapeXml(text)}</t></is></c>`;
}

/** Text as XML holds it. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** An OLE compound file of one stream, of at least 4096 bytes so that it needs no small sectors. */
export function compoundFile(name: string, content: Uint8Array): Uint8Array {
  const size = Math.max(content.length, 4096);
  const sectors = Math.ceil(size / 512);
  const bytes = new Uint8Array(512 * (3 + sectors));
  const view = new DataView(bytes.buffer);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  const word = (at: number, value: number): void => view.setUint32(at, value, true);
  view.setUint16(26, 3, true);
  view.setUint16(28, 0xfffe, true);
  view.setUint16(30, 9, true);
  view.setUint16(32, 6, true);
  word(44, 1);
  word(48, 1);
  word(56, 4096);
  word(60, 0xfffffffe);
  word(68, 0xfffffffe);
  for (let index = 0; index < 109; index += 1) word(76 + index * 4, index === 0 ? 0 : 0xffffffff);
  for (let index = 0; index < 128; index += 1) word(512 + index * 4, 0xffffffff);
  word(512, 0xfffffffd);
  word(516, 0xfffffffe);
  for (let index = 0; index < sectors; index += 1) word(520 + index * 4, index === sectors - 1 ? 0xfffffffe : index + 3);
  const entry = (at: number, title: string, type: number, start: number, length: number): void => {
    [...title].forEach((letter, index) => view.setUint16(at + index * 2, letter.charCodeAt(0), true));
    view.setUint16(at + 64, title.length * 2 + 2, true);
    view.setUint8(at + 66, type);
    for (const link of [68, 72]) word(at + link, 0xffffffff);
    word(at + 76, type === 5 ? 1 : 0xffffffff);
    word(at + 116, start);
    word(at + 120, length);
  };
  entry(1024, 'Root Entry', 5, 0xfffffffe, 0);
  entry(1152, name, 2, 2, size);
  bytes.set(content, 1536);
  return bytes;
}

function contentTypes(sheets: readonly RawSheet[]): string {
  const overrides = sheets.map((sheet, index) => `<Override PartName="/xl/${sheet.kind ?? 'worksheet'}s/sheet${index + 1}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${sheet.kind ?? 'worksheet'}+xml"/>`);
  return `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>${overrides.join('')}</Types>`;
}
