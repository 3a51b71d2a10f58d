import { IUndoRedoService, type IDisposable, type Injector, type IUndoRedoItem } from '@univerjs/core';

/** The only way of this Univer version to make one undo step of many changes. */
interface UndoBatching {
  __tempBatchingUndoRedo(unit: string): IDisposable;
}

/**
 * Joins several changes into one step of Univer's undo list. Univer appends the undoing of each change to the one before,
 * which would undo the first change first; on closing they are put the right way round.
 */
export class UniverUndoGroup {
  private readonly item: IUndoRedoItem;
  private readonly batching: IDisposable;
  private readonly starts: number[] = [];

  constructor(injector: Injector, unit: string) {
    const service = injector.get(IUndoRedoService);
    const batching: UndoBatching = service;
    this.item = { unitID: unit, undoMutations: [], redoMutations: [] };
    this.batching = batching.__tempBatchingUndoRedo(unit);
    service.pushUndoRedo(this.item);
  }

  /** Says that the next change begins. */
  step(): void {
    this.starts.push(this.item.undoMutations.length);
  }

  close(): void {
    this.batching.dispose();
    const done = this.item.undoMutations;
    const steps = this.starts.map((start, index) => done.slice(start, this.starts[index + 1]));
    done.splice(0, done.length, ...steps.reverse().flat());
  }
}
