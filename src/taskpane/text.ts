import type { Grade } from '#domain/finding/finding';
import type { PageId } from './paneState';
import { CHECK, PICTURE, VERIFY } from './text/check';
import { FIRST, TEMPLATE } from './text/template';
import { BOOKLET, DATA, IMPORT } from './text/data';
import { EXISTING } from './text/existing';
import { NARRATIVE } from './text/narrative';
import { SUBMIT } from './text/submit';
import { REFUSAL } from './text/refusal';

/** 界面用语: every word the pane shows. Plain polite Chinese; figures come in as printed. */
export const TEXT = {
  product: '公开助手',
  steps: { template: '模板', data: '数据', check: '校验', narrative: '说明', submit: '提交' } satisfies Record<PageId, string>,
  stepList: '编制步骤',
  close: '关闭',
  cancel: '取消',
  undo: '撤销',
  retry: '重试',
  more: '展开',

  header: {
    none: '本工作簿还没有公开表',
    year: (year: number) => `${year}年`,
    change: '更改单位、年度、版式',
    unknownEdition: '其他版式',
    noEntity: '未填单位名称',
  },

  step: {
    tables: (count: number) => `${count} 张表`,
    noTables: '未插入',
    figures: (count: number) => `${count} 个数`,
    waiting: '—',
    errors: (count: number) => `${count} 处错误`,
    noErrors: '无错误',
    gaps: (count: number) => `${count} 处待填`,
    noGaps: '已填齐',
    ready: '可提交',
    toDo: (count: number) => `${count} 项待办`,
  },

  coverage: {
    checked: (relations: number, amounts: number) => `已核对 ${relations} 条勾稽关系、${amounts} 个数`,
    at: (time: string) => time,
    busy: '正在核对……',
    dirty: '有改动，稍后核对',
    late: '等待单元格输入完成……',
    nothing: '尚无可核对的表',
    refused: '未能读取工作簿',
    title: '核对范围',
    details: '查看核对范围',
    tables: '读到的表',
    amounts: (count: number) => `${count} 个数`,
    empty: '空表',
    unrelated: (count: number) => `${count} 个数没有可对的关系，未核对。`,
    allRelated: '读到的每个数都参与了核对。',
    oneLedger: (radius: string, unit: string) => `全部表格可以出自同一套账面数：四舍五入幅度不超过 ${radius} ${unit}即可全部解释。`,
    notFilledIn: '各表的数全是空白或 0，还没有可核对的金额。',
    severalLedgers: '有些差额单靠四舍五入解释不了，见“错误”。',
    outside: '未核对：情况说明中的文字、没有对应表格的数据（如政府采购、绩效）。',
    speed: (milliseconds: number) => `本次读取与核对用时 ${milliseconds} 毫秒。`,
  },

  outside: {
    noExcel: '这里不是 Excel 的任务窗格。请在 Excel 的“公开”选项卡中打开，或使用浏览器工作台。',
    oldExcel: '这个版本的 Excel 缺少所需功能。需要 Excel 2021、Excel 2024 或 Microsoft 365；也可以使用浏览器工作台，功能相同。',
    workbench: '打开浏览器工作台',
  },

  grade: { 错误: '错误', 尾差偏大: '尾差偏大', 口径尾差: '口径尾差', 尾差: '尾差', 提示: '提示' } satisfies Record<Grade, string>,

  reading: '正在读取工作簿',

  notLoaded: { title: '有一部分程序没有装载成功。', text: '可能是程序刚刚更新过。请重新打开窗格，再试一次；工作簿没有改动。', reopen: '重新打开' },

  check: CHECK,
  verify: VERIFY,
  picture: PICTURE,
  template: TEMPLATE,
  first: FIRST,
  data: DATA,
  import: IMPORT,
  booklet: BOOKLET,
  narrative: NARRATIVE,
  existing: EXISTING,
  submit: SUBMIT,
  refusal: REFUSAL,
} as const;
