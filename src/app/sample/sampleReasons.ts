import type { Coordinate } from '#domain/cube/coordinate';
import { sampleTotal } from './bookings';

const BY_ACCOUNT: readonly (readonly [start: string, reason: string])[] = [
  ['2010301', '年中追加人员经费'],
  ['2010350', '年中追加人员经费'],
  ['201', '年中追加政务大厅运行经费'],
  ['208', '社会保险缴费基数调整'],
  ['210', '医疗保险缴费基数调整'],
  ['221', '住房公积金缴存基数调整'],
];

const BY_ECONOMIC: readonly (readonly [start: string, reason: string])[] = [
  ['301', '人员正常调资'],
  ['302', '政务大厅运行支出增加'],
  ['303', '生活补助标准提高'],
  ['310', '更新办公设备'],
];

/** 示例的原因: why a figure differs from `at`, last year's or the plan; undefined where nothing changed. `planned` is the 年初预算 of 支出. */
export function sampleReason(at: Coordinate, planned: (at: Coordinate) => number): string | undefined {
  const isLastYear = at.stage === '上年决算' || at.stage === '上年预算';
  if (at.flow === '机关运行') return isLastYear ? '办公用房水电和日常维修支出增加' : '落实过紧日子要求，压减办公支出';
  const now = sampleTotal({ ...at, stage: at.stage === '上年预算' ? '年初预算' : '决算' });
  if (at.flow === '三公') return hospitalityReason(now - sampleTotal(at), isLastYear);
  if (isLastYear) return now === sampleTotal(at) ? undefined : (startingWith(BY_ECONOMIC, at.economic) ?? '人员正常调资，政务大厅运行支出增加');
  return at.flow === '支出' ? budgetReason(now - planned(at), at.account) : undefined;
}

function hospitalityReason(change: number, isLastYear: boolean): string | undefined {
  if (change === 0) return undefined;
  return isLastYear ? '公务用车出行和公务接待批次减少' : '严格执行公务用车和公务接待标准，实际支出低于预算';
}

function budgetReason(difference: number, account: string | undefined): string | undefined {
  if (difference === 0) return undefined;
  return difference < 0 ? '部分项目结转下年继续实施' : (startingWith(BY_ACCOUNT, account) ?? '年中追加人员经费');
}

function startingWith(reasons: readonly (readonly [start: string, reason: string])[], code: string | undefined): string | undefined {
  return reasons.find(([start]) => code?.startsWith(start) === true)?.[1];
}
