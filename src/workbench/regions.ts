const KEY = 'F6';

/** The parts of the page in the order F6 goes through them: the grid, the pane, the bar. */
const REGIONS = ['grid', 'pane', 'bar'] as const;

/** What takes the focus of a part: the grid's own input, the step of the pane that is open, the first button of the bar. */
const ENTRANCES = {
  grid: '[data-part=grid] [contenteditable]',
  pane: '[data-part=pane] nav [aria-current]',
  bar: '[data-part=bar] button:enabled',
} as const;

/** F6 切换: goes from grid to pane to bar and round again, as in Excel; the grid keeps the tabulator key to itself. */
export function listenToF6(): () => void {
  const go = (event: KeyboardEvent): void => {
    if (event.key !== KEY || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    const here = REGIONS.findIndex((region) => document.activeElement?.closest(`[data-part=${region}]`) !== null && document.activeElement !== null);
    const next = REGIONS[(here + (event.shiftKey ? REGIONS.length - 1 : 1)) % REGIONS.length] ?? 'pane';
    document.querySelector<HTMLElement>(ENTRANCES[next])?.focus();
  };
  addEventListener('keydown', go, { capture: true });
  return () => removeEventListener('keydown', go, { capture: true });
}
