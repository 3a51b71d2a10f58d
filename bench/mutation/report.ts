import type { Outcome } from './measure';

/** One line of the result: a kind of error and all its outcomes. */
export interface Series {
  readonly group: string;
  readonly kind: string;
  readonly outcomes: readonly Outcome[];
}

/** Share in percent of those outcomes that pass, one decimal; "–" of none. */
export function share(outcomes: readonly Outcome[], passes: (outcome: Outcome) => boolean): string {
  return outcomes.length === 0 ? '–' : percent(outcomes, passes).toFixed(1);
}

/** Share in percent as a number; none of none is not a number. */
export function percent(outcomes: readonly Outcome[], passes: (outcome: Outcome) => boolean): number {
  return (100 * outcomes.filter(passes).length) / outcomes.length;
}

/** Mean of a number over outcomes. */
export function mean(outcomes: readonly Outcome[], read: (outcome: Outcome) => number, digits = 2): string {
  return outcomes.length === 0 ? '–' : (outcomes.reduce((sum, outcome) => sum + read(outcome), 0) / outcomes.length).toFixed(digits);
}

/** A Markdown table. */
export function markdown(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [`| ${head.join(' | ')} |`, `| ${head.map(() => '---').join(' | ')} |`, ...rows.map((row) => `| ${row.join(' | ')} |`)].join('\n');
}

/** The cells of one line: detection, ranking, value, messages, and the baselines beside them. */
export function line({ group, kind, outcomes }: Series): string[] {
  const found = outcomes.filter(({ detected }) => detected);
  const named = found.filter(({ rank }) => rank >= 0);
  const exact = outcomes.filter((outcome) => outcome.group === '元');
  return [
    group,
    kind,
    String(outcomes.length),
    share(outcomes, ({ detected }) => detected),
    share(exact, ({ detected }) => detected),
    share(found, ({ rank }) => rank >= 0),
    share(found, ({ rank }) => rank === 0),
    share(found, ({ rank }) => rank >= 0 && rank < 3),
    share(named, ({ valueExact }) => valueExact),
    mean(found, ({ messages }) => messages),
    mean(found, ({ naive }) => naive.messages),
    mean(found, ({ naive }) => naive.suspects, 1),
    share(found, ({ naive }) => naive.names),
    mean(found, ({ naive }) => 100 * naive.fewest, 1),
    share(outcomes, ({ naive }) => naive.fixed),
  ];
}

export const HEAD: readonly string[] = ['组', '差错', '例数', '发现%', '元发现%', '在列%', '首位%', '前三%', '值准%', '条数', '逐条:条数', '逐条:嫌疑格', '逐条:指名%', '最少改动:首位%', '±0.01:发现%'];
