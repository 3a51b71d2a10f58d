import type { Fact } from '#domain/cube/fact';
import { deriveRelations } from '#domain/relations/deriveRelations';
import { Likeness } from '#domain/validate/localise/likeness';
import { weaveNet } from '#domain/validate/net';
import { generateDisclosure } from '../../support/generateDisclosure';
import { reprinted } from '../../support/generatorArbitrary';
import { changed, figure, smallDisclosure, type SmallDocument } from '../../support/smallDisclosure';
import { checked } from './checked';

const base = smallDisclosure();
const plain = generateDisclosure({ seed: 3, unit: '万元', arrangement: 'national', carryOver: false, ownIncome: false, funds: false, units: 1, size: 'full', zero: '0.00' });

function likenessOf({ facts, tables }: SmallDocument): Likeness {
  return new Likeness(weaveNet(facts, deriveRelations(facts, tables)));
}

/** Rows directly below each other in 收入决算表 whose amounts differ, by the columns named. */
function neighbours(column: string): (readonly [number, number])[] {
  const cells = plain.facts.flatMap((fact, at) => (plain.tables[fact.place.table]?.kind === 'income' && fact.place.columnLabel === column && fact.at.account?.length === 7 ? [at] : []));
  return cells.flatMap((cell, at) => {
    const next = cells[at + 1];
    const [one, other] = [plain.facts[cell], plain.facts[next ?? -1]];
    const beside = one !== undefined && other !== undefined && next !== undefined && other.place.row === one.place.row + 1 && one.at.account?.slice(0, 5) === other.at.account?.slice(0, 5);
    return beside && Math.abs(one.fen - other.fen) > 100 * one.step ? [[cell, next] as const] : [];
  });
}

describe('likeness', () => {
  test.each(['本年收入合计', '财政拨款收入'])('spending of the same 科目 tells in which column two incomes were exchanged: %s', (column) => {
    const pairs = neighbours(column);
    expect(pairs.length).toBeGreaterThan(2);
    for (const [one, other] of pairs) {
      const [left, right] = [plain.facts[one] as Fact, plain.facts[other] as Fact];
      const facts = plain.facts.map((fact, at) => (at === one ? reprinted(fact, right.fen) : at === other ? reprinted(fact, left.fen) : fact));
      const { diagnoses } = checked({ ...plain, facts });
      expect(diagnoses).toHaveLength(1);
      expect(diagnoses[0]?.explanations[0]).toMatchObject({ operation: 'swap', changes: [{ cell: one, to: left.fen }, { cell: other, to: right.fen }] });
    }
  });

  test('a figure that comes to equal its counterpart gains, one that leaves it loses as much', () => {
    const income = figure(base, '公开02表', '2080505', '财政拨款收入');
    const apart = changed(base, (fact) => (fact === base.facts[income] ? reprinted(fact, fact.fen * 3) : fact));
    const gain = likenessOf(apart).gain([income], [base.facts[income]?.fen ?? 0]);
    expect(gain).toBeGreaterThan(0.3);
    expect(likenessOf(base).gain([income], [(base.facts[income]?.fen ?? 0) * 3])).toBeCloseTo(-gain, 9);
  });

  test('the budget of a 三公 item speaks for the same amount', () => {
    const at = base.facts.findIndex(({ at: { flow, stage, item } }) => flow === '三公' && stage === '决算' && item === '车运行');
    expect(at).toBeGreaterThanOrEqual(0);
    const wrong = changed(base, (fact) => (fact === base.facts[at] ? reprinted(fact, fact.fen * 5) : fact));
    expect(likenessOf(wrong).gain([at], [base.facts[at]?.fen ?? 0])).toBeGreaterThan(0.3);
  });

  test('a round amount is likelier where the document prints many, and says nothing where it prints none', () => {
    const cell = figure(base, '公开06表', '30201', '决算数');
    const odd = changed(base, (fact) => (fact === base.facts[cell] ? reprinted(fact, fact.fen + 37 * fact.step) : fact));
    expect(likenessOf(odd).gain([cell], [base.facts[cell]?.fen ?? 0])).toBeGreaterThan(1);
    const ragged = changed(odd, (fact) => (fact.fen === 0 || fact.measure !== 'money' ? fact : reprinted(fact, fact.fen - (fact.fen % (100 * fact.step)) + 37 * fact.step)));
    expect(likenessOf(ragged).gain([cell], [base.facts[cell]?.fen ?? 0])).toBe(0);
  });
});
