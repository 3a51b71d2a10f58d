import { keyOf } from '#domain/cube/coordinate';
import type { Fact } from '#domain/cube/fact';
import { parsePrinted } from '#domain/money/printed';
import { canonicalText } from '#domain/report/canonical';
import { keyFigures } from '#domain/report/keyFigures';
import { REPORT_MESSAGES } from '#domain/report/messages';
import { REPORT_GRID, reportOf } from '#domain/report/report';
import type { ReportSource } from '#domain/report/reportSource';
import { REPORT_SHEET, reportToSheet } from '#domain/report/toSheet';

const fact = (flow: '收入总计' | '支出总计', printed: string, row = 3, sheet = '总表'): Fact => ({
  id: row,
  at: { flow, stage: '决算' },
  key: keyOf({ flow, stage: '决算' }),
  place: { sheet, row, column: 2, table: 0, rowLabel: flow, columnLabel: '金额' },
  printed: parsePrinted(printed),
  measure: 'money',
  unit: '万元',
  fen: 100,
  step: 10_000,
  half: 5_000,
  formula: '',
});

const source: ReportSource = {
  entity: '示例市政务服务中心',
  year: 2023,
  stage: '决算',
  edition: '全国',
  unit: '万元',
  workbook: '公开表.xlsx',
  version: '公开助手 0.1.0',
  time: '2024年8月1日 09:30',
  tables: [{ code: '公开01表', name: '收入支出决算总表', amounts: 0, state: '空表', ties: [] }],
  facts: [fact('收入总计', '1,097.51'), fact('支出总计', '1,097.51', 4)],
  coverage: { amounts: 2, related: 1, relations: 1 },
  radius: '0.0033',
  half: '0.005',
  sorted: { open: [], verified: [], lifted: [] },
  checklist: {
    items: [
      { id: 'a', group: '公开表', name: '收入支出决算总表', basis: '版式', state: '缺', reason: '没有这张表', evidence: [] },
      { id: 'b', group: '情况说明', name: '名词解释', basis: '财预〔2016〕143号', state: '待办', reason: '未查看', evidence: [], waitsFor: 'text' },
    ],
    open: 1,
    ready: false,
    words: '尚有 1 项',
  },
  digest: 'abc',
};

describe('检查报告', () => {
  test('says under its conclusion what is left to do, each cause once', () => {
    const texts = reportOf(source).blocks.slice(0, 3);
    expect(texts).toMatchObject([{ kind: 'verdict', text: '检查结论：尚有 1 项需要处理' }, { kind: 'text', text: '缺　收入支出决算总表：没有这张表' }, { kind: 'pairs' }]);
    expect(reportOf({ ...source, checklist: { ...source.checklist, items: [], open: 0, ready: true } }).blocks[0]).toMatchObject({ text: '检查结论：可以提交' });
  });

  test('勾稽图 stands in it as a table: each table with its state and its partners', () => {
    const tables: ReportSource['tables'] = [
      { code: '公开01表', name: '收入支出决算总表', amounts: 40, state: '错误', ties: [{ label: '02', relations: 3, failing: 2, verified: 0 }, { label: '03', relations: 1, failing: 0, verified: 1 }, { label: '04', relations: 5, failing: 0, verified: 0 }] },
      { code: '公开08表', name: '国有资本经营预算财政拨款支出决算表', amounts: 0, state: '空表', ties: [] },
    ];
    const picture = reportOf({ ...source, tables }).blocks.find((block) => block.kind === 'table');
    expect(picture).toMatchObject({ rows: [['1', '公开01表 收入支出决算总表', '与 02 表 2 处不平；与 03 表的差异已核实；与 04 表相符', '错误（40 个数）'], ['2', '公开08表 国有资本经营预算财政拨款支出决算表', '没有与其他表可对的数', '空表']] });
  });

  test('figures are written as numbers that print as they did', () => {
    const ops = reportToSheet(reportOf(source));
    const written = ops.flatMap((op) => (op.op === 'write' ? op.cells.flat() : []));
    expect(written).toContainEqual({ value: 1097.51 });
    expect(ops.filter((op) => op.op === 'style' && op.style.format === '#,##0.00').length).toBe(2);
  });

  test.each([
    [null, false, '不能同时由同一套账面数'],
    ['0', false, '分毫不差'],
    ['0.0033', false, '最多偏离账面数 0.0033 万元'],
    ['0.0033', true, '除检查发现中的错误外'],
  ])('the certificate %p reads plainly', (radius, hasErrors, words) => {
    expect(REPORT_MESSAGES.radius(radius, '万元', '0.005', hasErrors)).toContain(words);
  });

  test('tables of nothing but zeros are not praised for agreeing', () => {
    const texts = reportOf({ ...source, facts: [fact('收入总计', '0.00'), fact('支出总计', '0.00', 4)].map((one) => ({ ...one, fen: 0 })), radius: '0' }).blocks.flatMap((block) => (block.kind === 'text' ? [block.text] : []));
    expect(texts).toContain(REPORT_MESSAGES.notFilledIn);
    expect(texts.join('')).not.toContain('分毫不差');
  });

  test('key figures come as their table prints them, with their cell', () => {
    expect(keyFigures(source.facts, '决算', '万元')).toEqual([
      { name: '收入总计', printed: '1,097.51', place: '总表!C4' },
      { name: '支出总计', printed: '1,097.51', place: '总表!C5' },
    ]);
    expect(keyFigures(source.facts, '预算', '万元')).toEqual([]);
    expect(keyFigures(source.facts, '决算', '元')[0]).toMatchObject({ printed: '1,097.51 万元' });
  });

  test('the digest text follows meaning and print, not places, order or separators', () => {
    const text = canonicalText(source.facts, ['一、收入', '', ' 收入总计1,097.51万元。']);
    expect(canonicalText([fact('支出总计', '1097.51', 9, '另一张'), fact('收入总计', '1097.51', 2)], ['一、收入', '收入总计1,097.51万元。'])).toBe(text);
    for (const changed of ['1097.52', '1097.5', '—', '']) expect(canonicalText([fact('收入总计', changed), fact('支出总计', '1,097.51')], [])).not.toBe(canonicalText(source.facts, []));
    expect(canonicalText(source.facts, ['一、支出'])).not.toBe(canonicalText(source.facts, ['一、收入']));
  });

  test('the worksheet is one page wide and every row fits its columns', () => {
    const ops = reportToSheet(reportOf(source));
    expect(ops[0]).toEqual({ op: 'addSheet', sheet: REPORT_SHEET });
    const write = ops.find((op) => op.op === 'write');
    const rows = write?.op === 'write' ? write.cells : [];
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([REPORT_GRID.length]));
    expect(rows.flat().map((cell) => cell?.value)).toEqual(expect.arrayContaining(['编制人', '复核人', '主要负责人', '日期']));
    expect(ops).toContainEqual(expect.objectContaining({ op: 'page' }));
    const heights = ops.find((op) => op.op === 'rowHeights');
    expect(heights?.op === 'rowHeights' && heights.heights.length).toBe(rows.length);
  });
});
