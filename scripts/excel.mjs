// npm run excel: opens the add-in inside Excel on Windows or the Mac: certificate, https server, sideloaded manifest. A development
// build, so that the page 自检 is there; NODE_ENV=production takes what npm run build makes.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import { homedir } from 'node:os';
import { join } from 'node:path';

const PORT = 3000;
const CERTIFICATES = join(homedir(), '.office-addin-dev-certs');
const DEBUGGING = 'office-addin-debugging@6';
const CERTIFYING = 'office-addin-dev-certs@2';

if (process.platform !== 'win32' && process.platform !== 'darwin') {
  console.error('侧载需要 Windows 或 macOS 上的 Excel。没有 Excel 时请用 npm start 打开浏览器工作台。');
  process.exit(2);
}

process.env.NODE_ENV ??= 'development';
const { DIST, ensureWeb } = await import('./webBundle.mjs');
const { answer } = await import('./serve.mjs');
await ensureWeb(['pane', 'workbench']);
run(CERTIFYING, ['install']);
const key = join(CERTIFICATES, 'localhost.key');
const certificate = join(CERTIFICATES, 'localhost.crt');
if (!existsSync(key) || !existsSync(certificate)) {
  console.error('没有得到本机证书，无法以 https 提供窗格。');
  process.exit(2);
}
const server = createServer({ key: readFileSync(key), cert: readFileSync(certificate) }, answer);
server.on('error', (error) => {
  console.error(error.code === 'EADDRINUSE' ? `端口 ${PORT} 被占用，请先结束占用它的程序。` : error.message);
  process.exit(2);
});
server.listen(PORT, 'localhost', () => {
  console.log(`窗格：https://localhost:${PORT}/taskpane.html。按 Ctrl+C 结束。`);
  run(DEBUGGING, ['start', join(DIST, 'manifest.xml'), 'desktop', '--app', 'excel']);
});
process.on('SIGINT', () => {
  run(DEBUGGING, ['stop', join(DIST, 'manifest.xml')]);
  process.exit(0);
});

function run(tool, parameters) {
  const npx = process.platform === 'win32' ? 'npx.cmd' : 'npx';
  const { status } = spawnSync(npx, ['--yes', tool, ...parameters], { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) console.error(`${tool} 没有完成（需要能访问 npm 的网络，首次运行会下载）。`);
}
