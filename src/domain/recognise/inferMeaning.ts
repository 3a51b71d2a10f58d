import { normaliseLabel } from '../chart/normaliseLabel';
import type { Block } from './blocks';
import { titleMeaning, type TitleMeaning } from './caption';
import { textAt, type Region } from './grid';
import type { GridRows } from './header';

/** 表类 of a grid without a title: by the sheet's name, else by what its columns and codes are about. */
export function inferMeaning(region: Region, rows: GridRows, blocks: readonly Block[]): TitleMeaning {
  const named = titleMeaning(region.sheet.name);
  if (named.kind !== 'other' && /表|决算|预算|收支|三公/u.test(region.sheet.name)) return named;
  const columns = blocks.flatMap((block) => block.amounts.map(({ at }) => at));
  const heads = blocks.flatMap((block) => block.heads.map((head) => normaliseLabel(head)));
  if (columns.some(({ item }) => item === '车运行' || item === '接待')) return { kind: 'threePublic', fixed: { flow: '三公' } };
  const labels = labelsOf(region, rows, blocks);
  if (labels.some((label) => /公务接待费/u.test(label)) && labels.some((label) => /公务用车/u.test(label)) && !labels.some((label) => /^30\d/u.test(label))) return { kind: 'threePublic', fixed: { flow: '三公' } };
  if (labels.some((label) => /车辆/u.test(label)) && labels.some((label) => /设备/u.test(label))) return labels.some((label) => /采购/u.test(label)) ? { kind: 'statistics', fixed: {} } : { kind: 'assets', fixed: { flow: '资产' } };
  if (heads.some((head) => /收入$/u.test(head)) && heads.some((head) => /支出$/u.test(head))) {
    return { kind: columns.some(({ source }) => source === '一般公共' || source === '政府性基金') ? 'fiscalBalance' : 'balance', fixed: {} };
  }
  if (labels.some((label) => /^30[1-9]/u.test(label))) return { kind: 'economic', fixed: { flow: '支出', source: '一般公共', ...(columns.some(({ nature }) => nature === '基本') ? {} : { nature: '基本' as const }) } };
  if (columns.some(({ source }) => source === '上级补助' || source === '事业')) return { kind: 'income', fixed: { flow: '收入' } };
  if (columns.some(({ nature }) => nature === '上缴上级' || nature === '对附属单位补助')) return { kind: 'expenditure', fixed: { flow: '支出' } };
  if (columns.some(({ flow }) => flow === '年初结转') && columns.some(({ nature }) => nature === '基本')) return { kind: 'fund', fixed: { source: '政府性基金' } };
  if (columns.some(({ nature }) => nature === '基本')) {
    if (blocks.some((block) => block.amounts.some(({ label }) => /支出预算/u.test(label)))) return { kind: 'expenditure', fixed: { flow: '支出' } };
    const empty = !labels.some((label) => /^2\d\d/u.test(label));
    return empty ? { kind: 'capital', fixed: { flow: '支出', source: '国有资本' } } : { kind: 'expenditure', fixed: { flow: '支出', source: '一般公共' } };
  }
  return { kind: 'other', fixed: {} };
}

function labelsOf(region: Region, rows: GridRows, blocks: readonly Block[]): readonly string[] {
  const labels: string[] = [];
  for (let row = rows.bodyTop; row <= rows.bodyBottom; row += 1) {
    for (const block of blocks) for (const column of block.labels) labels.push(normaliseLabel(textAt(region.sheet, row, column)));
  }
  return labels.filter((label) => label !== '');
}
