import { looksLikeTable } from '#app/looksLikeTable';
import type { FileWork } from './workplace';

/** Chooses the code that reads and writes files, for every place the pane runs in. */
export const fileWork: FileWork = {
  makeWord: async (narrative, content) => (await import('#adapters/docx/writeDocx')).writeNarrativeDocx(narrative, content),
  readFile: async (bytes) => (await import('#adapters/xlsx/readWorkbook')).readWorkbook(bytes, { looksLikeTable }),
  readWhole: async (bytes) => (await import('#adapters/xlsx/readWorkbook')).readWorkbook(bytes),
  readText: async (name, bytes) => (await import('#adapters/docx/readNarrative')).readNarrative(bytes, name),
  reviseText: async (text, at) => (await import('#adapters/docx/reviseDocx')).reviseDocx(text, at),
  readPackage: async (bytes) => (await import('#adapters/xlsx/packageFacts')).readPackageFacts(bytes),
  makeReport: async (report) => (await import('#adapters/docx/writeReport')).writeReportDocx(report),
  publishTables: async (working, publication) => (await import('#adapters/xlsx/publishWorkbook')).publishWorkbook(working, publication),
  loadRounding: async () => (await import('#adapters/solver/yalpsSolver')).solveRounding,
  publishText: async (text) => {
    const { publishDocx, publishParagraphs } = await import('#adapters/docx/publishDocx');
    return text instanceof Uint8Array ? publishDocx(text) : publishParagraphs(text);
  },
};
