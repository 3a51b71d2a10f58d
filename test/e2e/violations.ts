import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { OpenedPage } from '../support/page';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const SETTLING = 1_500;

/** Brings axe into a page through the debugger, which the page's content policy neither stops nor is loosened for. */
export async function bringAxe({ page }: OpenedPage): Promise<void> {
  await page.evaluate(AXE);
}

/** Violations of the page at rest: what only passes while a popup opens or closes is looked at again once it has settled. */
export async function violations(opened: OpenedPage): Promise<readonly string[]> {
  const first = await violationsNow(opened);
  if (first.length === 0) return first;
  await opened.page.waitForTimeout(SETTLING);
  return violationsNow(opened);
}

/** Violations inside the pane and around it; the grid is Univer's own, and Fluent's focus guards are no content. */
async function violationsNow({ page }: OpenedPage): Promise<readonly string[]> {
  const results = await page.evaluate(async (): Promise<AxeResults> => {
    const { axe } = window as unknown as { axe: { run(context: object, options: object): Promise<AxeResults> } };
    return axe.run({ exclude: ['section[aria-label="表格"] > div:first-child', '[data-tabster-dummy]', '[id^="univer-"]'] }, { resultTypes: ['violations'] });
  });
  return results.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary ?? ''}`));
}
