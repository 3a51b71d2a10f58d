import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createSession } from '#app/session';
import { ManualClock } from '../../support/manualClock';
import { openOffice, write } from './office';

function collectedHeap(): number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
  return process.memoryUsage().heapUsed;
}

test('10,000 edits, own writes and readings leave memory where it was', async () => {
  const { port, excel } = openOffice(['公开01表', '公开02表']);
  const clock = new ManualClock();
  const session = createSession({ port, clock, review: (workbook) => workbook.sheets.length });
  session.start();
  const edits = async (count: number): Promise<void> => {
    for (let edit = 0; edit < count; edit += 1) {
      excel.user.type('公开01表', `B${(edit % 40) + 1}`, edit);
      if (edit % 10 === 0) await port.apply([write('公开02表', [[edit, '合计']]), write('公开01表', [[edit]])]);
      await excel.idle();
      if (edit % 20 === 0) await clock.pass(400);
    }
  };
  await edits(1000);
  const before = collectedHeap();
  await edits(10_000);
  expect(collectedHeap()).toBeLessThan(before * 1.1);
  expect(session.state().runs).toBeGreaterThan(400);
  session.stop();
});
