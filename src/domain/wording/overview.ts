import { say, type Sentence } from './sentence';
import type { Block, SectionWording } from './wording';

/** 部门职责 and 机构设置, which only the user can write: one paragraph a line of 补充资料. */
export const DUTIES: readonly Block[] = [{ text: { key: '主要职责' }, question: say`主要职责` }];
export const BODIES: readonly Block[] = [{ text: { key: '机构设置' }, question: say`机构设置` }];

/** 概况: the part before the tables, under the titles of an edition. */
export function overview(part: Sentence, duties: string, bodies: string): readonly SectionWording[] {
  return [
    { key: '概况', level: 0, title: part, body: [] },
    { key: '主要职责', level: 1, title: [duties], body: DUTIES },
    { key: '机构设置', level: 1, title: [bodies], body: BODIES },
  ];
}
