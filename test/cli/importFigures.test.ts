import { readFileSync, writeFileSync } from 'node:fs';
import { NATIONAL } from '#domain/editions/national/edition';
import { FEN_PER_UNIT } from '#domain/money/unit';
import { recogniseWorkbook, type RecognisedWorkbook } from '#domain/recognise/recogniseWorkbook';
import { address, type SheetOp } from '#domain/sheet';
import { readWorkbook } from '#adapters/xlsx/readWorkbook';
import { writeWorkbook } from '#adapters/xlsx/writeWorkbook';
import { gongkai } from '../support/listeningTerminal';
import { scratchFolder } from '../support/scratch';

const folder = scratchFolder();
const at = (name: string): string => `${folder()}/${name}`;
const CODES = '2010301,2010350,2080505';

async function template(name: string, unit: '元' | '万元', entity = '示例市政务服务中心', codes = CODES): Promise<string> {
  await gongkai('new', '--edition', NATIONAL.id, '--year', '2023', '--entity', entity, '--unit', unit, '--codes', codes, '--out', at(name));
  return at(name);
}

async function recognised(file: string): Promise<RecognisedWorkbook> {
  const read = await readWorkbook(new Uint8Array(readFileSync(file)));
  if (!read.ok) throw new Error(read.error.code);
  return recogniseWorkbook(read.value);
}

/** Fills 收入决算表: 财政拨款 income of the three 项 with amounts in the workbook's own unit. */
async function fill(file: string, amounts: readonly number[]): Promise<void> {
  const { facts } = await recognised(file);
  const ops = ['2010301', '2010350', '2080505'].flatMap((account, index): SheetOp[] =>
    facts
      .filter(({ at: place, formula }) => place.flow === '收入' && place.account === account && place.source === '财政拨款' && formula === '')
      .map(({ place }) => ({ op: 'write', sheet: place.sheet, row: place.row, column: place.column, cells: [[{ value: amounts[index] ?? 0 }]] })),
  );
  const written = await writeWorkbook(ops, new Uint8Array(readFileSync(file)));
  if (written.ok) writeFileSync(file, written.value);
}

async function income(file: string): Promise<readonly (number | undefined)[]> {
  const { facts } = await recognised(file);
  return ['2010301', '2010350', '2080505'].map((account) => facts.find(({ at: place }) => place.flow === '收入' && place.account === account && place.source === '财政拨款')).map((fact) => (fact === undefined ? undefined : fact.fen / FEN_PER_UNIT.万元));
}

describe('gongkai import', () => {
  test('carries figures by meaning, 元 to 万元, and keeps what is there unless told', async () => {
    const source = await template('元.xlsx', '元');
    await fill(source, [1_234_567.89, 20_000, 55_555.55]);
    const target = await template('公开表.xlsx', '万元');
    await fill(target, [99.99, 0, 0]);
    const kept = await gongkai('import', source, '--into', target, '--out', at('一.xlsx'));
    expect(kept).toMatchObject({ status: 0, error: '' });
    expect(kept.out).toContain('与现有数不同的 1 处，保留了现有数');
    expect(kept.out).toContain('现有 99.99，导入 123.46');
    expect(kept.out).toContain('由元换算为万元时四舍五入');
    expect(await income(at('一.xlsx'))).toEqual([99.99, 2, 5.56]);
    const taken = await gongkai('import', source, '--into', target, '--take', '--out', at('二.xlsx'));
    expect(taken.out).toContain('已按导入数写入');
    expect(await income(at('二.xlsx'))).toEqual([123.46, 2, 5.56]);
    expect(await income(target)).toEqual([99.99, 0, 0]);
  });

  test('the file it writes is right at once, totals included, without a spreadsheet program', async () => {
    const source = await template('元.xlsx', '元');
    await fill(source, [1_234_567.89, 20_000, 55_555.55]);
    await gongkai('import', source, '--into', await template('公开表.xlsx', '万元'), '--out', at('一.xlsx'));
    const { facts } = await recognised(at('一.xlsx'));
    const totals = facts.filter(({ at: place, place: row, formula }) => place.flow === '收入' && place.source === '财政拨款' && place.account === undefined && row.rowLabel === '合计' && formula !== '').map(({ fen }) => fen / FEN_PER_UNIT.万元);
    expect(totals.length).toBeGreaterThan(0);
    expect(new Set(totals)).toEqual(new Set([131.02]));
  });

  test('a total the user typed over stays as it is', async () => {
    const source = await template('元.xlsx', '元');
    await fill(source, [1_234_567.89, 20_000, 55_555.55]);
    const target = await template('公开表.xlsx', '万元');
    const { facts } = await recognised(target);
    const total = facts.find(({ at: place, formula }) => place.flow === '收入' && place.source === '财政拨款' && place.account === '201' && formula !== '')?.place;
    if (total === undefined) throw new Error('no total');
    const typed = await writeWorkbook([{ op: 'write', sheet: total.sheet, row: total.row, column: total.column, cells: [[{ formula: '=1+1', value: 2 }]] }], new Uint8Array(readFileSync(target)));
    writeFileSync(target, typed.ok ? typed.value : '');
    await gongkai('import', source, '--into', target, '--out', at('一.xlsx'));
    const after = (await recognised(at('一.xlsx'))).facts.find(({ place }) => place.sheet === total.sheet && place.row === total.row && place.column === total.column);
    expect(after).toMatchObject({ formula: '=1+1', fen: 2 * FEN_PER_UNIT.万元 });
  });

  test('--last fills 上年数 of 补充资料 and nothing else', async () => {
    const source = await template('上年.xlsx', '元');
    await fill(source, [1_234_567.89, 20_000, 55_555.55]);
    const target = at('今年.xlsx');
    await gongkai('new', '--edition', NATIONAL.id, '--year', '2024', '--entity', '示例市政务服务中心', '--codes', CODES, '--out', target);
    const run = await gongkai('import', source, '--into', target, '--last', '--out', at('一.xlsx'));
    expect(run).toMatchObject({ status: 0, error: '' });
    expect(run.out).toMatch(/已在“补充资料”中填入 \d+ 个上年数/u);
    const before = (await recognised(target)).facts.map(({ key, fen }) => `${key} ${fen}`);
    expect((await recognised(at('一.xlsx'))).facts.map(({ key, fen }) => `${key} ${fen}`)).toEqual(before);
    const both = await gongkai('import', source, '--into', target, '--last', '--budget', '--out', at('二.xlsx'));
    expect(both).toMatchObject({ status: 2 });
    expect(both.error).toContain('只能用一个');
  });

  test('lists figures whose 科目 is not open in the target', async () => {
    const source = await template('元.xlsx', '元');
    await fill(source, [10_000, 20_000, 30_000]);
    const run = await gongkai('import', source, '--into', await template('公开表.xlsx', '万元', '示例市政务服务中心', '2010301,2010350'), '--out', at('一.xlsx'));
    expect(run.out).toContain('没有找到位置的');
    expect(run.out).toContain('2080505');
  });

  test('--balance makes the sums exact and lists every figure it moved', async () => {
    const row = (code: string, name: string, amount: number): readonly (string | number)[] => [code, name, amount, amount];
    const rows = [
      ['2023年度收入决算表'],
      ['部门：示例市政务服务中心', '', '', '金额单位：元'],
      ['科目编码', '科目名称', '本年收入合计', '财政拨款收入'],
      row('合计', '', 60_100),
      row('201', '一般公共服务支出', 30_066.66),
      row('20103', '政府办公厅（室）及相关机构事务', 30_066.66),
      row('2010301', '行政运行', 10_033.33),
      row('2010350', '事业运行', 20_033.33),
      row('208', '社会保障和就业支出', 30_033.34),
      row('20805', '行政事业单位养老支出', 30_033.34),
      row('2080505', '机关事业单位基本养老保险缴费支出', 30_033.34),
    ];
    const made = await writeWorkbook([{ op: 'addSheet', sheet: '收入' }, { op: 'write', sheet: '收入', row: 0, column: 0, cells: rows.map((cells) => cells.map((value) => ({ value }))) }]);
    writeFileSync(at('元.xlsx'), made.ok ? made.value : '');
    const target = await template('公开表.xlsx', '万元');
    const plain = await gongkai('import', at('元.xlsx'), '--into', target, '--out', at('不平.xlsx'));
    const run = await gongkai('import', at('元.xlsx'), '--into', target, '--balance', '--out', at('平衡.xlsx'));
    expect(plain.out).not.toContain('舍位平衡');
    expect(run.out).not.toContain('本身不平');
    expect(run).toMatchObject({ status: 0, error: '' });
    expect(run.out).toMatch(/舍位平衡：调整了 \d+ 个数[^]*原值 [\d.]+ 元，四舍五入 [\d.]+，调平后 [\d.]+/u);
    const sum = (cells: readonly (number | undefined)[]): number => cells.reduce<number>((total, value) => total + (value ?? 0), 0);
    expect(sum(await income(at('不平.xlsx')))).toBeCloseTo(6, 10);
    expect(sum(await income(at('平衡.xlsx')))).toBeCloseTo(6.01, 10);
  });

  test('--balance says why it was not done', async () => {
    const source = await template('源.xlsx', '万元');
    await fill(source, [1, 2, 3]);
    const run = await gongkai('import', source, '--into', await template('公开表.xlsx', '万元'), '--balance', '--out', at('一.xlsx'));
    expect(run.out).toContain('金额单位相同');
  });

  test.each([
    [['--out', '一.xlsx'], '缺少参数 --into'],
    [['--into', '公开表.xlsx', '--out', '一.docx'], '.xlsx'],
    [['--into', '没有.xlsx', '--out', '一.xlsx'], '找不到文件'],
  ])('%p is refused with one sentence', async (words, reason) => {
    const run = await gongkai('import', await template('元.xlsx', '元'), ...words.map((word) => (word.startsWith('--') ? word : at(word))));
    expect(run.status).toBe(2);
    expect(run.error).toContain(reason);
  });
});

describe('gongkai sum', () => {
  test('adds the units up by meaning, exact in 分', async () => {
    const first = await template('甲.xlsx', '元', '示例市政务服务中心本级');
    const second = await template('乙.xlsx', '元', '示例市行政审批服务中心');
    await fill(first, [10_049, 1, 2]);
    await fill(second, [10_049, 3, 4]);
    const target = await template('汇总.xlsx', '万元');
    const run = await gongkai('sum', first, second, '--into', target, '--out', at('结果.xlsx'));
    expect(run).toMatchObject({ status: 0, error: '' });
    expect(run.out).toContain('2 个单位');
    expect((await income(at('结果.xlsx')))[0]).toBe(2.01);
  });

  test('refuses the same unit twice', async () => {
    const first = await template('甲.xlsx', '元');
    await fill(first, [1, 2, 3]);
    const run = await gongkai('sum', first, first, '--into', await template('汇总.xlsx', '万元'), '--out', at('结果.xlsx'));
    expect(run).toMatchObject({ status: 2 });
    expect(run.error).toContain('请检查是否重复');
  });

  test('places its figures at addresses of the target', async () => {
    const { facts } = await recognised(await template('汇总.xlsx', '万元'));
    expect(new Set(facts.map(({ place }) => `${place.sheet}!${address(place.row, place.column)}`)).size).toBe(facts.length);
  });
});
