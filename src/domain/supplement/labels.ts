import { keyOf, type Coordinate } from '../cube/coordinate';
import { SUPPLEMENT_BLOCKS } from './layout';

/** Blocks whose figures no table names better than 补充资料 does, and what their short labels need in front. */
const NAMING_BLOCKS: Readonly<Record<string, string>> = { 三公数量: '', 政府采购: '政府采购', 政府采购预算: '政府采购预算', 国有资产: '', 购置预算: '预算安排购置', 绩效: '' };

const LABELS: ReadonlyMap<string, string> = new Map(
  SUPPLEMENT_BLOCKS.flatMap((block) => {
    const lead = NAMING_BLOCKS[block.key];
    if (lead === undefined) return [];
    return block.rows.flatMap(({ label, of }) => (typeof of === 'string' ? [] : [[keyOf(of), label.startsWith('政府采购') || label.length > 8 ? label : `${lead}${label}`] as const]));
  }),
);

/** What 补充资料 calls a figure; undefined for those the tables name. */
export function supplementLabel(at: Coordinate): string | undefined {
  return LABELS.get(keyOf(at)) ?? projectLabel(at);
}

function projectLabel(at: Coordinate): string | undefined {
  const name = /^项目\.(.+)$/u.exec(at.item ?? '')?.[1];
  return name === undefined ? undefined : `${name}${at.stage === '全年预算' ? '全年预算数' : '全年执行数'}`;
}
