import { unescapeXml } from './xmlTree';

/** The attributes of every tag of one local name in a small XML part, in order. */
export function tagsOf(xml: string, name: string): readonly ReadonlyMap<string, string>[] {
  const tags = xml.matchAll(new RegExp(`<(?:\\w+:)?${name}((?:\\s+[\\w:.-]+\\s*=\\s*(?:"[^"]*"|'[^']*'))*)\\s*/?>`, 'g'));
  return [...tags].map(([, attributes = '']) => {
    const pairs = attributes.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g);
    return new Map([...pairs].map(([, key = '', double, single]) => [key, unescapeXml(double ?? single ?? '')]));
  });
}
