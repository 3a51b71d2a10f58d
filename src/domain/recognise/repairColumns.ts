import { STRUCTURE_MESSAGES as MESSAGES } from '../finding/structureMessages';
import type { Finding } from '../finding/finding';
import type { AmountColumn, Block } from './blocks';
import { structural } from './structure';
import { cellAt, nameOf } from './tableProblems';
import type { TableReading } from './tableReading';

/** The 合计 of an income table that lists 上年结转 beside the sources is the 收入总计. */
function totalColumns(block: Block): readonly AmountColumn[] {
  if (!block.amounts.some(({ at }) => at.flow === '年初结转')) return block.amounts;
  return block.amounts.map((column) => (Object.keys(column.at).length === 0 && /(?:合计|总计)$/u.test(column.label) ? { ...column, at: { flow: '收入总计' } } : column));
}

/** A 三公 column printed twice while another of its family is missing is the missing one. */
export function repairColumns(reading: TableReading, block: Block, findings: Finding[]): readonly AmountColumn[] {
  if (reading.meaning.kind === 'income') return totalColumns(block);
  if (reading.meaning.kind !== 'threePublic') return block.amounts;
  const seen = new Map<string, AmountColumn>();
  return block.amounts.map((column) => {
    const key = `${column.at.stage ?? ''}/${String(column.planned)}/${column.at.flow ?? ''}/${column.at.item ?? ''}`;
    const first = seen.get(key);
    seen.set(key, column);
    if (first === undefined || column.at.item === undefined) return column;
    const family = block.amounts.filter((other) => other.at.stage === column.at.stage && other.planned === column.planned).map((other) => other.at.item);
    const missing = (['接待', '车购置', '出国'] as const).find((item) => !family.includes(item));
    if (missing === undefined) return column;
    const meant = { 接待: '公务接待费', 车购置: '公务用车购置费', 出国: '因公出国（境）费' }[missing];
    const printed = column.label.split(' / ').pop() ?? '';
    findings.push(structural('D-511', '提示', MESSAGES.repeatedColumn(nameOf(reading.info), printed, meant), [cellAt(reading, reading.rows.headerTop, column.column, '', printed)], '科目'));
    return { ...column, at: { ...column.at, item: missing } };
  });
}
