import { openAsNewWorkbook, readWorkbookFile } from '#adapters/officejs/workbookFile';
import { createMemoryStore } from '#adapters/officesim/memoryStore';
import { SimulatedDocument } from '#adapters/officesim/simulatedDocument';
import { createSimulatedExcel } from '#adapters/officesim/simulatedExcel';

const COMPRESSED = 'compressed' as unknown as Office.FileType;
const ZIP = new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 255, 0]);

describe('整个文件: the open workbook as bytes', () => {
  test.each([0, 1, 70_000, 4 * 1024 * 1024, 9_000_001])('%d bytes come as they are, and the file is closed', async (length) => {
    const bytes = Uint8Array.from({ length }, (_, index) => (index * 31) % 256);
    const document = new SimulatedDocument(() => bytes);
    const read = await readWorkbookFile(document, COMPRESSED);
    expect(read.ok && Buffer.compare(read.value, bytes)).toBe(0);
    expect(document.open).toBe(0);
  });

  test('a refused file or slice is a refusal, and nothing stays open', async () => {
    const document = new SimulatedDocument(() => ZIP);
    document.refuseNext();
    expect(await readWorkbookFile(document, COMPRESSED)).toMatchObject({ ok: false, error: { code: 'rejected' } });
    let asked = 0;
    const late: Pick<Office.Document, 'getFileAsync'> = {
      getFileAsync: (type: Office.FileType, options?: unknown, done?: (result: Office.AsyncResult<Office.File>) => void) => {
        document.getFileAsync(type, options as Office.GetFileOptions, (result) => {
          asked += 1;
          document.refuseNext();
          done?.(result);
        });
      },
    };
    expect(await readWorkbookFile(late, COMPRESSED)).toMatchObject({ ok: false, error: { code: 'rejected' } });
    expect([asked, document.open]).toEqual([1, 0]);
  });

  test('a host without the call is unsupported', async () => {
    const none = { getFileAsync: undefined } as unknown as Pick<Office.Document, 'getFileAsync'>;
    expect(await readWorkbookFile(none, COMPRESSED)).toMatchObject({ ok: false, error: { code: 'unsupported' } });
  });
});

describe('另开工作簿', () => {
  test('hands the file over in base64', async () => {
    const excel = createSimulatedExcel(createMemoryStore(['表1']));
    expect(await openAsNewWorkbook(excel.createWorkbook, ZIP)).toEqual({ ok: true, value: undefined });
    expect(excel.created).toEqual([Buffer.from(ZIP).toString('base64')]);
  });

  test('an Excel before ExcelApi 1.8 and a file that is none are refused', async () => {
    const old = createSimulatedExcel(createMemoryStore(['表1']), { api: '1.7' });
    expect(await openAsNewWorkbook(old.createWorkbook, ZIP)).toMatchObject({ ok: false, error: { code: 'unsupported' } });
    const excel = createSimulatedExcel(createMemoryStore(['表1']));
    expect(await openAsNewWorkbook(excel.createWorkbook, new Uint8Array([1, 2, 3]))).toMatchObject({ ok: false, error: { code: 'rejected' } });
  });
});
