import { address, type CellInput, type CellStyle, type SheetOp } from '../sheet';
import { BLANK_INDICATORS, CONCLUSION_RULE, EXECUTION_WEIGHT, formSheetName, FUND_SOURCES, type FormRequest } from './formTemplate';

const FONT: CellStyle = { font: '宋体', size: 10, vertical: 'center', wrap: true };
const GRID: CellStyle = { ...FONT, border: 'thin' };
const HEAD: CellStyle = { ...GRID, bold: true, horizontal: 'center', fill: '#F2F2F2' };
const INPUT: CellStyle = { ...GRID, locked: false };
const AMOUNT: CellStyle = { ...INPUT, horizontal: 'right', format: '#,##0.00;-#,##0.00;' };
const SCORE: CellStyle = { ...INPUT, horizontal: 'center', format: 'General;-General;' };
const WIDTHS = { scored: [84, 104, 120, 92, 92, 52, 62, 52, 120], plain: [84, 104, 150, 110, 110, 130] } as const;
const UNIT = '万元';

interface Columns {
  readonly initial: number;
  readonly full: number;
  readonly executed: number;
  readonly weight: number;
  readonly rate: number;
  readonly score: number;
  readonly last: number;
}

const SCORED: Columns = { initial: 2, full: 3, executed: 4, weight: 5, rate: 6, score: 7, last: 8 };
const PLAIN: Columns = { initial: 2, full: 3, executed: 4, weight: -1, rate: 5, score: -1, last: 5 };

/** 绩效自评表 to insert: blank, with the arithmetic of its rates, scores and totals as live formulas; the sheet is new. */
export function renderForm(request: FormRequest): SheetOp[] {
  const form = new FormPage(request);
  form.head();
  form.funds();
  form.goals();
  form.indicators();
  return form.finish();
}

class FormPage {
  readonly #ops: SheetOp[] = [];
  readonly #heights: number[] = [];
  readonly #sheet: string;
  readonly #columns: Columns;
  readonly #scores: number[] = [];
  #row = 0;

  constructor(private readonly request: FormRequest) {
    this.#sheet = formSheetName(request);
    this.#columns = request.scored ? SCORED : PLAIN;
  }

  head(): void {
    const { scope, project = '', entity, year } = this.request;
    this.#line([[scope === '整体' ? `部门整体支出绩效自评表（${year}年度）` : `项目支出绩效自评表（${year}年度）`, 0, this.#columns.last, { font: '黑体', size: 16, horizontal: 'center', vertical: 'center' }]], 34);
    if (scope === '项目') this.#line([['项目名称', 0, 1, HEAD], [project, 2, this.#columns.last, INPUT]]);
    this.#line([[scope === '整体' ? '部门名称' : '实施单位', 0, 1, HEAD], [entity, 2, this.#columns.last, INPUT]]);
  }

  funds(): void {
    const { scope, scored } = this.request;
    const { initial, full, executed, weight, rate, score, last } = this.#columns;
    const [total, ...parts] = FUND_SOURCES[scope];
    const heads: readonly Part[] = [[`资金（${UNIT}）`, 0, 1, HEAD], ['年初预算数', initial, initial, HEAD], ['全年预算数（A）', full, full, HEAD], ['全年执行数（B）', executed, executed, HEAD]];
    this.#line([...heads, ...(scored ? ([['分值', weight, weight, HEAD], ['执行率（B/A）', rate, rate, HEAD], ['得分', score, score, HEAD], ['说明', last, last, HEAD]] as const) : ([['执行率（B/A）', rate, rate, HEAD]] as const))], 28);
    const top = this.#row;
    if (scored) this.#scores.push(top);
    [total, ...parts].forEach((source, index) => {
      const sums = (column: number): CellInput => (index === 0 ? { formula: `=SUM(${address(top + 1, column)}:${address(top + parts.length, column)})`, value: 0 } : {});
      const [a, b] = [address(this.#row, full), address(this.#row, executed)];
      const own: readonly Part[] = [[source, 0, 1, GRID], [sums(initial), initial, initial, AMOUNT], [sums(full), full, full, AMOUNT], [sums(executed), executed, executed, AMOUNT], [{ formula: `=IF(${a}=0,"",${b}/${a})`, value: '' }, rate, rate, { ...GRID, horizontal: 'center', format: '0.00%' }]];
      const points = index === 0 ? { formula: `=IF(${a}=0,"",ROUND(MIN(1,${b}/${a})*${address(this.#row, weight)},2))`, value: '' } : {};
      this.#line([...own, ...(scored ? ([[index === 0 ? { value: EXECUTION_WEIGHT } : {}, weight, weight, SCORE], [points, score, score, SCORE], ['', last, last, INPUT]] as const) : [])]);
    });
  }

  goals(): void {
    const { last } = this.#columns;
    this.#line([['年度总体目标', 0, 1, HEAD], ['预期目标', 2, 3, HEAD], ['实际完成情况', 4, last, HEAD]]);
    this.#line([['', 0, 1, GRID], ['', 2, 3, INPUT], ['', 4, last, INPUT]], 60);
  }

  indicators(): void {
    const { scope, scored } = this.request;
    const { weight, rate, score, last } = this.#columns;
    const heads = ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', ...(scored ? ['分值', '偏差度', '得分', '偏差原因分析及改进措施'] : ['未完成原因和改进措施'])];
    this.#line(heads.map((text, column) => [text, column, column, HEAD]), 28);
    const first = this.#row;
    for (const { level1, level2, weight: points } of BLANK_INDICATORS[scope]) {
      const blanks: readonly Part[] = [2, 3, 4].map((column) => ['', column, column, INPUT]);
      const rest: readonly Part[] = scored ? [[{ value: points }, weight, weight, SCORE], ['', rate, rate, INPUT], ['', score, score, SCORE], ['', last, last, INPUT]] : [['', last, last, INPUT]];
      this.#line([[level1, 0, 0, GRID], [level2, 1, 1, GRID], ...blanks, ...rest], 24);
    }
    if (!scored) return;
    const sum = (column: number): CellInput => ({ formula: `=SUM(${[...this.#scores.map((row) => address(row, column)), `${address(first, column)}:${address(this.#row - 1, column)}`].join(',')})`, value: column === weight ? 100 : 0 });
    this.#line([['总分', 0, 4, HEAD], [sum(weight), weight, weight, SCORE], ['', rate, rate, GRID], [sum(score), score, score, SCORE], ['', last, last, GRID]]);
    this.#line([['自评结论', 0, 1, HEAD], ['', 2, last, INPUT]]);
    this.#line([[CONCLUSION_RULE, 0, last, { ...FONT, size: 9 }]], 28);
  }

  finish(): SheetOp[] {
    const sheet = this.#sheet;
    const widths = this.request.scored ? WIDTHS.scored : WIDTHS.plain;
    return [
      { op: 'addSheet', sheet },
      ...this.#ops,
      { op: 'columnWidths', sheet, left: 0, widths },
      { op: 'rowHeights', sheet, top: 0, heights: this.#heights },
      { op: 'page', sheet, setup: { orientation: this.request.scored ? 'landscape' : 'portrait', printArea: { top: 0, left: 0, bottom: this.#row - 1, right: this.#columns.last } } },
    ];
  }

  #line(parts: readonly Part[], height = 22): void {
    const row = this.#row;
    const sheet = this.#sheet;
    const cells: (CellInput | null)[] = Array.from({ length: this.#columns.last + 1 }, () => null);
    for (const [content, left, right, style] of parts) {
      const range = { top: row, left, bottom: row, right };
      const input = typeof content === 'string' ? { value: content === '' ? null : content } : content;
      cells[left] = input.formula === undefined && (input.value ?? null) === null ? null : input;
      this.#ops.push({ op: 'style', sheet, range, style });
      if (right > left) this.#ops.push({ op: 'merge', sheet, range });
    }
    this.#ops.push({ op: 'write', sheet, row, column: 0, cells: [cells] });
    this.#heights.push(height);
    this.#row += 1;
  }
}

type Part = readonly [content: string | CellInput, left: number, right: number, style: CellStyle];
