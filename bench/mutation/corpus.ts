import type { Fact, TableInfo } from '#domain/cube/fact';
import type { MoneyUnit } from '#domain/money/unit';
import { EDITIONS } from '#domain/editions/registry';
import { deriveRelations } from '#domain/relations/deriveRelations';
import { gradeNet } from '#domain/validate/grade';
import { localise } from '#domain/validate/localise/localise';
import { weaveNet } from '#domain/validate/net';
import { editionForm, fillForm } from '../../test/support/editionDisclosure';
import { recognisedCase } from '../../test/support/recognisedCase';
import { generateDisclosure, printed, printedText } from '../../test/support/generateDisclosure';
import { CASE_IDS, sharedCase } from '../../test/support/shared';

/** A disclosure to be mutated. */
export interface Subject {
  readonly name: string;
  readonly group: '真实' | '元' | '万元';
  readonly facts: readonly Fact[];
  readonly tables: readonly TableInfo[];
  readonly unit: MoneyUnit;
}

/** Seeds of each edition: fillForm turns them into 元 and 万元, with and without carry-over, funds and income of its own. */
const EDITION_SEEDS: readonly number[] = [1, 2, 3, 4];

/**
 * The real cases that are present, the forms of every edition filled from invented books, and generated disclosures of
 * every arrangement, unit and carry-over variant.
 */
export async function gatherSubjects(generated: number): Promise<Subject[]> {
  const subjects: Subject[] = [];
  for (const id of CASE_IDS) {
    const folder = sharedCase(id);
    if (folder === undefined) continue;
    const { facts, tables, unit } = await recognisedCase(folder);
    subjects.push({ name: id, group: '真实', facts: healed(facts, tables), tables, unit });
  }
  for (const edition of EDITIONS) {
    const form = await editionForm(edition);
    for (const seed of EDITION_SEEDS) {
      const { facts, tables, unit } = fillForm(form, seed);
      subjects.push({ name: `${edition.id}${seed}`, group: unit === '元' ? '元' : '万元', facts, tables, unit });
    }
  }
  for (let seed = 1; seed <= generated; seed += 1) {
    const unit = seed % 4 === 0 ? '元' : '万元';
    const { facts, tables } = generateDisclosure({ seed, unit, arrangement: seed % 2 === 0 ? 'zhejiang' : 'national', carryOver: seed % 3 !== 0, funds: seed % 5 < 3 });
    subjects.push({ name: `生成${seed}`, group: unit, facts, tables, unit });
  }
  return subjects;
}

/** The document with its own mistakes corrected as the first answer suggests, so that only the planted one is measured. */
function healed(facts: readonly Fact[], tables: readonly TableInfo[]): readonly Fact[] {
  const net = weaveNet(facts, deriveRelations(facts, tables));
  const changes = localise(net, gradeNet(net)).flatMap((diagnosis) => diagnosis.explanations[0]?.changes ?? []);
  return facts.map((fact, at) => {
    const change = changes.find(({ cell }) => cell === at);
    return change === undefined || fact.unit === '个' ? fact : printed(fact, printedText(change.to, fact.unit, '0.00'), fact.unit);
  });
}
