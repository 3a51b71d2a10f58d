import { makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import type { ImportPreview } from '#app/importFigures';
import type { TableInfo } from '#domain/cube/fact';
import { TEXT } from '../../text';
import type { Importing } from './useImport';

const MOST_SHOWN = 30;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  table: { padding: '6px 0', borderTop: `1px solid ${tokens.colorNeutralStroke3}`, fontSize: tokens.fontSizeBase200, lineHeight: '16px' },
  route: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) 14px minmax(0, 1fr) auto', columnGap: '6px', overflowWrap: 'anywhere' },
  source: { color: tokens.colorNeutralForeground2 },
  count: { textAlign: 'right', whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
  conflict: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: '4px', color: tokens.colorStatusWarningForeground3 },
  text: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: '18px', color: tokens.colorNeutralForeground2 },
  homeless: { fontSize: tokens.fontSizeBase200, lineHeight: '18px', color: tokens.colorNeutralForeground2 },
  places: { margin: '4px 0 0', paddingLeft: '18px', maxHeight: '160px', overflowY: 'auto' },
});

/** 导入预览: 来源表 → 公开表 with counts, the choice where figures differ, what is rounded, and what has no place here. */
export function ImportPreviewList({ preview, importing }: { readonly preview: ImportPreview; readonly importing: Importing }) {
  const styles = useStyles();
  const rounded = preview.tables.reduce((sum, table) => sum + table.rounded, 0);
  return (
    <>
      <ul className={styles.list}>
        {preview.tables.map(({ table, figures, conflicts }) => (
          <li key={table.index} className={styles.table}>
            <div className={styles.route}>
              <span className={styles.source}>{sourcesOf(preview, table).join('、')}</span>
              <span aria-hidden="true">→</span>
              <span>{nameOf(table)}</span>
              <span className={styles.count}>{TEXT.import.figures(figures)}</span>
            </div>
            {conflicts === 0 ? null : (
              <div className={styles.conflict}>
                <span>{TEXT.import.conflicts(conflicts)}</span>
                <RadioGroup layout="horizontal" aria-label={TEXT.import.choice(nameOf(table))} value={importing.choiceOf(table.index)} onChange={(_event, { value }) => importing.choose(table.index, value === 'take' ? 'take' : 'keep')}>
                  <Radio value="keep" label={TEXT.import.keep} />
                  <Radio value="take" label={TEXT.import.take} />
                </RadioGroup>
              </div>
            )}
          </li>
        ))}
      </ul>
      {rounded === 0 ? null : <p className={styles.text}>{TEXT.import.rounded(rounded)}</p>}
      {preview.homeless.length === 0 ? null : (
        <details className={styles.homeless}>
          <summary>{TEXT.import.homeless(preview.homeless.length)}</summary>
          <p className={styles.text}>{TEXT.import.homelessText}</p>
          <ul className={styles.places} tabIndex={0} aria-label={TEXT.import.homeless(preview.homeless.length)}>
            {preview.homeless.slice(0, MOST_SHOWN).map(({ table, row, column, printed }, at) => (
              <li key={at}>{[table, row, column, printed].filter((part) => part !== '').join(' · ')}</li>
            ))}
            {preview.homeless.length > MOST_SHOWN ? <li>{TEXT.import.moreHomeless(preview.homeless.length - MOST_SHOWN)}</li> : null}
          </ul>
        </details>
      )}
      <p className={styles.text}>{TEXT.import.formulas}</p>
    </>
  );
}

/** The tables the figures of one table come from, in order of their first figure. */
function sourcesOf({ figures }: ImportPreview, { index }: TableInfo): readonly string[] {
  return [...new Set(figures.filter(({ table }) => table === index).map(({ from }) => (from.table === '' ? from.sheet : from.table)))];
}

function nameOf({ code, name }: TableInfo): string {
  return [code, name].filter((part) => part !== '').join(' ');
}
