// npm run package: one zip for an intranet without internet: the site, the manifest for its address, WPS files, guides and licences.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { strToU8, zipSync } from 'fflate';
import { NOTICES, noticesText } from './notices.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SOURCE_ORIGIN = 'https://localhost:3000';

/** The same for every package, so that the same content gives the same file; of the local calendar, which is what a zip holds. */
const FIXED_DATE = new Date(2024, 0, 1, 0, 0, 0);

/** Everything the package holds, by its path in it. `origin` is where the site will be served: https, a path allowed. */
export function packageFiles({ dist, origin }) {
  const site = siteFiles(dist).filter((path) => path !== 'manifest.xml').map((path) => [`site/${path}`, readFileSync(join(dist, path))]);
  const wps = filesBelow(join(ROOT, 'wps')).map((path) => [`site/wps/${path}`, placed(readFileSync(join(ROOT, 'wps', path), 'utf8'), origin)]);
  const manifest = placed(readFileSync(join(ROOT, 'manifest.xml'), 'utf8'), origin);
  const notices = noticesText();
  const guides = ['docs/deployment.md', 'docs/excel-selftest.md', 'docs/limits.md', 'docs/deployment/nginx.conf', 'docs/deployment/web.config'];
  const files = new Map([
    ...site,
    ...wps,
    ['site/manifest.xml', manifest],
    [`site/${NOTICES}`, notices],
    ['manifest.xml', manifest],
    [NOTICES, notices],
    ...['LICENSE', 'NOTICE', ...guides].filter((path) => existsSync(join(ROOT, path))).map((path) => [path, readFileSync(join(ROOT, path))]),
  ]);
  const missing = site.flatMap(([path, content]) => (path.endsWith('.html') ? missingIn(path, content.toString(), files) : []));
  if (missing.length > 0) throw new Error(`构建不完整，请重新构建后再打包；缺少：${missing.join('、')}`);
  const bytes = new Map([...files].map(([path, content]) => [path, typeof content === 'string' ? strToU8(content) : new Uint8Array(content)]));
  bytes.set('SHA256SUMS', strToU8(sorted([...bytes.keys()]).map((path) => `${hashOf(bytes.get(path))}  ${path}\n`).join('')));
  return bytes;
}

/** The zip of files, byte for byte the same for the same content. */
export function zipOf(files) {
  return zipSync(Object.fromEntries(sorted([...files.keys()]).map((path) => [path, [files.get(path), { mtime: FIXED_DATE, level: 9, os: 3, attrs: 0o100644 << 16 }]])));
}

/** What a page loads and the package does not hold. */
function missingIn(page, text, files) {
  const loaded = [...text.matchAll(/<(?:script|link)\b[^>]*?\b(?:src|href)="([^":]+)"/gu)].map(([, path]) => `site/${path}`);
  return loaded.filter((path) => path !== page && !files.has(path));
}

/** A text with the address of development replaced; an application domain has no path. */
function placed(text, origin) {
  return text.replaceAll(`<AppDomain>${SOURCE_ORIGIN}</AppDomain>`, `<AppDomain>${new URL(origin).origin}</AppDomain>`).replaceAll(SOURCE_ORIGIN, origin);
}

/** Files of the last build, where it left a list of them; otherwise all that are not hidden. */
function siteFiles(dist) {
  const lists = ['.files-pane', '.files-workbench'].map((name) => join(dist, name));
  const listed = lists.every((list) => existsSync(list)) ? lists.flatMap((list) => readFileSync(list, 'utf8').split('\n')) : filesBelow(dist);
  return sorted([...new Set(listed)].filter((path) => !path.startsWith('.') && existsSync(join(dist, path))));
}

function filesBelow(folder, below = '') {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(join(folder, below), { withFileTypes: true });
  return sorted(entries.flatMap((entry) => (entry.isDirectory() ? filesBelow(folder, `${below}${entry.name}/`) : [`${below}${entry.name}`])));
}

function sorted(paths) {
  return [...paths].sort((one, other) => (one < other ? -1 : one > other ? 1 : 0));
}

function hashOf(bytes) {
  return createHash('sha256').update(bytes).digest('hex');
}

function checkedOrigin(given) {
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (url?.protocol !== 'https:' || url.search !== '' || url.hash !== '') throw new Error(`ORIGIN 应是 https:// 开头的站点地址，现在是：${given}`);
  return url.href.replace(/\/+$/u, '');
}

async function run() {
  const { values } = parseArgs({ options: { dist: { type: 'string' }, out: { type: 'string' } } });
  const origin = checkedOrigin(process.env.ORIGIN ?? SOURCE_ORIGIN);
  delete process.env.ORIGIN;
  if (values.dist === undefined) await (await import('./webBundle.mjs')).ensureWeb();
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const target = values.out ?? join(ROOT, 'out', `gongkai-${version}.zip`);
  const files = packageFiles({ dist: values.dist ?? join(ROOT, 'dist'), origin });
  const zip = zipOf(files);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, zip);
  if (origin === SOURCE_ORIGIN) console.log('没有给出 ORIGIN，清单指向本机 https://localhost:3000，只适合试用。');
  console.log(`${target}\n站点地址 ${origin}，${files.size} 个文件，${(zip.length / 1024 / 1024).toFixed(1)} MB\nSHA-256 ${hashOf(zip)}`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    await run();
  } catch (reason) {
    console.error(reason instanceof Error ? reason.message : reason);
    process.exitCode = 2;
  }
}
