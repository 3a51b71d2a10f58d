import { Button, makeStyles, Menu, MenuDivider, MenuGroup, MenuGroupHeader, MenuItem, MenuItemCheckbox, MenuList, MenuPopover, MenuTrigger, tokens } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import { OptionsRegular } from '@fluentui/react-icons/svg/options';
import { TEXT } from '../../text';
import { WORD_CHOICES, type Exporting, type WordChoice } from './useExport';

const useStyles = makeStyles({
  footer: { display: 'flex', gap: '8px', padding: '10px 14px', borderTop: `1px solid ${tokens.colorNeutralStroke2}`, backgroundColor: tokens.colorNeutralBackground1, flexShrink: 0 },
  main: { flexGrow: 1, minWidth: 0, whiteSpace: 'nowrap' },
  side: { flexShrink: 0, minWidth: '40px', whiteSpace: 'nowrap' },
});

const WORDS: Readonly<Record<WordChoice, string>> = { contents: TEXT.narrative.contents, tables: TEXT.narrative.tables, sources: TEXT.narrative.sources };

/** The ways out of 起草: Word with what it shall contain, the clipboard, a worksheet. */
export function ExportFooter({ exporting }: { readonly exporting: Exporting }) {
  const { busy, chosen, choose, word, copy, toSheet, toSheetCharted } = exporting;
  const styles = useStyles();
  return (
    <div className={styles.footer}>
      <Button className={styles.main} size="large" appearance="primary" icon={<ArrowDownloadRegular />} disabled={busy} onClick={word}>
        {TEXT.narrative.word}
      </Button>
      <Button className={styles.side} size="large" icon={<CopyRegular />} aria-label={TEXT.narrative.copy} title={TEXT.narrative.copy} onClick={copy} />
      <Menu checkedValues={{ word: [...chosen] }} onCheckedValueChange={(_event, { checkedItems }) => choose(WORD_CHOICES.filter((choice) => checkedItems.includes(choice)))}>
        <MenuTrigger disableButtonEnhancement>
          <Button className={styles.side} size="large" icon={<OptionsRegular />} aria-label={TEXT.narrative.options} title={TEXT.narrative.options} />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuGroup>
              <MenuGroupHeader>{TEXT.narrative.choices}</MenuGroupHeader>
              {WORD_CHOICES.map((choice) => (
                <MenuItemCheckbox key={choice} name="word" value={choice} persistOnClick>
                  {WORDS[choice]}
                </MenuItemCheckbox>
              ))}
            </MenuGroup>
            <MenuDivider />
            <MenuItem onClick={toSheet}>{TEXT.narrative.toSheet}</MenuItem>
            {toSheetCharted !== undefined && <MenuItem onClick={toSheetCharted}>{TEXT.narrative.toSheetCharted}</MenuItem>}
          </MenuList>
        </MenuPopover>
      </Menu>
    </div>
  );
}
