// What the package costs, measured in one run on one machine: compare the rows, not the runs.
//
//   npm run bench                    1,000 pages, a tenth of them with helm
//   npm run bench -- --pages 200 --helm 100
import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {parseArgs} from 'node:util';
import {measureBuilds} from './builds.js';
import {measureRepair} from './repair.js';

const {values} = parseArgs({
  options: {
    pages: {type: 'string', default: '1000'},
    helm: {type: 'string', default: '10'},
  },
});
const pages = Number(values.pages);
const helmPercent = Number(values.helm);

const folder = path.resolve('test/.tmp/bench');
rmSync(folder, {recursive: true, force: true});
mkdirSync(folder, {recursive: true});

const repair = await measureRepair();
console.log('\nRepair, milliseconds per 1,000 blocks (median of 9)');
console.table(repair);

console.log(`\nBuild of ${pages} pages, helm on ${helmPercent} %, Rspack, cold`);
const builds = measureBuilds({folder, pages, helmPercent});
console.table(builds);

const file = path.join(folder, 'result.json');
writeFileSync(file, JSON.stringify({pages, helmPercent, repair, builds}, null, 2));
console.log(`Kept in ${path.relative('.', file)}`);
