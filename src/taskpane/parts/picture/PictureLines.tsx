import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { CheckPicture, PictureLink } from '#app/checkPicture';
import { COLUMN_WIDTH, linePath, type PictureLayout } from './pictureLayout';

const useStyles = makeStyles({
  lines: { position: 'absolute', top: 0, left: 0, width: '100%', height: '100%', pointerEvents: 'none', overflow: 'visible' },
  line: { fill: 'none', vectorEffect: 'non-scaling-stroke', strokeWidth: '1px', strokeLinecap: 'round' },
  good: { stroke: tokens.colorStatusSuccessBorder1, opacity: 0.55 },
  rounding: { stroke: tokens.colorNeutralStrokeAccessible, strokeDasharray: '3 3', opacity: 0.45 },
  error: { stroke: tokens.colorStatusDangerForeground1, strokeWidth: '2.5px' },
  faded: { opacity: 0.12 },
  near: { opacity: 1, strokeWidth: '1.5px' },
});

const ORDER: readonly PictureLink['state'][] = ['good', 'rounding', 'error'];

/** The lines of 校验图, what fails on top: thick and red 不平, dashed 尾差, thin 一致. The tiles say the same in words. */
export function PictureLines({ picture, layout, chosen }: { readonly picture: CheckPicture; readonly layout: PictureLayout; readonly chosen: number | undefined }) {
  const styles = useStyles();
  const at = (table: number): number => picture.tiles.findIndex((tile) => tile.table === table);
  const links = ORDER.flatMap((state) => picture.links.filter((link) => link.state === state));
  return (
    <svg className={styles.lines} viewBox={`0 0 ${layout.columns * COLUMN_WIDTH} ${layout.height}`} preserveAspectRatio="none" aria-hidden="true" focusable="false">
      {links.map((link) => {
        const near = link.from === chosen || link.to === chosen;
        return (
          <path
            key={`${link.from}-${link.to}`}
            d={linePath(layout, { from: at(link.from), to: at(link.to) })}
            data-link={link.state}
            className={mergeClasses(styles.line, styles[link.state], chosen !== undefined && (near ? link.state !== 'error' && styles.near : styles.faded))}
          />
        );
      })}
    </svg>
  );
}
