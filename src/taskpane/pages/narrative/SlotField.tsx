import { Button, makeStyles, mergeClasses, Textarea, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { SlotRun } from '#domain/narrative/narrative';
import { contradicts } from '#domain/narrative/notes';
import { ToneIcon } from '../../parts/Grade';
import { InlineButton } from '../../parts/InlineButton';
import { TEXT } from '../../text';
import { OfferedText } from './OfferedText';

const useStyles = makeStyles({
  slot: {
    padding: '0 1px',
    borderBottom: `1px dashed ${tokens.colorNeutralStroke1}`,
    boxDecorationBreak: 'clone',
    cursor: 'text',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px', borderRadius: '2px' },
  },
  gap: { border: `1px dashed ${tokens.colorStatusWarningBorder1}`, borderRadius: tokens.borderRadiusSmall, backgroundColor: tokens.colorStatusWarningBackground1, color: tokens.colorStatusWarningForeground3, fontSize: '0.93em', padding: '0 5px' },
  editor: { display: 'block', margin: '6px 0', textIndent: 0, padding: '8px', border: `1px solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground1 },
  question: { display: 'block', marginBottom: '4px', fontSize: tokens.fontSizeBase200, lineHeight: '16px', color: tokens.colorNeutralForeground2 },
  area: { display: 'flex', width: '100%' },
  against: { display: 'inline-flex', alignItems: 'center', gap: '3px', padding: '0 4px', fontSize: tokens.fontSizeBase200, lineHeight: '18px', verticalAlign: 'middle', color: tokens.colorStatusWarningForeground3, backgroundColor: tokens.colorStatusWarningBackground1, borderRadius: tokens.borderRadiusSmall, textIndent: 0 },
  againstIcon: { fontSize: '14px' },
  buttons: { display: 'flex', justifyContent: 'flex-end', gap: '6px', marginTop: '6px' },
});

interface SlotFieldProps {
  readonly slot: SlotRun;
  readonly onSave: (text: string) => void;
}

/** 填空: words only the user knows. A click opens it in place; Ctrl+Enter saves, Escape gives up, focus returns. */
export function SlotField({ slot, onSave }: SlotFieldProps) {
  const styles = useStyles();
  const [draft, setDraft] = useState<string | undefined>();
  const opener = useRef<HTMLSpanElement>(null);
  const returning = useRef(false);
  useEffect(() => {
    if (draft === undefined && returning.current) opener.current?.focus();
    returning.current = draft !== undefined;
  }, [draft]);

  if (draft === undefined) {
    const empty = slot.value === undefined || slot.value === '';
    const label = slot.review === true && slot.offered !== undefined ? TEXT.narrative.original(slot.offered) : slot.question;
    const open = (): void => setDraft(slot.value ?? (slot.review === true ? (slot.offered ?? '') : ''));
    const against = !empty && slot.direction !== undefined && contradicts(slot.value ?? '', slot.direction) ? slot.direction : undefined;
    return (
      <>
        <InlineButton ref={opener} className={mergeClasses(styles.slot, empty && styles.gap)} data-gap={empty ? '' : undefined} title={TEXT.narrative.edit(slot.question)} onPress={open}>
          {empty ? label : slot.value}
        </InlineButton>
        {empty ? <OfferedText slot={slot} onAdopt={onSave} /> : null}
        {against === undefined ? null : (
          <span className={styles.against} data-note="">
            <ToneIcon tone="caution" className={styles.againstIcon} />
            {TEXT.narrative.contradicts(against)}
          </span>
        )}
      </>
    );
  }
  const save = (): void => {
    onSave(draft.trim());
    setDraft(undefined);
  };
  return (
    <span className={styles.editor}>
      <span className={styles.question}>{slot.question}</span>
      <Textarea
        className={styles.area}
        aria-label={slot.question}
        autoFocus
        resize="vertical"
        value={draft}
        onChange={(_event, { value }) => setDraft(value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') setDraft(undefined);
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save();
        }}
      />
      <span className={styles.buttons}>
        <Button size="small" onClick={() => setDraft(undefined)}>
          {TEXT.cancel}
        </Button>
        <Button size="small" appearance="primary" onClick={save}>
          {TEXT.narrative.save}
        </Button>
      </span>
    </span>
  );
}
