// Stops a release whose tag, package.json and CHANGELOG.md do not say the same.
//
//   node scripts/check-release.js v1.2.3
import {readFileSync} from 'node:fs';
import {releaseFaults} from './release-faults.js';

const read = (/** @type {string} */ file) =>
  readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');
const {version} = JSON.parse(read('package.json'));
const faults = releaseFaults({
  tag: process.argv[2] ?? '',
  version,
  changelog: read('CHANGELOG.md'),
});
for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;
