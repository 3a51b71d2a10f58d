import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { FolderOpenRegular } from '@fluentui/react-icons/svg/folder-open';
import { TableSwitchRegular } from '@fluentui/react-icons/svg/table-switch';
import { useRef, type ReactNode } from 'react';
import { ROW_BUTTON } from '../../parts/rowButton';
import { TEXT } from '../../text';
import type { Importing } from './useImport';

const useStyles = makeStyles({
  doors: { margin: 0, padding: 0, listStyleType: 'none', border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusLarge, backgroundColor: tokens.colorNeutralBackground1, overflow: 'hidden' },
  door: {
    ...ROW_BUTTON,
    gridTemplateColumns: '24px minmax(0, 1fr)',
    columnGap: '10px',
    padding: '10px 12px',
    ':disabled': { cursor: 'default', color: tokens.colorNeutralForegroundDisabled },
  },
  later: { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  icon: { fontSize: '20px', color: tokens.colorBrandForeground1 },
  text: { display: 'block', fontSize: tokens.fontSizeBase200, lineHeight: '16px', color: tokens.colorNeutralForeground2, textWrap: 'pretty' },
});

/** 导入的入口: worksheets of this workbook, or files. Several files are for the 汇总. */
export function ImportDoors({ importing }: { readonly importing: Importing }) {
  const input = useRef<HTMLInputElement>(null);
  const { busy } = importing;
  const styles = useStyles();
  return (
    <>
      <ul className={styles.doors}>
        <li>
          <Door icon={<TableSwitchRegular />} title={TEXT.import.fromSheets} text={TEXT.import.fromSheetsText} disabled={busy} onOpen={importing.openSheets} />
        </li>
        <li className={styles.later}>
          <Door icon={busy ? <Spinner size="extra-tiny" /> : <FolderOpenRegular />} title={busy ? TEXT.import.reading : TEXT.import.fromFiles} text={TEXT.import.fromFilesText} disabled={busy} onOpen={() => input.current?.click()} />
        </li>
      </ul>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        aria-label={TEXT.import.fileLabel}
        accept=".xlsx,.xlsm,.xls"
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          if (files.length > 0) importing.openFiles(files);
          target.value = '';
        }}
      />
    </>
  );
}

function Door({ icon, title, text, disabled, onOpen }: { readonly icon: ReactNode; readonly title: string; readonly text: string; readonly disabled: boolean; readonly onOpen: () => void }) {
  const styles = useStyles();
  return (
    <button type="button" className={styles.door} disabled={disabled} onClick={onOpen}>
      <span className={styles.icon}>{icon}</span>
      <span>
        {title}
        <span className={styles.text}>{text}</span>
      </span>
    </button>
  );
}
