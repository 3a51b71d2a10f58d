import { Button, Checkbox, makeStyles, Radio, RadioGroup, Switch, tokens } from '@fluentui/react-components';
import type { ImportUse } from '#app/importPlan';
import { TEXT } from '../../text';
import { BalanceResult } from './BalanceResult';
import { ImportPreviewList } from './ImportPreviewList';
import type { Importing } from './useImport';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: '8px', padding: '12px', border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusLarge, backgroundColor: tokens.colorNeutralBackground1 },
  text: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: '18px', color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  caution: { color: tokens.colorStatusWarningForeground3 },
  legend: { margin: '4px 0 0', padding: 0, fontSize: tokens.fontSizeBase200, lineHeight: '18px', fontWeight: tokens.fontWeightSemibold },
  choices: { margin: 0, padding: 0, border: 0, minWidth: 0 },
  sources: { margin: 0, padding: 0, listStyleType: 'none' },
  choice: { fontSize: tokens.fontSizeBase200 },
  sheet: { display: 'flex' },
});

/** 导入预览: the source, what it is for, and what would be written where. Nothing is written before the page's button. */
export function ImportReview({ importing, targetYear }: { readonly importing: Importing; readonly targetYear: number | undefined }) {
  const { plan, sources, door } = importing;
  const styles = useStyles();
  return (
    <section className={styles.part} aria-label={TEXT.import.preview}>
      {door === 'sheets' ? <SheetChoice importing={importing} /> : <SourceList importing={importing} targetYear={targetYear} />}
      {importing.uses.length > 1 ? <UseChoice importing={importing} /> : null}
      {importing.canBalance ? <Switch label={{ className: styles.choice, children: TEXT.import.balance }} checked={importing.balance} onChange={(_event, { checked }) => importing.chooseBalance(checked)} /> : null}
      {plan.balancing === undefined ? null : <BalanceResult balancing={plan.balancing} />}
      {sources.length === 0 ? null : plan.figures.length === 0 ? <p className={styles.text}>{TEXT.import.noFigures}</p> : <ImportPreviewList importing={importing} />}
    </section>
  );
}

/** The page's buttons while something is being imported. */
export function ImportButtons({ importing: { busy, count, run, forget } }: { readonly importing: Importing }) {
  return (
    <>
      <Button size="large" appearance="primary" disabled={busy || count === 0} onClick={run}>
        {TEXT.import.run(count)}
      </Button>
      <Button size="large" disabled={busy} onClick={forget}>
        {TEXT.cancel}
      </Button>
    </>
  );
}

function SourceList({ importing: { sources, use }, targetYear }: { readonly importing: Importing; readonly targetYear: number | undefined }) {
  const styles = useStyles();
  const years = [...new Set(sources.flatMap(({ recognised: { year } }) => (year === undefined ? [] : [year])))];
  const wrong = years.find((year) => targetYear !== undefined && year !== targetYear);
  return (
    <>
      <ul className={styles.sources}>
        {sources.map(({ name, recognised: { entity, year, unit, stage } }, at) => (
          <li key={at} className={styles.text}>
            {TEXT.import.source(name, [entity ?? '', year === undefined ? '' : TEXT.import.year(year), stage, unit].filter((fact) => fact !== ''))}
          </li>
        ))}
      </ul>
      {wrong !== undefined && targetYear !== undefined && (use === 'tables' || use === 'sum') ? <p className={`${styles.text} ${styles.caution}`}>{TEXT.import.otherYear(wrong, targetYear)}</p> : null}
    </>
  );
}

function SheetChoice({ importing: { sheets, chosenSheets, chooseSheet } }: { readonly importing: Importing }) {
  const styles = useStyles();
  return (
    <fieldset className={styles.choices}>
      <legend className={styles.legend}>{TEXT.import.whichSheets}</legend>
      {sheets.every(({ suggested }) => !suggested) ? <p className={styles.text}>{TEXT.import.noneSuggested}</p> : null}
      {sheets.map(({ name, tables }) => (
        <div key={name} className={styles.sheet}>
          <Checkbox size="medium" label={{ className: styles.choice, children: TEXT.import.sheet(name, tables) }} checked={chosenSheets.includes(name)} onChange={(_event, { checked }) => chooseSheet(name, checked === true)} />
        </div>
      ))}
    </fieldset>
  );
}

function UseChoice({ importing: { uses, use, chooseUse } }: { readonly importing: Importing }) {
  const styles = useStyles();
  return (
    <fieldset className={styles.choices}>
      <legend className={styles.legend}>{TEXT.import.useTitle}</legend>
      <RadioGroup aria-label={TEXT.import.useTitle} value={use} onChange={(_event, { value }) => chooseUse(value as ImportUse)}>
        {uses.map((one) => (
          <Radio key={one} value={one} label={{ className: styles.choice, children: TEXT.import.uses[one] }} />
        ))}
      </RadioGroup>
    </fieldset>
  );
}
