import { prepareSubmission, type SubmissionOptions } from '#app/submission';
import { insertSample } from '#app/sample/sampleWorkbook';
import { newWorkbook } from '#adapters/xlsx/memoryWorkbook';
import { NATIONAL } from '#domain/editions/national/edition';
import { recordException } from '#domain/exceptions/exceptions';
import type { WorkbookSnapshot } from '#domain/sheet';
import { openParts, stateWord, type Checklist, type ChecklistItem } from '#domain/submission/item';

const CLEAN = { comments: [], externalLinks: [], names: [], properties: [], extras: [] };
const DRAFT = ['一、机关运行经费支出说明', '机关运行经费支出【待填：机关运行经费】万元，比上年【待填：增减】。', '二、政府采购支出说明', '政府采购支出总额【待填：总额】万元。'];

let sample: WorkbookSnapshot;
beforeAll(async () => {
  const workbook = newWorkbook();
  await insertSample(workbook, NATIONAL);
  const read = await workbook.read();
  if (!read.ok) throw new Error(read.error.code);
  sample = read.value;
});

function prepared(options: SubmissionOptions, workbook = sample) {
  const submission = prepareSubmission(workbook, options);
  if (!submission.ok) throw new Error(submission.error);
  const { checklist } = submission.value;
  return { ...submission.value, item: (id: string): ChecklistItem | undefined => checklist.items.find((item) => item.id === id) };
}

describe('提交: which text is checked', () => {
  it('is the one given, else the sheet 情况说明, else the draft, and the list says which', () => {
    const sheet = { name: '情况说明', top: 0, left: 0, text: [['一、政府采购支出说明'], ['无政府采购。']], values: [['一、政府采购支出说明'], ['无政府采购。']], formulas: [[''], ['']] };
    const withSheet = { ...sample, sheets: [...sample.sheets, sheet] };
    expect(prepared({ paragraphs: ['一、政府采购'], draft: DRAFT }, withSheet).textSource).toBe('given');
    expect(prepared({ draft: DRAFT }, withSheet)).toMatchObject({ textSource: 'sheet', paragraphs: ['一、政府采购支出说明', '无政府采购。'] });
    const drafted = prepared({ draft: DRAFT });
    expect([drafted.textSource, drafted.item('text')?.reason]).toEqual(['draft', expect.stringContaining('按本工作簿当前各表起草')]);
    expect(prepared({}).item('text')).toMatchObject({ state: '待办', reason: '未提供情况说明，尚未查看' });
  });

  it('counts every gap of a draft; a part that is still to be written is there, and not done', () => {
    const { checklist, item } = prepared({ draft: ['一、概况', '（一）部门职责', '【待填：主要职责】。', '（二）机构设置', '下设两个科室。', ...DRAFT], file: CLEAN });
    expect(item('placeholders')).toMatchObject({ state: '待办', count: 4 });
    expect([item('duties')?.state, item('organisation')?.state]).toEqual(['待办', '齐全']);
    expect(prepared({ draft: DRAFT }).item('duties')?.state).toBe('缺');
    expect(openParts(checklist)).toMatchObject({ errors: 3, gaps: 4 });
  });

  it('tells only the errors of the tables while a draft repeats them', () => {
    const wrong = [...DRAFT, '三、收入决算情况说明', '本年收入合计1.00万元。'];
    expect(prepared({ paragraphs: wrong }).item('errors')?.count).toBeGreaterThan(3);
    expect(prepared({ draft: wrong }).item('errors')?.count).toBe(3);
  });
});

describe('提交: what only the file knows', () => {
  const hidden = (): WorkbookSnapshot => ({ ...sample, sheets: sample.sheets.map((sheet, at) => (at === 0 ? { ...sheet, hiddenRows: [6] } : sheet)) });

  it('is 未检查 without it, and never passed', () => {
    const { checklist, item } = prepared({});
    for (const id of ['comments', 'names', 'properties', 'extras', 'hiddenLines', 'externalLinks']) expect([id, item(id)?.state]).toEqual([id, '未检查']);
    expect(checklist.items.filter(({ state }) => state === '未检查')).toHaveLength(6);
  });

  it('completes a workbook that was read in part: hidden lines, sheets that are no tables', () => {
    expect(prepared({ file: CLEAN }).item('hiddenLines')?.state).toBe('齐全');
    expect(prepared({ file: CLEAN, whole: hidden() }).item('hiddenLines')).toMatchObject({ state: '待办', evidence: expect.arrayContaining([expect.objectContaining({ kind: 'cell' })]) });
    const page = (text: readonly string[], headOnly: boolean) => ({ name: '通讯录', top: 0, left: 0, text: text.map((line) => [line]), values: text.map((line) => [line]), formulas: text.map(() => ['']), ...(headOnly ? { headOnly } : {}) });
    const headOnly = { ...sample, sheets: [...sample.sheets, page(['姓名'], true)] };
    expect(prepared({ file: CLEAN }, headOnly).item('personalData')?.state).toBe('齐全');
    expect(prepared({ file: CLEAN, whole: { ...sample, sheets: [...sample.sheets, page(['姓名', '13812345678'], false)] } }, headOnly).item('personalData')).toMatchObject({ state: '待办', evidence: [{ sheet: '通讯录', address: 'A2' }] });
  });
});

describe('提交: 已核实', () => {
  it('takes an error off the list of what is open, with its reason beside it', async () => {
    const before = prepared({ file: CLEAN });
    const error = before.sorted.open.find(({ grade }) => grade === '错误');
    if (error === undefined) throw new Error('no 错误');
    const workbook = newWorkbook();
    await insertSample(workbook, NATIONAL);
    await workbook.apply(recordException(sample, error, '与决算软件一致', '2024-08-01'));
    const read = await workbook.read();
    if (!read.ok) throw new Error(read.error.code);
    const after = prepared({ file: CLEAN }, read.value);
    expect([before.item('errors')?.count, after.item('errors')?.count]).toEqual([3, 2]);
    expect(after.item('exceptions')).toMatchObject({ state: '齐全', evidence: [{ words: expect.stringContaining('2024-08-01 核实：与决算软件一致') }] });
  });
});

describe('the one sentence', () => {
  const item = (id: string, state: ChecklistItem['state'], more: Partial<ChecklistItem> = {}): ChecklistItem => ({ id, group: '公开表', name: id, basis: '版式', state, reason: '', evidence: [], ...more });
  const list = (items: readonly ChecklistItem[]): Checklist => ({ items, open: 0, ready: false, words: '' });

  it('counts errors, gaps, silent empty tables and the rest; what waits or was not seen is none', () => {
    const items = [item('errors', '待办', { count: 2 }), item('placeholders', '待办', { count: 3 }), item('empty.基金表', '缺'), item('empty.国资表', '待办'), item('table.总表', '缺'), item('duties', '待办', { waitsFor: 'text' }), item('comments', '未检查')];
    expect(openParts(list(items))).toEqual({ errors: 2, gaps: 3, silentTables: 1, others: 2 });
  });

  it('calls a check 通过 and a document 齐全', () => {
    expect([stateWord(item('a', '齐全')), stateWord({ group: '校验', state: '齐全' }), stateWord({ group: '工作簿', state: '未检查' })]).toEqual(['齐全', '通过', '未检查']);
  });
});
