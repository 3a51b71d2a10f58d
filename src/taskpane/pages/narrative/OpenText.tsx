import { Button, makeStyles, mergeClasses, Spinner, Textarea, tokens } from '@fluentui/react-components';
import { FolderOpenRegular } from '@fluentui/react-icons/svg/folder-open';
import { useRef, useState, type DragEvent } from 'react';
import { PageFrame } from '../../parts/PageFrame';
import { ToneIcon } from '../../parts/Grade';
import { TEXT } from '../../text';
import { useOpenText } from './useOpenText';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: '10px', minHeight: '100%', boxSizing: 'border-box', padding: '2px' },
  over: { outline: `2px dashed ${tokens.colorBrandStroke1}`, outlineOffset: '4px', borderRadius: tokens.borderRadiusMedium },
  text: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: '22px', color: tokens.colorNeutralForeground2, textWrap: 'pretty' },
  area: { display: 'flex', flex: '1 1 auto', minHeight: '220px', '& textarea': { maxHeight: 'none', height: '100%', lineHeight: '22px' } },
  file: { display: 'flex', alignItems: 'center', gap: '10px', flexWrap: 'wrap' },
  drop: { flex: '1 1 140px', fontSize: tokens.fontSizeBase200, lineHeight: '18px', color: tokens.colorNeutralForeground3 },
  refused: { display: 'flex', gap: '6px', margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: '20px', color: tokens.colorNeutralForeground1 },
});

/** Brings a text in: pasted, dropped, or chosen. */
export function OpenText() {
  const { busy, refused, openFile, paste } = useOpenText();
  const [pasted, setPasted] = useState('');
  const [over, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const styles = useStyles();

  function drop(event: DragEvent): void {
    const [file] = event.dataTransfer.files;
    setOver(false);
    event.preventDefault();
    event.stopPropagation();
    if (file === undefined) return;
    openFile(file);
  }

  return (
    <PageFrame
      footer={
        <Button appearance="primary" size="large" disabled={busy || pasted.trim() === ''} onClick={() => paste(pasted)}>
          {TEXT.existing.check}
        </Button>
      }
    >
      <div
        className={mergeClasses(styles.part, over && styles.over)}
        onDragOver={(event) => {
          event.preventDefault();
          event.stopPropagation();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <p className={styles.text}>{TEXT.existing.text}</p>
        <div className={styles.file}>
          <Button icon={busy ? <Spinner size="extra-tiny" /> : <FolderOpenRegular />} disabled={busy} onClick={() => input.current?.click()}>
            {busy ? TEXT.existing.reading : TEXT.existing.choose}
          </Button>
          <span className={styles.drop}>{TEXT.existing.drop}</span>
        </div>
        <div role="alert">
          {refused === undefined ? null : (
            <p className={styles.refused}>
              <ToneIcon tone="error" />
              {refused}
            </p>
          )}
        </div>
        <Textarea className={styles.area} aria-label={TEXT.existing.paste} placeholder={TEXT.existing.placeholder} value={pasted} onChange={(_event, { value }) => setPasted(value)} />
        <input
          ref={input}
          type="file"
          hidden
          aria-label={TEXT.existing.fileLabel}
          accept=".docx,.md,.markdown,.txt"
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (file !== undefined) openFile(file);
            target.value = '';
          }}
        />
      </div>
    </PageFrame>
  );
}
