import type { ContractFactory, ContractHost } from './workbookPortHost';
import { describeEdits } from './workbookPortEdits';
import { describeReading } from './workbookPortReading';
import { describeWriting } from './workbookPortWriting';
import { SEED } from './workbookPortSeed';

/**
 * The contract of WorkbookPort, the same for every host: an adapter runs it by giving a factory for a workbook that holds
 * the seed. Behaviours that a host cannot have (nobody edits a file) follow its capability flags.
 */
export function describeWorkbookPort(name: string, factory: ContractFactory): void {
  describe(`WorkbookPort on ${name}`, () => {
    let host: ContractHost;
    const current = (): ContractHost => host;

    beforeEach(async () => {
      host = await factory.open(SEED);
    });

    afterEach(async () => {
      await host.close?.();
    });

    describeReading(current);
    describeWriting(current);
    describeEdits(current, factory.capabilities);
  });
}
