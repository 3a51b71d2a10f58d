import { columnName } from '#domain/sheet';
import { parseRange } from './a1Range';
import type { KeptLines } from '#domain/submission/keptLines';
import { childOf, childrenOf, escapeText, textOf, unescapeXml, type XmlElement } from './xmlTree';

/** 打印区域 and 打印标题 of one sheet, moved to where its lines now stand; no other name is published. */
export function publishedNames(workbook: XmlElement, place: number, index: number, lines: { readonly rows: KeptLines; readonly columns: KeptLines }): readonly XmlElement[] {
  const names = childOf(workbook, 'definedNames');
  return (names === undefined ? [] : childrenOf(names, 'definedName')).flatMap((name) => {
    const kind = name.attributes.get('name') ?? '';
    if (name.attributes.get('localSheetId') !== String(place) || !/^_xlnm\.Print_(?:Area|Titles)$/u.test(kind)) return [];
    const text = unescapeXml(textOf(name.children));
    const sheet = /^(?:'(?:[^']|'')+'|[^'!,]+)!/u.exec(text)?.[0] ?? '';
    const parts = text.split(',').map((part) => part.slice(part.lastIndexOf('!') + 1).replaceAll('$', ''));
    const moved = parts.map((part) => movedPart(part, lines));
    if (sheet === '' || moved.some((part) => part === undefined)) return [];
    const reference = moved.map((part) => `${sheet}${part ?? ''}`).join(',');
    return [{ name: 'definedName', attributes: new Map([['name', kind], ['localSheetId', String(index)]]), children: [escapeText(reference)] }];
  });
}

function movedPart(part: string, { rows, columns }: { readonly rows: KeptLines; readonly columns: KeptLines }): string | undefined {
  const rowsOnly = /^(\d+):(\d+)$/u.exec(part);
  if (rowsOnly !== null) {
    const kept = rows.stretch(Number(rowsOnly[1]) - 1, Number(rowsOnly[2]) - 1);
    return kept === undefined ? undefined : `$${kept.first + 1}:$${kept.last + 1}`;
  }
  const columnsOnly = /^([A-Z]+):([A-Z]+)$/u.exec(part);
  const range = parseRange(columnsOnly === null ? part : `${columnsOnly[1] ?? ''}1:${columnsOnly[2] ?? ''}1`);
  if (range === null) return undefined;
  const across = columns.stretch(range.left, range.right);
  const down = rows.stretch(range.top, range.bottom);
  if (across === undefined || down === undefined) return undefined;
  if (columnsOnly !== null) return `$${columnName(across.first)}:$${columnName(across.last)}`;
  return `$${columnName(across.first)}$${down.first + 1}:$${columnName(across.last)}$${down.last + 1}`;
}
