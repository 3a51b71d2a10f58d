import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { findBrowser, QUIET_FLAGS } from './browser.mjs';

const FOLDER = new URL('../assets/icons/', import.meta.url);
const PRODUCT = [
  ['product-small', 'icon', [16]],
  ['product', 'icon', [32, 64, 80, 128]],
];
const COMMANDS = ['insert', 'check', 'draft', 'pane'].map((name) => [name, name, [16, 32, 80]]);

/** Draws every PNG icon of the manifest from its SVG source: `node scripts/icons.mjs`. */
const browser = await chromium.launch({ executablePath: findBrowser(), args: QUIET_FLAGS });
try {
  const page = await browser.newPage();
  for (const [source, name, sizes] of [...PRODUCT, ...COMMANDS]) {
    const drawing = await readFile(new URL(`${source}.svg`, FOLDER), 'utf8');
    for (const size of sizes) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(`<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`);
      await page.screenshot({ path: fileURLToPath(new URL(`../${name}-${size}.png`, FOLDER)), omitBackground: true });
    }
  }
} finally {
  await browser.close();
}
