import { refusalOf } from '#adapters/officejs/refusal';
import { openOffice, refusal, write } from './office';

describe('refusals', () => {
  test.each([
    ['AccessDenied', 'protected'],
    ['ItemNotFound', 'sheetMissing'],
    ['ItemAlreadyExists', 'sheetExists'],
    ['InvalidOperationInCellEditMode', 'userEditing'],
    ['RequestPayloadSizeLimitExceeded', 'tooLarge'],
    ['ResponsePayloadSizeLimitExceeded', 'tooLarge'],
    ['ApiNotFound', 'unsupported'],
    ['GeneralException', 'rejected'],
    ['SomethingNew', 'rejected'],
  ])('%s of Office is %s', (code, expected) => {
    expect(refusalOf(Object.assign(new Error('words'), { code }))).toEqual({ code: expected, detail: `${code}: words` });
  });

  test('an error that is no host error is thrown on', () => {
    const bug = new TypeError('bug');
    expect(() => refusalOf(bug)).toThrow(bug);
  });

  test.each(['GeneralException', 'InvalidOperationInCellEditMode', 'RequestAborted'])('%s at any request reaches the caller as a value', async (code) => {
    const { port, excel, contents } = openOffice(['公开01表']);
    for (const act of [() => port.read(), () => port.apply([write('公开01表', [[1]])]), () => port.reveal({ sheet: '公开01表', row: 0, column: 0 })]) {
      excel.faults.rejectNext(code);
      expect(refusal(await act())?.detail).toContain(code);
    }
    expect(contents()).toEqual({ 公开01表: [] });
    expect((await port.read()).ok).toBe(true);
  });

  test('a sheet deleted between the two requests of a reading is a refusal, and the next reading is whole', async () => {
    const { port, excel } = openOffice(['公开01表', '公开02表']);
    excel.faults.afterNextSync(() => excel.user.deleteSheet('公开02表'));
    expect(refusal(await port.read())?.code).toBe('sheetMissing');
    const read = await port.read();
    expect(read.ok && read.value.sheets.map(({ name }) => name)).toEqual(['公开01表']);
  });

  test('a sheet renamed between the two requests is still read', async () => {
    const { port, excel } = openOffice(['公开01表', '公开02表']);
    excel.faults.afterNextSync(() => excel.user.renameSheet('公开02表', '公开二表'));
    expect((await port.read()).ok).toBe(true);
  });

  test('more cells than a request takes are refused before anything is sent', async () => {
    const { port, requests } = openOffice(['公开01表']);
    let code: string | undefined;
    const sent = await requests(async () => {
      code = refusal(await port.apply([write('公开01表', Array.from({ length: 200 }, () => ['长'.repeat(20_000)]))]))?.code;
    });
    expect([code, sent]).toEqual(['tooLarge', 0]);
  });

  test('a hidden cell cannot be revealed, and that is said', async () => {
    const { port, excel } = openOffice(['公开01表', '公开02表']);
    const [, second] = excel.store.sheets();
    excel.store.setVisibility(second?.id ?? '', 'Hidden');
    expect(refusal(await port.reveal({ sheet: '公开02表', row: 0, column: 0 }))).toMatchObject({ code: 'rejected', sheet: '公开02表' });
  });
});

describe('a batch that fails on the way is taken back', () => {
  const before = [write('公开01表', [['2010301', 5, '=文字']]), { op: 'write', sheet: '公开01表', row: 1, column: 1, cells: [[{ formula: '=B1*2' }]] } as const];

  const failedAt = async (action: number): Promise<void> => {
    const { port, excel, contents } = openOffice(['公开01表', '公开02表']);
    await port.apply(before);
    const standing = contents();
    excel.faults.rejectNext('GeneralException', action);
    const result = await port.apply([
      write('公开01表', [[1, 2, 3], [4, 5, 6]]),
      { op: 'addSheet', sheet: '公开03表' },
      write('公开03表', [['新']]),
      write('公开02表', [[9]]),
    ]);
    expect(refusal(result)?.code).toBe('rejected');
    expect(contents()).toEqual(standing);
  };

  test.each(Array.from({ length: 18 }, (_, action) => action))('at action %i', failedAt);

  test('a sheet of the user that was there before is never deleted', async () => {
    const { port, contents } = openOffice(['公开01表', '公开02表']);
    await port.apply([write('公开02表', [['用户的']])]);
    const standing = contents();
    const result = await port.apply([{ op: 'addSheet', sheet: '公开03表' }, write('公开01表', [[1]]), { op: 'addSheet', sheet: '公开02表' }]);
    expect(refusal(result)).toMatchObject({ code: 'sheetExists', sheet: '公开02表' });
    expect(contents()).toEqual(standing);
  });

  test.each([
    ['InvalidArgument', 1, [{ op: 'addSheet', sheet: '公开02表' } as const], { code: 'sheetExists', sheet: '公开02表' }],
    ['InvalidOperation', 4, [write('公开02表', [[1]])], { code: 'protected', sheet: '公开02表' }],
  ])('a host that calls it %s is understood all the same', async (code, action, ops, expected) => {
    const { port, excel } = openOffice(['公开01表', '公开02表']);
    excel.user.protect('公开02表');
    excel.faults.rejectNext(code, action);
    expect(refusal(await port.apply(ops))).toMatchObject(expected);
  });

  test('the protected sheet is named', async () => {
    const { port, excel, contents } = openOffice(['公开01表', '公开02表']);
    excel.user.protect('公开02表');
    const standing = contents();
    expect(refusal(await port.apply([write('公开01表', [[1]]), write('公开02表', [[2]])]))).toMatchObject({ code: 'protected', sheet: '公开02表' });
    expect(contents()).toEqual(standing);
  });

  test('a refusal to take it back is not the last word', async () => {
    const { port, excel, contents } = openOffice(['公开01表', '公开02表']);
    excel.faults.rejectNext('GeneralException', 15);
    excel.faults.rejectNext('RequestAborted');
    expect(refusal(await port.apply([write('公开01表', [[1]]), write('公开02表', [[2]])]))?.code).toBe('rejected');
    expect(contents()).toEqual({ 公开01表: [], 公开02表: [] });
  });

  test('what the user typed in the meantime stays', async () => {
    const { port, excel, contents } = openOffice(['公开01表', '公开02表']);
    excel.user.protect('公开02表');
    excel.faults.afterNextSync(() => excel.user.type('公开01表', 'B1', '用户'));
    expect(refusal(await port.apply([write('公开01表', [[1, 2, 3]]), write('公开02表', [[2]])]))?.code).toBe('protected');
    expect(contents()['公开01表']).toEqual([[null, '用户']]);
  });

  test('what could not be taken back is said for the log', async () => {
    const { port, excel } = openOffice(['公开01表', '公开02表']);
    excel.faults.rejectNext('GeneralException', 15);
    for (let attempt = 0; attempt < 3; attempt += 1) excel.faults.rejectNext('RequestAborted');
    expect(refusal(await port.apply([write('公开01表', [[1]]), write('公开02表', [[2]])]))?.detail).toContain('not taken back');
  });
});
