import type { LikeRefusal } from '#app/draftLikeLastYear';
import type { DraftRefusal } from '#app/draftNarrative';
import type { HostRefusal } from '#app/ports';

const option = (name: string): string => `--${name}`;
const orMeant = (name: string | undefined): string => (name === undefined ? '' : `，是否想输入 ${name}`);

/** Everything the command line says when work cannot be done: one sentence each, what and what to do. */
export const messages = {
  noCommand: (commands: readonly string[]) => `请写明要做什么：${commands.join('、')} 之一；gongkai --help 查看用法。`,
  unknownCommand: (name: string, meant: string | undefined, commands: readonly string[]) => `没有命令“${name}”${orMeant(meant)}；可用的命令有 ${commands.join('、')}。`,
  unknownOption: (command: string, name: string, meant: string | undefined) => `命令 ${command} 没有参数 ${option(name)}${orMeant(meant === undefined ? undefined : option(meant))}；gongkai --help 查看用法。`,
  missingValue: (name: string) => `参数 ${option(name)} 后面缺少内容，请补上。`,
  repeatedOption: (name: string) => `参数 ${option(name)} 写了两次，请只保留一个。`,
  surplusWord: (command: string, word: string) => `命令 ${command} 不认识“${word}”；名称中有空格时请用引号括起来。`,
  missingPositional: (command: string, what: string) => (what === 'folder' ? `请写明要检查的文件夹，如 gongkai ${command} 决算公开。` : `请写明工作簿文件，如 gongkai ${command} 公开表.xlsx。`),
  missingOption: (command: string, name: string, example: string) => `命令 ${command} 缺少参数 ${option(name)}，如 ${option(name)} ${example}。`,
  wrongText: (file: string) => `“${file}”不能作为情况说明读取；--text 后请给 .docx、.md 或 .txt 文件，.doc、.wps 请先用 Word 或 WPS 另存为 .docx。`,
  wrongGlossary: (file: string) => `“${file}”不是名词解释文件；--glossary 后请给 .docx、.md 或 .txt 文件，一段一条，写成“名词：解释”。`,
  wordOnly: (choices: readonly string[]) => `${choices.map(option).join('、')} 只用于 Word 文件，请把 --out 改为 .docx。`,
  wrongLike: (file: string) => `“${file}”不能作为情况说明读取；--like 后请给上年的 .docx、.md 或 .txt 文件，.doc、.wps 请先用 Word 或 WPS 另存为 .docx。`,
  wrongExtension: (file: string, wanted: string) => `输出文件“${file}”的扩展名应为 ${wanted}，请修改 --out。`,
  wrongYear: (year: string) => `年度“${year}”不对，应为四位数字，如 --year 2023。`,
  wrongUnit: (unit: string) => `金额单位“${unit}”不对，应为 万元 或 元。`,
  wrongCode: (code: string) => `科目编码“${code}”不对，应为 3、5 或 7 位数字，如 2010301，多个编码用逗号隔开。`,
  wrongForm: (form: string) => `绩效自评表“${form}”不对，应写 整体 或 项目:项目名称，如 --forms 整体,项目:办事大厅运行维护。`,
  repeatedForm: (sheet: string) => `工作表“${sheet}”会重复，请检查 --forms 中的项目名称。`,
  wrongJobs: (jobs: string) => `并行数“${jobs}”不对，应为 1 到 99 的整数。`,

  oneRole: '--last 和 --budget 只能用一个：上年的文件用 --last，本年的预算公开用 --budget。',

  noAccounts: (file: string) => `“${file}”里没有认出科目编码和名称；--accounts 请给《政府收支分类科目》的 .xlsx 文件。`,

  unknownEdition: (id: string, known: readonly string[]) => `没有版式“${id}”；可用的版式有 ${known.join('、')}，gongkai editions 查看详情。`,
  fileMissing: (file: string) => `找不到文件“${file}”，请检查路径和文件名。`,
  folderInstead: (file: string) => `“${file}”是文件夹，不是工作簿；检查整个文件夹请用 gongkai batch。`,
  folderMissing: (folder: string) => `找不到文件夹“${folder}”，请检查路径。`,
  fileInstead: (file: string) => `“${file}”不是文件夹；检查单个工作簿请用 gongkai check。`,
  emptyFile: (file: string) => `文件“${file}”是空的（0 字节），请重新导出或复制一份。`,
  noRead: (file: string) => `没有读取“${file}”的权限，请检查权限，或关闭正在使用它的程序。`,
  noTable: (file: string) => `“${file}”中没有认出任何公开表，请确认打开的是部门决算或预算公开表；空白模板可用 gongkai new 生成。`,
  noDraft: (file: string, reason: DraftRefusal): string => {
    if (reason === 'noYear') return `“${file}”中没有写明年度，请加参数 --year，如 --year 2023。`;
    if (reason === 'noEntity') return `“${file}”中没有写明单位名称，请加参数 --entity，如 --entity 示例市政务服务中心。`;
    return messages.noTable(file);
  },
  noLike: (file: string, last: string, reason: LikeRefusal): string => {
    if (reason === 'noTable' || reason === 'noLastTable') return messages.noTable(reason === 'noTable' ? file : last);
    if (reason === 'noYear') return messages.noDraft(file, 'noYear');
    return `“${last}”和上年的说明都没有写明年度，请在上年工作簿的标题中补上年度。`;
  },
  noWorkbook: (folder: string) => `文件夹“${folder}”中没有 .xlsx 工作簿，请检查路径。`,
  exists: (file: string) => `文件“${file}”已存在，为避免覆盖未写入；换一个文件名，或加 --force 覆盖。`,
  noWrite: (file: string) => `无法写入“${file}”，请检查文件夹权限，或关闭正在打开它的程序。`,
  diskFull: (file: string) => `磁盘已满，“${file}”没有写入，请清理空间后重试。`,
  gaveUp: (file: string) => `“${file}”检查时间过长或占用内存过多，已跳过；请只保留公开表后单独检查。`,
  reportWritten: (file: string, kept: string | undefined) => `报告已写入 ${file}${kept === undefined ? '' : `，原文件保留为 ${kept}`}。`,
  outIsFolder: (file: string) => `“${file}”是文件夹，请在 --out 中写明文件名。`,

  textRefusal: (file: string, refusal: HostRefusal): string => {
    switch (refusal.code) {
      case 'encrypted':
        return `“${file}”已加密，请用 Word 打开并取消密码后重试。`;
      case 'unsupported':
        return `“${file}”不是 .docx 格式，请用 Word 或 WPS 打开后另存为 .docx，或把文字存为 .txt 再试。`;
      case 'tooLarge':
        return `“${file}”太大，无法核对，请只保留情况说明的文字后再试。`;
      default:
        return `“${file}”不能读取（文件可能已损坏，或只是改了扩展名），请用 Word 或 WPS 打开后另存为 .docx 再试。`;
    }
  },

  refusal: (file: string, refusal: HostRefusal): string => {
    switch (refusal.code) {
      case 'encrypted':
        return `“${file}”已加密，请用 Excel 打开并取消密码（文件—信息—保护工作簿）后重试。`;
      case 'unsupported':
        return `“${file}”不是 .xlsx 格式，请用 Excel 或 WPS 打开后另存为“Excel 工作簿（.xlsx）”再试。`;
      case 'tooLarge':
        return `“${file}”太大，无法检查，请只保留公开表后另存为一个工作簿再试。`;
      case 'notFound':
        return messages.fileMissing(file);
      case 'protected':
        return `工作表“${refusal.sheet ?? ''}”受保护，请撤销工作表保护后重试。`;
      default:
        return `“${file}”不能作为 Excel 工作簿读取（文件可能已损坏，或只是改了扩展名），请用 Excel 或 WPS 打开后另存为 .xlsx 再试。`;
    }
  },
} as const;
