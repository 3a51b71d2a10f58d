import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo, useMemo, type ReactNode } from 'react';
import type { Mark, MarkTone } from '#app/markText';
import { changesBetween } from '#domain/claims/revision';
import { InlineButton } from '../../parts/InlineButton';
import { TEXT } from '../../text';
import { useShownParagraph } from './useShownLine';

const useStyles = makeStyles({
  paragraph: { margin: '0 0 8px', minHeight: '8px', textIndent: '2em', fontSize: tokens.fontSizeBase300, lineHeight: '24px', overflowWrap: 'anywhere', contentVisibility: 'auto', containIntrinsicSize: 'auto 72px', scrollMarginTop: '96px' },
  mark: {
    padding: '0 1px',
    borderRadius: '2px',
    fontVariantNumeric: 'tabular-nums',
    textDecorationThickness: '1px',
    textUnderlineOffset: '4px',
    cursor: 'pointer',
    scrollMarginTop: '96px',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  ok: {},
  changed: { textDecorationLine: 'underline', textDecorationThickness: '2px', textDecorationColor: tokens.colorStatusSuccessForeground1, color: tokens.colorStatusSuccessForeground1 },
  rounding: { textDecorationLine: 'underline', textDecorationColor: tokens.colorNeutralStroke1Pressed, color: tokens.colorNeutralForeground3 },
  unchecked: { textDecorationLine: 'underline', textDecorationStyle: 'dotted', textDecorationThickness: '2px', textDecorationColor: tokens.colorNeutralForeground3 },
  wrong: { textDecorationLine: 'underline', textDecorationStyle: 'wavy', textDecorationColor: tokens.colorStatusDangerForeground1, color: tokens.colorStatusDangerForeground1, backgroundColor: tokens.colorStatusDangerBackground1, fontWeight: tokens.fontWeightSemibold },
  hint: { textDecorationLine: 'underline', textDecorationStyle: 'dashed', textDecorationColor: tokens.colorPaletteBlueForeground2 },
  chosen: { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
});

export type ShownTone = MarkTone | 'changed';

interface MarkedParagraphProps {
  readonly line: string;
  readonly original: string;
  readonly marks: readonly Mark[];
  readonly number: number;
  /** True when another page sent the user here. */
  readonly shown: boolean;
  /** The mark that is chosen, when it stands in this paragraph. */
  readonly chosen: Mark | undefined;
  readonly onChoose: (mark: Mark, line: number) => void;
}

/** 一段 with its marks; each says in words how it stands. Only errors are in the tab order, arrows go through all. */
export const MarkedParagraph = memo(function MarkedParagraph({ line, original, marks, number, shown, chosen, onChoose }: MarkedParagraphProps) {
  const sentTo = useShownParagraph();
  const styles = useStyles();
  const written = useMemo(() => writtenRanges(original, line), [original, line]);
  const pieces: ReactNode[] = [];
  let at = 0;
  for (const mark of marks) {
    const words = line.slice(mark.start, mark.end);
    const tone: ShownTone = mark.tone === 'ok' && written.some(([from, to]) => from < mark.end && mark.start < to) ? 'changed' : mark.tone;
    pieces.push(
      line.slice(at, mark.start),
      <InlineButton
        key={mark.start}
        data-mark={tone}
        data-of={mark.finding}
        tabIndex={tone === 'wrong' ? 0 : -1}
        className={mergeClasses(styles.mark, styles[tone], mark === chosen && styles.chosen)}
        title={titleOf(mark, tone)}
        aria-label={TEXT.existing.mark(words, titleOf(mark, tone))}
        onPress={() => onChoose(mark, number)}
      >
        {words}
      </InlineButton>,
    );
    at = mark.end;
  }
  pieces.push(line.slice(at));
  return (
    <p className={mergeClasses(styles.paragraph, shown && sentTo)} data-line={number} tabIndex={-1}>
      {pieces}
    </p>
  );
}, sameParagraph);

function sameParagraph(before: MarkedParagraphProps, now: MarkedParagraphProps): boolean {
  if (before.line !== now.line || before.original !== now.original || before.chosen !== now.chosen || before.shown !== now.shown || before.onChoose !== now.onChoose || before.marks.length !== now.marks.length) return false;
  return before.marks === now.marks || before.marks.every((mark, index) => isSame(mark, now.marks[index]));
}

function isSame(one: Mark, other: Mark | undefined): boolean {
  return other !== undefined && one.start === other.start && one.end === other.end && one.tone === other.tone && one.finding === other.finding && one.claim?.expected === other.claim?.expected && one.claim?.reason === other.claim?.reason;
}

function titleOf({ claim, tone, message }: Mark, shown: ShownTone): string {
  const words = TEXT.existing.tones[shown];
  if (tone === 'hint' && message !== undefined) return `${words}：${message}`;
  if (tone === 'wrong' && claim?.expected !== undefined) return `${words}，${TEXT.existing.expected(claim.expected)}`;
  return tone === 'unchecked' && claim?.reason !== undefined ? `${words}：${claim.reason}` : words;
}

function writtenRanges(original: string, line: string): readonly (readonly [from: number, to: number])[] {
  let shift = 0;
  return changesBetween(original, line).map(({ start, end, written }) => {
    const from = start + shift;
    shift += written.length - (end - start);
    return [from, from + written.length] as const;
  });
}
