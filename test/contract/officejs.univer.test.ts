import { createHeadlessUniverStore } from '#adapters/officesim/headlessUniver';
import { createSimulatedExcel } from '#adapters/officesim/simulatedExcel';
import { FIRST, LIVE, openOn } from './officejsHost';
import { describeWorkbookPort } from './workbookPort';

describeWorkbookPort('simulated Excel whose cells live in Univer', {
  capabilities: LIVE,
  open: (seed) => {
    const headless = createHeadlessUniverStore([FIRST]);
    return openOn(createSimulatedExcel(headless.store), seed, () => headless.dispose());
  },
});
