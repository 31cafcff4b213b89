import {expect, test} from 'vitest';
import {
  lineVersion,
  lowestReleaseIn,
  newestNumberedLine,
  releasesIn,
  statedRequirements,
} from '../../src/compat/lines.js';
import {parseRange} from '../../src/version/index.js';
import {dataOf, release} from './data.js';

const DATA = dataOf(
  ...['main', 'v2.0.x', 'v1.10.x', 'v1.9', 'v1.8.3', 'others'].map((each) => release(each)),
);

test.each([
  ['v1.9.x+', ['v2.0.x', 'v1.10.x', 'v1.9'], 'v1.9'],
  ['v1.9.2+', ['v2.0.x', 'v1.10.x', 'v1.9'], 'v1.9'],
  ['v1.10.x', ['v1.10.x'], 'v1.10.x'],
  ['1.8 - 1.9', ['v1.9', 'v1.8.3'], null],
  ['v1.8.3', ['v1.8.3'], 'v1.8.3'],
  ['2+', ['v2.0.x'], 'v2.0.x'],
  ['< 1.10', ['v1.9', 'v1.8.3'], null],
  ['v3.x', [], null],
])('%s lets in %j, from %s', (range, lines, lowest) => {
  const compiled = parseRange(range);
  expect(releasesIn(DATA, compiled).map(({line}) => line)).toEqual(lines);
  expect(lowestReleaseIn(DATA, compiled)?.line ?? null).toBe(lowest);
});

test('no line of a vendor is the lowest of its numbers', () => {
  const data = dataOf(release('v1.30-lts'), release('v1.30'));
  expect(lowestReleaseIn(data, parseRange('1.30+'))?.line).toBe('v1.30');
});

test('lines that are no numbers are no versions', () => {
  expect(DATA.releases.map((each) => lineVersion(each)?.text ?? null)).toEqual([
    null,
    'v2.0.x',
    'v1.10.x',
    'v1.9',
    'v1.8.3',
    null,
  ]);
});

test('what is understood, and lets something in', () => {
  const {releases} = dataOf(
    release('v1', {gateway: ['v1.x', 'soon', 'N/A', ['v2.x', 'known-issue'], ['v3.x', 'tested']]}),
  );
  const texts = (dependency: string) =>
    releases.flatMap((each) => statedRequirements(each, dependency).map(({range}) => range.text));
  expect(texts('gateway')).toEqual(['v1.x', 'v3.x']);
  expect(texts('constructor')).toEqual([]);
});

test('the newest line with numbers is not one that is stated to be in development', () => {
  const next = release('v3', {}, {status: 'development'});
  const rest = [release('v2'), release('others')];
  expect(newestNumberedLine(dataOf(release('main'), next, ...rest))?.text).toBe('v2');
  const derived = {...next, statusDerived: true as const};
  expect(newestNumberedLine(dataOf(derived, ...rest))?.text).toBe('v3');
  expect(newestNumberedLine(dataOf(release('main'), release('others')))).toBeNull();
});
