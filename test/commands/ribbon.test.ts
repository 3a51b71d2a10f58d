import { associateRibbon } from '../../src/commands/ribbon';

function press(name: string): Promise<{ readonly did: string[] }> {
  const did: string[] = [];
  const buttons = new Map<string, () => Promise<void>>();
  associateRibbon(
    {
      associate: (button, run) => buttons.set(button, run),
      showPane: () => {
        did.push('show');
        return Promise.resolve(true);
      },
    },
    {
      go: (page) => did.push(page),
      checkNow: () => {
        did.push('check');
        return Promise.resolve();
      },
    },
  );
  const run = buttons.get(name);
  if (run === undefined) throw new Error(`no button ${name}`);
  return run().then(() => ({ did }));
}

describe('ribbon', () => {
  it.each([
    ['insertTemplate', ['template', 'show']],
    ['checkNow', ['check', 'show', 'check']],
    ['draftNarrative', ['narrative', 'show', 'check']],
  ])('%s: %j', async (name, expected) => {
    const { did } = await press(name);
    expect(did).toEqual(expected);
  });
});
