import type { FormData } from './formSheet';
import type { Random } from './generatorRandom';

type Line = Readonly<Record<string, string>>;

/** A clean 绩效自评表: weights add to 100, scores stay within them, total, rates, funds and the grade word follow from its lines. */
export function generateForm(random: Random): FormData {
  const parts = Array.from({ length: 1 + random.below(2) }, () => {
    const full = 500 + random.below(90_000);
    return { full, executed: Math.floor(full * (0.4 + 0.6 * random.next())) };
  });
  const full = parts.reduce((sum, part) => sum + part.full, 0);
  const executed = parts.reduce((sum, part) => sum + part.executed, 0);
  const fundScore = Math.round((1000 * executed) / full);
  const weights = sharesOf(90, 3 + random.below(6), random);
  const indicators = weights.map((weight, at): Line & { readonly points: string } => {
    const score = random.chance(0.7) ? weight : weight - random.below(Math.min(weight, 6));
    return { level1: at < 3 ? '产出指标' : '效益指标', level2: '数量指标', level3: `指标${at + 1}`, target: `≥${at + 2}个`, actual: `${at + 2}个`, weight: String(weight), score: String(score), points: String(score * 100) };
  });
  const total = fundScore + indicators.reduce((sum, { points }) => sum + Number(points), 0);
  return {
    title: '2023年度项目支出绩效自评表',
    project: '示例项目',
    funds: [
      { source: '年度资金总额', full: cents(full), executed: cents(executed), weight: '10', rate: rateOf(executed, full), score: cents(fundScore) },
      ...parts.map((part, at): Line => ({ source: at === 0 ? '其中：当年财政拨款' : '其他资金', full: cents(part.full), executed: cents(part.executed), weight: '—', rate: rateOf(part.executed, part.full), score: '—' })),
    ],
    indicators,
    totalWeight: '100',
    total: cents(total),
    conclusion: total >= 9000 ? '优' : total >= 8000 ? '良' : total >= 6000 ? '中' : '差',
    conclusionRule: '总分高于90分（含）的为“优”，90～80分（含）为“良”，80～60分（含）为“中”，低于60分为“差”。',
  };
}

/** What a mutation of a form changes. */
export const FORM_FIELDS = ['weight', 'score', 'total', 'rate', 'amount'] as const;
export type FormField = (typeof FORM_FIELDS)[number];

/** The form with one digit of one figure of that kind typed wrong, or two neighbours interchanged. */
export function mutateForm(form: FormData, field: FormField, random: Random): FormData {
  const funds = form.funds ?? [];
  const indicators = form.indicators ?? [];
  if (field === 'total') return { ...form, total: mistyped(form.total ?? '', random) };
  if (field === 'rate' || field === 'amount') {
    const at = random.below(funds.length);
    const column = field === 'rate' ? 'rate' : random.pick(['full', 'executed']);
    return { ...form, funds: funds.map((line, index) => (index === at ? { ...line, [column]: mistyped(line[column] ?? '', random) } : line)) };
  }
  const at = random.below(indicators.length + 1);
  if (at === indicators.length) return { ...form, funds: funds.map((line, index) => (index === 0 ? { ...line, [field]: mistyped(line[field] ?? '', random) } : line)) };
  return { ...form, indicators: indicators.map((line, index) => (index === at ? { ...line, [field]: mistyped(line[field] ?? '', random) } : line)) };
}

function mistyped(text: string, random: Random): string {
  const places = [...text].flatMap((sign, at) => (/\d/u.test(sign) ? [at] : []));
  for (;;) {
    const at = random.pick(places);
    const signs = [...text];
    const next = places[places.indexOf(at) + 1];
    if (random.chance(0.3) && next !== undefined) [signs[at], signs[next]] = [signs[next] ?? '', signs[at] ?? ''];
    else signs[at] = String(random.below(10));
    if (Number(signs.join('').replace('%', '')) !== Number(text.replace('%', ''))) return signs.join('');
  }
}

function sharesOf(whole: number, count: number, random: Random): readonly number[] {
  const shares = Array.from({ length: count }, () => 2);
  for (let left = whole - 2 * count; left > 0; left -= 1) {
    const at = random.below(count);
    shares[at] = (shares[at] ?? 0) + 1;
  }
  return shares;
}

function cents(value: number): string {
  return (value / 100).toFixed(2);
}

function rateOf(executed: number, full: number): string {
  return `${((100 * executed) / full).toFixed(2)}%`;
}
