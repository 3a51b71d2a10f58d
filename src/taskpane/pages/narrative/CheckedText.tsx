import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Fragment, useCallback, useState } from 'react';
import type { Mark } from '#app/markText';
import type { Finding } from '#domain/finding/finding';
import type { ExistingText } from '../../existingText';
import { printAmounts } from '../../figures';
import { PageFrame } from '../../parts/PageFrame';
import { ToneIcon } from '../../parts/Grade';
import { STICKY_BAR } from '../../parts/stickyBar';
import { TEXT } from '../../text';
import { ClaimBar } from './ClaimBar';
import { MarkedParagraph } from './MarkedParagraph';
import { RevisionFooter } from './RevisionFooter';
import { TextCoverage, UncheckedReasons } from './TextCoverage';
import { TextFindingCard } from './TextFindingCard';
import { TextFindingList } from './TextFindingList';
import { TextHead } from './TextHead';
import { useCorrections } from './useCorrections';
import { useShownLine } from './useShownLine';
import { useTextFindings } from './useTextFindings';
import { useTextPlaces } from './useTextPlaces';

const useStyles = makeStyles({
  sticky: { ...STICKY_BAR, margin: '0 -4px 0 -14px', padding: '6px 4px 8px 14px' },
  verdict: { display: 'flex', alignItems: 'center', gap: '8px', marginTop: '4px', minHeight: '28px', fontSize: tokens.fontSizeBase300, lineHeight: '20px', fontWeight: tokens.fontWeightSemibold },
  words: { flex: '1 1 auto' },
  document: { marginTop: '16px', paddingTop: '12px', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

const NONE: readonly Mark[] = [];

/** 已有文本 with its marks, a card under each wrong sentence, and how much of it was checked. */
export function CheckedText({ text }: { readonly text: ExistingText }) {
  const { check, errors, rounding, hints, marks } = useTextFindings(text);
  const { adopt, undo } = useCorrections(text);
  const { root, toSentence, toCard, toNextCard, walkMarks } = useTextPlaces();
  const shown = useShownLine(root);
  const [chosen, choose] = useState<{ readonly mark: Mark; readonly line: number } | undefined>();
  const styles = useStyles();

  const chooseMark = useCallback(
    (mark: Mark, line: number): void => {
      const hasCard = mark.tone === 'wrong' && mark.finding !== undefined;
      choose(hasCard ? undefined : { mark, line });
      if (hasCard) toCard(mark.finding ?? '');
    },
    [toCard],
  );

  function adoptCard(finding: Finding): void {
    const rest = errors.filter(({ id }) => id !== finding.id);
    const next = rest.find(({ quotes }) => (quotes[0]?.line ?? 0) >= (finding.quotes[0]?.line ?? 0)) ?? rest[0];
    if (!adopt(finding)) return;
    choose(undefined);
    setTimeout(() => (next === undefined ? root.current?.focus() : toCard(next.id)), 0);
  }

  const cards = byLine(errors);
  const current = chosen !== undefined && marks[chosen.line - 1]?.includes(chosen.mark) === true ? chosen : undefined;
  return (
    <>
      <PageFrame>
        <div ref={root} tabIndex={-1} onKeyDown={walkMarks}>
          <TextHead text={text} onUndo={undo} />
          <div className={styles.sticky}>
            <TextCoverage check={check} />
            <div className={styles.verdict} aria-live="polite">
              {check === undefined ? null : <ToneIcon tone={errors.length > 0 ? 'error' : 'good'} />}
              <span className={styles.words}>{check === undefined ? TEXT.existing.checking : errors.length > 0 ? TEXT.existing.errors(errors.length) : TEXT.existing.clean}</span>
              {errors.length > 0 ? (
                <Button size="small" onClick={toNextCard}>
                  {TEXT.existing.next}
                </Button>
              ) : null}
            </div>
          </div>
          {check === undefined ? null : <UncheckedReasons check={check} />}
          <TextFindingList title={TEXT.existing.lists.error} findings={errors} wordsOf={quoteOf} onShow={toSentence} />
          <TextFindingList title={TEXT.existing.lists.hint} findings={hints} wordsOf={messageOf} onShow={toSentence} onAdopt={adopt} />
          <TextFindingList title={TEXT.existing.lists.rounding} findings={rounding} wordsOf={messageOf} onShow={toSentence} onAdopt={adopt} />
          <article aria-label={TEXT.existing.document} className={styles.document}>
            {text.lines.map((line, at) => (
              <Fragment key={at}>
                <MarkedParagraph line={line} original={text.original[at] ?? ''} marks={marks[at] ?? NONE} number={at + 1} shown={shown === at + 1} chosen={current?.line === at + 1 ? current.mark : undefined} onChoose={chooseMark} />
                {(cards.get(at + 1) ?? []).map((finding) => (
                  <TextFindingCard key={finding.id} finding={finding} onAdopt={adoptCard} onShow={toSentence} />
                ))}
              </Fragment>
            ))}
          </article>
        </div>
      </PageFrame>
      {current === undefined ? null : <ClaimBar mark={current.mark} onClose={() => choose(undefined)} />}
      <RevisionFooter text={text} />
    </>
  );
}

function messageOf({ message }: Finding): string {
  return printAmounts(message);
}

function quoteOf({ quotes, message }: Finding): string {
  return quotes[0]?.text ?? message;
}

function byLine(findings: readonly Finding[]): ReadonlyMap<number, readonly Finding[]> {
  const lines = new Map<number, Finding[]>();
  for (const finding of findings) {
    const line = finding.quotes[0]?.line ?? 1;
    lines.set(line, [...(lines.get(line) ?? []), finding]);
  }
  return lines;
}
