import type { Stage } from '../cube/coordinate';
import type { Fact, TableInfo } from '../cube/fact';
import type { Finding } from '../finding/finding';
import { STRUCTURE_MESSAGES as MESSAGES } from '../finding/structureMessages';
import { normaliseLabel } from '../chart/normaliseLabel';
import type { MoneyUnit } from '../money/unit';
import type { WorkbookSnapshot } from '../sheet';
import type { DocumentStage } from './bind';
import { isBareForm, isPublished, readGrids, wordsOfTable, type Candidate } from './candidates';
import { tableNameOf } from './caption';
import { editionById, EDITIONS } from '../editions/registry';
import { guessEdition, type TableWords } from './guessEdition';
import { isHelperSheet } from './helperSheets';
import { missingTables } from './missingTables';
import { recogniseTable } from './recogniseTable';
import { structural } from './structure';
import { nameOf } from './tableProblems';

/** 识别结果: a workbook as facts, with what could not be read as it stands. */
export interface RecognisedWorkbook {
  /** Edition id, or "unknown" for 未知版式. */
  readonly edition: string;
  /** 0 to 1: how well the tables fit the edition. */
  readonly confidence: number;
  readonly year?: number;
  /** The unit most tables are printed in. */
  readonly unit: MoneyUnit;
  readonly entity?: string;
  readonly stage: '决算' | '预算';
  readonly tables: readonly TableInfo[];
  readonly facts: readonly Fact[];
  readonly structure: readonly Finding[];
}

/** Reads any workbook by its labels and codes: sheets → segments → grids → facts. Names and order of sheets do not matter. */
export function recogniseWorkbook(workbook: WorkbookSnapshot, options: { readonly edition?: string } = {}): RecognisedWorkbook {
  const names = workbook.sheets.map(({ name }) => name);
  const grids = workbook.sheets.filter((sheet) => sheet.headOnly !== true && !isHelperSheet(sheet.name, names)).map(readGrids);
  const candidates = grids.flatMap(({ candidates: own }) => own);
  const stage = documentStage(candidates);
  const year = mostFrequent(candidates.map(({ segment, title }) => yearOf(title) ?? segment.preamble.year)) ?? mostFrequent(candidates.map(latestColumn)) ?? mostFrequent(candidates.flatMap(({ notes }) => notes.map(yearOf)));
  const unit = mostFrequent(candidates.map(({ segment }) => segment.preamble.unit)) ?? '万元';
  const entity = mostFrequent(candidates.map(({ segment }) => segment.preamble.entity));
  const tables: TableInfo[] = [];
  const facts: Fact[] = [];
  const structure: Finding[] = grids.flatMap(({ passedOver }) => passedOver);
  const withoutUnit: TableInfo[] = [];
  const words: TableWords[] = [];
  for (const candidate of candidates) {
    const info = infoOf(candidate, tables.length, unit);
    const own: Stage = stage === '预算' ? '年初预算' : '决算';
    const document: DocumentStage = { own, planned: stage === '预算' ? own : plannedStage(candidate), ...(year === undefined ? {} : { year }) };
    const bound = recogniseTable({ ...candidate.reading, meaning: candidate.meaning, info, document });
    const plausible = bound.facts.length > 0 ? bound.rowsBound * 2 >= bound.rowsWithAmounts : bound.rowsWithAmounts === 0 && isBareForm(candidate);
    if (!plausible) {
      if (isPublished(candidate.segment) && bound.rowsWithAmounts + bound.unread.length > 0) structure.push(structural('D-520', '提示', MESSAGES.unreadTable(candidate.title, candidate.sheet.name), []));
      continue;
    }
    const offset = facts.length;
    for (const fact of bound.facts) facts.push({ ...fact, id: offset + fact.id });
    structure.push(...bound.findings);
    tables.push({ ...info, empty: !bound.facts.some((fact) => fact.printed.kind === 'number'), ...(bound.unread.length === 0 ? {} : { unread: bound.unread }) });
    words.push({ name: info.name, code: info.code, words: wordsOfTable(candidate) });
    if (candidate.segment.preamble.unit === undefined && bound.facts.some((fact) => fact.measure === 'money')) withoutUnit.push(info);
  }
  structure.push(...unitFindings(withoutUnit, tables, unit));
  const guess = guessEdition(words, stage, EDITIONS);
  const edition = options.edition ?? guess.edition;
  structure.push(...missingTables(tables, editionById(edition)?.tables ?? []));
  return {
    edition,
    confidence: options.edition === undefined ? guess.confidence : 1,
    ...(year === undefined ? {} : { year }),
    unit,
    ...(entity === undefined ? {} : { entity }),
    stage,
    tables,
    facts,
    structure,
  };
}

function infoOf({ sheet, segment, title, meaning, reading, notes }: Candidate, index: number, usual: MoneyUnit): TableInfo {
  const { rows, region, blocks } = reading;
  const columns = blocks.flatMap((block) => [...block.labels, ...block.amounts.map(({ column }) => column)]);
  return {
    index,
    kind: meaning.kind,
    code: segment.preamble.code ?? '',
    name: tableNameOf(title),
    sheet: sheet.name,
    range: { top: rows.headerTop, left: Math.min(region.left, ...columns), bottom: Math.max(rows.bodyBottom, rows.bodyTop - 1), right: Math.max(...columns) },
    unit: segment.preamble.unit ?? usual,
    notes,
    empty: false,
  };
}

/** A 决算 document says 决算 somewhere, in a title or above a column; a 预算 document never does. */
function documentStage(candidates: readonly Candidate[]): '决算' | '预算' {
  const titles = candidates.map(({ title }) => title.replace(/一般公共预算|公共财政预算|政府性基金预算|国有资本经营预算/gu, ''));
  const plans = titles.filter((title) => /预算/u.test(title) && !/决算/u.test(title)).length;
  const finals = titles.filter((title) => /决算/u.test(title)).length;
  if (plans + finals > 0) return plans > finals ? '预算' : '决算';
  const columns = candidates.flatMap(({ reading }) => reading.blocks.flatMap((block) => [...block.heads, ...block.amounts.map(({ label }) => label)]));
  if (columns.some((label) => /决算/u.test(label))) return '决算';
  return candidates.some(({ segment }) => segment.title !== '') || columns.some((label) => /预算数|收入预算|支出预算/u.test(label)) ? '预算' : '决算';
}

/** The year of the newest column of a table whose columns name years. */
function latestColumn({ reading }: Candidate): number | undefined {
  const years = reading.blocks.flatMap(({ amounts }) => amounts.flatMap(({ year }) => year ?? []));
  return years.length === 0 ? undefined : Math.max(...years);
}

function plannedStage({ notes }: Candidate): Stage {
  const text = notes.map((note) => normaliseLabel(note)).join('');
  return /预算数(?:为|是|指|反映)[^。]*年初预算/u.test(text) && !/全年预算/u.test(text) ? '年初预算' : '全年预算';
}

function unitFindings(withoutUnit: readonly TableInfo[], tables: readonly TableInfo[], usual: MoneyUnit): readonly Finding[] {
  const findings: Finding[] = [];
  if (withoutUnit.length > 0) findings.push(structural('D-511', '提示', MESSAGES.missingUnit(withoutUnit.map(nameOf).join('、'), usual), []));
  for (const table of tables) {
    if (table.unit !== usual && table.kind !== 'threePublic') findings.push(structural('D-511', '提示', MESSAGES.mixedUnits(nameOf(table), table.unit, usual), []));
  }
  return findings;
}

function yearOf(title: string): number | undefined {
  const year = /((?:19|20)[0-9]{2})年/u.exec(normaliseLabel(title))?.[1];
  return year === undefined ? undefined : Number(year);
}

function mostFrequent<T>(values: readonly (T | undefined)[]): T | undefined {
  const counts = new Map<T, number>();
  for (const value of values) if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, left], [, right]) => right - left)[0]?.[0];
}
