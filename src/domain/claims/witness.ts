import type { Fact } from '../cube/fact';
import type { TreeDimension } from '../cube/coordinate';
import { TEXT_MESSAGES as MESSAGES } from '../finding/textMessages';
import { spoken, type JudgeContext } from './judgement';
import type { Statement } from './statement';

/** What a third figure says when text and table disagree. */
export interface Testimony {
  readonly side: '表' | '文' | '未定';
  readonly words: string;
}

const DIMENSIONS: readonly TreeDimension[] = ['account', 'nature', 'economic', 'source', 'item', 'unit'];

/** 第三处证据: other tables, other passages and the table's own parts, for or against its figure. */
export function testimony(statement: Statement, fact: Fact, context: JudgeContext): Testimony {
  const { book } = context;
  const copies = new Set(book.facts.at(fact.at).filter(({ fen, printed }) => fen === fact.fen && printed.kind === 'number').map(({ place }) => place.table));
  if (copies.size > 1) return { side: '表', words: MESSAGES.proven(MESSAGES.witnessCopies(copies.size)) };
  const own = book.rangeOf(statement);
  const others = (statement.subject?.all ?? []).flatMap((target) => book.stated(target, statement.stages)).filter((one) => one.statement !== statement);
  const forTable = others.find(({ range }) => range.low <= fact.fen + fact.half && fact.fen - fact.half <= range.high)?.statement;
  const forText = others.find(({ range }) => own !== undefined && range.value === own.value)?.statement;
  if (addsUp(fact, context)) return { side: '表', words: MESSAGES.proven(MESSAGES.witnessSum) };
  if (forTable !== undefined && forText === undefined) return { side: '表', words: MESSAGES.proven(MESSAGES.witnessText(spoken(forTable))) };
  if (forText !== undefined && forTable === undefined) return { side: '文', words: MESSAGES.textProven(MESSAGES.witnessAgainst(spoken(forText))) };
  return { side: '未定', words: MESSAGES.undecided };
}

function addsUp(fact: Fact, { book }: JudgeContext): boolean {
  return DIMENSIONS.some((dimension) => {
    const members = book.facts.members(fact.at, dimension);
    if (members.length === 0) return false;
    const parts = members.map((member) => book.facts.at({ ...fact.at, [dimension]: member })[0]);
    if (parts.some((part) => part === undefined)) return false;
    const sum = parts.reduce((total, part) => total + (part?.fen ?? 0), 0);
    const allowed = parts.reduce((total, part) => total + (part?.half ?? 0), fact.half);
    return sum !== 0 && Math.abs(sum - fact.fen) <= allowed;
  });
}
