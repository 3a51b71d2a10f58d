import type { WorkbookPort } from '#app/ports';
import { ok, type Result } from '#domain/result';
import { PATIENCE, withWaitingHint } from '../../src/taskpane/waitingPort';
import { ManualClock } from '../support/manualClock';

const CELL = { sheet: '公开01表', row: 0, column: 0 };

function open(): { readonly port: WorkbookPort; readonly clock: ManualClock; readonly said: string[]; readonly finish: (() => void)[] } {
  const clock = new ManualClock();
  const said: string[] = [];
  const finish: (() => void)[] = [];
  const slow = (): Promise<Result<void, never>> => new Promise((resolve) => finish.push(() => resolve(ok(undefined))));
  const host: WorkbookPort = { read: () => Promise.resolve(ok({ sheets: [] })), apply: slow, reveal: slow, onEdit: () => () => undefined };
  return { port: withWaitingHint(host, clock, { show: () => said.push('show'), hide: () => said.push('hide') }), clock, said, finish };
}

describe('waiting for a host that does not answer', () => {
  it('says nothing of what is done in time', async () => {
    const { port, clock, said, finish } = open();
    const done = port.reveal(CELL);
    await clock.pass(PATIENCE - 1);
    finish.forEach((run) => run());
    expect(await done).toEqual(ok(undefined));
    await clock.pass(PATIENCE);
    expect(said).toEqual([]);
  });

  it('says so once for all that wait, and takes it back with the last', async () => {
    const { port, clock, said, finish } = open();
    const first = port.apply([]);
    const second = port.reveal(CELL);
    await clock.pass(PATIENCE);
    expect(said).toEqual(['show']);
    finish[0]?.();
    await first;
    expect(said).toEqual(['show']);
    finish[1]?.();
    await second;
    expect(said).toEqual(['show', 'hide']);
  });
});
