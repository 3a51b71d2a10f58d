import type { HostRefusal } from '#app/ports';
import { saveFile } from '../taskpane/browser';
import type { PaneHandle } from '../taskpane/mountPane';
import type { Grid } from './grid';
import type { Keeper } from './keeper';
import type { Desk, DeskState } from './Shell';
import type { StoredWorkbook } from './storage';
import { TEXT } from './text';
import { emptyGrid, openWorkbook, sampleWorkbook, saveWorkbook } from './workbook';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** What the desk works with, once grid and pane are there. */
export interface DeskParts {
  readonly grid: Grid;
  readonly keeper: Keeper;
  readonly pane: PaneHandle;
}

/** 工作台面: opens, saves and replaces the workbook; asks before anything is lost. */
export class WorkbenchDesk implements Desk {
  private current: DeskState = { file: '', busy: true };
  private readonly listeners = new Set<() => void>();
  private parts: DeskParts | undefined;

  readonly state = {
    get: (): DeskState => this.current,
    subscribe: (listener: () => void): (() => void) => {
      this.listeners.add(listener);
      return () => this.listeners.delete(listener);
    },
  };

  /** Grid and pane are up. */
  begin(parts: DeskParts): void {
    this.parts = parts;
    this.change({ file: parts.keeper.stored().name, busy: false });
  }

  async openFile(file: File): Promise<boolean> {
    let shown = false;
    await this.working(async (parts) => {
      const opened = await openWorkbook(file.name, new Uint8Array(await file.arrayBuffer()));
      if (!opened.ok) await this.explain(TEXT.notOpened, opened.error);
      else if (await this.mayReplace(parts)) {
        await this.show(parts, opened.value);
        shown = true;
      }
    });
    return shown;
  }

  async save(): Promise<void> {
    await this.working(async ({ grid, keeper }) => {
      const { name } = keeper.stored();
      const bytes = await saveWorkbook(grid, keeper.stored());
      if (bytes.ok) {
        saveFile(name, bytes.value, XLSX);
        await keeper.replace(keeper.stored());
      } else await this.explain(TEXT.notSaved, bytes.error);
    });
  }

  async openSample(): Promise<void> {
    await this.working(async (parts) => {
      if (await this.mayReplace(parts)) await this.show(parts, await sampleWorkbook(TEXT.sampleName));
    });
  }

  async openFresh(): Promise<void> {
    await this.working(async (parts) => {
      if (!(await this.mayReplace(parts))) return;
      await this.show(parts, { name: TEXT.freshName, data: emptyGrid(TEXT.freshName, TEXT.firstSheet) });
      parts.pane.go('template');
    });
  }

  private async show({ grid, keeper, pane }: DeskParts, workbook: StoredWorkbook): Promise<void> {
    grid.show(structuredClone(workbook.data));
    await keeper.replace(workbook);
    this.change({ ...this.current, file: workbook.name });
    await pane.checkNow();
    if (pane.session.state().reading?.review.ok === true) pane.go('check');
  }

  private async mayReplace({ keeper }: DeskParts): Promise<boolean> {
    if (keeper.stored().touched !== true) return true;
    return this.ask({ title: TEXT.replaceTitle, text: TEXT.replaceText(keeper.stored().name), confirm: TEXT.replace, cancel: TEXT.cancel });
  }

  private async explain(title: string, refusal: HostRefusal): Promise<void> {
    const why: Readonly<Partial<Record<HostRefusal['code'], string>>> = TEXT.why;
    await this.ask({ title, text: why[refusal.code] ?? TEXT.why.rejected, confirm: TEXT.dismiss });
  }

  private ask(question: { readonly title: string; readonly text: string; readonly confirm: string; readonly cancel?: string }): Promise<boolean> {
    return new Promise((resolve) => {
      const answer = (confirmed: boolean): void => {
        const { question: _answered, ...rest } = this.current;
        this.change(rest);
        resolve(confirmed);
      };
      this.change({ ...this.current, question: { ...question, answer } });
    });
  }

  private async working(task: (parts: DeskParts) => Promise<void>): Promise<void> {
    if (this.parts === undefined || this.current.busy) return;
    this.change({ ...this.current, busy: true });
    try {
      await task(this.parts);
    } finally {
      this.change({ ...this.current, busy: false });
    }
  }

  private change(next: DeskState): void {
    this.current = next;
    for (const listener of [...this.listeners]) listener();
  }
}
