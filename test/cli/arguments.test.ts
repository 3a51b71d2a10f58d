import fc from 'fast-check';
import { parseArguments } from '../../src/cli/arguments';

const read = (line: string): unknown => {
  const parsed = parseArguments(line === '' ? [] : line.split(' '));
  return parsed.ok ? parsed.value : parsed.error;
};

describe('parseArguments', () => {
  test.each([
    ['check a.xlsx', { command: 'check', file: 'a.xlsx', json: false }],
    ['check --json a.xlsx --edition national', { command: 'check', file: 'a.xlsx', json: true, edition: 'national' }],
    ['check --edition=national a.xlsx', { command: 'check', file: 'a.xlsx', json: false, edition: 'national' }],
    ['check a.xlsx --text b.docx', { command: 'check', file: 'a.xlsx', text: 'b.docx', json: false }],
    ['draft a.xlsx --out b.md', { command: 'draft', file: 'a.xlsx', out: 'b.md', force: false }],
    ['editions', { command: 'editions', json: false }],
    ['batch folder --jobs 2 --out r.xlsx', { command: 'batch', folder: 'folder', jobs: 2, out: 'r.xlsx', json: false }],
    ['batch folder --accounts 科目书.xlsx', { command: 'batch', folder: 'folder', accounts: '科目书.xlsx', json: false }],
    ['--help', { command: 'help' }],
    ['check --help', { command: 'help' }],
    ['--version', { command: 'version' }],
    [
      'new --edition national --year 2023 --entity 示例市政务服务中心 --unit 元 --codes 2010301，2010350,2010301 --units 本级、示例市政务数据中心 --out a.xlsx --force',
      { command: 'new', edition: 'national', year: 2023, entity: '示例市政务服务中心', unit: '元', codes: ['2010301', '2010350'], units: ['本级', '示例市政务数据中心'], forms: [], plainForms: false, out: 'a.xlsx', force: true },
    ],
    ['new --edition national --year 2023 --entity 示例 --out a.xlsx', { command: 'new', edition: 'national', year: 2023, entity: '示例', codes: [], units: [], forms: [], plainForms: false, out: 'a.xlsx', force: false }],
  ])('%s', (line, command) => {
    expect(read(line)).toEqual(command);
  });

  test.each([
    ['', '请写明要做什么'],
    ['chek a.xlsx', '是否想输入 check'],
    ['constructor', '没有命令'],
    ['check', '请写明工作簿文件'],
    ['check a.xlsx b.xlsx', '不认识“b.xlsx”'],
    ['check a.xlsx --jsn', '是否想输入 --json'],
    ['check a.xlsx --edition', '缺少内容'],
    ['check a.xlsx --edition --json', '缺少内容'],
    ['check a.xlsx --edition a --edition b', '写了两次'],
    ['check a.xlsx --text b.pdf', '.docx'],
    ['draft a.xlsx', '缺少参数 --out'],
    ['draft a.xlsx --out b.pdf', '.docx 或 .md'],
    ['batch', '请写明要检查的文件夹'],
    ['batch a --jobs 0', '并行数'],
    ['batch a --out b.csv', '.xlsx'],
    ['new --year 2023 --entity 示例 --out a.xlsx', '缺少参数 --edition'],
    ['new --edition national --year 23 --entity 示例 --out a.xlsx', '四位数字'],
    ['new --edition national --year 2023 --entity 示例 --unit 美元 --out a.xlsx', '万元 或 元'],
    ['new --edition national --year 2023 --entity 示例 --codes 20103x --out a.xlsx', '“20103x”'],
    ['new --edition national --year 2023 --entity 示例 --out a.xls', '.xlsx'],
  ])('%s is refused in one sentence', (line, part) => {
    const refused = read(line);
    expect(refused).toContain(part);
    expect(refused).toMatch(/。$/u);
    expect(refused).not.toContain('\n');
  });

  test('any words are either a command or one sentence', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('new', 'check', 'draft', 'batch', 'editions', '--json', '--out', '--out=', '--force', '--', '-', 'a.xlsx', '2023', '--year', '--edition=', '')), (words) => {
      const parsed = parseArguments(words);
      expect(parsed.ok || /。$/u.test(parsed.error)).toBe(true);
    }));
  });
});
