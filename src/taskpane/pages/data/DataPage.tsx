import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ClipboardTaskListLtrRegular } from '@fluentui/react-icons/svg/clipboard-task-list-ltr';
import { OpenRegular } from '@fluentui/react-icons/svg/open';
import { SUPPLEMENT_SHEET } from '#domain/supplement/supplement';
import { useReview, useSession } from '../../hooks/useSession';
import { usePane } from '../../paneContext';
import { Empty } from '../../parts/Empty';
import { PageFrame } from '../../parts/PageFrame';
import { TEXT } from '../../text';
import { FillList } from './FillList';
import { ImportPart } from './ImportPart';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: '16px' },
  text: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: '18px', color: tokens.colorNeutralForeground2, textWrap: 'pretty' },
  title: { margin: '0 0 6px', fontSize: tokens.fontSizeBase300, lineHeight: '20px', fontWeight: tokens.fontWeightSemibold },
  card: { padding: '12px', border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusLarge, backgroundColor: tokens.colorNeutralBackground1 },
  open: { marginTop: '8px' },
});

/** 数据: how far each table is filled, the way to 补充资料, and the import of another workbook's figures. */
export function DataPage() {
  const { dispatch, actions } = usePane();
  const review = useReview();
  const { reading } = useSession();
  const styles = useStyles();
  if (review === undefined) {
    return (
      <PageFrame>
        <Empty
          icon={<ClipboardTaskListLtrRegular />}
          text={TEXT.data.empty}
          action={
            <Button appearance="primary" onClick={() => dispatch({ do: 'go', page: 'template' })}>
              {TEXT.check.toTemplate}
            </Button>
          }
        />
      </PageFrame>
    );
  }
  const supplement = reading?.workbook.sheets.find(({ name }) => name === SUPPLEMENT_SHEET);
  return (
    <PageFrame
      footer={
        <Button appearance="primary" size="large" onClick={() => dispatch({ do: 'go', page: 'narrative' })}>
          {TEXT.data.toNarrative}
        </Button>
      }
    >
      <div className={styles.page}>
        <p className={styles.text}>{TEXT.data.intro}</p>
        <section>
          <h2 className={styles.title}>{TEXT.data.filled}</h2>
          <FillList review={review} />
        </section>
        <section className={styles.card}>
          <h2 className={styles.title}>{TEXT.data.supplement}</h2>
          <p className={styles.text}>{supplement === undefined ? TEXT.data.noSupplement : TEXT.data.supplementText}</p>
          {supplement === undefined ? null : (
            <Button className={styles.open} size="small" icon={<OpenRegular />} onClick={() => void actions.reveal({ sheet: SUPPLEMENT_SHEET, row: 0, column: 0 })}>
              {TEXT.data.openSupplement}
            </Button>
          )}
        </section>
        <section>
          <h2 className={styles.title}>{TEXT.data.doorsTitle}</h2>
          <ImportPart recognised={review.recognised} />
        </section>
      </div>
    </PageFrame>
  );
}
