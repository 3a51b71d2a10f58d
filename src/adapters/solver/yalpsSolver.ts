import { solve } from 'yalps';
import type { RoundingProblem } from '#domain/balance/balanceRounding';

const TIME_LIMIT = 5_000;

/** Solves a 舍位平衡 with YALPS as a 0/1 program; undefined when it has no solution or takes too long. */
export function solveRounding({ costs, equations }: RoundingProblem): readonly number[] | undefined {
  const coefficients = costs.map((cost) => new Map<string, number>([['cost', cost]]));
  const constraints = new Map<string, { equal: number }>();
  equations.forEach(({ terms, total }, row) => {
    constraints.set(`e${row}`, { equal: total });
    for (const { choice, sign } of terms) coefficients[choice]?.set(`e${row}`, (coefficients[choice].get(`e${row}`) ?? 0) + sign);
  });
  const solution = solve(
    { direction: 'minimize', objective: 'cost', constraints, variables: new Map(coefficients.map((map, choice) => [String(choice), map])), binaries: true },
    { timeout: TIME_LIMIT, precision: 1e-7 },
  );
  if (solution.status !== 'optimal') return undefined;
  const choices = costs.map(() => 0);
  for (const [choice, value] of solution.variables) choices[Number(choice)] = Math.round(value);
  return choices;
}
