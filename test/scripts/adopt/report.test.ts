import {expect, test} from 'vitest';
import type {AdoptReport} from '../../../scripts/adopt/adopt.js';
import {describe as inWords} from '../../../scripts/adopt/report.js';

const cost = {seconds: 1, cpuSeconds: 2, peakMB: 3, load: 1};
const weight = {js: 0, css: 0};
const report: AdoptReport = {
  pages: [],
  files: [],
  output: {ours: [], added: [], removed: []},
  versions: [],
  opened: null,
  cost: {before: cost, after: cost},
  asExpected: true,
};

test('what is the same in several files is told once, with all their names', () => {
  const repaired = [{kind: 'repaired command' as const, text: 'repaired:\n    - a\n    + b'}];
  const text = inWords({
    ...report,
    pages: [
      {file: 'a/index.html', differences: repaired, weight},
      {file: 'b/index.html', differences: [], weight},
      {file: 'c/index.html', differences: repaired, weight},
    ],
    files: [{file: 'sitemap.xml', differences: [{kind: 'unexpected', text: 'is missing'}]}],
    asExpected: false,
  });
  expect(text).toContain(`
a/index.html
c/index.html
  ✓ repaired:
    - a
    + b

sitemap.xml
  ✗ is missing
`);
  expect(text).toContain('Pages: 3, 1 of them the same');
});

test('packages that came in another version are listed, for they may be why a site differs', () => {
  expect(inWords(report)).not.toContain('version');
  const versions = [{name: '@docusaurus/core', before: '3.8.0', after: '3.8.1'}];
  expect(inWords({...report, versions})).toContain(
    'Packages whose version changed when the package was added:\n  @docusaurus/core 3.8.0 → 3.8.1\n',
  );
});

test.each([
  [1.5, 1.5, false],
  [1.5, 6, true],
  [6, 1.5, true],
])(
  'with loads of %d and %d per core, seconds are said to tell little: %s',
  (before, after, isSaid) => {
    const loads = {before: {...cost, load: before}, after: {...cost, load: after}};
    expect(inWords({...report, cost: loads}).includes('kept the machine busy')).toBe(isSaid);
  },
);
