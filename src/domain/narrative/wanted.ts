import { keyOf, type Coordinate, type PartialCoordinate } from '../cube/coordinate';
import { wordingOf } from '../editions/wordings';
import type { SheetOp } from '../sheet';
import type { SupplementRow } from '../supplement/blocks';
import { renderSupplement, type SupplementOptions } from '../supplement/render';
import { atStage, type Listing, type Part, type Sentence, type SlotOf, type Term, type Test } from '../wording/sentence';
import type { Block, Wording } from '../wording/wording';
import { behind } from './derive';

/** What an edition's text asks of 补充资料: which figures and texts, and whether budgets by 类 or by 项. */
interface Wants {
  readonly subjects: Set<string>;
  readonly levels: Set<number>;
}

interface Walk {
  readonly wants: Wants;
  readonly listing: Listing | undefined;
}

/** 补充资料 for one edition: only the rows its text asks for, 科目 rows at the level it speaks of. */
export function renderSupplementFor(edition: string, options: Omit<SupplementOptions, 'wanted'>): SheetOp[] {
  const wording = wordingOf(edition);
  const wants = wantsOf(wording);
  const classes = options.codes.map((code) => code.slice(0, 3));
  const codes = [...(wants.levels.has(3) ? classes : []), ...(wants.levels.has(7) ? options.codes : [])];
  return renderSupplement({ ...options, codes: [...new Set(codes)], wanted: (row) => isWanted(row, wants) });
}

const ALWAYS: ReadonlySet<string> = new Set(['单位名称', '年度', '金额单位', '自称', '单位性质']);

function isWanted(row: SupplementRow, wants: Wants): boolean {
  return typeof row.of === 'string' ? ALWAYS.has(row.of) || wants.subjects.has(row.of) : wants.subjects.has(keyOf(row.of));
}

function wantsOf(wording: Wording): Wants {
  const wants: Wants = { subjects: new Set(), levels: new Set() };
  for (const section of [...wording.overview, ...wording.sections]) {
    walkTest(section.when, { wants, listing: undefined });
    for (const block of section.body) walkBlock(block, wants);
  }
  return wants;
}

function walkBlock(block: Block, wants: Wants): void {
  if ('chart' in block) return;
  walkTest(block.when, { wants, listing: undefined });
  if ('text' in block) walkSlot(block.text, { wants, listing: undefined });
  else walkSentence(block.say, { wants, listing: 'each' in block ? block.each : undefined });
}

function walkSentence(sentence: Sentence, walk: Walk): void {
  for (const part of sentence) walkPart(part, walk);
}

function walkPart(part: Part, walk: Walk): void {
  if (typeof part === 'string') return;
  if ('of' in part && part.part !== 'slot') want(part.of, walk);
  switch (part.part) {
    case 'share':
      want(part.whole, walk);
      break;
    case 'compare':
      want(atStage(part.of, part.against), walk);
      for (const sentence of Object.values(part.cases)) walkSentence(sentence, walk);
      break;
    case 'when':
      walkTest(part.test, walk);
      walkSentence(part.then, walk);
      walkSentence(part.otherwise, walk);
      break;
    case 'whenRate':
      walkSentence(part.then, walk);
      walkSentence(part.otherwise, walk);
      break;
    case 'each':
      walkSentence(part.say, { ...walk, listing: part.over });
      walkSentence(part.none, walk);
      break;
    case 'slot':
      walkSlot(part.of, walk);
      break;
    default:
  }
}

function walkSlot(of: SlotOf, walk: Walk): void {
  if ('key' in of) walk.wants.subjects.add(of.key);
  else want(atStage(of.of, of.stage), walk);
}

function walkTest(test: Test | undefined, walk: Walk): void {
  if (test === undefined) return;
  if ('all' in test) test.all.forEach((each) => walkTest(each, walk));
  if ('any' in test) test.any.forEach((each) => walkTest(each, walk));
  if ('filled' in test) walkSlot(test.filled, walk);
}

function want(term: Term, { wants, listing }: Walk): void {
  if ('sum' in term) term.sum.forEach((coordinate) => add(coordinate, wants));
  else if (!('here' in term)) add(term, wants);
  else if (listing !== undefined && 'members' in listing) listing.members.forEach((member) => addPartial({ ...listing.at, ...member.at, ...term.here }, wants));
  else if (listing !== undefined && 'along' in listing && listing.along === 'account' && term.here.stage === '年初预算') wants.levels.add(listing.level);
}

function addPartial(at: PartialCoordinate, wants: Wants): void {
  add({ ...at, flow: at.flow ?? '支出', stage: at.stage ?? '决算' }, wants);
}

function add(coordinate: Coordinate, wants: Wants): void {
  if (wants.subjects.has(keyOf(coordinate))) return;
  wants.subjects.add(keyOf(coordinate));
  for (const part of behind(coordinate)) add(part, wants);
}
