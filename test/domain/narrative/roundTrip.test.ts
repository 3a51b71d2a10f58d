import fc from 'fast-check';
import { checkNarrative } from '#domain/claims/checkNarrative';
import type { NarrativeCheck } from '#domain/claims/claim';
import { factSetOf, type FactSet } from '#domain/cube/factSet';
import { EDITIONS, editionById } from '#domain/editions/registry';
import { draftNarrative } from '#domain/narrative/draft';
import { textOfRun, type Narrative, type Operand } from '#domain/narrative/narrative';
import { narrativeLines } from '#domain/narrative/toText';
import { openLedger } from '#domain/narrative/ledger';
import { renderSupplementFor } from '#domain/narrative/wanted';
import { readSupplement } from '#domain/supplement/read';
import { EMPTY_SUPPLEMENT, type Supplement, type SupplementCell } from '#domain/supplement/supplement';
import type { RecognisedWorkbook } from '#domain/recognise/recogniseWorkbook';
import { beiguanSupplement } from '../../support/beiguanSupplement';
import { budgetOf } from '../../support/generateBudget';
import { disclosures, RUNS } from '../../support/generatorArbitrary';
import { jinchengSupplement } from '../../support/jinchengSupplement';
import { putuoSupplement } from '../../support/putuoSupplement';
import { recognisedCase } from '../../support/recognisedCase';
import { rongjiangSupplement } from '../../support/rongjiangSupplement';
import { sayAbsent, sharedCase } from '../../support/shared';
import { shaoxingSupplement } from '../../support/shaoxingSupplement';
import { SupplementSheet } from '../../support/supplementSheet';
import { zengduSupplement } from '../../support/zengduSupplement';

type Read = Pick<RecognisedWorkbook, 'facts' | 'tables' | 'unit'>;

interface RoundTrip {
  readonly facts: FactSet;
  readonly narrative: Narrative;
  readonly check: NarrativeCheck;
}

/** A text drafted from tables and read again against the same tables. */
function roundTrip({ facts, tables, unit }: Read, edition: string, year: number, entity: string, supplement: Supplement): RoundTrip {
  const set = factSetOf(facts);
  const narrative = draftNarrative({ edition: { id: edition }, facts: set, supplement, year, entity, unit });
  return { facts: set, narrative, check: checkNarrative({ paragraphs: narrativeLines(narrative), facts: set, tables, unit, year, entity, edition }) };
}

/** Where in each line a figure stands that comes from tables alone. */
function tableFigures({ sections }: Narrative, facts: FactSet): readonly (readonly number[])[] {
  return sections.flatMap(({ heading, paragraphs }) => [
    ...(heading === '' ? [] : [[]]),
    ...paragraphs.map(({ runs }) => {
      let place = 0;
      return runs.flatMap((run) => {
        const from = place;
        place += textOfRun(run).length;
        return run.kind === 'figure' && run.printed !== undefined && run.given === undefined && run.operands.every((operand) => ofTables(operand, facts)) ? [from] : [];
      });
    }),
  ]);
}

/** Printed in a table as it is, neither stated in 补充资料 nor concluded from another figure. */
function ofTables({ at, fen }: Operand, facts: FactSet): boolean {
  return facts.at(at).some((fact) => fact.fen === fen && fact.printed.kind === 'number');
}

/** What the reader calls wrong, or leaves unchecked, although the draft took it from the tables. */
function misread({ narrative, check, facts }: RoundTrip): readonly string[] {
  const lines = narrativeLines(narrative);
  const figures = tableFigures(narrative, facts);
  return check.claims
    .filter(({ verdict, kind, line, start, end }) => (verdict === 'wrong' || verdict === 'unchecked') && (kind === 'direction' || kind === 'equality' ? verdict === 'wrong' : figures[line - 1]?.some((from) => from >= start && from < end) === true))
    .map(({ verdict, reason, quote, line, expected }) => `${verdict} ${reason ?? ''} ${quote} → ${expected ?? ''} | ${lines[line - 1] ?? ''}`);
}

const errorsIn = ({ check }: RoundTrip): readonly string[] => check.findings.filter(({ grade }) => grade === '错误').map(({ rule, message }) => `${rule} ${message}`);

type Fill = (folder: string, codes: readonly string[]) => SupplementSheet;

/** `stated`: errors that the case's own 补充资料 states as figures. */
const CASES: readonly (readonly [id: string, edition: string, year: number, fill: Fill, stated: number])[] = [
  ['shaoxing-2023', 'zhejiang', 2023, shaoxingSupplement, 0],
  ['zengdu-2023', 'hubei', 2023, zengduSupplement, 0],
  ['beiguan-2023', 'henan', 2023, beiguanSupplement, 0],
  ['rongjiang-2023', 'jiangxi', 2023, rongjiangSupplement, 0],
  ['jincheng-2022', 'shanxi', 2022, jinchengSupplement, 2],
  ['putuo-2025-budget', 'shanghai-budget', 2025, putuoSupplement, 0],
];

test.each(CASES)('%s: the drafted text, read again, is right and checked', async (id, edition, year, fill, stated) => {
  const folder = sharedCase(id);
  if (folder === undefined) return sayAbsent(id);
  const read = await recognisedCase(folder);
  const codes = [...new Set(read.facts.map(({ at }) => at.account ?? '').filter((code) => code.length === 7))];
  const trip = roundTrip(read, edition, year, read.entity ?? '', readSupplement(fill(folder, codes).snapshot()));
  expect(misread(trip)).toEqual([]);
  expect(errorsIn(trip)).toHaveLength(stated);
  expect(trip.check.counts.bound).toBeGreaterThan(40);
  expect(trip.check.findings.filter(({ rule }) => rule === 'D-501')).toEqual([]);
});

const ENTITY = '示例市政务服务中心';

/** 上年预算, of which a 预算公开 speaks in every sentence and which its tables do not print: twice this year's. */
function lastBudgets(edition: string, { facts, unit }: Read): Supplement {
  const blank = readSupplement(new SupplementSheet(renderSupplementFor(edition, { year: 2023, entity: ENTITY, unit, codes: [] })).snapshot());
  const ledger = openLedger(factSetOf(facts), EMPTY_SUPPLEMENT, 2023);
  const cells = [...blank.cells].map(([key, cell]): [string, SupplementCell] => {
    const fen = cell.aspect === '值' && cell.at?.stage === '上年预算' ? ledger.at({ ...cell.at, stage: '年初预算' }).fen : undefined;
    return [key, fen === undefined ? cell : { ...cell, fen: 2 * fen, half: 0, text: String(fen) }];
  });
  return { ...blank, cells: new Map(cells) };
}

test('generated tables: the drafted text, read again, is right and checked', () => {
  fc.assert(
    fc.property(disclosures(), fc.constantFrom(...EDITIONS.map(({ id }) => id)), (disclosure, id) => {
      const isBudget = editionById(id)?.stage === '预算';
      const read = isBudget ? budgetOf(disclosure) : disclosure;
      const trip = roundTrip(read, id, 2023, ENTITY, isBudget ? lastBudgets(id, read) : EMPTY_SUPPLEMENT);
      expect(misread(trip)).toEqual([]);
      expect(errorsIn(trip)).toEqual([]);
    }),
    { numRuns: Math.min(RUNS, 40) },
  );
});
