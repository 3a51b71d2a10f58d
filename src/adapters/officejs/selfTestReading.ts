import { patient } from './host';
import { ledgerSheet, otherSheet, refusedAs, same, tableSheet, type SelfTestStep } from './selfTestBench';

/** Behaviours of read, reveal and onEdit. */
export const readingSteps: readonly SelfTestStep[] = [
  {
    title: '已用区域从第一个有内容的单元格算起',
    run: async (bench) => {
      const sheet = await bench.sheet(tableSheet);
      same([sheet?.top, sheet?.left, sheet?.text.length, sheet?.text[0]?.length], [2, 1, 4, 2]);
    },
  },
  {
    title: '空表没有行',
    run: async (bench) => {
      const sheet = await bench.sheet(otherSheet);
      same([sheet?.text, sheet?.values, sheet?.formulas], [[], [], []]);
    },
  },
  {
    title: '无关的表只读表头',
    run: async (bench) => {
      const sheet = await bench.sheet(ledgerSheet);
      same([sheet?.headOnly, sheet?.text.length, sheet?.text[0]?.[0]], [true, 12, '凭证1']);
    },
  },
  {
    title: '隐藏的表说明是隐藏的',
    run: async (bench) => {
      await bench.beside(otherSheet, (sheet) => {
        sheet.visibility = 'Hidden';
      });
      same((await bench.sheet(otherSheet))?.hidden, true);
    },
  },
  {
    title: '注意到手动计算',
    run: async (bench) => {
      const before = await calculationMode(bench.host, 'Manual');
      try {
        const read = await bench.port.read();
        same(read.ok && read.value.automaticCalculation, false);
      } finally {
        await calculationMode(bench.host, before);
      }
    },
  },
  {
    title: '定位选中单元格',
    run: async (bench) => {
      const result = await bench.port.reveal({ sheet: tableSheet, row: 4, column: 2 });
      if (!result.ok) throw new Error(JSON.stringify(result.error));
      const address = await bench.host.run(patient, async (context) => {
        const range = context.workbook.getSelectedRange();
        range.load('address');
        await context.sync();
        return range.address.replaceAll("'", '');
      });
      same(address, `${tableSheet}!C5`);
    },
  },
  {
    title: '定位不存在的表时说明缺表',
    run: async (bench) => {
      refusedAs(await bench.port.reveal({ sheet: '公开自检没有的表', row: 0, column: 0 }), 'sheetMissing', '公开自检没有的表');
    },
  },
  {
    title: '听到用户的编辑',
    byHand: true,
    run: async (bench) => {
      const heard = await bench.heardWhile(() => bench.ask(`请在“${otherSheet}”的 A1 输入任意内容并回车，然后继续。`));
      if (heard.length === 0) throw new Error('没有听到编辑');
    },
  },
  {
    title: '用户正在单元格内输入时，等待或说明，不丢内容',
    byHand: true,
    run: async (bench) => {
      await bench.ask(`请双击“${tableSheet}”的 B8 进入编辑状态，不要回车，然后继续；三秒后再回车。`);
      const result = await bench.apply({ op: 'write', sheet: otherSheet, row: 0, column: 0, cells: [[{ value: 7 }]] });
      if (!result.ok) refusedAs(result, 'userEditing');
      else same((await bench.cell(otherSheet, 0, 0))[1], 7);
    },
  },
];

async function calculationMode(host: Parameters<SelfTestStep['run']>[0]['host'], mode: Excel.Application['calculationMode']): Promise<Excel.Application['calculationMode']> {
  return host.run(patient, async (context) => {
    const { application } = context.workbook;
    application.load('calculationMode');
    await context.sync();
    const before = application.calculationMode;
    application.calculationMode = mode;
    await context.sync();
    return before;
  });
}
