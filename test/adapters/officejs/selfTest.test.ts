import { runSelfTest, selfTestReport, type SelfTestOptions } from '#adapters/officejs/selfTest';
import { createMemoryStore } from '#adapters/officesim/memoryStore';
import { createSimulatedExcel, type SimulatedExcel } from '#adapters/officesim/simulatedExcel';

const asked = (excel: SimulatedExcel): SelfTestOptions => ({
  supports: (version) => excel.isSetSupported('ExcelApi', version),
  eventTime: 20,
  ask: (request) => {
    if (request.includes('A1')) excel.user.type('公开自检表二', 'A1', '用户');
    else {
      excel.user.startTyping();
      setTimeout(() => excel.user.stopTyping(), 20);
    }
    return Promise.resolve(true);
  },
});

test('all steps pass on the simulated Excel, and nothing of them stays behind', async () => {
  const excel = createSimulatedExcel(createMemoryStore(['我的表']));
  const [mine] = excel.store.sheets();
  excel.store.write(mine?.id ?? '', 0, 0, [[{ constant: '我的' }]]);
  const told: string[] = [];
  const results = await runSelfTest(excel, { ...asked(excel), onResult: ({ title }) => told.push(title) });
  expect(results.filter(({ passed }) => !passed)).toEqual([]);
  expect(told).toEqual(results.map(({ title }) => title));
  expect(results.length).toBeGreaterThan(15);
  expect(excel.store.sheets()).toEqual([{ ...mine }]);
  expect(excel.store.read(mine?.id ?? '', { top: 0, left: 0, bottom: 0, right: 0 }, ['values']).values).toEqual([['我的']]);
  expect(selfTestReport(results)).toMatch(/^共 \d+ 项，全部通过。/);
});

test('steps for a person are left out where nobody can be asked, and a step that fails says what it found', async () => {
  const excel = createSimulatedExcel(createMemoryStore(['我的表']), { api: '1.9' });
  excel.faults.delaySupported = false;
  const results = await runSelfTest(withoutProtection(excel), { supports: () => false, eventTime: 20 });
  expect(results.filter(({ passed }) => !passed).map(({ title }) => title)).toEqual(['受保护的表不能写，整批撤回，并说出表名']);
  expect(selfTestReport(results)).toContain('1 项未通过');
});

function withoutProtection(excel: SimulatedExcel): SimulatedExcel {
  jest.spyOn(excel.store, 'isProtected').mockReturnValue(false);
  return excel;
}

test('a step the person leaves out is no result, and the sheet that was shown is shown again', async () => {
  const excel = createSimulatedExcel(createMemoryStore(['我的表', '另一张']));
  excel.user.activate('另一张');
  const results = await runSelfTest(excel, { ...asked(excel), ask: () => Promise.resolve(false) });
  expect(results.filter(({ passed }) => !passed)).toEqual([]);
  expect(results.map(({ title }) => title)).not.toContain('听到用户的编辑');
  const [, shown] = excel.store.sheets();
  expect(excel.store.active().sheet).toBe(shown?.id);
});
