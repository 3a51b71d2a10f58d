import { unescapeXml } from './xmlTree';

/** The attributes of every tag of one local name in a small XML part, in order. */
export function tagsOf(xml: string, name: string): readonly ReadonlyMap<string, string>[] {
  const tags = xml.matchAll(new RegExp(`<(?:\\w+:)?${name}((?:\\s+[\\w:.-]+\\s*=\\s*(?:"[^"]*"|'[^']*'))*)\\s*/?>`, 'g'));
  return [...tags].map(([, attributes = '']) => {
    const pairs = attributes.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g);
    return new Map([...pairs].map(([, key = '', double, single]) => [key, unescapeXml(double ?? single ?? '')]));
  });
}

/** The id of the relation a tag such as a sheet's names, under whatever prefix the file has for relations. */
export function relationId(tag: ReadonlyMap<string, string>): string | undefined {
  return [...tag].find(([name]) => name.endsWith(':id'))?.[1];
}
