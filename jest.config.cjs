const common = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  setupFiles: ['<rootDir>/test/support/fixedSeed.ts'],
  transform: {
    '^.+\\.(t|j|mj)sx?$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript', tsx: true }, target: 'es2022', transform: { react: { runtime: 'automatic' } } }, module: { type: 'commonjs' } },
    ],
  },
};

/** @type {import('jest').Config} */
module.exports = {
  testTimeout: 300_000,
  projects: [
    {
      ...common,
      displayName: 'fast',
      testMatch: ['**/*.test.ts', '**/*.test.tsx'],
      testPathIgnorePatterns: ['/node_modules/', '\\.univer\\.test\\.ts$'],
      transformIgnorePatterns: ['/node_modules/(?!(hucre)/)'],
    },
    {
      ...common,
      displayName: 'univer',
      testMatch: ['**/*.univer.test.ts'],
      transformIgnorePatterns: [],
    },
  ],
};
