import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';

const root = join(__dirname, '..');
const ORIGIN = 'https://bangong.example.gov.cn/gongkai';
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gongkai-package-'));
  const dist = join(folder, 'dist');
  mkdirSync(join(dist, 'office'), { recursive: true });
  const files = { 'taskpane.html': '<html></html>', 'index.html': '<html></html>', 'taskpane.0a1b2c3d.js': '1;', 'taskpane.99999999.js': 'old;', 'office/office.js': '2;', 'manifest.xml': 'stale', '.state-pane': 'x' };
  for (const [path, text] of Object.entries(files)) writeFileSync(join(dist, path), text);
  writeFileSync(join(dist, '.files-pane'), ['taskpane.html', 'taskpane.0a1b2c3d.js', 'office/office.js', 'manifest.xml'].join('\n'));
  writeFileSync(join(dist, '.files-workbench'), 'index.html');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function pack(name: string, environment: Readonly<Record<string, string>> = {}): Uint8Array {
  const out = join(folder, name);
  execFileSync(process.execPath, ['scripts/package.mjs', '--dist', join(folder, 'dist'), '--out', out], { cwd: root, env: { ...process.env, ORIGIN, ...environment } });
  return readFileSync(out);
}

describe('npm run package', () => {
  it('gives the same bytes each time, whatever the time zone', () => {
    const first = pack('first.zip', { TZ: 'Asia/Shanghai' });
    expect(Buffer.compare(first, pack('second.zip', { TZ: 'America/New_York' }))).toBe(0);
  });

  it('holds the site of the last build, the manifest for its address, WPS files, licences and checksums', () => {
    const files = unzipSync(pack('content.zip'));
    const paths = Object.keys(files);
    expect(paths).toEqual([...paths].sort());
    expect(paths).toEqual(expect.arrayContaining(['LICENSE', 'NOTICE', 'SHA256SUMS', 'THIRD-PARTY-NOTICES.txt', 'docs/deployment.md', 'manifest.xml', 'site/index.html', 'site/office/office.js', 'site/taskpane.0a1b2c3d.js', 'site/taskpane.html', 'site/wps/ribbon.xml']));
    expect(paths).not.toContain('site/taskpane.99999999.js');
    expect(paths.filter((path) => path.includes('/.'))).toEqual([]);
    const text = (path: string): string => strFromU8(files[path] ?? new Uint8Array());
    expect(text('manifest.xml')).toContain(`<SourceLocation DefaultValue="${ORIGIN}/taskpane.html"/>`);
    expect(text('manifest.xml')).toContain('<AppDomain>https://bangong.example.gov.cn</AppDomain>');
    expect(paths.filter((path) => text(path).includes('https://localhost:3000'))).toEqual(['docs/deployment.md'].filter((path) => text(path).includes('https://localhost:3000')));
    for (const line of text('SHA256SUMS').trim().split('\n')) {
      const [hash, path = ''] = line.split('  ');
      expect([path, createHash('sha256').update(files[path] ?? '').digest('hex')]).toEqual([path, hash]);
    }
  });

  it('names every package that runs with the product, with a licence text', () => {
    const notices = strFromU8(unzipSync(pack('notices.zip'))['THIRD-PARTY-NOTICES.txt'] ?? new Uint8Array());
    const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { dependencies: Readonly<Record<string, string>> };
    for (const [name, version] of Object.entries(dependencies)) expect(notices).toContain(`${name} ${version} (`);
    expect(notices).toContain('Permission is hereby granted');
  });

  it('refuses a build that lacks what its pages load', () => {
    const dist = join(folder, 'broken');
    mkdirSync(dist);
    writeFileSync(join(dist, 'index.html'), '<html><script defer="defer" src="workbench.12345678.js"></script></html>');
    const { status, stderr } = spawnSync(process.execPath, ['scripts/package.mjs', '--dist', dist, '--out', join(folder, 'no.zip')], { cwd: root, env: { ...process.env, ORIGIN }, encoding: 'utf8' });
    expect([status, stderr]).toEqual([2, '构建不完整，请重新构建后再打包；缺少：site/workbench.12345678.js\n']);
  });

  it.each(['http://bangong.example.gov.cn', 'bangong', 'https://bangong.example.gov.cn/?a=1'])('refuses the address %s', (address) => {
    const { status, stderr } = spawnSync(process.execPath, ['scripts/package.mjs', '--dist', join(folder, 'dist'), '--out', join(folder, 'no.zip')], { cwd: root, env: { ...process.env, ORIGIN: address }, encoding: 'utf8' });
    expect([status, stderr]).toEqual([2, `ORIGIN 应是 https:// 开头的站点地址，现在是：${address}\n`]);
  });
});
