import { makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { isConflict, type ImportedFigure, type ImportGroup } from '#app/importFigures';
import { address } from '#domain/sheet';
import { printFigure } from '../../figures';
import { TEXT } from '../../text';
import { FoldedList } from './FoldedList';
import type { Importing } from './useImport';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  table: { padding: '6px 0', borderTop: `1px solid ${tokens.colorNeutralStroke3}`, fontSize: tokens.fontSizeBase200, lineHeight: '16px' },
  route: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) 14px minmax(0, 1fr) auto', columnGap: '6px', overflowWrap: 'anywhere' },
  source: { color: tokens.colorNeutralForeground2 },
  count: { textAlign: 'right', whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
  conflict: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: '4px', color: tokens.colorStatusWarningForeground3 },
  choice: { fontSize: tokens.fontSizeBase200 },
  text: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: '18px', color: tokens.colorNeutralForeground2 },
});

/** What goes where: 来源表 → 公开表 with counts and cells, the choice where figures differ, what is rounded, and what has no place here. */
export function ImportPreviewList({ importing }: { readonly importing: Importing }) {
  const styles = useStyles();
  const { plan } = importing;
  const rounded = importing.balance ? 0 : plan.groups.reduce((sum, group) => sum + group.rounded, 0);
  return (
    <>
      <ul className={styles.list}>
        {plan.groups.map((group) => (
          <GroupRow key={group.key} group={group} figures={plan.figures.filter((figure) => figure.group === group.key)} importing={importing} />
        ))}
      </ul>
      {rounded === 0 ? null : <p className={styles.text}>{TEXT.import.rounded(rounded)}</p>}
      <FoldedList title={TEXT.import.homeless(plan.homeless.length)} text={TEXT.import.homelessText} lines={plan.homeless.map(({ table, row, column, printed, reason }) => [table, row === table ? '' : row, column, printed, reason ?? ''].filter((part) => part !== '').join(' · '))} />
      <FoldedList title={TEXT.import.missing(plan.missing.length)} text={TEXT.import.missingText} lines={plan.missing} />
      <p className={styles.text}>{TEXT.import.formulas}</p>
    </>
  );
}

function GroupRow({ group, figures, importing }: { readonly group: ImportGroup; readonly figures: readonly ImportedFigure[]; readonly importing: Importing }) {
  const styles = useStyles();
  const sources = [...new Set(figures.map(({ from }) => sourceName(from.table, from.sheet)))];
  return (
    <li className={styles.table}>
      <div className={styles.route}>
        <span className={styles.source}>{TEXT.import.sources(sources)}</span>
        <span aria-hidden="true">→</span>
        <span>{group.name}</span>
        <span className={styles.count}>{TEXT.import.figures(group.figures)}</span>
      </div>
      {group.conflicts === 0 ? null : (
        <div className={styles.conflict}>
          <span>{TEXT.import.conflicts(group.conflicts)}</span>
          <RadioGroup layout="horizontal" aria-label={TEXT.import.choice(group.name)} value={importing.choiceOf(group.key)} onChange={(_event, { value }) => importing.choose(group.key, value === 'take' ? 'take' : 'keep')}>
            <Radio value="keep" label={{ className: styles.choice, children: TEXT.import.keep }} />
            <Radio value="take" label={{ className: styles.choice, children: TEXT.import.take }} />
          </RadioGroup>
        </div>
      )}
      <FoldedList title={TEXT.import.details} lines={[...figures].sort((one, other) => Number(isConflict(other)) - Number(isConflict(one))).map(lineOf)} quiet />
    </li>
  );
}

/** 表号 where it is printed, since names are long; else the table's name or its sheet's. */
function sourceName(table: string, sheet: string): string {
  return /^\S+表(?= )/u.exec(table)?.[0] ?? (table === '' ? sheet : table);
}

function lineOf(figure: ImportedFigure): string {
  const { place, row, column, value, existing } = figure;
  const where = [address(place.row, place.column), row, column].filter((part) => part !== '').join(' ');
  return isConflict(figure) && existing !== undefined ? TEXT.import.conflictLine(where, printFigure(existing), printFigure(value)) : TEXT.import.figureLine(where, printFigure(value));
}
