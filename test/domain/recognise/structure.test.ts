import { isUnreadable } from '#domain/cube/fact';
import { missingTables } from '#domain/recognise/missingTables';
import { recogniseWorkbook, type RecognisedWorkbook } from '#domain/recognise/recogniseWorkbook';
import { snapshotOf } from '../../support/variants';

const EXPENDITURE = [
  ['2023年度支出决算表', '', '', '', ''],
  ['', '', '', '', '公开03表'],
  ['部门：示例市政务服务中心', '', '', '', '金额单位：万元'],
  ['科目编码', '科目名称', '本年支出合计', '基本支出', '项目支出'],
  ['栏次', '', '1', '2', '3'],
  ['合计', '', '300.00', '100.00', '200.00'],
  ['201', '一般公共服务支出', '300.00', '100.00', '200.00'],
  ['20103', '政府办公厅（室）及相关机构事务', '300.00', '100.00', '200.00'],
  ['2010301', '行政运行', '100.00', '100.00', ''],
  ['2010302', '一般行政管理事务', '200.00', '', '200.00'],
];

function read(change: (rows: string[][]) => void): RecognisedWorkbook {
  const rows = EXPENDITURE.map((row) => [...row]);
  change(rows);
  return recogniseWorkbook(snapshotOf([{ name: '支出', rows }]));
}

function put(rows: string[][], row: number, column: number, text: string): void {
  const cells = rows[row];
  if (cells !== undefined) cells[column] = text;
}

const messages = (workbook: RecognisedWorkbook): readonly string[] => workbook.structure.map(({ rule, grade, message }) => `${rule} ${grade} ${message}`);

describe('structural findings', () => {
  it('reads a sound table without remark', () => {
    const workbook = read(() => undefined);
    expect(workbook).toMatchObject({ year: 2023, unit: '万元', stage: '决算', entity: '示例市政务服务中心' });
    expect(workbook.facts).toHaveLength(15);
    expect(messages(workbook)).toEqual([]);
  });

  it('D-521 names the cell that holds words instead of an amount', () => {
    const workbook = read((rows) => put(rows, 8, 3, '见附表'));
    expect(messages(workbook)).toEqual(['D-521 错误 公开03表D9（2010301 行政运行，基本支出）填的是文字“见附表”，不是金额；请改为数字，没有金额的留空。']);
    expect(workbook.facts).toHaveLength(15);
    expect(workbook.facts.filter(isUnreadable).map(({ place, fen }) => [place.row, place.column, fen])).toEqual([[8, 3, 0]]);
  });

  it('D-521 stays silent on dashes, blanks and zeros', () => {
    const workbook = read((rows) => {
      put(rows, 8, 4, '——');
      put(rows, 9, 3, '0');
    });
    expect(messages(workbook)).toEqual([]);
  });

  it('D-522 names the cell with a broken reference', () => {
    expect(messages(read((rows) => put(rows, 5, 2, '#REF!')))).toEqual(['D-522 错误 公开03表C6（合计，本年支出合计）显示 #REF!，公式引用已失效；请修正公式或改填数字。']);
  });

  it('D-511 says which unit was assumed when none is printed', () => {
    const workbook = read((rows) => put(rows, 2, 4, ''));
    expect(messages(workbook)).toEqual(['D-511 提示 公开03表没有金额单位，已按“万元”核对；请在表头补上“金额单位：万元”。']);
  });

  it('D-520 reports a row that is no line of the form', () => {
    expect(messages(read((rows) => rows.push(['', '补充项目', '5.00', '', '5.00'])))).toEqual(['D-520 提示 公开03表第 C11 格所在行“补充项目”不是本表的规定项目，该行金额未核对；请核对项目名称或科目编码。']);
  });

  it('D-520 reports a column that is none of the form', () => {
    const workbook = read((rows) => rows.forEach((row, index) => row.push(index === 3 ? '神秘栏目' : index > 4 ? '1.00' : '')));
    expect(messages(workbook)).toEqual(['D-520 提示 公开03表的栏目“神秘栏目”未能识别，该栏金额未核对；请核对栏目名称。']);
  });

  it('D-520 stays silent on remarks and rates', () => {
    const workbook = read((rows) => rows.forEach((row, index) => row.push(index === 3 ? '完成率' : index > 4 ? '98.00' : '')));
    expect(messages(workbook)).toEqual([]);
  });

  it('C-303 reports a 科目 listed twice and reads it once', () => {
    const workbook = read((rows) => rows.push(['2010302', '一般行政管理事务', '200.00', '', '200.00']));
    expect(messages(workbook)).toEqual(['C-303 提示 公开03表中“2010302 一般行政管理事务”重复出现，请核对是否重复填列；后一行未核对。']);
    expect(workbook.facts).toHaveLength(15);
  });

  it('reads nothing into a workbook without published tables', () => {
    const workbook = recogniseWorkbook(snapshotOf([{ name: '差旅费明细表', rows: [['差旅费支出明细表'], ['日期', '姓名', '金额'], ['2023-01-01', '张三', '120.00'], ['2023-02-01', '李四', '80.00']] }]));
    expect(workbook.tables).toEqual([]);
    expect(workbook.structure).toEqual([]);
  });

  it('tells an amount cell with more stored decimals than printed', () => {
    const [sheet] = snapshotOf([{ name: '支出', rows: EXPENDITURE }]).sheets;
    if (sheet === undefined) throw new Error('no sheet');
    const values = sheet.values.map((row, index) => row.map((value, column) => (index === 8 && column === 2 ? 100.0049 : value)));
    const { facts } = recogniseWorkbook({ sheets: [{ ...sheet, values }] });
    expect(facts.filter(({ stored }) => stored !== undefined).map(({ place, stored }) => [place.row, place.column, stored])).toEqual([[8, 2, '100.0049']]);
  });

  it('D-515 lists the tables a form asks for that are not there, by what their names mean, and no others', () => {
    const { tables } = read(() => undefined);
    const asked = [{ code: '公开03表', name: '部门支出决算表' }, { code: '公开02表', name: '收入决算表' }];
    expect(missingTables(tables, asked).map(({ rule, grade, id }) => [rule, grade, id])).toEqual([['D-515', '提示', 'D-515@收入决算表']]);
    expect(missingTables([], asked)).toEqual([]);
  });
});
