import { Input, Link, makeStyles, mergeClasses, Textarea, tokens } from '@fluentui/react-components';
import { useEffect, useId, useState } from 'react';
import type { SupplementField, SupplementLine } from '#domain/narrative/supplementForm';
import { address, type CellValue, type WorkbookSnapshot } from '#domain/sheet';
import { inputAt } from '../../actions';
import { usePane } from '../../paneContext';
import { ToneIcon } from '../../parts/Grade';
import { SUPPLEMENT } from '../../text/supplement';

const WORDS: ReadonlySet<string> = new Set(['文字', '原因', '用途', '结论', '完成情况', '问题', '措施']);

const useStyles = makeStyles({
  line: { padding: '8px 0 4px', borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  field: { marginBottom: '6px' },
  head: { display: 'flex', justifyContent: 'space-between', alignItems: 'baseline', gap: '8px', fontSize: tokens.fontSizeBase200, lineHeight: '18px' },
  label: { minWidth: 0, color: tokens.colorNeutralForeground1, overflowWrap: 'anywhere' },
  place: { flexShrink: 0, fontSize: tokens.fontSizeBase200 },
  input: { width: '100%' },
  figure: { '& input': { textAlign: 'right', fontVariantNumeric: 'tabular-nums' } },
  missing: { boxShadow: `inset 3px 0 0 ${tokens.colorStatusWarningBorder2}` },
  more: { display: 'block', fontSize: tokens.fontSizeBase200, lineHeight: '16px', color: tokens.colorNeutralForeground3, textWrap: 'pretty' },
  wrong: { display: 'flex', gap: '5px', margin: '2px 0 0', fontSize: tokens.fontSizeBase200, lineHeight: '17px', color: tokens.colorNeutralForeground1 },
});

/** One line of 补充资料: its figure and the words that belong to it. */
export function SupplementLineFields({ line, workbook }: { readonly line: SupplementLine; readonly workbook: WorkbookSnapshot }) {
  const styles = useStyles();
  return (
    <div className={styles.line}>
      {line.fields.map((field) => (
        <FieldEditor key={field.cell.key} field={field} computed={inputAt(workbook, field.cell.place).input.formula !== undefined} />
      ))}
    </div>
  );
}

/** A cell as an input: written when left, so that the sheet and the form always say the same. */
function FieldEditor({ field, computed }: { readonly field: SupplementField; readonly computed: boolean }) {
  const { actions } = usePane();
  const { cell, uses, missing, last, findings } = field;
  const [typed, type] = useState(cell.text);
  const id = useId();
  const styles = useStyles();
  useEffect(() => type(cell.text), [cell.text]);
  const aspect = SUPPLEMENT.aspects[cell.aspect];
  const label = aspect === '' ? cell.label : `${cell.label} · ${aspect}`;
  const place = address(cell.place.row, cell.place.column);

  function commit(): void {
    const text = typed.trim();
    if (text !== cell.text.trim()) void actions.write([{ op: 'write', ...cell.place, cells: [[{ value: valueOf(text, cell.aspect) }]] }]);
  }

  const shared = { id, disabled: computed, value: typed, onBlur: commit, placeholder: last === undefined ? '' : SUPPLEMENT.last(last) };
  return (
    <div className={styles.field} data-missing={missing ? '' : undefined}>
      <span className={styles.head}>
        <label htmlFor={id} className={styles.label}>
          {label}
        </label>
        <Link as="button" className={styles.place} aria-label={SUPPLEMENT.toCell(place)} onClick={() => void actions.reveal(cell.place)}>
          {place}
        </Link>
      </span>
      {WORDS.has(cell.aspect) ? (
        <Textarea {...shared} className={mergeClasses(styles.input, missing && styles.missing)} resize="vertical" rows={2} onChange={(_event, { value }) => type(value)} />
      ) : (
        <Input {...shared} size="small" inputMode="decimal" className={mergeClasses(styles.input, styles.figure, missing && styles.missing)} onChange={(_event, { value }) => type(value)} onKeyDown={({ key }) => (key === 'Enter' ? commit() : undefined)} />
      )}
      {computed ? <span className={styles.more}>{SUPPLEMENT.computed}</span> : null}
      {uses.length === 0 && last === undefined ? null : <span className={styles.more}>{[...(uses.length === 0 ? [] : [SUPPLEMENT.uses(uses)]), ...(last === undefined ? [] : [SUPPLEMENT.last(last)])].join('；')}</span>}
      {findings.map(({ id: finding, message }) => (
        <p key={finding} className={styles.wrong} role="alert">
          <ToneIcon tone="error" />
          {message}
        </p>
      ))}
    </div>
  );
}

/** Figures as numbers, everything else as it was typed. */
function valueOf(text: string, aspect: SupplementField['cell']['aspect']): CellValue {
  if (text === '') return null;
  const plain = text.normalize('NFKC').replace(/,/gu, '');
  return !WORDS.has(aspect) && /^-?\d{1,15}(?:\.\d+)?$/u.test(plain) ? Number(plain) : text;
}
