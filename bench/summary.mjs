// What `npm run bench` says of the machine and of the runs, and where it stands in README.md.
const BEGIN = '<!-- bench:begin（由 npm run bench 写出，请勿手改） -->';
const END = '<!-- bench:end -->';

const WORDS = {
  engine: '校验引擎：识别、勾稽、定位的时间',
  pane: '任务窗格：从改动到结果的时间',
  insertion: '插入整套公开表的时间',
  reading: '各种写法的工作簿读得对不对',
  batch: '批量审核：速度、内存、断点续查',
  draft: '起草的情况说明与表格对不对得上',
  mutations: '录入差错找不找得到',
  text: '情况说明中的差错找不找得到',
  unseen: '没有见过的说明读得出多少',
  hostile: '恶意输入：时间、内存、退出码',
};

/** Facts that make figures comparable; no name of the machine, no path. */
export function factsOfMachine({ model, cores, bytes, node }) {
  return `机器：${model.replace(/\s+/gu, ' ').trim()}，${cores} 核，${Math.round(bytes / 2 ** 30)} GB 内存，Node ${node.replace(/^v/u, '')}。`;
}

/** One row a bench: what it measures, whether it ran to its end within the limits it checks itself. */
export function summaryTable(runs) {
  const rows = runs.map(({ name, passed, seconds, load }) => `| \`bench:${name}\` | ${WORDS[name] ?? ''} | ${passed ? '完成' : '未达到要求'} | ${seconds.toFixed(0)} 秒 | ${load.toFixed(1)} |`);
  return ['| 脚本 | 量什么 | 运行 | 用时 | 开始时的机器负载 |', '| --- | --- | --- | --- | --- |', ...rows].join('\n');
}

/** A document with its generated section replaced; one without markers stays as it is. */
export function withSection(document, section) {
  const [begin, end] = [document.indexOf(BEGIN), document.indexOf(END)];
  if (begin < 0 || end < begin) return document;
  return `${document.slice(0, begin + BEGIN.length)}\n${section}\n${document.slice(end)}`;
}
