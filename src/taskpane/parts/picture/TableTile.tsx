import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { PictureState, PictureTile } from '#app/checkPicture';
import { TEXT } from '../../text';
import { TILE_HEIGHT } from './pictureLayout';

const useStyles = makeStyles({
  tile: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    justifyContent: 'center',
    width: '100%',
    height: `${TILE_HEIGHT}px`,
    padding: 0,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    fontVariantNumeric: 'tabular-nums',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  spoken: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' },
  number: { fontSize: tokens.fontSizeBase200, lineHeight: '15px', fontWeight: tokens.fontWeightSemibold },
  word: { fontSize: '11px', lineHeight: '14px', whiteSpace: 'nowrap' },
  error: { border: `1px solid ${tokens.colorStatusDangerBorder1}`, backgroundColor: tokens.colorStatusDangerBackground1, color: tokens.colorStatusDangerForeground1 },
  rounding: {},
  good: {},
  empty: { color: tokens.colorNeutralForeground3, borderTopStyle: 'dashed', borderRightStyle: 'dashed', borderBottomStyle: 'dashed', borderLeftStyle: 'dashed' },
  chosen: { boxShadow: `inset 0 0 0 1.5px ${tokens.colorCompoundBrandStroke}` },
  errorWord: {},
  roundingWord: { color: tokens.colorNeutralForeground3 },
  goodWord: { color: tokens.colorStatusSuccessForeground1 },
  emptyWord: {},
});

const MARKS: Readonly<Record<PictureState, string>> = { error: '✕', rounding: '≈', good: '✓', empty: '○' };

interface TableTileProps {
  readonly tile: PictureTile;
  /** Numbers of the tables it does not tie out with. */
  readonly unbalanced: readonly string[];
  readonly chosen: boolean;
  readonly onPress: () => void;
}

/** One table in 校验图: its number, and its state as sign and word. */
export function TableTile({ tile, unbalanced, chosen, onPress }: TableTileProps) {
  const styles = useStyles();
  const { state, label, name, errors, rounding } = tile;
  const description = [TEXT.picture.state[state](name, errors, rounding), ...(unbalanced.length === 0 ? [] : [TEXT.picture.unbalanced(unbalanced)])].join('，');
  return (
    <button type="button" className={mergeClasses(styles.tile, styles[state], chosen && styles.chosen)} title={description} aria-pressed={chosen} onClick={onPress}>
      <span className={styles.number}>{label}</span>
      <span className={mergeClasses(styles.word, styles[`${state}Word`])}>
        {MARKS[state]} {TEXT.picture.word[state]}
      </span>
      <span className={styles.spoken}>{description}</span>
    </button>
  );
}
