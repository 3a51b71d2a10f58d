import { zipSync } from 'fflate';
import { INPUT_FILL } from '#domain/layout/look';
import { err, ok, type Result } from '#domain/result';
import type { Publication } from '#domain/submission/publication';
import type { HostRefusal } from '#app/ports';
import { faultDetail } from './faultDetail';
import { fileKind } from './fileKind';
import { keptLines } from '#domain/submission/keptLines';
import { EARLIEST, PackageParts } from './packageParts';
import { publishedNames } from './publishedNames';
import { publishedSheet } from './publishedSheet';
import { childOf, childrenOf, elementText, escapeAttribute, unescapeXml, type XmlElement } from './xmlTree';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const INPUT_PATTERN = new RegExp(`<(\\w+:)?patternFill patternType="solid">\\s*<(?:\\w+:)?fgColor rgb="(?:FF)?${INPUT_FILL.slice(1)}"\\s*/>[\\s\\S]*?</(?:\\w+:)?patternFill>`, 'giu');

/**
 * Writes 公开版 as a new file: the sheets named, with their look and print set-up and the values given, and nothing else
 * of the working file – no formula, comment, link, property, picture or hidden line.
 */
export async function publishWorkbook(working: Uint8Array, publication: Publication): Promise<Result<Uint8Array, HostRefusal>> {
  try {
    const kind = fileKind(working);
    if (!kind.ok) return kind;
    if (kind.value.kind === 'xls') return err({ code: 'unsupported', detail: 'an .xls file is read, never written' });
    const parts = PackageParts.unpack(kind.value.container);
    return parts.ok ? await Promise.resolve(ok(pack(parts.value, publication))) : parts;
  } catch (reason) {
    return err({ code: 'unreadable', detail: faultDetail(reason) });
  }
}

function pack(parts: PackageParts, publication: Publication): Uint8Array {
  const source = new SourceWorkbook(parts);
  const files: Record<string, string> = {};
  const names: XmlElement[] = [];
  publication.sheets.forEach((sheet, index) => {
    const { root, place } = source.sheet(sheet.name);
    const lines = { rows: keptLines(sheet.droppedRows), columns: keptLines(sheet.droppedColumns) };
    files[`xl/worksheets/sheet${index + 1}.xml`] = HEAD + elementText(publishedSheet(root, sheet, lines, index === 0));
    names.push(...publishedNames(source.workbook, place, index, lines));
  });
  const sheets = publication.sheets.map(({ name }, index) => `<sheet name="${escapeAttribute(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`);
  const definedNames = names.length === 0 ? '' : `<definedNames>${names.map(elementText).join('')}</definedNames>`;
  const shared = { 'xl/styles.xml': source.styles, ...(source.theme === undefined ? {} : { 'xl/theme/theme1.xml': source.theme }) };
  const relations = [...publication.sheets.map((_, index) => relation(index + 1, 'worksheet', `worksheets/sheet${index + 1}.xml`)), relation(publication.sheets.length + 1, 'styles', 'styles.xml'), ...(source.theme === undefined ? [] : [relation(publication.sheets.length + 2, 'theme', 'theme/theme1.xml')])];
  const text: Record<string, string> = {
    '[Content_Types].xml': contentTypes(publication.sheets.length, source.theme !== undefined),
    '_rels/.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${relation(1, 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><workbookPr/><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="24000" windowHeight="12000"/></bookViews><sheets>${sheets.join('')}</sheets>${definedNames}</workbook>`,
    'xl/_rels/workbook.xml.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${relations.join('')}</Relationships>`,
    ...files,
  };
  const encoded = Object.fromEntries(Object.entries(text).map(([name, xml]) => [name, new TextEncoder().encode(xml)]));
  return zipSync({ ...encoded, ...shared }, { level: 6, mtime: EARLIEST });
}

/** The parts of the working file that 公开版 takes its look from. */
class SourceWorkbook {
  readonly workbook: XmlElement;
  readonly #path: string;

  constructor(private readonly parts: PackageParts) {
    const main = childrenOf(parts.tree('_rels/.rels'), 'Relationship').find((one) => one.attributes.get('Type')?.endsWith('/officeDocument') === true);
    this.#path = (main?.attributes.get('Target') ?? 'xl/workbook.xml').replace(/^\//u, '');
    this.workbook = parts.tree(this.#path);
  }

  sheet(name: string): { readonly root: XmlElement; readonly place: number } {
    const sheets = childOf(this.workbook, 'sheets');
    const entries = sheets === undefined ? [] : childrenOf(sheets, 'sheet');
    const place = entries.findIndex((entry) => unescapeXml(entry.attributes.get('name') ?? '') === name);
    const id = [...(entries[place]?.attributes ?? [])].find(([attribute]) => /(?:^|:)id$/u.test(attribute))?.[1];
    return { root: this.parts.tree(this.#target((one) => one.attributes.get('Id') === id) ?? ''), place };
  }

  /** The styles part, without the fill that marks cells to be filled in. */
  get styles(): Uint8Array {
    const path = this.#target((one) => one.attributes.get('Type')?.endsWith('/styles') === true);
    const bytes = path === undefined ? PackageParts.blank().bytes('xl/styles.xml') : this.parts.bytes(path);
    return new TextEncoder().encode(new TextDecoder().decode(bytes).replace(INPUT_PATTERN, '<$1patternFill patternType="none"/>'));
  }

  get theme(): Uint8Array | undefined {
    const path = this.#target((one) => one.attributes.get('Type')?.endsWith('/theme') === true);
    return path === undefined || !this.parts.has(path) ? undefined : this.parts.bytes(path);
  }

  #target(wanted: (relation: XmlElement) => boolean): string | undefined {
    const found = childrenOf(this.parts.relationsOf(this.#path), 'Relationship').find(wanted);
    if (found === undefined) return undefined;
    const target = unescapeXml(found.attributes.get('Target') ?? '');
    return target.startsWith('/') ? target.slice(1) : this.#path.slice(0, this.#path.lastIndexOf('/') + 1) + target.replace(/^\.\//u, '');
  }
}

function relation(number: number, kind: string, target: string): string {
  return `<Relationship Id="rId${number}" Type="${RELATIONS}/${kind}" Target="${target}"/>`;
}

function contentTypes(sheets: number, hasTheme: boolean): string {
  const override = (part: string, type: string): string => `<Override PartName="/${part}" ContentType="${type}"/>`;
  const each = Array.from({ length: sheets }, (_, index) => override(`xl/worksheets/sheet${index + 1}.xml`, `${SPREADSHEET}.worksheet+xml`));
  const theme = hasTheme ? override('xl/theme/theme1.xml', 'application/vnd.openxmlformats-officedocument.theme+xml') : '';
  return `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('xl/workbook.xml', `${SPREADSHEET}.sheet.main+xml`)}${override('xl/styles.xml', `${SPREADSHEET}.styles+xml`)}${theme}${each.join('')}</Types>`;
}
