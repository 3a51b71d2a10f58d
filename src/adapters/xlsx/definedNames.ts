import { columnName, type PageSetup } from '#domain/sheet';
import { quotedSheetName } from './sheetName';
import { type XmlElement, childInOrder, childOf, childrenOf, escapeText, makeElement } from './xmlTree';

/** Order of the parts of a workbook, as far as edits make them. */
export const WORKBOOK_ORDER = ['fileVersion', 'fileSharing', 'workbookPr', 'workbookProtection', 'bookViews', 'sheets', 'functionGroups', 'externalReferences', 'definedNames', 'calcPr', 'oleSize', 'customWorkbookViews', 'pivotCaches', 'extLst'];

/** Sets 打印区域 and 打印标题 of a sheet, which Excel keeps as names of the workbook. */
export function setPrintNames(workbook: XmlElement, sheet: { readonly name: string; readonly index: number }, { titleRows, printArea }: PageSetup): void {
  const quoted = quotedSheetName(sheet.name);
  if (printArea !== undefined) {
    const corner = (row: number, column: number): string => `$${columnName(column)}$${row + 1}`;
    setName(workbook, '_xlnm.Print_Area', sheet.index, `${quoted}!${corner(printArea.top, printArea.left)}:${corner(printArea.bottom, printArea.right)}`);
  }
  if (titleRows !== undefined) setName(workbook, '_xlnm.Print_Titles', sheet.index, `${quoted}!$${titleRows.from + 1}:$${titleRows.to + 1}`);
}

/** Moves what counts sheets by their place, when a sheet is put in before them. */
export function makeRoomForSheet(workbook: XmlElement, at: number): void {
  const views = childOf(workbook, 'bookViews');
  const names = childOf(workbook, 'definedNames');
  for (const view of views === undefined ? [] : childrenOf(views, 'workbookView')) for (const attribute of ['activeTab', 'firstSheet']) moveOn(view, attribute, at);
  for (const name of names === undefined ? [] : childrenOf(names, 'definedName')) moveOn(name, 'localSheetId', at);
}

function setName(workbook: XmlElement, name: string, sheet: number, reference: string): void {
  const names = childInOrder(workbook, 'definedNames', WORKBOOK_ORDER);
  const found = childrenOf(names, 'definedName').find((one) => one.attributes.get('name') === name && one.attributes.get('localSheetId') === String(sheet));
  const made = found ?? makeElement(names, 'definedName', { name, localSheetId: sheet });
  made.children.splice(0, made.children.length, escapeText(reference));
  if (found === undefined) names.children.push(made);
}

function moveOn(element: XmlElement, attribute: string, at: number): void {
  const place = element.attributes.get(attribute);
  if (place !== undefined && Number(place) >= at) element.attributes.set(attribute, String(Number(place) + 1));
}
