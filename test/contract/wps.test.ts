import { createWpsWorkbookPort } from '#adapters/wps/wpsWorkbookPort';
import { looksLikeTable } from '#app/looksLikeTable';
import { address, type SheetOp } from '#domain/sheet';
import { createFakeWps } from '../adapters/wps/fakeApplication';
import { describeWorkbookPort } from './workbookPort';
import type { ContractHost, HostCapabilities } from './workbookPortHost';
import { succeeded } from './workbookPortSeed';

const LIVE: HostCapabilities = { edits: true, computes: true, selects: true, protects: true, busy: true };
const FIRST = '开始';

describeWorkbookPort('a fake WPS 表格', { capabilities: LIVE, open: (seed) => openFake(seed, false) });

describeWorkbookPort('a fake WPS 表格 that tells of changes late', { capabilities: LIVE, open: (seed) => openFake(seed, true) });

async function openFake(seed: readonly SheetOp[], lateEvents: boolean): Promise<ContractHost> {
  const { application, book, type } = createFakeWps([FIRST], { lateEvents });
  const port = createWpsWorkbookPort(application, { looksLikeTable });
  const idOf = (name: string): string => book.store.sheets().find((sheet) => sheet.name === name)?.id ?? '';
  succeeded(await port.apply(seed));
  book.store.deleteSheet(idOf(FIRST));
  const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 1));
  await settle();
  return {
    port,
    settle,
    edit: (cell, value) => Promise.resolve(type(cell.sheet, address(cell.row, cell.column), value)),
    selection: () => {
      const { sheet, block } = book.store.active();
      const name = book.store.sheets().find(({ id }) => id === sheet)?.name;
      return name === undefined ? undefined : { sheet: name, row: block.top, column: block.left };
    },
    protect: (sheet) => Promise.resolve(book.store.setProtected(idOf(sheet), true)),
    beginEditing: () => {
      book.isTyping = true;
      return Promise.resolve(() => {
        book.isTyping = false;
        return Promise.resolve();
      });
    },
  };
}
