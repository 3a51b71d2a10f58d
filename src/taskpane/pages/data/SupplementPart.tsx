import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { OpenRegular } from '@fluentui/react-icons/svg/open';
import type { Narrative } from '#domain/narrative/narrative';
import type { WorkbookSnapshot } from '#domain/sheet';
import { SUPPLEMENT_SHEET } from '#domain/supplement/supplement';
import { usePane } from '../../paneContext';
import { TEXT } from '../../text';
import { SupplementForm } from '../supplement/SupplementForm';

const useStyles = makeStyles({
  card: { padding: '12px', border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusLarge, backgroundColor: tokens.colorNeutralBackground1 },
  title: { margin: '0 0 6px', fontSize: tokens.fontSizeBase300, lineHeight: '20px', fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: '18px', color: tokens.colorNeutralForeground2, textWrap: 'pretty' },
  open: { marginTop: '8px' },
});

/** 手工填写补充资料: what it is for, and the way to it. */
export function SupplementPart({ workbook, narrative }: { readonly workbook: WorkbookSnapshot; readonly narrative: Narrative | undefined }) {
  const { actions, dispatch } = usePane();
  const styles = useStyles();
  const present = workbook.sheets.some(({ name }) => name === SUPPLEMENT_SHEET);
  return (
    <section className={styles.card}>
      <h2 className={styles.title}>{TEXT.data.supplement}</h2>
      <p className={styles.text}>{present ? TEXT.data.supplementText : TEXT.data.noSupplement}</p>
      {present ? (
        <SupplementForm workbook={workbook} narrative={narrative}>
          <Button size="small" icon={<OpenRegular />} onClick={() => void actions.reveal({ sheet: SUPPLEMENT_SHEET, row: 0, column: 0 })}>
            {TEXT.data.openSupplement}
          </Button>
        </SupplementForm>
      ) : (
        <Button className={styles.open} size="small" onClick={() => dispatch({ do: 'go', page: 'template' })}>
          {TEXT.data.insertSupplement}
        </Button>
      )}
    </section>
  );
}
