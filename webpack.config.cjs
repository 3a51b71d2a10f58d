const { readFileSync } = require('node:fs');
const path = require('node:path');
const zlib = require('node:zlib');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const MinimizerPlugin = require('minimizer-webpack-plugin');
const { OFFICE_FILES } = require('./scripts/officeFiles.cjs');

const ROOT = __dirname;
const SOURCE_ORIGIN = 'https://localhost:3000';
const OFFICE_CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/** Largest gzip size of what the pane loads before its lazy chunks. */
const PANE_BUDGET = 260 * 1024;

/** `ORIGIN` is where dist/ will be hosted (https); `OFFICE_JS=cdn` loads Office.js from Microsoft instead of from dist/. */
module.exports = (env = {}) => {
  const origin = (process.env.ORIGIN ?? SOURCE_ORIGIN).replace(/\/+$/u, '');
  const cdn = process.env.OFFICE_JS === 'cdn';
  const production = env.development !== true;
  const quiet = env.quiet === true;
  const output = env.output ?? path.join(ROOT, 'dist');
  return [paneConfig({ origin, cdn, production, quiet, output }), workbenchConfig({ production, quiet, output })];
};

function paneConfig({ origin, cdn, production, quiet, output }) {
  return {
    ...sharedConfig('pane', production, output),
    entry: { taskpane: './src/taskpane/main.tsx' },
    plugins: [
      new HtmlPlugin({
        template: 'src/taskpane/taskpane.html',
        filename: 'taskpane.html',
        chunks: ['taskpane'],
        scriptLoading: 'defer',
        templateParameters: { officeScript: cdn ? OFFICE_CDN : 'office/office.js', contentPolicy: contentPolicy(cdn ? ` ${new URL(OFFICE_CDN).origin}` : '') },
      }),
      new CopyPlugin({
        patterns: [
          { from: 'manifest.xml', to: 'manifest.xml', transform: (text) => text.toString().replaceAll(SOURCE_ORIGIN, origin) },
          { from: 'assets/*.png', to: 'assets/[name][ext]' },
          ...(cdn ? [] : OFFICE_FILES.map((file) => ({ from: `node_modules/@microsoft/office-js/dist/${file}`, to: `office/${file}`, info: { minimized: true } }))),
        ],
      }),
      new SizeReport('taskpane', quiet, PANE_BUDGET),
    ],
  };
}

function workbenchConfig({ production, quiet, output }) {
  const univer = (file) => `node_modules/@univerjs/${file}`;
  return {
    ...sharedConfig('workbench', production, output),
    entry: { workbench: './src/workbench/main.tsx' },
    externals: ({ request }, done) => {
      const name = UNIVER_GLOBALS[request];
      if (name === undefined) done();
      else done(null, `var ${name}`);
    },
    plugins: [
      new HtmlPlugin({
        template: 'src/workbench/workbench.html',
        filename: 'index.html',
        chunks: ['workbench'],
        scriptLoading: 'defer',
        templateParameters: { contentPolicy: `${contentPolicy('')}; worker-src 'self' blob:` },
      }),
      new CopyPlugin({
        patterns: [
          { from: 'node_modules/rxjs/dist/bundles/rxjs.umd.min.js', to: 'univer/rxjs.js', info: { minimized: true } },
          { from: univer('presets/lib/umd/index.js'), to: 'univer/presets.js', info: { minimized: true } },
          { from: univer('preset-sheets-core/lib/umd/index.js'), to: 'univer/sheets.js', info: { minimized: true } },
          { from: univer('preset-sheets-core/lib/umd/locales/zh-CN.js'), to: 'univer/zh-CN.js', info: { minimized: true } },
          { from: univer('preset-sheets-core/lib/index.css'), to: 'univer/sheets.css' },
        ],
      }),
      new SizeReport('workbench', quiet),
    ],
  };
}

/** Univer comes as ready-made scripts and is never bundled: its packages are the globals these scripts define. */
const UNIVER_GLOBALS = {
  '@univerjs/core': 'UniverCore',
  '@univerjs/core/facade': 'UniverCoreFacade',
  '@univerjs/engine-formula': 'UniverEngineFormula',
  '@univerjs/sheets': 'UniverSheets',
  '@univerjs/sheets/facade': 'UniverSheetsFacade',
  '@univerjs/sheets-formula': 'UniverSheetsFormula',
  '@univerjs/sheets-numfmt': 'UniverSheetsNumfmt',
  '@univerjs/presets': 'UniverPresets',
  '@univerjs/preset-sheets-core': 'UniverPresetSheetsCore',
  '@univerjs/preset-sheets-core/locales/zh-CN': 'UniverPresetSheetsCoreZhCN',
};

function sharedConfig(name, production, output) {
  return {
    name,
    context: ROOT,
    mode: production ? 'production' : 'development',
    devtool: false,
    target: ['web', 'es2022'],
    output: {
      path: output,
      filename: production ? '[name].[contenthash:8].js' : '[name].js',
      chunkFilename: production ? '[name].[contenthash:8].js' : '[name].js',
      publicPath: '',
      uniqueName: name,
    },
    resolve: { extensions: ['.ts', '.tsx', '.mjs', '.js'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/u,
          exclude: /node_modules/u,
          loader: 'swc-loader',
          options: { jsc: { parser: { syntax: 'typescript', tsx: true }, target: 'es2022', transform: { react: { runtime: 'automatic' } } } },
        },
        { test: /\.m?js$/u, resolve: { fullySpecified: false } },
      ],
    },
    cache: { type: 'filesystem', cacheDirectory: path.join(ROOT, 'node_modules/.cache/webpack'), name: `${name}-${production ? 'production' : 'development'}`, buildDependencies: { config: [__filename] } },
    optimization: { minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify, extractComments: false })] },
    performance: { hints: false },
    stats: 'errors-warnings',
  };
}

function contentPolicy(scripts) {
  return [
    "default-src 'none'",
    `script-src 'self'${scripts}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** Prints the gzip size of an entry and of each lazy chunk; an entry over its budget fails the build. */
class SizeReport {
  constructor(entry, quiet, budget = Infinity) {
    this.entry = entry;
    this.quiet = quiet;
    this.budget = budget;
  }

  apply(compiler) {
    compiler.hooks.afterEmit.tap('SizeReport', (compilation) => {
      const entryFiles = compilation.entrypoints.get(this.entry).getFiles().filter((file) => file.endsWith('.js'));
      const sizeOf = (file) => zlib.gzipSync(readFileSync(path.join(compiler.outputPath, file))).length;
      const lazy = [...compilation.chunks].flatMap((chunk) => [...chunk.files]).filter((file) => file.endsWith('.js') && !entryFiles.includes(file));
      const total = entryFiles.reduce((sum, file) => sum + sizeOf(file), 0);
      const lines = [`${this.entry}: ${kilobytes(total)} KB gzip before lazy chunks${this.budget === Infinity ? '' : ` (budget ${kilobytes(this.budget)} KB)`}`];
      for (const file of lazy) lines.push(`  lazy ${file}: ${kilobytes(sizeOf(file))} KB gzip`);
      if (!this.quiet) process.stdout.write(`${lines.join('\n')}\n`);
      if (total > this.budget && compiler.options.mode === 'production') compilation.errors.push(new Error(`${this.entry} is over its size budget`));
    });
  }
}

function kilobytes(bytes) {
  return (bytes / 1024).toFixed(1);
}
