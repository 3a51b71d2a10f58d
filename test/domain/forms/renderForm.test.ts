import { checkForm } from '#domain/forms/checkForms';
import { BLANK_INDICATORS, EXECUTION_WEIGHT, formSheetName, type FormRequest } from '#domain/forms/formTemplate';
import { readForms } from '#domain/forms/readForms';
import { renderForm } from '#domain/forms/renderForm';
import type { SheetOp } from '#domain/sheet';
import { newWorkbook } from '#adapters/xlsx/memoryWorkbook';
import { libreOfficeReady, recalculate, sayNoLibreOffice } from '../../support/libreOffice';
import { snapshotOf } from '../../support/variants';

const REQUESTS: readonly FormRequest[] = [
  { scope: '项目', project: '办事大厅运行维护', entity: '示例市政务服务中心', year: 2023, scored: true },
  { scope: '项目', project: '办事大厅运行维护', entity: '示例市政务服务中心', year: 2023, scored: false },
  { scope: '整体', entity: '示例市政务服务中心', year: 2023, scored: true },
  { scope: '整体', entity: '示例市政务服务中心', year: 2023, scored: false },
];

async function written(request: FormRequest, more: readonly SheetOp[] = []): Promise<Uint8Array> {
  const workbook = newWorkbook();
  const done = await workbook.apply([...renderForm(request), ...more]);
  if (!done.ok) throw new Error(done.error.code);
  return workbook.bytes() ?? new Uint8Array();
}

/** Cells of the first column of amounts of a scored 项目 form: 全年预算数 and 全年执行数 of 当年财政拨款. */
function filled(request: FormRequest, budget: number, spent: number): readonly SheetOp[] {
  const sheet = formSheetName(request);
  const writes = renderForm(request).flatMap((op) => (op.op === 'write' ? [op] : []));
  const row = writes.find(({ cells }) => String(cells[0]?.[0]?.value ?? '').startsWith('其中'))?.row ?? 0;
  const indicators = writes.filter(({ cells: [line = []] }) => {
    const weight = line[5] ?? undefined;
    return typeof weight?.value === 'number' && weight.formula === undefined && line[0]?.value !== '年度资金总额';
  });
  return [
    { op: 'write', sheet, row, column: 3, cells: [[{ value: budget }, { value: spent }]] },
    ...indicators.map(({ row: at, cells }): SheetOp => ({ op: 'write', sheet, row: at, column: 7, cells: [[{ value: cells[0]?.[5]?.value ?? 0 }]] })),
  ];
}

describe('绩效自评表 to insert', () => {
  test.each(REQUESTS)('P-601 $scope scored $scored is read back and without fault while blank', async (request) => {
    const workbook = newWorkbook();
    await workbook.apply(renderForm(request));
    const read = await workbook.read();
    const forms = read.ok ? readForms(read.value) : [];
    expect(forms).toMatchObject([{ scope: request.scope, project: request.project ?? '' }]);
    expect(forms[0]?.indicators.length).toBe(request.scored ? BLANK_INDICATORS[request.scope].length : 0);
    expect(forms.flatMap((form) => checkForm(form))).toEqual([]);
  });

  test('the usual weights add to one hundred', () => {
    for (const indicators of Object.values(BLANK_INDICATORS)) expect(indicators.reduce((sum, { weight }) => sum + weight, EXECUTION_WEIGHT)).toBe(100);
  });

  test('sheet names are allowed by Excel', () => {
    expect(formSheetName({ scope: '项目', project: '“一网通办”[2023]/升级改造及运行维护保障经费项目（第二期）' })).toMatch(/^[^[\]:*?/\\'"]{1,31}$/u);
  });

  test('P-601 P-602 its formulas compute rate, score and total, and the check agrees', async () => {
    if (!libreOfficeReady()) return sayNoLibreOffice();
    const [request] = REQUESTS;
    if (request === undefined) throw new Error('no form');
    const shown = await recalculate(await written(request, filled(request, 200, 150)));
    const rows = shown.get(formSheetName(request)) ?? [];
    const total = rows.find((row) => row[0] === '年度资金总额') ?? [];
    expect(total.slice(3, 8)).toEqual(['200.00', '150.00', '10', '75.00%', '7.5']);
    expect(rows.find((row) => row[0] === '总分')?.filter((text) => text !== '')).toEqual(['总分', '100', '97.5']);
    const forms = readForms(snapshotOf([{ name: formSheetName(request), rows }]));
    expect(forms.flatMap((form) => checkForm(form)).filter(({ grade }) => grade === '错误')).toEqual([]);
    const wrong = rows.map((row) => (row[0] === '总分' ? row.map((text) => (text === '97.5' ? '98.5' : text)) : row));
    expect(readForms(snapshotOf([{ name: '绩效自评表', rows: wrong }])).flatMap((form) => checkForm(form)).map(({ rule }) => rule)).toContain('P-601');
  });
});
