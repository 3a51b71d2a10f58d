import { zipSync } from 'fflate';
import { err, ok, type Result } from '#domain/result';
import type { HostRefusal } from '#app/ports';
import { BLANK_PARTS } from './blankWorkbook';
import type { Container } from './container';
import { MAX_REWRITE_BYTES } from './limits';
import { relationsPart } from './partName';
import { unpackPart } from './unpack';
import { hasDocumentType, inUtf8 } from './xmlPart';
import { type XmlElement, type XmlTree, childInOrder, childrenOf, escapeAttribute, makeElement, parseXml, unescapeXml, writeXml } from './xmlTree';

/** Time of every entry of a file we write, the earliest a ZIP can tell, so that the same parts give the same bytes. */
export const EARLIEST = new Date(1980, 0, 1);

/** The parts of a workbook that is edited: those that are touched as trees, all others as the bytes they were. */
export class PackageParts {
  readonly #bytes: Map<string, Uint8Array>;
  readonly #trees = new Map<string, XmlTree>();

  private constructor(bytes: Map<string, Uint8Array>) {
    this.#bytes = bytes;
  }

  /** The parts of a workbook without any sheet. */
  static blank(): PackageParts {
    return new PackageParts(new Map(Object.entries(BLANK_PARTS).map(([name, xml]) => [name, new TextEncoder().encode(xml)])));
  }

  /** All parts of a container, unpacked. */
  static unpack(container: Container): Result<PackageParts, HostRefusal> {
    const bytes = new Map<string, Uint8Array>();
    let room = MAX_REWRITE_BYTES;
    for (const part of container.parts.values()) {
      const read = unpackPart(container, part, room);
      if (!read.ok) return read;
      room -= read.value.length;
      if (/\.(?:xml|rels)$/i.test(part.name) && hasDocumentType(read.value)) {
        return err({ code: 'unreadable', detail: `${part.name}: a document type declaration is never read` });
      }
      bytes.set(part.name, read.value);
    }
    return ok(new PackageParts(bytes));
  }

  has(name: string): boolean {
    return this.#bytes.has(name);
  }

  /** A part as the bytes it was; throws when it is missing. */
  bytes(name: string): Uint8Array {
    const bytes = this.#bytes.get(name);
    if (bytes === undefined) throw new Error(`${name} is missing`);
    return bytes;
  }

  /** A part as a tree that may be changed; throws when the part is missing or broken. */
  tree(name: string): XmlElement {
    const known = this.#trees.get(name);
    if (known !== undefined) return known.root;
    const bytes = this.#bytes.get(name);
    if (bytes === undefined) throw new Error(`${name} is missing`);
    const tree = parseXml(new TextDecoder().decode(inUtf8(bytes)));
    this.#trees.set(name, tree);
    return tree.root;
  }

  /** Adds a part and tells its content type. */
  add(name: string, xml: string, contentType: string): void {
    this.#bytes.set(name, new TextEncoder().encode(xml));
    const types = this.tree('[Content_Types].xml');
    types.children.push(makeElement(types, 'Override', { PartName: escapeAttribute(`/${name}`), ContentType: contentType }));
  }

  /** Takes a part away, with its content type. */
  remove(name: string): void {
    if (!this.#bytes.delete(name)) return;
    this.#trees.delete(name);
    const types = this.tree('[Content_Types].xml');
    const override = childrenOf(types, 'Override').find((one) => unescapeXml(one.attributes.get('PartName') ?? '') === `/${name}`);
    if (override !== undefined) types.children.splice(types.children.indexOf(override), 1);
  }

  /** Relations of a part, which are made where there are none. */
  relationsOf(name: string): XmlElement {
    const path = relationsPart(name);
    if (!this.has(path)) {
      this.#bytes.set(path, new TextEncoder().encode('<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>'));
    }
    return this.tree(path);
  }

  /** A name that no part has yet. */
  freeName(stem: string, extension: string): string {
    for (let number = 1; ; number += 1) {
      const name = `${stem}${number}${extension}`;
      if (!this.has(name)) return name;
    }
  }

  /** The workbook file; the same parts give the same bytes. */
  pack(): Uint8Array {
    for (const [name, tree] of this.#trees) this.#bytes.set(name, new TextEncoder().encode(writeXml(tree)));
    const first = ['[Content_Types].xml', '_rels/.rels'];
    const names = [...first.filter((name) => this.has(name)), ...[...this.#bytes.keys()].filter((name) => !first.includes(name))];
    return zipSync(Object.fromEntries(names.map((name) => [name, this.#bytes.get(name) ?? new Uint8Array()])), { level: 6, mtime: EARLIEST });
  }
}

/** Adds a relation and gives its id. */
export function addRelation(relations: XmlElement, type: string, target: string): string {
  const taken = new Set(childrenOf(relations, 'Relationship').map((one) => one.attributes.get('Id')));
  let number = taken.size + 1;
  while (taken.has(`rId${number}`)) number += 1;
  relations.children.push(makeElement(relations, 'Relationship', { Id: `rId${number}`, Type: type, Target: target }));
  return `rId${number}`;
}

/** A list of a part such as fonts, whose count is kept. */
export function listOf(parent: XmlElement, local: string, order: readonly string[]): { readonly items: readonly XmlElement[]; add(item: XmlElement): number } {
  const list = childInOrder(parent, local, order);
  const items = list.children.filter((child): child is XmlElement => typeof child !== 'string');
  return {
    items,
    add: (item) => {
      list.children.push(item);
      items.push(item);
      list.attributes.set('count', String(items.length));
      return items.length - 1;
    },
  };
}
