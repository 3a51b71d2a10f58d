import { openOffice, write } from './office';

const TABLES = Array.from({ length: 11 }, (_, index) => `公开${String(index + 1).padStart(2, '0')}表`);

test('a reading of 11 tables costs 2 requests, a write 1, a reveal 1', async () => {
  const { port, requests } = openOffice(['Sheet1']);
  const insertion = TABLES.flatMap((sheet) => [
    { op: 'addSheet', sheet } as const,
    write(sheet, [['示例市政务服务中心', 1097.5]]),
    { op: 'style', sheet, range: { top: 0, left: 0, bottom: 40, right: 7 }, style: { border: 'thin', format: '#,##0.00' } } as const,
    { op: 'columnWidths', sheet, left: 0, widths: [60, 90] } as const,
    { op: 'page', sheet, setup: { orientation: 'landscape' } } as const,
  ]);
  expect(await requests(() => port.apply(insertion))).toBe(1);
  expect(await requests(() => port.read())).toBe(2);
  expect(await requests(() => port.apply([write('公开01表', [[1]]), write('公开02表', [[2]])]))).toBe(1);
  expect(await requests(() => port.reveal({ sheet: '公开01表', row: 3, column: 2 }))).toBe(1);
});

test('a table under a foreign name costs a third request once', async () => {
  const { port, requests } = openOffice(['Sheet1', 'Sheet2']);
  await port.apply([write('Sheet1', [['收入支出决算总表'], ...Array.from({ length: 30 }, (_, row) => [row])])]);
  expect(await requests(() => port.read())).toBe(3);
  const read = await port.read();
  expect(await requests(() => port.read())).toBe(2);
  const [first, second] = read.ok ? read.value.sheets : [];
  expect(first?.headOnly).toBeUndefined();
  expect(first?.values).toHaveLength(31);
  expect(second?.headOnly).toBe(true);
});

test('a new sheet after an existing one costs one request more, to learn where that stands', async () => {
  const { port, requests, excel } = openOffice(['公开01表', '公开03表', '说明']);
  expect(await requests(() => port.apply([{ op: 'addSheet', sheet: '公开02表', after: '公开01表' }]))).toBe(2);
  expect(excel.store.sheets().map(({ name }) => name)).toEqual(['公开01表', '公开02表', '公开03表', '说明']);
});

test('sheets added one after the other need no positions', async () => {
  const { port, requests, excel } = openOffice(['Sheet1']);
  const ops = [{ op: 'addSheet', sheet: '公开01表' } as const, { op: 'addSheet', sheet: '公开02表', after: '公开01表' } as const];
  expect(await requests(() => port.apply(ops))).toBe(1);
  expect(excel.store.sheets().map(({ name }) => name)).toEqual(['Sheet1', '公开01表', '公开02表']);
});

test('an empty batch and a batch refused beforehand cost nothing', async () => {
  const { port, requests } = openOffice(['Sheet1']);
  expect(await requests(() => port.apply([]))).toBe(0);
  expect(await requests(() => port.apply([{ op: 'addSheet', sheet: 'a/b' }]))).toBe(0);
});

describe('a ledger of 200,000 rows beside the tables', () => {
  const open = (ledger: string): ReturnType<typeof openOffice> => {
    const office = openOffice([...TABLES, ledger]);
    const { store } = office.excel;
    for (const { id, name } of store.sheets()) {
      if (name !== ledger) store.write(id, 0, 0, Array.from({ length: 60 }, () => Array.from({ length: 8 }, (_, column) => ({ constant: column }))));
      else store.write(id, 0, 0, Array.from({ length: 200_000 }, (_, row) => [{ constant: row }, { constant: '凭证' }]));
    }
    return office;
  };

  test('is read as its head', async () => {
    const { port, requests } = open('流水');
    expect(await requests(() => port.read())).toBe(2);
    const read = await port.read();
    const ledger = read.ok ? read.value.sheets.at(-1) : undefined;
    expect(ledger).toMatchObject({ headOnly: true, top: 0 });
    expect(ledger?.text).toHaveLength(12);
  });

  test('is read as its head even when it is called a table', async () => {
    const { port } = open('决算流水');
    const read = await port.read();
    const ledger = read.ok ? read.value.sheets.at(-1) : undefined;
    expect(ledger?.headOnly).toBe(true);
    expect(ledger?.text).toHaveLength(12);
  });
});

test('a response over the limit is asked for in parts', async () => {
  const { port, excel, requests } = openOffice(TABLES);
  await port.apply(TABLES.map((sheet) => write(sheet, Array.from({ length: 20 }, () => ['名称', 12.5]))));
  excel.faults.payloadLimit = 4000;
  let whole = false;
  const count = await requests(async () => {
    const read = await port.read();
    whole = read.ok && read.value.sheets.every((sheet) => sheet.values.length === 20);
  });
  expect(whole).toBe(true);
  expect(count).toBeGreaterThan(2);
});

test('formulas, hidden sheets and manual calculation are told', async () => {
  const { port, excel } = openOffice(['公开01表', '公开02表']);
  excel.user.type('公开01表', 'B3', '=1+2');
  const [, second] = excel.store.sheets();
  excel.store.setVisibility(second?.id ?? '', 'VeryHidden');
  excel.store.setCalculationMode('Manual');
  const read = await port.read();
  expect(read).toMatchObject({
    ok: true,
    value: { automaticCalculation: false, sheets: [{ top: 2, left: 1, formulas: [['=1+2']], values: [[3]] }, { hidden: true }] },
  });
});
