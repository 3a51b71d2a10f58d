import { textOfRun, type Narrative, type Run, type Section } from './narrative';

const STYLES = {
  0: 'font-family:方正小标宋简体,小标宋,宋体,serif;font-size:22pt;text-align:center;font-weight:normal;margin:12pt 0 16pt',
  1: 'font-family:黑体,sans-serif;font-size:16pt;font-weight:normal;text-indent:2em;line-height:28pt;margin:0',
  2: 'font-family:楷体_GB2312,楷体,serif;font-size:16pt;font-weight:normal;text-indent:2em;line-height:28pt;margin:0',
  3: 'font-family:仿宋_GB2312,仿宋,serif;font-size:16pt;font-weight:normal;text-indent:2em;line-height:28pt;margin:0',
  body: 'font-family:仿宋_GB2312,仿宋,serif;font-size:16pt;text-indent:2em;line-height:28pt;margin:0;text-align:justify',
} as const;

/** 情况说明 for the clipboard: HTML that Word and WPS paste with headings, 公文 fonts and marked gaps. */
export function narrativeToHtml(narrative: Narrative): string {
  return `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"></head><body>${narrative.sections.map(sectionHtml).join('')}</body></html>`;
}

function sectionHtml(section: Section): string {
  const tag = `h${String(section.level + 1)}`;
  const heading = section.heading === '' ? '' : `<${tag} style="${STYLES[section.level]}">${escaped(section.heading)}</${tag}>`;
  return heading + section.paragraphs.map(({ runs }) => `<p style="${STYLES.body}">${runs.map(runHtml).join('')}</p>`).join('');
}

function runHtml(run: Run): string {
  const text = escaped(textOfRun(run));
  const isGap = (run.kind === 'figure' && run.printed === undefined) || (run.kind === 'slot' && run.value === undefined);
  return isGap ? `<span style="background:#ffff00">${text}</span>` : text;
}

function escaped(text: string): string {
  return text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;').replace(/"/gu, '&quot;');
}
