import { makeStyles, tokens } from '@fluentui/react-components';
import type { CheckPicture as Picture, PictureTile } from '#app/checkPicture';
import { TEXT } from '../../text';
import { PictureLines } from './PictureLines';
import { layTiles, ROW_GAP } from './pictureLayout';
import { TableTile } from './TableTile';

const useStyles = makeStyles({
  picture: { position: 'relative' },
  tiles: { position: 'relative', display: 'grid', alignContent: 'start', margin: 0, padding: 0, listStyleType: 'none' },
  tile: { padding: '0 2px' },
  caption: { display: 'flex', alignItems: 'center', gap: '8px', height: '24px', marginTop: '4px', fontSize: '11px', lineHeight: '16px', color: tokens.colorNeutralForeground2 },
  words: { flex: '1 1 auto', minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  link: {
    flexShrink: 0,
    padding: '2px 0',
    border: 0,
    backgroundColor: 'transparent',
    color: tokens.colorBrandForegroundLink,
    fontFamily: 'inherit',
    fontSize: '11px',
    lineHeight: '16px',
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusSmall,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

interface CheckPictureProps {
  readonly picture: Picture;
  readonly chosen: number | undefined;
  readonly onChoose: (table: number | undefined) => void;
  readonly onOpen: (tile: PictureTile) => void;
}

/** 校验图: the tables as tiles with their state, and the 勾稽 between them as lines. A tile shows only its findings; once more shows all. */
export function CheckPicture({ picture, chosen, onChoose, onOpen }: CheckPictureProps) {
  const styles = useStyles();
  const layout = layTiles(picture.tiles.length);
  const tile = picture.tiles.find(({ table }) => table === chosen);
  return (
    <section aria-label={TEXT.picture.title}>
      <div className={styles.picture} style={{ height: layout.height }}>
        <PictureLines picture={picture} layout={layout} chosen={chosen} />
        <ul className={styles.tiles} style={{ gridTemplateColumns: `repeat(${layout.columns}, minmax(0, 1fr))`, rowGap: ROW_GAP }}>
          {picture.tiles.map((one) => (
            <li key={one.table} className={styles.tile}>
              <TableTile tile={one} unbalanced={partnersOf(picture, one)} chosen={one.table === chosen} onPress={() => onChoose(one.table === chosen ? undefined : one.table)} />
            </li>
          ))}
        </ul>
      </div>
      <div className={styles.caption}>
        <span className={styles.words}>{tile === undefined ? TEXT.picture.legend : TEXT.picture.only(tile.name)}</span>
        {tile === undefined ? null : (
          <>
            <button type="button" className={styles.link} aria-label={TEXT.data.open(tile.name)} onClick={() => onOpen(tile)}>
              {TEXT.picture.open}
            </button>
            <button type="button" className={styles.link} onClick={() => onChoose(undefined)}>
              {TEXT.picture.all}
            </button>
          </>
        )}
      </div>
    </section>
  );
}

/** The numbers of the tables this one does not tie out with. */
function partnersOf({ tiles, links }: Picture, { table }: PictureTile): readonly string[] {
  return links.flatMap(({ from, to, failing }) => {
    if (failing === 0 || (from !== table && to !== table)) return [];
    const partner = tiles.find((tile) => tile.table === (from === table ? to : from));
    return partner === undefined ? [] : [partner.label];
  });
}
