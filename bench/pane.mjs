// npm run bench:pane: the pane in a real browser, measured by the page itself. Serves dist/ and opens it in headless Chromium.
import { availableParallelism, loadavg } from 'node:os';
import { chromium } from 'playwright-core';
import { findBrowser, QUIET_FLAGS } from '../scripts/browser.mjs';
import { serve } from '../scripts/serve.mjs';
import { ensureWeb } from '../scripts/webBundle.mjs';

const EDITS = 20;
const OPENINGS = 5;
const SHEET = '收入决算表分科目';

await ensureWeb(undefined, { quiet: true });
const { server, address } = await serve(3600);
const browser = await chromium.launch({ executablePath: findBrowser(), args: QUIET_FLAGS });
const results = [await firstContent(), ...(await workbench())];
await browser.close();
server.close();

const line = ({ name, times, budget }) => {
  const sorted = [...times].sort((one, other) => one - other);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
  const cell = (milliseconds) => `${milliseconds.toFixed(0).padStart(6)} ms`;
  return `${name.padEnd(58)}${cell(at(0.5))}${cell(at(0.95))}${cell(sorted.at(-1))}${budget === undefined ? '' : `   ${at(0.5) <= budget ? 'within' : 'OVER'} ${budget} ms`}`;
};
console.log(`${'pane in Chromium'.padEnd(58)}${'median'.padStart(9)}${'p95'.padStart(9)}${'worst'.padStart(9)}`);
for (const result of results) console.log(line(result));
const [load] = loadavg();
if (load > availableParallelism()) console.log(`the machine was busy (load ${load.toFixed(1)} on ${availableParallelism()} cores): these times say little`);

/** From navigation to the first words of the pane: its steps on the screen, inside a host that answers at once. */
async function firstContent() {
  const times = [];
  for (let opening = 0; opening <= OPENINGS; opening += 1) {
    const page = await browser.newPage({ viewport: { width: 350, height: 800 } });
    await page.addInitScript(imitateHost);
    await page.addInitScript(() => {
      new MutationObserver((_changes, observer) => {
        if (document.querySelector('nav') === null) return;
        observer.disconnect();
        requestAnimationFrame(() => (window.firstContent = performance.now()));
      }).observe(document, { subtree: true, childList: true });
    });
    await page.goto(`${address}/taskpane.html`);
    await page.waitForFunction(() => window.firstContent !== undefined);
    if (opening > 0) times.push(await page.evaluate(() => window.firstContent));
    await page.close();
  }
  return { name: 'opening the pane → its steps on the screen', times, budget: 500 };
}

/** An empty workbook of a host whose objects are there before the page's scripts, as in WPS. */
function imitateHost() {
  const none = () => undefined;
  const sheets = { Count: 0, Item: none };
  window.wps = { EtApplication: () => ({ ActiveWorkbook: { Worksheets: sheets }, ApiEvent: { AddApiEventListener: none, RemoveApiEventListener: none } }) };
}

async function workbench() {
  const page = await browser.newPage({ viewport: { width: 1280, height: 860 } });
  await page.goto(address);
  await page.waitForFunction(() => window.workbench?.pane.session.state().reading !== undefined, undefined, { timeout: 60_000 });
  await page.getByRole('button', { name: '保存' }).and(page.locator(':enabled')).waitFor();
  await page.waitForTimeout(1000);
  const edits = await page.evaluate(measureEdits, { sheet: SHEET, edits: EDITS });
  const insertions = await insertion(page);
  return [
    { name: 'quiet time over → findings on the screen, 11 tables', times: edits.map(({ shown, began }) => shown - began), budget: 100 },
    { name: 'edit → findings on the screen, quiet time of 300 ms included', times: edits.map(({ shown, edited }) => shown - edited), budget: 1000 },
    ...insertions,
  ];
}

/** In the page: edits one figure back and forth; notes when the reading began and when the list showed what it found. */
async function measureEdits({ sheet, edits }) {
  const { grid, pane } = window.workbench;
  const { session } = pane;
  const cell = grid.univer.getActiveWorkbook().getSheetByName(sheet).getRange('C10');
  const right = cell.getRawValue();
  const heading = () => document.querySelector('[data-part=pane] main h1')?.textContent;
  const records = [];
  for (let edit = 0; edit < edits + 4; edit += 1) {
    const before = heading();
    const record = { edited: performance.now(), began: 0, shown: 0 };
    const leave = session.subscribe(() => {
      if (session.state().busy) record.began = performance.now();
    });
    await new Promise((resolve, reject) => {
      setTimeout(() => reject(new Error('no finding within 20 s')), 20_000);
      const observer = new MutationObserver(() => {
        if (heading() === before) return;
        observer.disconnect();
        requestAnimationFrame(() => {
          record.shown = performance.now();
          resolve();
        });
      });
      observer.observe(document.body, { subtree: true, childList: true, characterData: true });
      cell.setValue(edit % 2 === 0 ? right + 999.99 : right);
    });
    leave();
    if (edit >= 4) records.push(record);
    await new Promise((resolve) => setTimeout(resolve, 400));
  }
  return records;
}

/** Eleven tables into an empty workbook: the write alone, and from the click to the checked tables on the screen. */
async function insertion(page) {
  const writes = [];
  const clicks = [];
  for (let round = 0; round < 4; round += 1) {
    await page.getByRole('button', { name: '新建', exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name: '替换' }).click({ timeout: 3000 }).catch(() => undefined);
    await page.waitForFunction(() => window.workbench.grid.excel.store.sheets().length === 1);
    const pane = page.locator('[data-part=pane]');
    await pane.getByLabel('单位名称').fill('示例市政务服务中心');
    if (round === 0) {
      await pane.getByRole('combobox', { name: /科目/u }).fill('syyx');
      await pane.getByRole('listbox').getByRole('option').first().click();
      await page.keyboard.press('Escape');
    }
    const { write, whole } = await pane.getByRole('button', { name: '插入 11 张表' }).evaluate(measureInsertion);
    if (round === 0) continue;
    writes.push(write);
    clicks.push(whole);
  }
  return [
    { name: 'inserting 11 tables: the one write', times: writes },
    { name: 'inserting 11 tables: click → tables checked', times: clicks },
  ];
}

/** In the page: presses the button; notes how long the write took and when the tables had been read and checked. */
async function measureInsertion(button) {
  const { grid, pane } = window.workbench;
  const apply = grid.port.apply;
  let write = 0;
  grid.port.apply = async (ops) => {
    const start = performance.now();
    const done = await apply(ops);
    write = performance.now() - start;
    return done;
  };
  const start = performance.now();
  const whole = await new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error('the tables were not read within 20 s')), 20_000);
    const leave = pane.session.subscribe(() => {
      const { review } = pane.session.state().reading ?? {};
      if (review?.ok !== true || review.value.tables.length !== 11) return;
      leave();
      resolve(performance.now() - start);
    });
    button.click();
  });
  grid.port.apply = apply;
  return { write, whole };
}
