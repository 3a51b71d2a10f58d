/** What a batch says while it runs and when it is stopped. */
export const batchMessages = {
  progress: (done: number, all: number, seconds: number) => `已检查 ${String(done)}/${String(all)}${done < all ? `，约剩 ${String(seconds)} 秒` : ''}`,
  continues: (known: number) => `接着上次的进度：已有 ${String(known)} 个工作簿的结果。`,
  interrupted: (done: number, all: number, out: string | undefined) =>
    out === undefined ? `已中断，检查了 ${String(done)}/${String(all)} 个工作簿；加 --out 可以中断后接着检查。` : `已中断，检查了 ${String(done)}/${String(all)} 个工作簿，结果已保留；再次运行同一条命令，从这里接着检查。`,
  closedFolder: (folder: string) => `没有读取文件夹“${folder}”的权限，其中的工作簿没有检查；请检查权限。`,
} as const;
