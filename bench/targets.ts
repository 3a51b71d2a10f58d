/** 目标: what a bench promises, and what it measured this time. */
export interface Target {
  readonly name: string;
  /** "≥ 94" and the like; `unit` follows both figures. */
  readonly bound: `${'≥' | '≤' | '='} ${number}`;
  readonly unit: string;
  readonly measured: number;
}

/** Whether the figure keeps its bound; a figure that could not be measured does not. */
export function isReached({ bound, measured }: Target): boolean {
  const [sign = '', limit = ''] = bound.split(' ');
  const least = Number(limit);
  return sign === '≥' ? measured >= least : sign === '≤' ? measured <= least : measured === least;
}

/**
 * The summary of a bench as Markdown lines: one line on the whole, one row a target with 达标 or 未达标. A missed target ends
 * the process with exit status 1.
 */
export function summaryOf(targets: readonly Target[]): string[] {
  const missed = targets.filter((target) => !isReached(target));
  if (missed.length > 0) process.exitCode = 1;
  const said = missed.length === 0 ? `${targets.length} 项目标全部达标。` : `${targets.length} 项目标中 ${missed.length} 项未达标：${missed.map(({ name }) => name).join('、')}。`;
  const rows = targets.map((target) => `| ${target.name} | ${target.bound}${target.unit} | ${figure(target.measured)}${target.unit} | ${isReached(target) ? '达标' : '未达标'} |`);
  return ['## 达标情况', '', said, '', '| 目标 | 要求 | 量得 | 结论 |', '| --- | --- | --- | --- |', ...rows, ''];
}

function figure(measured: number): string {
  return Number.isInteger(measured) ? String(measured) : Number.isFinite(measured) ? measured.toFixed(1) : '未量到';
}
