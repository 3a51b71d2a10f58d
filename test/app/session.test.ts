import { err, ok, type Result } from '#domain/result';
import type { WorkbookSnapshot } from '#domain/sheet';
import type { EditEvent, HostRefusal, WorkbookPort } from '#app/ports';
import { BUSY_TIME, createSession, QUIET_TIME, type Session } from '#app/session';
import { ManualClock, settled } from '../support/manualClock';

class TestPort implements WorkbookPort {
  reads = 0;
  most = 0;
  private under = 0;
  private listeners = new Set<(event: EditEvent) => void>();
  answer: () => Promise<Result<WorkbookSnapshot, HostRefusal>> = () => Promise.resolve(ok({ sheets: [] }));

  async read(): Promise<Result<WorkbookSnapshot, HostRefusal>> {
    this.reads += 1;
    this.under += 1;
    this.most = Math.max(this.most, this.under);
    try {
      return await this.answer();
    } finally {
      this.under -= 1;
    }
  }

  apply(): Promise<Result<void, HostRefusal>> {
    return Promise.resolve(ok(undefined));
  }

  reveal(): Promise<Result<void, HostRefusal>> {
    return Promise.resolve(ok(undefined));
  }

  onEdit(listener: (event: EditEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  edit(): void {
    for (const listener of this.listeners) listener({});
  }

  get heard(): number {
    return this.listeners.size;
  }
}

function book(name: string): WorkbookSnapshot {
  return { sheets: [{ name, top: 0, left: 0, text: [], values: [], formulas: [] }] };
}

function heldBack(): { answer: Promise<Result<WorkbookSnapshot, HostRefusal>>; give: (workbook: WorkbookSnapshot) => void } {
  let give: (workbook: WorkbookSnapshot) => void = () => undefined;
  const answer = new Promise<Result<WorkbookSnapshot, HostRefusal>>((resolve) => {
    give = (workbook) => resolve(ok(workbook));
  });
  return { answer, give };
}

let clock: ManualClock;
let port: TestPort;
let session: Session<string>;

beforeEach(() => {
  clock = new ManualClock();
  port = new TestPort();
  session = createSession({ port, clock, review: (workbook) => workbook.sheets.map((sheet) => sheet.name).join() });
});

afterEach(() => session.stop());

describe('session: the live loop', () => {
  it('reads once at the start and keeps what was found', async () => {
    port.answer = () => Promise.resolve(ok(book('甲')));
    session.start();
    await settled();
    expect(port.reads).toBe(1);
    expect(session.state()).toMatchObject({ busy: false, dirty: false, runs: 1, reading: { review: '甲' } });
  });

  it('waits for the quiet time after the last of many edits, and reads once', async () => {
    session.start();
    await settled();
    for (let edit = 0; edit < 5; edit += 1) {
      port.edit();
      await clock.pass(QUIET_TIME - 1);
    }
    expect(port.reads).toBe(1);
    expect(session.state().dirty).toBe(true);
    await clock.pass(1);
    expect(port.reads).toBe(2);
    expect(session.state().dirty).toBe(false);
  });

  it('never runs twice at a time, and an edit during a run leads to one more; the last result wins', async () => {
    const slow = heldBack();
    port.answer = () => slow.answer;
    session.start();
    await settled();
    port.edit();
    await clock.pass(QUIET_TIME);
    expect(port.reads).toBe(1);
    port.answer = () => Promise.resolve(ok(book('新')));
    slow.give(book('旧'));
    await settled();
    expect(port.most).toBe(1);
    expect(port.reads).toBe(2);
    expect(session.state().reading?.review).toBe('新');
  });

  it('checkNow does not wait for the quiet time, and resolves with a reading begun after the call', async () => {
    session.start();
    await settled();
    port.answer = () => Promise.resolve(ok(book('乙')));
    session.markDirty();
    await session.checkNow();
    expect(session.state()).toMatchObject({ dirty: false, reading: { review: '乙' } });
    await clock.pass(QUIET_TIME * 2);
    expect(port.reads).toBe(2);
  });

  it('measures reading and checking with the clock it was given', async () => {
    const slow = heldBack();
    port.answer = () => slow.answer;
    session.start();
    await settled();
    await clock.pass(42);
    slow.give(book('甲'));
    await settled();
    expect(session.state().reading).toMatchObject({ at: 42, milliseconds: 42 });
  });
});

describe('session: when the host refuses', () => {
  it('keeps the last good reading beside the refusal, and forgets the refusal once reading works again', async () => {
    port.answer = () => Promise.resolve(ok(book('甲')));
    session.start();
    await settled();
    port.answer = () => Promise.resolve(err({ code: 'tooLarge' }));
    await session.checkNow();
    expect(session.state()).toMatchObject({ busy: false, refusal: { code: 'tooLarge' }, reading: { review: '甲' } });
    port.answer = () => Promise.resolve(ok(book('乙')));
    await session.checkNow();
    expect(session.state().refusal).toBeUndefined();
    expect(session.state().reading?.review).toBe('乙');
  });

  it('asks again by itself while the user is typing in a cell', async () => {
    port.answer = () => Promise.resolve(err({ code: 'userEditing' }));
    session.start();
    await settled();
    expect(session.state()).toMatchObject({ dirty: true, refusal: { code: 'userEditing' } });
    port.answer = () => Promise.resolve(ok(book('甲')));
    await clock.pass(BUSY_TIME);
    expect(session.state()).toMatchObject({ dirty: false, reading: { review: '甲' } });
  });

  it('survives a review that fails, and tells', async () => {
    const failing = createSession<string>({ port, clock, review: () => Promise.reject(new Error('not loaded')) });
    failing.start();
    await settled();
    expect(failing.state()).toMatchObject({ busy: false, refusal: { code: 'rejected', detail: 'not loaded' } });
    failing.stop();
  });

  it('turns an exception of the host into a refusal and stays alive', async () => {
    port.answer = () => Promise.reject(new Error('gone'));
    session.start();
    await settled();
    expect(session.state().refusal).toEqual({ code: 'rejected', detail: 'gone' });
    port.answer = () => Promise.resolve(ok(book('甲')));
    await session.checkNow();
    expect(session.state().reading?.review).toBe('甲');
  });
});

describe('session: something beside the workbook has changed', () => {
  let beside: string;

  beforeEach(() => {
    beside = '一';
    session = createSession({ port, clock, review: (workbook) => `${workbook.sheets.map((sheet) => sheet.name).join()}${beside}` });
    port.answer = () => Promise.resolve(ok(book('甲')));
  });

  it('reviews the last reading again and reads nothing', async () => {
    session.start();
    await settled();
    beside = '二';
    await session.reviewAgain();
    expect(session.state()).toMatchObject({ busy: false, runs: 2, reading: { review: '甲二' } });
    expect(port.reads).toBe(1);
  });

  it('waits for a reading under way, and does nothing before the first', async () => {
    await session.reviewAgain();
    expect(session.state().reading).toBeUndefined();
    const slow = heldBack();
    port.answer = () => slow.answer;
    session.start();
    await settled();
    beside = '二';
    const again = session.reviewAgain();
    slow.give(book('乙'));
    await again;
    expect(session.state().reading?.review).toBe('乙二');
    expect(port.reads).toBe(1);
  });

  it('never puts an older reading over a newer one', async () => {
    session.start();
    await settled();
    port.answer = () => Promise.resolve(ok(book('新')));
    await Promise.all([session.reviewAgain(), session.checkNow()]);
    expect(session.state().reading?.review).toBe('新一');
  });
});

describe('session: who watches', () => {
  it('tells every subscriber of every new state, each a new object, until it leaves', async () => {
    const seen: unknown[] = [];
    const leave = session.subscribe(() => seen.push(session.state()));
    session.start();
    await settled();
    leave();
    session.markDirty();
    expect(seen.length).toBeGreaterThan(1);
    expect(new Set(seen).size).toBe(seen.length);
  });

  it('listens once however often it is started, and to nothing after stop', async () => {
    session.start();
    session.start();
    await settled();
    expect(port.heard).toBe(1);
    session.markDirty();
    session.stop();
    await clock.pass(QUIET_TIME * 3);
    expect(port.heard).toBe(0);
    expect(port.reads).toBe(1);
  });
});
