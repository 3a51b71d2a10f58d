import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ClipboardTaskListLtrRegular } from '@fluentui/react-icons/svg/clipboard-task-list-ltr';
import { useMemo } from 'react';
import type { Review } from '#app/reviewWorkbook';
import type { Narrative } from '#domain/narrative/narrative';
import type { WorkbookSnapshot } from '#domain/sheet';
import type { DraftState } from '../../hooks/useDraft';
import { useReview, useSession } from '../../hooks/useSession';
import { usePane } from '../../paneContext';
import { Empty } from '../../parts/Empty';
import { PageFrame } from '../../parts/PageFrame';
import { TEXT } from '../../text';
import { BookletPart } from './BookletPart';
import { FillList } from './FillList';
import { ImportDoors } from './ImportDoors';
import { ImportButtons, ImportReview } from './ImportReview';
import { SupplementPart } from './SupplementPart';
import { useImport } from './useImport';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: '16px' },
  text: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: '18px', color: tokens.colorNeutralForeground2, textWrap: 'pretty' },
  title: { margin: '0 0 6px', fontSize: tokens.fontSizeBase300, lineHeight: '20px', fontWeight: tokens.fontWeightSemibold },
});

/** 数据: the ways to bring figures in, 补充资料, and how far each table is filled. */
export function DataPage({ draft }: { readonly draft?: DraftState }) {
  const { dispatch } = usePane();
  const review = useReview();
  const { reading } = useSession();
  if (review === undefined || reading === undefined) {
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
  return <DataParts review={review} workbook={reading.workbook} narrative={draft?.ok === true ? draft.value.narrative : undefined} />;
}

interface DataPartsProps {
  readonly review: Review;
  readonly workbook: WorkbookSnapshot;
  readonly narrative: Narrative | undefined;
}

function DataParts({ review, workbook, narrative }: DataPartsProps) {
  const { dispatch } = usePane();
  const target = useMemo(() => ({ recognised: review.recognised, workbook }), [review.recognised, workbook]);
  const importing = useImport(target);
  const styles = useStyles();
  const toNarrative = (
    <Button appearance="primary" size="large" onClick={() => dispatch({ do: 'go', page: 'narrative' })}>
      {TEXT.data.toNarrative}
    </Button>
  );
  return (
    <PageFrame footer={importing.door === undefined ? toNarrative : <ImportButtons importing={importing} />}>
      <div className={styles.page}>
        <p className={styles.text}>{TEXT.data.intro}</p>
        <section>
          <h2 className={styles.title}>{TEXT.data.doorsTitle}</h2>
          {importing.door === undefined ? <ImportDoors importing={importing} /> : <ImportReview importing={importing} targetYear={review.recognised.year} />}
        </section>
        <SupplementPart workbook={workbook} narrative={narrative} />
        <section>
          <h2 className={styles.title}>{TEXT.data.filled}</h2>
          <FillList review={review} />
        </section>
        <BookletPart workbook={workbook} />
      </div>
    </PageFrame>
  );
}
