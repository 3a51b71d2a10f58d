import { serveWorkbench, type OpenedPage, type ServedWorkbench } from '../support/page';
import { bringAxe, violations } from './violations';

let served: ServedWorkbench;
let opened: OpenedPage;

beforeAll(async () => {
  served = await serveWorkbench();
  opened = await served.open({ reducedMotion: true, path: '/taskpane.html', width: 350 });
});

afterAll(async () => {
  await served.close();
});

describe('the pane outside Excel', () => {
  it('says where to go, without a violation', async () => {
    await opened.page.getByText('这里不是 Excel 的任务窗格').waitFor();
    await bringAxe(opened);
    expect(await violations(opened)).toEqual([]);
  });

  it('lets Office.js open no telemetry frame: the content policy stops it before anything is asked', async () => {
    const isTelemetry = (text: string): boolean => text.includes('telemetryservice.firstpartyapps.oaspapps.com');
    await opened.page.locator('iframe').waitFor({ state: 'attached' });
    while (!opened.complaints.some(isTelemetry)) await opened.page.waitForEvent('console');
    expect(opened.complaints.filter((complaint) => !isTelemetry(complaint))).toEqual([]);
    expect(opened.complaints.every((complaint) => complaint.startsWith('error: ') && complaint.includes('Content Security Policy'))).toBe(true);
    opened.complaints.length = 0;
  });
});
