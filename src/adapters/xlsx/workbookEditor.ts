import { BLANK_SHEET, BLANK_STYLES, SHEET_TYPE, STYLES_TYPE, relationType } from './blankWorkbook';
import { addChartParts } from './chartParts';
import { setPrintNames, makeRoomForSheet, WORKBOOK_ORDER } from './definedNames';
import { addRelation, type PackageParts } from './packageParts';
import { targetPart } from './partName';
import { SheetEditor } from './sheetEditor';
import { StyleTable } from './styleTable';
import type { PageSetup, SheetChart } from '#domain/sheet';
import { type XmlElement, childInOrder, childOf, childrenOf, escapeAttribute, makeElement, unescapeXml } from './xmlTree';

/** 工作簿 that is edited in place: its sheets by name, and what the workbook says about all of them. */
export class WorkbookEditor {
  readonly #parts: PackageParts;
  readonly #path: string;
  readonly #styles: StyleTable;
  readonly #open = new Map<string, SheetEditor>();

  constructor(parts: PackageParts) {
    this.#parts = parts;
    const main = childrenOf(parts.tree('_rels/.rels'), 'Relationship').find((one) => isOfKind(one, 'officeDocument'));
    this.#path = (main?.attributes.get('Target') ?? 'xl/workbook.xml').replace(/^\//, '');
    this.#styles = new StyleTable(parts.tree(this.#stylesPath()));
  }

  /** The font that column widths are measured with. */
  get defaultFont(): { readonly name?: string; readonly size?: number } {
    return this.#styles.defaultFont();
  }

  /** Sheets may neither be added nor moved. */
  get isStructureLocked(): boolean {
    const lock = childOf(this.#workbook, 'workbookProtection')?.attributes.get('lockStructure');
    return lock === '1' || lock === 'true';
  }

  /** Names of all sheets, chart sheets too, in tab order. */
  get sheetNames(): readonly string[] {
    return this.#entries.map(nameOf);
  }

  /** A name that two sheets have, but for case; Excel would not open such a workbook. */
  get repeatedSheetName(): string | undefined {
    const names = this.sheetNames.map((name) => name.toLowerCase());
    return this.sheetNames.find((name, index) => names.indexOf(name.toLowerCase()) < index);
  }

  /** The sheet of a name, without regard to case; undefined when there is none that holds cells. */
  sheet(name: string): SheetEditor | undefined {
    const entry = this.#entries[this.#indexOf(name)];
    if (entry === undefined) return undefined;
    const path = this.#sheetPath(entry);
    if (path === undefined) return undefined;
    const editor = this.#open.get(path) ?? new SheetEditor(this.#parts.tree(path), this.#styles);
    this.#open.set(path, editor);
    return editor;
  }

  /** Puts a new sheet after the one at an index; -1 puts it first. */
  addSheet(name: string, after: number): void {
    const folder = this.#path.slice(0, this.#path.lastIndexOf('/') + 1);
    const path = this.#parts.freeName(`${folder}worksheets/sheet`, '.xml');
    this.#parts.add(path, BLANK_SHEET, SHEET_TYPE);
    const id = addRelation(this.#relations, relationType('worksheet'), path.slice(folder.length));
    const entries = this.#entries;
    const sheetId = Math.max(0, ...entries.map((entry) => Number(entry.attributes.get('sheetId')))) + 1;
    makeRoomForSheet(this.#workbook, after + 1);
    const entry = makeElement(this.#sheets, 'sheet', { name: escapeAttribute(name), sheetId, [this.#idAttribute]: id });
    const neighbour = entries[after];
    this.#sheets.children.splice(neighbour === undefined ? 0 : this.#sheets.children.indexOf(neighbour) + 1, 0, entry);
  }

  /** Puts a chart on a sheet that has no drawing but those put there this way. */
  addChart(name: string, chart: SheetChart): void {
    const entry = this.#entries[this.#indexOf(name)];
    const path = entry === undefined ? undefined : this.#sheetPath(entry);
    if (entry !== undefined && path !== undefined) addChartParts(this.#parts, { path, name: nameOf(entry), idAttribute: this.#idAttribute }, chart);
  }

  setPrintNames(name: string, setup: PageSetup): void {
    const index = this.#indexOf(name);
    const entry = this.#entries[index];
    if (entry !== undefined) setPrintNames(this.#workbook, { name: nameOf(entry), index }, setup);
  }

  /** The workbook file as it stands now. Excel is asked to calculate it afresh when it is opened. */
  pack(): Uint8Array {
    for (const sheet of this.#open.values()) sheet.finish();
    childInOrder(this.#workbook, 'calcPr', WORKBOOK_ORDER).attributes.set('fullCalcOnLoad', '1');
    this.#dropCalculationChain();
    return this.#parts.pack();
  }

  get #workbook(): XmlElement {
    return this.#parts.tree(this.#path);
  }

  get #sheets(): XmlElement {
    return childInOrder(this.#workbook, 'sheets', WORKBOOK_ORDER);
  }

  get #entries(): XmlElement[] {
    return childrenOf(this.#sheets, 'sheet');
  }

  get #relations(): XmlElement {
    return this.#parts.relationsOf(this.#path);
  }

  get #idAttribute(): string {
    const declared = [...this.#workbook.attributes].find(([name, value]) => name.startsWith('xmlns:') && /\/officeDocument\/(?:2006\/)?relationships$/.test(value));
    return `${declared?.[0].slice('xmlns:'.length) ?? 'r'}:id`;
  }

  #indexOf(name: string): number {
    return this.sheetNames.findIndex((one) => one.toLowerCase() === name.toLowerCase());
  }

  #sheetPath(entry: XmlElement): string | undefined {
    const id = entry.attributes.get(this.#idAttribute);
    const relation = childrenOf(this.#relations, 'Relationship').find((one) => one.attributes.get('Id') === id);
    return relation !== undefined && isOfKind(relation, 'worksheet') ? this.#resolve(relation) : undefined;
  }

  #stylesPath(): string {
    const relation = childrenOf(this.#relations, 'Relationship').find((one) => isOfKind(one, 'styles'));
    if (relation !== undefined) return this.#resolve(relation);
    const path = `${this.#path.slice(0, this.#path.lastIndexOf('/') + 1)}styles.xml`;
    this.#parts.add(path, BLANK_STYLES, STYLES_TYPE);
    addRelation(this.#relations, relationType('styles'), 'styles.xml');
    return path;
  }

  #dropCalculationChain(): void {
    const relation = childrenOf(this.#relations, 'Relationship').find((one) => isOfKind(one, 'calcChain'));
    if (relation === undefined) return;
    this.#parts.remove(this.#resolve(relation));
    this.#relations.children.splice(this.#relations.children.indexOf(relation), 1);
  }

  #resolve(relation: XmlElement): string {
    return targetPart(this.#path, unescapeXml(relation.attributes.get('Target') ?? ''));
  }
}

function isOfKind(relation: XmlElement, kind: string): boolean {
  return relation.attributes.get('Type')?.endsWith(`/${kind}`) === true;
}

function nameOf(entry: XmlElement): string {
  return unescapeXml(entry.attributes.get('name') ?? '');
}
