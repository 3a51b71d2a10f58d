import { pastedText } from '../../src/taskpane/existingText';
import { nextPaneState, type PaneState } from '../../src/taskpane/paneState';

const STATE: PaneState = { page: 'check', mode: 'draft', answers: new Map(), form: { edition: '', entity: '', year: 2024, unit: '万元', codes: [], units: [] } };
const NOTICE = { intent: 'info', title: '已撤销' } as const;

describe('state of the pane', () => {
  it('drops a notice when the page changes, and keeps it on the same page', () => {
    const told = nextPaneState(STATE, { do: 'tell', notice: NOTICE });
    expect(told.notice).toEqual(NOTICE);
    expect(nextPaneState(told, { do: 'go', page: 'check' })).toBe(told);
    expect(nextPaneState(told, { do: 'go', page: 'data' })).toEqual({ ...STATE, page: 'data' });
    expect(nextPaneState(told, { do: 'dismiss' })).toEqual(STATE);
  });

  it('takes back the notice it is told to, and no other', () => {
    const told = nextPaneState(STATE, { do: 'tell', notice: NOTICE });
    expect(nextPaneState(told, { do: 'withdraw', notice: { ...NOTICE } })).toBe(told);
    expect(nextPaneState(told, { do: 'withdraw', notice: NOTICE })).toEqual(STATE);
  });

  it('keeps the line 说明 is to show while 说明 is shown, and no longer', () => {
    const sent = nextPaneState(nextPaneState(STATE, { do: 'narrate', mode: 'check', line: 12 }), { do: 'go', page: 'narrative' });
    expect(sent).toEqual({ ...STATE, page: 'narrative', mode: 'check', line: 12 });
    expect(nextPaneState(sent, { do: 'narrate', mode: 'draft' })).toEqual({ ...STATE, page: 'narrative' });
    expect(nextPaneState(sent, { do: 'go', page: 'submit' })).toEqual({ ...STATE, page: 'submit', mode: 'check' });
  });

  it('keeps what was chosen for the tables from page to page', () => {
    const chosen = nextPaneState(STATE, { do: 'choose', change: { entity: '示例市政务服务中心', codes: ['2010350'] } });
    expect(nextPaneState(chosen, { do: 'go', page: 'narrative' }).form).toEqual({ ...STATE.form, entity: '示例市政务服务中心', codes: ['2010350'] });
  });

  it('keeps a text as it came beside its corrected copy, and takes corrections back one by one', () => {
    const opened = nextPaneState(STATE, { do: 'openText', text: pastedText('收入10万元\r\n支出9万元\n') });
    expect(opened.text?.lines).toEqual(['收入10万元', '支出9万元']);
    const once = nextPaneState(opened, { do: 'correctText', lines: ['收入12万元', '支出9万元'] });
    const twice = nextPaneState(once, { do: 'correctText', lines: ['收入12万元', '支出8万元'] });
    expect(twice.text).toMatchObject({ original: opened.text?.original, lines: ['收入12万元', '支出8万元'] });
    expect(nextPaneState(twice, { do: 'undoText' }).text).toEqual(once.text);
    expect(nextPaneState(nextPaneState(twice, { do: 'undoText' }), { do: 'undoText' }).text).toEqual(opened.text);
    expect(nextPaneState(opened, { do: 'undoText' }).text).toEqual(opened.text);
    expect(nextPaneState(twice, { do: 'closeText' })).toEqual(STATE);
  });

  it('keeps each answer under its key and leaves the one before untouched', () => {
    const first = nextPaneState(STATE, { do: 'answer', key: '原因', text: '人员调资' });
    const second = nextPaneState(first, { do: 'answer', key: '用途', text: '大厅运行' });
    expect([...first.answers]).toEqual([['原因', '人员调资']]);
    expect([...second.answers]).toEqual([
      ['原因', '人员调资'],
      ['用途', '大厅运行'],
    ]);
  });
});
