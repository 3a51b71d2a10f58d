const ROOTS: ReadonlySet<string> = new Set(['docprops', 'customxml']);

const FOLDERS: ReadonlySet<string> = new Set([
  'drawings', 'media', 'charts', 'chartsheets', 'embeddings', 'printersettings', 'theme',
  'threadedcomments', 'persons', 'tables', 'querytables', 'externallinks',
  'pivottables', 'pivotcache', 'slicers', 'slicercaches', 'timelines', 'timelinecaches',
  'activex', 'ctrlprops', 'webextensions',
]);

const FILES = /^(?:comments\d*|connections|calcchain|volatiledependencies|cellimages|metadata)\.xml$|\.bin$/u;

/** True for parts of a package that reading its tables has no use for: pictures, charts, comments, links and what else hangs on the sheets. */
export function isUnread(name: string): boolean {
  const folders = name.toLowerCase().split('/');
  const file = folders.pop() ?? '';
  const hangsOnSheet = folders.at(-1) === '_rels' && folders.at(-2) === 'worksheets';
  return ROOTS.has(folders[0] ?? '') || folders.some((folder) => FOLDERS.has(folder)) || hangsOnSheet || FILES.test(file);
}
