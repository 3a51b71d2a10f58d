import { makeStyles, tokens } from '@fluentui/react-components';
import type { PointerEvent } from 'react';
import { TEXT } from './text';

/** Widths the pane may have, as in Excel. */
export const PANE_WIDTH = { least: 320, usual: 400, most: 600 } as const;

const STEP = 20;

const useStyles = makeStyles({
  splitter: {
    width: '7px',
    marginLeft: '-3px',
    marginRight: '-3px',
    zIndex: 2,
    cursor: 'col-resize',
    backgroundColor: 'transparent',
    position: 'relative',
    flexShrink: 0,
    touchAction: 'none',
    '::before': { content: '""', position: 'absolute', left: '3px', top: 0, bottom: 0, width: '1px', backgroundColor: tokens.colorNeutralStroke1 },
    ':hover::before': { left: '2px', width: '3px', backgroundColor: tokens.colorCompoundBrandStroke },
    ':focus-visible': { outline: 'none' },
    ':focus-visible::before': { left: '2px', width: '3px', backgroundColor: tokens.colorCompoundBrandStroke },
  },
});

/** The edge between grid and pane: dragged, or moved with the arrow keys. */
export function Splitter({ width, onWidth }: { readonly width: number; readonly onWidth: (width: number) => void }) {
  const styles = useStyles();
  const set = (wanted: number): void => onWidth(Math.max(PANE_WIDTH.least, Math.min(PANE_WIDTH.most, Math.round(wanted))));
  const drag = (event: PointerEvent<HTMLDivElement>): void => {
    if (event.currentTarget.hasPointerCapture(event.pointerId)) set(window.innerWidth - event.clientX);
  };
  return (
    <div
      className={styles.splitter}
      role="separator"
      aria-orientation="vertical"
      aria-label={TEXT.resize}
      aria-valuemin={PANE_WIDTH.least}
      aria-valuemax={PANE_WIDTH.most}
      aria-valuenow={width}
      tabIndex={0}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={drag}
      onKeyDown={(event) => {
        if (event.key === 'ArrowLeft') set(width + STEP);
        if (event.key === 'ArrowRight') set(width - STEP);
        if (event.key === 'Home') set(PANE_WIDTH.least);
        if (event.key === 'End') set(PANE_WIDTH.most);
      }}
    />
  );
}
