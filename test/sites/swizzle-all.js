// Swizzles components of the package in the site of the working directory:
// `node swizzle-all.js wrap|eject javascript|typescript NAME…`. One process for all:
// a command for each would load the site a hundred times.
import {createRequire} from 'node:module';

/** @typedef {(theme: string, component: string, siteDir: string, options: object) => Promise<void>} Swizzle */
const core = /** @type {{swizzle: Swizzle}} */ (
  createRequire(import.meta.url)('@docusaurus/core/lib/index.js')
);
const [, , action = '', language = '', ...names] = process.argv;

const exit = process.exit.bind(process);
// Docusaurus ends the process after each.
process.exit = /** @type {typeof process.exit} */ (
  (code) => {
    if (code !== 0) exit(code);
  }
);

for (const name of names) {
  const options = {[action]: true, [language]: true, danger: true};
  await core.swizzle('docusaurus-plugin-compat-matrix', name, process.cwd(), options);
}
