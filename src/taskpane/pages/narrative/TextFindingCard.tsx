import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Exception } from '#domain/exceptions/exceptions';
import type { Finding } from '#domain/finding/finding';
import { useReview } from '../../hooks/useSession';
import { ToneIcon, toneOf } from '../../parts/Grade';
import { printAmounts } from '../../figures';
import { usePane } from '../../paneContext';
import { TEXT } from '../../text';
import { mainCellOf } from '../check/suspectCell';
import { VerifyPart } from '../check/VerifyPart';
import { CellLinks } from './CellLinks';
import { ChangeLines } from './ChangeLines';

const useStyles = makeStyles({
  card: { display: 'flex', flexDirection: 'column', gap: '8px', margin: '2px 0 12px', padding: '10px 12px', border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusLarge, backgroundColor: tokens.colorNeutralBackground1, cursor: 'pointer', scrollMarginTop: '96px', ':hover': { border: `1px solid ${tokens.colorNeutralStroke1Hover}` } },
  head: { display: 'flex', alignItems: 'flex-start', gap: '6px' },
  icon: { marginTop: '2px' },
  title: { flex: '1 1 auto', minWidth: 0, padding: 0, border: 0, backgroundColor: 'transparent', color: tokens.colorNeutralForeground1, fontFamily: 'inherit', fontSize: tokens.fontSizeBase300, lineHeight: '20px', fontWeight: tokens.fontWeightSemibold, textAlign: 'left', cursor: 'pointer', borderRadius: tokens.borderRadiusSmall, ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' } },
  place: { marginLeft: '6px', fontWeight: tokens.fontWeightRegular, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  message: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: '18px', color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  buttons: { display: 'flex', gap: '8px', flexWrap: 'wrap' },
});

interface TextFindingCardProps {
  readonly finding: Finding;
  readonly onAdopt: (finding: Finding) => void;
  readonly onShow: (finding: Finding) => void;
}

/** 一处文字错误: the sentence and what it should say, both figures with their places, and the ways to settle it. */
export function TextFindingCard({ finding, onAdopt, onShow }: TextFindingCardProps) {
  const { actions } = usePane();
  const review = useReview();
  const styles = useStyles();
  const [quote] = finding.quotes;
  const corrections = finding.suspects.filter(({ line, suggested }) => line !== undefined && suggested !== undefined);
  const [correction] = corrections;
  const before = correction?.text ?? quote?.text ?? '';
  const cell = mainCellOf(finding);
  const buttons = (
    <>
      {correction?.suggested === undefined ? null : (
        <Button
          size="small"
          appearance="primary"
          aria-label={TEXT.existing.adoptLabel(before, correction.suggested)}
          onClick={(event) => {
            event.stopPropagation();
            onAdopt(finding);
          }}
        >
          {corrections.length > 1 ? TEXT.existing.adoptAll(corrections.length) : TEXT.existing.adopt}
        </Button>
      )}
      {cell === undefined ? null : (
        <Button
          size="small"
          onClick={(event) => {
            event.stopPropagation();
            void actions.reveal(cell);
          }}
        >
          {TEXT.existing.locate}
        </Button>
      )}
    </>
  );
  return (
    <article className={styles.card} data-card={finding.id} aria-label={`${TEXT.grade[finding.grade]}：${before}`} onClick={() => onShow(finding)}>
      <div className={styles.head}>
        <ToneIcon tone={toneOf(finding.grade)} className={styles.icon} />
        <button
          type="button"
          className={styles.title}
          onClick={(event) => {
            event.stopPropagation();
            onShow(finding);
          }}
        >
          {TEXT.grade[finding.grade]}
          {quote === undefined ? null : <span className={styles.place}>{TEXT.existing.paragraph(quote.line)}</span>}
        </button>
      </div>
      {before === '' ? null : <ChangeLines before={before} after={correction?.suggested} />}
      <p className={styles.message}>
        {printAmounts(finding.message)}
        {corrections.length > 1 ? TEXT.existing.alsoAt(corrections.length - 1) : ''}
      </p>
      {finding.cells.length === 0 ? null : <CellLinks cells={finding.cells} />}
      {review === undefined ? <div className={styles.buttons}>{buttons}</div> : <VerifyPart finding={finding} verified={undefined} lifted={liftedOf(finding, review.exceptions.lifted)} beside={buttons} />}
    </article>
  );
}

function liftedOf({ id }: Finding, lifted: readonly Exception[]): Exception | undefined {
  return lifted.find((exception) => exception.finding === id);
}
