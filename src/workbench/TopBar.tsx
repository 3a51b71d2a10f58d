import { Button, makeStyles, tokens, Toolbar } from '@fluentui/react-components';
import { DocumentAddRegular } from '@fluentui/react-icons/svg/document-add';
import { DocumentMultipleRegular } from '@fluentui/react-icons/svg/document-multiple';
import { FolderOpenRegular } from '@fluentui/react-icons/svg/folder-open';
import { LockClosedRegular } from '@fluentui/react-icons/svg/lock-closed';
import { SaveRegular } from '@fluentui/react-icons/svg/save';
import { TableSimpleRegular } from '@fluentui/react-icons/svg/table-simple';
import { WeatherMoonRegular } from '@fluentui/react-icons/svg/weather-moon';
import { WeatherSunnyRegular } from '@fluentui/react-icons/svg/weather-sunny';
import { useRef } from 'react';
import { TEXT } from './text';

const useStyles = makeStyles({
  bar: { display: 'flex', alignItems: 'center', gap: '10px', minHeight: '44px', padding: '0 12px', backgroundColor: tokens.colorNeutralBackground1, borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, flexShrink: 0 },
  logo: { width: '24px', height: '24px', flexShrink: 0 },
  name: { display: 'flex', alignItems: 'baseline', gap: '8px', minWidth: 0, overflow: 'hidden', whiteSpace: 'nowrap' },
  product: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  place: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  file: { fontSize: tokens.fontSizeBase300, color: tokens.colorNeutralForeground2, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', flex: '1 1 auto', minWidth: 0, textAlign: 'center' },
  tools: { flexShrink: 0, padding: 0, gap: '2px' },
  privacy: { display: 'flex', alignItems: 'center', gap: '4px', flexShrink: 0, padding: '3px 10px', borderRadius: '12px', backgroundColor: tokens.colorStatusSuccessBackground1, color: tokens.colorStatusSuccessForeground1, fontSize: tokens.fontSizeBase200, lineHeight: '18px', whiteSpace: 'nowrap' },
});

interface TopBarProps {
  readonly file: string;
  readonly dark: boolean;
  readonly busy: boolean;
  readonly onOpen: (file: File) => void;
  readonly onSave: () => void;
  readonly onSample: () => void;
  readonly onFresh: () => void;
  readonly onBatch: () => void;
  readonly onDark: (dark: boolean) => void;
}

/** The bar over grid and pane: whose file this is, opening and saving it, and the promise that it stays here. */
export function TopBar({ file, dark, busy, onOpen, onSave, onSample, onFresh, onBatch, onDark }: TopBarProps) {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  return (
    <header className={styles.bar} data-part="bar">
      <img className={styles.logo} src="assets/icon-64.png" alt="" />
      <div className={styles.name}>
        <h1 className={styles.product}>{TEXT.product}</h1>
        <span className={styles.place}>{TEXT.place}</span>
      </div>
      <Toolbar size="small" className={styles.tools} aria-label={TEXT.place}>
        <Button appearance="subtle" size="small" icon={<FolderOpenRegular />} disabled={busy} onClick={() => input.current?.click()}>
          {TEXT.open}
        </Button>
        <Button appearance="subtle" size="small" icon={<SaveRegular />} disabled={busy} onClick={onSave}>
          {TEXT.save}
        </Button>
        <Button appearance="subtle" size="small" icon={<DocumentAddRegular />} disabled={busy} onClick={onFresh}>
          {TEXT.fresh}
        </Button>
        <Button appearance="subtle" size="small" icon={<TableSimpleRegular />} disabled={busy} onClick={onSample}>
          {TEXT.sample}
        </Button>
        <Button appearance="subtle" size="small" icon={<DocumentMultipleRegular />} disabled={busy} onClick={onBatch}>
          {TEXT.batch.title}
        </Button>
      </Toolbar>
      <input
        ref={input}
        type="file"
        accept=".xlsx,.xlsm,.xls"
        hidden
        aria-label={TEXT.open}
        onChange={(event) => {
          const chosen = event.target.files?.[0];
          event.target.value = '';
          if (chosen !== undefined) onOpen(chosen);
        }}
      />
      <span className={styles.file} title={file}>
        {file}
      </span>
      <span className={styles.privacy} title={TEXT.privacyText}>
        <LockClosedRegular aria-hidden />
        {TEXT.privacy}
      </span>
      <Button appearance="subtle" size="small" icon={dark ? <WeatherSunnyRegular /> : <WeatherMoonRegular />} aria-label={dark ? TEXT.toLight : TEXT.toDark} title={dark ? TEXT.toLight : TEXT.toDark} onClick={() => onDark(!dark)} />
    </header>
  );
}
