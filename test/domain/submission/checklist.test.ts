import { prepareSubmission } from '#app/submission';
import { insertSample } from '#app/sample/sampleWorkbook';
import { newWorkbook } from '#adapters/xlsx/memoryWorkbook';
import { readPackageFacts } from '#adapters/xlsx/packageFacts';
import { readWorkbook } from '#adapters/xlsx/readWorkbook';
import { ZHEJIANG } from '#domain/editions/zhejiang/edition';
import type { SheetSnapshot, WorkbookSnapshot } from '#domain/sheet';
import type { ChecklistItem } from '#domain/submission/item';
import type { PackageFacts } from '#domain/submission/packageFacts';
import { CASE_IDS, caseBytes, sayAbsent, sharedCase } from '../../support/shared';

const CLEAN: PackageFacts = { comments: [], externalLinks: [], names: [], properties: [], extras: [] };
const TEXT = [
  '一、主要职责',
  '负责示例市政务服务大厅的日常管理和服务。',
  '二、机构设置',
  '示例市政务服务中心内设三个科室。',
  '三、机关运行经费支出说明',
  '2023年度机关运行经费支出0.00万元，与上年持平，主要原因是本单位不是行政单位。',
  '四、政府采购支出说明',
  '2023年度政府采购支出总额0.00万元，其中：货物0.00万元、工程0.00万元、服务0.00万元，授予中小企业合同0.00万元。',
  '五、名词解释',
  '基本支出：指为保障机构正常运转而发生的支出。',
];

let sample: WorkbookSnapshot;
beforeAll(async () => {
  const workbook = newWorkbook();
  await insertSample(workbook, ZHEJIANG);
  const read = await workbook.read();
  if (!read.ok) throw new Error(read.error.code);
  sample = read.value;
});

function items(workbook: WorkbookSnapshot, options: Parameters<typeof prepareSubmission>[1] = { file: CLEAN }): ReadonlyMap<string, ChecklistItem> {
  const submission = prepareSubmission(workbook, options);
  if (!submission.ok) throw new Error(submission.error);
  return new Map(submission.value.checklist.items.map((item) => [item.id, item]));
}

function changed(name: string, change: (sheet: SheetSnapshot) => SheetSnapshot): WorkbookSnapshot {
  return { ...sample, sheets: sample.sheets.map((sheet) => (sheet.name.includes(name) ? change(sheet) : sheet)) };
}

function withCell(sheet: SheetSnapshot, row: number, column: number, text: string, formula = ''): SheetSnapshot {
  const width = Math.max(column + 1, ...sheet.text.map((line) => line.length));
  const rows = Array.from({ length: Math.max(row + 1, sheet.text.length) }, (_, index) => index);
  const grid = <T>(lines: readonly (readonly T[])[], blank: T, put: T): T[][] => rows.map((index) => Array.from({ length: width }, (_, at) => (index === row && at === column ? put : (lines[index]?.[at] ?? blank))));
  return { ...sheet, text: grid(sheet.text, '', text), values: grid(sheet.values, null, text), formulas: grid(sheet.formulas, '', formula) };
}

describe('提交清单', () => {
  test('lists every table of the edition with its place, and a missing one as 缺', () => {
    const all = items(sample);
    expect([...all.values()].filter(({ id }) => id.startsWith('table.'))).toHaveLength(ZHEJIANG.tables.length);
    expect(all.get('table.收入支出决算总表')).toMatchObject({ state: '齐全', basis: '版式', evidence: [{ kind: 'cell', sheet: '收入支出决算总表' }] });
    const without = items({ ...sample, sheets: sample.sheets.filter(({ name }) => name !== '收入支出决算总表') }, { edition: 'zhejiang' });
    expect(without.get('table.收入支出决算总表')).toMatchObject({ state: '缺' });
  });

  test('D-504 an empty table needs its note, of its own fund', () => {
    const name = [...items(sample).keys()].find((id) => id.startsWith('empty.') && id.includes('国有资本')) ?? '';
    const note = (text: string): WorkbookSnapshot =>
      changed('国有资本经营预算', (sheet) => ({ ...sheet, text: sheet.text.map((row) => row.map((cell) => (cell.includes('说明：') || cell.includes('无数据') ? text : cell))) }));
    expect(items(sample).get(name)).toMatchObject({ state: '齐全' });
    expect(items(note('')).get(name)).toMatchObject({ state: '缺' });
    expect(items(note('说明：本部门没有政府性基金收入，故本表无数据。')).get(name)).toMatchObject({ state: '待办' });
  });

  test('without a text its elements wait, and count as one', () => {
    const submission = prepareSubmission(sample, { file: CLEAN });
    const all = submission.ok ? submission.value.checklist : undefined;
    const waiting = all?.items.filter(({ waitsFor }) => waitsFor === 'text') ?? [];
    expect(waiting.length).toBeGreaterThan(5);
    expect(all?.open).toBe(all?.items.filter(({ state, waitsFor }) => (state === '待办' || state === '缺') && waitsFor === undefined).length);
    expect(all).toMatchObject({ ready: false, words: `尚有 ${String(all?.open)} 项` });
  });

  test('finds each element of the text with its sentence', () => {
    const all = items(sample, { paragraphs: TEXT, file: CLEAN });
    expect(all.get('duties')).toMatchObject({ state: '齐全', evidence: [{ kind: 'sentence', line: 2 }] });
    expect(all.get('organisation')).toMatchObject({ state: '齐全', evidence: [{ kind: 'sentence', line: 4 }] });
    expect(all.get('operation')).toMatchObject({ state: '齐全', basis: '预算法 第十四条', evidence: [{ kind: 'sentence', line: 6 }] });
    expect(all.get('procurement')).toMatchObject({ state: '齐全' });
    expect(all.get('glossary')).toMatchObject({ state: '齐全' });
    expect(all.get('assets')).toMatchObject({ state: '缺' });
    expect(all.get('text')?.reason).toContain('已与本工作簿当前各表核对');
  });

  test('D-509 gaps of the text are listed sentence by sentence', () => {
    expect(items(sample, { paragraphs: TEXT, file: CLEAN }).get('placeholders')).toMatchObject({ state: '齐全' });
    expect(items(sample, { paragraphs: [...TEXT, '增加的主要原因是【待填：原因】。'], file: CLEAN }).get('placeholders')).toMatchObject({ state: '待办', evidence: [{ kind: 'sentence', line: 11, text: '【待填：原因】' }] });
  });

  test('open errors keep it from being ready', () => {
    expect(items(sample).get('errors')).toMatchObject({ state: '待办' });
  });

  test('a clean workbook has no leak', () => {
    const wrong = [...items(sample).values()].filter(({ group, state }) => group === '工作簿' && state !== '齐全');
    expect(wrong).toEqual([]);
  });

  test.each<[string, string, (sheet: SheetSnapshot) => SheetSnapshot]>([
    ['formulaErrors', '收入支出决算总表', (sheet) => withCell(sheet, 1, 20, '#REF!')],
    ['externalLinks', '收入支出决算总表', (sheet) => withCell(sheet, 1, 20, '5.00', "='[去年.xlsx]表1'!A1")],
    ['hiddenSheets', '补充资料', (sheet) => ({ ...sheet, hidden: true })],
    ['hiddenLines', '收入支出决算总表', (sheet) => ({ ...sheet, hiddenRows: [6] })],
    ['personalData', '补充资料', (sheet) => withCell(sheet, 90, 5, '经办人 13812345678')],
    ['outside', '收入支出决算总表', (sheet) => withCell(sheet, 12, 14, '核对')],
  ])('finds %s', (id, name, change) => {
    expect(items(changed(name, change)).get(id)).toMatchObject({ state: '待办' });
  });

  test('a figure kept as text is named by its cell', () => {
    const typed = changed('收入支出决算总表', (sheet) => ({ ...sheet, values: sheet.values.map((row, index) => row.map((value, at) => (typeof value === 'number' ? (sheet.text[index]?.[at] ?? null) : value))) }));
    expect(items(typed).get('numberAsText')?.evidence[0]).toMatchObject({ kind: 'cell', sheet: '收入支出决算总表' });
  });

  test('what only the file tells is listed, and said to be unknown where there is no file', () => {
    const file: PackageFacts = { comments: [{ sheet: '收入支出决算总表', address: 'B3', text: '核一下' }], externalLinks: ['去年.xlsx'], names: [{ name: '旧表', refersTo: "'[1]表1'!$A$1" }, { name: '合计', refersTo: '收入支出决算总表!$A$1' }], properties: [{ name: '作者', value: '张三' }, { name: '最后修改者', value: 'openpyxl' }], extras: ['宏'] };
    const all = items(sample, { file });
    expect(all.get('comments')).toMatchObject({ state: '待办', evidence: [{ sheet: '收入支出决算总表', address: 'B3' }] });
    expect(all.get('externalLinks')).toMatchObject({ state: '待办' });
    expect(all.get('names')?.reason).toContain('旧表');
    expect(all.get('names')?.reason).not.toContain('合计');
    expect(all.get('properties')?.reason).toContain('张三');
    expect(all.get('properties')?.reason).not.toContain('openpyxl');
    expect(all.get('extras')).toMatchObject({ state: '待办' });
    expect(items(sample, {}).get('comments')).toMatchObject({ state: '未检查' });
  });

  test('no published case is accused of a leak, and each shows its elements of the law', async () => {
    for (const id of CASE_IDS) {
      const folder = sharedCase(id);
      if (folder === undefined) return sayAbsent(id);
      const bytes = caseBytes(folder, 'published.xlsx');
      const [read, file] = [await readWorkbook(bytes), readPackageFacts(bytes)];
      if (!read.ok || !file.ok) throw new Error(id);
      const all = items(read.value, { paragraphs: new TextDecoder().decode(caseBytes(folder, 'narrative.md')).split('\n'), file: file.value });
      expect([...all.values()].filter(({ group, state }) => group === '工作簿' && state !== '齐全')).toEqual([]);
      for (const element of ['operation', 'procurement', 'threePublicText', 'assets', 'performance']) expect([id, all.get(element)?.state]).toEqual([id, '齐全']);
    }
  });

  test('manual calculation is said', () => {
    expect(items({ ...sample, automaticCalculation: false }).get('calculation')).toMatchObject({ state: '待办' });
  });
});
