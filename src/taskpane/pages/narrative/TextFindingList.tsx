import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Finding } from '#domain/finding/finding';
import { ToneIcon, toneOf } from '../../parts/Grade';
import { TEXT } from '../../text';

const FIRST = 4;

const useStyles = makeStyles({
  heading: { margin: '12px 0 4px', fontSize: tokens.fontSizeBase200, lineHeight: '18px', fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyleType: 'none', border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusLarge, backgroundColor: tokens.colorNeutralBackground1, overflow: 'hidden' },
  item: { display: 'flex', alignItems: 'flex-start', ':not(:last-child)': { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` } },
  row: { display: 'grid', gridTemplateColumns: '16px minmax(0, 1fr) auto', columnGap: '8px', alignItems: 'start', width: '100%', padding: '7px 10px', border: 0, backgroundColor: 'transparent', color: tokens.colorNeutralForeground1, fontFamily: 'inherit', fontSize: tokens.fontSizeBase200, lineHeight: '18px', textAlign: 'left' },
  link: { cursor: 'pointer', ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover }, ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' } },
  words: { overflowWrap: 'anywhere' },
  place: { color: tokens.colorNeutralForeground3, whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
  adopt: { flexShrink: 0, minWidth: 'auto', margin: '4px 4px 4px 0' },
  more: { marginTop: '2px', fontWeight: tokens.fontWeightRegular },
});

interface TextFindingListProps {
  readonly title: string;
  readonly findings: readonly Finding[];
  /** What a row says of a finding. */
  readonly wordsOf: (finding: Finding) => string;
  readonly onShow: (finding: Finding) => void;
  /** Offers the other wording where a finding has one; it may be left as it is. */
  readonly onAdopt?: (finding: Finding) => void;
}

/** A short list of what was found; a row leads to its sentence where there is one. */
export function TextFindingList({ title, findings, wordsOf, onShow, onAdopt }: TextFindingListProps) {
  const styles = useStyles();
  const [all, showAll] = useState(false);
  if (findings.length === 0) return null;
  const shown = all ? findings : findings.slice(0, FIRST);
  return (
    <section aria-label={title}>
      <h2 className={styles.heading}>{`${title} ${String(findings.length)}`}</h2>
      <ul className={styles.list}>
        {shown.map((finding) => (
          <li key={finding.id} className={styles.item}>
            <FindingRow finding={finding} words={wordsOf(finding)} onShow={onShow} />
            {onAdopt === undefined ? null : <AdoptButton finding={finding} onAdopt={onAdopt} />}
          </li>
        ))}
      </ul>
      {shown.length < findings.length ? (
        <Button className={styles.more} size="small" appearance="subtle" onClick={() => showAll(true)}>
          {TEXT.existing.more(findings.length - shown.length)}
        </Button>
      ) : null}
    </section>
  );
}

function AdoptButton({ finding, onAdopt }: { readonly finding: Finding; readonly onAdopt: (finding: Finding) => void }) {
  const styles = useStyles();
  const corrections = finding.suspects.filter(({ line, suggested }) => line !== undefined && suggested !== undefined);
  const [first] = corrections;
  if (first?.suggested === undefined) return null;
  return (
    <Button className={styles.adopt} size="small" appearance="subtle" aria-label={TEXT.existing.adoptLabel(first.text ?? '', first.suggested)} onClick={() => onAdopt(finding)}>
      {corrections.length > 1 ? TEXT.existing.adoptAll(corrections.length) : TEXT.existing.adopt}
    </Button>
  );
}

function FindingRow({ finding, words, onShow }: { readonly finding: Finding; readonly words: string; readonly onShow: (finding: Finding) => void }) {
  const styles = useStyles();
  const [quote] = finding.quotes;
  const inside = (
    <>
      <ToneIcon tone={toneOf(finding.grade)} />
      <span className={styles.words}>{words}</span>
      {quote === undefined ? null : <span className={styles.place}>{TEXT.existing.paragraph(quote.line)}</span>}
    </>
  );
  if (quote === undefined) return <div className={styles.row}>{inside}</div>;
  return (
    <button type="button" className={`${styles.row} ${styles.link}`} onClick={() => onShow(finding)}>
      {inside}
    </button>
  );
}
