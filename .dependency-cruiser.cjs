const DOMAIN = '^src/domain/';

/** The order of architecture.md inside the domain: a folder may import those before it, never those after it. */
const DOMAIN_LEVELS = [
  ['result\\.ts$', 'sheet\\.ts$', 'money/'],
  ['chart/'],
  ['cube/'],
  ['finding/'],
  ['layout/', 'wording/'],
  ['supplement/'],
  ['editions/', 'recognise/', 'relations/'],
  ['validate/', 'narrative/', 'claims/', 'forms/'],
];

const domainOrder = DOMAIN_LEVELS.slice(0, -1).map((folders, level) => ({
  name: `domain-order-${folders[folders.length - 1].replace(/\W.*$/, '')}`,
  comment: 'Inside the domain: result, sheet, money → chart → cube → finding → layout, wording → supplement → editions, recognise, relations → validate, narrative, claims, forms.',
  severity: 'error',
  from: { path: `${DOMAIN}(?:${folders.join('|')})` },
  to: { path: `${DOMAIN}(?:${DOMAIN_LEVELS.slice(level + 1).flat().join('|')})` },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-cycle', severity: 'error', from: {}, to: { circular: true } },
    { name: 'resolves', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'domain-is-pure',
      comment: 'The domain imports itself and decimal.js.',
      severity: 'error',
      from: { path: DOMAIN },
      to: { pathNot: [DOMAIN, '^node_modules/decimal\\.js/'] },
    },
    ...domainOrder,
    {
      name: 'app-knows-the-domain-only',
      severity: 'error',
      from: { path: '^src/app/' },
      to: { pathNot: ['^src/app/', DOMAIN] },
    },
    {
      name: 'adapters-know-domain-and-ports',
      comment: 'An adapter imports the domain, what the port promises (app/ports, and which sheets it reads whole), and its outside library.',
      severity: 'error',
      from: { path: '^src/adapters/' },
      to: { path: '^src/(?!domain/|adapters/|app/(?:ports|looksLikeTable)\\.ts$)' },
    },
    {
      name: 'adapters-do-not-know-each-other',
      severity: 'error',
      from: { path: '^src/adapters/([^/]+)/' },
      to: { path: '^src/adapters/', pathNot: '^src/adapters/$1/' },
    },
    {
      name: 'pane-knows-no-host',
      comment: 'Pages and parts speak to ports; only the composition roots choose adapters.',
      severity: 'error',
      from: { path: '^src/taskpane/', pathNot: '^src/taskpane/(?:main|fileWork)\\.tsx?$' },
      to: { path: '^src/(?:adapters|commands|cli|workbench)/' },
    },
    {
      name: 'roots-are-not-imported',
      severity: 'error',
      from: { path: '^src/(?!cli/)' },
      to: { path: '^src/cli/' },
    },
    {
      name: 'production-knows-no-test',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(?:test|bench|scripts)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default', 'types'], extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json'] },
  },
};
