import type { WorkbookSnapshot } from '../sheet';
import type { ChecklistItem, ItemEvidence } from './item';
import { SUBMISSION_MESSAGES as say } from './messages';
import type { PackageFacts } from './packageFacts';

/** Names that programs write where a person's name belongs. */
const PROGRAMS = /^(?:openpyxl|apache poi|sheetjs.*|xlsxwriter|libreoffice.*|microsoft (?:office user|excel)|微软用户|wps.*|administrator|admin|user|pc|公开助手|gongkai)$/iu;
const SHOWN = 5;

/** 文件内情: comments, names to elsewhere, document properties and whatever else the file carries. */
export function packageItems(workbook: WorkbookSnapshot, file: PackageFacts | undefined): readonly ChecklistItem[] {
  if (file === undefined) return (['comments', 'names', 'properties', 'extras'] as const).map((id) => packageItem(id, '未检查', say.fileNeeded));
  const { comments, extras } = file;
  const names = file.names.filter(({ refersTo }) => leadsAway(refersTo, workbook));
  const properties = file.properties.filter(({ value }) => value.trim() !== '' && !PROGRAMS.test(value.trim()));
  return [
    settle('comments', comments.length, say.comments(comments.length), comments.map(({ sheet, address }) => ({ kind: 'cell', sheet, address }))),
    settle('names', names.length, say.names(list(names.map(({ name }) => name)))),
    settle('properties', properties.length, say.properties(list(properties.map(({ name, value }) => `${name}“${value}”`)))),
    settle('extras', extras.length, say.extras(list(extras))),
  ];
}

const TITLES = { comments: '批注', names: '名称', properties: '文档属性', extras: '宏、连接与嵌入对象' } as const;

function settle(id: keyof typeof TITLES, count: number, wrong: string, evidence: readonly ItemEvidence[] = []): ChecklistItem {
  return count === 0 ? packageItem(id, '齐全', say.clean) : { ...packageItem(id, '待办', wrong + say.removedOnPublish, evidence), count };
}

function packageItem(id: keyof typeof TITLES, state: ChecklistItem['state'], reason: string, evidence: readonly ItemEvidence[] = []): ChecklistItem {
  return { id, group: '工作簿', name: TITLES[id], basis: '文件', state, reason, evidence: evidence.slice(0, 20) };
}

/** A name that points into another file, to a lost place, or to a sheet that is not in the workbook. */
function leadsAway(refersTo: string, { sheets }: WorkbookSnapshot): boolean {
  if (/#REF!|\[[^\]]+\]/u.test(refersTo)) return true;
  const sheet = /^=?(?:'((?:[^']|'')+)'|([^'!()+*/,\s]+))!/u.exec(refersTo);
  const name = sheet?.[1]?.replaceAll("''", "'") ?? sheet?.[2];
  return name !== undefined && !sheets.some((one) => one.name.toLowerCase() === name.toLowerCase());
}

function list(parts: readonly string[]): string {
  const shown = parts.slice(0, SHOWN).join('、');
  return parts.length > SHOWN ? `${shown}等${parts.length}项` : shown;
}
