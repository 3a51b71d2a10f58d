import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { FigureRun } from '#domain/narrative/narrative';
import { sourceOf } from '#domain/narrative/sourceOf';
import { InlineButton } from '../../parts/InlineButton';
import { TEXT } from '../../text';

const useStyles = makeStyles({
  figure: {
    padding: '0 1px',
    borderBottom: `1px dotted ${tokens.colorNeutralStroke1Pressed}`,
    color: tokens.colorBrandForeground1,
    fontVariantNumeric: 'tabular-nums',
    cursor: 'pointer',
    ':hover': { borderBottom: `1px solid ${tokens.colorBrandForeground1}` },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px', borderRadius: '2px' },
  },
  chosen: { backgroundColor: tokens.colorBrandBackground2, borderBottom: `1px solid ${tokens.colorBrandForeground1}` },
  gap: {
    padding: '0 5px',
    border: `1px dashed ${tokens.colorStatusWarningBorder1}`,
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorStatusWarningForeground3,
    fontSize: '0.93em',
    boxDecorationBreak: 'clone',
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
});

interface FigureLinkProps {
  readonly figure: FigureRun;
  readonly chosen: boolean;
  readonly onChoose: (figure: FigureRun) => void;
}

/** 数 in the text: a link to the cells it comes from; a missing one leads to where it is filled in. */
export function FigureLink({ figure, chosen, onChoose }: FigureLinkProps) {
  const styles = useStyles();
  if (figure.printed === undefined) {
    return (
      <InlineButton className={styles.gap} data-gap="" onPress={() => onChoose(figure)}>
        {TEXT.narrative.missing(figure.label)}
      </InlineButton>
    );
  }
  const source = sourceOf(figure);
  return (
    <InlineButton className={mergeClasses(styles.figure, chosen && styles.chosen)} title={source} aria-label={TEXT.narrative.figure(figure.printed, source)} onPress={() => onChoose(figure)}>
      {figure.printed}
    </InlineButton>
  );
}
