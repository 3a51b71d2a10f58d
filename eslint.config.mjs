import tseslint from 'typescript-eslint';
import officeAddins from 'eslint-plugin-office-addins';

const HOST_GLOBALS = ['Excel', 'Office', 'OfficeExtension', 'OfficeRuntime', 'Word'].map((name) => ({
  name,
  message: 'Only src/adapters/officejs speaks to the host.',
}));

const ACROSS_LAYERS = {
  patterns: [
    {
      regex: String.raw`^\.\.?/(?:.*/)?(?:domain|app|adapters)/`,
      message: 'Across layers import #domain/*, #app/* or #adapters/*.',
    },
    { regex: '/index$', message: 'There are no barrels: import the module that defines the name.' },
  ],
};

export default tseslint.config(
  { ignores: ['node_modules/', 'dist/', '.build/', 'out/', 'coverage/'] },
  { files: ['**/*.{mjs,cjs}'], extends: [tseslint.configs.recommended], rules: { eqeqeq: 'error', 'max-lines': ['error', { max: 300 }], '@typescript-eslint/no-require-imports': 'off' } },
  {
    files: ['src/**/*.{ts,tsx}', 'test/**/*.{ts,tsx}', 'bench/**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: 'error',
      'max-lines': ['error', { max: 300 }],
      'no-console': 'error',
      'no-restricted-imports': ['error', ACROSS_LAYERS],
      'no-restricted-globals': ['error', ...HOST_GLOBALS],
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' },
        { selector: 'ExportAllDeclaration', message: 'There are no barrels: name what is exported where it is defined.' },
      ],
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'hack', 'xxx'], location: 'start' }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true, ignoreVoidOperator: true }],
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    files: ['src/adapters/officejs/**/*.{ts,tsx}'],
    plugins: { 'office-addins': officeAddins },
    rules: {
      ...officeAddins.configs.recommended.rules,
      'no-restricted-globals': 'off',
    },
  },
  {
    files: ['src/adapters/officesim/univer*.ts', 'src/workbench/**/*.{ts,tsx}'],
    rules: { '@typescript-eslint/no-deprecated': 'off', '@typescript-eslint/no-unsafe-enum-assignment': 'off' },
  },
  {
    files: ['src/domain/**/*.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'The domain knows no clock: take the time as an argument.' },
        { object: 'Math', property: 'random', message: 'The domain is deterministic.' },
      ],
    },
  },
  {
    files: ['src/cli/**/*.ts', 'bench/**/*.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['test/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-globals': 'off',
      'no-restricted-imports': 'off',
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
);
