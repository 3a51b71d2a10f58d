// Tries a package as an office would use it: nginx serves it over https under a certificate of an own authority, Chromium opens
// the pane and the workbench. Usage: node scripts/tryDeployment.mjs [package.zip]; needs nginx and openssl on the path (or GONGKAI_NGINX=…).
import { execFileSync, spawn } from 'node:child_process';
import { createHash, X509Certificate } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:https';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { chromium } from 'playwright-core';
import { findBrowser, QUIET_FLAGS } from './browser.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const NGINX = process.env.GONGKAI_NGINX ?? 'nginx';
const STARTED_TEXT = '公开助手';
const START_LIMIT = 90_000;
const SETTLE = 10_000;
/** Office.js asks for this frame by itself three seconds after it starts; the content policy is there to refuse it. */
const OFFICE_TELEMETRY = 'telemetryservice.firstpartyapps.oaspapps.com';

const folder = mkdtempSync(join(tmpdir(), 'gongkai-deployment-'));
let server;
try {
  unpack(process.argv[2] ?? join(ROOT, 'out', `gongkai-${JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).version}.zip`));
  makeCertificates();
  const port = await freePort();
  server = spawn(NGINX, ['-p', folder, '-c', configuration(port), '-e', join(folder, 'nginx-error.log')], { stdio: 'inherit' });
  const origin = `https://localhost:${port}`;
  await untilServed(`${origin}/taskpane.html`);
  console.log(`nginx ${origin}: the certificate chain is valid under its own authority`);
  const faults = [];
  for (const page of ['taskpane.html', 'index.html']) if (existsSync(join(folder, 'site', page))) faults.push(...(await open(origin, page)));
  if (faults.length > 0) throw new Error(faults.join('\n'));
  console.log('No console errors, no blocked or failed requests, nothing asked of another machine.');
} catch (reason) {
  console.error(reason instanceof Error ? reason.message : reason);
  process.exitCode = 1;
} finally {
  server?.kill();
  rmSync(folder, { recursive: true, force: true });
}

function unpack(zip) {
  for (const [path, bytes] of Object.entries(unzipSync(new Uint8Array(readFileSync(zip))))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
}

function makeCertificates() {
  const openssl = (...parameters) => execFileSync('openssl', parameters, { cwd: folder, stdio: 'pipe' });
  openssl('req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=Gongkai test authority', '-keyout', 'ca.key', '-out', 'ca.crt');
  openssl('req', '-newkey', 'rsa:2048', '-nodes', '-subj', '/CN=localhost', '-keyout', 'site.key', '-out', 'site.csr');
  writeFileSync(join(folder, 'site.ext'), 'subjectAltName=DNS:localhost\nextendedKeyUsage=serverAuth\n');
  openssl('x509', '-req', '-in', 'site.csr', '-CA', 'ca.crt', '-CAkey', 'ca.key', '-CAcreateserial', '-days', '2', '-extfile', 'site.ext', '-out', 'site.crt');
}

/** The guide's own nginx.conf with this machine's port, names and places. */
function configuration(port) {
  const site = readFileSync(join(folder, 'docs/deployment/nginx.conf'), 'utf8')
    .replace('listen 443 ssl', `listen 127.0.0.1:${port} ssl`)
    .replace('gongkai.example.gov.cn', 'localhost')
    .replace('/etc/nginx/certs/gongkai.crt', join(folder, 'site.crt'))
    .replace('/etc/nginx/certs/gongkai.key', join(folder, 'site.key'))
    .replace('/var/www/gongkai/site', join(folder, 'site'));
  const types = 'types { text/html html; text/javascript js; text/css css; image/png png; application/xml xml; text/plain txt; }';
  const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${join(folder, name)};`).join(' ');
  const path = join(folder, 'nginx.conf');
  const user = process.getuid?.() === 0 ? 'user root;' : '';
  writeFileSync(path, `${user} daemon off; worker_processes 1; pid ${join(folder, 'nginx.pid')}; events {}\nhttp { ${types} ${places} access_log off;\n${site}\n}\n`);
  return path;
}

async function open(origin, page) {
  const spki = createHash('sha256').update(new X509Certificate(readFileSync(join(folder, 'site.crt'))).publicKey.export({ type: 'spki', format: 'der' })).digest('base64');
  const browser = await chromium.launch({ executablePath: findBrowser(), args: [...QUIET_FLAGS, `--ignore-certificate-errors-spki-list=${spki}`] });
  const faults = [];
  let requests = 0;
  try {
    const tab = await (await browser.newContext({ locale: 'zh-CN' })).newPage();
    tab.on('console', (message) => message.type() === 'error' && !message.text().includes(OFFICE_TELEMETRY) && faults.push(`${page}: console: ${message.text()}`));
    tab.on('pageerror', (error) => faults.push(`${page}: exception: ${error.message}`));
    tab.on('requestfailed', (request) => faults.push(`${page}: failed: ${request.url()} ${request.failure()?.errorText ?? ''}`));
    tab.on('response', (response) => response.status() >= 400 && faults.push(`${page}: ${response.status()}: ${response.url()}`));
    tab.on('request', (request) => {
      requests += 1;
      if (!/^(?:data|blob):/u.test(request.url()) && !request.url().startsWith(`${origin}/`)) faults.push(`${page}: asked another machine: ${request.url()}`);
    });
    await tab.addInitScript(() => document.addEventListener('securitypolicyviolation', (event) => console.error(`blocked by the content policy: ${event.violatedDirective} ${event.blockedURI}`)));
    await tab.goto(`${origin}/${page}`, { waitUntil: 'load' });
    const started = await tab.waitForFunction(() => document.querySelector('#root .starting, body > .starting') === null, undefined, { timeout: START_LIMIT }).catch(() => undefined);
    if (started === undefined) faults.push(`${page}: did not start within ${START_LIMIT / 1000} s`);
    await tab.waitForTimeout(page === 'index.html' ? SETTLE : 1000);
    const policy = await tab.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
    if (policy?.includes("default-src 'none'") !== true) faults.push(`${page}: carries no content policy`);
    if (!(await tab.title()).includes(STARTED_TEXT)) faults.push(`${page}: is not the product`);
    console.log(`${page}: ${requests} requests, ${faults.length} faults; ${(await tab.locator('#root').innerText()).replace(/\s+/gu, ' ').slice(0, 80)}`);
  } finally {
    await browser.close();
  }
  return faults;
}

async function untilServed(address) {
  const ca = readFileSync(join(folder, 'ca.crt'));
  for (let tried = 0; tried < 100; tried += 1) {
    const status = await new Promise((resolve) => get(address, { ca }, (response) => resolve(response.resume().statusCode)).on('error', (error) => resolve(error.message)));
    if (status === 200) return;
    if (tried === 99) throw new Error(`nginx does not serve ${address}: ${status}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

function freePort() {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
