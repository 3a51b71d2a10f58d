import type { HostRefusal } from '#app/ports';
import type { Grade } from '#domain/finding/finding';
import type { PageId } from './paneState';

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
    notReady: '未就绪',
  },

  coverage: {
    checked: (relations: number, amounts: number) => `已核对 ${relations} 条勾稽关系、${amounts} 个数`,
    at: (time: string) => time,
    busy: '正在核对……',
    dirty: '有改动，稍后核对',
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
    severalLedgers: '有些差额单靠四舍五入解释不了，见“错误”。',
    outside: '未核对：情况说明中的文字、没有对应表格的数据（如政府采购、绩效）。',
    speed: (milliseconds: number) => `本次读取与核对用时 ${milliseconds} 毫秒。`,
  },

  check: {
    page: '校验',
    found: (count: number) => `发现 ${count} 处错误`,
    clean: '没有发现错误',
    cleanText: (relations: number, amounts: number) => `已核对 ${relations} 条勾稽关系、${amounts} 个数。`,
    tabs: '按等级查看',
    grades: { error: '错误', rounding: '尾差', hint: '提示', verified: '已核实' },
    noneOf: { error: '没有错误。', rounding: '没有尾差。', hint: '没有提示。', verified: '还没有标为已核实的内容。' },
    empty: '还没有公开表，无从核对。先插入模板，或打开已有的公开表。',
    toTemplate: '去插入模板',
    now: '填写',
    suggested: '应为',
    likely: '很可能应为',
    difference: '相差',
    repairs: (count: number) => `改后 ${count} 处关系恢复`,
    oneOf: (count: number) => `以下 ${count} 处之一可能有误`,
    adopt: '采用建议',
    adoptOne: '采用',
    adoptLabel: (where: string, value: string) => `采用建议：${where} 改为 ${value}`,
    locate: '定位',
    locateLabel: (where: string) => `定位到 ${where}`,
    formula: '此格是公式，请检查公式或其引用的单元格。',
    relations: (count: number, repaired: boolean) => (repaired ? `${count} 条关系（现在 / 改后）` : `${count} 条关系`),
    before: '现在',
    after: '改后',
    adopted: (where: string, value: string) => `已将 ${where} 改为 ${value}`,
    undone: (where: string, value: string) => `已撤销，${where} 恢复为 ${value}`,
    blank: '空白',
    appeared: (count: number) => `新增 ${count} 处错误`,
    gone: (count: number) => `${count} 处错误已消除`,
    announceClean: '没有错误了',
    why: '原因',
    stale: '工作簿为手动计算，合计可能不是最新，请按 F9 重新计算。',
  },

  verify: {
    open: '已核实…',
    openLabel: (where: string) => `标为已核实：${where}`,
    reason: '核实说明（必填）',
    placeholder: '如：与决算软件导出数一致，差额为四舍五入',
    record: '记录',
    recorded: '已记入“校验记录”',
    recordedText: '数据一旦改动，会重新列为待核实。',
    by: (date: string, reason: string) => `${date} 核实：${reason}`,
    lifted: (date: string, reason: string) => `${date} 曾核实（${reason}），此后数据有改动，请重新核实。`,
    withdraw: '取消核实',
  },

  picture: {
    title: '各表勾稽图',
    word: { error: '错误', rounding: '尾差', good: '一致', empty: '空表' },
    state: {
      error: (name: string, errors: number) => `${name}：${errors} 处错误`,
      rounding: (name: string, _errors: number, _rounding: number) => `${name}：有尾差，均可解释`,
      good: (name: string) => `${name}：一致`,
      empty: (name: string) => `${name}：空表`,
    },
    unbalanced: (tables: readonly string[]) => `与 ${tables.join('、')} 表勾稽不平`,
    legend: '粗红线：勾稽不平；虚线：有尾差；细线：一致',
    only: (name: string) => `只看 ${name}`,
    open: '打开此表',
    all: '显示全部',
    coverage: '已核对',
    covered: (percent: string, related: number, amounts: number) => `${amounts} 个数中有 ${related} 个参与核对，占 ${percent}`,
  },

  template: {
    edition: '版式',
    editionOption: (name: string, tables: number) => `${name}（${tables} 张表）`,
    entity: '单位名称',
    entityPlaceholder: '如：某某市政务服务中心',
    year: '年度',
    unit: '金额单位',
    units: '所属单位（选填）',
    unitsHint: '汇总公开时每行填一个所属单位；只公开本单位时留空。',
    accounts: '支出功能分类科目（选填）',
    accountsHint: '选到“项”，所属的“款”“类”自动带出。不选也可以插入。',
    accountsPlaceholder: '编码、名称或拼音首字母',
    accountsNone: '没有找到这样的科目。可以输入编码的前几位再试。',
    accountsChosen: (count: number) => `已选 ${count} 个科目`,
    accountsFromTables: (count: number) => `从本工作簿已有表取 ${count} 个科目`,
    accountsClear: '全部清除',
    accountRemove: (code: string, name: string) => `移除 ${code} ${name}`,
    willInsert: (count: number) => `将插入 ${count} 张工作表`,
    nameTaken: '已有同名表',
    insert: (count: number) => `插入 ${count} 张表`,
    insertMissing: (count: number) => `只插入缺少的 ${count} 张`,
    inserted: (count: number) => `已插入 ${count} 张表`,
    insertedText: '合计均为公式，只需填写明细。可按 Ctrl+Z 撤销。',
    toCheck: '去校验',
    seen: (region: string | undefined, tables: number) => `看起来是${region ?? '其他'}版式，已有 ${tables} 张公开表。`,
    take: '按它填写下列各项',
    clashTitle: (count: number) => `已有 ${count} 张同名工作表`,
    clashSome: (missing: number) => `已有的表不会被覆盖。可以只插入缺少的 ${missing} 张。`,
    clashAll: '要插入的表都已经有了，没有写入任何内容。如需重新插入，请先将这些工作表改名或移走。',
    clashNames: '同名的工作表',
    clashKeep: '保留已有的表',
  },

  first: {
    title: '初次使用',
    sentences: ['插入本省版式的全部公开表，合计自动计算。', '边填边核对勾稽关系，直接指出填错的单元格。', '按表中数据起草情况说明，导出 Word。数据不离开本机。'],
    sample: '用示例试一试',
    inserted: '已放入示例',
    insertedText: (errors: number) => `其中故意留了 ${errors} 处错误，可在此逐条查看、采用建议。`,
  },

  data: {
    doorsTitle: '导入数据',
    intro: '公开表可以直接在单元格中填写或粘贴，填完即核对。',
    empty: '先插入模板，再填写数据。',
    filled: '各表填写情况',
    supplement: '补充资料',
    supplementText: '公开表里没有、而情况说明要用的数据：上年数、年初预算数、团组和车辆数、政府采购、增减原因。',
    openSupplement: '打开补充资料',
    noSupplement: '本工作簿没有“补充资料”表，可在“模板”中插入。',
    progress: (filled: number, total: number) => `${filled} / ${total}`,
    toNarrative: '去起草说明',
    open: (name: string) => `打开 ${name}`,
  },

  import: {
    choose: '选择文件…',
    text: '选择决算软件导出的公开表（.xlsx 或 .xls），按科目和栏目对应，自动换算元与万元。文件只在本机读取，先预览，确认后才写入。',
    fileLabel: '要导入的工作簿文件',
    reading: '正在读取文件',
    noTables: '文件里没有认出公开表或决算表。',
    noTablesText: '请确认选的是含有表头、科目和金额的工作簿。',
    noFigures: '文件中的数在本工作簿里都没有对应的单元格。',
    source: (name: string, facts: readonly string[]) => [name, ...facts].join(' · '),
    year: (year: number) => `${year}年`,
    otherYear: (source: number, target: number) => `文件是 ${source} 年度的，本工作簿是 ${target} 年度的。请确认没有选错文件。`,
    preview: '导入预览',
    figures: (count: number) => `${count} 个数`,
    conflicts: (count: number) => `${count} 个与现有的数不同`,
    keep: '保留现有',
    take: '采用文件',
    choice: (table: string) => `${table}：与现有的数不同时`,
    rounded: (count: number) => `${count} 个数换算后四舍五入到两位小数，合计与明细之间可能产生尾差。`,
    homeless: (count: number) => `${count} 个数没有对应的单元格`,
    homelessText: '多为尚未展开的科目行。请先在表中增加这些科目，再导入。',
    moreHomeless: (count: number) => `另有 ${count} 个`,
    formulas: '公式单元格不会被覆盖，由明细自动汇总。',
    run: (count: number) => `导入 ${count} 个数`,
    done: (count: number) => `已导入 ${count} 个数`,
    doneText: '可按 Ctrl+Z 一次撤销。',
  },

  narrative: {
    empty: '有了公开表，就能按表中数据起草情况说明。',
    noYear: '从表中读不出年度。请在“模板”中填写年度后再来。',
    noEntity: '从表中读不出单位名称。请在表头填写单位名称，或在“模板”中填写。',
    outline: '跳到小节',
    noGaps: '已填齐',
    nextGap: (count: number) => `待填 ${count} 处，下一处`,
    source: '数据出处',
    missing: (label: string) => `待填：${label}`,
    figure: (printed: string, source: string) => `${printed}，来自 ${source}`,
    edit: (question: string) => `修改：${question}`,
    save: '保存',
    word: '导出 Word',
    copy: '复制全文',
    copied: '已复制情况说明全文',
    notCopied: '没能复制，请改用“导出 Word”。',
    saved: (name: string) => `已交给浏览器下载：${name}`,
    savedText: '没有看到下载？有的 Excel 会拦截下载，可改用：',
    notSaved: '这里不能下载文件，可改为复制全文，或写入工作表。',
    toSheet: '写入工作表',
    writtenTo: (sheet: string) => `已写入工作表“${sheet}”`,
    sheet: '情况说明',
    file: (entity: string, year: number) => `${entity}${year}年度情况说明.docx`,
  },

  submit: {
    ready: '可以提交',
    open: (parts: readonly string[]) => `还有 ${parts.join('、')}`,
    counts: {
      ties: (count: number) => `${count} 处错误`,
      codes: (count: number) => `${count} 处科目提示`,
      emptyNotes: (count: number) => `${count} 张空表缺说明`,
      narrative: (count: number) => `${count} 处待填`,
    },
    items: {
      ties: '表内、表间勾稽一致',
      codes: '科目编码与名称相符',
      emptyNotes: '空表附有说明',
      narrative: '情况说明没有待填内容',
    },
    state: { good: '通过' },
    later: '接下来会提供：《预算法》第十四条公开要素清单、可打印签字的检查报告、只含数值的公开版。',
    empty: '有了公开表，才能做提交前的检查。',
    go: '去处理',
    goTo: (item: string) => `去处理：${item}`,
  },

  outside: {
    noExcel: '这里不是 Excel 的任务窗格。请在 Excel 的“公开”选项卡中打开，或使用浏览器工作台。',
    oldExcel: '这个版本的 Excel 缺少所需功能。需要 Excel 2021、Excel 2024 或 Microsoft 365；也可以使用浏览器工作台，功能相同。',
    workbench: '打开浏览器工作台',
  },

  grade: { 错误: '错误', 尾差偏大: '尾差偏大', 口径尾差: '口径尾差', 尾差: '尾差', 提示: '提示' } satisfies Record<Grade, string>,

  reading: '正在读取工作簿',

  refusal: {
    title: '没有完成',
    unchanged: '工作簿没有改动。',
    of: (refusal: HostRefusal): { readonly what: string; readonly advice: string } => {
      const sheet = refusal.sheet === undefined ? '工作表' : `工作表“${refusal.sheet}”`;
      switch (refusal.code) {
        case 'protected':
          return { what: `${sheet}受保护，不能写入。`, advice: '请在“审阅”中撤销工作表保护，再试一次。' };
        case 'sheetMissing':
          return { what: `${sheet}已被删除或改名。`, advice: '请重新校验，以便读取现在的工作表。' };
        case 'sheetExists':
          return { what: `已有同名的${sheet}。`, advice: '请先改名或移走已有的工作表。' };
        case 'userEditing':
          return { what: '有单元格正在编辑。', advice: '请按回车完成输入；完成后会自动继续。' };
        case 'tooLarge':
          return { what: '内容超过一次可以传送的大小。', advice: '请把无关的大表移到别的工作簿，再试一次。' };
        case 'unsupported':
          return { what: '这个版本的 Excel 不支持此操作。', advice: '需要 Excel 2021 或更新版本；也可以使用浏览器工作台。' };
        case 'unreadable':
          return { what: '文件读不出来，可能已损坏或不是 .xlsx 文件。', advice: '请用 Excel 打开并另存为 .xlsx，再试一次。' };
        case 'encrypted':
          return { what: '文件设有打开密码。', advice: '请先在 Excel 中取消密码并保存。' };
        case 'notFound':
          return { what: '找不到所指的内容。', advice: '请重新校验后再试。' };
        case 'rejected':
          return { what: 'Excel 没有接受这次操作。', advice: '请稍后再试；如果一再出现，请保存后重新打开工作簿。' };
      }
    },
  },
} as const;
