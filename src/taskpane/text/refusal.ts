import type { HostRefusal } from '#app/ports';

/** 宿主拒绝: what happened and what to do about it. */
export const REFUSAL = {
  title: '没有完成',
  unchanged: '工作簿没有改动。',
  waiting: '正在等待表格软件',
  waitingText: '如果有单元格正在编辑，请按回车完成输入；完成后自动继续。',
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
        return { what: '这个版本的表格软件不支持此操作。', advice: '需要 Excel 2021 或更新版本；也可以使用浏览器工作台。' };
      case 'unreadable':
        return { what: '文件读不出来，可能已损坏或不是 .xlsx 文件。', advice: '请用 Excel 或 WPS 打开并另存为 .xlsx，再试一次。' };
      case 'encrypted':
        return { what: '文件设有打开密码。', advice: '请先取消密码并保存。' };
      case 'notFound':
        return { what: '没有打开的工作簿。', advice: '请打开一个工作簿，再试一次。' };
      case 'rejected':
        return { what: '表格软件没有接受这次操作。', advice: '请稍后再试；如果一再出现，请保存后重新打开工作簿。' };
    }
  },
} as const;
