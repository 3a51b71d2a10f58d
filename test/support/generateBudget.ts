import { keyOf } from '#domain/cube/coordinate';
import type { Disclosure } from './generateDisclosure';

/** A 预算公开 made of a 决算公开: the same amounts said as 年初预算, without what only a 决算 has. */
export function budgetOf(disclosure: Disclosure): Disclosure {
  const kept = disclosure.facts.filter(({ at }) => at.stage === '决算');
  const facts = kept.map((fact, id) => {
    const at = { ...fact.at, stage: '年初预算' } as const;
    return { ...fact, id, at, key: keyOf(at) };
  });
  return { ...disclosure, facts };
}
