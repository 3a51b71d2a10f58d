import { sourceFiles } from '../support/sourceFiles';

const sources = sourceFiles(/^(?:src|wps)\/.*\.(?:[cm]?[jt]sx?|html)$/u);

/** What would run a text as program, put a text into a page as markup, or speak to another machine. */
const FORBIDDEN: readonly [string, RegExp][] = [
  ['markup from text', /\b(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write(?:ln)?|createContextualFragment|srcdoc)\b/u],
  ['program from text', /(?<![.\w])eval\s*\(|\bnew\s+Function\b|(?<![.\w])Function\s*\(|\bset(?:Timeout|Interval)\s*\(\s*['"`]|\bimportScripts\b|javascript:/u],
  ['requests', /(?<![.\w])(?<!private )fetch\s*\(|\b(?:window|globalThis|self)\.fetch\b|\bXMLHttpRequest\b|\bWebSocket\b|\bEventSource\b|\bsendBeacon\b|\bRTCPeerConnection\b|\bWebTransport\b/u],
  ['messages to other windows', /\bpostMessage\s*\([^)]*['"]\*['"]|\bwindow\.open\s*\(/u],
  ['cookies and registration of background programs', /\bdocument\.cookie\b|\bserviceWorker\b/u],
];

/** An address of another machine may stand in a source only as the name of an XML vocabulary. */
const ADDRESS = /\b(?:https?|wss?):\/\/(?!localhost\b)[^\s'"`<>)]+/gu;
const VOCABULARIES = /^http:\/\/(?:schemas\.openxmlformats\.org|schemas\.microsoft\.com|www\.w3\.org|purl\.org|purl\.oclc\.org)\//u;

function linesWith(pattern: RegExp): string[] {
  return sources.flatMap(({ path, text }) => text.split('\n').flatMap((line, index) => (pattern.test(line) ? [`${path}:${String(index + 1)}: ${line.trim()}`] : [])));
}

describe('security: what the sources never do', () => {
  test.each(FORBIDDEN)('%s', (_, pattern) => {
    expect(linesWith(pattern)).toEqual([]);
  });

  test('no address of another machine', () => {
    const found = sources.flatMap(({ path, text }) => [...text.matchAll(ADDRESS)].map(([address]) => `${path}: ${address}`).filter((line) => !VOCABULARIES.test(line.slice(path.length + 2))));
    expect(found).toEqual([]);
  });

  test.each([
    ['markup from text', 'element.innerHTML = text'],
    ['program from text', 'eval(text)'],
    ['program from text', 'new Function(text)'],
    ['requests', 'await fetch(address)'],
    ['requests', 'new XMLHttpRequest()'],
    ['requests', 'navigator.sendBeacon(address)'],
  ])('the check of %s would see %s', (name, line) => {
    expect(FORBIDDEN.some(([kind, pattern]) => kind === name && pattern.test(line))).toBe(true);
  });
});
