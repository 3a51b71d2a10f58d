import { checkNarrative, type NarrativeInput } from '#domain/claims/checkNarrative';
import { mutationsOf } from '../../bench/text/mutate';
import { Random } from './generatorRandom';

/** Changes every so many right claims in each way that can be proved, and lists the changes whose place no 错误 quotes. */
export function missedChanges(input: NarrativeInput, { every, seed }: { readonly every: number; readonly seed: number }): { readonly tried: number; readonly missed: readonly string[] } {
  const random = new Random(seed);
  const right = checkNarrative(input).claims.filter(({ verdict }) => verdict === 'ok' || verdict === 'rounding');
  const changes = right.filter((_claim, index) => index % every === 0).flatMap((claim) => mutationsOf(claim, input.paragraphs[claim.line - 1] ?? '', input.unit, random).filter(({ provable }) => provable));
  const missed = changes.filter((change) => {
    const paragraphs = input.paragraphs.map((paragraph, index) => (index + 1 === change.line ? change.paragraph : paragraph));
    const errors = checkNarrative({ ...input, paragraphs }).findings.filter(({ grade }) => grade === '错误');
    return !errors.some(({ quotes }) => quotes.some(({ line, text }) => line === change.line && text.includes(change.written)));
  });
  return { tried: changes.length, missed: missed.map(({ kind, written }) => `${kind} ${written}`) };
}
