import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, type RefObject } from 'react';
import { usePane } from '../../paneContext';

const useStyles = makeStyles({
  shown: { backgroundColor: tokens.colorBrandBackground2, boxShadow: `-6px 0 0 ${tokens.colorBrandBackground2}, -9px 0 0 ${tokens.colorCompoundBrandStroke}`, borderRadius: '1px', outlineStyle: 'none' },
});

/** 所指的一段: the line another page sent the user to, counted from 1; brought into view and focused as soon as it is there. */
export function useShownLine(root: RefObject<HTMLElement | null>): number | undefined {
  const { state } = usePane();
  const { line } = state;
  useEffect(() => {
    const place = line === undefined ? null : root.current?.querySelector<HTMLElement>(`[data-line="${String(line)}"]`);
    place?.scrollIntoView({ block: 'center' });
    place?.focus({ preventScroll: true });
  }, [root, line]);
  return line;
}

/** The look of that line: set off from the rest until the page is left. */
export function useShownParagraph(): string {
  return useStyles().shown;
}
