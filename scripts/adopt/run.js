// Adds the package to a copy of a Docusaurus site, builds it before and after, and tells what differs.
//
//   npm run adopt -- PATH [--bundler webpack|rspack] [--locale en]... [--data compat.yaml]
//                         [--config docusaurus.config.en.js] [--root FOLDER] [--pages 50]
//                         [--json FILE] [--keep]
//
// Exit code: 0, the site differs only where the package says so; 1, it differs elsewhere; 2, it
// cannot be compared.
import {rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {parseArgs} from 'node:util';
import {adopt} from './adopt.js';
import {describe} from './report.js';

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    config: {type: 'string'},
    bundler: {type: 'string'},
    locale: {type: 'string', multiple: true},
    data: {type: 'string'},
    root: {type: 'string'},
    pages: {type: 'string', default: '50'},
    json: {type: 'string'},
    keep: {type: 'boolean', default: false},
  },
});
const [site] = positionals;
if (!site || (values.bundler && !['webpack', 'rspack'].includes(values.bundler))) {
  console.error(
    'Usage: npm run adopt -- PATH [--bundler webpack|rspack]; PATH is the folder of a site',
  );
  process.exit(2);
}
// Without listeners Node ends at once and leaves all as it is.
process.once('SIGINT', () => process.exit(130)).once('SIGTERM', () => process.exit(143));
try {
  const {report, copy} = await adopt(path.resolve(site), {
    ...values,
    locales: values.locale ?? [],
    pages: Number(values.pages),
    log: (message) => console.log(message),
  });
  console.log(describe(report));
  if (values.json) writeFileSync(values.json, `${JSON.stringify(report, null, 2)}\n`);
  if (values.keep) console.log(`The copy is kept: ${copy}`);
  else rmSync(copy, {recursive: true, force: true});
  process.exitCode = report.asExpected ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
