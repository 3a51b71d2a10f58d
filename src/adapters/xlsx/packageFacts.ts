import { err, ok, type Result } from '#domain/result';
import type { CellComment, PackageFacts } from '#domain/submission/packageFacts';
import type { HostRefusal } from '#app/ports';
import type { Container } from './container';
import { faultDetail } from './faultDetail';
import { fileKind } from './fileKind';
import { MAX_PART_BYTES } from './limits';
import { relationsPart, targetPart } from './partName';
import { unpackPart } from './unpack';
import { xmlPart } from './xmlPart';
import { relationId, tagsOf } from './xmlTags';
import { unescapeXml } from './xmlTree';

const WORKBOOK = 'xl/workbook.xml';
const PROPERTIES: readonly (readonly [part: string, tag: string, name: string])[] = [
  ['docProps/core.xml', 'creator', '作者'],
  ['docProps/core.xml', 'lastModifiedBy', '最后修改者'],
  ['docProps/core.xml', 'description', '备注'],
  ['docProps/core.xml', 'keywords', '标记'],
  ['docProps/app.xml', 'Company', '单位'],
  ['docProps/app.xml', 'Manager', '经理'],
];
const EXTRAS: readonly (readonly [pattern: RegExp, name: string])[] = [
  [/vbaProject\.bin$/iu, '宏'],
  [/(?:^|\/)connections\.xml$/iu, '数据连接'],
  [/(?:^|\/)embeddings\//iu, '嵌入对象'],
  [/(?:^|\/)pivotCache\//iu, '数据透视表缓存'],
  [/(?:^|\/)customXml\/item\d+\.xml$/iu, '自定义 XML'],
  [/(?:^|\/)media\//iu, '图片'],
];
const PRINT_NAMES = /^_xlnm\.(?:Print_Area|Print_Titles|_FilterDatabase)$/iu;

/** Reads 文件内情 of a workbook file: comments, links, names, properties. An .xls file tells none of them. */
export function readPackageFacts(bytes: Uint8Array): Result<PackageFacts, HostRefusal> {
  try {
    const kind = fileKind(bytes);
    if (!kind.ok) return kind;
    if (kind.value.kind === 'xls') return err({ code: 'unsupported', detail: 'an .xls file keeps its properties elsewhere' });
    return ok(factsOf(new PartTexts(kind.value.container)));
  } catch (reason) {
    return err({ code: 'unreadable', detail: faultDetail(reason) });
  }
}

function factsOf(parts: PartTexts): PackageFacts {
  const links = parts.names.filter((name) => /externalLinks\/_rels\/[^/]+\.rels$/iu.test(name));
  return {
    comments: commentsOf(parts),
    externalLinks: links.flatMap((name) => tagsOf(parts.text(name), 'Relationship').map((one) => one.get('Target') ?? '')),
    names: namesOf(parts.text(WORKBOOK)),
    properties: PROPERTIES.flatMap(([part, tag, name]) => contentsOf(parts.text(part), tag).map((value) => ({ name, value }))).filter(({ value }) => value.trim() !== ''),
    extras: EXTRAS.filter(([pattern]) => parts.names.some((name) => pattern.test(name))).map(([, name]) => name),
  };
}

function commentsOf(parts: PartTexts): readonly CellComment[] {
  const relations = tagsOf(parts.text(relationsPart(WORKBOOK)), 'Relationship');
  return tagsOf(parts.text(WORKBOOK), 'sheet').flatMap((sheet) => {
    const part = targetPart(WORKBOOK, relations.find((one) => one.get('Id') === relationId(sheet))?.get('Target') ?? '');
    const own = tagsOf(parts.text(relationsPart(part)), 'Relationship');
    return own
      .filter((one) => /\/(?:comments|threadedComment)$/u.test(one.get('Type') ?? ''))
      .flatMap((one) => commentsIn(parts.text(targetPart(part, one.get('Target') ?? '')), sheet.get('name') ?? ''))
      .filter((comment, index, all) => all.findIndex(({ address }) => address === comment.address) === index);
  });
}

function commentsIn(xml: string, sheet: string): readonly CellComment[] {
  const pieces = xml.split(/<(?:\w+:)?(?:comment|threadedComment)(?=\s)/u).slice(1);
  return pieces.flatMap((piece) => {
    const address = /^[^<>]*\bref="([A-Z]+\d+)"/u.exec(piece)?.[1];
    const [body = ''] = piece.split(/<\/(?:\w+:)?(?:comment|threadedComment)>/u, 1);
    const texts = [...body.matchAll(/<(?:\w+:)?(?:t|text)(?:\s[^<>]*)?>([^<]*)</gu)].map(([, text = '']) => text);
    return address === undefined ? [] : [{ sheet, address, text: unescapeXml(texts.join('')).trim() }];
  });
}

function namesOf(workbook: string): PackageFacts['names'] {
  return [...workbook.matchAll(/<(?:\w+:)?definedName\s([^<>]*)>([^<]*)</gu)]
    .map(([, attributes = '', refersTo = '']) => ({ name: unescapeXml(/\bname="([^"]*)"/u.exec(attributes)?.[1] ?? ''), refersTo: unescapeXml(refersTo) }))
    .filter(({ name, refersTo }) => !PRINT_NAMES.test(name) || /#REF!|\[/u.test(refersTo));
}

function contentsOf(xml: string, tag: string): readonly string[] {
  return [...xml.matchAll(new RegExp(`<(?:\\w+:)?${tag}(?:\\s[^<>]*)?>([^<]*)<`, 'gu'))].map(([, text = '']) => unescapeXml(text));
}

/** Parts of a container as text, each unpacked only when it is asked for; a missing, oversized or damaged part is empty. */
class PartTexts {
  constructor(private readonly container: Container) {}

  get names(): readonly string[] {
    return [...this.container.parts.keys()];
  }

  text(name: string): string {
    const part = this.container.parts.get(name);
    const read = part === undefined ? undefined : unpackPart(this.container, part, MAX_PART_BYTES);
    const safe = read?.ok === true ? xmlPart(name, read.value) : undefined;
    return safe?.ok === true ? new TextDecoder().decode(safe.value) : '';
  }
}
