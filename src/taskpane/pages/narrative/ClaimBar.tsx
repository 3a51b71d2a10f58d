import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import type { Mark } from '#app/markText';
import { keyOf } from '#domain/cube/coordinate';
import type { FindingCell } from '#domain/finding/finding';
import { address } from '#domain/sheet';
import { useReview } from '../../hooks/useSession';
import { ToneIcon, type Tone } from '../../parts/Grade';
import { TEXT } from '../../text';
import { CellLinks } from './CellLinks';

const TONES: Readonly<Record<Mark['tone'], Tone>> = { ok: 'good', rounding: 'quiet', wrong: 'error', unchecked: 'quiet', hint: 'hint' };

const useStyles = makeStyles({
  bar: { display: 'flex', alignItems: 'flex-start', gap: '8px', padding: '6px 6px 8px 14px', borderTop: `1px solid ${tokens.colorNeutralStroke2}`, backgroundColor: tokens.colorBrandBackground2, flexShrink: 0 },
  icon: { marginTop: '4px' },
  body: { flex: '1 1 auto', minWidth: 0, fontSize: tokens.fontSizeBase200, lineHeight: '18px', paddingTop: '3px' },
  words: { margin: 0, overflowWrap: 'anywhere', fontVariantNumeric: 'tabular-nums' },
  quote: { fontWeight: tokens.fontWeightSemibold },
});

/** 所选数字: how it stands, why, and the cells it was held against. */
export function ClaimBar({ mark, onClose }: { readonly mark: Mark; readonly onClose: () => void }) {
  const styles = useStyles();
  const cells = useCellsOf(mark);
  const { claim, tone, message } = mark;
  const expected = tone === 'ok' || claim?.expected === undefined ? undefined : TEXT.existing.expected(claim.expected);
  const basis = [claim?.reason, claim?.formula, expected, claim === undefined ? message : undefined].filter((part) => part !== undefined && part !== '');
  return (
    <section className={styles.bar} aria-label={TEXT.existing.figure}>
      <ToneIcon tone={TONES[tone]} className={styles.icon} />
      <div className={styles.body} aria-live="polite">
        <p className={styles.words}>
          {claim === undefined ? null : <span className={styles.quote}>{`${claim.quote}　`}</span>}
          {[TEXT.existing.tones[tone], ...basis].join('　')}
        </p>
        {cells.length === 0 ? null : <CellLinks cells={cells} />}
      </div>
      <Button size="small" appearance="subtle" icon={<DismissRegular />} aria-label={TEXT.close} onClick={onClose} />
    </section>
  );
}

function useCellsOf({ claim }: Mark): readonly FindingCell[] {
  const review = useReview();
  if (review === undefined || claim?.coordinate === undefined) return [];
  const key = keyOf(claim.coordinate);
  return review.recognised.facts
    .filter((fact) => fact.key === key)
    .map(({ place, printed }) => {
      const table = review.tables.find(({ index }) => index === place.table);
      return { sheet: place.sheet, address: address(place.row, place.column), table: table === undefined || table.code === '' ? (table?.name ?? '') : table.code, row: place.rowLabel, column: place.columnLabel, printed: printed.text };
    });
}
