import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { FolderOpenRegular } from '@fluentui/react-icons/svg/folder-open';
import { useRef } from 'react';
import type { RecognisedWorkbook } from '#domain/recognise/recogniseWorkbook';
import { TEXT } from '../../text';
import { ImportPreviewList } from './ImportPreviewList';
import { useImport } from './useImport';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: '8px', padding: '12px', border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusLarge, backgroundColor: tokens.colorNeutralBackground1 },
  text: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: '18px', color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  caution: { color: tokens.colorStatusWarningForeground3 },
  buttons: { display: 'flex', gap: '8px', flexWrap: 'wrap' },
});

/** 导入: choose a file, see what goes where, then write it. Nothing is written before the button. */
export function ImportPart({ recognised }: { readonly recognised: RecognisedWorkbook }) {
  const importing = useImport(recognised);
  const { source, preview, busy, count } = importing;
  const input = useRef<HTMLInputElement>(null);
  const styles = useStyles();
  if (source === undefined || preview === undefined) {
    return (
      <div className={styles.part}>
        <p className={styles.text}>{TEXT.import.text}</p>
        <div className={styles.buttons}>
          <Button size="small" icon={busy ? <Spinner size="extra-tiny" /> : <FolderOpenRegular />} disabled={busy} onClick={() => input.current?.click()}>
            {busy ? TEXT.import.reading : TEXT.import.choose}
          </Button>
        </div>
        <input
          ref={input}
          type="file"
          hidden
          aria-label={TEXT.import.fileLabel}
          accept=".xlsx,.xlsm,.xls"
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (file !== undefined) importing.open(file);
            target.value = '';
          }}
        />
      </div>
    );
  }
  const { year, unit, entity } = source.recognised;
  const facts = [entity ?? '', year === undefined ? '' : TEXT.import.year(year), unit].filter((fact) => fact !== '');
  return (
    <section className={styles.part} aria-label={TEXT.import.preview}>
      <p className={styles.text}>{TEXT.import.source(source.name, facts)}</p>
      {year !== undefined && recognised.year !== undefined && year !== recognised.year ? <p className={`${styles.text} ${styles.caution}`}>{TEXT.import.otherYear(year, recognised.year)}</p> : null}
      {preview.figures.length === 0 ? <p className={styles.text}>{TEXT.import.noFigures}</p> : <ImportPreviewList preview={preview} importing={importing} />}
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" disabled={busy || count === 0} onClick={importing.run}>
          {TEXT.import.run(count)}
        </Button>
        <Button size="small" disabled={busy} onClick={importing.forget}>
          {TEXT.cancel}
        </Button>
      </div>
    </section>
  );
}
