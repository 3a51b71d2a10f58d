import type { Clock } from '#app/ports';

/** A clock that stands still until a test moves it; timers fire in order, promises settle between them. */
export class ManualClock implements Clock {
  private time = 0;
  private timers: { at: number; run: () => void }[] = [];

  now(): number {
    return this.time;
  }

  after(milliseconds: number, run: () => void): () => void {
    const timer = { at: this.time + milliseconds, run };
    this.timers.push(timer);
    return () => {
      this.timers = this.timers.filter((other) => other !== timer);
    };
  }

  async pass(milliseconds: number): Promise<void> {
    const until = this.time + milliseconds;
    for (let next = this.due(until); next !== undefined; next = this.due(until)) {
      this.time = next.at;
      this.timers = this.timers.filter((other) => other !== next);
      next.run();
      await settled();
    }
    this.time = until;
    await settled();
  }

  /** Moves on without waiting for promises, for a test that settles them itself. */
  advance(milliseconds: number): void {
    this.time += milliseconds;
    for (let next = this.due(this.time); next !== undefined; next = this.due(this.time)) {
      this.timers = this.timers.filter((other) => other !== next);
      next.run();
    }
  }

  private due(until: number): { at: number; run: () => void } | undefined {
    return this.timers.filter((timer) => timer.at <= until).sort((left, right) => left.at - right.at)[0];
  }
}

/** Lets promises that are already resolved reach their listeners. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 40; turn += 1) await Promise.resolve();
}
