import fc from 'fast-check';
import { keyOf } from '#domain/cube/coordinate';
import { factSetOf } from '#domain/cube/factSet';
import { EDITIONS, editionById } from '#domain/editions/registry';
import { draftNarrative } from '#domain/narrative/draft';
import { textOfParagraph, textOfRun, type FigureRun, type Narrative, type Paragraph } from '#domain/narrative/narrative';
import { renderSupplementFor } from '#domain/narrative/wanted';
import { readSupplement } from '#domain/supplement/read';
import { EMPTY_SUPPLEMENT } from '#domain/supplement/supplement';
import { budgetOf } from '../../support/generateBudget';
import type { Disclosure } from '../../support/generateDisclosure';
import { disclosures, RUNS } from '../../support/generatorArbitrary';
import { Random } from '../../support/generatorRandom';
import { SupplementSheet, type Blank } from '../../support/supplementSheet';

const editions = fc.constantFrom(...EDITIONS.map(({ id }) => id));
const generated = fc.tuple(disclosures({ size: 'small' }), editions).map(([disclosure, edition]) => ({ edition, disclosure: editionById(edition)?.stage === '预算' ? budgetOf(disclosure) : disclosure, [fc.toStringMethod]: () => JSON.stringify({ edition, ...disclosure.options }) }));

function sheetOf(disclosure: Disclosure, edition: string): SupplementSheet {
  const codes = [...new Set(disclosure.facts.map(({ at }) => at.account ?? '').filter((code) => code.length === 7))];
  return new SupplementSheet(renderSupplementFor(edition, { year: 2023, entity: '示例市政务服务中心', unit: disclosure.unit, codes }));
}

/** Words, counts, and amounts of every awkward kind: none, tiny, equal in print, large. */
function filledAtRandom(random: Random): (blank: Blank) => string | undefined {
  return ({ header, unit, text, block }) => {
    if (text !== '') return undefined;
    if (/原因|用途|内容|情况|措施|结论|问题|解释/u.test(header) && !(header === '数额或内容' && unit !== '')) return block === '单位与年度' ? undefined : '示例说明';
    if (/得分/u.test(header)) return '95';
    if (/%/u.test(header)) return undefined;
    if (/增减额/u.test(header)) return random.chance(0.5) ? random.pick(['0', '-0.01', '12.34', '-250.00', '持平']) : undefined;
    if (unit !== '万元' && unit !== '元') return String(random.below(20));
    return random.pick(['0.00', '0.01', '99.99', '1234.56', '100000.00']);
  };
}

function draftOf(disclosure: Disclosure, edition: string, seed?: number): Narrative {
  const supplement = seed === undefined ? EMPTY_SUPPLEMENT : readSupplement(sheetOf(disclosure, edition).append('示例项目', '', disclosure.unit).fillAll(filledAtRandom(new Random(seed))).snapshot());
  return draftNarrative({ edition: { id: edition }, facts: factSetOf(disclosure.facts), supplement, year: 2023, entity: '示例市政务服务中心', unit: disclosure.unit });
}

const paragraphsOf = (narrative: Narrative): readonly Paragraph[] => narrative.sections.flatMap(({ paragraphs }) => paragraphs);
const drafted = fc.tuple(generated, fc.integer({ min: 1, max: 1_000_000 })).map(([{ disclosure, edition }, seed]) => ({ edition, narrative: draftOf(disclosure, edition, seed), [fc.toStringMethod]: () => JSON.stringify({ edition, filledBy: seed, ...disclosure.options }) }));

/** Figures with the fixed words right before them. */
function figuresWithLead(paragraph: Paragraph): readonly { readonly figure: FigureRun; readonly lead: string }[] {
  let lead = '';
  return paragraph.runs.flatMap((run) => {
    const before = lead;
    lead += textOfRun(run);
    return run.kind === 'figure' ? [{ figure: run, lead: before }] : [];
  });
}

const law = (title: string, check: (narrative: Narrative, edition: string) => void): void => {
  test(title, () => {
    fc.assert(
      fc.property(drafted, ({ narrative, edition }) => check(narrative, edition)),
      { numRuns: Math.min(RUNS, 60) },
    );
  });
};

law('nothing unsayable is said: NaN, Infinity, undefined, a change of zero, doubled punctuation', (narrative) => {
  for (const paragraph of paragraphsOf(narrative)) {
    const text = textOfParagraph(paragraph);
    expect(text).not.toMatch(/NaN|Infinity|undefined|null|\[object/u);
    expect(text).not.toMatch(/(?:增加|减少|增长|下降|降低)0(?:\.0+)?(?:万?元|%)/u);
    expect(text).not.toMatch(/[。；，、]{2,}|：[。；，]|（）|“”/u);
    expect(text.trim()).not.toBe('');
  }
});

law('no heading stands over nothing', ({ sections }, edition) => {
  const hollow = sections.filter(({ level, paragraphs }, at) => paragraphs.length === 0 && (sections[at + 1]?.level ?? 0) <= level);
  expect(hollow.map(({ heading }) => `${edition} ${heading}`)).toEqual([]);
});

law('W-408 a direction word follows its figures', (narrative) => {
  for (const { figure, lead } of paragraphsOf(narrative).flatMap(figuresWithLead)) {
    if (figure.formula !== '增减额') continue;
    const [now, base] = figure.operands.map(({ fen }) => fen ?? NaN);
    const word = /(增加|减少)$/u.exec(lead)?.[1];
    expect(word).toBe((now ?? 0) > (base ?? 0) ? '增加' : '减少');
  }
});

law('W-406 no growth rate on a zero base, W-407 no completion rate of a zero budget, no share of a zero whole', (narrative) => {
  for (const { figure, lead } of paragraphsOf(narrative).flatMap(figuresWithLead)) {
    if (figure.printed === undefined || figure.formula === '数' || figure.formula === '增减额') continue;
    const base = figure.operands[1]?.fen ?? 0;
    expect(base).toBeGreaterThan(0);
    if (figure.formula === '增减率') expect(/(增长|下降|降低)$/u.exec(lead)?.[1] === '增长').toBe((figure.operands[0]?.fen ?? 0) > base);
  }
});

law('W-410 one fact has one print', (narrative) => {
  const prints = new Map<string, string>();
  for (const { figure } of paragraphsOf(narrative).flatMap(figuresWithLead)) {
    const [operand] = figure.operands;
    if (figure.formula !== '数' || figure.printed === undefined || operand === undefined) continue;
    const key = `${keyOf(operand.at)}|${operand.label}`;
    expect(prints.get(key) ?? figure.printed).toBe(figure.printed);
    prints.set(key, figure.printed);
  }
});

law('D-509 nothing is left to fill in where all data was given', (narrative, edition) => {
  expect(narrative.gaps.map(({ section, label }) => `${edition} ${section} ${label}`)).toEqual([]);
});

test('every gap of a fresh sheet names the cell that fills it', () => {
  fc.assert(
    fc.property(generated, ({ disclosure, edition }) => {
      const supplement = readSupplement(sheetOf(disclosure, edition).snapshot());
      const { gaps } = draftNarrative({ edition: { id: edition }, facts: factSetOf(disclosure.facts), supplement, year: 2023, entity: '示例市政务服务中心', unit: disclosure.unit });
      expect(gaps.filter(({ place }) => place === undefined).map(({ label }) => `${edition} ${label}`)).toEqual([]);
    }),
    { numRuns: 20 },
  );
});

test('without 补充资料 every table figure still stands and every gap is visible', () => {
  fc.assert(
    fc.property(generated, ({ disclosure, edition }) => {
      const narrative = draftOf(disclosure, edition);
      const visible = paragraphsOf(narrative).map(textOfParagraph).join('').split('【待填：').length - 1;
      expect(visible).toBe(narrative.gaps.length);
    }),
    { numRuns: 20 },
  );
});
