// The functions that ribbon.xml names. WPS runs this page unseen and gives it its objects, under `wps` or under `Application` by
// version; the pane is a page of its own and learns of a pressed button from the storage that both share.
const PANE_KEY = 'gongkai.pane';
const PRESSED_KEY = 'gongkai.pressed';
const PANE_WIDTH = 420;
const ICONS = { insertTemplate: 'insert', checkNow: 'check', draftNarrative: 'draft' };
const host = () => globalThis.wps ?? globalThis.Application;
const addressBeside = (path) => new URL(path, location.href).href;

globalThis.openGongkai = () => true;

globalThis.imageOfGongkai = (control) => addressBeside(`../assets/${ICONS[control?.Id] ?? 'pane'}-32.png`);

globalThis.pressGongkai = (control) => {
  host().PluginStorage.setItem(PRESSED_KEY, ICONS[control?.Id] === undefined ? '' : control.Id);
  showPane();
  return true;
};

function showPane() {
  const known = host().PluginStorage.getItem(PANE_KEY);
  const pane = (known ? host().GetTaskPane(known) : undefined) ?? createPane();
  pane.Visible = true;
}

function createPane() {
  const pane = host().CreateTaskPane(addressBeside('../taskpane.html'));
  host().PluginStorage.setItem(PANE_KEY, pane.ID);
  pane.Width = PANE_WIDTH;
  return pane;
}
