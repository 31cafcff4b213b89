// What the package costs, measured in one run on one machine: compare the rows, not the runs.
//
//   npm run bench                                  everything; takes hours
//   npm run bench -- --pages 1000 --helm 10 --bundler rspack --cache cold --runs 3
//   npm run bench -- --profile                     keeps a CPU profile of each build, and says what of it is our code
//
// Lists are separated by commas.
import {mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {parseArgs} from 'node:util';
import {measureBuilds} from './builds.js';
import {measureRepair} from './repair.js';

const {values} = parseArgs({
  options: {
    pages: {type: 'string', default: '1000,10000'},
    helm: {type: 'string', default: '0,10,100'},
    bundler: {type: 'string', default: 'rspack,webpack'},
    cache: {type: 'string', default: 'cold,warm'},
    // Absent: 3 of small sites, 1 of large ones.
    runs: {type: 'string'},
    profile: {type: 'boolean', default: false},
  },
});
const list = (/** @type {string} */ text) => text.split(',');

const folder = path.resolve('test/.tmp/bench');
mkdirSync(folder, {recursive: true});
const file = path.join(folder, 'result.json');

const repair = await measureRepair();
console.log('\nRepair, milliseconds per 1,000 blocks (median of 9)');
console.table(repair);

/** @type {import('./builds.js').Row[]} */
const builds = [];
for (const pages of list(values.pages).map(Number)) {
  for (const bundler of list(values.bundler)) {
    for (const helmPercent of list(values.helm).map(Number)) {
      const runs = Number(values.runs ?? (pages > 2000 ? 1 : 3));
      console.log(
        `\nBuild of ${pages} pages with ${bundler}, helm on ${helmPercent} %; median of ${runs}`,
      );
      const rows = await measureBuilds({
        folder: path.join(folder, 'sites'),
        pages,
        helmPercent,
        bundler,
        caches: list(values.cache),
        runs,
        profiles: values.profile ? path.join(folder, 'profiles') : null,
      });
      console.table(
        rows.map(({cache, site, cpuSeconds, cpuOverBare, peakMB, memoryOverBare, ownCode}) => ({
          cache,
          site,
          cpuSeconds,
          cpuOverBare,
          peakMB,
          memoryOverBare,
          ...(ownCode !== undefined && {ownCode}),
        })),
      );
      builds.push(...rows);
      // A long run that is stopped keeps what it has.
      writeFileSync(file, JSON.stringify({repair, builds}, null, 2));
    }
  }
}
console.log(`Kept in ${path.relative('.', file)}`);
