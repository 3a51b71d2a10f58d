import { addedSheet, otherSheet, refusedAs, same, tableSheet, write, type SelfTestStep } from './selfTestBench';

const tricky = ['=1+1', '+86138', '-1', '@SUM(A1)', "'引号", '2010301', '0.10', '1-2', '2023年1月', 'TRUE', '#REF!说明', '１２３'];

/** Behaviours of apply: content, looks, refusals and taking back. */
export const writingSteps: readonly SelfTestStep[] = [
  {
    title: '写入数值与公式，公式由 Excel 计算',
    run: async (bench) => {
      same(await bench.cell(tableSheet, 5, 2), ['4,244.74', 4244.74, '=SUM(C4:C5)']);
    },
  },
  {
    title: '像数字、日期、公式的文字仍是文字',
    run: async (bench) => {
      await bench.applied([write(otherSheet, 0, 0, tricky.map((text) => [text]))]);
      const sheet = await bench.sheet(otherSheet);
      same(sheet?.values.map(([value]) => value), tricky);
      same(sheet?.formulas.flat().filter((formula) => formula !== ''), []);
    },
  },
  {
    title: '空位不动原有内容，空值清除内容',
    run: async (bench) => {
      await bench.applied([{ op: 'write', sheet: tableSheet, row: 3, column: 1, cells: [[null, { value: 5 }], [{ value: null }, null]] }]);
      same([(await bench.cell(tableSheet, 3, 1))[1], (await bench.cell(tableSheet, 3, 2))[1]], ['2010301', 5]);
      same([(await bench.cell(tableSheet, 4, 1))[1], (await bench.cell(tableSheet, 4, 2))[1]], [null, 3147.24]);
    },
  },
  {
    title: '字体、边框、合并、冻结、打印设置均被接受',
    run: async (bench) => {
      const range = { top: 2, left: 1, bottom: 5, right: 2 };
      await bench.applied([
        { op: 'style', sheet: tableSheet, range, style: { font: '宋体', size: 11, bold: true, italic: false, color: '#000000', fill: '#FFFFFF', horizontal: 'center', vertical: 'center', wrap: true, indent: 0, border: 'thin', locked: false } },
        { op: 'merge', sheet: tableSheet, range: { top: 0, left: 1, bottom: 0, right: 2 } },
        { op: 'columnWidths', sheet: tableSheet, left: 1, widths: [90, 72] },
        { op: 'rowHeights', sheet: tableSheet, top: 2, heights: [24] },
        { op: 'freeze', sheet: tableSheet, rows: 3, columns: 1 },
        { op: 'page', sheet: tableSheet, setup: { orientation: 'landscape', titleRows: { from: 2, to: 2 }, printArea: range, blackAndWhite: true } },
      ]);
      same((await bench.cell(tableSheet, 3, 2))[0], '1,097.50');
    },
  },
  {
    title: '新表排在指定表之后',
    run: async (bench) => {
      await bench.applied([{ op: 'addSheet', sheet: addedSheet, after: tableSheet }]);
      const read = await bench.port.read();
      const names = read.ok ? read.value.sheets.map(({ name }) => name) : [];
      same(names[names.indexOf(tableSheet) + 1], addedSheet);
    },
  },
  {
    title: '缺少工作表时整批不写，并说出表名',
    run: async (bench) => {
      refusedAs(await bench.apply(write(otherSheet, 0, 0, [[1]]), write(addedSheet, 0, 0, [[1]])), 'sheetMissing', addedSheet);
      same((await bench.sheet(otherSheet))?.values, []);
    },
  },
  {
    title: '表名已被占用时整批撤回，并说出表名',
    run: async (bench) => {
      refusedAs(await bench.apply(write(otherSheet, 0, 0, [[1]]), { op: 'addSheet', sheet: addedSheet }, { op: 'addSheet', sheet: tableSheet }), 'sheetExists', tableSheet);
      same([(await bench.sheet(otherSheet))?.values, await bench.sheet(addedSheet)], [[], undefined]);
    },
  },
  {
    title: '受保护的表不能写，整批撤回，并说出表名',
    run: async (bench) => {
      await bench.beside(tableSheet, (sheet) => sheet.protection.protect());
      try {
        refusedAs(await bench.apply(write(otherSheet, 0, 0, [[1]]), write(tableSheet, 0, 0, [[1]])), 'protected', tableSheet);
        same((await bench.sheet(otherSheet))?.values, []);
      } finally {
        await bench.beside(tableSheet, (sheet) => sheet.protection.unprotect());
      }
    },
  },
  {
    title: '自己写入不当作用户编辑',
    run: async (bench) => {
      same(await bench.heardWhile(() => bench.applied([write(otherSheet, 0, 0, [[1]]), { op: 'addSheet', sheet: addedSheet }])), []);
    },
  },
];
