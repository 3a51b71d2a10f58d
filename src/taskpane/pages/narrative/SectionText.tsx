import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Fragment } from 'react';
import type { FigureRun, Run, Section, SlotRun } from '#domain/narrative/narrative';
import { FigureLink } from './FigureLink';
import { SlotField } from './SlotField';
import { useShownParagraph } from './useShownLine';

const useStyles = makeStyles({
  section: { scrollMarginTop: '44px' },
  heading: { margin: '14px 0 6px', lineHeight: '22px', fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase300, textWrap: 'balance' },
  part: { fontSize: tokens.fontSizeBase400, textAlign: 'center', marginTop: '4px' },
  paragraph: { margin: '0 0 8px', scrollMarginTop: '52px', textIndent: '2em', fontSize: tokens.fontSizeBase300, lineHeight: '24px', color: tokens.colorNeutralForeground1, overflowWrap: 'anywhere' },
});

interface SectionTextProps {
  readonly section: Section;
  /** Number of its first line in the whole text, counted from 1. */
  readonly line: number;
  /** The line another page sent the user to. */
  readonly shown: number | undefined;
  readonly chosen: FigureRun | undefined;
  readonly onChoose: (figure: FigureRun) => void;
  readonly onSave: (slot: SlotRun, text: string) => void;
}

/** One 小节 as it will read. */
export function SectionText({ section, line, shown, chosen, onChoose, onSave }: SectionTextProps) {
  const styles = useStyles();
  const sentTo = useShownParagraph();
  const first = section.heading === '' ? line : line + 1;
  const Heading = section.level <= 1 ? 'h2' : 'h3';
  return (
    <section data-section={section.key} className={styles.section}>
      {section.heading === '' ? null : <Heading className={mergeClasses(styles.heading, section.level === 0 && styles.part, first > line && shown === line && sentTo)} data-line={line} tabIndex={-1}>{section.heading}</Heading>}
      {section.paragraphs.map((paragraph, at) => (
        <p key={at} className={mergeClasses(styles.paragraph, shown === first + at && sentTo)} data-line={first + at} tabIndex={-1}>
          {paragraph.runs.map((run, place) => (
            <Fragment key={place}>{runText(run)}</Fragment>
          ))}
        </p>
      ))}
    </section>
  );

  function runText(run: Run) {
    if (run.kind === 'fixed') return run.text;
    if (run.kind === 'figure') return <FigureLink figure={run} chosen={run === chosen} onChoose={onChoose} />;
    return <SlotField slot={run} onSave={(text) => onSave(run, text)} />;
  }
}
