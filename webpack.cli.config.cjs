const path = require('node:path');

/**
 * The command line as one bundle for node; the Word writer comes as a chunk of its own, loaded when it is needed.
 * `bin/gongkai.mjs` runs this when the sources have changed.
 * @param {{ output: string; entry: Record<string, string> }} options
 * @returns {import('webpack').Configuration}
 */
module.exports = ({ output, entry }) => ({
  context: __dirname,
  mode: 'production',
  target: 'node20',
  entry,
  devtool: false,
  output: { path: output, filename: '[name].cjs', chunkFilename: '[name].cjs', library: { type: 'commonjs2' } },
  resolve: { extensions: ['.ts', '.js'], conditionNames: ['import', 'node', 'default'] },
  module: {
    rules: [
      {
        test: /\.ts$/,
        use: { loader: 'swc-loader', options: { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'es6' } } },
      },
    ],
  },
  optimization: { minimize: false, splitChunks: false },
  performance: false,
  stats: 'errors-only',
  cache: { type: 'filesystem', cacheDirectory: path.join(__dirname, '.build', 'webpack'), name: 'cli', buildDependencies: { config: [__filename] } },
  node: { __dirname: false, __filename: false },
});
