// Puts the plugin into one file. Docusaurus loads it whenever it starts; Node takes a millisecond for
// each ES module, and we have three hundred. The file stands where the module stood that requires them
// (src/index.cts): all that they look for beside themselves is found there too. The loader that bundlers
// run becomes such a file of its own.
//
//   node scripts/bundle-plugin.js --watch    again whenever a module changes
import {context} from 'esbuild';
import path from 'node:path';
import {fileURLToPath} from 'node:url';

const lib = fileURLToPath(new URL('../lib', import.meta.url));

const bundle = await context({
  entryPoints: ['index', 'bundler/without-descriptions'].map((name) => ({
    in: path.join(lib, `${name}.js`),
    out: name,
  })),
  outdir: lib,
  outExtension: {'.js': '.cjs'},
  allowOverwrite: true,
  bundle: true,
  packages: 'external',
  platform: 'node',
  target: 'node20.19',
  format: 'cjs',
  banner: {js: "const moduleUrl = require('node:url').pathToFileURL(__filename).href;"},
  define: {'import.meta.url': 'moduleUrl'},
  logLevel: 'warning',
});
if (process.argv.includes('--watch')) {
  await bundle.watch();
} else {
  await bundle.rebuild();
  await bundle.dispose();
}
