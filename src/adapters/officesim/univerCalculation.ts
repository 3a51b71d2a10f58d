import type { Injector } from '@univerjs/core';
import { FormulaCalculationSessionService } from '@univerjs/sheets-formula';

/** Univer waits 100 ms after a change before it calculates; when nothing began by then, nothing will. */
const startsWithin = 150;
const finishesWithin = 10_000;

/** Knows whether computed values are up to date: Univer calculates on its own, some time after each change. */
export class UniverCalculation {
  private readonly sessions: FormulaCalculationSessionService;
  private awaited: number;

  constructor(injector: Injector) {
    this.sessions = injector.get(FormulaCalculationSessionService);
    this.awaited = this.sessions.state.id + 1;
  }

  /** Something changed that formulas may depend on. */
  expect(): void {
    this.awaited = this.sessions.state.id + 1;
  }

  /** Resolves when the calculation that the last change asked for has been applied; undefined when it has. */
  settle(): Promise<void> | undefined {
    if (this.isSettled()) return undefined;
    return new Promise((resolve) => {
      const timers: ReturnType<typeof setTimeout>[] = [];
      const finish = (): void => {
        timers.forEach(clearTimeout);
        subscription.unsubscribe();
        this.awaited = this.sessions.state.id;
        resolve();
      };
      const subscription = this.sessions.state$.subscribe(() => {
        if (this.isSettled()) void Promise.resolve().then(finish);
      });
      timers.push(
        setTimeout(() => {
          if (this.sessions.state.id < this.awaited && this.isIdle()) finish();
        }, startsWithin),
      );
      timers.push(setTimeout(finish, finishesWithin));
    });
  }

  private isSettled(): boolean {
    return this.sessions.state.id >= this.awaited && this.isIdle();
  }

  private isIdle(): boolean {
    const { started, completed, resultApplied } = this.sessions.state;
    return !started || (completed && resultApplied);
  }
}
