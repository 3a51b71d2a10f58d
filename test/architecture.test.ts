import { sourceFiles, type SourceFile } from './support/sourceFiles';

const PROVINCES =
  '北京 天津 河北 山西 内蒙古 辽宁 吉林 黑龙江 上海 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 广西 海南 重庆 四川 贵州 云南 西藏 陕西 甘肃 青海 宁夏 新疆'.split(' ');
const PROVINCE_IDS =
  'beijing tianjin hebei shanxi neimenggu liaoning jilin heilongjiang shanghai jiangsu zhejiang anhui fujian jiangxi shandong henan hubei hunan guangdong guangxi hainan chongqing sichuan guizhou yunnan xizang shaanxi gansu qinghai ningxia xinjiang'.split(
    ' ',
  );
const PROVINCE = new RegExp(`${PROVINCES.join('|')}|\\b(?:${PROVINCE_IDS.join('|')})\\b`, 'iu');

const code = sourceFiles(/^(?:src|test|bench|scripts|bin)\/.*\.(?:[cm]?[jt]sx?)$/u);
const production = code.filter(({ path }) => path.startsWith('src/'));
const everything = sourceFiles(/./u);

function linesWith(files: readonly SourceFile[], pattern: RegExp): readonly string[] {
  return files.flatMap(({ path, text }) => text.split('\n').flatMap((line, index) => (pattern.test(line) ? [`${path}:${String(index + 1)}: ${line.trim()}`] : [])));
}

describe('architecture', () => {
  test('no province is named outside src/domain/editions', () => {
    const elsewhere = production.filter(({ path }) => !path.startsWith('src/domain/editions/'));
    expect(linesWith(elsewhere, PROVINCE)).toEqual([]);
  });

  test('the domain imports only itself and decimal.js', () => {
    const domain = production.filter(({ path }) => path.startsWith('src/domain/'));
    expect(linesWith(domain, /\bfrom '(?!\.\.?\/|#domain\/|decimal\.js)/u)).toEqual([]);
  });

  test('only the host adapter, the simulator and their types speak of Office.js objects', () => {
    const elsewhere = production.filter(({ path }) => !/^src\/adapters\/office(?:js|sim)\//u.test(path));
    expect(linesWith(elsewhere, /\b(?:Excel|Office|OfficeExtension|OfficeRuntime)\.[A-Za-z]/u)).toEqual([]);
  });

  test('files stay within 300 lines', () => {
    const long = code.filter(({ text }) => text.split('\n').length > 301).map(({ path, text }) => `${path}: ${String(text.split('\n').length)}`);
    expect(long).toEqual([]);
  });

  test('names say what a file is for', () => {
    expect(production.map(({ path }) => path).filter((path) => /(?:^|\/)(?:utils?|helpers?|managers?|misc|common|index)(?:\/|\.[jt]sx?$)/iu.test(path))).toEqual([]);
  });

  test('nothing unfinished is left, and no test is switched off', () => {
    const scanned = code.filter(({ path }) => path !== 'test/architecture.test.ts');
    expect(linesWith(scanned, /\b(?:TODO|FIXME|XXX:|HACK)\b/u)).toEqual([]);
    expect(linesWith(scanned.filter(({ path }) => path.startsWith('test/')), /\b(?:x(?:it|test|describe)|f(?:it|describe)|(?:it|test|describe)\.(?:skip|only|todo))\b\s*[(.`]/u)).toEqual([]);
  });

  test('tracked text names no path of a particular machine', () => {
    const scanned = everything.filter(({ path }) => path !== 'test/architecture.test.ts' && !path.startsWith('assets/'));
    expect(linesWith(scanned, /(?:^|[\s"'`(=])\/(?:work|root|home|tmp|Users)\/[a-z]/u)).toEqual([]);
  });

  test('tests mirror the sources: every test folder exists in src', () => {
    const folders = new Set(production.map(({ path }) => path.replace(/^src\//u, '').split('/').slice(0, -1).join('/')));
    const parents = new Set([...folders].flatMap((folder) => folder.split('/').map((_, depth, parts) => parts.slice(0, depth + 1).join('/'))));
    const tested = code.filter(({ path }) => /^test\/(?:domain|app|adapters|taskpane|cli)\/.*\.test\.tsx?$/u.test(path));
    expect(tested.filter(({ path }) => !parents.has(path.replace(/^test\//u, '').split('/').slice(0, -1).join('/'))).map(({ path }) => path)).toEqual([]);
  });
});
