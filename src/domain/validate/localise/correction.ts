/** 改正的种类: what a keyboard, a scanner or a colleague most likely did to the figure. */
export type CorrectionKind = 'interchanged' | 'sign' | 'tenThousand' | 'shifted' | 'digitCount' | 'digit' | 'omitted' | 'extra' | 'copy' | 'arbitrary' | 'unreadable';

/** How surprising each kind is, in tenfolds: 1 more is about ten times less likely. */
const CORRECTION_COST: Readonly<Record<CorrectionKind, number>> = {
  interchanged: 1.0,
  sign: 1.0,
  tenThousand: 1.0,
  shifted: 1.2,
  digitCount: 1.3,
  digit: 2.0,
  omitted: 2.2,
  extra: 2.6,
  copy: 3.0,
  arbitrary: 4.0,
  unreadable: 0.2,
};

const NEGATIVE_COST = 3.0;
/** Of figures of so many digits there are many; each digit fewer makes any one of them less of a surprise. */
const LONG = 4;
const PER_DIGIT = 0.5;

/** Names the change from one printed figure to another, both in whole printed steps. */
export function kindOf(printed: number, corrected: number): CorrectionKind {
  if (printed === 0) return 'omitted';
  if (corrected === 0) return 'extra';
  if (printed === -corrected) return 'sign';
  if (printed < 0 !== corrected < 0) return 'arbitrary';
  const one = Math.abs(printed);
  const other = Math.abs(corrected);
  const power = powerBetween(one, other);
  if (power === 4) return 'tenThousand';
  if (power > 0) return 'shifted';
  const from = String(one);
  const to = String(other);
  if (from.length === to.length) return sameLength(from, to);
  return Math.abs(from.length - to.length) === 1 && isOneDigitMore(from.length > to.length ? from : to, from.length > to.length ? to : from) ? 'digitCount' : 'arbitrary';
}

/**
 * The cost of a change in whole printed steps: its kind, and a negative figure where none was. Another amount altogether is
 * less of a surprise among short figures, for there are fewer of them; an amount counted twice is never more of one than that.
 */
export function costOf(kind: CorrectionKind, printed: number, corrected: number): number {
  const negative = corrected < 0 && printed >= 0 ? NEGATIVE_COST : 0;
  if (kind !== 'arbitrary' && kind !== 'copy') return CORRECTION_COST[kind] + negative;
  const digits = String(Math.max(Math.abs(printed), Math.abs(corrected))).length;
  return Math.min(CORRECTION_COST[kind], CORRECTION_COST.arbitrary - PER_DIGIT * Math.max(0, LONG - digits)) + negative;
}

function powerBetween(one: number, other: number): number {
  const [small, large] = one < other ? [one, other] : [other, one];
  for (let power = 1; power <= 6; power += 1) {
    const factor = 10 ** power;
    if (small * factor === large) return power;
    if (Math.abs(large / factor - small) <= 0.5 && small >= 10) return power;
  }
  return 0;
}

function sameLength(from: string, to: string): CorrectionKind {
  const differing: number[] = [];
  for (let at = 0; at < from.length; at += 1) {
    if (from[at] !== to[at]) differing.push(at);
    if (differing.length > 2) return 'arbitrary';
  }
  const [first = 0, second] = differing;
  if (second === undefined) return 'digit';
  return second === first + 1 && from[first] === to[second] && from[second] === to[first] ? 'interchanged' : 'arbitrary';
}

function isOneDigitMore(longer: string, shorter: string): boolean {
  let skipped = 0;
  for (let at = 0; at < shorter.length; at += 1) {
    if (longer[at + skipped] === shorter[at]) continue;
    if (skipped === 1) return false;
    skipped = 1;
    at -= 1;
  }
  return true;
}
