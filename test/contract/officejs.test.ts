import { createMemoryStore } from '#adapters/officesim/memoryStore';
import { createSimulatedExcel } from '#adapters/officesim/simulatedExcel';
import { FIRST, LIVE, openOn } from './officejsHost';
import { describeWorkbookPort } from './workbookPort';

describeWorkbookPort('simulated Excel', {
  capabilities: LIVE,
  open: (seed) => openOn(createSimulatedExcel(createMemoryStore([FIRST])), seed),
});

describeWorkbookPort('simulated Excel of the oldest supported requirement set, which does not wait for the user', {
  capabilities: LIVE,
  open: (seed) => {
    const excel = createSimulatedExcel(createMemoryStore([FIRST]), { api: '1.9' });
    excel.faults.delaySupported = false;
    return openOn(excel, seed);
  },
});
