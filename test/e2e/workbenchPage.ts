import type { Locator, Page } from 'playwright-core';
import type { Grid } from '../../src/workbench/grid';
import type { Keeper } from '../../src/workbench/keeper';
import type { PaneHandle } from '../../src/taskpane/mountPane';

declare global {
  interface Window {
    workbench: { readonly grid: Grid; readonly pane: PaneHandle; readonly keeper: Keeper };
  }
}

/** The workbench as a test sees it: its pane by roles and names, its grid by keyboard and by what it holds. */
export class WorkbenchPage {
  readonly pane: Locator;

  constructor(readonly page: Page) {
    this.pane = page.locator('[data-part=pane]');
  }

  /** Resolves once a workbook is open and has been checked. */
  async ready(): Promise<void> {
    await this.page.waitForFunction(() => (window as Partial<Window>).workbench?.pane.session.state().reading !== undefined);
    await this.page.getByRole('button', { name: '保存' }).and(this.page.locator(':enabled')).waitFor();
  }

  /** Goes to a page, and waits until nothing of it is still being read or worked out. */
  async go(step: '模板' | '数据' | '校验' | '说明' | '提交'): Promise<void> {
    await this.pane.getByRole('navigation').getByRole('button', { name: step }).click();
    await this.settled(step);
  }

  /** Resolves once the page is the one shown and says that it is not busy. */
  async settled(step: string): Promise<void> {
    const page = this.pane.getByRole('main', { name: step }).locator('[data-scroll=page]');
    await page.and(this.page.locator('[aria-busy=false]')).waitFor();
  }

  cards(): Locator {
    return this.pane.locator('article:not([inert])');
  }

  /** The number of 错误 the last check found. */
  errors(): Promise<number> {
    return this.page.evaluate(() => {
      const review = window.workbench.pane.session.state().reading?.review;
      return review?.ok === true ? review.value.summary.错误 : -1;
    });
  }

  tables(): Promise<readonly string[]> {
    return this.page.evaluate(() => {
      const review = window.workbench.pane.session.state().reading?.review;
      return review?.ok === true ? review.value.tables.map(({ name }) => name) : [];
    });
  }

  sheets(): Promise<readonly string[]> {
    return this.page.evaluate(() => window.workbench.grid.excel.store.sheets().map(({ name }) => name));
  }

  /** Brings a cell of the grid into view and clicks on it. */
  async select(sheet: string, address: string): Promise<void> {
    const { x, y } = await this.page.evaluate(
      ([name, cell]) => {
        const book = window.workbench.grid.univer.getActiveWorkbook();
        const target = book?.getSheetByName(name);
        if (!book || !target) throw new Error(`no sheet ${name}`);
        book.setActiveSheet(target);
        const range = target.getRange(cell);
        range.activate();
        target.scrollToCell(Math.max(0, range.getRow() - 5), 0);
        return new Promise<{ x: number; y: number }>((resolve) => {
          setTimeout(() => {
            const { left, top, width, height } = range.getCellRect();
            const canvas = [...document.querySelectorAll('canvas')].map((one) => one.getBoundingClientRect()).sort((one, other) => other.width * other.height - one.width * one.height)[0];
            resolve({ x: (canvas?.left ?? 0) + left + width / 2, y: (canvas?.top ?? 0) + top + height / 2 });
          }, 250);
        });
      },
      [sheet, address] as const,
    );
    await this.page.mouse.click(x, y);
    await this.walkTo(address);
    await this.page.waitForFunction((cell) => window.workbench.grid.univer.getActiveWorkbook()?.getActiveRange()?.getA1Notation().split(':')[0] === cell, address);
  }

  private async walkTo(address: string): Promise<void> {
    const [rows, columns] = await this.page.evaluate((cell) => {
      const book = window.workbench.grid.univer.getActiveWorkbook();
      const here = book?.getActiveRange();
      const there = book?.getActiveSheet().getRange(cell);
      return [(there?.getRow() ?? 0) - (here?.getRow() ?? 0), (there?.getColumn() ?? 0) - (here?.getColumn() ?? 0)] as const;
    }, address);
    for (let step = 0; step < Math.abs(rows); step += 1) await this.page.keyboard.press(rows > 0 ? 'ArrowDown' : 'ArrowUp');
    for (let step = 0; step < Math.abs(columns); step += 1) await this.page.keyboard.press(columns > 0 ? 'ArrowRight' : 'ArrowLeft');
  }

  /** Types into the selected cell at the keyboard. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
  }

  selection(): Promise<{ readonly sheet: string; readonly address: string }> {
    return this.page.evaluate(() => {
      const book = window.workbench.grid.univer.getActiveWorkbook();
      return { sheet: book?.getActiveSheet().getSheetName() ?? '', address: book?.getActiveRange()?.getA1Notation() ?? '' };
    });
  }

  value(sheet: string, address: string): Promise<unknown> {
    return this.page.evaluate(([name, cell]) => window.workbench.grid.univer.getActiveWorkbook()?.getSheetByName(name)?.getRange(cell).getRawValue(), [sheet, address] as const);
  }

  /** Waits until the last check found so many 错误. */
  async waitForErrors(count: number): Promise<void> {
    await this.page.waitForFunction(
      (wanted) => {
        const state = window.workbench.pane.session.state();
        return state.reading?.review.ok === true && state.reading.review.value.summary.错误 === wanted;
      },
      count,
      { polling: 20 },
    );
  }

  /** A new, empty workbook instead of the one that is open. */
  async openFresh(): Promise<void> {
    await this.replacing(() => this.page.getByRole('button', { name: '新建' }).click());
    await this.page.waitForFunction(() => window.workbench.grid.excel.store.sheets().length === 1);
  }

  /** Does what replaces the open workbook, and says yes when that would lose edits. */
  async replacing(act: () => Promise<void>): Promise<void> {
    const asks = await this.page.evaluate(() => window.workbench.keeper.stored().touched === true);
    await act();
    if (asks) await this.page.getByRole('dialog').getByRole('button', { name: '替换' }).click();
  }
}
