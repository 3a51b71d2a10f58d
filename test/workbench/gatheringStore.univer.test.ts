import { createHeadlessUniverStore } from '#adapters/officesim/headlessUniver';
import { createSimulatedExcel } from '#adapters/officesim/simulatedExcel';
import { createGatheringStore } from '../../src/workbench/gatheringStore';
import { FIRST, LIVE, openOn } from '../contract/officejsHost';
import { describeWorkbookPort } from '../contract/workbookPort';

describeWorkbookPort('simulated Excel over the gathering store of the workbench', {
  capabilities: LIVE,
  open: (seed) => {
    const headless = createHeadlessUniverStore([FIRST]);
    return openOn(createSimulatedExcel(createGatheringStore(headless.univer)), seed, () => headless.dispose());
  },
});
