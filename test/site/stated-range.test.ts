import {expect, test} from 'vitest';
import {printRange} from '../../src/compat/index.js';
import {statedRange} from '../../src/site/stated-range.js';
import {dataOf} from './fixture-site.js';

function stated(requirement: string) {
  const {releases} = dataOf(`
product: {id: mesh, name: Mesh}
dependencies: [{id: k, name: K}]
releases: [{line: main, requires: {k: ${requirement}}}]
`);
  const found = releases[0] && statedRange(releases[0], 'k');
  return found && [printRange(found.range), found.text];
}

test.each([
  ['v1.32+', ['>=1.32', 'v1.32+']],
  ['["1.30, 1.31", v1.33+]', ['1.30 || 1.31 || >=1.33', '1.30, 1.31 or v1.33+']],
  ['[v1.30, {range: v1.31, claim: known-issue}]', ['1.30', 'v1.30']],
  ['[v1.30, see below]', null],
  ['N/A', null],
  ['[{range: v1.31, claim: known-issue}]', null],
])('%s', (requirement, expected) => {
  expect(stated(requirement)).toEqual(expected);
});

test('what is not there is not stated', () => {
  const [release] = dataOf('product: {id: m, name: M}\nreleases: [{line: main}]\n').releases;
  expect(release && statedRange(release, 'constructor')).toBe(null);
});
