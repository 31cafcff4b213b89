import {expect, test} from 'vitest';
import {releaseFaults} from '../../scripts/release-faults.js';

const release = {tag: 'v1.2.0', version: '1.2.0', changelog: '# Changelog\n\n## 1.2.0\n\n- New.\n'};

test('a release that agrees with itself', () => {
  expect(releaseFaults(release)).toEqual([]);
});

test.each([
  ['another tag', {tag: 'v1.2.1'}, ['The tag is v1.2.1, but package.json says 1.2.0.']],
  ['no entry', {changelog: '## 1.1.0\n'}, ['CHANGELOG.md has no entry for 1.2.0.']],
  ['no date yet', {changelog: '## 1.2.0 (unreleased)\n'}, ['CHANGELOG.md calls 1.2.0 unreleased.']],
])('%s', (_, changes, faults) => {
  expect(releaseFaults({...release, ...changes})).toEqual(faults);
});
