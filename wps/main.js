// The functions that ribbon.xml names. WPS runs this page unseen and gives it the object `wps`; the pane is a page of its own.
const PANE_KEY = 'gongkai.pane';
const PANE_WIDTH = 420;
const addressBeside = (path) => new URL(path, location.href).href;

globalThis.openGongkai = () => true;

globalThis.imageOfGongkai = () => addressBeside('../assets/pane-32.png');

globalThis.showGongkai = () => {
  const known = wps.PluginStorage.getItem(PANE_KEY);
  const pane = (known ? wps.GetTaskPane(known) : undefined) ?? createPane();
  pane.Visible = true;
  return true;
};

function createPane() {
  const pane = wps.CreateTaskPane(addressBeside('../taskpane.html'));
  wps.PluginStorage.setItem(PANE_KEY, pane.ID);
  pane.Width = PANE_WIDTH;
  return pane;
}
