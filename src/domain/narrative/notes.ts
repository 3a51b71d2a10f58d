import { address, type CellRef } from '../sheet';
import { NARRATIVE_MESSAGES as MESSAGES } from './messages';
import type { FigureRun, Note, Paragraph, Section, SlotRun } from './narrative';

/** Words of rising and falling; a reason with words of one side only must not explain the other. */
const RISING = /增加|增长|增多|增资|上调|调增|追加|新增|提高|扩大|上升|补发|调标|新招|新进/u;
const FALLING = /减少|下降|降低|压减|压缩|缩减|节约|厉行节约|调减|减编|调出|核减|取消|结余|过紧日子|未支付|未及时/u;

/** 提醒: reasons that contradict the direction of their figure, and shares whose prints do not add to 100 %. */
export function notesOf(sections: readonly Section[]): readonly Note[] {
  return sections.flatMap((section) => section.paragraphs.flatMap((paragraph) => [...reasonNotes(section, paragraph), ...shareNotes(section, paragraph)]));
}

function reasonNotes(section: Section, paragraph: Paragraph): readonly Note[] {
  return paragraph.runs.flatMap((run): readonly Note[] => {
    if (run.kind !== 'slot' || run.value === undefined || run.direction === undefined || !contradicts(run.value, run.direction)) return [];
    const message = MESSAGES.contradiction(run.question, run.value, run.direction);
    return [{ rule: 'W-415', section: section.heading, message, ...placed(run) }];
  });
}

/** True when the reason speaks of the other direction only. */
export function contradicts(reason: string, direction: NonNullable<SlotRun['direction']>): boolean {
  const rises = RISING.test(reason);
  const falls = FALLING.test(reason);
  if (rises === falls) return false;
  return direction === '增加' ? falls : rises;
}

function shareNotes(section: Section, paragraph: Paragraph): readonly Note[] {
  const groups = new Map<string, FigureRun[]>();
  for (const run of paragraph.runs) {
    if (run.kind !== 'figure' || run.formula !== '占比' || run.printed === undefined) continue;
    const key = run.operands[1]?.label ?? '';
    groups.set(key, [...(groups.get(key) ?? []), run]);
  }
  return [...groups.values()].flatMap((shares): readonly Note[] => {
    const printed = shares.reduce((sum, { printed: text }) => sum + hundredths(text ?? ''), 0n);
    const isWhole = shares.length > 1 && addsUp(shares);
    return !isWhole || printed === 10_000n ? [] : [{ rule: 'W-403', section: section.heading, message: MESSAGES.sharesDoNotAdd(decimal(printed)) }];
  });
}

/** The parts are the whole of their whole, give or take the rounding of each print. */
function addsUp(shares: readonly FigureRun[]): boolean {
  const whole = shares[0]?.operands[1]?.fen;
  if (whole === undefined || shares.some(({ operands }) => operands[0]?.fen === undefined)) return false;
  const sum = shares.reduce((total, { operands }) => total + (operands[0]?.fen ?? 0), 0);
  return Math.abs(sum - whole) <= 10_000 * (shares.length + 1);
}

function hundredths(percent: string): bigint {
  const [whole = '0', fraction = ''] = percent.replace('%', '').split('.');
  return BigInt(`${whole}${fraction.padEnd(2, '0').slice(0, 2)}`);
}

function decimal(value: bigint): string {
  const digits = value.toString().padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

function placed(run: SlotRun): { readonly place?: CellRef } {
  return run.place === undefined ? {} : { place: run.place };
}

/** "补充资料!F12": a cell as the reader finds it. */
export function cellName(cell: CellRef): string {
  return `${cell.sheet}!${address(cell.row, cell.column)}`;
}
