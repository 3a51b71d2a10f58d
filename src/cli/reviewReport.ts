import type { Finding, FindingCell, FindingQuote, Grade, Suspect } from '#domain/finding/finding';
import { isFilledIn } from '#domain/cube/fact';
import { summaryOf, type Review } from '#app/reviewWorkbook';
import { paintFor, type Paint } from './terminal';

const ORDER: readonly Grade[] = ['错误', '尾差偏大', '口径尾差', '尾差', '提示'];
const MARKS: Readonly<Record<Grade, string>> = { 错误: '✘', 尾差偏大: '!', 口径尾差: '≈', 尾差: '≈', 提示: 'i' };
const CELLS_SHOWN = 3;
const RELATIONS_SHOWN = 6;

/** The report of `check` for people: verdict, findings by grade with their cells and suspects, and what was covered. */
export function reviewReport(workbook: string, review: Review, options: { readonly colour: boolean }): string {
  const paint = paintFor(options.colour);
  const blocks = ORDER.map((grade) => gradeBlock(grade, review, paint)).filter((block) => block !== '');
  const verified = verifiedBlock(review, paint);
  return [headLine(workbook, review, paint), verdictLine(review, paint), ...blocks, ...(verified === '' ? [] : [verified]), coverageLines(review, paint)].join('\n\n');
}

/** One line that says how a review ended: with errors, with errors that were all 已核实, with open points, or clean. */
function verdictLine({ exceptions, summary: all }: Review, paint: Paint): string {
  const summary = summaryOf(exceptions.open);
  const rounding = summary.尾差 + summary.口径尾差 + summary.尾差偏大;
  const rest = [rounding > 0 ? `${String(rounding)} 项尾差` : '', summary.提示 > 0 ? `${String(summary.提示)} 条提示` : ''].filter((part) => part !== '').join('、');
  if (summary.错误 > 0) return paint.red(paint.bold(`✘ 有 ${String(summary.错误)} 处错误`)) + (rest === '' ? '' : `，另有 ${rest}`) + '。请改正错误后再公开。';
  if (all.错误 > 0) return paint.yellow(paint.bold(`! ${String(all.错误)} 处错误均已写明核实理由`)) + (rest === '' ? '' : `，另有 ${rest}`) + '，见“已核实”。';
  return paint.green(paint.bold('✔ 没有发现错误')) + (rest === '' ? '。' : `，有 ${rest}（尾差由四舍五入造成，不是错误）。`.replace(rounding > 0 ? '' : /（.*）/u, ''));
}

function headLine(workbook: string, { recognised }: Review, paint: Paint): string {
  const edition = recognised.edition === 'unknown' ? '未知版式（按表内文字识别）' : `${recognised.edition} 版式`;
  const year = recognised.year === undefined ? '年度未注明' : `${String(recognised.year)} 年度${recognised.stage}`;
  return `${paint.bold(recognised.entity ?? '单位未注明')}  ${year}  ${edition}  ${recognised.unit}  ${paint.grey(workbook)}`;
}

function gradeBlock(grade: Grade, review: Review, paint: Paint): string {
  const findings = review.exceptions.open.filter((finding) => finding.grade === grade);
  if (findings.length === 0) return '';
  const colour = { 错误: paint.red, 尾差偏大: paint.yellow, 口径尾差: paint.grey, 尾差: paint.grey, 提示: paint.blue }[grade];
  const lines = findings.map((finding, index) => findingLines(finding, index + 1, paint));
  return [colour(paint.bold(`${MARKS[grade]} ${grade}（${String(findings.length)}）`)), ...lines].join('\n');
}

/** 已核实: each finding with its grade, who said so and when; the figures are as they were then. */
function verifiedBlock({ exceptions: { verified, lifted } }: Review, paint: Paint): string {
  const standing = verified.map(({ finding, exception: { date, reason } }, index) => `${String(index + 1).padStart(3)}. ${finding.grade}：${finding.message} ${paint.grey(`[${finding.rule}]`)}\n     ${date} 核实：${reason}`);
  const fallen = lifted.map(({ date, message, reason }) => `     ${date} 曾核实（${reason}），此后数据有改动，需重新核实：${message}`);
  return standing.length + fallen.length === 0 ? '' : [paint.bold(`○ 已核实（${String(standing.length)}）`), ...standing, ...fallen].join('\n');
}

function findingLines(finding: Finding, number: number, paint: Paint): string {
  const suspects = finding.suspects.slice(0, CELLS_SHOWN).map((suspect, index) => `${index > 0 ? '　　' : finding.grade === '错误' ? '疑点' : '建议'} ${suspectText(suspect, finding.grade)}`);
  const cells = suspects.length > 0 || finding.grade === '尾差' ? [] : finding.cells.slice(0, CELLS_SHOWN).map((cell) => `位置 ${cellText(cell)}`);
  const quotes = finding.quotes.slice(0, CELLS_SHOWN).map((quote) => `原文 ${quoteText(quote)}`);
  const relations = finding.grade === '错误' ? relationLines(finding) : [];
  return [`${String(number).padStart(3)}. ${finding.message} ${paint.grey(`[${finding.rule} ${finding.kind}]`)}`, ...[...quotes, ...suspects, ...cells, ...relations].map((line) => `     ${line}`)].join('\n');
}

function relationLines({ relations = [] }: Finding): readonly string[] {
  const shown = relations.slice(0, RELATIONS_SHOWN).map(({ text, before, after }) => `关系 ${text}：${before}${after === undefined ? '' : ` → 改后 ${after}`}`);
  return relations.length > RELATIONS_SHOWN ? [...shown, `关系 另有 ${String(relations.length - RELATIONS_SHOWN)} 处`] : shown;
}

function cellText({ sheet, address, row, column, printed }: FindingCell): string {
  const place = [row, column].filter((part) => part !== '').join(' · ');
  const value = place.includes(printed) && printed !== '' ? '' : ` = ${printed === '' ? '空' : printed}`;
  return `${sheet}!${address}  ${place}${value}`;
}

function quoteText({ line, section, text }: FindingQuote): string {
  return `第 ${String(line)} 段${section === '' ? '' : ` ${section}`}：${text}`;
}

function suspectText({ sheet, address, line, text, suggested, operation, repairs, why }: Suspect, grade: Finding['grade']): string {
  const inText = line === undefined ? '' : `第 ${String(line)} 段${text === undefined ? '' : `“${inner(text)}”`}`;
  const place = address === undefined ? inText : `${sheet === undefined ? '' : `${sheet}!`}${address}`;
  const change = suggested === undefined ? '' : ` ${grade === '错误' || address !== undefined ? '应为' : '可改为'} ${suggested}`;
  const plain = [operation, repairs === undefined ? undefined : `改后 ${String(repairs)} 处恢复平衡`].filter((part) => part !== undefined && part !== '').join('，');
  const reason = why === undefined || why === '' ? plain : why;
  return `${place}${change}${reason === '' ? '' : `（${reason}）`}`;
}

/** Quotation marks inside a quotation. */
function inner(text: string): string {
  return text.replace(/“/gu, '‘').replace(/”/gu, '’');
}

function coverageLines({ tables, coverage, radius, recognised, summary, narrative }: Review, paint: Paint): string {
  const empty = tables.filter((table) => table.empty).length;
  const unrelated = coverage.amounts - coverage.related;
  const joint = !isFilledIn(recognised.facts) ? '各表的数全是空白或 0，还没有可核对的金额' : `${radius !== null && summary.错误 > 0 ? '除上列错误外，' : ''}${jointText(radius, recognised.unit)}`;
  const checked = `已核对：${String(tables.length)} 张表${empty > 0 ? `（其中空表 ${String(empty)} 张）` : ''}、${String(coverage.amounts)} 个数、${String(coverage.relations)} 条勾稽关系；${joint}。`;
  const ofText = narrative === undefined ? '' : `情况说明 ${String(narrative.counts.figures)} 个数，对上 ${String(narrative.counts.bound)} 个。`;
  const left = [
    ...(unrelated > 0 ? [`表中 ${String(unrelated)} 个数没有可对的数`] : []),
    ...(narrative === undefined ? ['情况说明（加 --text 可一并核对）'] : uncheckedTexts(narrative.counts.byReason)),
  ];
  return paint.grey(`${checked}${ofText}${left.length === 0 ? '' : `\n未核对：${left.join('；')}。`}`);
}

function uncheckedTexts(byReason: Readonly<Record<string, number>>): readonly string[] {
  return Object.entries(byReason).map(([reason, count]) => `情况说明 ${String(count)} 个数（${reason}）`);
}

function jointText(radius: string | null, unit: string): string {
  if (radius === null) return '各表不能同时由一套账面数取整得到';
  return Number(radius) === 0 ? '各表分毫不差' : `各表可同时由一套账面数四舍五入得到（幅度不超过 ${radius} ${unit}）`;
}
