import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import type { Note } from '#domain/narrative/narrative';
import { usePane } from '../../paneContext';
import { ToneIcon } from '../../parts/Grade';
import { CHEVRON } from '../../parts/rowButton';
import { TEXT } from '../../text';
import { placeName } from '../../actions';

const useStyles = makeStyles({
  notes: { margin: '0 0 10px', padding: '8px 10px', border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusLarge, backgroundColor: tokens.colorNeutralBackground1, fontSize: tokens.fontSizeBase200, lineHeight: '18px', '&[open] > summary > svg:last-child': { transform: 'rotate(180deg)' } },
  title: { display: 'flex', alignItems: 'center', gap: '6px', cursor: 'pointer', listStyle: 'none', ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' } },
  chevron: { ...CHEVRON, marginLeft: 'auto' },
  list: { margin: '6px 0 0', padding: '0 0 0 18px' },
  item: { margin: '0 0 4px', textWrap: 'pretty' },
});

/** 提醒 about the draft: reasons against their figures, shares that do not add up, 科目 last year's text does not know. */
export function DraftNotes({ notes }: { readonly notes: readonly Note[] }) {
  const { actions } = usePane();
  const styles = useStyles();
  if (notes.length === 0) return null;
  return (
    <details className={styles.notes}>
      <summary className={styles.title}>
        <ToneIcon tone="caution" />
        {TEXT.narrative.notes(notes.length)}
        <ChevronDownRegular className={styles.chevron} aria-hidden />
      </summary>
      <ul className={styles.list} aria-label={TEXT.narrative.note}>
        {notes.map(({ section, message, place }, at) => (
          <li key={at} className={styles.item}>
            {section === '' ? message : `${section}：${message}`}
            {place === undefined ? null : (
              <Link as="button" inline onClick={() => void actions.reveal(place)}>
                {placeName(place.sheet, place)}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
