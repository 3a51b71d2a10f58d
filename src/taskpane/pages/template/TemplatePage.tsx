import { Button, Field, Input, Link, makeStyles, Radio, RadioGroup, Select, Textarea, tokens, useRestoreFocusTarget } from '@fluentui/react-components';
import { TableAddRegular } from '@fluentui/react-icons/svg/table-add';
import { useMemo } from 'react';
import { EDITIONS, editionById } from '#domain/editions/registry';
import { useInsertion } from '../../hooks/useInsertion';
import { useReview } from '../../hooks/useSession';
import { usePane } from '../../paneContext';
import type { TemplateForm } from '../../paneState';
import { PageFrame } from '../../parts/PageFrame';
import { TEXT } from '../../text';
import { AccountPicker } from './AccountPicker';
import { accountsInUse } from './chosenAccounts';
import { ClashDialog } from './ClashDialog';
import { FirstRun } from './FirstRun';
import { SheetList } from './SheetList';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '14px' },
  take: { fontSize: 'inherit' },
  seen: { margin: 0, padding: '8px 12px', borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorBrandBackground2, color: tokens.colorNeutralForeground1, fontSize: tokens.fontSizeBase200, lineHeight: '18px' },
  pair: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', columnGap: '16px', alignItems: 'start' },
  year: { minWidth: 0 },
  units: { flexWrap: 'nowrap' },
  select: { minWidth: 0, width: '100%' },
  selectText: { minWidth: 0, width: '100%', textOverflow: 'ellipsis' },
});

/** 模板: which tables, for whom, with which 科目; one button inserts them all. */
export function TemplatePage() {
  const { state, dispatch } = usePane();
  const styles = useStyles();
  const review = useReview();
  const returnHere = useRestoreFocusTarget();
  const insertion = useInsertion();
  const { form } = state;
  const choose = (change: Partial<TemplateForm>): void => dispatch({ do: 'choose', change });
  const inUse = useMemo(() => (review === undefined ? [] : accountsInUse(review.recognised.facts)), [review]);
  const byUnit = insertion.edition.tables.some(({ blocks }) => blocks.some(({ rows }) => rows.kind === 'units'));
  return (
    <PageFrame
      footer={
        <Button appearance="primary" size="large" icon={<TableAddRegular />} disabledFocusable={insertion.busy} {...returnHere} onClick={insertion.insert}>
          {TEXT.template.insert(insertion.edition.tables.length)}
        </Button>
      }
    >
      <div className={styles.form}>
        {review === undefined ? <FirstRun /> : <Seen onTake={choose} />}
        <Field label={TEXT.template.edition}>
          <Select
            className={styles.select}
            select={{ className: styles.selectText }}
            value={insertion.edition.id}
            onChange={(_event, { value }) => choose({ edition: value, unit: '' })}
          >
            {EDITIONS.map(({ id, name, tables }) => (
              <option key={id} value={id}>
                {TEXT.template.editionOption(name, tables.length)}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={TEXT.template.entity}>
          <Input value={form.entity} placeholder={TEXT.template.entityPlaceholder} onChange={(_event, { value }) => choose({ entity: value })} />
        </Field>
        <div className={styles.pair}>
          <Field label={TEXT.template.year} className={styles.year}>
            <Input
              type="number"
              min={2010}
              max={2050}
              value={String(form.year)}
              onChange={(_event, { value }) => {
                const year = Number(value);
                if (Number.isInteger(year)) choose({ year });
              }}
            />
          </Field>
          <Field label={TEXT.template.unit}>
            <RadioGroup layout="horizontal" className={styles.units} value={insertion.unit} onChange={(_event, { value }) => choose({ unit: value as TemplateForm['unit'] })}>
              <Radio value="万元" label="万元" />
              <Radio value="元" label="元" />
            </RadioGroup>
          </Field>
        </div>
        {byUnit ? (
          <Field label={TEXT.template.units} hint={TEXT.template.unitsHint}>
            <Textarea resize="vertical" value={form.units.join('\n')} onChange={(_event, { value }) => choose({ units: value.split('\n') })} />
          </Field>
        ) : null}
        <AccountPicker codes={form.codes} year={form.year} inUse={inUse} booklet={insertion.booklet} onChange={(codes) => choose({ codes })} />
        <SheetList names={insertion.names} taken={insertion.taken} />
      </div>
      <ClashDialog insertion={insertion} />
    </PageFrame>
  );
}

function Seen({ onTake }: { readonly onTake: (change: Partial<TemplateForm>) => void }) {
  const review = useReview();
  const styles = useStyles();
  if (review === undefined) return null;
  const { recognised } = review;
  const edition = editionById(recognised.edition);
  return (
    <p className={styles.seen}>
      {TEXT.template.seen(edition?.region, review.tables.length)}{' '}
      <Link
        as="button"
        inline
        className={styles.take}
        onClick={() =>
          onTake({
            ...(edition === undefined ? {} : { edition: edition.id }),
            ...(recognised.entity === undefined ? {} : { entity: recognised.entity }),
            ...(recognised.year === undefined ? {} : { year: recognised.year }),
            ...(recognised.unit === '元' || recognised.unit === '万元' ? { unit: recognised.unit } : {}),
          })
        }
      >
        {TEXT.template.take}
      </Link>
    </p>
  );
}
