import { normaliseLabel } from '../chart/normaliseLabel';
import { fundOfAccount } from '../layout/fundOfAccount';
import type { PartialCoordinate } from '../cube/coordinate';
import type { Block } from './blocks';
import { titleMeaning, type TitleMeaning } from './caption';
import { textAt, type Region } from './grid';
import type { GridRows } from './header';
import { rowLabel } from './rows';

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
  const funds = new Set(columns.flatMap(({ source }) => (source === '一般公共' || source === '政府性基金' || source === '国有资本' ? [source] : [])));
  if (labels.some((label) => /^30[1-9]/u.test(label))) return { kind: 'economic', fixed: { flow: '支出', source: funds.size > 1 ? '财政拨款' : '一般公共', ...(isSplit(columns) ? {} : { nature: '基本' as const }) } };
  if (columns.some(({ source }) => source === '上级补助' || source === '事业')) return { kind: 'income', fixed: { flow: '收入' } };
  if (columns.some(({ nature }) => nature === '上缴上级' || nature === '对附属单位补助')) return { kind: 'expenditure', fixed: { flow: '支出' } };
  const source = sourceOf(region, rows, blocks);
  if (columns.some(({ flow }) => flow === '年初结转') && columns.some(({ nature }) => nature === '基本')) {
    return source === '一般公共' || source === '财政拨款' ? { kind: 'expenditure', fixed: { flow: '支出', source } } : { kind: 'fund', fixed: { source: source ?? '政府性基金' } };
  }
  if (columns.some(({ nature }) => nature === '基本')) {
    if (blocks.some((block) => block.amounts.some(({ label }) => /支出预算/u.test(label)))) return { kind: 'expenditure', fixed: { flow: '支出' } };
    if (source === undefined || source === '国有资本') return { kind: 'capital', fixed: { flow: '支出', source: '国有资本' } };
    return { kind: source === '政府性基金' ? 'fund' : 'expenditure', fixed: { flow: '支出', source } };
  }
  return { kind: 'other', fixed: {} };
}

/** 基本支出 in a column beside all spending, as a 支出决算明细表 has it: the table is not of 基本支出 alone. */
function isSplit(columns: readonly PartialCoordinate[]): boolean {
  const basic = columns.filter(({ nature }) => nature === '基本');
  return columns.some(({ nature, economic }) => nature === '项目' || (nature === undefined && basic.some((other) => other.economic === economic)));
}

/** The budget whose 科目 a grid lists: 基金 and 国有资本 have codes of their own; 财政拨款 when they are mixed, undefined without codes. */
function sourceOf(region: Region, rows: GridRows, blocks: readonly Block[]): '财政拨款' | '一般公共' | '政府性基金' | '国有资本' | undefined {
  const funds = new Set<'一般公共' | '政府性基金' | '国有资本'>();
  for (let row = rows.bodyTop; row <= rows.bodyBottom; row += 1) {
    for (const block of blocks) {
      const { code } = rowLabel(region, row, block);
      if (code !== undefined && /^2/u.test(code) && (code.length > 3 || code === '223')) funds.add(fundOfAccount(code));
    }
  }
  const [only] = funds;
  return funds.size > 1 ? '财政拨款' : only;
}

function labelsOf(region: Region, rows: GridRows, blocks: readonly Block[]): readonly string[] {
  const labels: string[] = [];
  for (let row = rows.bodyTop; row <= rows.bodyBottom; row += 1) {
    for (const block of blocks) for (const column of block.labels) labels.push(normaliseLabel(textAt(region.sheet, row, column)));
  }
  return labels.filter((label) => label !== '');
}
