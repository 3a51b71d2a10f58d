// npm start: builds the workbench when needed, serves it on this machine only, and opens it in the browser.
import { spawn } from 'node:child_process';
import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { pathToFileURL } from 'node:url';
import { DIST, ensureWeb } from './webBundle.mjs';

const TYPES = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8', '.png': 'image/png', '.xml': 'application/xml; charset=utf-8', '.json': 'application/json' };
const FIRST_PORT = 3000;
const PORTS_TRIED = 50;

/** Serves dist/ on the first free port from `port` on; resolves with the server and its address. */
export async function serve(port = FIRST_PORT) {
  for (let tried = port; tried < port + PORTS_TRIED; tried += 1) {
    const server = await listen(tried);
    if (server !== undefined) return { server, address: `http://localhost:${server.address().port}` };
    if (port === 0) break;
  }
  throw new Error(`端口 ${port} 至 ${port + PORTS_TRIED - 1} 都被占用。`);
}

function listen(port) {
  return new Promise((resolve, reject) => {
    const server = createServer(answer);
    server.once('error', (error) => (error.code === 'EADDRINUSE' || error.code === 'EACCES' ? resolve(undefined) : reject(error)));
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}

/** Answers one request from dist/. */
export function answer(request, response) {
  const file = fileOf(request.url ?? '/');
  const found = file === undefined ? undefined : statSync(file, { throwIfNoEntry: false });
  if (found === undefined || !found.isFile()) {
    response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('没有这个页面');
    return;
  }
  response.writeHead(200, { 'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream', 'Content-Length': found.size, 'Cache-Control': 'no-cache', 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'no-referrer' });
  if (request.method === 'HEAD') response.end();
  else createReadStream(file).pipe(response);
}

/** The file an address means; undefined when it means none inside dist/. */
function fileOf(address) {
  try {
    const { pathname } = new URL(address, 'http://localhost');
    const file = join(DIST, normalize(decodeURIComponent(pathname === '/' ? '/index.html' : pathname)));
    return file.startsWith(join(DIST, '/')) && !file.includes('\0') ? file : undefined;
  } catch {
    return undefined;
  }
}

function openBrowser(address) {
  const [program, ...parameters] = process.platform === 'darwin' ? ['open', address] : process.platform === 'win32' ? ['cmd', '/c', 'start', '', address] : ['xdg-open', address];
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return;
  spawn(program, parameters, { stdio: 'ignore', detached: true }).on('error', () => undefined).unref();
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await ensureWeb(['workbench'], { quiet: true });
  const wanted = Number(process.env.PORT);
  const { address } = await serve(Number.isInteger(wanted) && wanted > 0 ? wanted : FIRST_PORT);
  console.log(`公开助手工作台：${address}\n数据不离开本机。按 Ctrl+C 结束。`);
  if (!process.argv.includes('--no-open')) openBrowser(address);
}
