/** 各步的页面 whose code comes after the steps are on the screen; 校验 comes with them. */
export const PAGE_LOADS = {
  template: async () => ({ default: (await import('./pages/template/TemplatePage')).TemplatePage }),
  data: async () => ({ default: (await import('./pages/data/DataPage')).DataPage }),
  narrative: async () => ({ default: (await import('./pages/narrative/NarrativePage')).NarrativePage }),
  submit: async () => ({ default: (await import('./pages/submit/SubmitPage')).SubmitPage }),
} as const;

/** What a pane needs first, asked for while the host is still starting: the page it opens on, and the engine. */
export function loadFirst(): void {
  void PAGE_LOADS.template();
  void import('#app/reviewWorkbook');
}

/** Brings the other pages in, so that a step opens at once and needs no server any more. */
export function loadRest(): void {
  for (const load of Object.values(PAGE_LOADS)) void load();
}
