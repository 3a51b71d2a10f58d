import type { EditEvent } from '#app/ports';
import { openOffice, write, type Office } from './office';

const listen = async (office: Office): Promise<{ heard: EditEvent[]; stop: () => void }> => {
  const heard: EditEvent[] = [];
  const stop = office.port.onEdit((event) => heard.push(event));
  await office.excel.idle();
  return { heard, stop };
};

describe.each(['1.17', '1.14', '1.9'])('on a host of ExcelApi %s', (api) => {
  test('own writes, additions and what is taken back are not heard', async () => {
    const office = openOffice(['公开01表', '公开02表'], { api });
    const { heard } = await listen(office);
    await office.port.apply([write('公开01表', [[1, 2]]), { op: 'addSheet', sheet: '公开03表' }, write('公开03表', [[3]])]);
    office.excel.user.protect('公开02表');
    await office.port.apply([write('公开01表', [[4]]), { op: 'addSheet', sheet: '公开04表' }, write('公开02表', [[3]])]);
    await office.excel.idle();
    expect(heard).toEqual([]);
  });

  test('edits, additions, deletions and renames by the user are heard', async () => {
    const office = openOffice(['公开01表', '公开02表'], { api });
    await office.port.read();
    const { heard } = await listen(office);
    const acts: (() => void)[] = [
      () => office.excel.user.type('公开01表', 'A1', 5),
      () => office.excel.user.addSheet('新表'),
      () => office.excel.user.deleteSheet('新表'),
      () => (api === '1.17' ? office.excel.user.renameSheet('公开02表', '公开二表') : office.excel.user.activate('公开02表')),
    ];
    for (const [index, act] of acts.entries()) {
      act();
      await office.excel.idle();
      expect(heard).toHaveLength(index + 1);
    }
    expect(heard[0]).toEqual({ sheet: '公开01表' });
  });

  test('an edit of the same cell right after an own write is heard', async () => {
    const office = openOffice(['公开01表'], { api });
    const { heard } = await listen(office);
    await office.port.apply([write('公开01表', [[1]])]);
    await office.excel.idle();
    office.excel.user.type('公开01表', 'A1', 2);
    await office.excel.idle();
    expect(heard).toHaveLength(1);
  });
});

test('one registration serves all listeners and goes with the last of them', async () => {
  const office = openOffice(['公开01表']);
  const first = await listen(office);
  const second = await listen(office);
  expect(office.excel.handlerCount).toBe(4);
  first.stop();
  await office.excel.idle();
  expect(office.excel.handlerCount).toBe(4);
  second.stop();
  await office.excel.idle();
  expect(office.excel.handlerCount).toBe(0);
});

test('listening again while the last listener is leaving keeps hearing', async () => {
  const office = openOffice(['公开01表']);
  const first = await listen(office);
  first.stop();
  const second = await listen(office);
  office.excel.user.type('公开01表', 'A1', 5);
  await office.excel.idle();
  expect([first.heard.length, second.heard.length]).toEqual([0, 1]);
});

test('a registration the host refused is made up for at the next reading', async () => {
  const office = openOffice(['公开01表']);
  office.excel.faults.rejectNext('GeneralException');
  const { heard } = await listen(office);
  expect(office.excel.handlerCount).toBe(0);
  await office.port.read();
  await office.excel.idle();
  office.excel.user.type('公开01表', 'A1', 5);
  await office.excel.idle();
  expect(heard).toEqual([{ sheet: '公开01表' }]);
});
