// Makes sure the programs that tests use beyond npm are there: a Chromium, LibreOffice (Calc and Writer), poppler and a
// Chinese font. As root on a Debian system they are installed; elsewhere one sentence says what to install.
import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { lookForBrowser } from './browser.mjs';

const isProgram = (name) =>
  (process.env.PATH ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, name), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });

const hasChineseFont = () => {
  const listed = spawnSync('fc-list', [':lang=zh-cn', 'family'], { encoding: 'utf8' });
  return listed.status === 0 && listed.stdout.trim() !== '';
};

const isInstalled = (name) => spawnSync('dpkg-query', ['-W', '-f=${Status}', name], { encoding: 'utf8' }).stdout?.includes('install ok') === true;
const MAY_INSTALL = process.getuid?.() === 0 && isProgram('apt-get');

/** Calc and Writer are packages of their own behind one program; where packages cannot be installed, the program has to do. */
const libreOfficePart = (name) => isProgram('soffice') && (!MAY_INSTALL || isInstalled(name));

const NEEDS = [
  { packages: ['chromium'], there: () => lookForBrowser() !== undefined },
  { packages: ['libreoffice-calc'], there: () => libreOfficePart('libreoffice-calc') },
  { packages: ['libreoffice-writer'], there: () => libreOfficePart('libreoffice-writer') },
  { packages: ['poppler-utils'], there: () => isProgram('pdftoppm') },
  { packages: ['fontconfig', 'fonts-noto-cjk'], there: hasChineseFont },
];

/** A download that breaks off is tried again, and another package manager at work is waited for. */
const PATIENTLY = ['-o', 'Acquire::Retries=3', '-o', 'DPkg::Lock::Timeout=300'];

/** Installs what is missing where it may; returns the sentence to show when it could not, else undefined. */
export function ensureTools() {
  const missing = NEEDS.filter(({ there }) => !there()).flatMap(({ packages }) => packages);
  if (missing.length === 0) return undefined;
  const advice = `测试还需要 ${missing.join('、')}，请安装后重试（Debian/Ubuntu：apt-get install --no-install-recommends ${missing.join(' ')}）。`;
  if (!MAY_INSTALL) return advice;
  console.log(`安装测试所需的程序：${missing.join('、')}`);
  const options = { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  try {
    execFileSync('apt-get', [...PATIENTLY, 'update', '-qq'], options);
    execFileSync('apt-get', [...PATIENTLY, 'install', '-y', '-qq', '--no-install-recommends', ...missing], options);
  } catch {
    return advice;
  }
  return NEEDS.some(({ there }) => !there()) ? advice : undefined;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const advice = ensureTools();
  if (advice !== undefined) {
    console.error(advice);
    process.exit(1);
  }
}
