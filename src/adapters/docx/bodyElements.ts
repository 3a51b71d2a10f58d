import type { IXmlableObject } from 'docx';

/** Words of a paragraph; field codes and field results are no text here, a 目录 entry is as long as its title. */
export function textOf(parts: readonly unknown[]): string {
  return parts.flatMap((part) => (isElement(part) ? Object.entries(part).map(([name, value]) => wordsIn(name, value)) : [])).join('');
}

function wordsIn(name: string, value: unknown): string {
  if (!Array.isArray(value) || name.startsWith('w:instr')) return '';
  return name === 'w:t' ? value.filter((text) => typeof text === 'string').join('') : textOf(value);
}

/** What an element holds, without its attributes and words. */
export function childrenOf(element: IXmlableObject, name: string): readonly IXmlableObject[] {
  const children: unknown = element[name];
  return Array.isArray(children) ? children.filter(isElement) : [];
}

/** w:val of a property. */
export function valueOf(properties: readonly IXmlableObject[], name: string): string | undefined {
  return attributeOf(properties.find((property) => name in property)?.[name], 'w:val');
}

/** An attribute of an element as the writer holds it. */
export function attributeOf(element: unknown, name: string): string | undefined {
  const owner: unknown = Array.isArray(element) ? element.filter(isElement).find((child) => '_attr' in child) : element;
  const value = memberOf(memberOf(owner, '_attr'), name);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[name] : undefined;
}

function isElement(value: unknown): value is IXmlableObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
