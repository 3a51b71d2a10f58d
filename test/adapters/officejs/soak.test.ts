import { createOfficeWorkbookPort } from '#adapters/officejs/officeWorkbookPort';
import { createMemoryStore } from '#adapters/officesim/memoryStore';
import { createSimulatedExcel } from '#adapters/officesim/simulatedExcel';
import { looksLikeTable } from '#app/looksLikeTable';
import type { HostRefusal } from '#app/ports';
import { createSession } from '#app/session';
import { address, type SheetOp } from '#domain/sheet';
import { ManualClock } from '../../support/manualClock';
import { ExpectedBook, randomSource, standing } from './soakWorld';

const STEPS = Number(process.env['GONGKAI_SOAK_STEPS'] ?? 10_000);
const CODES = ['GeneralException', 'RequestAborted', 'AccessDenied', 'InvalidOperationInCellEditMode', 'ResponsePayloadSizeLimitExceeded', 'ItemNotFound'];
const START = ['公开01表', '公开02表', '公开03表', '流水'];

function soak(seed: number, api: string): { run: (steps: number) => Promise<void>; end: () => Promise<void>; refusals: Set<string> } {
  const below = randomSource(seed);
  const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T;
  const excel = createSimulatedExcel(createMemoryStore(START), { api });
  const expected = new ExpectedBook(START);
  const port = createOfficeWorkbookPort(excel, { looksLikeTable, supports: (version) => excel.isSetSupported('ExcelApi', version) });
  const clock = new ManualClock();
  const session = createSession({ port, clock, review: (workbook) => JSON.stringify(workbook.sheets) });
  const refusals = new Set<string>();
  const locked = new Set<string>();
  let serial = 0;
  session.start();

  const type = (): void => {
    const sheet = pick(expected.names);
    if (locked.has(sheet)) return;
    const [row, column, value] = [below(14), below(6), below(5) === 0 ? null : `用户${(serial += 1)}`];
    excel.user.type(sheet, address(row, column), value);
    expected.put(sheet, row, column, value);
  };
  const reshape = (mayProtect = true): void => {
    const sheet = pick(expected.names);
    const kind = below(5);
    if (kind === 0 && expected.names.length < 9) {
      const name = `${pick(['公开', '杂项'])}${(serial += 1)}`;
      excel.user.addSheet(name);
      expected.add(name);
    } else if (kind === 1 && expected.names.length > 2) {
      excel.user.deleteSheet(sheet);
      expected.remove(sheet);
      locked.delete(sheet);
    } else if (kind === 2) {
      const name = `公开改${(serial += 1)}`;
      excel.user.renameSheet(sheet, name);
      expected.rename(sheet, name);
      if (locked.delete(sheet)) locked.add(name);
    } else if (kind === 3 && mayProtect) {
      excel.user.protect(sheet);
      locked.add(sheet);
    } else {
      excel.user.unprotect(sheet);
      locked.delete(sheet);
    }
  };
  const operation = (): SheetOp => {
    const kind = below(8);
    if (kind === 0) return { op: 'addSheet', sheet: below(3) === 0 ? pick(expected.names) : `公开新${(serial += 1)}` };
    const sheet = below(12) === 0 ? '没有的表' : pick(expected.names);
    if (kind === 1) return { op: 'style', sheet, range: { top: 0, left: 0, bottom: 3, right: 3 }, style: { bold: true } };
    return { op: 'write', sheet, row: below(12), column: below(5), cells: [[{ value: (serial += 1) }, { value: `写${(serial += 1)}` }], [below(2) === 0 ? null : { value: null }]] };
  };
  const note = (refusal: HostRefusal): void => {
    refusals.add(refusal.code);
    expect(refusal.detail ?? '').not.toContain('not taken back');
  };
  const write = async (): Promise<void> => {
    const ops = Array.from({ length: 1 + below(4) }, operation);
    const writing = port.apply(ops);
    const result = await writing;
    if (result.ok) expected.apply(ops);
    else note(result.error);
  };
  const step = async (): Promise<void> => {
    const kind = below(20);
    if (kind < 8) type();
    else if (kind < 10) reshape();
    else if (kind < 13) await write();
    else if (kind === 13) excel.faults.rejectNext(pick(CODES), below(3) === 0 ? undefined : below(20));
    else if (kind === 14) excel.faults.afterNextSync(below(2) === 0 ? type : () => reshape(false));
    else if (kind === 15) await typingWhile(write);
    else if (kind === 16) await port.reveal({ sheet: pick(expected.names), row: below(9), column: below(5) });
    else clock.advance(100 + below(300));
    if (below(4) === 0) await excel.idle();
  };
  const typingWhile = async (act: () => Promise<void>): Promise<void> => {
    excel.faults.delaySupported = below(2) === 0;
    excel.user.startTyping();
    const acting = act();
    await excel.run({ delayForCellEdit: false }, () => Promise.resolve());
    excel.user.stopTyping();
    await acting;
    excel.faults.delaySupported = true;
  };

  return {
    refusals,
    run: async (steps) => {
      for (let count = 0; count < steps; count += 1) await step();
    },
    end: async () => {
      while (excel.faults.nextFailure() !== undefined) refusals.add('planned');
      excel.faults.takeBetween();
      type();
      await excel.idle();
      clock.advance(1000);
      await session.checkNow();
      await excel.idle();
      expect(standing(excel)).toEqual(expected.contents());
      expect(excel.handlerFailures).toEqual([]);
      const fresh = await port.read();
      const { busy, refusal, reading } = session.state();
      expect({ busy, refusal }).toEqual({ busy: false, refusal: undefined });
      expect(reading?.review).toBe(fresh.ok ? JSON.stringify(fresh.value.sheets) : undefined);
      session.stop();
      await excel.idle();
      expect(excel.handlerCount).toBe(0);
    },
  };
}

test.each([
  [1, '1.17'],
  [20231, '1.14'],
  [77777, '1.9'],
])(`${STEPS} random steps and faults of seed %i on ExcelApi %s lose no edit and end in a true reading`, async (seed, api) => {
  const world = soak(seed, api);
  await world.run(STEPS);
  await world.end();
  expect(world.refusals).toEqual(expect.objectContaining(new Set(['protected', 'sheetMissing', 'sheetExists', 'userEditing', 'tooLarge', 'rejected'])));
});
