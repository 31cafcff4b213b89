/**
 * Docusaurus loads plugins with jiti, which compiles every ES module that it meets: ours and those
 * of our dependencies, some seven seconds of a build on a machine that has never done so. It leaves
 * a CommonJS file to Node, and Node requires ES modules since 20.19 and 22.12; where an older one
 * cannot, jiti compiles them after all.
 * https://nodejs.org/api/modules.html#loading-ecmascript-modules-using-require
 *
 * `scripts/bundle-plugin.js` puts all our modules into this one, for Node takes its time with each.
 */
// eslint-disable-next-line @typescript-eslint/no-require-imports -- the one purpose of this file
import index = require('./index.js');

export = index;
