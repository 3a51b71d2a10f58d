import { join } from 'node:path';
import { EDITIONS } from '#domain/editions/registry';
import type { Edition } from '#domain/layout/edition';
import { narrativeLines } from '#domain/narrative/toText';
import { err, ok, type Result } from '#domain/result';
import { address, type SheetOp, type WorkbookSnapshot } from '#domain/sheet';
import { newWorkbook, type MemoryWorkbook } from '#adapters/xlsx/memoryWorkbook';
import { draftFromWorkbook } from '#app/draftNarrative';
import { reviewWorkbook, type Review } from '#app/reviewWorkbook';
import { SAMPLE_ENTITY, SAMPLE_YEAR } from '#app/sample/bookings';
import type { PlantedError } from '#app/sample/plantErrors';
import { insertSample } from '#app/sample/sampleWorkbook';
import { writeWhole } from '../files';
import { reviewReport } from '../reviewReport';
import { paintFor, type Paint, type Terminal } from '../terminal';

const LINES_SHOWN = 6;
const LINE_LENGTH = 96;

/** `gongkai demo`: the whole job on an invented unit with three planted slips; results in `out`. */
export async function demo(request: { readonly out: string }, terminal: Terminal): Promise<Result<number>> {
  const paint = paintFor(terminal.colour);
  const edition = fullestEdition();
  const workbook = newWorkbook();
  const sample = await insertSample(workbook, edition);
  if (!sample.ok) throw new Error(`sample refused: ${JSON.stringify(sample.error)}`);
  const { inserted, figures, planted } = sample.value;
  terminal.out(paint.bold('公开助手演示：一家虚构单位从表样到说明的全过程\n'));
  terminal.out(step(1, `生成${edition.name}表样：${String(edition.tables.length)} 张表和“补充资料”，${String(inserted.formulas)} 个公式。`, paint));
  terminal.out(step(2, `填入 ${SAMPLE_ENTITY} ${String(SAMPLE_YEAR)} 年度的 ${String(figures)} 个数，并故意埋下 ${String(planted.length)} 处错误：`, paint));
  for (const error of planted) terminal.out(`     ${error.place}  ${error.right} 写成 ${paint.red(error.wrong)}（${error.slip}）`);

  const wrongName = join(request.out, '示例公开表.xlsx');
  const wrong = save(workbook, wrongName);
  if (!wrong.ok) return wrong;
  const started = performance.now();
  const review = reviewed(await snapshot(workbook));
  const milliseconds = performance.now() - started;
  terminal.out(step(3, `校验 ${wrongName}，用时 ${milliseconds.toFixed(0)} 毫秒：\n`, paint));
  terminal.out(indent(reviewReport('示例公开表.xlsx', review, { colour: terminal.colour })));
  terminal.out(`\n${planted.map((error) => foundLine(error, review, paint)).join('\n')}`);

  await workbook.apply(corrections(planted, review));
  const rightName = join(request.out, '示例公开表（已改正）.xlsx');
  const right = save(workbook, rightName);
  if (!right.ok) return right;
  const again = reviewed(await snapshot(workbook));
  terminal.out(step(4, `采用建议后再校验：${again.summary.错误 === 0 ? paint.green('没有错误') : paint.red(`还有 ${String(again.summary.错误)} 处错误`)}，其余是四舍五入尾差。已存为 ${rightName}`, paint));
  return draftSample(workbook, request.out, terminal, paint);
}

async function draftSample(workbook: MemoryWorkbook, out: string, terminal: Terminal, paint: Paint): Promise<Result<number>> {
  const drafted = draftFromWorkbook(await snapshot(workbook));
  if (!drafted.ok) throw new Error(`no draft: ${drafted.error}`);
  const { narrative } = drafted.value;
  const name = join(out, '示例情况说明.docx');
  const { writeNarrativeDocx } = await import('#adapters/docx/writeDocx');
  const written = writeWhole(name, await writeNarrativeDocx(narrative), 'replace');
  if (!written.ok) return err(written.error);
  terminal.out(step(5, `起草情况说明 ${name}，${String(narrative.gaps.length)} 处待填。开头几段：\n`, paint));
  for (const line of narrativeLines(narrative).slice(0, LINES_SHOWN)) terminal.out(`     ${line.length > LINE_LENGTH ? `${line.slice(0, LINE_LENGTH)}……` : line}`);
  terminal.out(`\n换成您的工作簿试试：npm run --silent gongkai -- check 您的文件.xlsx`);
  return ok(0);
}

function fullestEdition(): Edition {
  const finals = EDITIONS.filter(({ stage }) => stage === '决算');
  return finals.reduce((fullest, edition) => (edition.tables.length > fullest.tables.length ? edition : fullest));
}

function step(number: number, text: string, paint: Paint): string {
  return `${paint.bold(`${String(number)}.`)} ${text}`;
}

function indent(text: string): string {
  return text
    .split('\n')
    .map((line) => (line === '' ? '' : `     ${line}`))
    .join('\n');
}

async function snapshot(workbook: MemoryWorkbook): Promise<WorkbookSnapshot> {
  const read = await workbook.read();
  if (!read.ok) throw new Error(`sample unreadable: ${read.error.code}`);
  return read.value;
}

function reviewed(workbook: WorkbookSnapshot): Review {
  const review = reviewWorkbook(workbook);
  if (!review.ok) throw new Error('sample not recognised');
  return review.value;
}

function save(workbook: MemoryWorkbook, name: string): Result<string | undefined> {
  return writeWhole(name, workbook.bytes() ?? '', 'replace');
}

function suspectFor(error: PlantedError, review: Review): { readonly rank: number; readonly suggested?: string } | undefined {
  for (const { suspects } of review.findings.filter(({ grade }) => grade === '错误')) {
    const rank = suspects.findIndex(({ sheet, address: at }) => sheet === error.sheet && at === address(error.row, error.column));
    const suggested = suspects[rank]?.suggested;
    if (rank >= 0) return { rank, ...(suggested === undefined ? {} : { suggested }) };
  }
  return undefined;
}

function foundLine(error: PlantedError, review: Review, paint: Paint): string {
  const suspect = suspectFor(error, review);
  if (suspect === undefined) return `     ${paint.red('✘')} ${error.place} 没有找到`;
  const value = suspect.suggested === undefined ? '' : `，建议填 ${suspect.suggested}${Number(suspect.suggested) === Number(error.right) ? '，与原数一致' : ''}`;
  return `     ${paint.green('✔')} ${error.place} 找到了${suspect.rank === 0 ? '，列为第一疑点' : ''}${value}`;
}

function corrections(planted: readonly PlantedError[], review: Review): readonly SheetOp[] {
  return planted.map(({ sheet, row, column, right, ...error }) => {
    const suggested = suspectFor({ sheet, row, column, right, ...error }, review)?.suggested;
    return { op: 'write', sheet, row, column, cells: [[{ value: Number(suggested ?? right) }]] };
  });
}
