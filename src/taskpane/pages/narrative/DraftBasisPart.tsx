import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useId, useRef, useState } from 'react';
import type { BasisKind } from '../../draftBasis';
import { ToneIcon } from '../../parts/Grade';
import { ROW_BUTTON } from '../../parts/rowButton';
import { TEXT } from '../../text';
import { useDraftBasis, type DraftBasisWork } from './useDraftBasis';

const WORDS = TEXT.narrative.basis;

const ROWS: readonly { readonly kind: BasisKind; readonly title: string; readonly text: string; readonly accept: string }[] = [
  { kind: 'last', title: WORDS.last, text: WORDS.lastText, accept: '.xlsx,.xlsm,.xls' },
  { kind: 'text', title: WORDS.text, text: WORDS.textText, accept: '.docx,.md,.markdown,.txt' },
  { kind: 'glossary', title: WORDS.glossary, text: WORDS.glossaryText, accept: '.docx,.md,.markdown,.txt' },
];

const useStyles = makeStyles({
  part: { marginBottom: '10px', border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusLarge, backgroundColor: tokens.colorNeutralBackground1, overflow: 'hidden' },
  opener: { ...ROW_BUTTON, display: 'flex', alignItems: 'center', gap: '8px', padding: '7px 10px', fontSize: tokens.fontSizeBase200, lineHeight: '18px' },
  state: { minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  rows: { margin: 0, padding: 0, listStyleType: 'none' },
  row: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', columnGap: '8px', alignItems: 'center', padding: '8px 8px 8px 12px', borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  title: { fontSize: tokens.fontSizeBase300, lineHeight: '20px' },
  text: { display: 'block', fontSize: tokens.fontSizeBase200, lineHeight: '16px', color: tokens.colorNeutralForeground2, textWrap: 'pretty' },
  name: { display: 'block', fontSize: tokens.fontSizeBase200, lineHeight: '16px', color: tokens.colorBrandForeground1, overflowWrap: 'anywhere' },
  refused: { gridColumn: '1 / -1', display: 'flex', gap: '6px', margin: '4px 0 0', fontSize: tokens.fontSizeBase200, lineHeight: '18px' },
});

/** 参照上年: last year's tables and text, and the unit's own 名词解释, chosen as files; folded while none is in use. */
export function DraftBasisPart() {
  const work = useDraftBasis();
  const [isOpen, setOpen] = useState(false);
  const rows = useId();
  const styles = useStyles();
  const { last, text, glossary } = work.basis;
  const names = [last, text, glossary].flatMap((file) => (file === undefined ? [] : [file.name]));
  return (
    <section className={styles.part} aria-label={WORDS.title}>
      <button type="button" className={styles.opener} aria-expanded={isOpen} aria-controls={rows} onClick={() => setOpen(!isOpen)}>
        {isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
        <span className={styles.state}>{names.length === 0 ? WORDS.none : WORDS.used(names)}</span>
      </button>
      <ul id={rows} className={styles.rows} hidden={!isOpen}>
        {ROWS.map((row) => (
          <BasisRow key={row.kind} row={row} work={work} />
        ))}
      </ul>
    </section>
  );
}

function BasisRow({ row, work }: { readonly row: (typeof ROWS)[number]; readonly work: DraftBasisWork }) {
  const input = useRef<HTMLInputElement>(null);
  const styles = useStyles();
  const { kind, title, text, accept } = row;
  const file = work.basis[kind];
  const reading = work.reading === kind;
  const says = kind === 'text' && file !== undefined ? (work.basis.last === undefined ? WORDS.needsLast : WORDS.follows) : text;
  return (
    <li className={styles.row}>
      <span>
        <span className={styles.title}>{title}</span>
        {file === undefined ? null : <span className={styles.name}>{file.name}</span>}
        <span className={styles.text}>{says}</span>
      </span>
      {file === undefined ? (
        <Button size="small" disabled={work.reading !== undefined} icon={reading ? <Spinner size="extra-tiny" /> : null} aria-label={WORDS.chooseFor(title)} onClick={() => input.current?.click()}>
          {reading ? WORDS.reading : WORDS.choose}
        </Button>
      ) : (
        <Button size="small" appearance="subtle" icon={<DismissRegular />} aria-label={WORDS.remove(title)} onClick={() => work.remove(kind)} />
      )}
      {work.refused?.kind !== kind ? null : (
        <p className={styles.refused} role="alert">
          <ToneIcon tone="error" />
          {work.refused.text}
        </p>
      )}
      <input
        ref={input}
        type="file"
        hidden
        aria-label={title}
        accept={accept}
        onChange={({ target }) => {
          const [chosen] = target.files ?? [];
          if (chosen !== undefined) work.open(kind, chosen);
          target.value = '';
        }}
      />
    </li>
  );
}
