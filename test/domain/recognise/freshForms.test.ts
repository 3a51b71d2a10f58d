import { EDITIONS } from '#domain/editions/registry';
import { renderEdition } from '#domain/layout/render';
import type { Edition } from '#domain/layout/edition';
import { recogniseWorkbook } from '#domain/recognise/recogniseWorkbook';
import { validate } from '#domain/validate/validate';
import { readWorkbook } from '#adapters/xlsx/readWorkbook';
import { writeWorkbook } from '#adapters/xlsx/writeWorkbook';
import { snapshotOf, textSheets, type TextSheet } from '../../support/variants';

const EACH = EDITIONS.map((edition) => [edition.id, edition] as const);

async function fresh(edition: Edition, codes: readonly string[] = []): Promise<readonly TextSheet[]> {
  const written = await writeWorkbook(renderEdition(edition, { year: 2023, entity: '示例市政务服务中心', unit: edition.unit, codes }));
  if (!written.ok) throw new Error(written.error.detail);
  const read = await readWorkbook(written.value);
  if (!read.ok) throw new Error(read.error.code);
  return textSheets(read.value);
}

const isTotal = (row: readonly string[]): boolean => row.some((text) => text.replace(/\s/gu, '') === '合计');
const isIdle = (row: readonly string[] | undefined): boolean => row?.every((text) => text === '' || text === '0.00') === true;

/** Types 行政运行 into the first row kept for a 科目, with 5.00 in its columns and in 合计. */
function withOneAccount({ name, rows }: TextSheet): TextSheet | undefined {
  const named = rows.map((row) => row.findIndex((text) => text.endsWith('科目名称'))).find((column) => column >= 0);
  const total = rows.findIndex((row, index) => isTotal(row) && (isIdle(rows[index + 1]) || isIdle(rows[index - 1])));
  if (named === undefined || total < 0) return undefined;
  const row = isIdle(rows[total + 1]) ? total + 1 : total - 1;
  const labels = [...(named >= 3 ? ['201', '03', '01'] : ['2010301']), '行政运行'];
  const filled = (words: readonly string[]): readonly string[] => words.map((text, column) => (column > named ? '5.00' : text));
  return { name, rows: rows.map((words, index) => (index === row ? [...labels, ...filled(words).slice(labels.length)] : index === total ? filled(words) : words)) };
}

describe.each(EACH)('表样 of %s', (id, edition) => {
  it('every table is recognised before any 科目 is named, and nothing is called wrong or missing', async () => {
    const recognised = recogniseWorkbook(snapshotOf(await fresh(edition)));
    expect([recognised.edition, recognised.tables.map(({ name }) => name).length]).toEqual([id, edition.tables.length]);
    expect(validate(recognised).findings.map(({ rule, message }) => `${rule} ${message}`)).toEqual([]);
  });

  it('every table stays recognised after one 科目 is typed in, and its amounts are read', async () => {
    const sheets = await fresh(edition);
    const typed = new Map(sheets.flatMap((sheet) => withOneAccount(sheet) ?? []).map((sheet) => [sheet.name, sheet]));
    const { tables, facts, structure } = recogniseWorkbook(snapshotOf(sheets.map((sheet) => typed.get(sheet.name) ?? sheet)));
    expect(typed.size).toBeGreaterThanOrEqual(3);
    expect(tables).toHaveLength(edition.tables.length);
    expect(structure.map(({ message }) => message)).toEqual([]);
    const read = facts.filter(({ at, printed }) => at.account === '2010301' && printed.text === '5.00');
    expect([...new Set(read.map(({ place }) => place.sheet))]).toEqual([...typed.keys()]);
  });

  it('a table with its header and nothing below is still that table, empty', async () => {
    const sheets = await fresh(edition);
    const lists = sheets.filter((sheet) => withOneAccount(sheet) !== undefined).map(({ name }) => name);
    const bare = sheets.map((sheet) => (lists.includes(sheet.name) ? { ...sheet, rows: sheet.rows.filter((row) => !isTotal(row) || !row.every((text) => ['', '0.00', '合计'].includes(text.replace(/\s/gu, '')))).map((row) => (isIdle(row) ? row.map(() => '') : row)) } : sheet));
    const { tables, structure } = recogniseWorkbook(snapshotOf(bare));
    expect(tables).toHaveLength(edition.tables.length);
    expect(tables.filter((table) => lists.includes(table.sheet) && !table.empty)).toEqual([]);
    expect(structure.map(({ message }) => message)).toEqual([]);
  });

  it('what is no table stays none beside empty tables', async () => {
    const sheets = await fresh(edition);
    const { tables } = recogniseWorkbook(snapshotOf([...sheets, ...OTHERS]));
    expect(tables.filter(({ sheet }) => OTHERS.some(({ name }) => name === sheet))).toEqual([]);
  });
});

const OTHERS: readonly TextSheet[] = [
  { name: '第一页', rows: [['2023年度部门决算公开'], ['示例市政务服务中心'], ['2024年9月']] },
  { name: '各表一览', rows: [['目  录', ''], ['一、收入支出决算总表', '1'], ['二、收入决算表', '2'], ['三、支出决算表', '3'], ['四、一般公共预算财政拨款支出决算表', '4']] },
  { name: '需要补的', rows: [['项目', '说明', '填报人'], ['机关运行经费增减原因', '', ''], ['政府采购授予中小企业金额', '', '']] },
  { name: '绩效', rows: [['项目支出绩效自评表', '', '', ''], ['项目名称', '', '主管部门', ''], ['年度资金总额', '年初预算数', '全年预算数', '执行数'], ['', '', '', '']] },
  { name: '代码', rows: [['支出功能分类科目', ''], ['科目编码', '科目名称'], ['201', '一般公共服务支出'], ['20103', '政府办公厅（室）及相关机构事务']] },
  { name: '进度', rows: [['部门预算支出进度表', '', '', ''], ['月份', '责任处室', '计划进度', '备注'], ['', '', '', '']] },
  { name: '文字', rows: [['收入支出决算情况说明'], ['本年度收入、支出总计与上年相比持平。'], ['（一）收入决算表'], ['本年收入合计 0.00 万元。']] },
];
