import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { BookOpenRegular } from '@fluentui/react-icons/svg/book-open';
import { useRef } from 'react';
import type { WorkbookSnapshot } from '#domain/sheet';
import { TEXT } from '../../text';
import { useBooklet } from './useBooklet';

const useStyles = makeStyles({
  card: { padding: '12px', border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusLarge, backgroundColor: tokens.colorNeutralBackground1 },
  title: { margin: '0 0 6px', fontSize: tokens.fontSizeBase300, lineHeight: '20px', fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: '18px', color: tokens.colorNeutralForeground2, textWrap: 'pretty' },
  choose: { marginTop: '8px' },
});

/** 科目表: the official names the rules judge by, imported once and kept in the workbook. */
export function BookletPart({ workbook }: { readonly workbook: WorkbookSnapshot }) {
  const { busy, kept, open } = useBooklet(workbook);
  const input = useRef<HTMLInputElement>(null);
  const styles = useStyles();
  return (
    <section className={styles.card}>
      <h2 className={styles.title}>{TEXT.booklet.title}</h2>
      <p className={styles.text}>{kept === undefined ? TEXT.booklet.builtIn : TEXT.booklet.kept(kept.count, kept.year)}</p>
      <Button className={styles.choose} size="small" icon={busy ? <Spinner size="extra-tiny" /> : <BookOpenRegular />} disabled={busy} onClick={() => input.current?.click()}>
        {kept === undefined ? TEXT.booklet.choose : TEXT.booklet.replace}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={TEXT.booklet.fileLabel}
        accept=".xlsx,.xlsm,.xls"
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file !== undefined) open(file);
          target.value = '';
        }}
      />
    </section>
  );
}
